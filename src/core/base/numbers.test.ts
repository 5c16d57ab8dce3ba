import { describe, expect, it } from 'vitest';
import { cellNumber, durationSeconds, isPlain, readCell } from './numbers.ts';

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
    ['+5', 5],
    ['007', 7],
  ])('reads %s', (cell, value) => {
    expect(cellNumber(cell)).toBe(value);
  });

  it('reads a lone point as a thousand only where the importer says so', () => {
    expect(cellNumber('1.705', true)).toBe(1705);
    expect(cellNumber('1.705')).toBe(1.705);
  });

  it.each(['', ' ', '-', 'N/A', 'undefined', 'null', '#N/B', '#VÆRDI!', '#DIV/0!'])('takes %j as unknown by custom', (cell) => {
    expect(readCell(cell)).toMatchObject({ value: Number.NaN, readable: true });
  });

  it.each(['0x1A', '0b1', 'Infinity', 'NaN', 'duizend', '1e999', '1e308', '1e13', '12 m', '12t', 'K', '1.234K'])(
    'does not take %s for a number',
    (cell) => {
      expect(cellNumber(cell)).toBeNaN();
      expect(readCell(cell).readable).toBe(false);
    },
  );

  it('reads durations in seconds', () => {
    expect(durationSeconds('0:05:12')).toBe(312);
    expect(durationSeconds('1:02:03')).toBe(3723);
    expect(durationSeconds('5:12')).toBe(312);
    expect(durationSeconds('394')).toBe(394);
    expect(durationSeconds('83s')).toBe(83);
    expect(durationSeconds('1u 23m')).toBe(4980);
    expect(durationSeconds('1 t. 2 min. 3,5 sek.')).toBe(3723.5);
    expect(durationSeconds('')).toBeNaN();
    expect(durationSeconds('a:b')).toBeNaN();
  });

  it.each([
    ['1.2K', 1200],
    ['1,2k', 1200],
    ['12K', 12_000],
    ['3,4 mln', 3_400_000],
    ['3,4 mln.', 3_400_000],
    ['12 t', 12_000],
    ['12\u00A0t', 12_000],
    ['2 tusind', 2000],
    ['1,1M', 1_100_000],
    ['1,15 mio.', 1_150_000],
    ['4 dzd.', 4000],
    ['1,2 mia.', 1_200_000_000],
    ['1e3', 1000],
    ['1,2E+06', 1_200_000],
  ])('reads %s and knows that it is rounded', (cell, value) => {
    expect(readCell(cell)).toEqual({ value, readable: true, manner: 'rounded' });
    expect(cellNumber(cell)).toBe(value);
    expect(isPlain(cell, value)).toBe(false);
  });

  it.each([
    ['12 likes', 12],
    ['1.234 likes', 1.234],
    ['１２３', 123],
    ['٤٢', 42],
    ['1,23,456', 123_456],
    ['\u22125', -5],
    ['(5)', -5],
    ['5-', -5],
  ])('reads %s, which is unusual', (cell, value) => {
    expect(readCell(cell)).toEqual({ value, readable: true, manner: 'unusual' });
    expect(cellNumber(cell)).toBe(value);
    expect(isPlain(cell, value)).toBe(false);
  });

  it.each(['0', '12', '1,234', '1.5', '3.7092407E7', '3.7E7'])('finds nothing to tell about %s', (cell) => {
    expect(readCell(cell).manner).toBe('plain');
    expect(isPlain(cell, cellNumber(cell))).toBe(true);
  });
});
