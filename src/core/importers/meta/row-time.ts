import { DAY } from '../../base/calendar.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Row, Table } from '../../tables/table.ts';
import { rowsOf } from '../../tables/table.ts';
import type { DayOrder } from './month-first-time.ts';
import { cellTime, dayOrderOf, fixedForm, isSerialTime } from './month-first-time.ts';
import { pacificZone } from './pacific-zone.ts';
import { isUnixTime, writtenInstant } from './written-instant.ts';

/** When a row was published. One object serves all rows. */
export interface RowTime {
  /** Milliseconds since 1970 UTC; of a day without a time: noon UTC. */
  publishedAt: number;
  dayOnly: boolean;
}

type Column = ReturnType<typeof dayOrderOf>;

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
  private seen: Column | null = null;
  private readonly unclear: number[] = [];
  private hasToldNumber = false;
  private lastDay = Number.NaN;
  private isChangeDay = false;
  private dayOffset = 0;

  constructor(table: Table, column: number, posts: PostsBuilder) {
    this.table = table;
    this.column = column;
    this.posts = posts;
    this.header = table.header[column] ?? null;
  }

  /** What the times before were read as is wrong: the column turned out to be day first. */
  get isDayFirst(): boolean {
    return this.seen?.order === 'day-first';
  }

  /** Reads the time of the row at `place`; false where it has none and was put aside. */
  read(row: Row, place: number, into: RowTime): boolean {
    const cell = row[this.column] ?? '';
    const fixed = fixedForm(cell, !this.isDayFirst);
    if (Number.isNaN(fixed)) return this.readUnusual(cell, place, into);
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

  /** The moment of a cell in the usual form, in the order that the column turned out to have. */
  again(row: Row): number {
    const order: DayOrder = this.isDayFirst ? 'day-first' : 'month-first';
    return this.zone.utcOf(cellTime(row[this.column] ?? '', order).wall);
  }

  private readUnusual(cell: string, place: number, into: RowTime): boolean {
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
    const { wall, dayOnly } = cellTime(cell, this.seen.order, this.seen.mixed);
    if (Number.isNaN(wall)) {
      this.posts.note('no-date', line, this.header, cell);
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
    const seen = dayOrderOf(rowsOf(this.table), this.column, 'month-first');
    if (seen.mixed || seen.twoStyles || seen.order === 'day-first') this.posts.note('dates-swapped', null, this.header);
    return seen;
  }
}
