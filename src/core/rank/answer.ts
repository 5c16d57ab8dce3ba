import { hasLink } from '../base/text.ts';
import type { Goal } from '../model/goal.ts';
import type { Metric } from '../model/metric.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { kindOf } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';

/** How a channel's export answers a goal: the metric, or those that are added up, and for a rate what they are divided by. */
export interface Answer {
  readonly goal: Goal;
  /** One, or for engagement and rate all that are added up. */
  readonly metrics: readonly [Metric, ...Metric[]];
  /** rate: per 1,000 of these; null otherwise. */
  readonly per: Metric | null;
}

/** The metrics that can answer, the true one first, then the nearest ones. */
export const NEAREST = {
  clicks: ['linkClicks', 'clicks'],
  reach: ['reach', 'views', 'impressions', 'videoViews'],
  reactions: ['reactions', 'comments'],
} as const satisfies Partial<Record<Goal, readonly Metric[]>>;
const ADDED_TO_REACTIONS = ['comments', 'shares', 'saves'] as const satisfies readonly Metric[];
/** A rate over fewer people says nothing. */
export const SMALLEST_REACH = 20;

/**
 * How these rows of one channel answer a goal: with the nearest metric that at least half of them know, else any that some know. Null
 * where no metric is near. Engagement needs reactions, and counts beside them what half of the rows know.
 */
export function answerOf(posts: PostColumns, rows: readonly number[], goal: Goal): Answer | null {
  return answerBy(rows.length, (metric) => known(posts, rows, metric), goal);
}

/** The same for several goals: what the rows know of a metric is counted once. */
export function answersOf(posts: PostColumns, rows: readonly number[], goals: readonly Goal[]): ReadonlyMap<Goal, Answer | null> {
  const counts = new Map<Metric, number>();
  const counted = (metric: Metric) => {
    const count = counts.get(metric) ?? known(posts, rows, metric);
    counts.set(metric, count);
    return count;
  };
  return new Map(goals.map((goal) => [goal, answerBy(rows.length, counted, goal)]));
}

function answerBy(rows: number, counted: (metric: Metric) => number, goal: Goal): Answer | null {
  if (goal !== 'engagement' && goal !== 'rate') {
    const metric = nearest(rows, counted, NEAREST[goal]);
    return metric === null ? null : { goal, metrics: [metric], per: null };
  }
  if (counted('reactions') === 0) return null;
  const added = ADDED_TO_REACTIONS.filter((metric) => counted(metric) * 2 >= rows);
  const per = goal === 'rate' ? nearest(rows, counted, NEAREST.reach) : null;
  return goal === 'rate' && per === null ? null : { goal, metrics: ['reactions', ...added], per };
}

function nearest(rows: number, counted: (metric: Metric) => number, metrics: readonly Metric[]): Metric | null {
  const half = metrics.find((metric) => counted(metric) > 0 && counted(metric) * 2 >= rows);
  return half ?? metrics.find((metric) => counted(metric) > 0) ?? null;
}

function known(posts: PostColumns, rows: readonly number[], metric: Metric): number {
  const column = posts.metrics.get(metric);
  if (column === undefined) return 0;
  let count = 0;
  for (const row of rows) {
    const value = column[row] as number;
    // Only NaN is not itself.
    // biome-ignore lint/suspicious/noSelfCompare: said above.
    if (value === value) count++;
  }
  return count;
}

/**
 * What the posts have for a goal, by row: a count, or a number per 1,000. NaN where a cell is blank and where a post does not count: the
 * clicks of a post without a link say nothing, and neither does a rate over fewer than 20 people.
 */
export function valuesOf(posts: PostColumns, { metrics, per }: Answer): (row: number) => number {
  const columns = metrics.map((metric) => posts.metrics.get(metric));
  const [first] = columns;
  if (metrics[0] === 'linkClicks') return (row) => linkClicks(posts, first, row);
  if (columns.length === 1 && per === null) return (row) => first?.[row] ?? Number.NaN;
  const reach = per === null ? undefined : posts.metrics.get(per);
  return (row) => {
    let sum = 0;
    for (const column of columns) sum += column?.[row] ?? Number.NaN;
    if (per === null) return sum;
    const reached = reach?.[row] ?? Number.NaN;
    return reached >= SMALLEST_REACH ? (1000 * sum) / reached : Number.NaN;
  };
}

// A post without a link cannot get link clicks, so its zero says nothing.
function linkClicks(posts: PostColumns, column: Float64Array | undefined, row: number): number {
  const value = column?.[row] ?? Number.NaN;
  return value !== 0 || mayBeClicked(posts, row) ? value : Number.NaN;
}

/** Per posts and row: 0 not looked at, 1 no link, 2 a link. Texts are looked at once, because every goal and month asks again. */
const LINKED = new WeakMap<PostColumns, Uint8Array>();

function mayBeClicked(posts: PostColumns, row: number): boolean {
  let linked = LINKED.get(posts);
  if (linked === undefined) {
    linked = new Uint8Array(posts.count);
    LINKED.set(posts, linked);
  }
  if (linked[row] === 0) linked[row] = kindOf(posts, row) === 'link' || hasLink(textAt(posts.text, row)) ? 2 : 1;
  return linked[row] === 2;
}
