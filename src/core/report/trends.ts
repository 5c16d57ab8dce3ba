import type { MonthKey } from '../base/calendar.ts';
import { middleOf, spreadOf } from '../base/middle.ts';
import type { Goal } from '../model/goal.ts';
import type { Metric } from '../model/metric.ts';
import type { MeasuredMonth } from '../rank/months.ts';
import { USUAL_NEEDS } from '../rank/rank.ts';
import type { MonthlyGoal, Scope, Trend, TrendMonth, TrendWord } from './report.ts';

const MONTHS_NEEDED = 6;
const MIDDLE_NEEDS = 5;
const YOUNG_SHARE = 1 / 3;
// The usual range: the middle of the months before, give or take 2.3 of their own wobble, and never narrower than 15 % of the middle:
// a word that comes up in one month of ten although nothing changed would teach people to overlook it.
const RANGE = 2.3;
const SMALLEST_WOBBLE = 0.15 / RANGE;

/** One metric of one channel over 13 months, per month its sum and its middle post. */
export function trendOf(channelKey: Scope, goal: Goal, metric: Metric, measured: readonly MeasuredMonth[]): Trend {
  const months = measured.map(trendMonth);
  const middles = months.map((month) => (month.posts >= MIDDLE_NEEDS ? month.middle : null));
  return { channelKey, goal, metric, months, ...judged(middles, youngShare(measured.slice(-1))) };
}

function trendMonth({ month, posts, sum, values }: MeasuredMonth): TrendMonth {
  return { month, posts, sum, middle: values.length === 0 ? null : middleOf(values) };
}

function youngShare(months: readonly MeasuredMonth[]): number {
  const posts = months.reduce((sum, month) => sum + month.posts, 0);
  return posts === 0 ? 0 : months.reduce((sum, month) => sum + month.young, 0) / posts;
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
  readonly months: readonly MeasuredMonth[];
}

/**
 * A goal over all channels and the given months, the report's month last: each post as times the middle post of its own channel over
 * the months before, and per month the middle of those. Numbers of different channels are never added.
 */
export function monthlyGoal(goal: Goal, channels: readonly GoalChannel[], months: readonly MonthKey[]): MonthlyGoal {
  const levels = channels.map(({ months: measured }) => levelOf(measured.slice(0, -1)));
  const middles = months.map((_, place) => {
    const times = joinedValues(
      channels.map(({ months: measured }) => measured[place]),
      levels,
    );
    return times.length < MIDDLE_NEEDS ? null : middleOf(times);
  });
  return {
    goal,
    months: months.map((month, place) => ({ month, times: middles[place] ?? null })),
    ...judged(middles, youngShare(channels.flatMap(({ months: measured }) => measured.slice(-1)))),
    perChannel: channels.flatMap(({ channelKey, metric, months: measured }) => {
      const sum = measured.at(-1)?.sum ?? null;
      return sum === null ? [] : [{ channelKey, metric, sum }];
    }),
  };
}

function levelOf(before: readonly MeasuredMonth[]): number | null {
  const values = joinedValues(
    before,
    before.map(() => 1),
  );
  const middle = values.length < USUAL_NEEDS ? 0 : middleOf(values);
  return middle > 0 ? middle : null;
}

/** The values of several months in one array, each divided by its month's level; a month without a level is left out. */
function joinedValues(months: readonly (MeasuredMonth | undefined)[], levels: readonly (number | null)[]): Float64Array {
  const counted = months.map((month, i) => (levels[i] === null ? new Float64Array(0) : (month?.values ?? new Float64Array(0))));
  const all = new Float64Array(counted.reduce((sum, values) => sum + values.length, 0));
  let place = 0;
  counted.forEach((values, i) => {
    const level = levels[i] ?? 1;
    for (let post = 0; post < values.length; post++) all[place++] = (values[post] as number) / level;
  });
  return all;
}
