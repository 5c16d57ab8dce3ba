import { expect, it } from 'vitest';
import { levelAt, runningMiddle } from './level.ts';

/** The definition, slowly: sort the 41 nearest in sequence, the window pushed inward at both ends. */
function slowly(values: readonly number[]): number[] {
  return values.map((_, i) => {
    const start = Math.max(0, Math.min(i - 20, values.length - 41));
    const sorted = values.slice(start, start + 41).sort((a, b) => a - b);
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
  });
}

it('follows the middle of the 41 nearest, with ties and at both ends', () => {
  for (const length of [1, 2, 12, 40, 41, 42, 43, 61, 200]) {
    const values = Array.from({ length }, (_, i) => ((i * 7919) % 23) + (i > 100 ? 5 : 0));
    expect([...runningMiddle(Float64Array.from(values))], `${length} posts`).toEqual(slowly(values));
  }
});

it('draws a straight line between neighbours and stays level beyond the ends', () => {
  const moments = Float64Array.of(10, 20, 20, 40);
  const levels = Float64Array.of(1, 2, 3, 5);
  expect([5, 10, 15, 20, 30, 40, 99].map((moment) => levelAt(moments, levels, moment))).toEqual([1, 1, 1.5, 3, 4, 5, 5]);
});
