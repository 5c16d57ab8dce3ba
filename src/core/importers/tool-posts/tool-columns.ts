import { durationSeconds } from '../../base/numbers.ts';
import type { Kind } from '../../model/kind.ts';
import type { Metric } from '../../model/metric.ts';
import type { Platform } from '../../model/platform.ts';
import { labelsInCell } from '../../model/tool-labels.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { columnNamed } from '../columns.ts';
import type { DayOrder } from '../day-text.ts';
import { facebookKind, instagramKind, kindOfTypeWord } from '../meta/post-kind.ts';
import type { SumColumn } from '../own-sums.ts';
import { accountNamed, handleInLink, networkNamed, networkOfLink } from '../sprout/network.ts';
import type { ToolTable } from '../sprout/tool-rows.ts';
import { toolSums } from '../sprout/tool-sums.ts';
import { statedTime } from './stated-time.ts';

export type Places = ReadonlyMap<string, number>;

/** What tools call a property of a post. Which columns there are, and in which order, differs per version and per user. */
export const TOOL_WORDS = {
  day: [
    ...[
      'Publishing date',
      'Posted at',
      'Date',
      'Publication date',
      'Publish date',
      'Published at',
      'Published on',
      'Date and time',
    ],
    ...['Post date', 'Sent at', 'Date (UTC)', 'Date (GMT)', 'Published'],
  ],
  clock: ['Publishing time', 'Time', 'Hour', 'Publication time', 'Publish time', 'Post time'],
  link: ['Permalink', 'Service Link', 'Post URL', 'Post link', 'URL', 'Link'],
  text: ['Message', 'Caption', 'Update', 'Text', 'Post text', 'Content', 'Post', 'Copy', 'Description', 'Title'],
  network: ['Service', 'Network', 'Social network', 'Platform', 'Network type', 'Account type', 'Channel type', 'Provider'],
  account: ['Account', 'Account name', 'Profile', 'Profile name', 'Page', 'Page name', 'Channel', 'Channel name', 'Username'],
  type: ['Type', 'Media Type', 'Post type', 'Format', 'Content type'],
  id: ['Post ID'],
  duration: ['Video duration', 'Video length', 'Duration'],
  labels: ['Labels', 'Label', 'Tags', 'Post labels', 'Post tags'],
} as const;

/** Of the columns of one metric the first filled one counts. */
const METRIC_WORDS: readonly (readonly [Metric, readonly string[]])[] = [
  ['linkClicks', ['Link clicks', 'URL clicks', 'Post link clicks']],
  ['clicks', ['Clicks', 'Post clicks', 'Total clicks', 'All clicks']],
  ['reach', ['Reach', 'Post reach', 'Total reach']],
  ['impressions', ['Impressions', 'Post impressions', 'Total impressions']],
  ['views', ['Views', 'Post views']],
  ['reactions', ['Reactions', 'Likes']],
  ['comments', ['Comments', 'Replies']],
  ['shares', ['Shares', 'Reposts', 'Retweets']],
  ['saves', ['Saves', 'Saved']],
  ['follows', ['Follows', 'New followers']],
  ['videoViews', ['Video Views', 'Plays', 'Video plays']],
  ['watchTimeSeconds', ['Watch time (seconds)', 'Video view time (seconds)']],
];

const VIDEO_NETWORKS: ReadonlySet<Platform> = new Set<Platform>(['youtube', 'tiktok']);

/** The metrics for which a table has columns. */
export function metricPlaces(places: Places): readonly (readonly [Metric, readonly number[]])[] {
  return METRIC_WORDS.map(([metric, words]) => {
    const columns = words.flatMap((word) => columnNamed(places, [word]) ?? []);
    return [metric, columns] as const;
  }).filter(([, columns]) => columns.length > 0);
}

/** The same as sums over the file. */
export function commonSums(places: Places): SumColumn[] {
  const [link, network] = [columnNamed(places, TOOL_WORDS.link), columnNamed(places, TOOL_WORDS.network)];
  return toolSums(metricPlaces(places), true, (row) => {
    const platform = networkOfLink(cellOf(row, link)) ?? networkNamed(cellOf(row, network));
    return platform !== null && VIDEO_NETWORKS.has(platform);
  });
}

/**
 * How to read a tool's table of posts by the common words. The network of a post is where its link stands, else what the table says;
 * times without a zone are the team's, unless the ids of the posts show another. `usual`: the order of day and month in the tool's dates.
 */
export function toolTable(table: Table, places: Places, usual: DayOrder): ToolTable {
  const at = (words: readonly string[]): number | undefined => columnNamed(places, words);
  const [link, network, account, type] = [
    at(TOOL_WORDS.link),
    at(TOOL_WORDS.network),
    at(TOOL_WORDS.account),
    at(TOOL_WORDS.type),
  ];
  const day = at(TOOL_WORDS.day) as number;
  const clock = at(TOOL_WORDS.clock);
  const duration = at(TOOL_WORDS.duration);
  const labels = at(TOOL_WORDS.labels);
  const metrics = metricPlaces(places);
  const onVideoNetwork = metrics.map(([metric, columns]) => [metric === 'videoViews' ? 'views' : metric, columns] as const);
  const linkOf = (row: readonly string[]): string => {
    const cell = cellOf(row, link).trim();
    // A link that leads elsewhere is what the post is about, not the post.
    return networkOfLink(cell) === null && networkNamed(cellOf(row, network)) !== 'mastodon' ? '' : cell;
  };
  return {
    idColumn: link === undefined ? at(TOOL_WORDS.id) : undefined,
    timeColumn: day,
    linkColumn: link,
    textColumn: at(TOOL_WORDS.text),
    networkOf: (row) => networkOfLink(cellOf(row, link)) ?? networkNamed(cellOf(row, network)),
    accountOf: (row, platform) => accountOf(platform, cellOf(row, account), linkOf(row)),
    linkOf,
    timeTextOf: (row) => timeText(cellOf(row, day), cellOf(row, clock)),
    timeOf: statedTime,
    dayOrder: { usual, any: true },
    zone: /\((?:utc|gmt)\)/iu.test(table.header[day] ?? '') ? 'utc' : null,
    kindOf: (row, platform) => kindOf(platform, linkOf(row), cellOf(row, type)),
    boostOf: () => 0,
    metricsOf: (platform) => (VIDEO_NETWORKS.has(platform) ? onVideoNetwork : metrics),
    areCounts: true,
    labelsOf: (row) => labelsInCell(cellOf(row, labels)),
    durationOf: (row) => secondsOf(cellOf(row, duration)),
  };
}

// The hour stands in a column of its own, or in the cell of the day.
function timeText(day: string, clock: string): string {
  return clock.trim() === '' || /\d:\d{2}/u.test(day) ? day : `${day.trim()} ${clock.trim()}`;
}

function accountOf(network: Platform, cell: string, link: string): readonly [id: string, name: string] {
  return accountNamed(network, cell.trim() === '' ? handleInLink(network, link) : cell);
}

function kindOf(network: Platform, link: string, typeWord: string): Kind {
  const typeKind = typeWord.trim() === '' ? null : kindOfTypeWord(typeWord);
  if (network === 'facebook') return facebookKind(typeKind, link, false, 0);
  if (network === 'instagram') return instagramKind(typeKind, link, 0);
  return typeKind ?? (VIDEO_NETWORKS.has(network) ? 'video' : 'text');
}

function secondsOf(cell: string): number {
  return cell.trim() === '' ? Number.NaN : durationSeconds(cell);
}
