import type { MonthSlide } from '../../core/deck/slide.ts';
import { MAIN_GOALS } from '../../core/model/goal.ts';
import type { Channel } from '../../core/model/platform.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { MonthlyGoal } from '../../core/report/trend.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { monthShortYear, monthText, timesUsual, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { PPTX_WORDS, SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import { trendWord, verdictText } from '../../words/trend-words.ts';
import { MONTHS_SHOWN } from '../slides/foot-sentences.ts';
import { toneOf } from '../slides/sparkline.tsx';
import { monthChart } from './charts.ts';
import type { Paragraph, Run } from './drawing.ts';
import { BODY_END, type Colour, LEFT } from './look.ts';
import type { PageOf } from './slide-frame.ts';
import { channelRuns, drawHead, textOf } from './slide-frame.ts';
import type { SlideSheet } from './slide-sheet.ts';
import { cutTo, fitted, widthOf } from './text-fit.ts';

/** The colours of a goal that went up, went down, or did neither. */
export const TONES: Readonly<Record<ReturnType<typeof toneOf>, Colour>> = { more: 'works', less: 'less', usual: 'ink' };
/** The same for the lines of charts, which are quieter where nothing moved. */
export const LINE_TONES: typeof TONES = { more: 'works', less: 'less', usual: 'ink2' };

const WIDTH = 360;
const APART = 36;
/** Rows of channels that fit under a picture. */
const CHANNEL_ROWS = 4;
const ROW = 26;

/** The month in one sentence: each goal with its 13 months, its usual range and a word. */
export function drawMonth(page: PageOf<MonthSlide>): void {
  const { slide, sheet, language } = page;
  const top = drawHead(page, { label: SLIDE_WORDS[language].month });
  const main = new Set<string>(MAIN_GOALS);
  slide.goals
    .filter(({ goal }) => main.has(goal))
    .forEach((goal, place) => {
      drawGoal(sheet, goal, { channels: slide.channels, language, x: LEFT + place * (WIDTH + APART), top });
    });
}

interface Column {
  readonly channels: readonly Channel[];
  readonly language: Language;
  readonly x: number;
  readonly top: number;
}

function drawGoal(sheet: SlideSheet, goal: MonthlyGoal, column: Column): void {
  const { language, x, top } = column;
  const words = SLIDE_WORDS[language];
  const name = GOAL_NAMES[language][goal.goal];
  const known = goal.perChannel.length > 0;
  sheet.line('Line', { x, y: top, width: WIDTH, height: 0 }, 'ink', 3);
  const now = known ? goal.ratio : null;
  const number: Run[] = [
    {
      text: now === null ? '–' : timesUsual(now, language),
      size: 54,
      bold: true,
      colour: known ? TONES[toneOf(goal.word)] : 'ink',
    },
    { text: now === null ? '' : ` ${words.usual}`, size: 17, colour: 'ink2' },
  ];
  const { word, rest } = known ? verdictText(goal, language) : { word: '', rest: words.noNumbers };
  sheet.textBox({
    name,
    at: { x, y: top + 14, width: WIDTH, height: 92 },
    text: [
      { line: 24, runs: [{ text: name, size: 18, colour: 'ink2' }] },
      { line: 66, runs: number },
    ],
  });
  if (known) drawLine(sheet, goal, column, name);
  sheet.textBox({
    name: `${name}, ${trendWord(goal.word, language)}`,
    at: { x, y: top + (known ? 218 : 110), width: WIDTH, height: 72 },
    text: [saidOf(word, rest)],
  });
  if (known) drawSums(sheet, goal, column);
}

/** The word stands bold before its sentence, in the same lines. */
function saidOf(word: string, rest: string): Paragraph {
  const text = fitted(`${word} ${rest}`, [
    { size: 17, line: 24, lines: 3, width: WIDTH },
    { size: 15, line: 19, lines: 3, width: WIDTH },
    { size: 14, line: 18, lines: 4, width: WIDTH },
  ]);
  if (word === '' || !text.text.startsWith(word)) return textOf(text);
  const { size, line } = text;
  return {
    line,
    runs: [
      { text: word, size, bold: true },
      { text: text.text.slice(word.length), size },
    ],
  };
}

function drawLine(sheet: SlideSheet, goal: MonthlyGoal, { language, x, top }: Column, name: string): void {
  const words = SLIDE_WORDS[language];
  const months = goal.months.slice(-MONTHS_SHOWN);
  if (months.every(({ times }) => times === null)) return;
  const said = months.map(
    ({ month, times }) => `${monthText(month, language)}: ${times === null ? words.unknown : timesUsual(times, language)}`,
  );
  const chart = monthChart({
    months: months.map(({ month }) => monthText(month, language)),
    lines: [{ name: `${name} (× ${words.usual})`, values: months.map(({ times }) => times) }],
    low: { name: PPTX_WORDS[language].usualFrom, values: months.map(({ usualLow }) => usualLow) },
    high: { name: PPTX_WORDS[language].usualTo, values: months.map(({ usualHigh }) => usualHigh) },
    colour: LINE_TONES[toneOf(goal.word)],
    open: goal.word === 'too-early',
    format: '0.0"×"',
    width: WIDTH,
    height: 80,
  });
  const about = `${words.chart(name)}. ${trendWord(goal.word, language)}. ${said.join(', ')}.`;
  sheet.chart(words.chart(name), about, { x, y: top + 112, width: WIDTH, height: 80 }, chart);
  for (const [one, align] of [
    [months[0], 'l'],
    [months.at(-1), 'r'],
  ] as const) {
    const text = one === undefined ? '' : monthShortYear(one.month, language);
    const at = { x: align === 'l' ? x : x + WIDTH / 2, y: top + 194, width: WIDTH / 2, height: 18 };
    sheet.textBox({ name: text, at, text: [{ line: 18, align, runs: [{ text, size: 13, colour: 'ink3' }] }] });
  }
}

/** What the month brought per channel: the name at the left, the sum at the right. */
function drawSums(sheet: SlideSheet, goal: MonthlyGoal, { channels, language, x, top }: Column): void {
  const known = goal.perChannel.flatMap(({ sum, ...rest }) => (sum === null ? [] : [{ sum, ...rest }]));
  const shown = known.slice(0, known.length > CHANNEL_ROWS ? CHANNEL_ROWS - 1 : CHANNEL_ROWS);
  const more = known.length - shown.length;
  const from = top + 302;
  const height = Math.min(ROW, (BODY_END - from) / CHANNEL_ROWS);
  const size = 14;
  const rule = (row: number) => sheet.line('Line', { x, y: from + row * height, width: WIDTH, height: 0 }, 'line', 1);
  const cell = (row: number, left: number, width: number, align: 'l' | 'r', runs: readonly Run[]) => {
    const at = { x: x + left, y: from + row * height, width, height };
    sheet.textBox({ name: runs.map(({ text }) => text).join(''), at, anchor: 'ctr', text: [{ line: 18, align, runs }] });
  };
  if (known.length > 0) rule(0);
  shown.forEach(({ channelKey: key, answer, sum }, row) => {
    const channel = channels.find((candidate) => channelKey(candidate) === key);
    const number = wholeNumber(sum, language);
    const unit = cutTo(answerUnit(answer, sum, language), WIDTH - 96 - widthOf(`${number} `, size, true), size);
    const right = widthOf(`${number} `, size, true) + widthOf(unit, size) + 2;
    const left = WIDTH - right - 6;
    const runs =
      channel === undefined
        ? [{ text: cutTo(key, left, size), size, colour: 'ink2' } as const]
        : channelRuns(channel, channelLabel(channel, channels), { size, width: left - 18 });
    cell(row, 0, left, 'l', runs);
    cell(row, WIDTH - right, right, 'r', [
      { text: number, size, bold: true },
      { text: ` ${unit}`, size, colour: 'ink2' },
    ]);
    rule(row + 1);
  });
  if (more === 0) return;
  cell(shown.length, 0, WIDTH, 'l', [{ text: SLIDE_WORDS[language].others(more), size, colour: 'ink2' }]);
  rule(shown.length + 1);
}
