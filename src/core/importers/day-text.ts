import { noonOf } from '../base/calendar.ts';

/** Which number of `07/06/2025` is the day. */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u;
const MONTH_DAY = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/iu;
const DAY_MONTH = /^(?:[a-z]{3,9},? )?(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})$/iu;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:$| )/u;
const SERIAL = /^\d{5}(?:\.\d+)?$/u;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const NOON = 12 * 3_600_000;
const DAY = 2 * NOON;

/**
 * Noon UTC of a day as exports and spreadsheet programs write it: `Dec 15, 2023`, `Thu Mar 20 2025`, `2023-12-15`, `12/15/2023`,
 * `15-12-2023`, a spreadsheet's day number. NaN where the cell is none of these.
 */
export function noonOfDayText(cell: string, order: DayOrder): number {
  const text = cell.trim();
  const iso = ISO.exec(text);
  if (iso !== null) return noonOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = MONTH_DAY.exec(text);
  if (named !== null) return noonOf(Number(named[3]), monthOf(named[1]), Number(named[2]));
  const turned = DAY_MONTH.exec(text);
  if (turned !== null) return noonOf(Number(turned[3]), monthOf(turned[2]), Number(turned[1]));
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return noonOfNumbers(Number(numbers[1]), Number(numbers[3]), numbers[4] as string, order);
  return SERIAL.test(text) ? SERIAL_ZERO + Math.floor(Number(text)) * DAY + NOON : Number.NaN;
}

function noonOfNumbers(first: number, second: number, yearText: string, order: DayOrder): number {
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  return order === 'day-first' ? noonOf(year, second, first) : noonOf(year, first, second);
}

/** 1 to 12; 0 where the word is no English month. */
function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
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
