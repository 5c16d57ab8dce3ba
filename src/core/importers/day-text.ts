import { noonOf } from '../base/calendar.ts';
import { monthNamed } from './mapped/month-names.ts';

/** Which number of `07/06/2025` is the day. */
export type DayOrder = 'day-first' | 'month-first';

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[T ])/u;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/u;
const MONTH_DAY = /^(?:\p{L}{2,9},? )?(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/iu;
const DAY_MONTH = /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})\.? (?:de )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})(?: г\.?| р\.?)?$/iu;
const EAST_ASIAN = /^(\d{4})(?:年|\. ?)(\d{1,2})(?:月|\. ?)(\d{1,2})(?:日|\.)$/u;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:$| )/u;
const SERIAL = /^[3-6]\d{4}(?:[.,]\d+)?$/u;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const NOON = 12 * 3_600_000;
const DAY = 2 * NOON;
// No platform is older, and a year beyond is another calendar's or a slip.
const FIRST_YEAR = 2003;
const LAST_YEAR = 2100;

/**
 * Noon UTC of a day as exports and spreadsheet programs write it: `Dec 15, 2023`, `Thu Mar 20 2025`, `15 dec. 2023`, `2023-12-15`,
 * `12/15/2023`, `15-12-2023`, `20231215`, a spreadsheet's day number. NaN where the cell is none of these, and for a day that does not exist
 * or on which there was no platform.
 */
export function noonOfDayText(cell: string, order: DayOrder): number {
  const text = cell.trim();
  const iso = ISO.exec(text);
  if (iso !== null) return noonIn(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const named = MONTH_DAY.exec(text);
  if (named !== null) return noonIn(Number(named[3]), monthNamed(named[1] ?? ''), Number(named[2]));
  const turned = DAY_MONTH.exec(text);
  if (turned !== null) return noonIn(Number(turned[3]), monthNamed(turned[2] ?? ''), Number(turned[1]));
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return noonOfNumbers(Number(numbers[1]), Number(numbers[3]), numbers[4] as string, order);
  const eastAsian = EAST_ASIAN.exec(text);
  if (eastAsian !== null) return noonIn(Number(eastAsian[1]), Number(eastAsian[2]), Number(eastAsian[3]));
  const compact = COMPACT.exec(text);
  if (compact !== null) return noonIn(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return SERIAL.test(text) ? SERIAL_ZERO + Math.floor(Number(text.replace(',', '.'))) * DAY + NOON : Number.NaN;
}

/** Whether a day stands there as a spreadsheet program wrote it and no platform does: in numbers, of which the order can be a guess. */
export function isSpreadsheetDay(cell: string): boolean {
  const text = cell.trim();
  return NUMBERS.test(text) || SERIAL.test(text);
}

function noonOfNumbers(first: number, second: number, yearText: string, order: DayOrder): number {
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  return order === 'day-first' ? noonIn(year, second, first) : noonIn(year, first, second);
}

function noonIn(year: number, month: number, day: number): number {
  return year < FIRST_YEAR || year > LAST_YEAR ? Number.NaN : noonOf(year, month, day);
}

/**
 * Which order the days of a column are in: a number above 12 settles it for all. Where none does, `13/06/2025` with slashes is
 * read as American and with dashes or points as European, which is how spreadsheet programs write them.
 */
export function dayOrderOf(cells: Iterable<string>): DayOrder {
  let guess: DayOrder = 'month-first';
  for (const cell of cells) {
    const parts = NUMBERS.exec(cell.trim());
    if (parts === null) continue;
    if (Number(parts[1]) > 12) return 'day-first';
    if (Number(parts[3]) > 12) return 'month-first';
    if (parts[2] !== '/') guess = 'day-first';
  }
  return guess;
}
