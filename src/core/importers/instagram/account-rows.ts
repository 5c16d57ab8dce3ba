import { momentOfInstagramCode, momentOfInstagramNumber } from '../../base/ids.ts';
import type { Kind } from '../../model/kind.ts';
import type { Metric } from '../../model/metric.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { rowsOf } from '../../tables/table.ts';
import { sampleRows, shareThatFits } from '../columns.ts';
import type { PostRows } from '../meta/fold-rows.ts';
import type { MetaField } from '../meta/header-words.ts';
import { fieldsOf } from '../meta/header-words.ts';
import type { Leading, LeadingColumns } from '../meta/leading-columns.ts';
import { INSTAGRAM_ORDER, leadingColumns } from '../meta/leading-columns.ts';
import type { MetricPlaces } from '../meta/metric-cells.ts';
import { numberIn, numberTold } from '../meta/metric-cells.ts';
import { metricByStem } from '../meta/metric-stems.ts';
import { pacificZone } from '../meta/pacific-zone.ts';
import type { PostIdentity } from '../meta/post-identity.ts';
import { codeInInstagramLink, isWholeId, plainId } from '../meta/post-identity.ts';
import { rememberingTypeWords } from '../meta/post-kind.ts';
import { readRows } from '../meta/read-rows.ts';
import { tellUnreadNumbers } from '../meta/unread-numbers.ts';
import type { SumColumn } from '../own-sums.ts';
import type { UnclearDates } from '../unclear-dates.ts';
import { orderOfNumbers } from './known-orders.ts';

const INSTAGRAM_HOST = 'instagram.com/';

/** What an Instagram export is told by: its leading columns, and every metric column by its word. */
export interface FoundInstagram {
  readonly leading: LeadingColumns;
  readonly places: ReadonlyMap<MetaField, MetricPlaces>;
  readonly headerLanguage: string | null;
}

/** Recognises an Instagram export of posts or of stories; which of the two it is, the permalinks say. */
export function recogniseInstagram(table: Table, wanted: 'posts' | 'stories'): FoundInstagram | null {
  const leading = leadingColumns(table, INSTAGRAM_ORDER, INSTAGRAM_HOST);
  if (leading === null) return null;
  const places = metricPlaces(table, leading);
  const stories = shareThatFits(sampleRows(table), leading.columns.permalink, (cell) => cell.includes('/stories/'));
  const hasStories = table.rows.length > 0 ? stories >= 0.5 : places.has('navigation') || places.has('replies');
  if (hasStories !== (wanted === 'stories')) return null;
  return { leading: leading.columns, places, headerLanguage: leading.headerLanguage };
}

/** Every header cell by itself: known words first, the beginning of the word for what nobody listed. */
function metricPlaces(table: Table, leading: Leading): ReadonlyMap<MetaField, MetricPlaces> {
  const taken = new Set(Object.values(leading.columns) as number[]);
  const places = new Map<MetaField, readonly number[]>();
  const unknown: number[] = [];
  table.header.forEach((cell, place) => {
    if (place < leading.metricsFrom || taken.has(place)) return;
    const fields = fieldsOf(cell);
    if (fields.size === 0) unknown.push(place);
    for (const field of fields) places.set(field, [...(places.get(field) ?? []), place]);
  });
  for (const place of unknown) {
    const field = metricByStem(table.header[place] ?? '');
    if (field !== null && !places.has(field)) places.set(field, [place]);
  }
  if (unknown.length > 0 && leading.metricsFrom > 0) addByOrder(table, leading.metricsFrom, places);
  return places;
}

function addByOrder(table: Table, from: number, places: Map<MetaField, readonly number[]>): void {
  const fieldAt = new Map([...places].flatMap(([field, columns]) => columns.map((place) => [place, field] as const)));
  for (const [i, field] of orderOfNumbers(table, from, (place) => fieldAt.get(place)).entries()) {
    if (field !== undefined && !fieldAt.has(from + i)) places.set(field, [from + i]);
  }
}

/** A metric and the words under which the export gives it. */
export type InstagramMetric = readonly [Metric, MetaField];

/** The same as sums over the file. Saves of 0 that are unknown do not change them. */
export function instagramSums({ places }: FoundInstagram, metrics: readonly InstagramMetric[]): SumColumn[] {
  return metrics.flatMap(([metric, field]): SumColumn[] => {
    const columns = places.get(field);
    return columns === undefined ? [] : [{ metric, places: columns, take: 'first', whole: true }];
  });
}

/** Reads the rows: the account of the row is the channel, because posts made together with others stand in the file too. */
export function readInstagram(
  table: Table,
  found: FoundInstagram,
  metrics: readonly InstagramMetric[],
  kindOf: (typeKind: Kind | null, link: string, durationSeconds: number) => Kind,
  posts: PostsBuilder,
  unclearDates: UnclearDates | null,
): void {
  const { leading, places } = found;
  const columns = metrics.map(([, field]) => places.get(field) ?? []);
  const isKnown = (['likes', 'comments', 'shares', 'replies'] as const).some((field) => places.has(field));
  tellUnreadNumbers(table, leading.permalink + 1, new Set([...places.values()].flat()), isKnown, posts);
  const saves = metrics.findIndex(([, field]) => field === 'saves');
  const reach = places.get('reach') ?? [];
  const kindOfWord = rememberingTypeWords();
  readRows(
    table,
    leading,
    {
      platform: 'instagram',
      metrics: metrics.map(([metric]) => metric),
      identityOf: instagramIdentity,
      textOf: (row) => (leading.description < 0 ? '' : (row[leading.description] ?? '')),
      numbersOf: (row, place, into) => {
        columns.forEach((column, i) => {
          into[i] = numberTold(row, column, table.firstRow + place, table, posts, true);
        });
        // Of a post that another account owns the export gives no reach, and writes 0 for saves it does not know.
        if (saves >= 0 && into[saves] === 0 && reach.length > 0 && Number.isNaN(numberIn(row, reach))) into[saves] = Number.NaN;
      },
      kindOf: (row, link, duration) => kindOf(kindOfWord(row[leading.postType] ?? ''), link, duration),
      boostOf: () => 0,
      momentOf: (row) => momentInLink(row[leading.permalink] ?? ''),
    },
    posts,
    unclearDates,
    (rows) => settleTimes(table, leading.publishTime, rows, posts),
  );
}

/** Ids of digits are trusted; of a damaged one the code in the permalink, which never changes. */
function instagramIdentity(idCell: string, link: string): PostIdentity {
  const id = plainId(idCell);
  if (isWholeId(id)) return { id, origin: 'file' };
  if (!link.includes(INSTAGRAM_HOST)) return { id: '', origin: 'none' };
  const code = codeInInstagramLink(link);
  return code === '' ? { id: '', origin: 'rebuilt' } : { id: code, origin: 'permalink' };
}

const HOUR = 3_600_000;
const TOLERANCE = HOUR / 3;

/**
 * Every permalink holds the moment its picture was sent, within minutes of the publish time (18 of 19 within one minute). It
 * settles the hour that comes twice in November, and it shows when a file's times are not what they should be.
 */
function settleTimes(table: Table, timeColumn: number, { places }: PostRows, posts: PostsBuilder): void {
  const wrong = new Set<number>();
  for (let post = 0; post < posts.count; post++) {
    if (!posts.isDayOnly(post) && !isSettled(post, posts)) wrong.add(places[post] as number);
  }
  if (wrong.size === 0) return;
  let place = 0;
  for (const row of rowsOf(table)) {
    if (wrong.has(place)) {
      const column = table.header[timeColumn] ?? null;
      posts.note('time-differs-from-id', table.firstRow + place, column, row[timeColumn] ?? null);
    }
    place++;
  }
}

/** Whether a post's time agrees with its permalink, the other one of the two hours in November taken where that one does. */
function isSettled(post: number, posts: PostsBuilder): boolean {
  const sent = momentInLink(posts.permalinkAt(post));
  const time = posts.timeAt(post);
  const difference = Math.abs(time - sent);
  if (Number.isNaN(sent) || difference <= TOLERANCE) return true;
  const zone = pacificZone();
  const later = Math.abs(time + HOUR - sent);
  if (zone.wallOf(time + HOUR) !== zone.wallOf(time) || later >= difference) return false;
  posts.revise(post, { publishedAt: time + HOUR });
  return later <= TOLERANCE;
}

function momentInLink(link: string): number {
  const code = codeInInstagramLink(link);
  return isWholeId(code) && code.length >= 15 ? momentOfInstagramNumber(BigInt(code)) : momentOfInstagramCode(code);
}
