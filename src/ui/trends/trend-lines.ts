import type { MonthKey } from '../../core/base/calendar.ts';
import type { Platform } from '../../core/model/platform.ts';

/** A channel's line in a chart, named as at its end. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly platform: Platform;
  readonly months: readonly { readonly month: MonthKey; readonly value: number | null }[];
  /** The range in which the line usually is; null where it is not known. */
  readonly usual: { readonly low: number; readonly high: number } | null;
}

/** One month with a value per line, `line0`, `line1` …; null where a month has no known value, which leaves a gap. */
export type ChartMonth = { readonly month: MonthKey } & Readonly<Record<`line${number}`, number | null>>;

export function chartMonths(lines: readonly Line[]): readonly ChartMonth[] {
  const months = lines[0]?.months ?? [];
  return months.map(({ month }, place) => {
    const values = lines.map(({ months: own }, line) => [`line${line}`, own[place]?.value ?? null] as const);
    return { month, ...Object.fromEntries(values) } as ChartMonth;
  });
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
