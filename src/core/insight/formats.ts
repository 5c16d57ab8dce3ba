import { DAY } from '../base/calendar.ts';
import { middleOf, spreadOf } from '../base/middle.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { Format } from '../model/workspace.ts';
import type { MeasuredMonth } from '../rank/months.ts';
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

/** The posts that count, in columns. */
interface Measured {
  readonly count: number;
  readonly formats: readonly Format[];
  /** Index into `formats`. */
  readonly format: Uint16Array;
  readonly week: Int32Array;
  /** log(1 + count) above the channel's own level at that time. */
  readonly above: Float64Array;
}

/** Posts that count and their findings. */
export interface Findings {
  readonly posts: number;
  readonly formats: readonly FormatFinding[];
}

/**
 * What each format does on one channel and metric, over the year until `end` (milliseconds UTC), `months` in order: the middle post with the format
 * against the middle of the others, each against the channel's level in that month and its neighbours, on a log scale. A first,
 * careful form: medians, a claim only where the interval holds for twenty comparisons at once, boosted and young posts left out.
 * It does not take apart formats that always come with a certain topic.
 */
export function formatFindings(
  posts: PostColumns,
  months: readonly MeasuredMonth[],
  end: number,
  formatAt: (row: number) => Format,
): Findings {
  const measured = measuredPosts(posts, months, end, formatAt);
  const formats = measured.formats.map((_, format) => finding(measured, format));
  formats.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || orderWithin(a, b));
  return { posts: measured.count, formats };
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
  months: readonly MeasuredMonth[],
  end: number,
  formatAt: (row: number) => Format,
): Measured {
  const capacity = months.reduce((sum, { rows }) => sum + rows.length, 0);
  const format = new Uint16Array(capacity);
  const week = new Int32Array(capacity);
  const above = new Float64Array(capacity);
  const places = new Map<Format, number>();
  const monthEnds: number[] = [];
  let count = 0;
  for (const { rows, values } of months) {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const at = posts.publishedAt[row] as number;
      if (at < end - WINDOW_DAYS * DAY) continue;
      const name = formatAt(row);
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      format[count] = place;
      week[count] = Math.floor(at / (7 * DAY));
      above[count++] = Math.log1p(values[i] as number);
    }
    monthEnds.push(count);
  }
  takeLevelsOff(above, monthEnds);
  return { count, formats: [...places.keys()], format, week, above };
}

// The level of a month: the middle post of that month and its two neighbours (of those that have posts), so that a small month does
// not stand on three posts.
function takeLevelsOff(above: Float64Array, monthEnds: readonly number[]): void {
  const months = monthEnds.flatMap((monthEnd, i) => {
    const start = monthEnds[i - 1] ?? 0;
    return monthEnd > start ? [{ start, end: monthEnd }] : [];
  });
  const levels = months.map((month, i) => {
    const { start } = months[i - 1] ?? month;
    const { end } = months[i + 1] ?? month;
    return middleOf(above.subarray(start, end));
  });
  months.forEach(({ start, end }, i) => {
    for (let post = start; post < end; post++) above[post] = (above[post] as number) - (levels[i] as number);
  });
}

function finding(measured: Measured, format: number): FormatFinding {
  const { count, above } = measured;
  const own = new Float64Array(count);
  const rest = new Float64Array(count);
  const weeks = new Set<number>();
  let ownCount = 0;
  for (let post = 0; post < count; post++) {
    if (measured.format[post] === format) {
      own[ownCount++] = above[post] as number;
      weeks.add(measured.week[post] as number);
    } else rest[post - ownCount] = above[post] as number;
  }
  const few = {
    format: measured.formats[format] as Format,
    posts: ownCount,
    verdict: 'too-few' as const,
    ratio: null,
    low: null,
    high: null,
  };
  if (ownCount < FORMAT_NEEDS || count - ownCount < CLAIM_NEEDS || count < CHANNEL_NEEDS) return few;
  const [mine, others] = [own.subarray(0, ownCount), rest.subarray(0, count - ownCount)];
  const effect = middleOf(mine) - middleOf(others);
  const error = MIDDLE_FACTOR * Math.hypot(spread(mine) / Math.sqrt(mine.length), spread(others) / Math.sqrt(others.length));
  return {
    format: few.format,
    posts: ownCount,
    verdict: verdictOf(effect, error, ownCount >= CLAIM_NEEDS && weeks.size >= CLAIM_WEEKS),
    ratio: Math.exp(effect),
    low: Math.exp(effect - SHOWN_Z * error),
    high: Math.exp(effect + SHOWN_Z * error),
  };
}

function spread(values: Float64Array): number {
  return Math.max(SMALLEST_SPREAD, spreadOf(values));
}

function verdictOf(effect: number, error: number, claimable: boolean): Verdict {
  const smallest = Math.log(SMALLEST_RATIO);
  if (claimable && effect >= smallest && effect - CLAIM_Z * error > 0) return 'works';
  if (claimable && effect <= -smallest && effect + CLAIM_Z * error < 0) return 'works-less';
  return Math.abs(effect) + SHOWN_Z * error < Math.log(SAME_RATIO) ? 'no-difference' : 'cannot-tell';
}
