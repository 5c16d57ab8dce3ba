import { DAY } from '../base/calendar.ts';
import { middleOf } from '../base/middle.ts';
import type { Goal } from '../model/goal.ts';
import type { Metric } from '../model/metric.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { countedValue, goalMetric } from './goal-metric.ts';

const USUAL_DAYS = 90;
export const USUAL_NEEDS = 8;
const YOUNG_DAYS = 7;
const LIST_LENGTH = 5;

/** Whether a post was too young to judge when its numbers were taken. */
export function isYoung(posts: PostColumns, row: number): boolean {
  return (posts.measuredAt[row] as number) - (posts.publishedAt[row] as number) < YOUNG_DAYS * DAY;
}

export function isBoosted(posts: PostColumns, row: number): boolean {
  return posts.boost[row] === 1;
}

/** The rows of one channel that matter for a month: those of the month and those of the 90 days before it. */
export interface ChannelMonth {
  readonly month: readonly number[];
  readonly before: readonly number[];
}

export function channelMonths(posts: PostColumns, start: number, end: number): ChannelMonth[] {
  const channels = posts.channels.map(() => ({ month: [] as number[], before: [] as number[] }));
  const from = start - USUAL_DAYS * DAY;
  for (let row = 0; row < posts.count; row++) {
    const at = posts.publishedAt[row] as number;
    if (!(at >= from && at < end)) continue;
    const channel = channels[posts.channel[row] as number] as { month: number[]; before: number[] };
    (at < start ? channel.before : channel.month).push(row);
  }
  return channels;
}

export interface RankedRow {
  readonly row: number;
  readonly value: number;
  readonly usual: number | null;
  readonly times: number | null;
}

/** The posts of one channel and month that can be ranked on a goal. */
export interface ChannelRanking {
  readonly metric: Metric | null;
  readonly usual: number | null;
  readonly rows: readonly RankedRow[];
  readonly young: number;
  readonly boosted: number;
}

/**
 * Ranks a channel's month on a goal. The usual is the middle post of the 90 days before the month; it needs 8 posts that count
 * (known, not boosted, old enough). Young and boosted posts stand apart.
 */
export function rankChannel(posts: PostColumns, channel: ChannelMonth, goal: Goal): ChannelRanking {
  const metric = goalMetric(posts, [channel.month, channel.before], goal);
  if (metric === null) return { metric, usual: null, rows: [], young: 0, boosted: 0 };
  const usual = usualOf(posts, channel.before, metric);
  const rows: RankedRow[] = [];
  let young = 0;
  let boosted = 0;
  for (const row of channel.month) {
    const value = countedValue(posts, row, metric);
    if (Number.isNaN(value)) continue;
    if (isBoosted(posts, row)) boosted++;
    else if (isYoung(posts, row)) young++;
    else rows.push({ row, value, usual, times: usual === null ? null : value / usual });
  }
  return { metric, usual, rows, young, boosted };
}

/** The middle post; null with fewer than 8 posts, and where the middle post has nothing: no number is a multiple of zero. */
function usualOf(posts: PostColumns, rows: readonly number[], metric: Metric): number | null {
  const values: number[] = [];
  for (const row of rows) {
    if (isBoosted(posts, row) || isYoung(posts, row)) continue;
    const value = countedValue(posts, row, metric);
    if (!Number.isNaN(value)) values.push(value);
  }
  if (values.length < USUAL_NEEDS) return null;
  const middle = middleOf(values);
  return middle > 0 ? middle : null;
}

/** At most 5 best and 5 least, and never more than half each, so that no post is both. Ties go to the post that came first. */
export function bestAndLeast(
  posts: PostColumns,
  rows: readonly RankedRow[],
  by: 'times' | 'value',
): { readonly best: readonly RankedRow[]; readonly least: readonly RankedRow[] } {
  const score = (ranked: RankedRow) => (by === 'times' ? (ranked.times as number) : ranked.value);
  const earlier = (a: RankedRow, b: RankedRow) =>
    (posts.publishedAt[a.row] as number) - (posts.publishedAt[b.row] as number) || a.row - b.row;
  const byRank = (a: RankedRow, b: RankedRow) => score(b) - score(a) || earlier(a, b);
  const length = Math.min(LIST_LENGTH, Math.floor(rows.length / 2));
  return { best: firstOf(rows, length, byRank), least: firstOf(rows, length, (a, b) => byRank(b, a)) };
}

/** The first few in an order, without putting thousands in order behind them. */
function firstOf(rows: readonly RankedRow[], length: number, order: (a: RankedRow, b: RankedRow) => number): RankedRow[] {
  const first: RankedRow[] = [];
  for (const row of rows) {
    const last = first[length - 1];
    if (length === 0 || (last !== undefined && order(last, row) < 0)) continue;
    let place = first.length;
    while (place > 0 && order(row, first[place - 1] as RankedRow) < 0) place--;
    first.splice(place, 0, row);
    if (first.length > length) first.pop();
  }
  return first;
}
