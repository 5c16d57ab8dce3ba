import type { MonthKey } from '../base/calendar.ts';
import type { Finding } from '../insight/findings.ts';
import type { Goal } from '../model/goal.ts';
import type { Metric } from '../model/metric.ts';
import type { Channel } from '../model/platform.ts';
import type { SlideId } from '../model/workspace.ts';
import type { Answer } from '../rank/answer.ts';
import type { ReportPost } from '../report/report.ts';
import type { MonthlyGoal, Trend } from '../report/trend.ts';

/** A slide's content, no looks and no sentences: each writer and each language makes its own of it. */
export type Slide = MonthSlide | ChannelsSlide | RankedSlide | FormatsSlide | AppendixSlide;

interface SlideBase {
  /** Stable from month to month and import to import, so that what the editor changed stays with it: `best-clicks`, `formats-facebook:123`. */
  readonly id: SlideId;
  /** The editor's own title; null: the title is made from the facts. */
  readonly title: string | null;
  readonly notes: string;
  readonly hidden: boolean;
  readonly month: MonthKey;
}

/** 1: the month in one sentence. */
export interface MonthSlide extends SlideBase {
  readonly kind: 'month';
  readonly goals: readonly MonthlyGoal[];
  readonly channels: readonly Channel[];
  readonly posts: number;
  /** The day of the newest numbers, `2026-11-02`. */
  readonly measuredOn: string;
}

/** 3: how the channels move. */
export interface ChannelsSlide extends SlideBase {
  readonly kind: 'channels';
  readonly rows: readonly { readonly channel: Channel; readonly trend: Trend }[];
}

/** 4 and 6: what worked best, what worked least; per channel and goal. */
export interface RankedSlide extends SlideBase {
  readonly kind: 'best' | 'least';
  readonly goal: Goal;
  /** How the first card's channel answers the goal. */
  readonly answer: Answer;
  /** null: over all channels, as times the usual. */
  readonly channel: Channel | null;
  readonly ranking: 'times' | 'plain';
  readonly cards: readonly RankedCard[];
  readonly compared: number;
  readonly young: number;
  readonly duty: number;
}

export interface RankedCard {
  readonly post: ReportPost;
  readonly channel: Channel;
  readonly answer: Answer;
  readonly value: number;
  readonly times: number | null;
}

/** 8: what works, by format. */
export interface FormatsSlide extends SlideBase {
  readonly kind: 'formats';
  readonly channel: Channel;
  readonly goal: Goal;
  readonly answer: Answer;
  /** Posts that were compared, between these days. */
  readonly posts: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Some of them may have been boosted without the export saying so. */
  readonly boostUnknown: boolean;
  /** Its formats: what works, what seems to, what works less; then the rest, which is not ranked. */
  readonly rows: readonly Finding[];
}

/** A: every post with its numbers, one page of at most 14. */
export interface AppendixSlide extends SlideBase {
  readonly kind: 'appendix';
  readonly page: number;
  readonly pages: number;
  readonly channel: Channel;
  readonly metrics: readonly Metric[];
  readonly posts: readonly ReportPost[];
}

export interface Deck {
  readonly version: 1;
  readonly month: MonthKey;
  readonly zone: string;
  readonly today: string;
  readonly slides: readonly Slide[];
}
