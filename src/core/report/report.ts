import type { MonthKey } from '../base/calendar.ts';
import type { Finding } from '../insight/findings.ts';
import type { PropertyGroup } from '../insight/sample.ts';
import type { Goal } from '../model/goal.ts';
import type { Metric } from '../model/metric.ts';
import type { Channel } from '../model/platform.ts';
import type { Precision } from '../model/post-columns.ts';
import type { Format, PostKey } from '../model/workspace.ts';
import type { Answer } from '../rank/answer.ts';
import type { Scope } from './scope.ts';
import type { MonthlyGoal, Trend } from './trend.ts';

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
  readonly version: 2;
  readonly findings: Findings;
  /** Why posts in the lists may stand where they stand; posts without a reason are not in it. */
  readonly reasons: readonly PostReasons[];
  /** Posts of the month that may have been boosted: far more reach and far less answer than usual, and no word about it. */
  readonly suspects: readonly PostKey[];
  readonly trends: readonly Trend[];
  /** The three questions over all channels, as times the usual of each channel. */
  readonly monthly: readonly MonthlyGoal[];
}

/** What works: everything that may be said about the year until the end of the month, with what cannot. */
export interface Findings {
  /** Per channel and goal (and `all`: channels put together): which numbers were compared. */
  readonly compared: readonly ComparedGoal[];
  /** In one list, because verdicts hold over all that is shown at once: what works, what seems to, then by size. */
  readonly rows: readonly Finding[];
  /** Channels of which some posts may have been boosted without the export saying so. */
  readonly boostUnknown: readonly Scope[];
  /** Of the posts that were compared: how many have a format of the team's own. `all` first. */
  readonly coverage: readonly ScopeCoverage[];
  /** The first and the last day of the posts that were compared, `2025-11-01`; null without posts. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface ScopeCoverage {
  readonly scope: Scope;
  readonly posts: number;
  readonly tagged: number;
}

export interface ComparedGoal {
  readonly scope: Scope;
  readonly goal: Goal;
  readonly answer: Answer;
  /** Posts that count: measured, old enough, not boosted. */
  readonly posts: number;
}

export interface PostReasons {
  readonly post: PostKey;
  readonly goal: Goal;
  /** At most two. */
  readonly reasons: readonly PostReason[];
}

/** A property of the post with a finding in the post's own direction: what works where it did better, what works less where it did worse. */
export interface PostReason {
  /** `all` where the finding is of all channels together. */
  readonly channel: Scope;
  readonly group: PropertyGroup;
  readonly level: string;
  readonly verdict: 'works' | 'seems';
  /** How much of the post's distance from the usual goes with it, 0 to 1, both on the log scale. */
  readonly share: number;
}

export interface ReportChannel {
  readonly key: Scope;
  readonly channel: Channel;
  /** Posts of the month. */
  readonly posts: number;
  /** Those that have a format of the team's own. */
  readonly tagged: number;
  readonly young: number;
  readonly boosted: number;
  readonly duty: number;
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
  /** Measured before its numbers were nearly final: still counting. */
  readonly young: boolean;
  /** What the editor said, else what the export says. */
  readonly boosted: boolean | null;
  /** It had to go out; and: it counts nowhere. Both are the editor's word. */
  readonly duty: boolean;
  readonly leftOut: boolean;
}

export interface Board {
  readonly scope: Scope;
  readonly goals: readonly BoardGoal[];
}

export interface BoardGoal {
  readonly goal: Goal;
  /** Which numbers answered, per channel; `null`: this platform gives nothing near it. */
  readonly used: readonly { readonly channelKey: Scope; readonly answer: Answer | null }[];
  /**
   * times: ranked as times the usual. plain: too few posts to know the usual, ranked as numbers (one channel only). none: nothing can be
   * ranked.
   */
  readonly ranking: 'times' | 'plain' | 'none';
  /** At most 5, best first; `least` weakest first. They never meet, and hold one post per story. Posts of any age may be best. */
  readonly best: readonly RankedPost[];
  readonly least: readonly RankedPost[];
  /** Boosted posts, best first; they are ranked nowhere else. At most 5. */
  readonly boostedPosts: readonly RankedPost[];
  /** How many posts were compared, and how many stand apart. */
  readonly compared: number;
  readonly young: number;
  readonly boosted: number;
  readonly duty: number;
  /** Channels whose usual is not known yet: fewer than 12 posts that can be compared. Only in `all`. */
  readonly withoutUsual: readonly Scope[];
}

export interface RankedPost {
  readonly post: PostKey;
  readonly value: number;
  /** The channel's own level around that time, as a count; null where fewer than 12 posts tell. */
  readonly usual: number | null;
  /** (value + 1) / (usual + 1) */
  readonly times: number | null;
}
