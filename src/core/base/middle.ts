/** The middle value (median); the mean of the two middle ones for an even count. NaN where there are none. Does not change `values`. */
export function middleOf(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const { length } = sorted;
  if (length === 0) return Number.NaN;
  const half = length >> 1;
  return length % 2 === 1 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/** The usual distance from the middle: 1.4826 × the median of absolute deviations, which for normal data is the standard deviation. */
export function spreadOf(values: ArrayLike<number>): number {
  const middle = middleOf(values);
  return 1.4826 * middleOf(Float64Array.from(values, (value) => Math.abs(value - middle)));
}
