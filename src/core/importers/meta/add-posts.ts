import type { Kind } from '../../model/kind.ts';
import type { Metric } from '../../model/metric.ts';
import type { Boost } from '../../model/post-columns.ts';
import type { NewPost, PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import type { IdentifiedRows } from './identified-rows.ts';
import type { LeadingColumns } from './leading-columns.ts';
import type { RowsByPost } from './same-post.ts';
import { areAllDifferent, bestPlace, rowsByPost } from './same-post.ts';

/** How one export reads what is not the same in all of Meta's. */
export interface RowReader {
  /** The metrics this file can give, in the order of `numbersOf`. */
  readonly metrics: readonly Metric[];
  /** Writes the numbers of a row into `into`, NaN where unknown. `place` is the row's place in the table. */
  readonly numbersOf: (row: readonly string[], place: number, into: Float64Array) => void;
  readonly textOf: (row: readonly string[]) => string;
  readonly kindOf: (row: readonly string[], link: string, durationSeconds: number) => Kind;
  readonly boostOf: (row: readonly string[]) => Boost;
  /** Engagement, then reach: of a post that stands twice in a file the row with more is kept. */
  readonly scoresOf: (row: readonly string[]) => readonly number[];
}

/** What may be added over days. The same person is reached on several days: reach and views are not. */
const ADDITIVE: ReadonlySet<Metric> = new Set<Metric>([
  'linkClicks',
  'clicks',
  'reactions',
  'comments',
  'shares',
  'saves',
  'follows',
  'videoViews',
  'watchTimeSeconds',
]);

/** Turns identified rows into posts: one a row, the better of two, or the sum of its days. */
export function addPosts(
  table: Table,
  columns: LeadingColumns,
  identified: IdentifiedRows,
  reader: RowReader,
  posts: PostsBuilder,
): void {
  const adder = new PostAdder(table, columns, identified, reader, posts);
  const { first, others } = groupsOf(identified);
  for (let i = 0; i < first.length; i++) {
    const place = first[i] as number;
    const rest = others.get(place);
    if (rest === undefined) adder.add(place);
    else adder.addOneOf([place, ...rest]);
  }
  adder.tellDays();
}

/** Ids that a permalink gave can stand for one video on two pages: the channel is part of what a post is. */
function groupsOf({ ids, idNumbers, channels }: IdentifiedRows): RowsByPost {
  const areDigits = ids.every((id, place) => id === '' || !Number.isNaN(idNumbers[place]));
  if (areDigits && areAllDifferent(idNumbers)) {
    const first: number[] = [];
    for (let place = 0; place < ids.length; place++) if (ids[place] !== '') first.push(place);
    return { first, others: new Map() };
  }
  return rowsByPost(ids.map((id, place) => (id === '' ? '' : `${channels[place]} ${id}`)));
}

class PostAdder {
  private readonly table: Table;
  private readonly columns: LeadingColumns;
  private readonly identified: IdentifiedRows;
  private readonly reader: RowReader;
  private readonly posts: PostsBuilder;
  private readonly numbers: Float64Array;
  private readonly metricColumns: readonly Float64Array[];
  private readonly additive: readonly boolean[];
  private readonly isDaily: boolean;
  private summedRows = 0;
  /** The builder copies what it is given, so one object serves all rows of a file. */
  private readonly draft: { -readonly [Field in keyof NewPost]-?: NewPost[Field] } = {
    channel: 0,
    id: '',
    publishedAt: 0,
    dayOnly: false,
    kind: 'text',
    text: '',
    permalink: '',
    boost: 0,
    durationSeconds: Number.NaN,
  };

  constructor(table: Table, columns: LeadingColumns, identified: IdentifiedRows, reader: RowReader, posts: PostsBuilder) {
    this.table = table;
    this.columns = columns;
    this.identified = identified;
    this.reader = reader;
    this.posts = posts;
    this.numbers = new Float64Array(reader.metrics.length);
    this.metricColumns = reader.metrics.map((metric) => posts.column(metric));
    this.additive = reader.metrics.map((metric) => ADDITIVE.has(metric));
    const days = identified.isDay.reduce((sum, day) => sum + day, 0);
    this.isDaily = days > table.rows.length / 2;
  }

  private rowAt(place: number): readonly string[] {
    return this.table.rows[place] as readonly string[];
  }

  add(place: number): void {
    if (this.isDaily && this.identified.isDay[place] === 1) this.addDays([place]);
    else this.addRow(place);
  }

  /** Several rows of one post: the lifetime row before its days, days as their sum, else the row with the most. */
  addOneOf(places: readonly number[]): void {
    const lifetime = places.filter((place) => this.identified.isDay[place] === 0);
    if (lifetime.length === 0) {
      this.addDays(places);
      return;
    }
    const best = bestPlace(lifetime, (place) => this.reader.scoresOf(this.rowAt(place)));
    for (const place of places) {
      if (place !== best) this.posts.note('duplicate-row', this.table.firstRow + place, null, this.identified.ids[place] ?? null);
    }
    this.addRow(best);
  }

  private addRow(place: number): void {
    const row = this.rowAt(place);
    const post = this.addPost(row, place);
    this.reader.numbersOf(row, place, this.numbers);
    for (let i = 0; i < this.numbers.length; i++) (this.metricColumns[i] as Float64Array)[post] = this.numbers[i] as number;
  }

  private addDays(places: readonly number[]): void {
    const sums = new Float64Array(this.numbers.length).fill(Number.NaN);
    for (const place of places) {
      this.reader.numbersOf(this.rowAt(place), place, this.numbers);
      this.numbers.forEach((value, i) => {
        if (this.additive[i] === true && !Number.isNaN(value)) sums[i] = (sums[i] || 0) + value;
      });
    }
    const post = this.addPost(this.rowAt(places[0] as number), places[0] as number);
    sums.forEach((sum, i) => {
      (this.metricColumns[i] as Float64Array)[post] = sum;
    });
    this.summedRows += places.length;
  }

  private addPost(row: readonly string[], place: number): number {
    const { draft, reader, identified, columns } = this;
    const link = (row[columns.permalink] ?? '').trim();
    const duration = columns.duration < 0 ? 0 : Number(row[columns.duration] ?? '');
    draft.channel = identified.channels[place] as number;
    draft.id = identified.ids[place] as string;
    draft.publishedAt = identified.times[place] as number;
    draft.dayOnly = identified.dayOnly[place] === 1;
    draft.kind = reader.kindOf(row, link, duration);
    draft.text = reader.textOf(row);
    draft.permalink = link;
    draft.boost = reader.boostOf(row);
    draft.durationSeconds = duration > 0 ? duration : Number.NaN;
    return this.posts.add(draft);
  }

  /** Once for the file: how many rows of days were added up. */
  tellDays(): void {
    if (this.summedRows === 0) return;
    this.posts.note('days-summed', null, this.table.header[this.columns.date] ?? null, null, this.summedRows);
  }
}
