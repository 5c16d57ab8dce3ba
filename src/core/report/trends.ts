import type { MonthKey, Zone } from '../base/calendar.ts';
import { addMonths, monthsBetween } from '../base/calendar.ts';
import { middleOf, spreadOf } from '../base/middle.ts';
import type { Goal } from '../model/goal.ts';
import type { Metric } from '../model/metric.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { metricAt } from '../model/post-columns.ts';
import { countedValue } from '../rank/goal-metric.ts';
import { isBoosted, isYoung, USUAL_NEEDS } from '../rank/rank.ts';
import type { MonthlyGoal, Scope, Trend, TrendMonth, TrendWord } from './report.ts';

const MONTHS_SHOWN = 13;
const MONTHS_NEEDED = 6;
const MIDDLE_NEEDS = 5;
const YOUNG_SHARE = 1 / 3;
// The usual range: the middle of the months before, give or take 2.3 of their own wobble, and never narrower than 15 % of the middle:
// a word that comes up in one month of ten although nothing changed would teach people to overlook it.
const RANGE = 2.3;
const SMALLEST_WOBBLE = 0.15 / RANGE;

/** The 13 months that end with `month`. */
function shownMonths(month: MonthKey): MonthKey[] {
  return monthsBetween(addMonths(month, 1 - MONTHS_SHOWN), month);
}

/** The rows of one channel per shown month. */
export type MonthRows = ReadonlyMap<MonthKey, readonly number[]>;

export function rowsPerMonth(posts: PostColumns, month: MonthKey, zone: Zone): MonthRows[] {
  const months = shownMonths(month);
  // The first moments of the months and of the one after: finding a post's month by comparing is faster than making a date of it.
  const starts = [...months, addMonths(month, 1)].map((key) => zone.monthRange(key).start);
  const rows: number[][][] = posts.channels.map(() => months.map(() => []));
  for (let row = 0; row < posts.count; row++) {
    const at = posts.publishedAt[row] as number;
    let place = starts.length - 1;
    while (place >= 0 && !((starts[place] as number) <= at)) place--;
    if (place >= 0) rows[posts.channel[row] as number]?.[place]?.push(row);
  }
  return rows.map((channel) => new Map(months.map((key, place) => [key, channel[place] as number[]])));
}

/** One metric of one channel over 13 months, per month its sum and its middle post. */
export function trendOf(posts: PostColumns, rows: MonthRows, channelKey: Scope, goal: Goal, metric: Metric): Trend {
  const months = [...rows].map(([month, own]) => trendMonth(posts, month, own, metric));
  const middles = months.map((month) => (month.posts >= MIDDLE_NEEDS ? month.middle : null));
  const lastRows = [...rows.values()].at(-1) ?? [];
  return { channelKey, goal, metric, months, ...judged(middles, youngShare(posts, lastRows)) };
}

function trendMonth(posts: PostColumns, month: MonthKey, rows: readonly number[], metric: Metric): TrendMonth {
  const counted: number[] = [];
  let sum = 0;
  let known = 0;
  for (const row of rows) {
    const value = metricAt(posts, metric, row);
    if (!Number.isNaN(value)) {
      sum += value;
      known++;
    }
    const comparable = comparableValue(posts, row, metric);
    if (!Number.isNaN(comparable)) counted.push(comparable);
  }
  return {
    month,
    posts: rows.length,
    sum: known === 0 ? null : sum,
    middle: counted.length === 0 ? null : middleOf(counted),
  };
}

// Boosted posts and posts that are still growing say nothing about a usual month.
function comparableValue(posts: PostColumns, row: number, metric: Metric): number {
  return isBoosted(posts, row) || isYoung(posts, row) ? Number.NaN : countedValue(posts, row, metric);
}

function youngShare(posts: PostColumns, rows: readonly number[]): number {
  return rows.length === 0 ? 0 : rows.filter((row) => isYoung(posts, row)).length / rows.length;
}

interface Judged {
  readonly usualLow: number | null;
  readonly usualHigh: number | null;
  readonly word: TrendWord;
}

/** The last month against the months before it and their normal wobble. */
function judged(middles: readonly (number | null)[], young: number): Judged {
  const before = middles.slice(0, -1).filter((value) => value !== null);
  const now = middles.at(-1) ?? null;
  if (before.length < MONTHS_NEEDED) return { usualLow: null, usualHigh: null, word: 'too-few' };
  const middle = middleOf(before);
  const wobble = Math.max(spreadOf(before), middle * SMALLEST_WOBBLE);
  const usualLow = Math.max(0, middle - RANGE * wobble);
  const usualHigh = middle + RANGE * wobble;
  return { usualLow, usualHigh, word: wordOf(now, usualLow, usualHigh, young) };
}

function wordOf(now: number | null, low: number, high: number, young: number): TrendWord {
  if (young > YOUNG_SHARE) return 'too-early';
  if (now === null) return 'too-few';
  if (now > high) return 'more';
  return now < low ? 'less' : 'usual';
}

/** One channel's part in a goal over all channels. */
export interface GoalChannel {
  readonly channelKey: Scope;
  readonly metric: Metric;
  readonly rows: MonthRows;
}

/**
 * A goal over all channels: each post as times the middle post of its own channel over the 12 months before, and per month the
 * middle of those. Numbers of different channels are never added.
 */
export function monthlyGoal(posts: PostColumns, goal: Goal, channels: readonly GoalChannel[], month: MonthKey): MonthlyGoal {
  const months = shownMonths(month);
  const times = new Map<MonthKey, number[]>(months.map((key) => [key, []]));
  for (const { metric, rows } of channels) {
    const level = levelOf(posts, rows, metric, month);
    if (level === null) continue;
    for (const [key, own] of rows) {
      for (const row of own) {
        const value = comparableValue(posts, row, metric);
        if (!Number.isNaN(value)) times.get(key)?.push(value / level);
      }
    }
  }
  const middles = months.map((key) => {
    const values = times.get(key) ?? [];
    return values.length < MIDDLE_NEEDS ? null : middleOf(values);
  });
  const lastRows = channels.flatMap((channel) => [...(channel.rows.get(month) ?? [])]);
  return {
    goal,
    months: months.map((key, i) => ({ month: key, times: middles[i] ?? null })),
    ...judged(middles, youngShare(posts, lastRows)),
    perChannel: channels.flatMap(({ channelKey, metric, rows }) => {
      const { sum } = trendMonth(posts, month, rows.get(month) ?? [], metric);
      return sum === null ? [] : [{ channelKey, metric, sum }];
    }),
  };
}

function levelOf(posts: PostColumns, rows: MonthRows, metric: Metric, month: MonthKey): number | null {
  const values: number[] = [];
  for (const [key, own] of rows) {
    if (key === month) continue;
    for (const row of own) {
      const value = comparableValue(posts, row, metric);
      if (!Number.isNaN(value)) values.push(value);
    }
  }
  const middle = values.length < USUAL_NEEDS ? 0 : middleOf(values);
  return middle > 0 ? middle : null;
}
