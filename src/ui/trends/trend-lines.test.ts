import { describe, expect, it } from 'vitest';
import { axisOf, spread } from './trend-lines.ts';

describe('axisOf', () => {
  it.each([
    [104, 150, [0, 50, 100, 150]],
    [4182, 6000, [0, 2000, 4000, 6000]],
    [90, 100, [0, 25, 50, 75, 100]],
    [3, 3, [0, 1, 2, 3]],
    [1, 1, [0, 1]],
    [0, 1, [0, 1]],
  ])('up to %d the axis ends at %d', (highest, top, ticks) => expect(axisOf(highest)).toEqual({ top, ticks }));
});

describe('spread', () => {
  it('leaves names alone that do not touch', () => expect(spread([10, 40, 90], 16, 200)).toEqual([10, 40, 90]));
  it('moves the lower of two names down', () => expect(spread([50, 44], 16, 200)).toEqual([60, 44]));
  it('moves names up again where they would leave the chart', () => expect(spread([198, 199], 16, 200)).toEqual([184, 200]));
});
