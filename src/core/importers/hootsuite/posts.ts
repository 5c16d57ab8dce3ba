import { durationSeconds } from '../../base/numbers.ts';
import { foldedKey } from '../../base/text.ts';
import type { Kind } from '../../model/kind.ts';
import type { Metric } from '../../model/metric.ts';
import type { Platform } from '../../model/platform.ts';
import { labelsInCell } from '../../model/tool-labels.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { columnNamed, columnPlaces } from '../columns.ts';
import { defineImporter } from '../contract.ts';
import { cellTime } from '../meta/month-first-time.ts';
import { kindOfTypeWord } from '../meta/post-kind.ts';
import { accountNamed, handleInLink, networkNamed, networkPostId } from '../sprout/network.ts';
import type { ToolTable } from '../sprout/tool-rows.ts';
import { readToolRows } from '../sprout/tool-rows.ts';
import { toolSums } from '../sprout/tool-sums.ts';

const TIME_WORD = 'date (gmt)';
const ID_ENDINGS = [' post id', ' tweet id', ' video id', ' pin id'] as const;
const LONE_IDS = ['tweet id', 'tweet permalink'] as const;

const METRIC_COLUMNS: readonly (readonly [Metric, readonly string[]])[] = [
  ['linkClicks', ['Link clicks', 'URL clicks']],
  ['clicks', ['Post clicks', 'Clicks']],
  ['reach', ['Reach', 'Post reach']],
  ['impressions', ['Impressions', 'Post impressions']],
  ['views', ['Views', 'Post views']],
  ['reactions', ['Reactions', 'Likes']],
  ['comments', ['Comments', 'Replies']],
  ['shares', ['Shares', 'Retweets', 'Reposts']],
  ['saves', ['Saves', 'Saved']],
  ['videoViews', ['Video views']],
];

/** What people say of a post; what Hootsuite gives by itself (`Post AutoTags`) is none of it. */
const LABEL_COLUMNS = ['post tags', 'tweet tags', 'post campaign', 'tweet campaign'] as const;

interface FoundHootsuite {
  readonly network: Platform;
  readonly id: number;
  readonly account: number | undefined;
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The posts table of Hootsuite Analytics: a sheet of a workbook (`Posts table`) or one CSV per network. The network stands in
 * the header (`Youtube Channel`, `Youtube Channel Post ID`), times are GMT, line breaks of the text are double spaces.
 */
export const hootsuitePosts = defineImporter<FoundHootsuite>({
  id: 'hootsuite/posts',
  platform: null,
  source: 'Hootsuite',
  recognise: (table) => {
    const places = columnPlaces(table);
    if (!places.has(TIME_WORD)) return null;
    const id = idColumn(places);
    if (id === null) return null;
    const account = [...places].find(([key, place]) => place !== id.place && key === id.account)?.[1];
    return {
      confidence: 'sure',
      headerLanguage: 'en',
      found: { network: id.network, id: id.place, account: account ?? ofNetwork(table, id, places), places },
    };
  },
  read: (table, { found }, posts, context) => readToolRows(table, hootsuiteTable(found), posts, context),
  sums: ({ found }) => toolSums(metricPlaces(found), false),
});

function metricPlaces({ network, places }: FoundHootsuite): (readonly [Metric, readonly number[]])[] {
  return METRIC_COLUMNS.map(([metric, words]) => {
    const columns = words.flatMap((word) => places.get(foldedKey(word)) ?? []);
    return [metric === 'videoViews' && isVideoNetwork(network) ? 'views' : metric, columns] as const;
  }).filter(([, columns]) => columns.length > 0);
}

/** `<account> Post ID`, or X's own words; the words before it name the network and the column of the account. */
function idColumn(
  places: ReadonlyMap<string, number>,
): { readonly place: number; readonly network: Platform; readonly account: string } | null {
  for (const [key, place] of places) {
    const ending = ID_ENDINGS.find((words) => key.endsWith(words));
    if (ending === undefined) continue;
    const account = key.slice(0, -ending.length);
    const network = networkNamed(account);
    if (network !== null) return { place, network, account };
  }
  const lone = columnNamed(places, LONE_IDS);
  return lone === undefined ? null : { place: lone, network: 'x', account: '' };
}

const ACCOUNT_WORDS = /account|page|channel|profile|board|handle/u;

/** `Instagram Account` beside `Instagram Post ID`: another column that begins with the network and names an account. */
function ofNetwork(
  table: Table,
  id: { readonly place: number; readonly network: Platform },
  places: ReadonlyMap<string, number>,
): number | undefined {
  for (const [key, place] of places) {
    if (place !== id.place && ACCOUNT_WORDS.test(key) && networkNamed(table.header[place] ?? '') === id.network) return place;
  }
  return undefined;
}

function hootsuiteTable(found: FoundHootsuite): ToolTable {
  const { network, id, account, places } = found;
  const metrics = metricPlaces(found);
  const labels = LABEL_COLUMNS.flatMap((word) => places.get(word) ?? []);
  const type = places.get('post type');
  const link = columnNamed(places, ['Post Permalink', 'Tweet Permalink', 'Permalink', 'Post link', 'Link']);
  return {
    idColumn: id,
    timeColumn: places.get(TIME_WORD) as number,
    linkColumn: link,
    textColumn: columnNamed(places, ['Post Message', 'Tweet Text', 'Post Title', 'Title', 'Message']),
    networkOf: () => network,
    accountOf: (row) => accountNamed(network, cellOf(row, account) || authorOf(network, cellOf(row, link))),
    linkOf: (row) => cellOf(row, link).trim() || videoLink(network, networkPostId(network, cellOf(row, id))),
    timeOf: cellTime,
    dayOrder: { usual: 'month-first', any: true },
    zone: 'utc',
    kindOf: (row) => kindOf(cellOf(row, type), network),
    boostOf: () => 0,
    metricsOf: () => metrics,
    labelsOf: (row) => labels.flatMap((place) => labelsInCell(cellOf(row, place))),
    durationOf: (row) => durationSeconds(cellOf(row, columnNamed(places, ['Video duration', 'Video length']))),
  };
}

function isVideoNetwork(network: Platform): boolean {
  return network === 'youtube' || network === 'tiktok';
}

/** The table of tweets has no column of the account: the address of a tweet names it. */
function authorOf(network: Platform, link: string): string {
  const handle = network === 'x' ? handleInLink(network, link) : '';
  return handle === '' ? '' : `@${handle}`;
}

/** The export of YouTube posts has no link column; the address follows from the id. */
function videoLink(network: Platform, id: string): string {
  return network === 'youtube' && id !== '' ? `https://www.youtube.com/watch?v=${id}` : '';
}

function kindOf(type: string, network: Platform): Kind {
  return kindOfTypeWord(type) ?? (isVideoNetwork(network) ? 'video' : 'text');
}
