// Wall clocks from the rules by which they change, written out: the samples must not lean on the calendar code they are there to
// test. Europe: last Sundays of March and October, 1.00 UTC (since 1996). America: second Sunday of March, first of November, at
// 2.00 on the wall (since 2007).

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The day of the month of the `which`-th Sunday; -1: the last one. `month` from 1. */
function sunday(year: number, month: number, which: number): number {
  if (which < 0) {
    const last = new Date(Date.UTC(year, month, 0));
    return last.getUTCDate() - last.getUTCDay();
  }
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return 1 + ((7 - first) % 7) + (which - 1) * 7;
}

function europeOffset(moment: number): number {
  const year = new Date(moment).getUTCFullYear();
  const isSummer = moment >= Date.UTC(year, 2, sunday(year, 3, -1), 1) && moment < Date.UTC(year, 9, sunday(year, 10, -1), 1);
  return isSummer ? 2 : 1;
}

function pacificOffset(moment: number): number {
  const year = new Date(moment).getUTCFullYear();
  const isSummer = moment >= Date.UTC(year, 2, sunday(year, 3, 2), 10) && moment < Date.UTC(year, 10, sunday(year, 11, 1), 9);
  return isSummer ? -7 : -8;
}

/** `2026-02-28T09:05` on the wall in California. */
export function inPacific(moment: number): string {
  return new Date(moment + pacificOffset(moment) * HOUR).toISOString().slice(0, 16);
}

/** `2026-02-28T18:05` on the wall in Amsterdam and Copenhagen. */
export function inEurope(moment: number): string {
  return new Date(moment + europeOffset(moment) * HOUR).toISOString().slice(0, 16);
}

/** `02/28/2026 09:05` of `2026-02-28T09:05`. */
export function monthFirst(wall: string): string {
  return `${wall.slice(5, 7)}/${wall.slice(8, 10)}/${wall.slice(0, 4)} ${wall.slice(11)}`;
}

/** `28/02/2026 09:05` of `2026-02-28T09:05`. */
export function dayFirst(wall: string): string {
  return `${wall.slice(8, 10)}/${wall.slice(5, 7)}/${wall.slice(0, 4)} ${wall.slice(11)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Oct 5, 2026`, the day in UTC. */
export function englishDay(moment: number): string {
  const day = new Date(moment);
  return `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
}

/** `Sat, Oct 5, 2026`: X since the middle of 2025. */
export function xDay(moment: number): string {
  return `${WEEKDAYS[new Date(moment).getUTCDay()]}, ${englishDay(moment)}`;
}

/** `Thu Mar 20 2025`: X before that. */
export function oldXDay(moment: number): string {
  const day = new Date(moment);
  const date = String(day.getUTCDate()).padStart(2, '0');
  return `${WEEKDAYS[day.getUTCDay()]} ${MONTHS[day.getUTCMonth()]} ${date} ${day.getUTCFullYear()}`;
}

/** `12/14/2023`, the day in UTC: LinkedIn. */
export function utcMonthFirst(moment: number): string {
  return monthFirst(new Date(moment).toISOString()).slice(0, 10);
}
