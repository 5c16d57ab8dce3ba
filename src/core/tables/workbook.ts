import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { RowRemark } from '../model/note.ts';
import { emptyFormulas } from './biff-formulas.ts';
import { RefusedError } from './refusal.ts';
import { MOST_COLUMNS } from './table.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: string[][];
  /** What a reader of the numbers has to know: hidden, merged. */
  readonly remarks: readonly RowRemark[];
}

const REMARKS_KEPT = 1000;

/**
 * The sheets of a workbook, .xls (BIFF) or .xlsx, every cell as a text, the first row of the sheet first. Dates come as
 * `2026-10-13T19:30`, big numbers in scientific notation, because their last digits are lost and an importer must see that. The library
 * is fetched only here.
 *
 * @throws RefusedError `password`, `damaged`, `many-columns`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const { CFB, read } = await import('@e965/xlsx');
  try {
    const options = { type: 'array', dense: true, cellDates: true, cellFormula: false, UTC: true } as const;
    const content = oldWorkbookIn(bytes, CFB) ?? bytes;
    const book = read(content, options);
    // A sheet that the library cannot read comes out empty; asked to be strict it says so.
    if (book.SheetNames.some((name) => (book.Sheets[name]?.['!data'] ?? []).length === 0))
      read(content, { ...options, WTF: true });
    return book.SheetNames.map((name, place) => sheetOf(name, book.Sheets[name], isHidden(book, place)));
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError(/password|encrypt/iu.test(String(error)) ? 'password' : 'damaged');
  }
}

const OLD_CONTAINER = 0xd0;
const STREAM_BEGINS = 0x09;

/** The stream in a file of Excel 5 to 2003, without formulas; null in any other file. */
function oldWorkbookIn(bytes: Uint8Array, CFB: typeof import('@e965/xlsx').CFB): Uint8Array | null {
  if (bytes[0] !== OLD_CONTAINER) return null;
  const container = CFB.read(bytes, { type: 'array' });
  const found = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (found?.content === undefined || CFB.find(container, '/encryption') || CFB.find(container, 'EncryptedPackage')) return null;
  const stream = Uint8Array.from(found.content);
  // What begins otherwise the library would read as a text.
  if (stream[0] !== STREAM_BEGINS) throw new Error('no workbook');
  emptyFormulas(stream);
  return stream;
}

function isHidden(book: WorkBook, place: number): boolean {
  return (book.Workbook?.Sheets?.[place]?.Hidden ?? 0) !== 0;
}

// Only what holds something: a sheet can claim a million rows and have fifty.
function sheetOf(name: string, sheet: WorkSheet | undefined, hidden: boolean): Sheet {
  const remarks: RowRemark[] = hidden ? [{ code: 'hidden-sheet', row: null, value: name }] : [];
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? [];
  for (const { s, e } of sheet?.['!merges'] ?? []) {
    // A title over the whole table is no fault; two rows in one are.
    if (e.r > s.r && remarks.length < REMARKS_KEPT) remarks.push({ code: 'merged-cells', row: s.r + 1, value: null });
  }
  const first = firstColumn(data);
  if (data.some((cells) => cells !== undefined && cells.length - first > MOST_COLUMNS)) throw new RefusedError('many-columns');
  const rows: string[][] = [];
  data.forEach((cells, place) => {
    if (cells === undefined) return;
    const row = Array.from({ length: Math.max(0, cells.length - first) }, (_, i) => textOf(cells[first + i]));
    if (row.every((cell) => cell === '')) return;
    while (rows.length < place) rows.push([]);
    rows.push(row);
  });
  return { name, rows: evened(rows), remarks };
}

// A cell without a value is absent in the file, and is a cell of the table all the same.
function evened(rows: string[][]): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const row of rows) while (row.length < width) row.push('');
  return rows;
}

// A table that begins in column C has no empty columns before it.
function firstColumn(data: readonly (readonly (CellObject | undefined)[] | undefined)[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const cells of data) {
    const filled = cells?.findIndex((cell) => textOf(cell) !== '') ?? -1;
    if (filled >= 0 && filled < first) first = filled;
    if (first === 0) break;
  }
  return Number.isFinite(first) ? first : 0;
}

function textOf(cell: CellObject | undefined): string {
  return cell === undefined || cell.t === 'e' || cell.t === 'z' ? '' : cellText(cell.v);
}

// A double holds 15 digits for certain; a longer id in a number cell has lost its end.
const LARGEST_SURE = 1e15;

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell.includes('\r') ? cell.replace(/\r\n?/gu, '\n') : cell;
  if (typeof cell === 'number') return Math.abs(cell) >= LARGEST_SURE ? cell.toExponential(5).toUpperCase() : String(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dateText(toTheSecond(cell));
  return cell === undefined || cell === null ? '' : String(cell);
}

// A workbook has days with fractions: 22:36 comes as 22:35:59.999, and cut off it would be the minute before.
function toTheSecond(cell: Date): string {
  return new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString();
}

function dateText(iso: string): string {
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
}
