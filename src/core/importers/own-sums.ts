import type { Metric } from '../model/metric.ts';
import type { LongRows, Row, Table, TableRemark } from '../tables/table.ts';
import { piecesOf } from '../tables/table.ts';
import type { CountColumn } from './counts.ts';

/** Which columns of a table make a metric, as an importer states it: for sums that do not go through its own reading. */
export interface SumColumn extends CountColumn {
  /** `all` (the default): their sum, unknown as soon as one of them is; `any`: the sum of those that are known; `first`: the first filled one. */
  readonly take?: 'all' | 'any' | 'first';
  /** The cells are whole numbers, so that `1.234` is 1234. */
  readonly whole?: boolean;
  /** The rows of which this is so; left out: all. */
  readonly where?: (row: Row) => boolean;
}

/** What stands in a table's accepted rows. */
export interface OwnSum {
  readonly metric: Metric;
  readonly sum: number;
  /** Cells with a number that is not written in digits alone (`1.2K`): they are not in the sum. */
  readonly unread: number;
}

/**
 * Adds up a table's cells beside the importer that reads them, by code of its own: the two must agree. The importer is given `watched`,
 * so that a long table need not be parsed twice.
 */
export class OwnSums {
  readonly watched: Table;
  private readonly table: Table;
  private readonly columns: readonly SumColumn[];
  private readonly asideLines: () => ReadonlySet<number>;
  private readonly entriesIn: (row: Row) => number;
  /** Of the last time that the importer went through all pieces. */
  private whole: Tally | null = null;

  /** `asideLines`: the lines of the rows that the importer has put aside so far. `entriesIn`: how many posts a row holds. */
  constructor(
    table: Table,
    columns: readonly SumColumn[],
    asideLines: () => ReadonlySet<number>,
    entriesIn: (row: Row) => number = oneEntry,
  ) {
    this.entriesIn = entriesIn;
    this.table = table;
    this.columns = columns;
    this.asideLines = asideLines;
    const { long } = table;
    this.watched = long === undefined ? table : new WatchedTable(table, long, () => this.pieces(long));
  }

  /** Asked when the importer is done. `rows`: all rows of the table, one with two posts beside each other as two. */
  finish(): { readonly rows: number; readonly sums: readonly OwnSum[] } {
    const aside = this.asideLines();
    // A row that was put aside later than its piece (the second of two about one post) was counted.
    const isGood = this.whole !== null && [...aside].every((line) => this.whole?.leftOut.has(line));
    const tally = isGood && this.whole !== null ? this.whole : this.tallied();
    return { rows: tally.entries, sums: tally.sums() };
  }

  private tallied(): Tally {
    const tally = new Tally(this.columns, this.table.firstRow, this.entriesIn);
    for (const piece of piecesOf(this.table)) tally.count(piece, this.asideLines());
    return tally;
  }

  /** The importer asks for the next piece when it is done with this one, and has put aside what it will. */
  private *pieces(long: LongRows): Generator<readonly Row[]> {
    const tally = new Tally(this.columns, this.table.firstRow, this.entriesIn);
    for (const piece of long.pieces()) {
      yield piece;
      tally.count(piece, this.asideLines());
    }
    this.whole = tally;
  }
}

function oneEntry(): number {
  return 1;
}

class Tally {
  entries = 0;
  private rows = 0;
  readonly leftOut = new Set<number>();
  private readonly columns: readonly SumColumn[];
  private readonly firstRow: number;
  private readonly entriesIn: (row: Row) => number;
  private readonly totals: Float64Array;
  private readonly unread: Float64Array;

  constructor(columns: readonly SumColumn[], firstRow: number, entriesIn: (row: Row) => number) {
    this.columns = columns;
    this.firstRow = firstRow;
    this.entriesIn = entriesIn;
    this.totals = new Float64Array(columns.length);
    this.unread = new Float64Array(columns.length);
  }

  count(piece: readonly Row[], aside: ReadonlySet<number>): void {
    for (const row of piece) {
      const line = this.firstRow + this.rows++;
      const isAside = aside.has(line);
      this.entries += isAside ? 1 : this.entriesIn(row);
      if (isAside) this.leftOut.add(line);
      else this.add(row);
    }
  }

  // What is below zero is no count: only followers won less followers lost may be.
  private add(row: Row): void {
    for (let i = 0; i < this.columns.length; i++) {
      const column = this.columns[i] as SumColumn;
      if (column.where?.(row) === false) continue;
      const value = numberIn(row, column);
      if (value === UNREAD) this.unread[i] = (this.unread[i] as number) + 1;
      else if (value > 0 || (value < 0 && column.metric === 'follows')) this.totals[i] = (this.totals[i] as number) + value;
    }
  }

  sums(): OwnSum[] {
    return this.columns.map(({ metric }, i) => ({ metric, sum: this.totals[i] as number, unread: this.unread[i] as number }));
  }
}

/** The same table, whose pieces are looked at as they go by. */
class WatchedTable implements Table {
  readonly file: string;
  readonly place: string | null;
  readonly header: Row;
  readonly preamble: readonly string[];
  readonly firstRow: number;
  readonly long: LongRows;
  readonly reasons?: NonNullable<Table['reasons']>;
  private readonly table: Table;

  constructor(table: Table, long: LongRows, pieces: () => Iterable<readonly Row[]>) {
    this.file = table.file;
    this.place = table.place;
    this.header = table.header;
    this.preamble = table.preamble;
    this.firstRow = table.firstRow;
    this.long = { start: long.start, expected: long.expected, pieces, rowAt: (place) => long.rowAt(place) };
    if (table.reasons !== undefined) this.reasons = table.reasons;
    this.table = table;
  }

  get rows(): readonly Row[] {
    return this.table.rows;
  }

  get remarks(): readonly TableRemark[] {
    return this.table.remarks;
  }
}

const UNREAD = Number.POSITIVE_INFINITY;

/** What a row has of a metric: NaN where nothing, and no finite number where it is not written in digits and separators alone. */
export function numberIn(row: Row, { places, take = 'all', scale = 1, whole = false, decimalComma = false }: SumColumn): number {
  if (places.length === 1) return ownNumber(row[places[0] as number] ?? '', whole, decimalComma) * scale;
  let total = take === 'any' ? Number.NaN : 0;
  for (const place of places) {
    const cell = row[place] ?? '';
    if (take === 'first' && cell === '') continue;
    const value = ownNumber(cell, whole, decimalComma);
    if (take === 'first') return value * scale;
    if (take === 'all') total += value;
    else if (!Number.isNaN(value)) total = (total || 0) + value;
  }
  return take === 'first' ? Number.NaN : total * scale;
}

const ZERO = 48;
const NINE = 57;

/** A cell's number: NaN where there is none, UNREAD where it has digits and more than digits, a sign and separators. */
function ownNumber(cell: string, whole: boolean, decimalComma: boolean): number {
  let value = 0;
  let digits = 0;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code < ZERO || code > NINE) return numberWithMore(cell, whole, decimalComma);
    value = value * 10 + code - ZERO;
    digits++;
  }
  return digits === 0 ? Number.NaN : value;
}

/** A sign, digits in groups, perhaps a fraction: the mark that stands once, and not between groups of three, is the decimal sign. */
function numberWithMore(cell: string, whole: boolean, decimalComma: boolean): number {
  const text = cell.replace(/[\s'’%]/gu, '');
  if (!/\d/u.test(text)) return Number.NaN;
  if (/^\d(?:[.,]\d+)?[eE]\+?\d{1,2}$/u.test(text)) return Number(text.replace(',', '.'));
  if (!/^[-+]?[\d.,]*\d[\d.,]*$/u.test(text)) return UNREAD;
  const sign = text.startsWith('-') ? -1 : 1;
  const groups = text.replace(/^[-+]/u, '').split(/[.,]/u);
  const marks = [...text].filter((letter) => letter === '.' || letter === ',');
  const last = groups.at(-1) ?? '';
  const isMixed = new Set(marks).size > 1;
  const isGroup = last.length === 3 && (groups[0] ?? '').length <= 3 && (marks[0] === ',' ? !decimalComma : whole);
  const isAlone = marks.length === 1 && !isGroup;
  const isFraction = isMixed || isAlone;
  const before = isFraction ? groups.slice(0, -1).join('') : groups.join('');
  return sign * Number(isFraction ? `${before}.${last}` : before);
}
