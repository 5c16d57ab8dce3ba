import { cellNumber } from '../../base/numbers.ts';
import type { Kind } from '../../model/kind.ts';
import type { Metric } from '../../model/metric.ts';
import { labelsInCell } from '../../model/tool-labels.ts';
import { cellOf } from '../../tables/table.ts';
import { columnNamed, columnPlaces, sampleRows, shareThatFits } from '../columns.ts';
import { defineImporter } from '../contract.ts';
import { cellTime, looksLikeTime } from '../meta/month-first-time.ts';
import { pacificZone } from '../meta/pacific-zone.ts';
import { facebookKind, kindOfTypeWord } from '../meta/post-kind.ts';
import { accountNamed } from '../sprout/network.ts';
import type { ToolTable } from '../sprout/tool-rows.ts';
import { readToolRows } from '../sprout/tool-rows.ts';
import { toolSums } from '../sprout/tool-sums.ts';

type Places = ReadonlyMap<string, number>;

/** Likes are all reactions on the video. A view is one of three seconds. */
const METRIC_COLUMNS: readonly (readonly [Metric, readonly string[]])[] = [
  ['linkClicks', ['Link Clicks']],
  ['clicks', ['Total clicks', 'Post clicks']],
  ['reach', ['Reach']],
  ['impressions', ['Impressions']],
  ['reactions', ['Reactions', 'Likes']],
  ['comments', ['Comments']],
  ['shares', ['Shares']],
  ['videoViews', ['3-Second Video Views']],
  ['watchTimeSeconds', ['Seconds Viewed']],
];

/**
 * The videos of Facebook's Creator Studio (2019 to 2022), some 220 columns by name: ids without addresses, `Date` says `Lifetime`, times of
 * California as in today's export. With a row per day it is no list of videos, and not read.
 */
export const facebookCreatorStudio = defineImporter<Places>({
  id: 'facebook/creator-studio',
  platform: 'facebook',
  recognise: (table) => {
    const places = columnPlaces(table);
    if (!['universal video id', 'page id', 'publish time'].every((word) => places.has(word))) return null;
    const period = places.get('date');
    if (period !== undefined && shareThatFits(sampleRows(table), period, looksLikeTime) > 0.5) return null;
    return { confidence: 'sure', headerLanguage: 'en', found: places };
  },
  read: (table, { found }, posts, context) => readToolRows(table, studioTable(found), posts, context),
  sums: ({ found }) => toolSums(metricPlaces(found), false),
});

function metricPlaces(places: Places): (readonly [Metric, readonly number[]])[] {
  return METRIC_COLUMNS.map(([metric, words]) => {
    return [metric, words.flatMap((word) => columnNamed(places, [word]) ?? [])] as const;
  }).filter(([, columns]) => columns.length > 0);
}

function studioTable(places: Places): ToolTable {
  const time = places.get('publish time') as number;
  const [pageId, pageName] = [places.get('page id'), places.get('page name')];
  const link = columnNamed(places, ['Permalink', 'Video permalink']);
  const [length, type] = [columnNamed(places, ['Duration (sec)']), columnNamed(places, ['Post type', 'Video type'])];
  const labels = columnNamed(places, ['Custom labels']);
  const metrics = metricPlaces(places);
  return {
    idColumn: places.get('universal video id') as number,
    timeColumn: time,
    linkColumn: link,
    textColumn: columnNamed(places, ['Title', 'Description']),
    networkOf: () => 'facebook',
    accountOf: (row) => accountOf(cellOf(row, pageId), cellOf(row, pageName)),
    linkOf: (row) => cellOf(row, link).trim(),
    timeOf: cellTime,
    dayOrder: { usual: 'month-first' },
    zone: pacificZone(),
    kindOf: (row) => kindOf(cellOf(row, type), cellOf(row, link)),
    boostOf: () => 0,
    metricsOf: () => metrics,
    labelsOf: (row) => labelsInCell(cellOf(row, labels)),
    durationOf: (row) => cellNumber(cellOf(row, length)),
  };
}

/** The page's own id; of one that a spreadsheet program rounded the name remains. */
function accountOf(idCell: string, name: string): readonly [id: string, name: string] {
  const id = idCell.trim().replace(/^'/u, '');
  return /^\d+$/u.test(id) ? [id, name.trim()] : accountNamed('facebook', name);
}

function kindOf(type: string, link: string): Kind {
  const kind = facebookKind(kindOfTypeWord(type) ?? 'video', link, false, 0);
  return kind === 'live' || kind === 'reel' ? kind : 'video';
}
