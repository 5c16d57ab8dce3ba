import type { MonthKey } from '../base/calendar.ts';
import type { MonthVerdict } from '../insight/months.ts';
import type { DefinitionId } from '../model/definition-marks.ts';
import type { Goal } from '../model/goal.ts';
import type { PostKey } from '../model/workspace.ts';
import type { Answer } from '../rank/answer.ts';
import type { Scope } from './scope.ts';

/** too-early: more than a third of the month's posts are young. sparse: mostly zeros, so that the numbers are told and not judged. */
export type TrendWord = MonthVerdict | 'too-early' | 'sparse';

/** The report's month against the months before it. */
export interface Judged {
  readonly word: TrendWord;
  /** With how many earlier months it is compared, at most six. */
  readonly compared: number;
  /** Posts of the month that were compared. */
  readonly posts: number;
  /** The typical post as times that of those months, with its 90 % interval; null where the word is no comparison. */
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Posts of the month that were too young to be compared, and the day of the last one that was (`2026-10-24`; null: none was). */
  readonly young: number;
  readonly until: string | null;
}

/** 25 months of one goal on one channel, the report's month last. */
export interface Trend extends Judged {
  readonly channelKey: Scope;
  readonly goal: Goal;
  readonly answer: Answer;
  readonly months: readonly TrendMonth[];
  /** What made the total other than in the month before; null where one of the two has no whole total, or none that compares. */
  readonly change: MonthChange | null;
  /** The same month a year before; null where it is not known or counted in another way. */
  readonly yearBefore: YearBefore | null;
  /** Months from which on the platform counts in another way; nothing is compared across them. */
  readonly marks: readonly { readonly id: DefinitionId; readonly month: MonthKey }[];
}

export interface TrendMonth {
  readonly month: MonthKey;
  readonly posts: number;
  /** Posts that stand for the typical one: measured, not boosted, old enough. */
  readonly compared: number;
  /** What all posts of the month add up to; null where none has the number, and for a rate. */
  readonly sum: number | null;
  /** The typical post: the clipped mean on the log scale, as a count. */
  readonly typical: number | null;
  /** Between which the typical post would be as usual, after the months before; null with fewer than three of them. */
  readonly usualLow: number | null;
  readonly usualHigh: number | null;
  /** Likewise the total. It says where totals usually are; no verdict is made of it. */
  readonly sumLow: number | null;
  readonly sumHigh: number | null;
}

export type ChangePart = 'posts' | 'typical' | 'exceptional';

/** log(sum / sumBefore), taken apart. */
export interface MonthChange {
  readonly before: MonthKey;
  readonly sum: number;
  readonly sumBefore: number;
  /** Posts with the number. */
  readonly posts: number;
  readonly postsBefore: number;
  /** On the log scale; they add up to log(sum / sumBefore). exceptional: what a few posts far from the rest made. */
  readonly parts: Readonly<Record<ChangePart, number>>;
  readonly largest: ChangePart;
  /** Where a few posts made most of it: those of the month that was the higher one, largest first, at most three. */
  readonly named: readonly NamedPost[];
}

export interface NamedPost {
  readonly post: PostKey;
  readonly boosted: boolean;
}

export interface YearBefore {
  readonly month: MonthKey;
  readonly posts: number;
  readonly sum: number | null;
  readonly typical: number;
  /** Whether the season could be told from growth: not before 25 months. */
  readonly separable: boolean;
}

/** One goal over all channels. Numbers of different channels are never added up. */
export interface MonthlyGoal extends Judged {
  readonly goal: Goal;
  /**
   * 25 months: the typical post of each channel against that channel's own middle, over all channels, as times what the last months led
   * to expect of the report's month (as times the middle of 13 months where they are too few). Null where a month has fewer than 5 posts.
   */
  readonly months: readonly {
    readonly month: MonthKey;
    readonly times: number | null;
    readonly usualLow: number | null;
    readonly usualHigh: number | null;
  }[];
  /** What the month brought per channel; sums within one channel only. */
  readonly perChannel: readonly { readonly channelKey: Scope; readonly answer: Answer; readonly sum: number | null }[];
}
