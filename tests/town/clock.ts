// Wall clocks of Amsterdam and Los Angeles from October 2025 to November 2026, from the published dates on which they change:
// written out, so that the sample does not lean on the calendar code that it is there to test.

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const SUMMER_IN_EUROPE = [
  [Date.UTC(2025, 2, 30, 1), Date.UTC(2025, 9, 26, 1)],
  [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)],
] as const;
const SUMMER_ON_THE_PACIFIC = [
  [Date.UTC(2025, 2, 9, 10), Date.UTC(2025, 10, 2, 9)],
  [Date.UTC(2026, 2, 8, 10), Date.UTC(2026, 10, 1, 9)],
] as const;

function within(moment: number, summers: readonly (readonly [number, number])[]): boolean {
  return summers.some(([start, end]) => moment >= start && moment < end);
}

/** Hours that Amsterdam (and Copenhagen) is ahead of UTC at a moment. */
function amsterdamOffset(moment: number): number {
  return within(moment, SUMMER_IN_EUROPE) ? 2 : 1;
}

/** Milliseconds since 1970 UTC of a wall time in Amsterdam; `month` from 1, `minutes` since midnight. */
export function inAmsterdam(year: number, month: number, day: number, minutes: number): number {
  const wall = Date.UTC(year, month - 1, day, 0, minutes);
  const guess = wall - 2 * HOUR;
  return within(guess, SUMMER_IN_EUROPE) ? guess : wall - HOUR;
}

/** `2026-10` of a moment in Amsterdam. */
export function monthInAmsterdam(moment: number): string {
  return new Date(moment + amsterdamOffset(moment) * HOUR).toISOString().slice(0, 7);
}

/** `10/31/2026 09:30`, as Meta writes it: wall clock of Los Angeles. */
export function metaTime(moment: number): string {
  const offset = within(moment, SUMMER_ON_THE_PACIFIC) ? -7 : -8;
  const wall = new Date(moment + offset * HOUR).toISOString();
  return `${wall.slice(5, 7)}/${wall.slice(8, 10)}/${wall.slice(0, 4)} ${wall.slice(11, 16)}`;
}

/** `10/31/2026`, the day in UTC, as LinkedIn writes it. */
export function linkedinDate(moment: number): string {
  const day = new Date(moment).toISOString();
  return `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Oct 5, 2026` in UTC. */
export function englishDay(moment: number): string {
  const day = new Date(moment);
  return `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
}

/** `Sat, Oct 5, 2026` in UTC, as X writes it. */
export function xDate(moment: number): string {
  return `${WEEKDAYS[new Date(moment).getUTCDay()]}, ${englishDay(moment)}`;
}

export const DUTCH_MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const DUTCH_WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** `zaterdag 14 maart`: the first such weekday (0 is Sunday) at least `after` days later than a day at UTC midnight. */
export function nextWeekday(day: number, weekday: number, after: number): string {
  let next = day + after * DAY;
  while (new Date(next).getUTCDay() !== weekday) next += DAY;
  const date = new Date(next);
  return `${DUTCH_WEEKDAYS[weekday]} ${date.getUTCDate()} ${DUTCH_MONTHS[date.getUTCMonth()]}`;
}

/** The moment of the export: 2 November 2026, 8.30 in Amsterdam. */
export const EXPORTED_AT = Date.UTC(2026, 10, 2, 7, 30);
