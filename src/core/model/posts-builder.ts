import type { Kind } from './kind.ts';
import { KINDS } from './kind.ts';
import type { Metric } from './metric.ts';
import type { Note, NoteCode, NoteCount } from './note.ts';
import type { Channel, Platform } from './platform.ts';
import { channelKey } from './platform.ts';
import type { Boost, PostColumns } from './post-columns.ts';

const EXAMPLES_KEPT = 20;

export interface NewPost {
  /** From `PostsBuilder.channel`. */
  readonly channel: number;
  readonly id: string;
  /** Milliseconds since 1970 UTC; of a day without a time: noon UTC. */
  readonly publishedAt: number;
  readonly dayOnly?: boolean;
  readonly kind: Kind;
  readonly text: string;
  readonly permalink: string;
  readonly boost?: Boost;
  /** Seconds; leave out where unknown. */
  readonly durationSeconds?: number;
}

/**
 * Collects what an importer reads: posts into columns, remarks into counts. `add` returns the post's place, to which `set`
 * then gives its numbers. `capacity` is the number of rows in the table; the few tables with two posts in a row make it grow.
 */
export class PostsBuilder {
  private readonly channels: Channel[] = [];
  private readonly channelPlaces = new Map<string, number>();
  private channel_: Uint16Array;
  private publishedAt: Float64Array;
  private dayOnly: Uint8Array;
  private kind: Uint8Array;
  private boost: Uint8Array;
  private duration: Float32Array;
  private readonly ids: string[] = [];
  private readonly texts: string[] = [];
  private readonly permalinks: string[] = [];
  private readonly metrics = new Map<Metric, Float64Array>();
  private readonly noteCounts = new Map<NoteCode, { count: number; examples: Note[] }>();
  private capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.channel_ = new Uint16Array(capacity);
    this.publishedAt = new Float64Array(capacity);
    this.dayOnly = new Uint8Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.boost = new Uint8Array(capacity);
    this.duration = new Float32Array(capacity).fill(Number.NaN);
  }

  get count(): number {
    return this.ids.length;
  }

  /** The place of a channel, made when it is new. An empty `name` falls back to the id. */
  channel(platform: Platform, id: string, name: string): number {
    const channel = { platform, id, name: name === '' ? id : name };
    const key = channelKey(channel);
    const known = this.channelPlaces.get(key);
    if (known !== undefined) return known;
    const place = this.channels.push(channel) - 1;
    this.channelPlaces.set(key, place);
    return place;
  }

  /** Adds a post and returns its place. */
  add(post: NewPost): number {
    if (this.ids.length === this.capacity) this.grow();
    const row = this.ids.push(post.id) - 1;
    this.texts.push(post.text);
    this.permalinks.push(post.permalink);
    this.channel_[row] = post.channel;
    this.publishedAt[row] = post.publishedAt;
    this.dayOnly[row] = post.dayOnly === true ? 1 : 0;
    this.kind[row] = KINDS.indexOf(post.kind);
    this.boost[row] = post.boost ?? 0;
    if (post.durationSeconds !== undefined) this.duration[row] = post.durationSeconds;
    return row;
  }

  private grow(): void {
    this.capacity = Math.max(16, this.capacity * 2);
    this.channel_ = longer(this.channel_, new Uint16Array(this.capacity));
    this.publishedAt = longer(this.publishedAt, new Float64Array(this.capacity));
    this.dayOnly = longer(this.dayOnly, new Uint8Array(this.capacity));
    this.kind = longer(this.kind, new Uint8Array(this.capacity));
    this.boost = longer(this.boost, new Uint8Array(this.capacity));
    this.duration = longer(this.duration, new Float32Array(this.capacity).fill(Number.NaN));
    for (const [metric, values] of this.metrics) {
      this.metrics.set(metric, longer(values, new Float64Array(this.capacity).fill(Number.NaN)));
    }
  }

  /** The whole column of a metric, all unknown at first: for importers that add at most `capacity` posts. */
  column(metric: Metric): Float64Array {
    let column = this.metrics.get(metric);
    if (column === undefined) {
      column = new Float64Array(this.capacity).fill(Number.NaN);
      this.metrics.set(metric, column);
    }
    return column;
  }

  /** Gives post `row` a number. NaN leaves it unknown. */
  set(metric: Metric, row: number, value: number): void {
    if (!Number.isNaN(value)) this.column(metric)[row] = value;
  }

  /** `row`: the line a person sees in the file; null where it concerns the whole file. `times` counts several rows at once. */
  note(code: NoteCode, row: number | null = null, column: string | null = null, value: string | null = null, times = 1): void {
    let kept = this.noteCounts.get(code);
    if (kept === undefined) {
      kept = { count: 0, examples: [] };
      this.noteCounts.set(code, kept);
    }
    kept.count += times;
    if (kept.examples.length < EXAMPLES_KEPT) kept.examples.push({ code, row, column, value });
  }

  /** The moment of the newest post so far; 0 without posts. An export is at least as new as what it holds. */
  newest(): number {
    let newest = 0;
    for (let row = 0; row < this.count; row++) newest = Math.max(newest, this.publishedAt[row] || 0);
    return newest;
  }

  notes(): NoteCount[] {
    return [...this.noteCounts].map(([code, kept]) => ({ code, count: kept.count, examples: kept.examples }));
  }

  /** The columns, cut to the posts that were added. `measuredAt`: the moment of the export, milliseconds since 1970 UTC. */
  finish(measuredAt: number): PostColumns {
    const count = this.count;
    const metrics = new Map<Metric, Float64Array>();
    for (const [metric, column] of this.metrics) {
      const values = cutTo(column, count);
      if (hasNumbers(values)) metrics.set(metric, values);
    }
    return {
      count,
      channels: this.channels,
      channel: cutTo(this.channel_, count),
      id: { texts: this.ids },
      publishedAt: cutTo(this.publishedAt, count),
      dayOnly: cutTo(this.dayOnly, count),
      measuredAt: new Float64Array(count).fill(measuredAt),
      kind: cutTo(this.kind, count),
      boost: cutTo(this.boost, count),
      durationSeconds: cutTo(this.duration, count),
      text: { texts: this.texts },
      permalink: { texts: this.permalinks },
      metrics,
    };
  }
}

function longer<Values extends Uint8Array | Uint16Array | Float32Array | Float64Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}

function hasNumbers(values: Float64Array): boolean {
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) return true;
  return false;
}

/** Without a copy where nothing is to be cut: most files are all posts. */
function cutTo<Column extends Float64Array | Float32Array | Uint16Array | Uint8Array>(column: Column, count: number): Column {
  return column.length === count ? column : (column.slice(0, count) as Column);
}
