import { noonOf } from '../base/calendar.ts';
import type { PostsBuilder } from '../model/posts-builder.ts';
import type { Row, Table } from '../tables/table.ts';
import { rowsOf } from '../tables/table.ts';
import type { DayOrder } from './day-text.ts';
import type { UnclearDate, UnclearDates } from './unclear-dates.ts';
import { UnclearDatesError } from './unclear-dates.ts';

/** A column of dates, and what else says when a row was published. */
export interface DateColumn {
  readonly column: number;
  /** How the tool writes its dates by itself. */
  readonly usual: DayOrder;
  /** The moment in the id or link of a row, milliseconds since 1970 UTC; NaN where it holds none. */
  readonly momentOf?: (row: Row) => number;
}

/** A date as it is to be read: where a spreadsheet program turned it into a real date and swapped it, with day and month put back. */
export interface DatedCell {
  readonly text: string;
  readonly order: DayOrder;
}

const NUMBERS = /^\s*(?:\p{L}{2,12}\.?,? )?['’]?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u;
const REAL = /^\s*(\d{4})-(\d{2})-(\d{2})(?=$|[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$)/u;
const SERIAL = /^\s*([3-6]\d{4})(?:[.,]\d+)?\s*$/u;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const EXAMPLES = 6;

/** A style is the sign between the numbers; `real`: no text but a date, as spreadsheet programs keep it. */
type Style = '/' | '-' | '.' | 'real';
/** The days that a cell can mean, noon UTC; NaN where it can not. Of a real date `dayFirst` is what stands there. */
interface Readings {
  readonly style: Style;
  readonly dayFirst: number;
  readonly monthFirst: number;
}

interface Votes {
  'day-first': number;
  'month-first': number;
  open: number;
}

function readingsOf(cell: string): Readings | null {
  const numbers = NUMBERS.exec(cell);
  if (numbers !== null) {
    const [, first, sign, second, yearText = ''] = numbers;
    const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0);
    return {
      style: sign as Style,
      dayFirst: noonOf(year, Number(second), Number(first)),
      monthFirst: noonOf(year, Number(first), Number(second)),
    };
  }
  const real = REAL.exec(cell);
  if (real !== null) return realReadings(Number(real[1]), Number(real[2]), Number(real[3]));
  const serial = SERIAL.exec(cell);
  if (serial === null) return null;
  const at = new Date(SERIAL_ZERO + Number(serial[1]) * DAY);
  return realReadings(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

function realReadings(year: number, month: number, day: number): Readings {
  return { style: 'real', dayFirst: noonOf(year, month, day), monthFirst: noonOf(year, day, month) };
}

/** What a cell itself says of its order; null: nothing, or both orders mean the same day. `open`: it can be either. */
function toldBy({ dayFirst, monthFirst }: Readings, moment: number): DayOrder | 'open' | null {
  if (Number.isNaN(dayFirst) || Number.isNaN(monthFirst)) {
    if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst)) return null;
    return Number.isNaN(monthFirst) ? 'day-first' : 'month-first';
  }
  if (dayFirst === monthFirst) return null;
  const [one, other] = [Math.abs(dayFirst - moment) < 2 * DAY, Math.abs(monthFirst - moment) < 2 * DAY];
  if (one === other) return 'open';
  return one ? 'day-first' : 'month-first';
}

/**
 * In which order the days of a column are written, per style: `07/14/2026` beside `7-1-2026` is a column that a spreadsheet program went
 * through. A number above 12 or the moment in an id settles its own row, and all rows of that style where they agree. What then still
 * can be read in two ways is unclear: only the editor knows. `usual` stands where a whole column tells nothing.
 */
export class DateStyles {
  /** More than one sign stands between the numbers. */
  readonly hasTwoStyles: boolean;
  /** Rows contradict each other. */
  readonly isMixed: boolean;
  /** All is in this order; null: the styles differ. */
  readonly order: DayOrder | null;
  private readonly dates: DateColumn;
  private readonly orders = new Map<Style, DayOrder | 'by-row'>();
  /** What a real date as it stands is: the order in which the program took the text. */
  private readonly asStands: DayOrder;

  constructor(rows: Iterable<Row>, dates: DateColumn) {
    this.dates = dates;
    const votes = new Map<Style, Votes>();
    for (const row of rows) {
      const readings = readingsOf(row[dates.column] ?? '');
      if (readings === null) continue;
      const told = toldBy(readings, dates.momentOf?.(row) ?? Number.NaN);
      let style = votes.get(readings.style);
      if (style === undefined) {
        style = { 'day-first': 0, 'month-first': 0, open: 0 };
        votes.set(readings.style, style);
      }
      if (told !== null) style[told]++;
    }
    const real = votes.get('real');
    votes.delete('real');
    for (const [style, vote] of votes) this.orders.set(style, orderOf(vote, votes.size === 1 ? dates.usual : null));
    this.hasTwoStyles = votes.size > 1;
    const sure = new Set([...votes.values()].flatMap((vote) => sureOrders(vote)));
    this.asStands = sure.has('day-first') ? 'month-first' : 'day-first';
    const isLeftOver = sure.size === 1 && [...votes.values()].every(({ open }) => open === 0);
    // The program made real dates of all that it could take for one, and left the others as the text they were.
    if (real !== undefined && real.open > 0 && isLeftOver) this.orders.set('real', this.turned(orderOf(real, null)));
    const orders = new Set(this.orders.values());
    this.isMixed = sure.size > 1 || orders.has('by-row');
    const [only = dates.usual] = orders;
    this.order = orders.size > 1 || only === 'by-row' ? null : only;
  }

  /** Whether some rows can be read in two ways and nothing tells which. */
  get mayBeUnclear(): boolean {
    return [...this.orders.values()].includes('by-row');
  }

  /** How the date of a row is to be read; `unclear`: nobody but the editor knows. */
  of(row: Row): DatedCell | 'unclear' {
    const text = row[this.dates.column] ?? '';
    const readings = readingsOf(text);
    const order = readings === null ? undefined : this.orders.get(readings.style);
    if (readings === null || order === undefined) return { text, order: this.dates.usual };
    if (order !== 'by-row') return this.read(text, readings, order);
    const told = toldBy(readings, this.dates.momentOf?.(row) ?? Number.NaN);
    if (told === 'open') return 'unclear';
    const said = told === null ? this.dates.usual : readings.style === 'real' ? this.turned(told) : told;
    return this.read(text, readings, said);
  }

  /** Of a real date `day-first` means so far that it is what stands there. */
  private turned<Said extends DayOrder | 'by-row'>(said: Said): Said | DayOrder {
    if (said === 'by-row' || this.asStands === 'day-first') return said;
    return said === 'day-first' ? 'month-first' : 'day-first';
  }

  /** An unclear row in an order that somebody chose. */
  as(row: Row, order: DayOrder): DatedCell {
    const text = row[this.dates.column] ?? '';
    const readings = readingsOf(text);
    return readings === null ? { text, order } : this.read(text, readings, order);
  }

  private read(text: string, { style, monthFirst }: Readings, order: DayOrder): DatedCell {
    if (style !== 'real' || order === this.asStands || Number.isNaN(monthFirst)) return { text, order };
    const time = REAL.test(text) ? text.trim().slice(10) : '';
    return { text: dayText(monthFirst) + time, order };
  }

  /** The two days that an unclear row can mean. */
  daysOf(row: Row): { readonly dayFirst: string; readonly monthFirst: string } | null {
    const readings = readingsOf(row[this.dates.column] ?? '');
    if (readings === null) return null;
    const [stands, turned] = [dayText(readings.dayFirst), dayText(readings.monthFirst)];
    const isTurned = readings.style === 'real' && this.asStands === 'month-first';
    return isTurned ? { dayFirst: turned, monthFirst: stands } : { dayFirst: stands, monthFirst: turned };
  }
}

function sureOrders(vote: Votes): DayOrder[] {
  return (['day-first', 'month-first'] as const).filter((order) => vote[order] > 0);
}

/** `usual`: the order of a column that has one style and tells nothing; null: there are more, so that nothing is usual. */
function orderOf(vote: Votes, usual: DayOrder | null): DayOrder | 'by-row' {
  const sure = sureOrders(vote);
  if (sure.length === 1) return sure[0] as DayOrder;
  return sure.length === 0 && usual !== null ? usual : 'by-row';
}

/** `2026-07-01` */
function dayText(noon: number): string {
  return new Date(noon).toISOString().slice(0, 10);
}

/** The unclear rows of a column: how many, and a few different ones to show. */
export function unclearDatesIn(table: Table, column: number, styles: DateStyles): { rows: number; examples: UnclearDate[] } {
  const examples: UnclearDate[] = [];
  const seen = new Set<string>();
  let rows = 0;
  let line = table.firstRow - 1;
  if (!styles.mayBeUnclear) return { rows, examples };
  for (const row of rowsOf(table)) {
    line++;
    if (styles.of(row) !== 'unclear') continue;
    rows++;
    const cell = (row[column] ?? '').trim();
    const days = styles.daysOf(row);
    if (days === null || examples.length === EXAMPLES || seen.has(days.dayFirst)) continue;
    seen.add(days.dayFirst);
    examples.push({ row: line, cell: cell.slice(0, 40), ...days });
  }
  return { rows, examples };
}

/**
 * Reads the dates of a column as `DateStyles` has it, the unclear ones as the editor said; null: such a row is left out. Tells once that
 * an answer was used.
 *
 * @throws UnclearDatesError where rows are unclear and nobody has said how to read them.
 */
export function dateReader(
  table: Table,
  dates: DateColumn,
  answer: UnclearDates | null,
  posts: Pick<PostsBuilder, 'note'>,
): { readonly styles: DateStyles; readonly of: (row: Row) => DatedCell | null } {
  const styles = new DateStyles(rowsOf(table), dates);
  const { rows, examples } = unclearDatesIn(table, dates.column, styles);
  const column = table.header[dates.column] ?? null;
  if (rows > 0 && answer === null) throw new UnclearDatesError({ place: table.place, column, rows, examples });
  if (rows > 0 && answer !== 'leave-out') posts.note('dates-answered', null, column, examples[0]?.cell ?? null, rows);
  return {
    styles,
    of: (row) => {
      const read = styles.of(row);
      if (read !== 'unclear') return read;
      return answer === 'leave-out' || answer === null ? null : styles.as(row, answer);
    },
  };
}
