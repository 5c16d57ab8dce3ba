import type { FindingDot } from '../../core/report/finding-posts.ts';

/** Times the usual that can be written along the axis. */
const STEPS = [1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8, 16, 32, 64];
/** Where there would be more lines than this, every other one is left out. */
const MOST_LINES = 7;
const LOWEST = 1 / 64;
const HIGHEST = 64;

export interface PlacedDot {
  readonly dot: FindingDot;
  /** In hundredths of the width and of the height, from the left and from the top. */
  readonly x: number;
  readonly y: number;
}

export interface DotChart {
  readonly dots: readonly PlacedDot[];
  readonly ticks: readonly { readonly times: number; readonly y: number }[];
  /** Days along the bottom: the first, one in the middle and the last. */
  readonly days: readonly { readonly day: string; readonly x: number }[];
}

/** Posts over time, as times the usual of their moment on a log axis. Null without posts. */
export function dotChart(dots: readonly FindingDot[]): DotChart | null {
  const first = dots[0];
  const last = dots.at(-1);
  if (first === undefined || last === undefined) return null;
  const [from, until] = [Date.parse(first.publishedAt), Date.parse(last.publishedAt)];
  const bounded = (times: number) => Math.min(HIGHEST, Math.max(LOWEST, times));
  const low = Math.min(0.5, ...dots.map(({ times }) => bounded(times)));
  const high = Math.max(2, ...dots.map(({ times }) => bounded(times)));
  const bottom = STEPS.findLast((step) => step <= low) ?? LOWEST;
  const top = STEPS.find((step) => step >= high) ?? HIGHEST;
  const y = (times: number) => hundredth(1 - (Math.log(bounded(times)) - Math.log(bottom)) / Math.log(top / bottom));
  const x = (iso: string) => (until === from ? 50 : hundredth((Date.parse(iso) - from) / (until - from)));
  return {
    dots: dots.map((dot) => ({ dot, x: x(dot.publishedAt), y: y(dot.times) })),
    ticks: linesBetween(bottom, top).map((times) => ({ times, y: y(times) })),
    days: daysOf(dots, from, until, x),
  };
}

function linesBetween(bottom: number, top: number): number[] {
  const lines = STEPS.filter((step) => step >= bottom && step <= top);
  return lines.length <= MOST_LINES ? lines : lines.filter((step) => Math.log2(step) % 2 === 0);
}

function daysOf(dots: readonly FindingDot[], from: number, until: number, x: (iso: string) => number): DotChart['days'] {
  const middle = (from + until) / 2;
  const near = dots.reduce((best, { publishedAt }) => (away(publishedAt, middle) < away(best, middle) ? publishedAt : best), '');
  const isos = [...new Set([dots[0]?.publishedAt ?? '', near, dots.at(-1)?.publishedAt ?? ''])];
  return isos.map((iso) => ({ day: iso.slice(0, 10), x: x(iso) }));
}

function away(iso: string, moment: number): number {
  return iso === '' ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(iso) - moment);
}

function hundredth(share: number): number {
  return Math.round(share * 10_000) / 100;
}
