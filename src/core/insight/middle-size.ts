import { middleWithin } from '../base/middle.ts';

// Of values that scatter as normal ones do, one in five has a size so near the middle one.
const BELOW = 0.8;
const ABOVE = 1.25;

/**
 * The middle of the sizes |value|, as `middleWithin` gives it: looked for near where it is guessed to be, so that most values are only
 * counted. `room` is as long as `values` and takes sizes.
 */
export function middleSize(values: Float64Array, guess: number, room: Float64Array): number {
  const { length } = values;
  const from = BELOW * guess;
  const until = ABOVE * guess;
  let below = 0;
  let upTo = 0;
  for (let i = 0; i < length; i++) {
    const size = Math.abs(values[i] as number);
    // Written down in any case and kept where it counts: without a branch that nobody can foresee.
    room[upTo - below] = size;
    upTo += Number(size <= until);
    below += Number(size < from);
  }
  const near = upTo - below;
  const above = length - upTo;
  // As many below as above can be left out, and the middle stays where it is; of the others it only matters on which side they lie.
  const others = Math.abs(below - above);
  if (2 * below < length && 2 * above < length && near + others <= length) {
    room.fill(below > above ? 0 : Number.POSITIVE_INFINITY, near, near + others);
    return middleWithin(room.subarray(0, near + others));
  }
  for (let i = 0; i < length; i++) room[i] = Math.abs(values[i] as number);
  return middleWithin(room);
}
