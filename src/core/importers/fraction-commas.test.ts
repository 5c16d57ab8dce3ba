import { describe, expect, it } from 'vitest';
import { trialReading, trialTable } from '../../../tests/importers/trial-reading.ts';
import { numberIn } from './own-sums.ts';
import { youtubeTable } from './youtube/table.ts';

const HEADER = ['Content', 'Video title', 'Video publish time', 'Views', 'Watch time (hours)'];
const IDS = ['abcdefghijk', 'bcdefghijkl', 'cdefghijklm'];

/** The hours of videos, as read and as the sums beside them count; and what was told. */
function hoursOf(cells: readonly string[]) {
  const rows = cells.map((cell, i) => [IDS[i] as string, 'Brug', 'Oct 3, 2026', '40', cell]);
  const made = trialReading(youtubeTable, trialTable(HEADER, rows));
  const sums = made === null ? [] : (youtubeTable.sums?.(made.match) ?? []);
  const watch = sums.find(({ metric }) => metric === 'watchTimeSeconds');
  return {
    hours: made?.posts.map((post) => (post.metrics.watchTimeSeconds ?? Number.NaN) / 3600),
    own: watch === undefined ? [] : rows.map((row) => numberIn(row, watch) / 3600),
    notes: made?.notes,
  };
}

describe('commas in a column of fractions', () => {
  it('are decimal signs where one cell shows it: YouTube drops the last zero of 377,4340', () => {
    expect(hoursOf(['377,434', '12,5061', '0,377'])).toEqual({
      hours: [377.434, 12.5061, 0.377],
      own: [377.434, 12.5061, 0.377],
      notes: [],
    });
  });

  it('stand between thousands where the fractions have points', () => {
    expect(hoursOf(['1,377', '12.5061', '1,234.5'])).toEqual({
      hours: [1377, 12.5061, 1234.5],
      own: [1377, 12.5061, 1234.5],
      notes: [],
    });
  });

  it('are decimal signs, and told, where no cell shows what they are', () => {
    expect(hoursOf(['377,434', '12'])).toEqual({
      hours: [377.434, 12],
      own: [377.434, 12],
      notes: ['number-unusual ×1 (row 2: 377,434)'],
    });
  });
});
