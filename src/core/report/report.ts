import type { MonthKey } from '../base/calendar.ts';
import type { FormatFinding } from '../insight/finding.ts';
import type { Goal } from '../model/goal.ts';
import type { Metric } from '../model/metric.ts';
import type { Channel } from '../model/platform.ts';
import type { Precision } from '../model/post-columns.ts';
import type { Format, PostKey } from '../model/workspace.ts';

/** A channel's key as in `channelKey`, or all channels together. */
export type Scope = string;
export const ALL_CHANNELS: Scope = 'all';

/** What the board of a month shows: its posts, ranked. */
export interface MonthBoard {
  readonly month: MonthKey;
  readonly zone: string;
  /** The day for which it was made, `2026-11-02`. */
  readonly today: string;
  readonly channels: readonly ReportChannel[];
  /** Every post of the month that the boards, the slides and the appendix name, newest last. */
  readonly posts: readonly ReportPost[];
  /** `all` first, then each channel. */
  readonly boards: readonly Board[];
}

/** The month as data: what is presented and shared is made from this alone. */
export interface Report extends MonthBoard {
  readonly version: 1;
  readonly findings: readonly FormatFindings[];
  readonly trends: readonly Trend[];
  /** The three goals over all channels, as times the usual of each channel. */
  readonly monthly: readonly MonthlyGoal[];
}

export interface ReportChannel {
  readonly key: Scope;
  readonly channel: Channel;
  /** Posts of the month. */
  readonly posts: number;
  readonly young: number;
  readonly boosted: number;
  /** The moment of the newest export with posts of this channel, ISO with zone. */
  readonly measuredAt: string;
  /** The day until which the newest export goes, `2026-10-24`: the last post of the channel. */
  readonly lastPostDay: string;
}

export interface ReportPost {
  readonly key: PostKey;
  readonly channelKey: Scope;
  /** ISO with zone: `2026-10-13T19:30:00+02:00`. */
  readonly publishedAt: string;
  readonly precision: Precision;
  readonly format: Format;
  readonly text: string;
  /** Only http and https; '' where the export gives none. */
  readonly permalink: string;
  readonly metrics: Partial<Record<Metric, number>>;
  /** Younger than 7 days when it was measured: too young to judge. */
  readonly young: boolean;
  readonly boosted: boolean | null;
}

export interface Board {
  readonly scope: Scope;
  readonly goals: readonly BoardGoal[];
}

export interface BoardGoal {
  readonly goal: Goal;
  /** Which metric answered, per channel; `null`: this platform gives nothing near it. */
  readonly used: readonly { readonly channelKey: Scope; readonly metric: Metric | null }[];
  /**
   * times: ranked as times the usual. plain: too few posts in the 90 days before to know the usual, ranked as numbers (one
   * channel only). none: nothing can be ranked.
   */
  readonly ranking: 'times' | 'plain' | 'none';
  /** At most 5, best first; `least` weakest first. They never meet. */
  readonly best: readonly RankedPost[];
  readonly least: readonly RankedPost[];
  /** How many posts were compared. */
  readonly compared: number;
  readonly young: number;
  readonly boosted: number;
  /** Channels whose usual is not known yet: they had fewer than 8 posts in the 90 days before. Only in `all`. */
  readonly withoutUsual: readonly Scope[];
}

export interface RankedPost {
  readonly post: PostKey;
  readonly value: number;
  /** The middle post of its channel over the 90 days before the month; null where fewer than 8 posts tell. */
  readonly usual: number | null;
  /** value / usual */
  readonly times: number | null;
}

/** What a channel's formats do on one goal, over the 12 months until the end of the month. */
export interface FormatFindings {
  readonly channelKey: Scope;
  readonly goal: Goal;
  readonly metric: Metric;
  /** Posts that count: measured, old enough, not boosted. */
  readonly posts: number;
  /** Works first, then works less, then what cannot be told. */
  readonly formats: readonly FormatFinding[];
}

/** 13 months of one metric on one channel, the report's month last. */
export interface Trend {
  readonly channelKey: Scope;
  readonly goal: Goal;
  readonly metric: Metric;
  readonly months: readonly TrendMonth[];
  /** The range in which the months before usually fell (of `middle`); null with fewer than 6 of them. */
  readonly usualLow: number | null;
  readonly usualHigh: number | null;
  readonly word: TrendWord;
}

export interface TrendMonth {
  readonly month: MonthKey;
  readonly posts: number;
  readonly sum: number | null;
  /** The middle post of the month. */
  readonly middle: number | null;
}

export type TrendWord = 'more' | 'usual' | 'less' | 'too-early' | 'too-few';

/** One goal over all channels. Reach of different channels is never added up to one number of people. */
export interface MonthlyGoal {
  readonly goal: Goal;
  /** 13 values: the middle post of that month as times the middle post of its channel over the 12 months before; null where a month has fewer than 5 posts. */
  readonly months: readonly { readonly month: MonthKey; readonly times: number | null }[];
  readonly usualLow: number | null;
  readonly usualHigh: number | null;
  readonly word: TrendWord;
  /** What the month brought per channel; sums within one channel only. */
  readonly perChannel: readonly { readonly channelKey: Scope; readonly metric: Metric; readonly sum: number }[];
}
