import { expect, it } from 'vitest';
import { archiveYears } from './archive-years.ts';

it('groups frozen months by year, newest first', () => {
  const months = ['2026-10', '2026-09', '2025-12'].map((month) => ({ month, frozenOn: '2026-11-02', slides: 9, said: null }));
  expect(archiveYears(months).map(({ year, editions }) => [year, editions.map(({ month }) => month)])).toEqual([
    ['2026', ['2026-10', '2026-09']],
    ['2025', ['2025-12']],
  ]);
});
