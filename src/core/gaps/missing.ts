import type { MonthKey, Zone } from '../base/calendar.ts';
import { monthsBetween } from '../base/calendar.ts';
import type { Metric } from '../model/metric.ts';
import type { Channel } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { Calendar } from './calendar.ts';
import { fewerPosts, goneChannels, unfinishedMonths } from './roster.ts';

/** What is missing or worth a look, as a code with its values. Days as `2026-10-24`. */
export type Missing =
  | GoneChannel
  | UnfinishedMonth
  | VanishedMetrics
  | FallenNumbers
  | UncoveredDays
  | FewPosts
  | { readonly code: 'short'; readonly months: number }
  | { readonly code: 'complete' };

/** A channel that had posts in each month until it had none, while others have. */
export interface GoneChannel {
  readonly code: 'gone';
  readonly channel: Channel;
  /** The months without it, oldest first. */
  readonly months: readonly MonthKey[];
}

/** The channel's newest month ended after its export. */
export interface UnfinishedMonth {
  readonly code: 'partial';
  readonly channel: Channel;
  readonly until: string;
  readonly next: string;
  /** The month is today's: it cannot be complete yet. */
  readonly running: boolean;
}

/** Metrics that the export before this one gave for most posts of the channel, and this one for none. */
export interface VanishedMetrics {
  readonly code: 'column';
  readonly channel: Channel;
  readonly metrics: readonly Metric[];
}

/** Posts that have clearly less of a metric than in the export before. */
export interface FallenNumbers {
  readonly code: 'decline';
  readonly channel: Channel;
  /** The metric that fell for most posts, and how many of those that both exports hold. */
  readonly metric: Metric;
  readonly posts: number;
  readonly compared: number;
  /** The post that lost most. */
  readonly example: { readonly text: string; readonly before: number; readonly after: number };
}

/** Days of a channel that no export covers, between two that do; the first and the last of them. */
export interface UncoveredDays {
  readonly code: 'gap';
  readonly channel: Channel;
  readonly from: string;
  readonly to: string;
}

/** A month with far fewer posts than the channel's middle month before it. */
export interface FewPosts {
  readonly code: 'few';
  readonly channel: Channel;
  readonly month: MonthKey;
  readonly posts: number;
  readonly usual: number;
}

/** What only a look at the single exports tells. */
export type FromExports = VanishedMetrics | FallenNumbers | UncoveredDays;

export interface MissingInput {
  /** All posts, merged. */
  readonly posts: PostColumns;
  readonly calendar: Calendar;
  /** From `compareExports`. */
  readonly fromExports: readonly FromExports[];
  readonly zone: Zone;
  /** The month of today. */
  readonly thisMonth: MonthKey;
}

const ENOUGH_MONTHS = 13;
const URGENCY = ['gone', 'partial', 'column', 'decline', 'gap', 'few', 'running', 'short', 'complete'] as const;

/** What to look at or download next, most urgent first; `complete` alone where there is nothing. */
export function missingOf({ posts, calendar, fromExports, zone, thisMonth }: MissingInput): Missing[] {
  const gone = goneChannels(calendar, posts, zone);
  const isGone = new Set(gone.map(({ channel }) => channel));
  const partial = unfinishedMonths(calendar, thisMonth).filter(({ channel }) => !isGone.has(channel));
  const gaps = fromExports.filter((one) => one.code === 'gap');
  const found: Missing[] = [...gone, ...partial, ...fromExports, ...fewerPosts(calendar, posts, gaps, zone), ...short(calendar)];
  if (found.length === 0) return [{ code: 'complete' }];
  return found.sort((a, b) => urgency(a) - urgency(b));
}

function urgency(one: Missing): number {
  return URGENCY.indexOf(one.code === 'partial' && one.running ? 'running' : one.code);
}

function short({ months, channels }: Calendar): Missing[] {
  const withPosts = months.filter((_, place) => channels.some((channel) => (channel.months[place]?.posts ?? 0) > 0));
  const [first, last] = [withPosts[0], withPosts.at(-1)];
  const known = first === undefined || last === undefined ? 0 : monthsBetween(first, last).length;
  return known > 0 && known < ENOUGH_MONTHS ? [{ code: 'short', months: known }] : [];
}
