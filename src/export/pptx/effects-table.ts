import type { Finding } from '../../core/insight/findings.ts';
import type { Goal } from '../../core/model/goal.ts';
import { findingShort, saidOf } from '../../words/findings.ts';
import type { Language } from '../../words/language.ts';
import { lessOf, moreOf } from '../../words/slide-titles.ts';
import { PPTX_WORDS, SLIDE_WORDS } from '../../words/slides.ts';
import { rangeChart } from './charts.ts';
import type { Paragraph, Run } from './drawing.ts';
import { BODY_END, type Colour, LEFT, ROOM } from './look.ts';
import type { PageOf } from './slide-frame.ts';
import { textOf } from './slide-frame.ts';
import type { Cell, TableRow } from './table.ts';
import { drawTable } from './table.ts';
import { cutTo, fitted } from './text-fit.ts';

const HEADER = 38;
/** Columns in px: the name, the picture with its two ends and its middle, air, the verdict. */
const NAME = 232;
const PICTURE = 600;
const THIRD = PICTURE / 3;
const AIR = 28;
const VERDICT = ROOM - NAME - PICTURE - AIR;
/** Room at both ends of the picture for the point's own size. */
const EDGE = 12;
/** Effects are drawn from a tenth to ten times; what lies beyond ends at the edge. */
const FARTHEST = 10;

export interface EffectRow {
  readonly finding: Finding;
  readonly name: string;
  /** A small line under the name; '' for none. */
  readonly below: string;
  /** The verdict, and the whole finding as a sentence. */
  readonly word: string;
  readonly sentence: string;
}

interface EffectsTable {
  readonly top: number;
  readonly name: string;
  /** What the chart shows, for who does not see it. */
  readonly about: string;
  /** Above the column of names. */
  readonly heading: string;
  readonly goal: Goal;
  readonly rows: readonly EffectRow[];
  /** The most height in px that a row has. */
  readonly most: number;
}

/** Each effect as a point with its range in a chart, between the names and the verdicts of a table. */
export function drawEffects({ sheet, language }: PageOf, { top, name, about, heading, goal, rows, most }: EffectsTable): void {
  const height = Math.min(most, (BODY_END - top - HEADER) / rows.length);
  drawTable(sheet, {
    name,
    about,
    x: LEFT,
    y: top,
    columns: [NAME, THIRD, THIRD, THIRD + AIR, VERDICT],
    rows: [headerRow(heading, goal, language), ...rows.map((row) => bodyRow(row, language, height))],
  });
  const at = { x: LEFT + NAME, y: top + HEADER, width: PICTURE, height: rows.length * height };
  // The chart's axis is fixed, so that the line stays true when a number is changed.
  sheet.line(SLIDE_WORDS[language].usual, { x: at.x + PICTURE / 2, y: at.y, width: 0, height: at.height }, 'axis', 2);
  if (rows.every(({ finding }) => !isDrawn(finding))) return;
  sheet.chart(about, rows.map(({ sentence }) => sentence).join(' '), at, chartOf(rows, language));
}

/** Nothing is drawn where nothing is compared, or for what the others are compared with. */
function isDrawn({ effect, mirror }: Finding): boolean {
  return effect !== null && !mirror;
}

function chartOf(rows: readonly EffectRow[], language: Language) {
  const { times, from, to, row: rowWord } = PPTX_WORDS[language];
  const ends = rows
    .filter(({ finding }) => isDrawn(finding))
    .flatMap(({ finding: { effect } }) => (effect === null ? [] : [effect.ratio, effect.low, effect.high]))
    .filter((end) => end > 0);
  return rangeChart({
    head: [times, from, to, rowWord, rowWord, rowWord],
    rows: rows.map(({ finding, name }) => ({
      name,
      effect: isDrawn(finding) ? finding.effect : null,
      ...LOOKS[saidOf(finding)],
    })),
    farthest: Math.min(FARTHEST, Math.max(2, ...ends.map((end) => Math.max(end, 1 / end)))),
    width: PICTURE,
    edge: EDGE,
  });
}

interface Look {
  readonly range: Colour;
  readonly point: Colour;
  readonly open: boolean;
  readonly said: Colour;
}

const WORKS: Look = { range: 'worksSoft', point: 'works', open: false, said: 'works' };
const LESS: Look = { range: 'lessSoft', point: 'less', open: false, said: 'less' };
const QUIET: Look = { range: 'quietSoft', point: 'quiet', open: false, said: 'ink' };
const OPEN: Look = { ...QUIET, open: true };
const LOOKS: Readonly<Record<ReturnType<typeof saidOf>, Look>> = {
  works: WORKS,
  seems: WORKS,
  'works-less': LESS,
  'seems-less': LESS,
  mirror: QUIET,
  none: QUIET,
  unclear: OPEN,
  'too-few': OPEN,
  sparse: QUIET,
};

function headerRow(heading: string, goal: Goal, language: Language): TableRow {
  const words = SLIDE_WORDS[language];
  const size = 14.5;
  const cell = (text: string, width: number, align: 'l' | 'ctr' | 'r' = 'l'): Cell => ({
    anchor: 't',
    below: 8,
    text: [{ line: 22, align, runs: [{ text: cutTo(text, width - 4, size), size, colour: 'ink2' }] }],
  });
  return {
    height: HEADER,
    rule: { colour: 'ink', width: 1.5 },
    cells: [
      cell(heading, NAME),
      cell(lessOf(goal, language), THIRD),
      cell(words.usual, THIRD, 'ctr'),
      { ...cell(moreOf(goal, language), THIRD, 'r'), right: AIR },
      cell(words.verdict, VERDICT),
    ],
  };
}

function bodyRow({ finding, name, below, word, sentence: _ }: EffectRow, language: Language, height: number): TableRow {
  const said = fitted(`${word} ${findingShort(finding, language)}`, [
    // Measured as if all were bold, which only its first words are.
    { size: 15.5, line: 21, lines: 2, width: VERDICT - 4, bold: true },
    { size: 13.5, line: 17, lines: 2, width: VERDICT - 4, bold: true },
  ]);
  const { size, line, text } = said;
  const bold = text.startsWith(word) ? word : text;
  const runs: Run[] = [
    { text: bold, size, bold: true, colour: LOOKS[saidOf(finding)].said },
    { text: text.slice(bold.length), size },
  ];
  const empty: Cell = { text: [{ line: 20, runs: [{ text: '', size: 12 }] }] };
  return {
    height,
    rule: { colour: 'line', width: 1 },
    cells: [{ text: nameOf(name, below) }, empty, empty, empty, { text: [{ line, runs }] }],
  };
}

function nameOf(name: string, below: string): Paragraph[] {
  const width = NAME - 20;
  if (below === '') {
    const alone = fitted(name, [
      { size: 17, line: 22, lines: 2, width },
      { size: 14, line: 18, lines: 2, width },
    ]);
    return [textOf(alone)];
  }
  const above = fitted(name, [
    { size: 17, line: 22, lines: 1, width },
    { size: 14, line: 17, lines: 2, width },
  ]);
  return [textOf(above), { line: 18, runs: [{ text: cutTo(below, width, 14), size: 14, colour: 'ink2' }] }];
}
