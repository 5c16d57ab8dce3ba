import { cellNumber } from '../../base/numbers.ts';
import { headerKey } from '../../base/text.ts';
import type { Kind } from '../../model/kind.ts';
import type { Metric } from '../../model/metric.ts';
import type { Boost } from '../../model/post-columns.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { beginningOf, cellOf, rowAt, rowsOf } from '../../tables/table.ts';
import type { ReadContext } from '../contract.ts';
import { defineImporter } from '../contract.ts';
import { dateReader } from '../date-styles.ts';
import { numberTold } from '../meta/metric-cells.ts';
import { cellTime } from '../meta/month-first-time.ts';
import { pacificZone } from '../meta/pacific-zone.ts';
import { facebookPostId, isDamagedId, isWholeId, numberInFacebookLink, plainId } from '../meta/post-identity.ts';
import { facebookKind, kindOfTypeWord } from '../meta/post-kind.ts';
import { bestPlace, rowsByPost } from '../meta/same-post.ts';
import type { SumColumn } from '../own-sums.ts';

const NO_TIME = { wall: Number.NaN, dayOnly: false } as const;
const LEADING = ['post id', 'permalink', 'post message', 'type', 'posted'] as const;

/** Labels of 2014 to 2023, capitals changed over the years; some workbooks carry Meta's own keys instead. */
const METRIC_WORDS: readonly (readonly [Metric, readonly string[]])[] = [
  ['reach', ['lifetime post total reach', 'post_impressions_unique:lifetime']],
  ['impressions', ['lifetime post total impressions', 'post_impressions:lifetime']],
  ['clicks', ['lifetime post consumptions', 'lifetime matched audience targeting consumptions on post']],
  ['linkClicks', ['lifetime matched audience targeting consumptions by type - link clicks']],
  ['reactions', ['lifetime post stories by action type - like']],
  ['comments', ['lifetime post stories by action type - comment']],
  ['shares', ['lifetime post stories by action type - share']],
];
/** In a workbook these stand on sheets of their own, under one word. Sheets that count people have other names. */
const SHEET_WORDS: readonly (readonly [string, Metric, string])[] = [
  ['lifetime post stories by', 'reactions', 'like'],
  ['lifetime post stories by', 'comments', 'comment'],
  ['lifetime post stories by', 'shares', 'share'],
  // Names of sheets are cut after 28 signs.
  ['lifetime post consumptions b', 'linkClicks', 'link clicks'],
  ['lifetime matched audience ta', 'linkClicks', 'link clicks'],
];
const VIDEO_VIEWS = ['lifetime organic video views', 'lifetime paid video views'] as const;
const PAID_REACH = 'lifetime post paid reach';

interface FoundInsights {
  readonly postId: number;
  readonly permalink: number;
  readonly message: number;
  readonly type: number;
  readonly posted: number;
  readonly metrics: readonly (readonly [Metric, number])[];
  /** The parts of the video views, organic and paid. */
  readonly videoViews: readonly number[];
  readonly paidReach: number | undefined;
}

/**
 * The old Page Insights export, "Post level" (until 2023): one header row with labels, under it one with descriptions, which
 * is no post but tells which of two equal labels counts times and which counts people. Times are Pacific.
 */
export const facebookInsights = defineImporter<FoundInsights>({
  id: 'facebook/insights-posts',
  platform: 'facebook',
  recognise: (table) => {
    const keys = table.header.map(headerKey);
    const [postId, permalink, message, type, posted] = LEADING.map((word) => keys.indexOf(word)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    if ([postId, permalink, message, type, posted].includes(-1)) return null;
    const found = { postId, permalink, message, type, posted, ...metricPlaces(table, keys) };
    if (!keys.some((key) => key.startsWith('lifetime') || key.endsWith(':lifetime')) && found.metrics.length === 0) return null;
    return { confidence: 'sure', headerLanguage: 'en', found };
  },
  read: readInsights,
  sums: ({ found }) => [
    ...found.metrics.map(([metric, column]): SumColumn => ({ metric, places: [column], take: 'first' })),
    { metric: 'videoViews', places: found.videoViews, take: 'any' },
  ],
});

function metricPlaces(table: Table, keys: readonly string[]): Pick<FoundInsights, 'metrics' | 'videoViews' | 'paidReach'> {
  const sheet = headerKey(table.place ?? '');
  const placeOf = (word: string): number => (OF_PEOPLE.has(word) ? keys.indexOf(word) : countingPlace(table, keys, word));
  const metrics = METRIC_WORDS.flatMap(([metric, words]) => {
    const place = words.map(placeOf).find((found) => found >= 0);
    return place === undefined ? [] : [[metric, place] as const];
  });
  const onSheet = SHEET_WORDS.flatMap(([name, metric, word]) =>
    sheet.startsWith(name) && keys.includes(word) ? [[metric, keys.indexOf(word)] as const] : [],
  );
  const paidReach = placeOf(PAID_REACH);
  const videoViews = VIDEO_VIEWS.map(placeOf);
  const isHalf = VIDEO_VIEWS.some((label, i) => videoViews[i] === -1 && keys.includes(label));
  return {
    metrics: [...metrics, ...onSheet],
    // Paid views alone are not all views where the count of the others was taken out.
    videoViews: isHalf ? [] : videoViews.filter((place) => place >= 0),
    paidReach: paidReach < 0 ? undefined : paidReach,
  };
}

/**
 * The column with this label that counts times, not people: its description says so. Without descriptions it is the larger of two; of a
 * label that Meta gives twice and of which one column is left, nobody can tell which of the two it is.
 */
function countingPlace(table: Table, keys: readonly string[], word: string): number {
  const places = keys.flatMap((key, place) => (key === word ? [place] : []));
  const descriptions = rowAt(table, 0);
  if (descriptions.some((cell) => DESCRIBES.test(cell))) {
    const counting = places.find((place) => cellOf(descriptions, place).includes('(Total Count)'));
    return counting ?? places.find((place) => !DESCRIBES.test(cellOf(descriptions, place))) ?? -1;
  }
  const [first = -1, second] = places;
  if (second === undefined) return VIDEO_VIEWS.some((label) => label === word) ? -1 : first;
  const values = (place: number) => beginningOf(table).rows.map((row) => cellNumber(cellOf(row, place)));
  const [ones, others] = [values(first), values(second)];
  if (others.every((value, row) => !(value < (ones[row] as number)))) return second;
  return ones.every((value, row) => !(value < (others[row] as number))) ? first : -1;
}

const DESCRIBES = /\((?:Total Count|Unique Users)\)/u;
/** What counts people by its own name. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['lifetime post total reach', 'post_impressions_unique:lifetime', PAID_REACH]);

function readInsights(
  table: Table,
  { found }: { readonly found: FoundInsights },
  posts: PostsBuilder,
  { unclearDates = null }: ReadContext,
): void {
  const zone = pacificZone();
  const dates = dateReader(table, { column: found.posted, usual: 'month-first' }, unclearDates, posts);
  const { isMixed, order } = dates.styles;
  if (isMixed || order !== 'month-first') posts.note('dates-swapped', null, table.header[found.posted] ?? null);
  const dated = Array.from(rowsOf(table), dates.of);
  const times = dated.map((cell) => (cell === null ? NO_TIME : cellTime(cell.text, cell.order)));
  const ids = Array.from(rowsOf(table), (row, place) => idOrAside(table, found, row, place, posts));
  times.forEach(({ wall }, place) => {
    if (ids[place] === '' || !Number.isNaN(wall)) return;
    ids[place] = '';
    const cell = cellOf(rowAt(table, place), found.posted);
    const code = dated[place] === null ? 'date-unclear' : 'no-date';
    posts.note(code, table.firstRow + place, table.header[found.posted] ?? null, cell);
  });
  const { first, others } = rowsByPost(ids);
  for (const start of first) {
    const places = [start, ...(others.get(start) ?? [])];
    const best = bestPlace(places, (place) => found.metrics.map(([, column]) => Number(rowAt(table, place)[column])));
    for (const place of places) if (place !== best) posts.note('duplicate-row', table.firstRow + place, null, ids[start] ?? null);
    const { wall, dayOnly } = times[best] as { wall: number; dayOnly: boolean };
    const moment = dayOnly ? { publishedAt: wall, dayOnly } : { publishedAt: zone.utcOf(wall) };
    addPost(table, found, best, ids[best] as string, moment, posts);
  }
}

/** The part after the `_`, or '' with a note: the descriptions, an empty row, an id that is none. */
function idOrAside(table: Table, found: FoundInsights, row: readonly string[], place: number, posts: PostsBuilder): string {
  const line = table.firstRow + place;
  const cell = cellOf(row, found.postId);
  const link = cellOf(row, found.permalink);
  if (cell.trim() === '' && link.trim() === '') {
    const isEmpty = row.every((other) => other.trim() === '');
    posts.note(isEmpty ? 'ghost-row' : 'description-row', line);
    return '';
  }
  const id = facebookPostId(cell);
  if (isWholeId(id)) return id;
  const inLink = numberInFacebookLink(link);
  if (inLink !== '') posts.note('id-recovered', line, table.header[found.postId] ?? null, cell);
  else posts.note(isDamagedId(cell) ? 'id-damaged' : 'no-id', line, table.header[found.postId] ?? null, cell);
  return inLink;
}

function addPost(
  table: Table,
  found: FoundInsights,
  place: number,
  id: string,
  moment: { readonly publishedAt: number; readonly dayOnly?: boolean },
  posts: PostsBuilder,
): void {
  const row = rowAt(table, place);
  const line = table.firstRow + place;
  const permalink = cellOf(row, found.permalink).trim().replace(/:0$/u, '');
  const post = posts.add({
    channel: posts.channel('facebook', ...pageOf(table, cellOf(row, found.postId), permalink)),
    id,
    ...moment,
    kind: kindOf(cellOf(row, found.type), permalink),
    text: cellOf(row, found.message),
    permalink,
    boost: boostOf(row, found.paidReach),
  });
  for (const [metric, column] of found.metrics) posts.set(metric, post, numberTold(row, [column], line, table, posts));
  const views = found.videoViews.map((column) => numberTold(row, [column], line, table, posts));
  if (views.some((value) => !Number.isNaN(value))) {
    posts.set(
      'videoViews',
      post,
      views.reduce((sum, value) => sum + (value || 0), 0),
    );
  }
}

function kindOf(type: string, link: string): Kind {
  const kind = kindOfTypeWord(type);
  return facebookKind(kind, link, kind === 'share' || headerKey(type).startsWith('shared'), 0);
}

function boostOf(row: readonly string[], paidReach: number | undefined): Boost {
  if (paidReach === undefined) return 0;
  return Number(cellOf(row, paidReach)) > 0 ? 1 : 2;
}

const FILE_NAME = /\(post level\)\s*-\s*(.+?)\s*-\s*\d{4}-\d{2}-\d{2}/iu;

/** The page's id (before the `_`) and name: from the file's name, else the one in the permalink. */
function pageOf(table: Table, idCell: string, link: string): readonly [id: string, name: string] {
  const slug = /facebook\.com\/([^/?#]+)\//u.exec(link)?.[1] ?? '';
  const name = FILE_NAME.exec(table.file)?.[1] ?? slug;
  const page = /^(\d+)_\d+$/u.exec(plainId(idCell))?.[1];
  return [page ?? (slug || 'facebook'), name];
}
