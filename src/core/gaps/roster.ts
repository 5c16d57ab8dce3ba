import type { MonthKey, Zone } from '../base/calendar.ts';
import { middleOf, spreadOf } from '../base/middle.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { Calendar, CalendarChannel } from './calendar.ts';
import { dayAfter, isLastDay } from './days.ts';
import type { FewPosts, GoneChannel, UncoveredDays, UnfinishedMonth } from './missing.ts';

// Longer ago it is no alarm any more: the account was given up, and the calendar shows it.
const RECENT_MONTHS = 3;
// With a few posts a month, a month without any is chance: with 4 it happens once in 55 months.
const GONE_NEEDS = { months: 3, posts: 4, monthsOfAny: 6 };
const USUAL_NEEDS = 4;
const FEW_SHARE = 1 / 2;
// Fewer by chance alone not more often than this, and not where the channel's months go up and down as much anyway.
const FEW_CHANCE = 0.0002;
const FEW_WOBBLES = 3;

/** The months that were over when the newest export was made. */
function finishedMonths(calendar: Calendar, posts: PostColumns, zone: Zone): readonly MonthKey[] {
  let measured = 0;
  for (let row = 0; row < posts.count; row++) measured = Math.max(measured, posts.measuredAt[row] as number);
  return calendar.months.filter((month) => zone.monthRange(month).end <= measured);
}

/** Channels that were there each month and are not in the newest finished month, though others are. */
export function goneChannels(calendar: Calendar, posts: PostColumns, zone: Zone): GoneChannel[] {
  const finished = finishedMonths(calendar, posts, zone);
  return calendar.channels.flatMap(({ channel, months }) => {
    const counts = months.map((month) => month.posts);
    const last = counts.findLastIndex((count) => count > 0);
    const missing = finished.slice(last + 1);
    if (missing.length === 0 || missing.length > RECENT_MONTHS) return [];
    const run = counts.slice(counts.lastIndexOf(0, last) + 1, last + 1);
    const enough = run.length >= GONE_NEEDS.months && middleOf(run) >= GONE_NEEDS.posts;
    return enough || run.length >= GONE_NEEDS.monthsOfAny ? [{ code: 'gone', channel, months: missing }] : [];
  });
}

/** Per channel the newest month, where its export was made before the month was over; not of a channel given up months ago. */
export function unfinishedMonths(calendar: Calendar, thisMonth: MonthKey): UnfinishedMonth[] {
  return calendar.channels.flatMap(({ channel, months }): UnfinishedMonth[] => {
    // Only the newest month that is not complete: an older one is followed by a later export and is a gap of days at most.
    const place = months.findLastIndex(({ until }) => until !== null);
    const until = months[place]?.until ?? null;
    const month = calendar.months[place];
    if (until === null || month === undefined || months.slice(place + 1).some((later) => later.posts > 0)) return [];
    if (isLastDay(until) || months.length - 1 - place > RECENT_MONTHS) return [];
    return [{ code: 'partial', channel, until, next: dayAfter(until), running: month >= thisMonth }];
  });
}

/** Per channel the newest of the last finished months with far fewer posts than usual, where neither a gap nor an early export explains it. */
export function fewerPosts(calendar: Calendar, posts: PostColumns, gaps: readonly UncoveredDays[], zone: Zone): FewPosts[] {
  const finished = finishedMonths(calendar, posts, zone).length;
  return calendar.channels.flatMap((one) => {
    const own = gaps.filter(({ channel }) => channelKey(channel) === one.key);
    const explained = (month: MonthKey) => own.some(({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7));
    const last = one.months.findLastIndex((month) => month.posts > 0);
    for (let place = Math.min(last, finished - 1); place >= Math.max(1, finished - RECENT_MONTHS); place--) {
      const usual = usualWhereFew(one, place);
      const month = calendar.months[place] as MonthKey;
      if (usual === null || one.months[place]?.until !== null || explained(month)) continue;
      return [{ code: 'few', channel: one.channel, month, posts: one.months[place]?.posts ?? 0, usual }];
    }
    return [];
  });
}

/** The usual number of posts of the months before, where this month has far fewer; else null. */
function usualWhereFew({ months }: CalendarChannel, place: number): number | null {
  const first = months.findIndex((month) => month.posts > 0);
  // The first month may have begun anywhere.
  const before = months.slice(first + 1, place).map((month) => month.posts);
  if (first < 0 || before.length < USUAL_NEEDS) return null;
  const usual = middleOf(before);
  const posts = months[place]?.posts ?? 0;
  const isFew = posts < usual * FEW_SHARE && posts < usual - FEW_WOBBLES * spreadOf(before);
  return isFew && chanceOfAtMost(posts, usual) < FEW_CHANCE ? usual : null;
}

/** How likely so few events are, or fewer, where `usual` are expected and nothing is the matter: the lower tail of a Poisson distribution. */
function chanceOfAtMost(count: number, usual: number): number {
  let term = Math.exp(-usual);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= usual / k;
    sum += term;
  }
  return sum;
}
