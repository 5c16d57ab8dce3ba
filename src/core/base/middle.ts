/** The middle value (median); the mean of the two middle ones for an even count. NaN where there are none. Does not change `values`. */
export function middleOf(values: ArrayLike<number>): number {
  return middleWithin(new Float64Array(values));
}

/** The usual distance from the middle: 1.4826 × the median of absolute deviations, which for normal data is the standard deviation. */
export function spreadOf(values: ArrayLike<number>): number {
  const copy = new Float64Array(values);
  const middle = middleWithin(copy);
  for (let i = 0; i < copy.length; i++) copy[i] = Math.abs((copy[i] as number) - middle);
  return 1.4826 * middleWithin(copy);
}

/** As `middleOf`, but puts `values` into another order: for arrays that nobody else needs. */
export function middleWithin(values: Float64Array): number {
  const { length } = values;
  if (length === 0) return Number.NaN;
  const half = length >> 1;
  const upper = selected(values, half);
  if (length % 2 === 1) return upper;
  // Everything before `half` is not larger now, so the lower of the two middle ones is the largest of those.
  let lower = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < half; i++) lower = Math.max(lower, values[i] as number);
  return (lower + upper) / 2;
}

// Hoare's selection ("Find", 1961) with the middle of three as pivot: the k-th smallest, in linear time on average; sorting costs ten
// times that for the 50,000 posts of a large channel.
function selected(values: Float64Array, k: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = middleOfThree(values[low] as number, values[(low + high) >> 1] as number, values[high] as number);
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const swapped = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = swapped;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k] as number;
}

function middleOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** `value`, but no farther from nothing than `bound`: one runaway value then weighs no more than the bound. */
export function clip(value: number, bound: number): number {
  return Math.max(-bound, Math.min(bound, value));
}
