import type { Comparison } from './compare.ts';
import { EVERY_CHANNEL } from './pool.ts';

/**
 * What may be said. `works` and `seems` have a direction; `none`: any difference is small; `unclear`: cannot be told yet; `too-few`: not
 * looked at; `sparse`: too many posts have nothing on this measure.
 */
export type Verdict = 'works' | 'seems' | 'none' | 'unclear' | 'too-few' | 'sparse';

const POSTS_NEED = 5;
const WEEKS_NEED = 3;
const REST_NEEDS = 8;
const CHANNEL_NEEDS = 25;
const STRONG_POSTS = 8;
const STRONG_WEEKS = 4;
const BIG = Math.log(1.15);
const BIG_TOGETHER = Math.log(1.1);
const SAME = Math.log(1.3);
const WORKS_Q = 0.05;
const SEEMS_Q = 0.2;

/** Whether a comparison has enough posts to be looked at at all. */
export function isTestable({ posts, rest, weeks }: Pick<Comparison, 'posts' | 'rest' | 'weeks'>): boolean {
  return isEnough(posts, posts + rest) && weeks.length >= WEEKS_NEED && rest >= REST_NEEDS;
}

/** Whether a level with so many posts, on a channel with so many, could be looked at. */
export function isEnough(posts: number, onChannel: number): boolean {
  return posts >= POSTS_NEED && onChannel >= CHANNEL_NEEDS;
}

/** Formats and topics on the goals: the comparisons that a team asked for. All others are the second family. */
export function isFirstFamily({ primary, goal }: Pick<Comparison, 'primary' | 'goal'>): boolean {
  return primary && goal;
}

/**
 * The verdict of a testable comparison with its q. A finding that worked a month ago stays one as long as q is at most 0.2: what is
 * near the border would else come and go with every import. `workedBefore` is asked only where it decides.
 */
export function verdictOf(comparison: Comparison, q: number, workedBefore: () => boolean): Verdict {
  const { est, lo, hi, posts, weeks, channel } = comparison;
  const big = Math.abs(est) >= (channel === EVERY_CHANNEL ? BIG_TOGETHER : BIG);
  const clear = lo > 0 || hi < 0;
  const strong = posts >= STRONG_POSTS && weeks.length >= STRONG_WEEKS;
  if (big && clear && strong && (q <= WORKS_Q || (q <= SEEMS_Q && workedBefore()))) return 'works';
  if (big && clear && q <= (isFirstFamily(comparison) ? SEEMS_Q : WORKS_Q)) return 'seems';
  return lo >= -SAME && hi <= SAME ? 'none' : 'unclear';
}

/**
 * Benjamini and Hochberg's q-values (1995), in the order of the p-values: the share of chance findings among all that are at least as
 * clear as this one.
 */
export function qValues(p: readonly number[]): Float64Array {
  const order = p.map((_, i) => i).sort((a, b) => (p[b] as number) - (p[a] as number) || a - b);
  const q = new Float64Array(p.length);
  let smallest = 1;
  order.forEach((place, i) => {
    smallest = Math.min(smallest, ((p[place] as number) * p.length) / (p.length - i));
    q[place] = smallest;
  });
  return q;
}
