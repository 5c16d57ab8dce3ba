import type { Metric } from '../../model/metric.ts';
import type { Channel, Platform } from '../../model/platform.ts';
import { accountNamed } from '../sprout/network.ts';

/** The columns of Postproof's own table, in the order in which it is written; it is read in any order. Documented in README.md. */
export const POSTPROOF_COLUMNS = [
  'post_id',
  'platform',
  'channel',
  'published_at',
  'format',
  'kind',
  'topics',
  'text',
  'permalink',
  'boosted',
  'link_clicks',
  'clicks',
  'reach',
  'impressions',
  'views',
  'reactions',
  'comments',
  'shares',
  'saves',
  'follows',
  'video_views',
  'watch_time_seconds',
  'measured_at',
] as const;
export type PostproofColumn = (typeof POSTPROOF_COLUMNS)[number];

/** Which column holds a metric. */
export const METRIC_OF_COLUMN: Readonly<Partial<Record<PostproofColumn, Metric>>> = {
  link_clicks: 'linkClicks',
  clicks: 'clicks',
  reach: 'reach',
  impressions: 'impressions',
  views: 'views',
  reactions: 'reactions',
  comments: 'comments',
  shares: 'shares',
  saves: 'saves',
  follows: 'follows',
  video_views: 'videoViews',
  watch_time_seconds: 'watchTimeSeconds',
};

const NAME_AND_ID = /^(.*) \[([^[\]]*)\]$/su;

/**
 * A channel as one cell: its name, and the platform's own id in brackets where the name alone does not give it:
 * `Gemeente Voorbeeld [100064467291406]`. With the id a table that was written here belongs to the channels that are already in.
 */
export function channelCell({ platform, id, name }: Channel): string {
  const [idOfName, nameOfName] = accountNamed(platform, name);
  if (idOfName === id && nameOfName === name && !NAME_AND_ID.test(name)) return name;
  const escaped = id.replace(/[%[\]]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${name} [${escaped}]`;
}

/** The id and name of a channel's cell. An empty cell is the platform's only channel. */
export function channelOfCell(platform: Platform, cell: string): readonly [id: string, name: string] {
  const parts = NAME_AND_ID.exec(cell);
  if (parts === null) return accountNamed(platform, cell);
  const [, name = '', escaped = ''] = parts;
  const id = escaped.replace(/%(25|5b|5d)/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return [id, name];
}
