import type { MonthKey, Zone } from '../base/calendar.ts';
import { addMonths } from '../base/calendar.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { Answer } from './answer.ts';
import { valuesOf } from './answer.ts';
import type { Places } from './places.ts';
import { isYoung, PLACE } from './places.ts';
import { isComparable } from './rank.ts';

/** Per channel, its rows in each of `months` (in a row, oldest first). Posts without a date belong to no month. */
export function rowsPerMonth(posts: PostColumns, months: readonly MonthKey[], zone: Zone): number[][][] {
  const last = months.at(-1);
  // The first moments of the months and of the one after: finding a post's month by comparing is faster than making a date of it.
  const starts = [...months, ...(last === undefined ? [] : [addMonths(last, 1)])].map((key) => zone.monthRange(key).start);
  const channels = posts.channels.map(() => months.map((): number[] => []));
  for (let row = 0; row < posts.count; row++) {
    const at = posts.publishedAt[row] as number;
    let place = starts.length - 1;
    while (place >= 0 && !((starts[place] as number) <= at)) place--;
    if (place >= 0) channels[posts.channel[row] as number]?.[place]?.push(row);
  }
  return channels;
}

/** What a post is good for in a month: nothing (left out), its total, or also to stand for the typical post. */
const GOOD_FOR = { nothing: 0, total: 1, typical: 2 } as const;

/** Of every row, asked once for all goals. */
export interface Fitness {
  readonly goodFor: Uint8Array;
  readonly young: Uint8Array;
}

export function fitnessOf(posts: PostColumns, places: Places): Fitness {
  const goodFor = new Uint8Array(posts.count);
  const young = new Uint8Array(posts.count);
  for (let row = 0; row < posts.count; row++) {
    if (places.place[row] === PLACE.leftOut) continue;
    goodFor[row] = isComparable(posts, places, row) ? GOOD_FOR.typical : GOOD_FOR.total;
    if (isYoung(posts, row)) young[row] = 1;
  }
  return { goodFor, young };
}

/** One month of a channel on one measure. Posts that the editor left out are not in it. */
export interface MeasuredMonth {
  readonly posts: number;
  readonly young: number;
  /** Posts that have the number, and what they add up to; null where none has it, and for a rate, which cannot be added. */
  readonly measured: number;
  readonly sum: number | null;
  /** The numbers of posts that can be compared: measured, not boosted, old enough. Ascending, so that the order of rows adds up the same. */
  readonly values: Float64Array;
}

/** `months`: the rows of one channel per month. */
export function measuredMonths(
  posts: PostColumns,
  fitness: Fitness,
  months: readonly (readonly number[])[],
  answer: Answer,
): MeasuredMonth[] {
  const value = valuesOf(posts, answer);
  return months.map((rows) => measuredMonth(fitness, rows, value, answer.per !== null));
}

function measuredMonth(
  { goodFor, young }: Fitness,
  rows: readonly number[],
  value: (row: number) => number,
  isRate: boolean,
): MeasuredMonth {
  const values = new Float64Array(rows.length);
  let [all, early, measured, compared, sum] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const use = goodFor[row] as number;
    if (use === GOOD_FOR.nothing) continue;
    all++;
    early += young[row] as number;
    const own = value(row);
    if (Number.isNaN(own)) continue;
    measured++;
    sum += own;
    if (use === GOOD_FOR.typical) values[compared++] = own;
  }
  return {
    posts: all,
    young: early,
    measured,
    sum: measured === 0 || isRate ? null : sum,
    // In order, so that they add up to the same whatever the order of the rows.
    values: values.subarray(0, compared).sort(),
  };
}

/** The rows of a month that stand for its typical post. */
export function comparedRows(posts: PostColumns, { goodFor }: Fitness, rows: readonly number[], answer: Answer): number[] {
  const value = valuesOf(posts, answer);
  return rows.filter((row) => goodFor[row] === GOOD_FOR.typical && !Number.isNaN(value(row)));
}
