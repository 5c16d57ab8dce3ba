import { foldedKey } from '../../base/text.ts';
import type { Kind } from '../../model/kind.ts';
import type { Metric } from '../../model/metric.ts';
import type { Platform } from '../../model/platform.ts';
import { cellOf } from '../../tables/table.ts';
import { columnNamed, columnPlaces, sampleRows, shareThatFits } from '../columns.ts';
import { defineImporter } from '../contract.ts';
import { cellTime } from '../meta/month-first-time.ts';
import { plainId } from '../meta/post-identity.ts';
import { facebookKind, instagramKind, kindOfTypeWord } from '../meta/post-kind.ts';
import { accountNamed, networkNamed, networkOfLink } from '../sprout/network.ts';
import type { ToolTable } from '../sprout/tool-rows.ts';
import { readToolRows } from '../sprout/tool-rows.ts';
import { toolSums } from '../sprout/tool-sums.ts';

type Places = ReadonlyMap<string, number>;

/**
 * The sum "Number of Reactions, Comments & Shares" is no metric of ours and cannot be taken apart: reactions stay unknown
 * unless the table has a column of their own. Which columns there are, the user of the tool chose.
 */
const METRIC_COLUMNS: readonly (readonly [Metric, readonly string[]])[] = [
  ['linkClicks', ['Link clicks', 'Number of link clicks']],
  ['reach', ['Reach', 'Reach per post', 'Post reach', 'Total reach']],
  ['impressions', ['Impressions', 'Impressions per post', 'Post impressions', 'Total impressions']],
  ['views', ['Views', 'Number of views']],
  ['reactions', ['Number of reactions', 'Reactions', 'Number of Likes', 'Likes', 'Anzahl Reaktionen', 'Anzahl Likes']],
  ['comments', ['Number of comments', 'Comments', 'Anzahl Kommentare']],
  ['shares', ['Number of shares', 'Shares', 'Number of Retweets', 'Anzahl Shares']],
  ['saves', ['Saves', 'Number of saves']],
  ['videoViews', ['Video views', 'Number of video views']],
];

const DATE = ['Date', 'Datum'];
// In German `05.03.25, 18:30`.
const SHORT_YEAR = /^(\d{1,2}\.\d{1,2}\.)(\d{2})(?=,|\s|$)/u;

/**
 * The table of posts of Fanpage Karma: semicolons with one after the last cell, numbers like `3.7E7`, dates as D/M/Y. The network
 * of a post stands in its link only, the zone of the times nowhere.
 */
export const fanpagekarmaPosts = defineImporter<Places>({
  id: 'fanpagekarma/posts',
  platform: null,
  source: 'Fanpage Karma',
  recognise: (table) => {
    const places = columnPlaces(table);
    const link = places.get('link');
    if (link === undefined || !places.has('post-id') || columnNamed(places, DATE) === undefined) return null;
    if (columnNamed(places, ['Profile-ID', 'Profil-ID']) === undefined) return null;
    const fits = shareThatFits(sampleRows(table), link, (cell) => networkOfLink(cell) !== null);
    if (table.rows.length > 0 && fits < 0.8) return null;
    return { confidence: 'sure', headerLanguage: places.has('date') ? 'en' : 'de', found: places };
  },
  read: (table, { found }, posts, context) => readToolRows(table, karmaTable(found), posts, context),
  sums: ({ found }) => toolSums(metricPlaces(found), false),
});

function metricPlaces(places: Places): (readonly [Metric, readonly number[]])[] {
  return METRIC_COLUMNS.map(([metric, words]) => {
    const columns = words.flatMap((word) => places.get(foldedKey(word)) ?? []);
    return [metric, columns] as const;
  }).filter(([, columns]) => columns.length > 0);
}

function karmaTable(places: Places): ToolTable {
  const date = columnNamed(places, DATE) as number;
  const link = places.get('link') as number;
  const profile = columnNamed(places, ['Profile', 'Profil']);
  const profileId = columnNamed(places, ['Profile-ID', 'Profil-ID']);
  const network = columnNamed(places, ['Social network', 'Network']);
  const type = columnNamed(places, ['Post type', 'Type']);
  const metrics = metricPlaces(places);
  return {
    idColumn: places.get('post-id') as number,
    timeColumn: date,
    linkColumn: link,
    textColumn: columnNamed(places, ['Message', 'Text', 'Post']),
    networkOf: (row) => networkOfLink(cellOf(row, link)) ?? networkNamed(cellOf(row, network)) ?? 'other',
    accountOf: (row, platform) => accountOf(platform, cellOf(row, profileId), cellOf(row, profile)),
    linkOf: (row) => cellOf(row, link).trim(),
    timeOf: (cell, order) => cellTime(cell.trim().replace(SHORT_YEAR, '$120$2'), order),
    dayOrder: { usual: 'day-first' },
    zone: null,
    kindOf: (row, platform) => kindOf(platform, cellOf(row, link), cellOf(row, type)),
    boostOf: () => 0,
    metricsOf: () => metrics,
    durationOf: () => Number.NaN,
  };
}

/** The platform's own id of the account; where it is missing or rounded, the account as it is called. */
function accountOf(network: Platform, idCell: string, name: string): readonly [id: string, name: string] {
  const id = plainId(idCell);
  return id === '' || /[eE]\+/u.test(id) ? accountNamed(network, name) : [id, name.trim()];
}

function kindOf(network: Platform, link: string, typeWord: string): Kind {
  const typeKind = typeWord === '' ? null : kindOfTypeWord(typeWord);
  if (network === 'facebook') return facebookKind(typeKind, link, false, 0);
  if (network === 'instagram') return instagramKind(typeKind, link, 0);
  return typeKind ?? (network === 'youtube' || network === 'tiktok' ? 'video' : 'text');
}
