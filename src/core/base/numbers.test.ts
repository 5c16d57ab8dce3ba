import { describe, expect, it } from 'vitest';
import { cellNumber, durationSeconds, readCell } from './numbers.ts';

describe('numbers as exports write them', () => {
  it.each([
    ['376', 376],
    ['376.0', 376],
    ['0', 0],
    ['1,705', 1705],
    ['15,293.1', 15293.1],
    ['1.705.332', 1705332],
    ['1.234,5', 1234.5],
    ['28 000', 28000],
    ['28\u202f000,5', 28000.5],
    ["1'234", 1234],
    ['3.7092407E7', 37092407],
    ['39.59%', 39.59],
    ['12,5 %', 12.5],
    ['-3', -3],
    ["'123", 123],
    ['125.403', 125.403],
  ])('reads %s', (cell, value) => {
    expect(cellNumber(cell)).toBe(value);
  });

  it('reads a lone point as a thousand only where the importer says so', () => {
    expect(cellNumber('1.705', true)).toBe(1705);
    expect(cellNumber('1.705')).toBe(1.705);
  });

  it.each(['', ' ', '-', 'N/A', 'undefined', 'null'])('takes %j as unknown by custom', (cell) => {
    expect(readCell(cell)).toEqual({ value: Number.NaN, readable: true });
  });

  it.each(['0x1A', '0b1', 'Infinity', 'NaN', 'duizend', '1e999'])('does not take %s for a number', (cell) => {
    expect(cellNumber(cell)).toBeNaN();
    expect(readCell(cell).readable).toBe(false);
  });

  it('reads durations in seconds', () => {
    expect(durationSeconds('0:05:12')).toBe(312);
    expect(durationSeconds('1:02:03')).toBe(3723);
    expect(durationSeconds('5:12')).toBe(312);
    expect(durationSeconds('394')).toBe(394);
    expect(durationSeconds('a:b')).toBeNaN();
  });
});
