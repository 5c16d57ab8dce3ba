import type { PromisesSlide } from '../../core/deck/slide.ts';
import type { StepState } from '../../core/report/deck-facts.ts';
import { stepWho } from '../../words/plan-slide.ts';
import { PROMISES_WORDS, promisesLabel, shownSteps, sinceText } from '../../words/promises-slide.ts';
import { PPTX_WORDS } from '../../words/slides.ts';
import { rangeChart } from './charts.ts';
import type { Paragraph, Run } from './drawing.ts';
import type { Colour } from './look.ts';
import { LEFT, ROOM } from './look.ts';
import { chip } from './post-facts.ts';
import type { PageOf } from './slide-frame.ts';
import { drawEmpty, drawHead, GAP, textOf } from './slide-frame.ts';
import type { Cell, TableRow } from './table.ts';
import { drawTable } from './table.ts';
import { cutTo, fitted, widthOf } from './text-fit.ts';

const HEADER = 54;
const ROW = 117;
/** Columns in px: the promise, whether it was done, the posts since. */
const STEP = 540;
const DONE = 172;
const SINCE = ROOM - STEP - DONE;
const DRAWING = 440;
/** From the top of a row to the middle of its drawing. */
const MIDDLE = 32;
const EDGE = 12;
const FARTHEST = 10;

/** What we promised last month: a table, with a chart of how the posts since then do. */
export function drawPromises(page: PageOf<PromisesSlide>): void {
  const { slide, sheet, language } = page;
  const words = PROMISES_WORDS[language];
  const label = promisesLabel(slide, language);
  const top = drawHead(page, { label });
  const steps = shownSteps(slide);
  if (steps.length === 0) {
    drawEmpty(sheet, words.empty, top);
    return;
  }
  const drawn = steps.some((state) => effectOf(state) !== null);
  drawTable(sheet, {
    name: label,
    about: label,
    x: LEFT,
    y: top,
    columns: [STEP, DONE, SINCE],
    rows: [headerRow(page, drawn), ...steps.map((state) => bodyRow(state, page))],
  });
  steps.forEach(({ done }, place) => {
    drawDone(page, done, { x: LEFT + STEP, y: top + HEADER + place * ROW + ROW / 2 - 8 });
  });
  if (drawn) drawRanges(page, steps, top);
}

function effectOf({ since }: StepState) {
  if (since === null || since.ratio === null || since.low === null || since.high === null) return null;
  return { ratio: since.ratio, low: since.low, high: since.high };
}

function headerRow({ language }: PageOf<PromisesSlide>, drawn: boolean): TableRow {
  const { head } = PROMISES_WORDS[language];
  const size = 14.5;
  const cell = (text: string, width: number, below = 8): Cell => ({
    anchor: 'b',
    below,
    text: [{ line: 20, runs: [{ text: cutTo(text, width - 4, size), size, colour: 'ink2' }] }],
  });
  return {
    height: HEADER,
    rule: { colour: 'ink', width: 1.5 },
    cells: [cell(head.step, STEP), cell(head.done, DONE), cell(head.since, SINCE, drawn ? 30 : 8)],
  };
}

function bodyRow(state: StepState, page: PageOf<PromisesSlide>): TableRow {
  const words = PROMISES_WORDS[page.language];
  const { step, done } = state;
  const width = STEP - 30;
  const shown = fitted(step.text, [
    { size: 20, line: 27, lines: 3, width, bold: true },
    { size: 16, line: 21, lines: 4, width, bold: true },
    { size: 14, line: 18, lines: 5, width, bold: true },
  ]);
  const size = 14.5;
  const does = chip(words.does[step.does]);
  const who = stepWho(step, page.language);
  const quiet = { size, colour: 'ink2' } as const;
  const room = width - widthOf(`${does}${GAP}`, size) - 4;
  const facts: Run[] = [
    { text: does, ...quiet, chip: true },
    ...(who === '' ? [] : [{ text: `${GAP}${cutTo(who, room, size)}`, ...quiet }]),
  ];
  const said = fitted(words.done[done ?? 'unsaid'], [
    { size: 17, line: 22, lines: 2, width: DONE - (done === null ? 6 : 32), bold: true },
    { size: 14, line: 18, lines: 3, width: DONE - (done === null ? 6 : 32), bold: true },
  ]);
  const loud = done === 'done' || done === 'partly';
  return {
    height: ROW,
    rule: { colour: 'line', width: 1 },
    cells: [
      { right: 28, text: [{ line: 24, runs: facts }, textOf(shown, { bold: true })] },
      { left: done === null ? 0 : 26, text: [textOf(said, { bold: loud, colour: loud ? 'ink' : 'ink2' })] },
      sinceCell(state, page),
    ],
  };
}

function sinceCell(state: StepState, { language }: PageOf<PromisesSlide>): Cell {
  const told = sinceText(state, language);
  const width = SINCE - 4;
  if (told === null) return { text: [{ line: 20, runs: [{ text: '', size: 15.5 }] }] };
  const text = fitted([told.word, told.rest].filter((part) => part !== '').join(' '), [
    // Measured as if all were bold, which only its first words are.
    { size: 15.5, line: 20, lines: 2, width, bold: true },
    { size: 14, line: 18, lines: 3, width, bold: true },
  ]);
  const word = text.text.startsWith(told.word) ? told.word : '';
  const tone: Colour = ({ better: 'works', worse: 'less', same: 'ink', 'too-early': 'ink' } as const)[
    state.since?.word ?? 'same'
  ];
  const paragraph: Paragraph = {
    line: text.line,
    runs: [
      { text: word, size: text.size, bold: true, colour: tone },
      { text: text.text.slice(word.length), size: text.size },
    ],
  };
  return effectOf(state) === null ? { text: [paragraph] } : { anchor: 'b', below: 12, text: [paragraph] };
}

/** A box that is full, half full or empty: the word beside it says the same. */
function drawDone({ sheet, language }: PageOf<PromisesSlide>, done: StepState['done'], { x, y }: { x: number; y: number }): void {
  if (done === null) return;
  const name = PROMISES_WORDS[language].done[done];
  sheet.rectangle(name, { x, y, width: 16, height: 16 }, 'ink');
  if (done === 'not') sheet.rectangle(name, { x: x + 2, y: y + 2, width: 12, height: 12 }, 'paper');
  if (done === 'partly') sheet.rectangle(name, { x: x + 8, y: y + 2, width: 6, height: 12 }, 'paper');
}

/** The points with their ranges as one chart over all rows, and a line where it was before. */
function drawRanges({ sheet, language }: PageOf<PromisesSlide>, steps: readonly StepState[], top: number): void {
  const words = PROMISES_WORDS[language];
  const { times, from, to, row: rowWord } = PPTX_WORDS[language];
  const x = LEFT + STEP + DONE;
  const size = 14.5;
  const axis = [
    [words.less, 'l'],
    [words.before, 'ctr'],
    [words.more, 'r'],
  ] as const;
  axis.forEach(([text, align], place) => {
    sheet.textBox({
      name: text,
      at: { x: x + (place * DRAWING) / 3, y: top + HEADER - 30, width: DRAWING / 3, height: 22 },
      text: [{ line: 20, align, runs: [{ text: cutTo(text, DRAWING / 3 - 4, size), size, colour: 'ink2' }] }],
    });
  });
  const effects = steps.map(effectOf);
  const ends = effects
    .flatMap((effect) => (effect === null ? [] : [effect.ratio, effect.low, effect.high]))
    .filter((end) => end > 0);
  effects.forEach((effect, place) => {
    if (effect === null) return;
    const y = top + HEADER + place * ROW + MIDDLE - 22;
    sheet.line(words.before, { x: x + DRAWING / 2, y, width: 0, height: 44 }, 'axis', 2);
  });
  const chart = rangeChart({
    head: [times, from, to, rowWord, rowWord, rowWord],
    rows: steps.map((state, place) => ({
      name: cutTo(state.step.text, 420, 14),
      effect: effects[place] ?? null,
      ...lookOf(state),
    })),
    farthest: Math.min(FARTHEST, Math.max(2, ...ends.map((end) => Math.max(end, 1 / end)))),
    width: DRAWING,
    edge: EDGE,
  });
  const sentences = steps
    .map((state) => sinceText(state, language))
    .flatMap((told) => (told === null ? [] : [told.word, told.rest]));
  const at = { x, y: top + HEADER + MIDDLE - ROW / 2, width: DRAWING, height: ROW * steps.length };
  sheet.chart(words.head.since, sentences.filter((part) => part !== '').join(' '), at, chart);
}

function lookOf({ since }: StepState): { readonly range: Colour; readonly point: Colour; readonly open: boolean } {
  if (since?.word === 'better') return { range: 'worksSoft', point: 'works', open: false };
  if (since?.word === 'worse') return { range: 'lessSoft', point: 'less', open: false };
  return { range: 'quietSoft', point: 'quiet', open: false };
}
