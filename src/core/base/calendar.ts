import { eachMonthOfInterval, formatISO, addMonths as monthsAfter } from 'date-fns';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A calendar month as people name it: `2026-10`. */
export type MonthKey = string;

export interface WallClock {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * A time zone as a table of offsets per day, filled when asked, and per half hour on the days on which the clocks change: a few
 * hundred calls of Intl instead of one per row, and exact at both ends of summer time.
 */
export class Zone {
  readonly name: string;
  private readonly formatter: Intl.DateTimeFormat;
  /** Per day since 1970 UTC; NaN on a day on which the clocks change. */
  private readonly days = new Map<number, number>();
  private readonly halfHours = new Map<number, number>();
  /** Per day of the wall clock: a million posts stand on some hundred days. */
  private readonly months = new Map<number, MonthKey>();

  /** @throws RangeError where `name` is no IANA time zone. */
  constructor(name: string) {
    this.name = name;
    this.formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** Milliseconds to add to UTC to get the wall clock at this moment. */
  offsetAt(utc: number): number {
    const day = Math.floor(utc / DAY);
    let offset = this.days.get(day);
    if (offset === undefined) {
      const start = this.measure(day * DAY);
      // No zone changes its clocks there and back within one day.
      offset = start === this.measure((day + 1) * DAY) ? start : Number.NaN;
      this.days.set(day, offset);
    }
    return Number.isNaN(offset) ? this.offsetOfHalfHour(utc) : offset;
  }

  private offsetOfHalfHour(utc: number): number {
    // No zone has changed its offset at another moment than a whole half hour of UTC since 1950.
    const half = Math.floor(utc / (HOUR / 2));
    let offset = this.halfHours.get(half);
    if (offset === undefined) {
      offset = this.measure(half * (HOUR / 2));
      this.halfHours.set(half, offset);
    }
    return offset;
  }

  private measure(utc: number): number {
    const parts: Record<string, number> = {};
    for (const { type, value } of this.formatter.formatToParts(new Date(utc))) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - utc;
  }

  /**
   * The moment at which the clocks in this zone show `wall` (milliseconds as if the wall clock were UTC). A time that comes
   * twice in autumn is the first of the two; a time that spring skips is read with the offset before the jump.
   */
  utcOf(wall: number): number {
    const before = this.offsetAt(wall - DAY);
    const candidate = wall - before;
    if (this.offsetAt(candidate) === before) return candidate;
    const after = this.offsetAt(wall + DAY);
    return this.offsetAt(wall - after) === after ? wall - after : candidate;
  }

  /** Whether `wall` comes twice (autumn) or never (spring): then `utcOf` gives one of two moments. */
  isUnclear(wall: number): boolean {
    const before = this.offsetAt(wall - DAY);
    const after = this.offsetAt(wall + DAY);
    if (before === after) return false;
    return (this.offsetAt(wall - before) === before) === (this.offsetAt(wall - after) === after);
  }

  /** The wall clock of this moment, as milliseconds of a clock that has no zones. */
  wallOf(utc: number): number {
    return utc + this.offsetAt(utc);
  }

  monthOf(utc: number): MonthKey {
    const wall = this.wallOf(utc);
    const day = Math.floor(wall / DAY);
    let month = this.months.get(day);
    if (month === undefined) {
      month = monthOfWall(wall);
      this.months.set(day, month);
    }
    return month;
  }

  /** `2026-10-13` */
  dayOf(utc: number): string {
    return new Date(this.wallOf(utc)).toISOString().slice(0, 10);
  }

  /** `2026-10-13T19:30:00+02:00` */
  isoOf(utc: number): string {
    const offset = this.offsetAt(utc);
    const sign = offset < 0 ? '-' : '+';
    const minutes = Math.abs(offset) / 60_000;
    const zone = `${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
    return `${new Date(utc + offset).toISOString().slice(0, 19)}${zone}`;
  }

  /** The first moment of a month and of the next one. */
  monthRange(month: MonthKey): { readonly start: number; readonly end: number } {
    return { start: this.utcOf(monthStartWall(month)), end: this.utcOf(monthStartWall(addMonths(month, 1))) };
  }
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function monthOfWall(wall: number): MonthKey {
  return new Date(wall).toISOString().slice(0, 7);
}

export function isMonthKey(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text);
}

function monthStartWall(month: MonthKey): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1);
}

// date-fns counts in the zone of the machine; a key goes in and a key comes out, so that zone never shows.
function firstDayOf(month: MonthKey): Date {
  return new Date(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1);
}

function keyOf(day: Date): MonthKey {
  return formatISO(day, { representation: 'date' }).slice(0, 7);
}

export function addMonths(month: MonthKey, months: number): MonthKey {
  return keyOf(monthsAfter(firstDayOf(month), months));
}

/** The months from `first` to `last`, both included; empty where `last` comes before `first`. */
export function monthsBetween(first: MonthKey, last: MonthKey): MonthKey[] {
  if (first > last) return [];
  return eachMonthOfInterval({ start: firstDayOf(first), end: firstDayOf(last) }).map(keyOf);
}

/** Wall clock parts as milliseconds of a clock without zones; NaN for a day or time that does not exist (31 February, 25:00). */
export function wallMs({ year, month, day, hour, minute }: WallClock): number {
  if (month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59) return Number.NaN;
  const value = Date.UTC(year, month - 1, day, hour, minute);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? value : Number.NaN;
}

/** Noon UTC of a day: how a post is kept of which only the day is known. */
export function noonOf(year: number, month: number, day: number): number {
  return wallMs({ year, month, day, hour: 12, minute: 0 });
}

const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** The last moment of a day written `2026-11-02`, in a zone; NaN where it is no day. */
export function endOfDay(day: string, zone: Zone): number {
  const parts = DAY_TEXT.exec(day);
  if (parts === null) return Number.NaN;
  const wall = wallMs({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]), hour: 23, minute: 59 });
  return Number.isNaN(wall) ? wall : zone.utcOf(wall);
}
