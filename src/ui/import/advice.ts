import type { MonthKey } from '../../core/base/calendar.ts';
import { monthsBetween } from '../../core/base/calendar.ts';
import type { Channel } from '../../core/model/platform.ts';
import type { Calendar, CalendarChannel } from '../../worker/questions.ts';

/** What is worth downloading next. `until` and `next` are days, `2026-10-24`. */
export type Advice =
  | {
      readonly code: 'partial';
      readonly channel: Channel;
      readonly until: string;
      readonly next: string;
      readonly running: boolean;
    }
  | { readonly code: 'gap'; readonly channel: Channel; readonly months: readonly MonthKey[] }
  | { readonly code: 'short'; readonly months: number }
  | { readonly code: 'complete' };

const ENOUGH_MONTHS = 13;

/**
 * What to do next, most urgent first: newest months that are not complete, months without posts between others, too short a past.
 * `thisMonth`: the month of today, which cannot be complete yet.
 */
export function adviceFor(calendar: Calendar, thisMonth: MonthKey): readonly Advice[] {
  const partial = calendar.channels.flatMap((channel) => partialAdvice(channel, calendar.months, thisMonth));
  const gaps = calendar.channels.flatMap((channel) => gapAdvice(channel, calendar.months));
  const withPosts = calendar.months.filter((_, place) => calendar.channels.some(({ months }) => (months[place]?.posts ?? 0) > 0));
  const first = withPosts[0];
  const last = withPosts.at(-1);
  const known = first === undefined || last === undefined ? 0 : monthsBetween(first, last).length;
  const short: Advice[] = known > 0 && known < ENOUGH_MONTHS ? [{ code: 'short', months: known }] : [];
  const advice = [...partial.filter(({ running }) => !running), ...gaps, ...partial.filter(({ running }) => running), ...short];
  return advice.length === 0 ? [{ code: 'complete' }] : advice;
}

type PartialAdvice = Extract<Advice, { code: 'partial' }>;

function partialAdvice({ channel, months }: CalendarChannel, keys: readonly MonthKey[], thisMonth: MonthKey): PartialAdvice[] {
  // Only the newest month that is not complete: an older one is followed by a later export and is a gap of days at most.
  const place = months.findLastIndex(({ until }) => until !== null);
  const until = months[place]?.until ?? null;
  const month = keys[place];
  if (until === null || month === undefined || months.slice(place + 1).some(({ posts }) => posts > 0)) return [];
  if (isLastDay(until)) return [];
  return [{ code: 'partial', channel, until, next: dayAfter(until), running: month >= thisMonth }];
}

/** Of a month: what goes until then is all there is of it. */
export function isLastDay(day: string): boolean {
  return dayAfter(day).slice(0, 7) !== day.slice(0, 7);
}

function gapAdvice({ channel, months }: CalendarChannel, keys: readonly MonthKey[]): Advice[] {
  const first = months.findIndex(({ posts }) => posts > 0);
  const last = months.findLastIndex(({ posts }) => posts > 0);
  const missing = keys.filter((_, place) => place > first && place < last && months[place]?.posts === 0);
  return missing.length === 0 ? [] : [{ code: 'gap', channel, months: missing }];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
