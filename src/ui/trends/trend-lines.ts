import type { MonthKey } from '../../core/base/calendar.ts';
import type { Platform } from '../../core/model/platform.ts';

export interface LineMonth {
  readonly month: MonthKey;
  readonly value: number | null;
  /** Between which the month would be as usual; null where it is not known or not drawn. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A line in a chart, named as at its end. */
export interface Line {
  readonly key: string;
  readonly name: string;
  /** null: no single channel. */
  readonly platform: Platform | null;
  readonly months: readonly LineMonth[];
  /** Months from which on it is counted in another way: the line does not run across. */
  readonly breaks: readonly MonthKey[];
}

/** A vertical line in a chart: an event, or a month from which on something is counted in another way. */
export interface Upright {
  readonly key: string;
  readonly name: string;
  /** In months from the first one on: 6.5 stands between the seventh and the eighth. */
  readonly at: number;
  readonly kind: 'event' | 'counting';
}

/** One month of a chart: a value per unbroken part of each line, and the usual range of the only line. */
export interface ChartMonth {
  readonly month: MonthKey;
  readonly band: readonly [number, number] | null;
  readonly [part: `part${number}`]: number | null;
}

/** An unbroken part of a line: which line it belongs to, and its name in the rows of the chart. */
export interface LinePart {
  readonly line: Line;
  readonly key: `part${number}`;
  readonly isLast: boolean;
}

/**
 * The lines as the rows that a chart wants. A line that is counted in another way from some month on becomes two parts. `top`: where the
 * axis ends, and with it the band.
 */
export function chartOf(
  lines: readonly Line[],
  top: number,
): { readonly rows: readonly ChartMonth[]; readonly parts: readonly LinePart[] } {
  const only = lines.length === 1 ? lines[0] : undefined;
  const cut = lines.flatMap((line) =>
    Array.from({ length: line.breaks.length + 1 }, (_, part) => ({
      line,
      from: line.breaks[part - 1] ?? '',
      to: line.breaks[part] ?? '9999-99',
      isLast: part === line.breaks.length,
    })),
  );
  const months = lines[0]?.months ?? [];
  const rows = months.map(({ month }, place): ChartMonth => {
    const values = cut.map(({ line, from, to }, part) => [
      `part${part}`,
      month >= from && month < to ? (line.months[place]?.value ?? null) : null,
    ]);
    const { low = null, high = null } = only?.months[place] ?? {};
    return {
      month,
      band: low === null || high === null ? null : [Math.min(low, top), Math.min(high, top)],
      ...Object.fromEntries(values),
    };
  });
  return { rows, parts: cut.map(({ line, isLast }, part) => ({ line, key: `part${part}`, isLast })) };
}

/** The highest value to show. A band of a month with few posts may reach far beyond every line: then it is cut off. */
export function highestOf(lines: readonly Line[]): number {
  const values = lines.flatMap(({ months }) => months.flatMap(({ value }) => value ?? []));
  const band = lines.length === 1 ? (lines[0]?.months.at(-1)?.high ?? 0) : 0;
  const highest = Math.max(0, ...values);
  return highest === 0 ? band : Math.max(highest, Math.min(band, 2 * highest));
}

/** The top of the axis and its steps: a round number, four steps at most, so that the grid stays light. */
export function axisOf(highest: number): { readonly top: number; readonly ticks: readonly number[] } {
  if (!(highest > 0)) return { top: 1, ticks: [0, 1] };
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  const steps = Math.ceil(highest / step);
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, i) => i * step) };
}

/** Where a day stands among months: the first day of the month with index 5 at 4.5, between that month and the one before it. */
export function placeOfDay(day: string, months: readonly MonthKey[]): number | null {
  const index = months.indexOf(day.slice(0, 7));
  const [first, last] = [months[0] ?? '', months.at(-1) ?? ''];
  if (index < 0 || first === last) return null;
  const share = (Number(day.slice(8, 10)) - 1) / 31;
  return Math.min(months.length - 1, Math.max(0, index - 0.5 + share));
}

/**
 * Where names stand at the ends of lines: as near to their own line as they can without touching the one above. `wanted`: heights
 * in pixels from the top; `least`: the smallest distance between two.
 */
export function spread(wanted: readonly number[], least: number, bottom: number): readonly number[] {
  const order = wanted.map((_, place) => place).sort((a, b) => (wanted[a] as number) - (wanted[b] as number));
  const placed = [...wanted];
  let above = Number.NEGATIVE_INFINITY;
  for (const place of order) {
    above = Math.max(placed[place] as number, above + least);
    placed[place] = above;
  }
  let below = bottom + least;
  for (const place of order.reverse()) {
    below = Math.min(placed[place] as number, below - least);
    placed[place] = below;
  }
  return placed;
}

export interface PlacedName {
  readonly x: number;
  /** The row that the name stands in, from the top. */
  readonly row: number;
  /** Left of its line where it would leave the chart on the right. */
  readonly side: 'left' | 'right';
}

/** Rows for the names of vertical lines, so that none stands on another. `widths` in pixels, `xs` ascending, `right` the edge. */
export function nameRows(xs: readonly number[], widths: readonly number[], right: number): readonly PlacedName[] {
  const ends: number[] = [];
  return xs.map((x, place) => {
    const width = widths[place] as number;
    const side = x + width > right ? 'left' : 'right';
    const [from, to] = side === 'right' ? [x, x + width] : [x - width, x];
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = Math.max(to, x);
    return { x, row, side };
  });
}
