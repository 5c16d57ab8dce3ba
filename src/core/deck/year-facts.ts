import type { MonthKey } from '../base/calendar.ts';
import type { Channel } from '../model/platform.ts';

/** What a year's review stands on. */
export interface YearFacts {
  /** `2026` */
  readonly year: string;
  /** The frozen months that it is made of, oldest first; at most twelve. */
  readonly months: readonly MonthKey[];
  /** Posts of those months, and on which channels. */
  readonly posts: number;
  readonly channels: readonly Channel[];
  /** Promises that named posts, and for how many of them the posts did better since. */
  readonly promises: number;
  readonly helped: number;
}
