import { describe, expect, it } from 'vitest';
import { statedTime } from './stated-time.ts';

const at = (cell: string, order: 'day-first' | 'month-first' = 'day-first') => {
  const { wall, dayOnly, utc } = statedTime(cell, order);
  return `${new Date(wall).toISOString()}${dayOnly ? ' day' : ''}${utc === true ? ' utc' : ''}`;
};

describe('moments as the tools write them', () => {
  it.each([
    ['2024-04-02T08:00:00Z', '2024-04-02T08:00:00.000Z utc'],
    ['2026-10-01T09:00:00+02:00', '2026-10-01T07:00:00.000Z utc'],
    ['2026-10-01T09:00:00.250-0430', '2026-10-01T13:30:00.250Z utc'],
    ['2020-04-16 09:48:29 EDT', '2020-04-16T13:48:29.000Z utc'],
    ['2020-03-05 09:48:29 EST', '2020-03-05T14:48:29.000Z utc'],
    ['2020-04-16 09:48:29 PDT', '2020-04-16T16:48:29.000Z utc'],
    ['2023-04-12 17:30:00 CEST', '2023-04-12T15:30:00.000Z utc'],
    ['31/10/2026 23:30 (CET)', '2026-10-31T22:30:00.000Z utc'],
    ['31-10-2026 23:30 GMT+1', '2026-10-31T22:30:00.000Z utc'],
    ['Apr 5, 2024 6:15 PM', '2024-04-05T18:15:00.000Z'],
    ['Oct 17, 2026 12:05 AM', '2026-10-17T00:05:00.000Z'],
    ['5 mrt 2026 08:05', '2026-03-05T08:05:00.000Z'],
    ['5. maj 2026 kl. 8.05', '2026-05-05T08:05:00.000Z'],
    ['01/04/2024', '2024-04-01T12:00:00.000Z day'],
    ['April 5, 2024', '2024-04-05T12:00:00.000Z day'],
    ['2026-10-25', '2026-10-25T12:00:00.000Z day'],
  ])('reads %s', (cell, moment) => {
    expect(at(cell)).toBe(moment);
  });

  it('turns day and month where the table does', () => {
    expect(at('04/05/2024 6:15 pm', 'month-first')).toBe('2024-04-05T18:15:00.000Z');
  });

  it.each(['', 'gisteren', '31-02-2026 10:00', '2020-04-16 09:48:29 XYZ', 'Foo 5, 2024', '25:00', 'x'.repeat(5000)])(
    'does not take %j for a moment',
    (cell) => {
      expect(statedTime(cell, 'day-first').wall).toBeNaN();
    },
  );
});
