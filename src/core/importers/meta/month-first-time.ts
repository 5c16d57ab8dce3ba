import { wallMs } from '../../base/calendar.ts';
import { writtenInstant } from './written-instant.ts';

/** A moment as it stands in a cell: milliseconds of a clock without zones; NaN where it is no date. */
export interface CellTime {
  readonly wall: number;
  readonly dayOnly: boolean;
}

export type DayOrder = 'month-first' | 'day-first';

const NONE: CellTime = { wall: Number.NaN, dayOnly: false };
const NUMBERS =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?)?$/iu;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/u;
const SERIAL = /^[3-6]\d{4}(?:[.,]\d+)?$/u;
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Two digits at `at`, or -1. */
function twoDigits(cell: string, at: number): number {
  const tens = cell.charCodeAt(at) - 48;
  const ones = cell.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

// No platform is older, and a later year is another calendar's or a slip.
function isPlatformYear(year: number): boolean {
  return year >= 2003 && year <= 2100;
}

const midnights = new Map<number, number>();

/** Midnight of a day on a clock without zones; NaN where there is no such day. Files hold many posts of few days. */
function midnightOf(year: number, month: number, day: number): number {
  const key = (year * 100 + month) * 100 + day;
  let midnight = midnights.get(key);
  if (midnight === undefined) {
    midnight = isPlatformYear(year) ? wallMs({ year, month, day, hour: 0, minute: 0 }) : Number.NaN;
    midnights.set(key, midnight);
  }
  return midnight;
}

/**
 * `02/11/2026 22:36` by fixed positions, or NaN: a file has one such cell a row, and hardly a file has another form. Milliseconds
 * of a clock without zones.
 */
export function fixedForm(cell: string, monthFirst: boolean): number {
  if (cell.length !== 16 || cell.charCodeAt(2) !== 47 || cell.charCodeAt(5) !== 47 || cell.charCodeAt(13) !== 58)
    return Number.NaN;
  const first = twoDigits(cell, 0);
  const second = twoDigits(cell, 3);
  const century = twoDigits(cell, 6);
  const year = twoDigits(cell, 8);
  const hour = twoDigits(cell, 11);
  const minute = twoDigits(cell, 14);
  if (first < 0 || second < 0 || century < 0 || year < 0 || hour < 0 || hour > 24 || minute < 0 || minute > 59) return Number.NaN;
  const midnight = midnightOf(century * 100 + year, monthFirst ? first : second, monthFirst ? second : first);
  return midnight + (hour * 60 + minute) * MINUTE_MS;
}

/**
 * A date and time as Meta, Sprout Social and Fanpage Karma write it: `02/11/2026 22:36`, `2/11/2026 9:40 am`; and what
 * spreadsheet programs make of it: `2-11-2026 22:36`, `2026-02-11 22:36:00`, the serial number 46064.94. In a column of which a
 * spreadsheet program `swapped` days and months, what it turned into a real date is nothing to rely on.
 */
export function cellTime(cell: string, order: DayOrder, swapped = false): CellTime {
  const fixed = fixedForm(cell, order === 'month-first');
  if (!Number.isNaN(fixed)) return { wall: fixed, dayOnly: false };
  const text = cell.trim();
  const parts = NUMBERS.exec(text);
  if (parts !== null) return fromNumbers(parts, order);
  if (swapped) return NONE;
  const iso = ISO.exec(text);
  if (iso !== null) return fromParts(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6]);
  if (!SERIAL.test(text)) return NONE;
  const wall = SERIAL_EPOCH + Number(text.replace(',', '.')) * DAY_MS;
  return { wall: Math.round(wall / MINUTE_MS) * MINUTE_MS, dayOnly: !/[.,]/u.test(text) };
}

function fromNumbers(parts: RegExpExecArray, order: DayOrder): CellTime {
  const [, first, second, year, hour, minute, seconds, half] = parts;
  const month = order === 'month-first' ? first : second;
  const day = order === 'month-first' ? second : first;
  if (hour === undefined || half === undefined) return fromParts(year, month, day, hour, minute, seconds);
  const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return fromParts(year, month, day, String(hours), minute, seconds);
}

function fromParts(year?: string, month?: string, day?: string, hour?: string, minute?: string, seconds = '0'): CellTime {
  if (!isPlatformYear(Number(year))) return NONE;
  const dayOnly = hour === undefined;
  const wall = wallMs({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: dayOnly ? 12 : Number(hour),
    minute: dayOnly ? 0 : Number(minute),
  });
  return { wall: wall + Number(seconds) * 1000, dayOnly };
}

/** Whether a cell holds a spreadsheet program's own number for a day. */
export function isSerialTime(cell: string): boolean {
  return SERIAL.test(cell.trim());
}

/** Whether a cell is a date in one of the two orders, or a moment that says its zone. */
export function looksLikeTime(cell: string): boolean {
  if (!Number.isNaN(writtenInstant(cell))) return true;
  return !Number.isNaN(cellTime(cell, 'month-first').wall) || !Number.isNaN(cellTime(cell, 'day-first').wall);
}

const TWO_NUMBERS = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]/u;

const STYLE = /^\s*\d{1,2}([/.-])\d/u;

/** 1: the first number can be no month. -1: the second can be none. 0: both can, or it is no such date. */
function tells(cell: string): -1 | 0 | 1 {
  let first = -1;
  let second = -1;
  if (cell.charCodeAt(2) === 47 && cell.charCodeAt(5) === 47) {
    first = twoDigits(cell, 0);
    second = twoDigits(cell, 3);
  } else {
    const parts = TWO_NUMBERS.exec(cell);
    if (parts !== null) [first, second] = [Number(parts[1]), Number(parts[2])];
  }
  if (first > 12 && second <= 12) return 1;
  return second > 12 && first >= 0 && first <= 12 ? -1 : 0;
}

/**
 * In which order the whole column is written. `usual` is what the tool writes by itself; the other one only when rows say so
 * (a number above 12) and none says the opposite. Where rows contradict each other a spreadsheet program swapped some of them
 * (or turned the swappable ones into real dates and left the others as text): then `usual` stands, and the rows that cannot be
 * read so are no dates. `twoStyles`: `7-1-2026` beside `01/14/2026` betrays the same program, even where all can be read.
 */
export function dayOrderOf(
  rows: Iterable<readonly string[]>,
  column: number,
  usual: DayOrder,
): { readonly order: DayOrder; readonly mixed: boolean; readonly twoStyles: boolean } {
  let monthFirst = 0;
  let dayFirst = 0;
  let realDates = 0;
  const styles = new Set<string>();
  for (const row of rows) {
    const cell = row[column] ?? '';
    const style = STYLE.exec(cell)?.[1];
    if (style !== undefined) styles.add(style);
    const told = tells(cell);
    if (told === 1) dayFirst++;
    else if (told === -1) monthFirst++;
    else if (cell.charCodeAt(4) === 45 && ISO.test(cell)) realDates++;
  }
  const other = usual === 'month-first' ? dayFirst : monthFirst;
  const agreeing = usual === 'month-first' ? monthFirst : dayFirst;
  const twoStyles = styles.size > 1;
  if (other > 0 && agreeing > 0) return { order: usual, mixed: true, twoStyles };
  if (realDates > 0 && agreeing > 0) return { order: usual, mixed: true, twoStyles };
  if (other === 0) return { order: usual, mixed: false, twoStyles };
  return { order: usual === 'month-first' ? 'day-first' : 'month-first', mixed: realDates > 0, twoStyles };
}
