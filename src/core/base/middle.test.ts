import { expect, it } from 'vitest';
import { middleOf, spreadOf } from './middle.ts';

/** By sorting, as one does it by hand. */
function bySorting(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

it('is the middle value, or the mean of the two middle ones', () => {
  expect(middleOf([3, 1, 2])).toBe(2);
  expect(middleOf([4, 1, 3, 2])).toBe(2.5);
  expect(middleOf([7])).toBe(7);
  expect(middleOf([])).toBeNaN();
});

it('agrees with sorting on equal, sorted, turned and mixed values of every length', () => {
  for (let length = 1; length < 120; length++) {
    const mixed = Array.from({ length }, (_, i) => (i * 7919) % 101);
    for (const values of [mixed, mixed.map(() => 5), [...mixed].sort((a, b) => a - b), [...mixed].sort((a, b) => b - a)]) {
      const before = [...values];
      expect(middleOf(values)).toBe(bySorting(values));
      expect(values).toEqual(before);
    }
  }
});

it('measures the distance from the middle as a standard deviation would', () => {
  expect(spreadOf([1, 2, 3, 4, 5])).toBeCloseTo(1.4826, 9);
  expect(spreadOf([1, 2, 3, 4, 500])).toBeCloseTo(1.4826, 9);
});
