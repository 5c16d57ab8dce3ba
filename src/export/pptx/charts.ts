import type { ChartPart } from './chart-part.ts';
import { axis, categories, chartPart, lineLook, mark, NO_MARK, numbers, rounded, seriesHead, value } from './chart-part.ts';
import { solid } from './drawing.ts';
import type { Colour } from './look.ts';
import type { ChartData } from './workbook.ts';
import type { Xml } from './xml.ts';
import { tag } from './xml.ts';

/** The two axes of every chart here. */
const [ACROSS, UP] = [111_000_001, 111_000_002];
const AXES = value('c:axId', ACROSS) + value('c:axId', UP);

export interface MonthLine {
  /** One name per month, for the rows of the table. */
  readonly months: readonly string[];
  /** One line, or several where the platform began to count in another way: one per way of counting. null: not known. */
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Between which a month would be as usual. */
  readonly low: { readonly name: string; readonly values: readonly (number | null)[] };
  readonly high: { readonly name: string; readonly values: readonly (number | null)[] };
  readonly colour: Colour;
  /** The dot on the last month is open where it is too early to say. */
  readonly open: boolean;
  readonly format: string;
  /** The frame in px. */
  readonly width: number;
  readonly height: number;
}

/** Room for the dot and the thickness of the line, in px. */
const EDGE = 7;

/**
 * The months as a line on the quiet band in which a month is as usual. The band is two rows of bars without gaps, drawn over each other:
 * up to the upper edge in its colour, up to the lower edge in the colour of the paper; so the table holds both edges as they are.
 */
export function monthChart({ months, lines, low, high, colour, open, format, width, height }: MonthLine): ChartPart {
  const columns = [...lines, high, low];
  const data: ChartData = [
    ['', ...columns.map(({ name }) => name)],
    ...months.map((month, place) => [month, ...columns.map(({ values }) => values[place] ?? null)]),
  ];
  const banded = high.values.some((edge) => edge !== null);
  const all = columns.flatMap(({ values }) => values.filter((one) => one !== null));
  const { from, to } = reach(all, height);
  const bars = [lines.length + 1, lines.length + 2].map((column, place) =>
    barSeries(data, column, lines.length + place, place === 0 ? 'band' : 'paper', format),
  );
  const band = tag(
    'c:barChart',
    {},
    value('c:barDir', 'col'),
    value('c:grouping', 'clustered'),
    value('c:varyColors', 0),
    ...bars,
    value('c:gapWidth', 0),
    value('c:overlap', 100),
    AXES,
  );
  const series = lines.map((_, place) => lineSeries(data, place + 1, place, { colour, open, format }));
  const line = tag(
    'c:lineChart',
    {},
    value('c:grouping', 'standard'),
    value('c:varyColors', 0),
    ...series,
    value('c:marker', 1),
    AXES,
  );
  const plots = [
    banded ? band : '',
    line,
    axis({ kind: 'c:catAx', id: ACROSS, crosses: UP, at: 'b' }),
    axis({ kind: 'c:valAx', id: UP, crosses: ACROSS, at: 'l', from, to, between: true, format }),
  ];
  const air = EDGE / width;
  return chartPart({ data, plots, inner: { x: air / 2, y: 0, width: 1 - air, height: 1 } });
}

/** The line's own scale, with room for the dot above and below. */
function reach(values: readonly number[], height: number): { readonly from: number; readonly to: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  // All the same: a line through the middle.
  const air = high > low ? ((high - low) * EDGE) / (height - 2 * EDGE) : Math.max(1, Math.abs(high));
  return { from: rounded(low - air), to: rounded(high + air) };
}

function barSeries(data: ChartData, column: number, place: number, colour: Colour, format: string): Xml {
  return tag(
    'c:ser',
    {},
    seriesHead(place, data, column),
    tag('c:spPr', {}, solid(colour), tag('a:ln', {}, tag('a:noFill'))),
    value('c:invertIfNegative', 0),
    categories(data),
    numbers('c:val', data, [column, 1, column, data.length - 1], format),
  );
}

interface LineLook {
  readonly colour: Colour;
  readonly open: boolean;
  readonly format: string;
}

function lineSeries(data: ChartData, column: number, place: number, { colour, open, format }: LineLook): Xml {
  const values = data.slice(1).map((row) => (typeof row[column] === 'number' ? row[column] : null));
  const last = values.length - 1;
  const alone = (at: number) => values[at] !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
  const points = values.flatMap((one, at) => {
    if (one === null || (at !== last && !alone(at))) return [];
    const dot = at === last ? mark(colour, 10, open) : mark(colour, 4);
    return [tag('c:dPt', {}, value('c:idx', at), dot, value('c:bubble3D', 0))];
  });
  return tag(
    'c:ser',
    {},
    seriesHead(place, data, column),
    tag('c:spPr', {}, lineLook(colour, 2.5)),
    NO_MARK,
    ...points,
    categories(data),
    numbers('c:val', data, [column, 1, column, data.length - 1], format),
    value('c:smooth', 0),
  );
}

export interface Bars {
  readonly name: string;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
  /** Where the longest possible bar ends. */
  readonly most: number;
  readonly colour: Colour;
  readonly format: string;
  /** The height of one row and of its bar, in px. */
  readonly row: number;
  readonly thick: number;
}

/** One lying bar per row, the first at the top, from the left edge of the frame to its right edge. */
export function barChart({ name, bars, most, colour, format, row, thick }: Bars): ChartPart {
  const data: ChartData = [['', name], ...bars.map((bar) => [bar.name, bar.value])];
  const gap = Math.max(0, Math.min(500, Math.round(((row - thick) / thick) * 100)));
  const chart = tag(
    'c:barChart',
    {},
    value('c:barDir', 'bar'),
    value('c:grouping', 'clustered'),
    value('c:varyColors', 0),
    barSeries(data, 1, 0, colour, format),
    value('c:gapWidth', gap),
    AXES,
  );
  const plots = [
    chart,
    axis({ kind: 'c:catAx', id: ACROSS, crosses: UP, at: 'l', downwards: true }),
    axis({ kind: 'c:valAx', id: UP, crosses: ACROSS, at: 'b', from: 0, to: rounded(most), between: true, format }),
  ];
  return chartPart({ data, plots, inner: { x: 0, y: 0, width: 1, height: 1 } });
}

export interface Ranges {
  /** Headers: the times, from, to, and the row of each of the three. */
  readonly head: readonly [string, string, string, string, string, string];
  /** null: nothing is compared, so that the row stays empty. */
  readonly rows: readonly {
    readonly name: string;
    readonly effect: { readonly ratio: number; readonly low: number; readonly high: number } | null;
    readonly range: Colour;
    readonly point: Colour;
    readonly open: boolean;
  }[];
  /** The axis goes from 1/farthest to farthest, 1 in the middle. */
  readonly farthest: number;
  /** The frame, and the room at both ends for the point's own size, in px. */
  readonly width: number;
  readonly edge: number;
}

/** Each effect as a point on the line of where it probably lies; twice and half lie equally far from the usual in the middle. */
export function rangeChart({ head, rows, farthest, width, edge }: Ranges): ChartPart {
  const inside = (times: number) => rounded(Math.min(farthest, Math.max(1 / farthest, times)));
  const data: ChartData = [
    ['', ...head],
    ...rows.map(({ name, effect }, place) => {
      const at = place + 0.5;
      return effect === null ? [name] : [name, inside(effect.ratio), inside(effect.low), inside(effect.high), at, at, at];
    }),
  ];
  const known = rows.flatMap((row, place) => (row.effect === null ? [] : [{ ...row, row: place + 1 }]));
  const chart = tag(
    'c:scatterChart',
    {},
    value('c:scatterStyle', 'lineMarker'),
    value('c:varyColors', 0),
    ...known.map((row, place) => rangeSeries(data, place, row)),
    AXES,
  );
  const [from, to] = [rounded(1 / farthest), rounded(farthest)];
  const plots = [
    chart,
    axis({ kind: 'c:valAx', id: ACROSS, crosses: UP, at: 'b', from, to, log: true }),
    axis({ kind: 'c:valAx', id: UP, crosses: ACROSS, at: 'l', from: 0, to: rows.length, downwards: true }),
  ];
  return chartPart({ data, plots, inner: { x: edge / width, y: 0, width: 1 - (2 * edge) / width, height: 1 } });
}

interface RangeRow {
  readonly row: number;
  readonly range: Colour;
  readonly point: Colour;
  readonly open: boolean;
}

/** The likeliest place first, then both ends: the line through the three is the range, and only the first has a mark. */
function rangeSeries(data: ChartData, place: number, { row, range, point, open }: RangeRow): Xml {
  const dot = tag(
    'c:dPt',
    {},
    value('c:idx', 0),
    mark(point, 17, open),
    value('c:bubble3D', 0),
    // No line leads to the first point; LibreOffice takes the mark's colour from here.
    tag('c:spPr', {}, lineLook(point, 6)),
  );
  return tag(
    'c:ser',
    {},
    seriesHead(place, data, 0, row),
    tag('c:spPr', {}, lineLook(range, 6)),
    NO_MARK,
    dot,
    numbers('c:xVal', data, [1, row, 3, row], 'General'),
    numbers('c:yVal', data, [4, row, 6, row], 'General'),
    value('c:smooth', 0),
  );
}
