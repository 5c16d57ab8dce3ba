import type { MonthKey } from '../base/calendar.ts';
import { DAY } from '../base/calendar.ts';
import { middleOf, spreadOf } from '../base/middle.ts';
import type { Metric } from '../model/metric.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { Format } from '../model/workspace.ts';
import { countedValue } from '../rank/goal-metric.ts';
import { isBoosted, isYoung } from '../rank/rank.ts';
import type { FormatFinding, Verdict } from './finding.ts';

const WINDOW_DAYS = 365;
const CHANNEL_NEEDS = 25;
const FORMAT_NEEDS = 5;
const CLAIM_NEEDS = 8;
const CLAIM_WEEKS = 4;
const SMALLEST_RATIO = 1.15;
const SAME_RATIO = 1.3;
const SMALLEST_SPREAD = 0.25;
// Standard error of a middle value, as a multiple of spread / √n, for normal data: √(π/2).
const MIDDLE_FACTOR = 1.2533;
// Two-sided 5 % for one comparison, shared over at most twenty that a team is shown at once (Bonferroni): z of 0.25 %.
const CLAIM_Z = 3.02;
const SHOWN_Z = 1.645;

interface Measured {
  readonly format: Format;
  readonly week: number;
  /** log(1 + count) above the channel's own level at that time. */
  above: number;
}

/** Posts that count and their findings. */
export interface Findings {
  readonly posts: number;
  readonly formats: readonly FormatFinding[];
}

/**
 * What each format does on one channel and metric, over the year until `end` (milliseconds UTC), `rows` by month: the middle post with the format
 * against the middle of the others, each against the channel's level in that month and its neighbours, on a log scale. A first,
 * careful form: medians, a claim only where the interval holds for twenty comparisons at once, boosted and young posts left out.
 * It does not take apart formats that always come with a certain topic.
 */
export function formatFindings(
  posts: PostColumns,
  rows: ReadonlyMap<MonthKey, readonly number[]>,
  metric: Metric,
  end: number,
  formatAt: (row: number) => Format,
): Findings {
  const measured = measuredPosts(posts, rows, metric, end, formatAt);
  const groups = new Map<Format, Measured[]>();
  for (const post of measured) {
    const group = groups.get(post.format);
    if (group === undefined) groups.set(post.format, [post]);
    else group.push(post);
  }
  const formats = [...groups].map(([format, group]) => finding(format, group, measured));
  formats.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || orderWithin(a, b));
  return { posts: measured.length, formats };
}

const ORDER: Readonly<Record<Verdict, number>> = {
  works: 0,
  'works-less': 1,
  'no-difference': 2,
  'cannot-tell': 3,
  'too-few': 4,
};

// Claims by size of the effect; what cannot be told is never ranked by it, but by how many posts there are.
function orderWithin(a: FormatFinding, b: FormatFinding): number {
  if (a.verdict === 'works' || a.verdict === 'works-less') return (b.ratio ?? 1) - (a.ratio ?? 1);
  return b.posts - a.posts || (a.format < b.format ? -1 : 1);
}

function measuredPosts(
  posts: PostColumns,
  rows: ReadonlyMap<MonthKey, readonly number[]>,
  metric: Metric,
  end: number,
  formatAt: (row: number) => Format,
): Measured[] {
  const perMonth: Measured[][] = [];
  for (const own of rows.values()) {
    const measured: Measured[] = [];
    for (const row of own) {
      const at = posts.publishedAt[row] as number;
      if (at >= end || at < end - WINDOW_DAYS * DAY || isBoosted(posts, row) || isYoung(posts, row)) continue;
      const value = countedValue(posts, row, metric);
      if (Number.isNaN(value)) continue;
      measured.push({ format: formatAt(row), week: Math.floor(at / (7 * DAY)), above: Math.log1p(value) });
    }
    if (measured.length > 0) perMonth.push(measured);
  }
  const levels = perMonth.map((_, place) => levelAround(perMonth, place));
  perMonth.forEach((measured, place) => {
    for (const post of measured) post.above -= levels[place] as number;
  });
  return perMonth.flat();
}

// The level of a month: the middle post of that month and its two neighbours, so that a small month does not stand on three posts.
function levelAround(perMonth: readonly (readonly Measured[])[], place: number): number {
  return middleOf(perMonth.slice(Math.max(0, place - 1), place + 2).flatMap((measured) => measured.map((post) => post.above)));
}

function finding(format: Format, group: readonly Measured[], all: readonly Measured[]): FormatFinding {
  const own = group.map((post) => post.above);
  const rest = all.filter((post) => post.format !== format).map((post) => post.above);
  const few = { format, posts: group.length, verdict: 'too-few' as const, ratio: null, low: null, high: null };
  if (group.length < FORMAT_NEEDS || rest.length < CLAIM_NEEDS || all.length < CHANNEL_NEEDS) return few;
  const effect = middleOf(own) - middleOf(rest);
  const error = MIDDLE_FACTOR * Math.hypot(spread(own) / Math.sqrt(own.length), spread(rest) / Math.sqrt(rest.length));
  const weeks = new Set(group.map((post) => post.week)).size;
  const claimable = group.length >= CLAIM_NEEDS && weeks >= CLAIM_WEEKS;
  return {
    format,
    posts: group.length,
    verdict: verdictOf(effect, error, claimable),
    ratio: Math.exp(effect),
    low: Math.exp(effect - SHOWN_Z * error),
    high: Math.exp(effect + SHOWN_Z * error),
  };
}

function spread(values: readonly number[]): number {
  return Math.max(SMALLEST_SPREAD, spreadOf(values));
}

function verdictOf(effect: number, error: number, claimable: boolean): Verdict {
  const smallest = Math.log(SMALLEST_RATIO);
  if (claimable && effect >= smallest && effect - CLAIM_Z * error > 0) return 'works';
  if (claimable && effect <= -smallest && effect + CLAIM_Z * error < 0) return 'works-less';
  return Math.abs(effect) + SHOWN_Z * error < Math.log(SAME_RATIO) ? 'no-difference' : 'cannot-tell';
}
