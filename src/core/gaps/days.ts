import { DAY } from '../base/calendar.ts';

/** Of a month: what goes until then is all there is of it. */
export function isLastDay(day: string): boolean {
  return dayAfter(day).slice(0, 7) !== day.slice(0, 7);
}

/** `2026-11-01` of `2026-10-31`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + DAY).toISOString().slice(0, 10);
}
