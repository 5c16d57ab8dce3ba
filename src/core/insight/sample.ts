import type { Goal } from '../model/goal.ts';

/** What is judged: the goals, and single counts beside them. */
export type Measure = Goal | 'comments' | 'shares';

/**
 * What a post can be compared by: the platform's kind, the team's own format (one or none) and topics (any number), and facts of the post.
 */
export type PropertyGroup =
  | 'kind'
  | 'format'
  | 'topic'
  | 'weekday'
  | 'daypart'
  | 'hashtags'
  | 'length'
  | 'question'
  | 'emoji'
  | 'link';

/**
 * One property of a channel's posts and its levels. `primary`: kinds, formats and topics, what a team chooses; the others are facts that
 * have to be taken into account.
 */
export interface Property {
  readonly group: PropertyGroup;
  readonly primary: boolean;
  /** Levels exclude each other and each is compared with the rest; else every level is a yes or no of its own. */
  readonly exclusive: boolean;
  readonly levels: readonly string[];
  /** Per level, which posts have it: 1 or 0 for each post of the sample. */
  readonly has: readonly Uint8Array[];
}

/**
 * The posts of one channel that may be compared: published within the year, not boosted, old enough; by time, then id. All columns are
 * as long as `at`.
 */
export interface ChannelSample {
  readonly channel: string;
  /** Moments of publishing in milliseconds since 1970 UTC, ascending. */
  readonly at: Float64Array;
  /** The week of each post in the team's own time, counted from any Monday; never falling. */
  readonly week: Int32Array;
  readonly properties: readonly Property[];
  readonly measures: readonly MeasuredColumn[];
}

export interface MeasuredColumn {
  readonly measure: Measure;
  /** Among what a team steers by: its formats and topics make one family of comparisons with those of the other goals. */
  readonly goal: boolean;
  /** The counts; NaN where the cell is blank or the post does not count (clicks of a post without a link). */
  readonly values: Float64Array;
}
