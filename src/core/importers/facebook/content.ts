import type { Metric } from '../../model/metric.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { defineImporter } from '../contract.ts';
import { tellOpenComma } from '../fraction-commas.ts';
import type { LeadingColumns } from '../meta/leading-columns.ts';
import { FACEBOOK_ORDER, leadingColumns } from '../meta/leading-columns.ts';
import { numberIn, numberTold } from '../meta/metric-cells.ts';
import type { PostIdentity } from '../meta/post-identity.ts';
import { facebookPostId, isWholeId, numberInFacebookLink } from '../meta/post-identity.ts';
import { facebookKind, rememberingTypeWords } from '../meta/post-kind.ts';
import { postText } from '../meta/post-text.ts';
import type { RowReader } from '../meta/read-rows.ts';
import { readRows } from '../meta/read-rows.ts';
import { tellUnreadNumbers } from '../meta/unread-numbers.ts';
import type { SumColumn } from '../own-sums.ts';
import type { ContentColumns } from './content-columns.ts';
import { contentColumns } from './content-columns.ts';
import { photoWords } from './photo-words.ts';

const FACEBOOK_HOST = 'facebook.com/';

const METRICS = [
  'views',
  'impressions',
  'reach',
  'reactions',
  'comments',
  'shares',
  'clicks',
  'linkClicks',
  'videoViews',
  'watchTimeSeconds',
] as const satisfies readonly Metric[];

interface FoundContent {
  readonly leading: LeadingColumns;
  readonly metrics: ContentColumns;
  readonly photoWords: ReadonlySet<string>;
}

/**
 * The content export of Meta Business Suite for Facebook pages (2022 to today), in any language: UTF-8 CSV, 17 leading
 * columns in a fixed order, then 10 to 300 metric columns in an order that differs per file.
 */
export const facebookContent = defineImporter<FoundContent>({
  id: 'facebook/content',
  platform: 'facebook',
  recognise: (table) => {
    const leading = leadingColumns(table, FACEBOOK_ORDER, FACEBOOK_HOST);
    if (leading === null) return null;
    const metrics = contentColumns(table, leading);
    const hasNumbers = metrics.engagement.length + metrics.reactions.length + metrics.reach.length > 0;
    return {
      confidence: hasNumbers || leading.headerLanguage !== null ? 'sure' : 'likely',
      headerLanguage: leading.headerLanguage,
      found: { leading: leading.columns, metrics, photoWords: photoWords(table, leading.columns.postType, metrics.photoClicks) },
    };
  },
  read: (table, { found }, posts, { unclearDates = null }) =>
    readRows(table, found.leading, contentReader(table, found, posts), posts, unclearDates),
  sums: ({ found: { metrics } }) =>
    METRICS.map((metric): SumColumn => {
      const places = metric === 'watchTimeSeconds' ? metrics.watchTime : metrics[metric];
      if (metric !== 'watchTimeSeconds') return { metric, places, take: 'first', whole: true };
      return { metric, places, take: 'first', decimalComma: metrics.watchCommas !== 'grouping' };
    }).filter(({ places }) => places.length > 0),
});

/** Ids of digits are trusted. Of a damaged one the number in the permalink, else it is made from page, minute and text. */
function facebookIdentity(idCell: string, link: string): PostIdentity {
  if (isWholeId(idCell)) return { id: idCell, origin: 'file' };
  const id = facebookPostId(idCell);
  if (isWholeId(id)) return { id, origin: 'file' };
  if (!link.includes(FACEBOOK_HOST)) return { id: '', origin: 'none' };
  const inLink = numberInFacebookLink(link);
  return inLink === '' ? { id: '', origin: 'rebuilt' } : { id: inLink, origin: 'permalink' };
}

function textReader({ title, description }: LeadingColumns): (row: readonly string[]) => string {
  return (row) => postText(title < 0 ? '' : (row[title] ?? ''), description < 0 ? '' : (row[description] ?? ''));
}

function contentReader(table: Table, { leading, metrics, photoWords }: FoundContent, posts: PostsBuilder): RowReader {
  const kindOfWord = rememberingTypeWords(photoWords);
  tellOpenComma(table, metrics.watchTime[0], metrics.watchCommas, posts);
  const boosted = metrics.boosted.map((place) => [place]);
  const isKnown = metrics.reactions.length + metrics.comments.length + metrics.engagement.length > 0;
  const used = new Set(METRICS.flatMap((metric) => (metric === 'watchTimeSeconds' ? metrics.watchTime : metrics[metric])));
  tellUnreadNumbers(table, leading.permalink + 1, used, isKnown, posts);
  return {
    platform: 'facebook',
    metrics: METRICS,
    identityOf: facebookIdentity,
    textOf: textReader(leading),
    numbersOf: (row, place, into) => readNumbers(table, metrics, row, table.firstRow + place, into, posts),
    kindOf: (row, link, duration) =>
      facebookKind(kindOfWord(row[leading.postType] ?? ''), link, row[leading.isShare] === '1', duration),
    boostOf: (row) => {
      if (boosted.length === 0) return 0;
      return boosted.some((places) => numberIn(row, places) > 0) ? 1 : 2;
    },
  };
}

function readNumbers(
  table: Table,
  columns: ContentColumns,
  row: readonly string[],
  line: number,
  into: Float64Array,
  posts: PostsBuilder,
): void {
  into[0] = numberTold(row, columns.views, line, table, posts, true);
  into[1] = numberTold(row, columns.impressions, line, table, posts, true);
  into[2] = numberTold(row, columns.reach, line, table, posts, true);
  into[3] = numberTold(row, columns.reactions, line, table, posts, true);
  into[4] = numberTold(row, columns.comments, line, table, posts, true);
  into[5] = numberTold(row, columns.shares, line, table, posts, true);
  into[6] = numberTold(row, columns.clicks, line, table, posts, true);
  into[7] = numberTold(row, columns.linkClicks, line, table, posts, true);
  into[8] = numberTold(row, columns.videoViews, line, table, posts, true);
  into[9] = numberTold(row, columns.watchTime, line, table, posts, false, columns.watchCommas !== 'grouping');
  // The clicks on a link are a part of all clicks, and a part that is blank is none: the parts that are there add up.
  if (columns.linkClicks.length > 0 && Number.isNaN(into[7]) && !Number.isNaN(into[6])) into[7] = 0;
  const engagement = numberIn(row, columns.engagement, true);
  if (!Number.isNaN(engagement) && !addsUp(columns, engagement, into)) {
    posts.note('sum-differs', line, table.header[columns.engagement[0] as number] ?? null, String(engagement));
  }
}

/**
 * Whether reactions, comments and shares make the engagement. What is blank is zero where the others already do; the one for
 * which the file has no column is what is left.
 */
function addsUp(columns: ContentColumns, engagement: number, into: Float64Array): boolean {
  const rest = engagement - (into[3] || 0) - (into[4] || 0) - (into[5] || 0);
  if (!Number.isNaN((into[3] as number) + (into[4] as number) + (into[5] as number))) return rest === 0;
  const lists = [columns.reactions, columns.comments, columns.shares];
  const absent = lists.filter((list) => list.length === 0).length;
  let settled = rest;
  for (let part = 3; part <= 5; part++) {
    if (!Number.isNaN(into[part] as number)) continue;
    const hasColumn = (lists[part - 3] as readonly number[]).length > 0;
    // Known only where it is none, a metric would be none everywhere.
    if (rest === 0) into[part] = hasColumn || !columns.lacksParts ? 0 : Number.NaN;
    else if (!hasColumn && absent === 1 && rest > 0) {
      into[part] = rest;
      settled = 0;
    } else if (!hasColumn) settled = 0;
  }
  return settled === 0;
}
