import { describe, expect, it } from 'vitest';
import { addMonths, endOfDay, monthsBetween, wallMs, Zone } from './calendar.ts';

const pacific = new Zone('America/Los_Angeles');
const amsterdam = new Zone('Europe/Amsterdam');
const wall = (text: string) => Date.parse(`${text}Z`);
const utcOf = (zone: Zone, text: string) => new Date(zone.utcOf(wall(text))).toISOString();

describe('wall clocks and moments', () => {
  it('knows the weeks in which Europe and America disagree about summer time', () => {
    // Second Sunday of March to last Sunday of March: eight hours instead of nine.
    expect(utcOf(pacific, '2026-03-07T12:00')).toBe('2026-03-07T20:00:00.000Z');
    expect(utcOf(pacific, '2026-03-08T12:00')).toBe('2026-03-08T19:00:00.000Z');
    expect(amsterdam.isoOf(pacific.utcOf(wall('2026-03-20T12:00')))).toBe('2026-03-20T20:00:00+01:00');
    expect(amsterdam.isoOf(pacific.utcOf(wall('2026-03-30T12:00')))).toBe('2026-03-30T21:00:00+02:00');
    // Last Sunday of October to first Sunday of November.
    expect(amsterdam.isoOf(pacific.utcOf(wall('2026-10-28T12:00')))).toBe('2026-10-28T20:00:00+01:00');
    expect(amsterdam.isoOf(pacific.utcOf(wall('2026-11-02T12:00')))).toBe('2026-11-02T21:00:00+01:00');
  });

  it('takes the first of two equal hours in autumn and reads a skipped hour with the offset before', () => {
    expect(utcOf(pacific, '2026-11-01T01:30')).toBe('2026-11-01T08:30:00.000Z');
    expect(utcOf(amsterdam, '2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(utcOf(amsterdam, '2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('puts a post of the last evening into the month of the team, not of California', () => {
    expect(amsterdam.monthOf(pacific.utcOf(wall('2026-10-31T20:30')))).toBe('2026-11');
    expect(amsterdam.monthOf(pacific.utcOf(wall('2026-09-30T15:30')))).toBe('2026-10');
  });

  it('gives a month its first moment and the first of the next', () => {
    const { start, end } = amsterdam.monthRange('2026-10');
    expect(new Date(start).toISOString()).toBe('2026-09-30T22:00:00.000Z');
    expect(new Date(end).toISOString()).toBe('2026-10-31T23:00:00.000Z');
  });

  it('agrees with Intl at every hour of a year', () => {
    const intl = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' });
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3_600_000 * 5) {
      expect(amsterdam.isoOf(at).slice(0, 19).replace('T', ' ')).toBe(intl.format(at));
    }
  });
});

describe('days and months', () => {
  it('refuses days that do not exist instead of rolling over', () => {
    expect(wallMs({ year: 2026, month: 2, day: 31, hour: 0, minute: 0 })).toBeNaN();
    expect(wallMs({ year: 2027, month: 2, day: 29, hour: 0, minute: 0 })).toBeNaN();
    expect(wallMs({ year: 2028, month: 2, day: 29, hour: 0, minute: 0 })).toBe(Date.UTC(2028, 1, 29));
    expect(endOfDay('yesterday', amsterdam)).toBeNaN();
  });

  it('counts months over the year', () => {
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2025-10', 12)).toBe('2026-10');
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
});
