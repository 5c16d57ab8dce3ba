import { wallMs } from '../../base/calendar.ts';
import type { DayOrder } from '../day-text.ts';
import { writtenInstant } from './written-instant.ts';

/** A moment as it stands in a cell: milliseconds of a clock without zones; NaN where it is no date. */
export interface CellTime {
  readonly wall: number;
  readonly dayOnly: boolean;
}

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
 * spreadsheet programs make of it: `2-11-2026 22:36`, `2026-02-11 22:36:00`, the serial number 46064.94.
 */
export function cellTime(cell: string, order: DayOrder): CellTime {
  const fixed = fixedForm(cell, order === 'month-first');
  if (!Number.isNaN(fixed)) return { wall: fixed, dayOnly: false };
  const text = cell.trim();
  const parts = NUMBERS.exec(text);
  if (parts !== null) return fromNumbers(parts, order);
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
