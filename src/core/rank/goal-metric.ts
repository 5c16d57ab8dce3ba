import { hasLink } from '../base/text.ts';
import type { Goal } from '../model/goal.ts';
import type { Metric } from '../model/metric.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { kindOf, metricAt } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';

/** The metrics that can answer a goal, the true one first, then the nearest ones. */
const NEAREST: Readonly<Record<Goal, readonly Metric[]>> = {
  clicks: ['linkClicks', 'clicks'],
  reach: ['reach', 'views', 'impressions', 'videoViews'],
  reactions: ['reactions', 'comments'],
};

/** The metric that answers a goal for these groups of rows: the nearest one that at least half of them know, else any that some know. */
export function goalMetric(posts: PostColumns, groups: readonly (readonly number[])[], goal: Goal): Metric | null {
  const count = groups.reduce((sum, rows) => sum + rows.length, 0);
  let some: Metric | null = null;
  for (const metric of NEAREST[goal]) {
    const column = posts.metrics.get(metric);
    if (column === undefined) continue;
    let known = 0;
    for (const rows of groups) for (const row of rows) if (!Number.isNaN(column[row])) known++;
    if (known > 0 && known * 2 >= count) return metric;
    if (known > 0) some ??= metric;
  }
  return some;
}

/**
 * The post's number for a metric, NaN where it does not count: a post without a link cannot get link clicks, so its zero says
 * nothing.
 */
export function countedValue(posts: PostColumns, row: number, metric: Metric): number {
  const value = metricAt(posts, metric, row);
  if (metric !== 'linkClicks' || value > 0) return value;
  return kindOf(posts, row) === 'link' || hasLink(textAt(posts.text, row)) ? value : Number.NaN;
}
