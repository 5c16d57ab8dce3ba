import type { MonthKey, Zone } from '../core/base/calendar.ts';
import { addMonths, DAY, monthsBetween } from '../core/base/calendar.ts';
import { middleOf } from '../core/base/middle.ts';
import { channelKey } from '../core/model/platform.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { Calendar, CalendarChannel, CalendarMonth } from './questions.ts';

const MONTHS_SHOWN = 13;
// A channel that was silent this long, and thrice as long as it ever usually is, has probably not been exported to the end.
const SILENT_DAYS = 6;
const SILENT_FACTOR = 3;
const RECENT_POSTS = 60;

/** Posts per channel and month, over the 13 months until the newest month with posts. */
export function calendarOf(posts: PostColumns, zone: Zone): Calendar {
  if (posts.count === 0) return { months: [], channels: [] };
  const perChannel: Map<MonthKey, number>[] = posts.channels.map(() => new Map());
  const moments: number[][] = posts.channels.map(() => []);
  let newest: MonthKey = '';
  let oldest: MonthKey = '9999-12';
  for (let row = 0; row < posts.count; row++) {
    const at = posts.publishedAt[row] as number;
    if (Number.isNaN(at)) continue;
    const month = zone.monthOf(at);
    const place = posts.channel[row] as number;
    const counts = perChannel[place] as Map<MonthKey, number>;
    counts.set(month, (counts.get(month) ?? 0) + 1);
    moments[place]?.push(at);
    if (month > newest) newest = month;
    if (month < oldest) oldest = month;
  }
  const first = addMonths(newest, 1 - MONTHS_SHOWN);
  const months = monthsBetween(first > oldest ? first : oldest, newest);
  const measured = newestMeasurement(posts);
  const channels = posts.channels.map((channel, place): CalendarChannel => {
    const counts = perChannel[place] as Map<MonthKey, number>;
    const until = coveredUntil(moments[place] ?? [], measured[place] as number, zone);
    return {
      key: channelKey(channel),
      channel,
      months: months.map((month) => ({ posts: counts.get(month) ?? 0, until: partialDay(month, until, zone) })),
    };
  });
  return { months, channels: channels.filter((channel) => channel.months.some((month) => month.posts > 0)) };
}

function newestMeasurement(posts: PostColumns): number[] {
  const newest = posts.channels.map(() => 0);
  for (let row = 0; row < posts.count; row++) {
    const place = posts.channel[row] as number;
    newest[place] = Math.max(newest[place] as number, posts.measuredAt[row] as number);
  }
  return newest;
}

/** Until when a channel's posts are surely in: its newest export, or its last post where the silence after it is unlike the channel. */
function coveredUntil(moments: number[], measured: number, zone: Zone): number {
  const sorted = Float64Array.from(moments).sort();
  const last = sorted.at(-1) ?? measured;
  const recent = [...sorted.slice(-RECENT_POSTS)];
  const gaps = recent.slice(1).map((at, i) => at - (recent[i] as number));
  // A month whose last week has a post is complete, however long ago the export was made.
  const silence = Math.min(measured, zone.monthRange(zone.monthOf(last)).end) - last;
  const usual = gaps.length === 0 ? Number.POSITIVE_INFINITY : middleOf(gaps);
  return silence > SILENT_DAYS * DAY && silence > usual * SILENT_FACTOR ? last : measured;
}

function partialDay(month: MonthKey, until: number, zone: Zone): CalendarMonth['until'] {
  const { start, end } = zone.monthRange(month);
  return until >= start && until < end ? zone.dayOf(until) : null;
}
