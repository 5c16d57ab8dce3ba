import type { Zone } from '../base/calendar.ts';
import { oldestFirst } from '../merge/merge.ts';
import type { Metric } from '../model/metric.ts';
import type { Channel } from '../model/platform.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { metricAt } from '../model/post-columns.ts';
import { uncoveredDays } from './coverage.ts';
import { fallenNumbers } from './fallen.ts';
import type { FromExports, VanishedMetrics } from './missing.ts';

/** One export as it was read. */
export interface ReadExport {
  /** `facebook/content`: only exports of the same sort are compared. */
  readonly importer: string;
  readonly posts: PostColumns;
}

/** The posts of one channel in one export. */
export interface ChannelExport {
  readonly posts: PostColumns;
  readonly rows: readonly number[];
}

interface ChannelExports {
  /** As its newest export calls it. */
  channel: Channel;
  readonly all: ChannelExport[];
  readonly perImporter: Map<string, ChannelExport[]>;
}

/** What the exports, held beside each other, show to be missing: columns, numbers that went down, days between two periods. */
export function compareExports(exports_: readonly ReadExport[], zone: Zone): FromExports[] {
  return [...exportsPerChannel(exports_).values()].flatMap(({ channel, all, perImporter }) => [
    ...[...perImporter.values()].flatMap((same) => [...vanishedMetrics(channel, same), ...fallenNumbers(channel, same)]),
    ...uncoveredDays(channel, all, zone),
  ]);
}

function exportsPerChannel(exports_: readonly ReadExport[]): Map<string, ChannelExports> {
  const importers = new Map(exports_.map(({ importer, posts }) => [posts, importer]));
  const channels = new Map<string, ChannelExports>();
  for (const posts of oldestFirst(exports_.map((one) => one.posts))) {
    const importer = importers.get(posts) ?? '';
    rowsPerChannel(posts).forEach((rows, place) => {
      if (rows.length === 0) return;
      const channel = posts.channels[place] as Channel;
      const known: ChannelExports = channels.get(channelKey(channel)) ?? { channel, all: [], perImporter: new Map() };
      const same = known.perImporter.get(importer) ?? [];
      known.channel = channel;
      known.all.push({ posts, rows });
      same.push({ posts, rows });
      known.perImporter.set(importer, same);
      channels.set(channelKey(channel), known);
    });
  }
  return channels;
}

function rowsPerChannel(posts: PostColumns): number[][] {
  const rows: number[][] = posts.channels.map(() => []);
  for (let row = 0; row < posts.count; row++) rows[posts.channel[row] as number]?.push(row);
  return rows;
}

/** That a metric is absent by chance in as many posts as the newest export has: not more often than this. */
const CHANCE = 0.01;

function vanishedMetrics(channel: Channel, exports_: readonly ChannelExport[]): VanishedMetrics[] {
  const [before, newest] = exports_.slice(-2);
  if (before === undefined || newest === undefined) return [];
  const metrics = [...before.posts.metrics.keys()].filter((metric) => {
    const share = knownIn(before, metric) / (before.rows.length + 1);
    return share >= 1 / 2 && knownIn(newest, metric) === 0 && (1 - share) ** newest.rows.length < CHANCE;
  });
  return metrics.length === 0 ? [] : [{ code: 'column', channel, metrics }];
}

function knownIn({ posts, rows }: ChannelExport, metric: Metric): number {
  return rows.filter((row) => !Number.isNaN(metricAt(posts, metric, row))).length;
}
