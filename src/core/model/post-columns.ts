import type { Kind } from './kind.ts';
import { KINDS } from './kind.ts';
import type { Metric } from './metric.ts';
import { METRICS } from './metric.ts';
import type { Channel } from './platform.ts';
import type { NamedLabels } from './tags.ts';
import { inBlocks } from './text-collector.ts';
import type { TextColumn } from './text-column.ts';
import { textAt } from './text-column.ts';
import type { ToolLabels } from './tool-labels.ts';

/** How exact a moment of publishing is: to the minute or better, or only the day. */
export type Precision = 'minute' | 'day';

/** 1: boosted, 2: not boosted, 0: the export does not say. */
export type Boost = 0 | 1 | 2;

/**
 * Posts, one column per property: numbers and times in typed arrays, texts joined. Posts are kept, stored and asked in this
 * shape; a post becomes an object only for the few that are shown.
 */
export interface PostColumns {
  readonly count: number;
  readonly channels: readonly Channel[];
  /** Index into `channels`. */
  readonly channel: Uint16Array;
  /** The platform's own id. Always text: most have more digits than a number can hold. */
  readonly id: TextColumn;
  /**
   * Milliseconds since 1970 UTC. Of a post of which only the day is known: noon UTC of that day. NaN where the export gives no date
   * (YouTube of deleted videos): such a post is kept with its numbers and belongs to no month.
   */
  readonly publishedAt: Float64Array;
  /** 1 where only the day is known. */
  readonly dayOnly: Uint8Array;
  /** When the numbers were measured: the moment of the export, in milliseconds since 1970 UTC. */
  readonly measuredAt: Float64Array;
  /** Index into KINDS. */
  readonly kind: Uint8Array;
  readonly boost: Uint8Array;
  /** Seconds of video; NaN where unknown or no video. */
  readonly durationSeconds: Float32Array;
  readonly text: TextColumn;
  readonly permalink: TextColumn;
  /** A metric that no post has is absent. NaN is unknown, never zero. */
  readonly metrics: ReadonlyMap<Metric, Float64Array>;
  /** What the file calls its posts, by row. It is handed over when the file is imported and not kept: from then on it is the editor's word. */
  readonly labels?: ReadonlyMap<number, NamedLabels>;
  /** The labels that the posts have in the tool whose export it is. They are kept: what they mean can be said at any time. */
  readonly toolLabels?: ToolLabels;
}

/** One post as an object, for showing. */
export interface Post {
  readonly id: string;
  readonly channel: Channel;
  readonly publishedAt: number;
  readonly precision: Precision;
  readonly measuredAt: number;
  readonly kind: Kind;
  readonly boosted: boolean | null;
  readonly durationSeconds: number | null;
  readonly text: string;
  readonly permalink: string;
  readonly metrics: Partial<Record<Metric, number>>;
}

/** The same posts as a few buffers: how they are kept. */
export function packed({ labels: _, ...posts }: PostColumns): PostColumns {
  return { ...posts, id: inBlocks(posts.id), text: inBlocks(posts.text), permalink: inBlocks(posts.permalink) };
}

function channelOf(posts: PostColumns, row: number): Channel {
  return posts.channels[posts.channel[row] as number] as Channel;
}

export function kindOf(posts: PostColumns, row: number): Kind {
  return KINDS[posts.kind[row] as number] as Kind;
}

/** The value of a metric; NaN where unknown. */
export function metricAt(posts: PostColumns, metric: Metric, row: number): number {
  return posts.metrics.get(metric)?.[row] ?? Number.NaN;
}

export function postAt(posts: PostColumns, row: number): Post {
  const metrics: Partial<Record<Metric, number>> = {};
  for (const metric of METRICS) {
    const value = metricAt(posts, metric, row);
    if (!Number.isNaN(value)) metrics[metric] = value;
  }
  const boost = posts.boost[row] as Boost;
  const duration = posts.durationSeconds[row] as number;
  return {
    id: textAt(posts.id, row),
    channel: channelOf(posts, row),
    publishedAt: posts.publishedAt[row] as number,
    precision: posts.dayOnly[row] === 1 ? 'day' : 'minute',
    measuredAt: posts.measuredAt[row] as number,
    kind: kindOf(posts, row),
    boosted: boost === 0 ? null : boost === 1,
    durationSeconds: Number.isNaN(duration) ? null : duration,
    text: textAt(posts.text, row),
    permalink: textAt(posts.permalink, row),
    metrics,
  };
}
