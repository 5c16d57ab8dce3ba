import type { CsvPiece } from './csv.ts';
import { CsvReader, dialectOf } from './csv.ts';
import type { Encoded } from './decode.ts';
import { encodingOf } from './decode.ts';
import { headerRowOf } from './header-row.ts';
import { RefusedError } from './refusal.ts';
import { RowCheck } from './row-check.ts';
import { textRefusal } from './sniff.ts';
import type { LongRows, Row, Table, TableRemark } from './table.ts';
import { TextParts } from './text-parts.ts';

/** Told while a long text is read: bytes and rows so far, of how many bytes. */
export type OnRead = (bytes: number, of: number, rows: number) => void;

/** How a text is read. `isThorough`: all its letters are looked at first, because LettersError was thrown before. */
export interface Reading {
  readonly onRead: OnRead;
  readonly isThorough: boolean;
}

// A file up to this size is held whole: more posts than most channels have.
const SHORT_BYTES = 2 * 1024 * 1024;
// Of a longer one this is what is looked at to see whose it is. To hold more of it would teach the engine that rows live long.
const START_BYTES = 128 * 1024;
// Small enough to stay in the processor's memory while its cells are read, and to be forgotten before the engine takes its rows for
// something that lives long: measured from 16 KB to 4 MB.
const PIECE_BYTES = 16 * 1024;
const ROWS_BETWEEN_SPOTS = 100;

/**
 * The table in a text file. A short one is read at once; of a long one the first rows, and the others when they are asked for.
 *
 * @throws RefusedError where the text is no table; of a long table some reasons show only while its pieces are read.
 */
export function textTable(file: string, entry: string | null, bytes: Uint8Array, { onRead, isThorough }: Reading): Table {
  const startBytes = bytes.length <= SHORT_BYTES ? bytes.length : START_BYTES;
  const encoded = encodingOf(bytes, isThorough ? bytes.length : startBytes);
  const parts = new TextParts(bytes, encoded);
  const beginning = parts.next(startBytes);
  const refusal = textRefusal(beginning);
  if (refusal !== null) throw new RefusedError(refusal);
  const { prefix, delimiter } = dialectOf(beginning);
  const skipped = prefix === '' ? 0 : 1;
  const reader = new CsvReader(parts, delimiter, beginning.slice(prefix.length), skipped);
  let first = reader.next(0);
  // One row of many megabytes.
  while (first.rows.length === 0 && !reader.isDone) first = reader.next(START_BYTES);
  const remarks = [...encodingRemarks(encoded), ...quoteRemarks(first)];
  const table = tableOf(file, entry, first.rows, remarks, skipped, reader.isDone);
  if (table === null) throw new RefusedError('no-table');
  const check = new RowCheck(table.header, table.rows, remarks);
  const rows = table.rows as Row[];
  const source = { bytes, encoded, onRead };
  checkRows(check, { ...first, rows }, table.firstRow, reader.isDone ? source : null);
  const checked = { ...table, reasons: check.reasons };
  return reader.isDone ? checked : new LongTable(checked, remarks, reader, check, source);
}

/** `source`: where these are the last rows of it; null where more follow. */
function checkRows(check: RowCheck, piece: Checked, line: number, source: Source | null): void {
  const { rows, openQuoteAt } = piece;
  // What old programs close a file with.
  if (source !== null && rows.at(-1)?.join('') === END_OF_FILE) rows.pop();
  const last = rows.at(-1);
  const isCut = source !== null && last !== undefined && breaksOff(source, last, openQuoteAt !== null, check);
  check.look(rows, line, piece.length);
  if (piece.hasOddLetters) check.clean(rows, line);
  if (isCut) check.cutOff(rows, line);
}

type Checked = Pick<CsvPiece, 'openQuoteAt' | 'hasOddLetters' | 'length'> & { readonly rows: Row[] };

const END_OF_FILE = '\u001A';
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Whether a file stops in the middle of its last row: within a letter, a quotation, or before its last columns. */
function breaksOff({ bytes, encoded }: Source, last: Row, isQuoteOpen: boolean, check: RowCheck): boolean {
  const end = encoded.encoding === 'utf-16le' ? bytes.at(-2) : bytes.at(-1);
  if (encoded.encoding !== 'utf-8' && encoded.damaged) return true;
  if (end === LINE_FEED || end === CARRIAGE_RETURN) return false;
  return isQuoteOpen || (check.isTooShort(last) && last.length > 1) || last.at(-1)?.endsWith('\uFFFD') === true;
}

function encodingRemarks({ guessed, encoding }: Encoded): TableRemark[] {
  const remarks: TableRemark[] = [];
  if (guessed && (encoding === 'windows-1252' || encoding === 'macintosh'))
    remarks.push({ code: 'encoding-guessed', row: null, value: encoding });
  return remarks;
}

function quoteRemarks({ openQuoteAt, looseQuotesAt }: CsvPiece): TableRemark[] {
  const remarks: TableRemark[] = looseQuotesAt.map((row) => ({ code: 'quote-loose', row: row + 1, value: null }));
  return openQuoteAt === null ? remarks : [{ code: 'quote-open', row: openQuoteAt + 1, value: null }, ...remarks];
}

/** Rows as a table: the header is found, what stands above it is kept as preamble, empty rows at the end go. null: no header. */
export function tableOf(
  file: string,
  place: string | null,
  rows: string[][],
  remarks: readonly TableRemark[] = [],
  skipped = 0,
  isWhole = true,
): Table | null {
  if (isWhole) while (rows.length > 0 && isEmpty(rows.at(-1))) rows.pop();
  const headerRow = headerRowOf(rows);
  if (headerRow < 0) return null;
  return {
    file,
    place,
    header: rows[headerRow] as string[],
    rows: rows.slice(headerRow + 1),
    preamble: rows.slice(0, headerRow).map((row) => row.join(' ').trim()),
    firstRow: headerRow + 2 + skipped,
    remarks,
  };
}

function isEmpty(row: Row | undefined): boolean {
  return row?.every((cell) => cell.trim() === '') ?? true;
}

interface Source {
  readonly bytes: Uint8Array;
  readonly encoded: Encoded;
  readonly onRead: OnRead;
}

/** A place in a long file from which its rows can be read on. */
interface Spot {
  /** Of the first row behind it; the empty ones are before it. */
  readonly place: number;
  readonly reader: CsvReader;
  readonly at: number;
  /** Empty rows before it of which it is not known yet whether others follow. */
  readonly empty: readonly Row[];
}

/** A table of which only the beginning is held. */
class LongTable implements Table {
  readonly file: string;
  readonly place: string | null;
  readonly header: Row;
  readonly preamble: readonly string[];
  readonly firstRow: number;
  readonly remarks: TableRemark[];
  readonly reasons: RowCheck['reasons'];
  readonly long: LongRows;
  private readonly check: RowCheck;
  private readonly source: Source;
  private toldUpTo: number;
  private readonly beginning: Spot;
  /** Spots that were passed, in their order. */
  private readonly known: Spot[];
  /** The piece that was read last, whoever asked for it. */
  private last: { readonly place: number; readonly rows: readonly Row[] } | null = null;
  /** Where the next row after the one that was asked for by its place is read from. */
  private ahead: { readonly place: number; readonly pieces: Generator<readonly Row[]> } | null = null;
  private all: readonly Row[] | null = null;

  constructor(start: Table, remarks: TableRemark[], behindStart: CsvReader, check: RowCheck, source: Source) {
    this.check = check;
    this.reasons = check.reasons;
    this.file = start.file;
    this.place = start.place;
    this.header = start.header;
    this.preamble = start.preamble;
    this.firstRow = start.firstRow;
    this.remarks = remarks;
    this.source = source;
    this.toldUpTo = start.firstRow + start.rows.length - 1;
    const expected = Math.ceil(((start.rows.length * source.bytes.length) / behindStart.at) * 1.03);
    const beginning = { place: 0, reader: behindStart, at: behindStart.at, empty: [] };
    this.beginning = beginning;
    this.known = [];
    this.long = {
      start: start.rows,
      expected,
      pieces: () => this.piecesFrom(beginning, start.rows),
      rowAt: (place) => this.rowAt(place),
    };
  }

  get rows(): readonly Row[] {
    this.all ??= [...this.long.pieces()].flat();
    return this.all;
  }

  /** `start`: rows that were read before and stand there first. */
  private *piecesFrom(from: Spot, start: readonly Row[]): Generator<readonly Row[]> {
    const { bytes, encoded, onRead } = this.source;
    const reader = from.reader.copyOver(new TextParts(bytes, encoded, from.at));
    let { place } = from;
    // Empty rows are rows where others follow, and nothing at the end of a file.
    let empty = [...from.empty];
    for (let read = start; ; read = this.told(reader.next(PIECE_BYTES), reader.isDone)) {
      const filled = filledPart(read);
      if (filled.length > 0) {
        const rows = empty.length === 0 ? filled : [...empty, ...filled];
        empty = [];
        this.last = { place, rows };
        place += rows.length;
        onRead(reader.at, bytes.length, place);
        yield rows;
      }
      for (let i = filled.length; i < read.length; i++) empty.push(read[i] as Row);
      if (reader.isDone) break;
      if (place - (this.known.at(-1)?.place ?? 0) >= ROWS_BETWEEN_SPOTS) this.remember(reader, place, empty);
    }
  }

  private remember(reader: CsvReader, place: number, empty: readonly Row[]): void {
    const { bytes, encoded } = this.source;
    this.known.push({ place, at: reader.at, empty, reader: reader.copyOver(new TextParts(bytes, encoded, reader.at)) });
  }

  private rowAt(place: number): Row {
    if (this.last === null || place < this.last.place || place >= this.last.place + this.last.rows.length) this.goTo(place);
    return this.last?.rows[place - this.last.place] ?? [];
  }

  /** Reads on to the piece that holds a row, from where the row asked for before stood, or from the nearest known spot. */
  private goTo(place: number): void {
    const from = this.known.findLast((spot) => spot.place <= place) ?? this.beginning;
    const { ahead } = this;
    const isOnTheWay = ahead !== null && ahead.place <= place && ahead.place >= from.place;
    const pieces = isOnTheWay ? ahead.pieces : this.piecesFrom(from, from === this.beginning ? this.long.start : []);
    for (let piece = pieces.next(); piece.done !== true; piece = pieces.next()) {
      const { last } = this;
      if (last === null || place >= last.place + last.rows.length) continue;
      this.ahead = { place: last.place + last.rows.length, pieces };
      return;
    }
    this.ahead = null;
  }

  // Whoever reads the rows a second time meets the same things again.
  private told(piece: CsvPiece, isLast: boolean): readonly Row[] {
    const met = quoteRemarks(piece).filter(({ row }) => (row ?? 0) > this.toldUpTo);
    for (const remark of met) this.toldUpTo = Math.max(this.toldUpTo, remark.row ?? 0);
    this.remarks.push(...met);
    const rows: Row[] = piece.rows;
    checkRows(this.check, { ...piece, rows }, piece.first + 1, isLast ? this.source : null);
    return rows;
  }
}

/** The rows up to the last one that holds something. */
function filledPart(rows: readonly Row[]): readonly Row[] {
  let end = rows.length;
  while (end > 0 && isEmpty(rows[end - 1])) end--;
  return end === rows.length ? rows : rows.slice(0, end);
}
