import type { Goal } from '../core/model/goal.ts';
import type { Kind } from '../core/model/kind.ts';
import type { Metric } from '../core/model/metric.ts';
import type { FormatId, TopicId } from '../core/model/tags.ts';
import type { PostKey } from '../core/model/workspace.ts';

/** What a query found, without the posts themselves. */
export interface ListedPosts {
  /** Which list it is: the same number means the same posts in the same order. */
  readonly id: number;
  readonly count: number;
  /** Of all posts, whatever is asked. */
  readonly total: number;
  /** The kinds and the metrics that any post has, in their own order. */
  readonly kinds: readonly Kind[];
  readonly metrics: readonly Metric[];
}

/** One line of the list. What is not known is absent. */
export interface ListedPost {
  readonly key: PostKey;
  /** The beginning of the text, on one line; '' of a post without one. */
  readonly text: string;
  /** As in `channelKey`. */
  readonly channelKey: string;
  /** ISO with zone; '' of a post without a date. */
  readonly publishedAt: string;
  readonly dayOnly: boolean;
  readonly kind: Kind;
  readonly format: FormatId | null;
  readonly topics: readonly TopicId[];
  readonly boosted: boolean;
  readonly young: boolean;
  readonly numbers: Readonly<Partial<Record<Metric, number>>>;
  /** Times the usual, for the goals that were asked for. */
  readonly times: Readonly<Partial<Record<Goal, number>>>;
}

/** Places in a list, from `from` until before `to`. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/** Posts that have the same topics. */
export interface SameTopics {
  readonly topics: readonly TopicId[];
  readonly keys: readonly PostKey[];
}
