import type { FormatsSlide } from '../../core/deck/slide.ts';
import type { Finding } from '../../core/insight/findings.ts';
import { findingSentence, findingShort, saidOf, verdictWord } from '../../words/findings.ts';
import type { Language } from '../../words/language.ts';
import { groupName, levelName } from '../../words/level-names.ts';
import { onlyFormat } from '../../words/slide-facts.ts';
import { lessOf, moreOf } from '../../words/slide-titles.ts';
import { PPTX_WORDS, SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import { FORMAT_ROWS } from '../slides/foot-sentences.ts';
import { rangeChart } from './charts.ts';
import type { Run } from './drawing.ts';
import { BODY_END, type Colour, LEFT, ROOM } from './look.ts';
import type { PageOf } from './slide-frame.ts';
import { drawEmpty, drawHead, textOf } from './slide-frame.ts';
import type { Cell, TableRow } from './table.ts';
import { drawTable } from './table.ts';
import { cutTo, fitted } from './text-fit.ts';

const HEADER = 38;
/** Columns in px: the format, the picture with its two ends and its middle, air, the verdict. */
const NAME = 232;
const PICTURE = 600;
const THIRD = PICTURE / 3;
const AIR = 28;
const VERDICT = ROOM - NAME - PICTURE - AIR;
/** Room at both ends of the picture for the point's own size. */
const EDGE = 12;
/** Effects are drawn from a tenth to ten times; what lies beyond ends at the edge. */
const FARTHEST = 10;

/** What works, by format: each effect as a point with its range in a chart, between the names and the verdicts of a table. */
export function drawFormats(page: PageOf<FormatsSlide>): void {
  const { slide, sheet, language } = page;
  const words = SLIDE_WORDS[language];
  const goal = GOAL_NAMES[language][slide.goal].toLocaleLowerCase(language);
  const top = drawHead(page, { label: words.formats, detail: `${goal} ${words.perPost}`, channel: slide.channel });
  const rows = slide.rows.slice(0, FORMAT_ROWS);
  if (rows.length === 0) {
    drawEmpty(sheet, words.nothingToShow, top);
    return;
  }
  const height = Math.min(rows.length > 6 ? 48 : 57, (BODY_END - top - HEADER) / rows.length);
  const about = `${words.formats}, ${goal} ${words.perPost}`;
  drawTable(sheet, {
    name: words.formats,
    about,
    x: LEFT,
    y: top,
    columns: [NAME, THIRD, THIRD, THIRD + AIR, VERDICT],
    rows: [headerRow(slide, language), ...rows.map((row) => bodyRow(row, slide, language, height))],
  });
  const at = { x: LEFT + NAME, y: top + HEADER, width: PICTURE, height: rows.length * height };
  // The chart's axis is fixed, so that the line stays true when a number is changed.
  sheet.line(words.usual, { x: at.x + PICTURE / 2, y: at.y, width: 0, height: at.height }, 'axis', 2);
  if (rows.every((row) => !isDrawn(row))) return;
  const channel = channelLabel(slide.channel, [slide.channel]);
  const sentences = rows.map((row) => findingSentence(row, { channel, answer: slide.answer, language }));
  sheet.chart(about, sentences.join(' '), at, chartOf(rows, language));
}

/** Nothing is drawn where nothing is compared, or for what the others are compared with. */
function isDrawn({ effect, mirror }: Finding): boolean {
  return effect !== null && !mirror;
}

function chartOf(rows: readonly Finding[], language: Language) {
  const { times, from, to, row: rowWord } = PPTX_WORDS[language];
  const ends = rows
    .filter(isDrawn)
    .flatMap(({ effect }) => (effect === null ? [] : [effect.ratio, effect.low, effect.high]))
    .filter((end) => end > 0);
  return rangeChart({
    head: [times, from, to, rowWord, rowWord, rowWord],
    rows: rows.map((row) => ({
      name: levelName(row.group, row.level, language),
      effect: isDrawn(row) ? row.effect : null,
      ...LOOKS[saidOf(row)],
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

function headerRow(slide: FormatsSlide, language: Language): TableRow {
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
      cell(groupName(slide.rows[0]?.group ?? 'format', language), NAME),
      cell(lessOf(slide.goal, language), THIRD),
      cell(words.usual, THIRD, 'ctr'),
      { ...cell(moreOf(slide.goal, language), THIRD, 'r'), right: AIR },
      cell(words.verdict, VERDICT),
    ],
  };
}

function bodyRow(row: Finding, slide: FormatsSlide, language: Language, height: number): TableRow {
  const name = fitted(levelName(row.group, row.level, language), [
    { size: 17, line: 22, lines: 2, width: NAME - 20 },
    { size: 14, line: 18, lines: 2, width: NAME - 20 },
  ]);
  const word = `${onlyFormat(slide) === null ? verdictWord(row, language) : SLIDE_WORDS[language].noOther}.`;
  const said = fitted(`${word} ${findingShort(row, language)}`, [
    // Measured as if all were bold, which only its first words are.
    { size: 15.5, line: 21, lines: 2, width: VERDICT - 4, bold: true },
    { size: 13.5, line: 17, lines: 2, width: VERDICT - 4, bold: true },
  ]);
  const { size, line, text } = said;
  const bold = text.startsWith(word) ? word : text;
  const runs: Run[] = [
    { text: bold, size, bold: true, colour: LOOKS[saidOf(row)].said },
    { text: text.slice(bold.length), size },
  ];
  const empty: Cell = { text: [{ line: 20, runs: [{ text: '', size: 12 }] }] };
  return {
    height,
    rule: { colour: 'line', width: 1 },
    cells: [{ text: [textOf(name)] }, empty, empty, empty, { text: [{ line, runs }] }],
  };
}
