import type { ChannelsSlide } from '../../core/deck/slide.ts';
import type { Goal } from '../../core/model/goal.ts';
import { GOALS } from '../../core/model/goal.ts';
import type { Channel } from '../../core/model/platform.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { Trend } from '../../core/report/trend.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { monthText, typicalNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { PPTX_WORDS, SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import { trendWord } from '../../words/trend-words.ts';
import { CHANNEL_ROWS, MONTHS_SHOWN } from '../slides/foot-sentences.ts';
import { toneOf } from '../slides/sparkline.tsx';
import type { ChartPart } from './chart-part.ts';
import { monthChart } from './charts.ts';
import type { Paragraph } from './drawing.ts';
import { BODY_END, LEFT, ROOM } from './look.ts';
import { LINE_TONES, TONES } from './month-page.ts';
import type { PageOf } from './slide-frame.ts';
import { channelSquare, drawEmpty, drawHead } from './slide-frame.ts';
import type { Cell, TableRow } from './table.ts';
import { drawTable } from './table.ts';
import { cutTo, fitted, widthOf } from './text-fit.ts';

interface ChannelRow {
  readonly channel: Channel;
  readonly trends: ReadonlyMap<Goal, Trend>;
}

const HEADER = 38;
const CHART = 44;

/** Where the columns stand, in px. */
interface Columns {
  readonly first: number;
  readonly width: number;
  readonly chart: number;
}

/** How the channels move: a table with a small chart per channel and goal, each on its own scale, with a word. */
export function drawChannels(page: PageOf<ChannelsSlide>): void {
  const { slide, sheet, language } = page;
  const words = SLIDE_WORDS[language];
  const top = drawHead(page, { label: words.channels });
  const all = rowsOf(slide);
  if (all.length === 0) {
    drawEmpty(sheet, words.nothingToShow, top);
    return;
  }
  const rows = all.slice(0, CHANNEL_ROWS);
  const goals = GOALS.filter((goal) => slide.rows.some(({ trend }) => trend.goal === goal));
  const first = goals.length === 1 ? 260 : 180;
  const width = (ROOM - first) / goals.length;
  const columns: Columns = { first, width, chart: goals.length === 1 ? 560 : Math.min(150, width / 2) };
  const usual = rows.length < 4 ? 96 : rows.length === 4 ? 84 : 64;
  const height = Math.min(usual, (BODY_END - top - HEADER) / rows.length);
  const others = all.map(({ channel }) => channel);
  const body = rows.map((row): TableRow => {
    const cells = goals.map((goal) => moveCell(row.trends.get(goal), columns, language));
    return { height, rule: { colour: 'line', width: 1 }, cells: [nameCell(row.channel, others, columns), ...cells] };
  });
  drawTable(sheet, {
    name: words.channels,
    about: words.channels,
    x: LEFT,
    y: top,
    columns: [first, ...goals.map(() => width)],
    rows: [headerRow(goals, columns, language), ...body],
  });
  rows.forEach(({ channel, trends }, row) => {
    goals.forEach((goal, column) => {
      const trend = trends.get(goal);
      if (trend === undefined || !isDrawn(trend)) return;
      const name = `${channelLabel(channel, others)}, ${GOAL_NAMES[language][goal]}`;
      const y = top + HEADER + row * height + (height - CHART) / 2;
      const at = { x: LEFT + first + column * width, y, width: columns.chart, height: CHART };
      sheet.chart(name, aboutOf(trend, name, language), at, chartOf(trend, name, columns.chart, language));
    });
  });
}

function rowsOf(slide: ChannelsSlide): ChannelRow[] {
  const rows = new Map<string, { channel: Channel; trends: Map<Goal, Trend> }>();
  for (const { channel, trend } of slide.rows) {
    const row = rows.get(channelKey(channel)) ?? { channel, trends: new Map<Goal, Trend>() };
    row.trends.set(trend.goal, trend);
    rows.set(channelKey(channel), row);
  }
  return [...rows.values()];
}

function headerRow(goals: readonly Goal[], { first, width }: Columns, language: Language): TableRow {
  const words = SLIDE_WORDS[language];
  const size = 15;
  const cells = goals.map((goal): Cell => {
    const perPost = ` ${words.perPost}`;
    const name = cutTo(GOAL_NAMES[language][goal], width - widthOf(perPost, size) - 10, size, true);
    const runs = [
      { text: name, size, bold: true },
      { text: perPost, size, colour: 'ink2' },
    ] as const;
    return { anchor: 't', below: 8, text: [{ line: 22, runs }] };
  });
  const channel = cutTo(words.channel, first, size);
  return {
    height: HEADER,
    rule: { colour: 'ink', width: 1.5 },
    cells: [{ anchor: 't', below: 8, text: [{ line: 22, runs: [{ text: channel, size, colour: 'ink2' }] }] }, ...cells],
  };
}

function nameCell(channel: Channel, all: readonly Channel[], { first }: Columns): Cell {
  const name = fitted(channelLabel(channel, all), [
    { size: 17, line: 21, lines: 2, width: first - 40 },
    { size: 14, line: 18, lines: 2, width: first - 40 },
  ]);
  const runs = [channelSquare(channel, 17), { text: name.text, size: name.size }];
  return { right: 14, text: [{ line: name.line, runs }] };
}

function isDrawn(trend: Trend): boolean {
  return trend.months.slice(-MONTHS_SHOWN).some(({ typical }) => typical !== null);
}

/** The number of the month and the word, beside the room for the chart. */
function moveCell(trend: Trend | undefined, { width, chart }: Columns, language: Language): Cell {
  if (trend === undefined) return { text: [{ line: 20, runs: [{ text: '–', size: 17 }] }] };
  const left = isDrawn(trend) ? chart + 14 : 0;
  const room = width - left - 10;
  const now = trend.months.at(-1)?.typical ?? null;
  const number = now === null ? '–' : typicalNumber(now, language);
  const unit = now === null ? '' : cutTo(answerUnit(trend.answer, now, language), room - widthOf(`${number} `, 18, true), 14);
  const word = fitted(trendWord(trend.word, language), [{ size: 14, line: 18, lines: 2, width: room }]);
  const first: Paragraph = {
    line: 20,
    runs: [
      { text: number, size: 18, bold: true, colour: TONES[toneOf(trend.word)] },
      { text: unit === '' ? '' : ` ${unit}`, size: 14, colour: 'ink2' },
    ],
  };
  return { left, right: 0, text: [first, { line: word.line, runs: [{ text: word.text, size: word.size }] }] };
}

/** Where the platform began to count in another way, another line begins. */
function chartOf(trend: Trend, name: string, width: number, language: Language): ChartPart {
  const months = trend.months.slice(-MONTHS_SHOWN);
  const breaks = new Set(trend.marks.map(({ month }) => month));
  const starts = [0, ...months.flatMap(({ month }, at) => (at > 0 && breaks.has(month) ? [at] : []))];
  const lines = starts.map((start, place) => {
    const end = starts[place + 1] ?? months.length;
    return {
      name: place === 0 ? name : `${name}, ${monthText(months[start]?.month ?? '', language)}`,
      values: months.map(({ typical }, at) => (at >= start && at < end ? typical : null)),
    };
  });
  return monthChart({
    months: months.map(({ month }) => monthText(month, language)),
    lines,
    low: { name: PPTX_WORDS[language].usualFrom, values: months.map(({ usualLow }) => usualLow) },
    high: { name: PPTX_WORDS[language].usualTo, values: months.map(({ usualHigh }) => usualHigh) },
    colour: LINE_TONES[toneOf(trend.word)],
    open: trend.word === 'too-early',
    format: '#,##0.0',
    width,
    height: CHART,
  });
}

function aboutOf(trend: Trend, name: string, language: Language): string {
  const words = SLIDE_WORDS[language];
  const said = trend.months.slice(-MONTHS_SHOWN).map(({ month, typical }) => {
    return `${monthText(month, language)}: ${typical === null ? words.unknown : typicalNumber(typical, language)}`;
  });
  return `${words.chart(name)}. ${trendWord(trend.word, language)}. ${said.join(', ')}.`;
}
