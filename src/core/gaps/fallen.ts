import type { Metric } from '../model/metric.ts';
import { METRICS } from '../model/metric.ts';
import type { Channel } from '../model/platform.ts';
import { metricAt } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';
import type { ChannelExport } from './compare-exports.ts';
import type { FallenNumbers } from './missing.ts';

// Platforms correct reach by a few per cent, and people take a like back: less than this is no remark.
const LOST_SHARE = 0.1;
const LOST_COUNT = 10;
const LOST_SECONDS = 600;

interface Fall {
  readonly metric: Metric;
  posts: number;
  example: FallenNumbers['example'];
}

/** Whether the newest export has clearly lower numbers than the ones before it, each post against its newest numbers there. */
export function fallenNumbers(channel: Channel, exports_: readonly ChannelExport[]): FallenNumbers[] {
  const newest = exports_.at(-1);
  if (newest === undefined || exports_.length < 2) return [];
  const left = new Map(newest.rows.map((row) => [textAt(newest.posts.id, row), row]));
  const falls = new Map<Metric, Fall>();
  let compared = 0;
  for (const older of exports_.slice(0, -1).reverse()) {
    if (left.size === 0 || newestMoment(older) < oldestOf(left.values(), newest)) continue;
    for (const row of older.rows) {
      const id = textAt(older.posts.id, row);
      const now = left.get(id);
      if (now === undefined) continue;
      left.delete(id);
      compared++;
      noteFalls(falls, older, row, newest, now);
    }
  }
  const most = [...falls.values()].reduce<Fall | null>(
    (one, other) => (one !== null && one.posts >= other.posts ? one : other),
    null,
  );
  return most === null ? [] : [{ code: 'decline', channel, ...most, compared }];
}

function noteFalls(falls: Map<Metric, Fall>, older: ChannelExport, row: number, newest: ChannelExport, now: number): void {
  for (const metric of METRICS) {
    const before = metricAt(older.posts, metric, row);
    const after = metricAt(newest.posts, metric, now);
    const lost = before - after;
    // Unknown on either side is no comparison: it is NaN, and fails here.
    if (!(lost >= before * LOST_SHARE && lost >= (metric === 'watchTimeSeconds' ? LOST_SECONDS : LOST_COUNT))) continue;
    const example = { text: textAt(newest.posts.text, now), before, after };
    const fall = falls.get(metric);
    if (fall === undefined) falls.set(metric, { metric, posts: 1, example });
    else {
      fall.posts++;
      if (lost > fall.example.before - fall.example.after) fall.example = example;
    }
  }
}

function newestMoment({ posts, rows }: ChannelExport): number {
  return rows.reduce((newest, row) => Math.max(newest, posts.publishedAt[row] || 0), 0);
}

/** The oldest moment of these rows; a post without a date may stand in any export. */
function oldestOf(rows: Iterable<number>, { posts }: ChannelExport): number {
  let oldest = Number.POSITIVE_INFINITY;
  for (const row of rows) oldest = Math.min(oldest, posts.publishedAt[row] || 0);
  return oldest;
}
