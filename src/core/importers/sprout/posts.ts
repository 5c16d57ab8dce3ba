import { cellNumber } from '../../base/numbers.ts';
import type { Kind } from '../../model/kind.ts';
import type { Metric } from '../../model/metric.ts';
import type { Platform } from '../../model/platform.ts';
import { labelsInCell } from '../../model/tool-labels.ts';
import { cellOf } from '../../tables/table.ts';
import { columnNamed, columnPlaces } from '../columns.ts';
import { defineImporter } from '../contract.ts';
import { cellTime } from '../meta/month-first-time.ts';
import { kindOfTypeWord } from '../meta/post-kind.ts';
import { accountNamed, networkNamed, networkOfLink } from './network.ts';
import type { ToolTable } from './tool-rows.ts';
import { readToolRows } from './tool-rows.ts';
import { toolSums } from './tool-sums.ts';

/** Shares hold post shares and reposts already. The columns of one metric in the order in which they are asked. */
const METRIC_COLUMNS: readonly (readonly [Metric, readonly string[]])[] = [
  ['linkClicks', ['Post Link Clicks']],
  ['clicks', ['Post Clicks (All)']],
  ['reach', ['Reach']],
  ['impressions', ['Impressions']],
  ['reactions', ['Reactions', 'Likes']],
  ['comments', ['Comments']],
  ['shares', ['Shares']],
  ['saves', ['Saves']],
  ['follows', ['Follows from Post']],
  ['videoViews', ['Video Views']],
  ['watchTimeSeconds', ['Video View Time (Seconds)']],
];

/** On these two every view is a view of the video: the platform itself calls the number views. */
const COUNTS_VIEWS: ReadonlySet<Platform> = new Set<Platform>(['youtube', 'tiktok']);

type Places = ReadonlyMap<string, number>;

/**
 * The Post Performance export of Sprout Social: 43 columns around 2022, 122 in 2025, several networks in one file, percentages
 * with a sign, thousands with a comma, profiles guarded by an apostrophe, times in the zone of the workspace.
 */
export const sproutPosts = defineImporter<Places>({
  id: 'sprout/posts',
  platform: null,
  source: 'Sprout Social',
  recognise: (table) => {
    const places = columnPlaces(table);
    const needed = ['date', 'post id', 'network', 'profile', 'post type', 'content type'];
    if (!needed.every((word) => places.has(word))) return null;
    return { confidence: 'sure', headerLanguage: 'en', found: places };
  },
  read: (table, { found }, posts, context) => readToolRows(table, sproutTable(found), posts, context),
  sums: ({ found }) => toolSums(metricPlaces(found), false, (row) => COUNTS_VIEWS.has(networkOf(found, row))),
});

function metricPlaces(places: Places): (readonly [Metric, readonly number[]])[] {
  return METRIC_COLUMNS.map(([metric, words]) => [metric, placesNamed(places, words)] as const);
}

function networkOf(places: Places, row: readonly string[]): Platform {
  return networkNamed(cellOf(row, places.get('network'))) ?? networkOfLink(cellOf(row, places.get('link'))) ?? 'other';
}

function sproutTable(places: Places): ToolTable {
  const column = (word: string): number => places.get(word) as number;
  const [profile, date] = [column('profile'), column('date')];
  const link = places.get('link');
  const length = columnNamed(places, ['Video Length (Seconds)']);
  const tags = columnNamed(places, ['Tags']);
  const paid = columnNamed(places, ['Paid Impressions']);
  const metrics = metricPlaces(places);
  const withViews = metrics.map(([metric, list]) => [metric === 'videoViews' ? 'views' : metric, list] as const);
  return {
    idColumn: column('post id'),
    timeColumn: date,
    linkColumn: link,
    textColumn: columnNamed(places, ['Post', 'Message']),
    networkOf: (row) => networkOf(places, row),
    accountOf: (row, platform) => accountNamed(platform, cellOf(row, profile)),
    linkOf: (row) => cellOf(row, link).trim(),
    timeOf: cellTime,
    dayOrder: { usual: 'month-first' },
    zone: null,
    kindOf: (row) => kindOf(cellOf(row, column('post type')), cellOf(row, column('content type'))),
    boostOf: (row) => (paid === undefined ? 0 : cellNumber(cellOf(row, paid)) > 0 ? 1 : 2),
    metricsOf: (platform) => (COUNTS_VIEWS.has(platform) ? withViews : metrics),
    labelsOf: (row) => labelsInCell(cellOf(row, tags), /,/u),
    durationOf: (row) => cellNumber(cellOf(row, length)),
  };
}

function placesNamed(places: Places, words: readonly string[]): readonly number[] {
  return words.flatMap((word) => {
    const place = columnNamed(places, [word]);
    return place === undefined ? [] : [place];
  });
}

/** A reel or story by its post type, anything else by what it holds. */
function kindOf(postType: string, contentType: string): Kind {
  const type = kindOfTypeWord(postType);
  if (type === 'reel' || type === 'story' || type === 'live' || type === 'event' || type === 'poll') return type;
  if (/share|repost|retweet/iu.test(postType)) return 'share';
  if (/document|pdf/iu.test(contentType)) return 'document';
  return kindOfTypeWord(contentType) ?? type ?? 'text';
}
