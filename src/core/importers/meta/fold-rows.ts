import type { Metric } from '../../model/metric.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import type { RowsByPost } from './same-post.ts';
import { areAllDifferent, bestPlace, rowsByPost } from './same-post.ts';

/** What is known of the rows that became posts, a value a post. */
export interface PostRows {
  /** Places in the table. */
  readonly places: number[];
  /** Whether the Date cell is a day and not the word for "lifetime": one row of a daily breakdown. */
  readonly isDay: boolean[];
  /** The ids as numbers, good for telling that two differ; NaN where an id is none of digits. */
  readonly idNumbers: number[];
  /** Rows of the table that were looked at, those put aside included. */
  read: number;
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

/** Of a post that stands twice in a file the row with more of these is kept: what people did with it, and who saw it. */
const DONE: readonly Metric[] = ['reactions', 'comments', 'shares', 'saves', 'follows'];
const SEEN: readonly Metric[] = ['reach', 'views', 'impressions'];

/** Rows about the same post become one post: the sum of its days, or the row with the most. */
export function foldRows(
  table: Table,
  dateColumn: number,
  rows: PostRows,
  metrics: readonly Metric[],
  posts: PostsBuilder,
): void {
  const days = rows.isDay.reduce((count, isDay) => count + (isDay ? 1 : 0), 0);
  const isDaily = days > rows.read / 2;
  if (!isDaily && areAllKnownApart(rows)) return;
  const { first, others } = groupsOf(posts);
  const folder = new Folder(table, rows, metrics, posts);
  const kept = first.map((post) => {
    const rest = others.get(post);
    if (rest !== undefined) return folder.oneOf([post, ...rest]);
    if (isDaily && rows.isDay[post] === true) folder.addDays([post]);
    return post;
  });
  if (kept.length < posts.count) posts.keepOnly(kept);
  if (folder.summedRows > 0) posts.note('days-summed', null, table.header[dateColumn] ?? null, null, folder.summedRows);
}

/** Most files have one row a post, with an id of digits: to see that is cheaper than to compare the ids. */
function areAllKnownApart({ idNumbers }: PostRows): boolean {
  const numbers = Float64Array.from(idNumbers);
  return areAllDifferent(numbers) && !Number.isNaN(numbers.reduce((sum, id) => sum + id, 0));
}

/** Ids that a permalink gave can stand for one video on two pages: the channel is part of what a post is. */
function groupsOf(posts: PostsBuilder): RowsByPost {
  return rowsByPost(Array.from({ length: posts.count }, (_, post) => `${posts.channelAt(post)} ${posts.idAt(post)}`));
}

class Folder {
  summedRows = 0;
  private readonly table: Table;
  private readonly rows: PostRows;
  private readonly metrics: readonly Metric[];
  private readonly posts: PostsBuilder;

  constructor(table: Table, rows: PostRows, metrics: readonly Metric[], posts: PostsBuilder) {
    this.table = table;
    this.rows = rows;
    this.metrics = metrics;
    this.posts = posts;
  }

  /** The place of the post that several rows become: the lifetime row before its days, days as their sum, else the fullest row. */
  oneOf(places: readonly number[]): number {
    const lifetime = places.filter((post) => this.rows.isDay[post] === false);
    if (lifetime.length === 0) return this.addDays(places);
    const best = bestPlace(lifetime, (post) => this.scoresOf(post));
    for (const post of places) {
      if (post === best) continue;
      const line = this.table.firstRow + (this.rows.places[post] as number);
      this.posts.note('duplicate-row', line, null, this.posts.idAt(post));
    }
    return best;
  }

  /** Adds the days into the first of these rows; what cannot be added is not known. */
  addDays(places: readonly number[]): number {
    const first = places[0] as number;
    for (const metric of this.metrics) {
      const column = this.posts.column(metric);
      let sum = Number.NaN;
      for (const post of places) {
        const value = column[post] as number;
        if (ADDITIVE.has(metric) && !Number.isNaN(value)) sum = (sum || 0) + value;
      }
      column[first] = sum;
    }
    this.summedRows += places.length;
    return first;
  }

  private scoresOf(post: number): number[] {
    const known = (metric: Metric) => (this.metrics.includes(metric) ? this.posts.column(metric)[post] || 0 : 0);
    return [DONE.reduce((sum, metric) => sum + known(metric), 0), ...SEEN.map(known)];
  }
}
