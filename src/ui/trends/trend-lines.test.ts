import { describe, expect, it } from 'vitest';
import type { Line } from './trend-lines.ts';
import { axisOf, chartOf, highestOf, nameRows, placeOfDay, spread } from './trend-lines.ts';

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

const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04'];
const line = (values: readonly (number | null)[], breaks: readonly string[] = [], high = 20): Line => ({
  key: 'facebook:1',
  name: 'Facebook',
  platform: 'facebook',
  months: MONTHS.map((month, place) => ({ month, value: values[place] ?? null, low: 5, high })),
  breaks,
});

describe('chartOf', () => {
  it('ends a line where it is counted in another way, and begins the next part there', () => {
    const { rows, parts } = chartOf([line([8, 9, 30, null], ['2025-03'])], 15);
    expect(rows.map(({ part0, part1 }) => [part0, part1])).toEqual([
      [8, null],
      [9, null],
      [null, 30],
      [null, null],
    ]);
    expect(parts.map(({ key, isLast }) => [key, isLast])).toEqual([
      ['part0', false],
      ['part1', true],
    ]);
    expect(rows[0]?.band).toEqual([5, 15]);
  });

  it('draws no band where there are several lines', () => {
    expect(chartOf([line([1]), line([2])], 15).rows[0]).toEqual({ month: '2025-01', band: null, part0: 1, part1: 2 });
  });
});

it('does not let a wide band press a line flat', () => {
  expect(highestOf([line([8, 9, 10, 11])])).toBe(20);
  expect(highestOf([line([8, 9, 10, 11], [], 400)])).toBe(22);
});

describe('placeOfDay', () => {
  it.each([
    ['2025-03-01', 1.5],
    ['2025-03-16', 2 - 0.5 / 31],
    ['2025-01-01', 0],
    ['2025-04-30', 3],
    ['2024-12-31', null],
  ])('%s stands at %j', (day, at) => {
    const place = placeOfDay(day, MONTHS);
    if (at === null) expect(place).toBeNull();
    else expect(place).toBeCloseTo(at, 1);
  });
});

it('puts names that would touch into rows, and one at the edge to the left', () => {
  expect(nameRows([100, 150, 300, 390], [80, 60, 50, 40], 400)).toEqual([
    { x: 100, row: 0, side: 'right' },
    { x: 150, row: 1, side: 'right' },
    { x: 300, row: 0, side: 'right' },
    { x: 390, row: 0, side: 'left' },
  ]);
});
