import type { Kind } from '../../model/kind.ts';
import type { Metric } from '../../model/metric.ts';
import type { Platform } from '../../model/platform.ts';
import type { Boost } from '../../model/post-columns.ts';
import type { NewPost, PostsBuilder } from '../../model/posts-builder.ts';
import { labelsInCell } from '../../model/tool-labels.ts';
import type { Row, Table } from '../../tables/table.ts';
import { beginningOf, piecesOf, rowsOf } from '../../tables/table.ts';
import type { UnclearDates } from '../unclear-dates.ts';
import type { PostRows } from './fold-rows.ts';
import { foldRows } from './fold-rows.ts';
import type { LeadingColumns } from './leading-columns.ts';
import type { PostIdentity } from './post-identity.ts';
import { areIdsCut, idNumber, rebuiltId } from './post-identity.ts';
import { channelFinder } from './row-channel.ts';
import type { RowTime } from './row-time.ts';
import { RowTimes } from './row-time.ts';

/** How one export reads what is not the same in all of Meta's. */
export interface RowReader {
  readonly platform: Platform;
  /** The metrics this file can give, in the order of `numbersOf`. */
  readonly metrics: readonly Metric[];
  /** The id of a row whose id cell is no row of digits; `rebuilt` where only page, minute and text are left to make one of. */
  readonly identityOf: (idCell: string, link: string) => PostIdentity;
  /** Writes the numbers of a row into `into`, NaN where unknown. `place` is the row's place in the table. */
  readonly numbersOf: (row: Row, place: number, into: Float64Array) => void;
  readonly textOf: (row: Row) => string;
  readonly kindOf: (row: Row, link: string, durationSeconds: number) => Kind;
  readonly boostOf: (row: Row) => Boost;
  /** The moment that a row's own link holds, milliseconds since 1970 UTC; left out where links hold none. */
  readonly momentOf?: (row: Row) => number;
}

/**
 * Reads a content export of Meta's: every row becomes a post or is put aside with the reason; rows about the same post, which
 * only the end of the file shows, become one. `settle` may correct what was read before they do.
 */
export function readRows(
  table: Table,
  columns: LeadingColumns,
  reader: RowReader,
  posts: PostsBuilder,
  unclearDates: UnclearDates | null,
  settle?: (rows: PostRows) => void,
): void {
  const pass = new Pass(table, columns, reader, posts, unclearDates);
  for (const rows of piecesOf(table)) pass.read(rows);
  pass.rebuildIds();
  if (settle === undefined) pass.times.tellUnclear();
  else settle(pass.rows);
  foldRows(table, columns.date, pass.rows, reader.metrics, posts);
}

type Draft = { -readonly [Field in keyof NewPost]-?: NewPost[Field] };

class Pass {
  readonly rows: PostRows = { places: [], isDay: [], idNumbers: [], read: 0 };
  private readonly table: Table;
  private readonly columns: LeadingColumns;
  private readonly reader: RowReader;
  private readonly posts: PostsBuilder;
  private readonly channelAt: (row: Row) => number;
  readonly times: RowTimes;
  private readonly isDay = dayWords();
  private readonly numbers: Float64Array;
  private readonly time: RowTime = { publishedAt: Number.NaN, dayOnly: false };
  private readonly areIdsCut: boolean;
  private readonly rebuilt: { readonly post: number; readonly name: string }[] = [];
  /** The builder copies what it is given, so one object serves all rows of a file. */
  private readonly draft: Draft = {
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

  constructor(table: Table, columns: LeadingColumns, reader: RowReader, posts: PostsBuilder, unclearDates: UnclearDates | null) {
    this.table = table;
    this.columns = columns;
    this.reader = reader;
    this.posts = posts;
    this.channelAt = channelFinder(table, columns, reader.platform, posts);
    const { momentOf } = reader;
    const help = { unclearDates, ...(momentOf === undefined ? {} : { momentOf }) };
    this.times = new RowTimes(table, columns.publishTime, posts, help);
    this.numbers = new Float64Array(reader.metrics.length);
    this.areIdsCut = areIdsCut(beginningOf(table), columns.postId);
  }

  read(rows: readonly Row[]): void {
    this.posts.reserve(rows.length);
    const metricColumns = this.reader.metrics.map((metric) => this.posts.column(metric));
    for (const row of rows) {
      const place = this.rows.read++;
      const post = this.addPost(row, place);
      if (post < 0) continue;
      this.reader.numbersOf(row, place, this.numbers);
      for (let i = 0; i < this.numbers.length; i++) (metricColumns[i] as Float64Array)[post] = this.numbers[i] as number;
    }
  }

  /** The place of the post that a row became; -1 where the row was put aside. */
  private addPost(row: Row, place: number): number {
    const { table, columns, reader, posts, draft, rows } = this;
    if (isNoPost(table, row, place, columns, posts)) return -1;
    const idCell = row[columns.postId] as string;
    const link = (row[columns.permalink] ?? '').trim();
    const number = this.areIdsCut ? Number.NaN : idNumber(idCell);
    const found = Number.isNaN(number) ? reader.identityOf(this.areIdsCut ? '' : idCell, link) : null;
    if (found?.origin === 'none') {
      posts.note('no-id', table.firstRow + place, table.header[columns.postId] ?? null, idCell);
      return -1;
    }
    const wasOtherwise = this.times.isOtherwise;
    if (!this.times.read(row, place, this.time)) return -1;
    if (this.times.isOtherwise && !wasOtherwise) this.readTimesAgain();
    const duration = columns.duration < 0 ? 0 : Number(row[columns.duration] ?? '');
    draft.channel = this.channelAt(row);
    draft.id = found === null ? idCell : found.id;
    draft.publishedAt = this.time.publishedAt;
    draft.dayOnly = this.time.dayOnly;
    draft.kind = reader.kindOf(row, link, duration);
    draft.text = reader.textOf(row);
    draft.permalink = link;
    draft.boost = reader.boostOf(row);
    draft.durationSeconds = duration > 0 ? duration : Number.NaN;
    const post = posts.add(draft);
    const labels = columns.customLabels < 0 ? '' : (row[columns.customLabels] ?? '');
    if (labels !== '') posts.toolLabels.add(post, labelsInCell(labels));
    rows.places.push(place);
    rows.idNumbers.push(number);
    rows.isDay.push(columns.date >= 0 && this.isDay(row[columns.date] ?? ''));
    if (found !== null && found.origin !== 'file') this.tellId(row, post, place, found.origin === 'rebuilt');
    return post;
  }

  private tellId(row: Row, post: number, place: number, isRebuilt: boolean): void {
    const { table, columns, posts } = this;
    if (isRebuilt) this.rebuilt.push({ post, name: (row[columns.channelName] ?? '').trim() });
    const code = isRebuilt ? 'id-rebuilt' : 'id-recovered';
    posts.note(code, table.firstRow + place, table.header[columns.postId] ?? null, row[columns.postId] ?? '');
  }

  /** The posts so far were read month first. */
  private readTimesAgain(): void {
    const { places } = this.rows;
    let post = 0;
    let place = 0;
    for (const row of rowsOf(this.table)) {
      if (post === places.length) break;
      if (places[post] === place) this.posts.revise(post++, { publishedAt: this.times.again(row) });
      place++;
    }
  }

  /** Two posts of one page in one minute with one text are told apart by their permalinks, whichever order the rows have. */
  rebuildIds(): void {
    const { posts, rebuilt } = this;
    const links = new Map<string, Set<string>>();
    for (const { post, name } of rebuilt) {
      const minute = String(Math.floor(posts.timeAt(post) / 60_000));
      const id = rebuiltId(name, minute, posts.textAt(post));
      posts.revise(post, { id });
      links.set(id, (links.get(id) ?? new Set<string>()).add(posts.permalinkAt(post)));
    }
    for (const { post } of rebuilt) {
      const id = posts.idAt(post);
      if ((links.get(id)?.size ?? 0) > 1) posts.revise(post, { id: rebuiltId(id, posts.permalinkAt(post)) });
    }
  }
}

/** Whether a Date cell is a day: it holds a number, and the word for "lifetime" holds none in any language. */
function dayWords(): (cell: string) => boolean {
  let last = '';
  let lastIsDay = false;
  return (cell) => {
    if (cell !== last) {
      last = cell;
      lastIsDay = /\d/u.test(cell);
    }
    return lastIsDay;
  };
}

/** Rows that are none: empty, the header again, broken off. They are put aside with their reason. */
function isNoPost(table: Table, row: Row, place: number, columns: LeadingColumns, posts: PostsBuilder): boolean {
  const first = row[columns.postId] ?? '';
  if (row.length > columns.publishTime && row.length > columns.permalink && first !== '') {
    if (first !== table.header[columns.postId]) return false;
    posts.note('repeated-header', table.firstRow + place);
    return true;
  }
  if (row.every((cell) => cell.trim() === '')) posts.note('ghost-row', table.firstRow + place);
  else if (row.length <= columns.publishTime || row.length <= columns.permalink) {
    posts.note('column-count', table.firstRow + place, null, String(row.length));
  } else return false;
  return true;
}
