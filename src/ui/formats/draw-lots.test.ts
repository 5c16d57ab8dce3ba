import { describe, expect, it } from 'vitest';
import { byCrypto, drawLots, PLAN_SIZES, proposedSize } from './draw-lots.ts';

describe('drawing lots', () => {
  it('gives the format to exactly half of the posts', () => {
    for (const size of PLAN_SIZES) {
      for (let time = 0; time < 20; time++) expect(drawLots(size, byCrypto).filter(Boolean)).toHaveLength(size / 2);
    }
  });

  it('follows the lots: with these numbers the order is this one', () => {
    // The last of what is left trades places with the one that is drawn: 1 1 1 0 0 0, places 0, 0, 3, 1, 0.
    const drawn = [0, 0, 3, 1, 0];
    expect(drawLots(6, () => drawn.shift() as number).map(Number)).toEqual([1, 0, 1, 0, 0, 1]);
  });

  it('makes each of the twenty orders of six about as often', () => {
    const seen = new Map<string, number>();
    for (let time = 0; time < 4000; time++) {
      const order = drawLots(6, byCrypto).map(Number).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(20);
    // 200 each on average; 100 off would be seven standard deviations.
    for (const times of seen.values()) expect(Math.abs(times - 200)).toBeLessThan(100);
  });

  it.each([
    [0, 16],
    [1, 6],
    [3, 6],
    [4, 8],
    [5, 10],
    [8, 16],
    [40, 16],
  ])('with %i posts more that would tell, proposes %i', (needed, size) => {
    expect(proposedSize(needed)).toBe(size);
  });
});
