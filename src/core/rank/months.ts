import type { MonthKey, Zone } from '../base/calendar.ts';
import { addMonths, monthsBetween } from '../base/calendar.ts';
import type { Metric } from '../model/metric.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { countedValue } from './goal-metric.ts';
import { isBoosted, isYoung } from './rank.ts';

const MONTHS_SHOWN = 13;

/** The rows of one channel in one month. */
export interface ChannelRows {
  readonly month: MonthKey;
  readonly rows: readonly number[];
}

/** Per channel, its rows in each of the 13 months that end with `month`. */
export function rowsPerMonth(posts: PostColumns, month: MonthKey, zone: Zone): ChannelRows[][] {
  const months = monthsBetween(addMonths(month, 1 - MONTHS_SHOWN), month);
  // The first moments of the months and of the one after: finding a post's month by comparing is faster than making a date of it.
  const starts = [...months, addMonths(month, 1)].map((key) => zone.monthRange(key).start);
  const channels = posts.channels.map(() => months.map((key) => ({ month: key, rows: [] as number[] })));
  for (let row = 0; row < posts.count; row++) {
    const at = posts.publishedAt[row] as number;
    let place = starts.length - 1;
    while (place >= 0 && !((starts[place] as number) <= at)) place--;
    if (place >= 0) channels[posts.channel[row] as number]?.[place]?.rows.push(row);
  }
  return channels;
}

/** One month of a channel on one metric: all its posts, and those that can be compared. */
export interface MeasuredMonth {
  readonly month: MonthKey;
  readonly posts: number;
  readonly young: number;
  /** What all posts of the month add up to; null where none has the number. */
  readonly sum: number | null;
  /** Rows of posts that can be compared: measured, not boosted, old enough. `values` are their numbers. */
  readonly rows: readonly number[];
  readonly values: Float64Array;
}

export function measuredMonths(posts: PostColumns, months: readonly ChannelRows[], metric: Metric): MeasuredMonth[] {
  const column = posts.metrics.get(metric);
  return months.map(({ month, rows }) => {
    const values = new Float64Array(rows.length);
    const comparable: number[] = [];
    let young = 0;
    let known = 0;
    let sum = 0;
    for (const row of rows) {
      const isTooYoung = isYoung(posts, row);
      if (isTooYoung) young++;
      const value = column?.[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      known++;
      sum += value;
      if (isTooYoung || isBoosted(posts, row) || Number.isNaN(countedValue(posts, row, metric))) continue;
      values[comparable.length] = value;
      comparable.push(row);
    }
    return {
      month,
      posts: rows.length,
      young,
      sum: known === 0 ? null : sum,
      rows: comparable,
      values: values.subarray(0, comparable.length),
    };
  });
}
