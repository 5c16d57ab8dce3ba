import { DAY } from '../../base/calendar.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Row, Table } from '../../tables/table.ts';
import { dateReader } from '../date-styles.ts';
import type { UnclearDates } from '../unclear-dates.ts';
import { cellTime, fixedForm, isSerialTime } from './month-first-time.ts';
import { pacificZone } from './pacific-zone.ts';
import { isUnixTime, writtenInstant } from './written-instant.ts';

/** When a row was published. One object serves all rows. */
export interface RowTime {
  /** Milliseconds since 1970 UTC; of a day without a time: noon UTC. */
  publishedAt: number;
  dayOnly: boolean;
}

const NO_TIME = { wall: Number.NaN, dayOnly: false } as const;
type Column = ReturnType<typeof dateReader>;

/** What else than its cell says when a row was published, and what the editor said of cells that can be read in two ways. */
export interface TimeHelp {
  readonly momentOf?: (row: Row) => number;
  readonly unclearDates: UnclearDates | null;
}

/**
 * Reads the times, month first. Only a cell that cannot be read so makes it look at the whole column: is it day first throughout,
 * or did a spreadsheet program swap some?
 */
export class RowTimes {
  readonly column: number;
  private readonly table: Table;
  private readonly posts: PostsBuilder;
  private readonly header: string | null;
  private readonly zone = pacificZone();
  private readonly help: TimeHelp;
  private seen: Column | null = null;
  private readonly unclear: number[] = [];
  private hasToldNumber = false;
  private lastDay = Number.NaN;
  private isChangeDay = false;
  private dayOffset = 0;

  constructor(table: Table, column: number, posts: PostsBuilder, help: TimeHelp) {
    this.table = table;
    this.column = column;
    this.posts = posts;
    this.header = table.header[column] ?? null;
    this.help = help;
    // Whoever has answered knows that something is unclear: a row that is left out must not be a post first.
    if (help.unclearDates !== null) this.seen = this.lookAtColumn();
  }

  /** What the times before were read as is wrong: the column, or a part of it, turned out to be day first. */
  get isOtherwise(): boolean {
    return this.seen !== null && this.seen.styles.order !== 'month-first';
  }

  /** Reads the time of the row at `place`; false where it has none and was put aside. */
  read(row: Row, place: number, into: RowTime): boolean {
    const cell = row[this.column] ?? '';
    const order = this.seen === null ? 'month-first' : this.seen.styles.order;
    const fixed = order === null ? Number.NaN : fixedForm(cell, order === 'month-first');
    if (Number.isNaN(fixed)) return this.readUnusual(row, place, into);
    into.publishedAt = this.utcOf(fixed, place);
    into.dayOnly = false;
    return true;
  }

  private utcOf(wall: number, place: number): number {
    const day = Math.floor(wall / DAY);
    if (day !== this.lastDay) {
      this.lastDay = day;
      // On the two days of a year on which the clocks change an hour comes twice, or never.
      this.dayOffset = this.zone.offsetAt((day - 1) * DAY);
      this.isChangeDay = this.dayOffset !== this.zone.offsetAt((day + 2) * DAY);
    }
    if (!this.isChangeDay) return wall - this.dayOffset;
    if (this.zone.isUnclear(wall)) this.unclear.push(place);
    return this.zone.utcOf(wall);
  }

  /** The moment of a row in the order that its column, or its style, turned out to have. */
  again(row: Row): number {
    const instant = writtenInstant(row[this.column] ?? '');
    if (!Number.isNaN(instant)) return instant;
    const cell = this.seen?.of(row) ?? null;
    return cell === null ? Number.NaN : this.zone.utcOf(cellTime(cell.text, cell.order).wall);
  }

  private readUnusual(row: Row, place: number, into: RowTime): boolean {
    const cell = row[this.column] ?? '';
    const instant = writtenInstant(cell);
    if (!Number.isNaN(instant)) {
      into.publishedAt = instant;
      into.dayOnly = false;
      if (isUnixTime(cell.trim())) this.tellNumber(place, cell);
      return true;
    }
    if (isSerialTime(cell)) this.tellNumber(place, cell);
    this.seen ??= this.lookAtColumn();
    const line = this.table.firstRow + place;
    const dated = this.seen.of(row);
    const { wall, dayOnly } = dated === null ? NO_TIME : cellTime(dated.text, dated.order);
    if (Number.isNaN(wall)) {
      this.posts.note(dated === null ? 'date-unclear' : 'no-date', line, this.header, cell);
      return false;
    }
    into.publishedAt = dayOnly ? wall : this.utcOf(wall, place);
    into.dayOnly = dayOnly;
    if (dayOnly) this.posts.note('day-only', line, this.header, cell);
    return true;
  }

  /** Names the rows whose hour came twice or never, where nothing else says which one it was. */
  tellUnclear(): void {
    for (const place of this.unclear) this.posts.note('clock-change', this.table.firstRow + place, this.header);
  }

  /** Once for the column: its dates are numbers. */
  private tellNumber(place: number, cell: string): void {
    if (!this.hasToldNumber) this.posts.note('dates-as-numbers', this.table.firstRow + place, this.header, cell);
    this.hasToldNumber = true;
  }

  private lookAtColumn(): Column {
    const { column, help } = this;
    const dates = { column, usual: 'month-first', ...(help.momentOf === undefined ? {} : { momentOf: help.momentOf }) } as const;
    const seen = dateReader(this.table, dates, help.unclearDates, this.posts);
    const { isMixed, hasTwoStyles, order } = seen.styles;
    if (isMixed || hasTwoStyles || order !== 'month-first') this.posts.note('dates-swapped', null, this.header);
    return seen;
  }
}
