import { middleWithin } from '../base/middle.ts';

/** How many posts around a post make the channel's level at its time. */
export const LEVEL_POSTS = 41;

/**
 * The level of a series at each of its places: the middle of the 41 values nearest in sequence, the window pushed inward at both ends;
 * one level for all where there are no more than 41. `into` takes the result.
 */
export function runningMiddle(values: Float64Array, into: Float64Array = new Float64Array(values.length)): Float64Array {
  const { length } = values;
  if (length <= LEVEL_POSTS) return into.fill(middleWithin(values.slice()));
  const half = (LEVEL_POSTS - 1) / 2;
  const window = values.slice(0, LEVEL_POSTS).sort();
  into.fill(window[half] as number, 0, half + 1);
  for (let place = half + 1; place < length; place++) {
    const newest = place + half;
    if (newest < length) exchange(window, values[newest - LEVEL_POSTS] as number, values[newest] as number);
    into[place] = window[half] as number;
  }
  return into;
}

/** Takes one value out of a sorted window and puts another in, moving only what lies between them. */
function exchange(window: Float64Array, out: number, put: number): void {
  let place = placeOf(window, out);
  if (put > out) {
    while (place + 1 < window.length && (window[place + 1] as number) < put) window[place] = window[++place] as number;
  } else {
    while (place > 0 && (window[place - 1] as number) > put) window[place] = window[--place] as number;
  }
  window[place] = put;
}

function placeOf(window: Float64Array, value: number): number {
  let low = 0;
  let high = window.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((window[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The level at any moment, from the levels at known moments (ascending): in a straight line between neighbours, constant beyond the
 * ends. Of posts of the same moment the last one counts.
 */
export function levelAt(moments: Float64Array, levels: Float64Array, moment: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] as number) <= moment) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return levels[0] as number;
  const before = levels[low - 1] as number;
  if (low === moments.length) return before;
  const from = moments[low - 1] as number;
  const share = (moment - from) / ((moments[low] as number) - from);
  return before + share * ((levels[low] as number) - before);
}
