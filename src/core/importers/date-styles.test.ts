import { describe, expect, it } from 'vitest';
import { DateStyles } from './date-styles.ts';
import type { DayOrder } from './day-text.ts';

/** How each cell of a column is to be read: its day, or that nobody knows. */
function read(cells: readonly string[], usual: DayOrder = 'month-first', moments: readonly number[] = []): string[] {
  const rows = cells.map((cell, place) => [cell, String(place)]);
  const momentOf = (row: readonly string[]): number => moments[Number(row[1])] ?? Number.NaN;
  const styles = new DateStyles(rows, { column: 0, usual, momentOf });
  return rows.map((row) => {
    const dated = styles.of(row);
    return dated === 'unclear' ? '?' : `${dated.text} ${dated.order}`;
  });
}

describe('a column of dates', () => {
  it('has the order of its sure rows, and the usual one where nothing tells', () => {
    expect(read(['01/07/2026', '14/07/2026'])).toEqual(['01/07/2026 day-first', '14/07/2026 day-first']);
    expect(read(['01/07/2026', '02/07/2026'])).toEqual(['01/07/2026 month-first', '02/07/2026 month-first']);
  });

  it('leaves open what a Dutch spreadsheet program wrote with another sign, and nothing else', () => {
    expect(read(['1-7-2026 6:02', '01/14/2026 06:02', '2-2-2026 6:02'])).toEqual([
      '?',
      '01/14/2026 06:02 month-first',
      '2-2-2026 6:02 month-first',
    ]);
  });

  it('gives each style its own order where both have a sure row', () => {
    expect(read(['14-07-2026', '01-07-2026', '07/14/2026', '07/01/2026'])).toEqual([
      '14-07-2026 day-first',
      '01-07-2026 day-first',
      '07/14/2026 month-first',
      '07/01/2026 month-first',
    ]);
  });

  it('leaves open what contradicting rows of one style do not tell', () => {
    expect(read(['14/07/2026', '07/14/2026', '01/07/2026'])).toEqual(['14/07/2026 day-first', '07/14/2026 month-first', '?']);
  });

  it('believes the moment in an id', () => {
    const moments = [Date.UTC(2026, 0, 7), Date.UTC(2026, 6, 14)];
    expect(read(['1-7-2026', '07/14/2026'], 'month-first', moments)[0]).toBe('1-7-2026 month-first');
  });

  it('knows the real dates that a program made of all that it could take for one', () => {
    expect(read(['2026-07-01 10:00', '01/14/2026 10:00'])[0]).toBe('?');
    expect(read(['2026-07-01 10:00', '2026-07-14 10:00', '01/14/2026 10:00'])[0]).toBe('2026-07-01 10:00 day-first');
    const styles = new DateStyles([['2026-07-01 10:00'], ['01/14/2026 10:00']], { column: 0, usual: 'month-first' });
    expect(styles.as(['2026-07-01 10:00'], 'month-first').text).toBe('2026-01-07 10:00');
    expect(styles.as(['2026-07-01 10:00'], 'day-first').text).toBe('2026-07-01 10:00');
    expect(styles.daysOf(['2026-07-01 10:00'])).toEqual({ dayFirst: '2026-07-01', monthFirst: '2026-01-07' });
  });
});
