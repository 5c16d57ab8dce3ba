import type { MonthKey } from '../base/calendar.ts';
import type { Goal } from '../model/goal.ts';
import { GOALS } from '../model/goal.ts';
import type { Kind } from '../model/kind.ts';
import type { Metric } from '../model/metric.ts';
import { METRICS } from '../model/metric.ts';
import type { FormatId, TopicId } from '../model/tags.ts';
import type { Scope } from './scope.ts';
import { ALL_CHANNELS } from './scope.ts';

/** Posts that something is said of: paid reach, measured before its numbers were nearly final, nothing said of its format. */
export const POST_TRAITS = ['boosted', 'young', 'untagged'] as const;
export type PostTrait = (typeof POST_TRAITS)[number];

/** By moment, by what the platform counts, or by times the usual for a goal. */
export type PostSort = 'date' | Metric | TimesSort;
type TimesSort = `times-${Goal}`;

export function timesSort(goal: Goal): TimesSort {
  return `times-${goal}`;
}

export const POST_SORTS: readonly PostSort[] = ['date', ...METRICS, ...GOALS.map(timesSort)];

/** Which posts are listed, and in which order. What is null or empty asks nothing. */
export interface PostQuery {
  /** Words that must all stand in the text, in any order; compared without capitals and accents. */
  readonly text: string;
  readonly channel: Scope;
  readonly month: MonthKey | null;
  readonly kind: Kind | null;
  readonly format: FormatId | null;
  readonly topic: TopicId | null;
  /** Posts of which all of these are true. */
  readonly only: readonly PostTrait[];
  readonly sort: PostSort;
  /** Lowest or oldest first. What is unknown stands last either way. */
  readonly up: boolean;
}

export const ALL_POSTS: PostQuery = {
  text: '',
  channel: ALL_CHANNELS,
  month: null,
  kind: null,
  format: null,
  topic: null,
  only: [],
  sort: 'date',
  up: false,
};
