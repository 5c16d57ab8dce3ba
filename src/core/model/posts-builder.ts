import type { Kind } from './kind.ts';
import { KINDS } from './kind.ts';
import type { Metric } from './metric.ts';
import type { Note, NoteCode, NoteCount } from './note.ts';
import { isPutAside } from './note.ts';
import type { Channel, Platform } from './platform.ts';
import { channelKey } from './platform.ts';
import type { Boost, PostColumns } from './post-columns.ts';
import type { NamedLabels } from './tags.ts';
import { TextCollector } from './text-collector.ts';
import { ToolLabelCollector } from './tool-labels.ts';

const EXAMPLES_KEPT = 20;
const MANY = 50_000;
/** Reasons that say only that there is no post in a row. */
const VAGUE: ReadonlySet<NoteCode> = new Set([
  'no-id',
  'no-date',
  'id-damaged',
  'column-count',
  'ghost-row',
  'notice-row',
  'totals-row',
]);

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
 * then gives its numbers. `capacity` is about the number of rows in the table; where there are more posts it grows.
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
  private ids = new TextCollector();
  private texts = new TextCollector();
  private permalinks = new TextCollector();
  private count_ = 0;
  private readonly metrics = new Map<Metric, Float64Array>();
  /** Of the posts that say it themselves. */
  private measured: Float64Array | null = null;
  private labels = new Map<number, NamedLabels>();
  /** What the posts are labelled with in `tool`, whose file it is. */
  readonly toolLabels: ToolLabelCollector;
  private readonly aside = new Set<number>();
  private readonly noteCounts = new Map<NoteCode, { count: number; examples: Note[] }>();
  private capacity: number;
  private reasons: ReadonlyMap<number, NoteCode> = new Map();

  constructor(capacity: number, tool = '') {
    this.toolLabels = new ToolLabelCollector(tool);
    this.capacity = capacity;
    this.channel_ = new Uint16Array(capacity);
    this.publishedAt = new Float64Array(capacity);
    this.dayOnly = new Uint8Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.boost = new Uint8Array(capacity);
    this.duration = new Float32Array(capacity).fill(Number.NaN);
  }

  get count(): number {
    return this.count_;
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
    this.reserve(1);
    const row = this.count_++;
    this.ids.push(post.id);
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

  /** Makes room for so many more posts: until they are added no column is replaced by a longer one. */
  reserve(more: number): void {
    if (this.count_ + more > this.capacity) this.growTo(this.count_ + more);
  }

  private growTo(count: number): void {
    // A long table's rows were estimated: what is missing is little.
    this.capacity = Math.max(16, count, Math.ceil(this.capacity * (this.capacity > MANY ? 1.2 : 2)));
    this.channel_ = longer(this.channel_, new Uint16Array(this.capacity));
    this.publishedAt = longer(this.publishedAt, new Float64Array(this.capacity));
    this.dayOnly = longer(this.dayOnly, new Uint8Array(this.capacity));
    this.kind = longer(this.kind, new Uint8Array(this.capacity));
    this.boost = longer(this.boost, new Uint8Array(this.capacity));
    this.duration = longer(this.duration, new Float32Array(this.capacity).fill(Number.NaN));
    if (this.measured !== null) this.measured = longer(this.measured, new Float64Array(this.capacity).fill(Number.NaN));
    for (const [metric, values] of this.metrics) {
      this.metrics.set(metric, longer(values, new Float64Array(this.capacity).fill(Number.NaN)));
    }
  }

  /** The whole column of a metric, all unknown at first. It is the column as long as there is room: see `reserve`. */
  column(metric: Metric): Float64Array {
    let column = this.metrics.get(metric);
    if (column === undefined) {
      column = new Float64Array(this.capacity).fill(Number.NaN);
      this.metrics.set(metric, column);
    }
    return column;
  }

  idAt(row: number): string {
    return this.ids.at(row);
  }

  channelAt(row: number): number {
    return this.channel_[row] as number;
  }

  textAt(row: number): string {
    return this.texts.at(row);
  }

  permalinkAt(row: number): string {
    return this.permalinks.at(row);
  }

  /** Milliseconds since 1970 UTC. */
  timeAt(row: number): number {
    return this.publishedAt[row] as number;
  }

  isDayOnly(row: number): boolean {
    return this.dayOnly[row] === 1;
  }

  /** What only the rows after it have shown about a post. */
  revise(row: number, { id, publishedAt }: { readonly id?: string; readonly publishedAt?: number }): void {
    if (id !== undefined) this.ids.replace(row, id);
    if (publishedAt !== undefined) this.publishedAt[row] = publishedAt;
  }

  /** Keeps the posts at these places, in this order, and forgets the others. */
  keepOnly(places: readonly number[]): void {
    const kept = <Values extends { [place: number]: number }>(from: Values, to: Values): Values => {
      places.forEach((place, i) => {
        to[i] = from[place] as number;
      });
      return to;
    };
    if (this.measured !== null) this.measured = kept(this.measured, new Float64Array(this.capacity).fill(Number.NaN));
    this.count_ = places.length;
    const { labels } = this;
    this.labels = new Map(places.flatMap((place, i) => (labels.has(place) ? [[i, labels.get(place) as NamedLabels]] : [])));
    this.toolLabels.keepOnly(places);
    this.ids = this.ids.only(places);
    this.texts = this.texts.only(places);
    this.permalinks = this.permalinks.only(places);
    this.channel_ = kept(this.channel_, new Uint16Array(this.capacity));
    this.publishedAt = kept(this.publishedAt, new Float64Array(this.capacity));
    this.dayOnly = kept(this.dayOnly, new Uint8Array(this.capacity));
    this.kind = kept(this.kind, new Uint8Array(this.capacity));
    this.boost = kept(this.boost, new Uint8Array(this.capacity));
    this.duration = kept(this.duration, new Float32Array(this.capacity).fill(Number.NaN));
    for (const [metric, values] of this.metrics) {
      this.metrics.set(metric, kept(values, new Float64Array(this.capacity).fill(Number.NaN)));
    }
  }

  /** When the numbers of post `row` were measured (milliseconds since 1970 UTC), where the row itself says so and not the whole file. */
  setMeasured(row: number, measuredAt: number): void {
    this.measured ??= new Float64Array(this.capacity).fill(Number.NaN);
    this.measured[row] = measuredAt;
  }

  /** What the file calls post `row`. */
  label(row: number, labels: NamedLabels): void {
    if (labels.format !== null || labels.topics.length > 0) this.labels.set(row, labels);
  }

  /** Gives post `row` a number. NaN leaves it unknown. */
  set(metric: Metric, row: number, value: number): void {
    if (!Number.isNaN(value)) this.column(metric)[row] = value;
  }

  /** What the shape of rows says, by line: the better reason where no post was found in one. */
  explainRows(reasons: ReadonlyMap<number, NoteCode>): void {
    this.reasons = reasons;
  }

  private reasonFor(code: NoteCode, row: number | null, value: string | null): NoteCode {
    if (!VAGUE.has(code)) return code;
    if (code === 'no-date' && value !== null && /^#{3,}$/u.test(value.trim())) return 'narrow-date';
    return row === null ? code : (this.reasons.get(row) ?? code);
  }

  /** `row`: the line a person sees in the file; null where it concerns the whole file. `times` counts several rows at once. */
  note(met: NoteCode, row: number | null = null, column: string | null = null, value: string | null = null, times = 1): void {
    const code = this.reasonFor(met, row, value);
    const kept = this.noteCounts.get(code) ?? { count: 0, examples: [] };
    this.noteCounts.set(code, kept);
    kept.count += times;
    if (row !== null && isPutAside(code)) this.aside.add(row);
    if (kept.examples.length < EXAMPLES_KEPT) kept.examples.push({ code, row, column, value });
  }

  /** The lines of the rows that were put aside so far. */
  asideLines(): ReadonlySet<number> {
    return this.aside;
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

  /** The columns, cut to the posts that were added. `measuredAt`: the moment of the export, milliseconds since 1970 UTC; posts that say it themselves keep theirs. */
  finish(measuredAt: number): PostColumns {
    const count = this.count;
    const measured = new Float64Array(count).fill(measuredAt);
    this.measured?.subarray(0, count).forEach((at, row) => {
      if (!Number.isNaN(at)) measured[row] = at;
    });
    const metrics = new Map<Metric, Float64Array>();
    for (const [metric, column] of this.metrics) {
      const values = cutTo(column, count);
      if (hasNumbers(values)) metrics.set(metric, values);
    }
    return {
      count,
      channels: this.channels,
      channel: cutTo(this.channel_, count),
      id: this.ids.column(),
      publishedAt: cutTo(this.publishedAt, count),
      dayOnly: cutTo(this.dayOnly, count),
      measuredAt: measured,
      kind: cutTo(this.kind, count),
      boost: cutTo(this.boost, count),
      durationSeconds: cutTo(this.duration, count),
      text: this.texts.column(),
      permalink: this.permalinks.column(),
      metrics,
      ...(this.labels.size === 0 ? {} : { labels: this.labels }),
      ...this.toolLabels.finish(),
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
