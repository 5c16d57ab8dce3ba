import type { RowRemark } from '../model/note.ts';
import type { RowReason } from './row-check.ts';

export type Row = readonly string[];

/** No platform writes a table that is wider; a damaged one can claim any width. */
export const MOST_COLUMNS = 1000;

/** A table as it stands in a file: a header and rows of texts. What container it came from no longer matters. */
export interface Table {
  /** The name of the file as it was dropped. */
  readonly file: string;
  /** The entry of the zip or the sheet of the workbook; null where the file is the table. */
  readonly place: string | null;
  /** As written; `headerKey` and `foldedKey` compare them. A row may be longer or shorter than the header. */
  readonly header: Row;
  /** All rows. Of a long table they are read anew and held together: `piecesOf` does without that. */
  readonly rows: readonly Row[];
  /** The lines above the header, cells joined: a report's name, `# Start date: …`, an explanation. */
  readonly preamble: readonly string[];
  /** The line at which `rows[0]` stands, as a spreadsheet program counts rows (the first is 1). */
  readonly firstRow: number;
  /** What was met on the way from bytes to rows. Of a long table it is complete when its last piece was read. */
  readonly remarks: readonly TableRemark[];
  /** By line: what the shape of a row says of it, where no post is found in it. Of a long table it grows as its pieces are read. */
  readonly reasons?: ReadonlyMap<number, RowReason>;
  /** Only of a table too long to be held: its rows come in pieces. */
  readonly long?: LongRows;
}

export interface LongRows {
  /** The first rows, some thousands: enough to see what a table is. */
  readonly start: readonly Row[];
  /** About how many rows there are. */
  readonly expected: number;
  /** All rows, the start included, as often as one likes; each time the file is parsed again. */
  pieces(): Iterable<readonly Row[]>;
  /** A row by its place among all rows; one beyond them is empty. */
  rowAt(place: number): Row;
}

/** The rows a piece at a time: as cheap for a long table as for a short one. */
export function piecesOf(table: Table): Iterable<readonly Row[]> {
  return table.long?.pieces() ?? [table.rows];
}

/** Row after row: for a second look at a table that may be long. */
export function* rowsOf(table: Table): Generator<Row> {
  for (const piece of piecesOf(table)) yield* piece;
}

/** One cell of each row. */
export function* cellsOf(table: Table, column: number | undefined): Generator<string> {
  for (const row of rowsOf(table)) yield cellOf(row, column);
}

/** The rows with the place of each. */
export function* placedRowsOf(table: Table): Generator<readonly [number, Row]> {
  let place = 0;
  for (const piece of piecesOf(table)) for (const row of piece) yield [place++, row];
}

/**
 * A row by its place. Of a long table the part of the file in which it stands is read anew: that costs little where the row is of the piece
 * that was read last, and where one asks for rows in about the order of the file.
 */
export function rowAt(table: Table, place: number): Row {
  return (table.long === undefined ? table.rows[place] : table.long.rowAt(place)) ?? [];
}

/** A short table that begins as this one does: what recognises a table looks at its first rows. */
export function beginningOf(table: Table): Table {
  if (table.long === undefined) return table;
  const { file, place, header, preamble, firstRow, remarks, long } = table;
  return { file, place, header, rows: long.start, preamble, firstRow, remarks };
}

export type TableRemark = RowRemark;

/** The cell, or '' where the row is too short. */
export function cellOf(row: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (row[column] ?? '');
}
