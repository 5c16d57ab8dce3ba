import type { MonthKey, Zone } from '../base/calendar.ts';
import { addMonths, DAY, monthsBetween } from '../base/calendar.ts';
import { middleOf } from '../base/middle.ts';
import type { Channel } from '../model/platform.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';

/** What is in, per channel and month. */
export interface Calendar {
  readonly months: readonly MonthKey[];
  readonly channels: readonly CalendarChannel[];
  /** Channels whose posts all stand before the first of these months. */
  readonly older: readonly OlderChannel[];
}

export interface CalendarChannel {
  /** As in `channelKey`. */
  readonly key: string;
  readonly channel: Channel;
  /** One per month of `Calendar.months`. */
  readonly months: readonly CalendarMonth[];
}

export interface CalendarMonth {
  readonly posts: number;
  /** The last day that the export covers, where that is before the month's end (`2026-10-24`): the month is not complete. */
  readonly until: string | null;
}

export interface OlderChannel {
  readonly key: string;
  readonly channel: Channel;
  readonly lastMonth: MonthKey;
}

const MONTHS_SHOWN = 13;
// A channel that was silent this long, and thrice as long as it ever usually is, has probably not been exported to the end.
const SILENT_DAYS = 6;
const SILENT_FACTOR = 3;
const RECENT_POSTS = 60;

/** Posts per channel and month, over the 13 months until the newest month with posts. */
export function calendarOf(posts: PostColumns, zone: Zone): Calendar {
  const dated = posts.channels.map((_, place) => momentsOf(posts, place, zone));
  const known = dated.flatMap(({ counts }) => [...counts.keys()]).sort();
  const newest = known.at(-1);
  const oldest = known[0];
  if (newest === undefined || oldest === undefined) return { months: [], channels: [], older: [] };
  const first = addMonths(newest, 1 - MONTHS_SHOWN);
  const months = monthsBetween(first > oldest ? first : oldest, newest);
  const channels: CalendarChannel[] = [];
  const older: OlderChannel[] = [];
  posts.channels.forEach((channel, place) => {
    const key = channelKey(channel);
    const { counts, moments, measured } = dated[place] as ChannelMoments;
    const lastMonth = [...counts.keys()].sort().at(-1);
    if (lastMonth === undefined) return;
    if (lastMonth < first) {
      older.push({ key, channel, lastMonth });
      return;
    }
    const until = coveredUntil(moments, measured, zone);
    const cells = months.map((month) => ({ posts: counts.get(month) ?? 0, until: partialDay(month, until, zone) }));
    channels.push({ key, channel, months: cells });
  });
  return { months, channels, older };
}

interface ChannelMoments {
  readonly counts: ReadonlyMap<MonthKey, number>;
  readonly moments: Float64Array;
  /** When the newest post was last measured. An older month that was exported anew later says nothing about the newest one. */
  readonly measured: number;
}

function momentsOf(posts: PostColumns, place: number, zone: Zone): ChannelMoments {
  const counts = new Map<MonthKey, number>();
  const moments: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let measured = 0;
  for (let row = 0; row < posts.count; row++) {
    const at = posts.publishedAt[row] as number;
    if (posts.channel[row] !== place || Number.isNaN(at)) continue;
    const month = zone.monthOf(at);
    counts.set(month, (counts.get(month) ?? 0) + 1);
    moments.push(at);
    if (at < last) continue;
    measured = Math.max(at === last ? measured : 0, posts.measuredAt[row] as number);
    last = at;
  }
  return { counts, moments: Float64Array.from(moments).sort(), measured };
}

/** Until when a channel's posts are surely in: its newest export, or its last post where the silence after it is unlike the channel. */
function coveredUntil(sorted: Float64Array, measured: number, zone: Zone): number {
  const last = sorted.at(-1) ?? measured;
  // A month whose last week has a post is complete, however long ago the export was made.
  const silence = Math.min(measured, zone.monthRange(zone.monthOf(last)).end) - last;
  return isUnlikeSilence(silence, sorted.subarray(-RECENT_POSTS)) ? last : measured;
}

/** Whether a silence (in milliseconds) is longer than what is usual between these posts (sorted moments), by far. */
function isUnlikeSilence(silence: number, sorted: Float64Array): boolean {
  const gaps = sorted.subarray(1).map((at, i) => at - (sorted[i] as number));
  const usual = gaps.length === 0 ? Number.POSITIVE_INFINITY : middleOf(gaps);
  return silence > SILENT_DAYS * DAY && silence > usual * SILENT_FACTOR;
}

function partialDay(month: MonthKey, until: number, zone: Zone): CalendarMonth['until'] {
  const { start, end } = zone.monthRange(month);
  return until >= start && until < end ? zone.dayOf(until) : null;
}
