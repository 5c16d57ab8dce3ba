import { clip } from '../base/middle.ts';
import { t95, twoSidedP } from './student-t.ts';

const SMALLEST_SPREAD = 0.25;
const PRIOR_WEIGHT = 8;
const SIDE_NEEDS = 3;
const CLEAR_P = 0.05;
const BIG = Math.log(1.15);

/** What a try-out says once its posts are there. waiting: not all of them are. */
export type TrialVerdict = 'waiting' | 'better' | 'worse' | 'open';

export interface TrialAnswer {
  readonly verdict: TrialVerdict;
  /** Posts so far that count, with the format and without it. */
  readonly withIt: number;
  readonly without: number;
  /** The typical post with it as times one without it, and its 90 % interval; null as long as either side has fewer than 3. */
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The answer of a try-out in which lots decided which post got the format, so that a difference is the format's own. Posts as logarithms
 * of times the usual, clipped at 2.5 spreads of the channel; two means compared with the spread of both, drawn towards the channel's as
 * if by eight posts. `wanted`: how many posts the plan has. `spread`: of the channel's posts around their level.
 */
export function trialAnswer(withIt: ArrayLike<number>, without: ArrayLike<number>, wanted: number, spread: number): TrialAnswer {
  const counts = { withIt: withIt.length, without: without.length };
  if (withIt.length < SIDE_NEEDS || without.length < SIDE_NEEDS) {
    return { verdict: 'waiting', ...counts, ratio: null, low: null, high: null };
  }
  const usual = Math.max(spread, SMALLEST_SPREAD);
  const a = clippedMean(withIt, usual);
  const b = clippedMean(without, usual);
  const df = withIt.length + without.length - 2;
  const variance = (PRIOR_WEIGHT * usual * usual + a.squares + b.squares) / (PRIOR_WEIGHT + df);
  const error = Math.sqrt(variance * (1 / withIt.length + 1 / without.length));
  const est = a.mean - b.mean;
  const half = t95(PRIOR_WEIGHT + df) * error;
  const done = withIt.length + without.length >= wanted;
  const clear = twoSidedP(est / error, PRIOR_WEIGHT + df) <= CLEAR_P && Math.abs(est) >= BIG;
  return {
    verdict: !done ? 'waiting' : clear ? (est > 0 ? 'better' : 'worse') : 'open',
    ...counts,
    ratio: Math.exp(est),
    low: Math.exp(est - half),
    high: Math.exp(est + half),
  };
}

const CLIP = 2.5;

function clippedMean(values: ArrayLike<number>, spread: number): { readonly mean: number; readonly squares: number } {
  const clipped = Array.from(values, (value) => clip(value, CLIP * spread));
  const mean = clipped.reduce((sum, value) => sum + value, 0) / clipped.length;
  return { mean, squares: clipped.reduce((sum, value) => sum + (value - mean) ** 2, 0) };
}
