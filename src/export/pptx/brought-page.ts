import type { BroughtCost, BroughtSlide } from '../../core/deck/slide.ts';
import type { GoalProgress } from '../../core/report/deck-facts.ts';
import { BROUGHT_WORDS, costText, GOALS_SHOWN, goalText, standingOf } from '../../words/brought-slide.ts';
import { broughtScale, farthestShare, shareOf } from '../slides/brought-scale.ts';
import { barChart } from './charts.ts';
import type { Run } from './drawing.ts';
import { type Colour, LEFT } from './look.ts';
import type { PageOf } from './slide-frame.ts';
import { drawEmpty, drawHead, textOf } from './slide-frame.ts';
import { cutTo, fitted, widthOf } from './text-fit.ts';

/** In px: the goals, air, the costs. */
const GOALS = 740;
const COST_LEFT = GOALS + 72;
const COST = 340;
const ROW = 95;
const THICK = 14;

/** What it brought: the team's goals with where they should stand by now, and what the clicks cost. */
export function drawBrought(page: PageOf<BroughtSlide>): void {
  const { slide, sheet, language } = page;
  const { goals, cost } = slide;
  const words = BROUGHT_WORDS[language];
  const top = drawHead(page, { label: words.label });
  if (goals.length === 0 && cost === null) drawEmpty(sheet, words.empty, top);
  const shown = goals.slice(0, GOALS_SHOWN);
  shown.forEach((progress, place) => {
    drawGoal(page, progress, { y: top + place * ROW + (place === 0 ? 0 : 18), first: place === 0, all: shown });
  });
  if (cost !== null) drawCost(page, cost, { x: LEFT + (goals.length === 0 ? 0 : COST_LEFT), y: top });
}

interface GoalAt {
  readonly y: number;
  readonly first: boolean;
  readonly all: readonly GoalProgress[];
}

function drawGoal(page: PageOf<BroughtSlide>, progress: GoalProgress, { y, first, all }: GoalAt): void {
  const { sheet, language } = page;
  const { word, rest, target } = goalText(progress, language);
  if (!first) sheet.line('Line', { x: LEFT, y: y - 10, width: GOALS, height: 0 }, 'line', 1);
  const targetWidth = Math.min(420, widthOf(target, 14.5) + 4);
  const name = cutTo(progress.goal.name, GOALS - targetWidth - 24, 18, true);
  sheet.textBox({
    name,
    at: { x: LEFT, y, width: GOALS - targetWidth - 20, height: 24 },
    text: [{ line: 24, runs: [{ text: name, size: 18, bold: true }] }],
  });
  const said = fitted(target, [
    { size: 14.5, line: 24, lines: 1, width: targetWidth },
    { size: 11, line: 24, lines: 1, width: targetWidth },
  ]);
  sheet.textBox({
    name: target,
    at: { x: LEFT + GOALS - targetWidth, y, width: targetWidth, height: 24 },
    text: [{ ...textOf(said, { colour: 'ink2' }), align: 'r' }],
  });
  drawBar(page, progress, { y: y + (first ? 50 : 32), all, marked: first });
  const below = y + (first ? 72 : 54);
  const line = fitted(`${word} ${rest}`, [
    { size: 15.5, line: 20, lines: 1, width: GOALS, bold: true },
    { size: 12, line: 20, lines: 1, width: GOALS, bold: true },
  ]);
  const { size, text } = line;
  const bold = text.startsWith(word) ? word : text;
  const runs: Run[] = [
    { text: bold, size, bold: true, colour: toneOf(progress) },
    { text: text.slice(bold.length), size },
  ];
  sheet.textBox({ name: word, at: { x: LEFT, y: below, width: GOALS, height: 20 }, text: [{ line: 20, runs }] });
}

function toneOf(progress: GoalProgress): Colour {
  const standing = standingOf(progress);
  if (standing === 'behind') return 'less';
  return standing === 'unknown' ? 'ink' : 'works';
}

interface BarAt {
  readonly y: number;
  readonly all: readonly GoalProgress[];
  readonly marked: boolean;
}

/** The bar as a chart of its own, in shares of the goal, with a mark where it should stand by now. */
function drawBar({ sheet, language }: PageOf<BroughtSlide>, progress: GoalProgress, { y, all, marked }: BarAt): void {
  const words = BROUGHT_WORDS[language];
  const { goal, stands, expected } = progress;
  const scale = broughtScale(all, GOALS);
  sheet.rectangle('Room', { x: LEFT, y, width: scale(1), height: THICK }, 'mute');
  if (stands !== null) {
    const bars = [{ name: goal.name, value: Math.round(shareOf(stands, progress) * 10_000) / 10_000 }];
    const { word, rest } = goalText(progress, language);
    const colour = toneOf(progress);
    sheet.chart(
      goal.name.trim() === '' ? words.label : goal.name,
      `${word} ${rest}`,
      { x: LEFT, y, width: GOALS, height: THICK },
      barChart({ name: words.label, bars, most: farthestShare(all), colour, format: '0%', row: THICK, thick: THICK }),
    );
  }
  const at = LEFT + scale(shareOf(expected, progress));
  sheet.line(words.expectedMark, { x: at, y: y - 6, width: 0, height: THICK + 12 }, 'ink', 2);
  if (!marked) return;
  const width = 180;
  const near = at - LEFT < 90 ? 'l' : at - LEFT > GOALS - 90 ? 'r' : 'ctr';
  const x = near === 'l' ? at : near === 'r' ? at - width : at - width / 2;
  sheet.textBox({
    name: words.expectedMark,
    at: { x, y: y - 26, width, height: 18 },
    text: [{ line: 17, align: near, runs: [{ text: cutTo(words.expectedMark, width, 13.5), size: 13.5, colour: 'ink2' }] }],
  });
}

function drawCost({ sheet, language }: PageOf<BroughtSlide>, cost: BroughtCost, { x, y }: { x: number; y: number }): void {
  const head = BROUGHT_WORDS[language].costHead;
  const { figure, unit, lines } = costText(cost, language);
  sheet.line('Line', { x, y: y + 1, width: COST, height: 0 }, 'ink', 3);
  // A number that is cut would be another number, so it is made smaller instead.
  const large = fitted(
    figure,
    [56, 40, 26, 18].map((size) => ({ size, line: size + 6, lines: 1, width: COST, bold: true })) as [never],
  );
  sheet.textBox({
    name: head,
    at: { x, y: y + 17, width: COST, height: 116 },
    text: [
      { line: 24, runs: [{ text: cutTo(head, COST, 18), size: 18, colour: 'ink2' }] },
      textOf(large, { bold: true }),
      { line: 22, runs: [{ text: cutTo(unit, COST, 17), size: 17, colour: 'ink2' }] },
    ],
  });
  lines.forEach((line, place) => {
    const at = y + 147 + place * 30;
    const text = fitted(line, [
      { size: 15, line: 29, lines: 1, width: COST },
      { size: 11, line: 29, lines: 1, width: COST },
    ]);
    sheet.line('Line', { x, y: at, width: COST, height: 0 }, 'line', 1);
    sheet.textBox({ name: line, at: { x, y: at, width: COST, height: 29 }, text: [textOf(text, { colour: 'ink2' })] });
  });
}
