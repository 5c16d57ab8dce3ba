import { spreadOf } from '../base/middle.ts';
import { levelAt, runningMiddle } from './level.ts';

/** A channel's usual needs so many posts that can be compared. */
export const USUAL_NEEDS = 12;
const SMALLEST_SPREAD = 0.25;

/** What is usual on a channel for one measure, at any moment; on the scale of log(1 + count). */
export interface Usual {
  /** Moments of the posts it was made from, ascending, and the level at each. */
  readonly moments: Float64Array;
  readonly levels: Float64Array;
  /** The robust spread of posts around the level. */
  readonly spread: number;
  /** How far each of these posts is above the level. */
  readonly above: Float64Array;
}

/** One post against the usual. */
export interface Standing {
  /** A count: exp(level) − 1. */
  readonly usual: number;
  /** (value + 1) / (usual + 1): one more than each, so that a zero is no endless fall. */
  readonly times: number;
  /** In spreads above the level. Over 3 is exceptional. */
  readonly z: number;
}

/** From posts that can be compared, by time. Null with fewer than 12. */
export function usualOf(moments: Float64Array, values: Float64Array): Usual | null {
  if (moments.length < USUAL_NEEDS) return null;
  // Plain loops: `map` takes several times as long.
  const above = new Float64Array(values.length);
  for (let i = 0; i < above.length; i++) above[i] = Math.log1p(values[i] as number);
  const levels = runningMiddle(above);
  for (let i = 0; i < above.length; i++) above[i] = (above[i] as number) - (levels[i] as number);
  return { moments, levels, spread: Math.max(spreadOf(above), SMALLEST_SPREAD), above };
}

export function standingOf(usual: Usual, moment: number, value: number): Standing {
  const level = levelAt(usual.moments, usual.levels, moment);
  const above = Math.log1p(value) - level;
  return { usual: Math.expm1(level), times: Math.exp(above), z: above / usual.spread };
}

/** The share of the channel's posts that a post does better than, 0 to 1; each against the level of its own time. */
export function betterThan(usual: Usual, { times }: Standing): number {
  const above = Math.log(times);
  let below = 0;
  for (const other of usual.above) if (other < above) below++;
  return below / usual.above.length;
}

const EXCEPTIONAL_Z = 3;

/** Far above anything usual: one ordinary post in four hundred, and two of three that went round. */
export function isExceptional({ z }: Standing): boolean {
  return z > EXCEPTIONAL_Z;
}
