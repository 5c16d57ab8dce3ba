import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../core/base/calendar.ts';
import type { Calendar, CalendarMonth } from '../../worker/questions.ts';
import { adviceFor } from './advice.ts';

const months = monthsBetween('2025-10', '2026-10');

/** Posts per month; `24@2026-10-24` is a month that goes until that day. */
function calendar(...rows: readonly (readonly [string, string])[]): Calendar {
  const cell = (text: string): CalendarMonth => {
    const [posts = '', until] = text.split('@');
    return { posts: Number(posts), until: until ?? null };
  };
  return {
    months,
    channels: rows.map(([id, cells]) => ({
      key: `x:${id}`,
      channel: { platform: 'x', id, name: id },
      months: cells.split(' ').map(cell),
    })),
  };
}

const FULL = '5 5 5 5 5 5 5 5 5 5 5 5 5';

describe('adviceFor', () => {
  it('says that all is complete only where nothing is missing', () => {
    expect(adviceFor(calendar(['a', FULL]), '2026-11')).toEqual([{ code: 'complete' }]);
  });

  it('asks for nothing after the last day of a month', () => {
    expect(adviceFor(calendar(['a', '5 5 5 5 5 5 5 5 5 5 5 5 5@2026-10-31']), '2026-11')).toEqual([{ code: 'complete' }]);
  });

  it('puts the month that is not complete before the gap, with the day to download from', () => {
    const advice = adviceFor(
      calendar(['gap', '5 5 5 0 0 5 5 5 5 5 5 5 5'], ['cut', '5 5 5 5 5 5 5 5 5 5 5 5 3@2026-10-24']),
      '2026-11',
    );
    expect(advice).toMatchObject([
      { code: 'partial', channel: { id: 'cut' }, until: '2026-10-24', next: '2026-10-25', running: false },
      { code: 'gap', channel: { id: 'gap' }, months: ['2026-01', '2026-02'] },
    ]);
  });

  it('knows a month that is still running from one that was cut off, and puts it last', () => {
    const cut = '5 5 5 5 5 5 5 5 5 5 5 5 3@2026-10-24';
    const advice = adviceFor(calendar(['a', cut], ['b', '5 0 5 5 5 5 5 5 5 5 5 5 5']), '2026-10');
    expect(advice.map(({ code }) => code)).toEqual(['gap', 'partial']);
    expect(advice[1]).toMatchObject({ running: true });
  });

  it('calls nothing a gap before the first or after the last post of a channel', () => {
    const advice = adviceFor(calendar(['a', FULL], ['young', '0 0 0 0 0 0 0 2 3 1 2 3 0']), '2026-11');
    expect(advice).toEqual([{ code: 'complete' }]);
  });

  it('asks for more of the past where there are fewer than 13 months', () => {
    expect(adviceFor(calendar(['a', '0 0 0 0 0 0 0 0 0 0 0 4 5']), '2026-11')).toEqual([{ code: 'short', months: 2 }]);
  });
});
