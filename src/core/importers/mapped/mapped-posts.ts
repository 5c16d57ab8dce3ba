import { isRoundedId } from '../../base/ids.ts';
import type { Platform } from '../../model/platform.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { rowAt, rowsOf } from '../../tables/table.ts';
import type { Importer, ReadContext } from '../contract.ts';
import { defineImporter } from '../contract.ts';
import { dateReader } from '../date-styles.ts';
import { rebuiltId } from '../meta/post-identity.ts';
import { bestPlace, rowsByPost } from '../meta/same-post.ts';
import { idInLink, networkPostId } from '../sprout/network.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { missingMeaning, shapeOf } from './column-mapping.ts';
import type { MappedColumns } from './mapped-row.ts';
import {
  accountIn,
  asideReason,
  boostIn,
  cellWith,
  columnsOf,
  isRepeatedHeader,
  kindIn,
  linkIn,
  momentOf,
  numberOrTime,
  platformIn,
  secondsIn,
  timeIn,
} from './mapped-row.ts';

import { dateColumnOf, settleMapping } from './settle.ts';

type Row = readonly string[];

/** The `importer` of posts that were read with an editor's mapping. */
const MAPPED_IMPORTER = 'mapped/table';

/** An editor's mapping as an importer like any other: it recognises its own shape and reads the rows as the editor said. */
export function mappedPosts(mapping: ColumnMapping): Importer {
  return defineImporter<MappedColumns>({
    id: MAPPED_IMPORTER,
    platform: null,
    ...(hasTimes(mapping)
      ? {}
      : { sums: ({ found }) => found.metrics.map((column) => ({ ...column, take: 'any', whole: true })) }),
    recognise: (table) => {
      if (shapeOf(table.header) !== mapping.shape || missingMeaning(mapping) !== null) return null;
      return { confidence: 'sure', headerLanguage: null, found: columnsOf(table.header, mapping) };
    },
    read: (table, { found }, posts, context) => {
      const settled = settleMapping(table, found.mapping, context.measuredAt).mapping;
      const columns = columnsOf(table.header, settled);
      const dates = dateReader(table, dateColumnOf(columns), settled.unclearDates ?? context.unclearDates ?? null, posts);
      new MappedReading(table, columns, dates, posts, context).read();
    },
  });
}

/** Times watched can be written as `0:13:29` or `10,523` hours: a sum of plain cells says nothing about them. */
function hasTimes(mapping: ColumnMapping): boolean {
  return Object.values(mapping.columns).some((meaning) => meaning === 'watchTimeHours' || meaning === 'watchTimeSeconds');
}

type Dates = ReturnType<typeof dateReader>;

interface MappedPost {
  readonly platform: Platform;
  readonly account: readonly [id: string, name: string];
  readonly id: string;
  /** The id is not the platform's own: it was made here. */
  readonly made: boolean;
  readonly publishedAt: number;
  readonly dayOnly: boolean;
}

class MappedReading {
  private readonly table: Table;
  private readonly columns: MappedColumns;
  private readonly posts: PostsBuilder;
  private readonly context: ReadContext;
  private readonly dates: Dates;
  private days = 0;
  private made = 0;

  constructor(table: Table, columns: MappedColumns, dates: Dates, posts: PostsBuilder, context: ReadContext) {
    this.table = table;
    this.columns = columns;
    this.posts = posts;
    this.context = context;
    this.dates = dates;
  }

  read(): void {
    const rows = Array.from(rowsOf(this.table), (row, place) => this.postOf(row, place));
    const ids = this.distinctIds(rows);
    const keys = rows.map((post, place) => (post === null ? '' : `${post.platform} ${post.account[0]} ${ids[place]}`));
    const { first, others } = rowsByPost(keys);
    for (const start of first) {
      const places = [start, ...(others.get(start) ?? [])];
      const best = places.length === 1 ? start : bestPlace(places, (place) => [this.sumOf(this.rowAt(place))]);
      for (const place of places)
        if (place !== best) this.posts.note('duplicate-row', this.lineOf(place), null, ids[place] ?? null);
      this.add(rows[best] as MappedPost, ids[best] as string, best);
    }
    const date = this.columns.placeOf('publishedAt') ?? this.columns.placeOf('day') ?? 0;
    if (this.made > 0) this.posts.note('id-made', null, null, null, this.made);
    if (this.days > 0) this.posts.note('day-only', null, this.table.header[date] ?? null, null, this.days);
  }

  private rowAt(place: number): Row {
    return rowAt(this.table, place);
  }

  private lineOf(place: number): number {
    return this.table.firstRow + place;
  }

  /** What a row is about; null where it was put aside, with the reason told. */
  private postOf(row: Row, place: number): MappedPost | null {
    const { columns, posts, table } = this;
    const line = this.lineOf(place);
    const aside = (code: Parameters<PostsBuilder['note']>[0], column: number | undefined, value: string): null => {
      posts.note(code, line, column === undefined ? null : (table.header[column] ?? null), value === '' ? null : value);
      return null;
    };
    if (row.every((cell) => cell.trim() === '')) return aside('ghost-row', undefined, '');
    if (isRepeatedHeader(table.header, row)) return aside('repeated-header', undefined, '');
    if (row.slice(table.header.length).some((cell) => cell.trim() !== ''))
      return aside('column-count', undefined, String(row.length));
    const dated = this.dates.of(row);
    if (dated === null) {
      const { column } = dateColumnOf(columns);
      return aside('date-unclear', column, (row[column] ?? '').trim());
    }
    const time = timeIn(columns, row, dated);
    const dateColumn = columns.placeOf('publishedAt') ?? columns.placeOf('day');
    const undated = Number.isNaN(time.wall) && this.isVideoWithoutDay(row);
    if (undated) posts.note('undated', line, null, cellWith(columns, row, 'id'));
    else if (Number.isNaN(time.wall)) return aside(asideReason(columns, row), dateColumn, (row[dateColumn ?? 0] ?? '').trim());
    if (time.timeUnread) posts.note('bad-date', line, null, cellWith(columns, row, 'time'));
    const platform = platformIn(columns, row);
    const account = accountIn(columns, row, platform);
    const publishedAt = momentOf(time, columns.mapping, this.context.zone);
    const own = this.ownId(row, platform, line);
    const minute = String(Math.floor(publishedAt / 60_000));
    const id = own ?? rebuiltId(platform, account[0], minute, cellWith(columns, row, 'text'));
    return { platform, account, id, made: own === null, publishedAt, dayOnly: undated || time.dayOnly };
  }

  /** YouTube gives no day for deleted and private videos: they are kept with their numbers, and belong to no month. */
  private isVideoWithoutDay(row: Row): boolean {
    const { columns } = this;
    if (columns.mapping.platform !== 'youtube' || cellWith(columns, row, 'publishedAt') !== '') return false;
    return /^[\w-]{11}$/u.test(cellWith(columns, row, 'id'));
  }

  /** The id in the file, of a rounded or missing one what the link holds; null where one has to be made. */
  private ownId(row: Row, platform: Platform, line: number): string | null {
    const { columns, posts } = this;
    const cell = cellWith(columns, row, 'id');
    const id = cell.startsWith('http') ? idInLink(platform, cell) : networkPostId(platform, cell);
    const rounded = isRoundedId(id);
    if (id !== '' && !rounded) return id;
    const inLink = idInLink(platform, cellWith(columns, row, 'permalink'));
    if (rounded) posts.note(inLink === '' ? 'id-rebuilt' : 'id-recovered', line, null, cell);
    return inLink === '' ? null : inLink;
  }

  /**
   * Made ids of posts that channel, moment and text cannot tell apart get their link, or else their number in the file. The same text
   * in the same minute, and a row that is the same in all its cells, is the same post that stands there twice.
   */
  private distinctIds(rows: readonly (MappedPost | null)[]): string[] {
    const links = new Map<string, Set<string>>();
    const contents = new Map<string, string[]>();
    for (const [place, post] of rows.entries()) {
      if (post === null || !post.made) continue;
      links.set(post.id, (links.get(post.id) ?? new Set<string>()).add(this.linkAt(place)));
      const known = contents.get(post.id) ?? [];
      const content = this.rowAt(place).join('\u0001');
      if (!known.includes(content)) known.push(content);
      contents.set(post.id, known);
    }
    return rows.map((post, place) => {
      if (post === null || !post.made) return post?.id ?? '';
      if ((links.get(post.id)?.size ?? 0) > 1) return rebuiltId(post.id, this.linkAt(place));
      const isSame = !post.dayOnly && cellWith(this.columns, this.rowAt(place), 'text') !== '';
      const number = isSame ? 0 : (contents.get(post.id) ?? []).indexOf(this.rowAt(place).join('\u0001'));
      return number === 0 ? post.id : rebuiltId(post.id, String(number));
    });
  }

  private linkAt(place: number): string {
    return cellWith(this.columns, this.rowAt(place), 'permalink');
  }

  private add(post: MappedPost, id: string, place: number): void {
    const { columns, posts } = this;
    const row = this.rowAt(place);
    const seconds = secondsIn(columns, row);
    if (post.dayOnly && !Number.isNaN(post.publishedAt)) this.days++;
    if (post.made) this.made++;
    const added = posts.add({
      channel: posts.channel(post.platform, ...post.account),
      id,
      publishedAt: post.publishedAt,
      dayOnly: post.dayOnly,
      kind: kindIn(columns, row, post.platform, seconds),
      text: cellWith(columns, row, 'text'),
      permalink: linkIn(columns, row, post.platform, id),
      boost: boostIn(columns, row),
      ...(seconds > 0 ? { durationSeconds: seconds } : {}),
    });
    const told = (column: number, cell: string): void =>
      posts.note('bad-number', this.lineOf(place), this.table.header[column] ?? null, cell);
    for (const [metric, value] of this.numbersOf(row, told)) posts.set(metric, added, value);
  }

  private sumOf(row: Row): number {
    return this.numbersOf(row, () => undefined).reduce((sum, [, value]) => sum + (value || 0), 0);
  }

  /** The metrics of a row; of several columns the sum of those that are known. */
  private numbersOf(row: Row, told: (column: number, cell: string) => void) {
    return this.columns.metrics.map(({ metric, places, scale }) => {
      let total = Number.NaN;
      for (const place of places) {
        const cell = row[place] ?? '';
        const { value, readable } = numberOrTime(cell, this.columns);
        if (!readable) told(place, cell);
        if (!Number.isNaN(value)) total = (Number.isNaN(total) ? 0 : total) + value * scale;
      }
      return [metric, total] as const;
    });
  }
}
