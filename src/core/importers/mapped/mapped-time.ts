import { noonOf, wallMs } from '../../base/calendar.ts';
import type { DayOrder } from '../day-text.ts';
import { monthNamed } from './month-names.ts';

/** A moment as a cell says it. */
export interface MappedTime {
  /** Milliseconds of a clock without zones; NaN where the cell is no date. Of a day alone: its noon. */
  readonly wall: number;
  readonly dayOnly: boolean;
  /** Milliseconds to take off for UTC where the cell names its zone (`Z`, `+02:00`); null where it does not. */
  readonly offset: number | null;
}

const NONE: MappedTime = { wall: Number.NaN, dayOnly: false, offset: null };
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

const WEEKDAY = /^\p{L}{2,12}\.?,? (?=\S)/u;
const ISO_DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[T ,])/u;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=$|[ ,])/u;
const DAY_NAME = /^(\d{1,2})(?:\.|st|nd|rd|th)?(?: de)?[ -](\p{L}{3,12})\.?,?(?: de)?[ -](\d{4})(?=$|[ ,])/u;
const NAME_DAY = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?=$|[ ,])/u;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/u;
const SERIAL = /^([34]\d{4}|5[0-5]\d{3})(?:[.,](\d{1,12}))?$/u;
const EPOCH = /^1[1-9]\d{8}(?:\d{3})?$/u;

/**
 * A date, with or without its time, as tools, spreadsheet programs and people write it: ISO with or without zone, `3-10-2026 14:05`,
 * `10/3/2026, 2:05 PM`, `3. okt. 2026 kl. 14.05`, `Oct 3, 2026`, `5 de abril de 2024`, a spreadsheet's serial number, seconds or
 * milliseconds since 1970.
 */
export function mappedTime(cell: string, order: DayOrder): MappedTime {
  const text = cell
    .trim()
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(/^'/u, '');
  if (text === '' || text.length > 60) return NONE;
  if (/^\d+(?:[.,]\d+)?$/u.test(text)) return fromNumber(text);
  return dated(text, order) ?? dated(text.replace(WEEKDAY, ''), order) ?? NONE;
}

function fromNumber(text: string): MappedTime {
  const serial = SERIAL.exec(text);
  if (serial !== null) {
    const [, days, part] = serial;
    const wall = SERIAL_ZERO + Number(days) * DAY;
    if (part === undefined) return { wall: wall + DAY / 2, dayOnly: true, offset: null };
    return { wall: Math.round((wall + Number(`0.${part}`) * DAY) / MINUTE) * MINUTE, dayOnly: false, offset: null };
  }
  const compact = COMPACT.exec(text);
  if (compact !== null) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (!EPOCH.test(text)) return NONE;
  return { wall: Number(text) * (text.length === 10 ? 1000 : 1), dayOnly: false, offset: 0 };
}

function day(year: number, month: number, dayOfMonth: number): MappedTime {
  return { wall: noonOf(year, month, dayOfMonth), dayOnly: true, offset: null };
}

function dated(text: string, order: DayOrder): MappedTime | null {
  const found = dayIn(text, order);
  if (found === null) return null;
  const rest = text.slice(found.length).trim();
  if (rest === '' || Number.isNaN(found.noon)) return { wall: found.noon, dayOnly: true, offset: null };
  const time = timeOfDay(rest.replace(/^[T,]\s*/u, ''));
  if (time === null) return NONE;
  return { wall: found.noon - DAY / 2 + time.ms, dayOnly: false, offset: time.offset };
}

function dayIn(text: string, order: DayOrder): { readonly noon: number; readonly length: number } | null {
  const iso = ISO_DAY.exec(text);
  if (iso !== null) return { noon: noonOf(Number(iso[1]), Number(iso[3]), Number(iso[4])), length: iso[0].length };
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [whole, first, , second, yearText = ''] = numbers;
    const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
    const [dayPart, month] = order === 'day-first' ? [first, second] : [second, first];
    return { noon: noonOf(year, Number(month), Number(dayPart)), length: whole.length };
  }
  const dayName = DAY_NAME.exec(text);
  if (dayName !== null) return named(dayName[3], dayName[2], dayName[1], dayName[0]);
  const nameDay = NAME_DAY.exec(text);
  return nameDay === null ? null : named(nameDay[3], nameDay[1], nameDay[2], nameDay[0]);
}

function named(year?: string, month = '', dayOfMonth?: string, whole = ''): { noon: number; length: number } {
  return { noon: noonOf(Number(year), monthNamed(month), Number(dayOfMonth)), length: whole.length };
}

/** Milliseconds since midnight, and the zone where the text names it. */
export interface TimeOfDay {
  readonly ms: number;
  readonly offset: number | null;
}

const TIME =
  /^(?:at |om |kl\.? ?|um |à |a las |alle |klo |o |às )?(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:[.,]\d{1,9})?)? ?([ap]\.? ?m\.?)?(?: ?(?:uhr|uur|u\.?|h))?(?: ?(z|utc|gmt|[+-]\d{2}:?\d{2}|\(\p{L}{2,5}\)|ces?t))?$/iu;
const DAY_PART = /^0?[.,]\d{1,12}$/u;

/** `14:05`, `14.05`, `2:05 PM`, `14h05`, or the part of a day that a spreadsheet program keeps (`0.586`); null where it is no time. */
export function timeOfDay(cell: string): TimeOfDay | null {
  const text = cell.trim();
  if (DAY_PART.test(text)) return { ms: Math.round((Number(text.replace(',', '.')) * DAY) / MINUTE) * MINUTE, offset: null };
  const parts = TIME.exec(text);
  if (parts === null) return null;
  const [, hourText, minute, second = '0', half, zone] = parts;
  if (minute === undefined && half === undefined) return null;
  let hour = Number(hourText);
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  const ms = wallMs({ year: 1970, month: 1, day: 1, hour, minute: Number(minute ?? 0) });
  return Number.isNaN(ms) ? null : { ms: ms + Math.min(59, Number(second)) * 1000, offset: offsetOf(zone) };
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (/^(?:z|utc|gmt)$/iu.test(zone)) return 0;
  const parts = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone);
  // `CET` and `(CET)` are the team's own clock in nearly every file that says so; they are no offset.
  if (parts === null) return null;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === '-' ? -minutes : minutes) * MINUTE;
}

const TWO_NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})(?=$|[ ,])/u;

/** The two first numbers of a date that could be day and month; null where the date is written otherwise. */
export function dayAndMonth(cell: string): { readonly first: number; readonly second: number; readonly sign: string } | null {
  const parts = TWO_NUMBERS.exec(cell.trim().replace(WEEKDAY, ''));
  return parts === null ? null : { first: Number(parts[1]), second: Number(parts[3]), sign: parts[2] as string };
}
