import type { WorkBook } from '@e965/xlsx';
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { plainCell } from '../town/csv.ts';

export type Cell = string | number;
type Rows = readonly (readonly Cell[])[];

export function utf8(text: string): Uint8Array {
  return strToU8(text);
}

/** Cells are quoted only where they must be. */
export function plainFile(rows: Rows, end = '\n'): string {
  return `${rows.map((cells) => cells.map(plainCell).join(',')).join(end)}${end}`;
}

/** Every cell is quoted. */
export function quotedFile(rows: Rows, end = '\n'): string {
  return rows.map((cells) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')).join(end);
}

/** A line of cells parted by semicolons, as spreadsheet programs of half Europe save it. */
export function semicolonFile(rows: Rows, end = '\r\n'): string {
  const cellOf = (cell: Cell): string =>
    /[;"\r\n]/u.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
  return `${rows.map((cells) => cells.map(cellOf).join(';')).join(end)}${end}`;
}

/** The text in Windows-1252 as a spreadsheet program saves it: every sign that it does not have becomes a question mark. */
export function windows1252(text: string): Uint8Array {
  const high = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.codePointAt(0) as number;
      if (code < 128 || (code >= 160 && code < 256)) return [code];
      const place = high.indexOf(letter);
      return place >= 0 ? [128 + place] : Array.from({ length: letter.length }, () => 63);
    }),
  );
}

function bookOf(sheets: readonly (readonly [name: string, rows: Rows])[]): WorkBook {
  const book = utils.book_new();
  for (const [name, rows] of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return book;
}

/** A workbook as Excel has saved it since 2007. */
export function xlsx(sheets: readonly (readonly [name: string, rows: Rows])[]): Uint8Array {
  return new Uint8Array(write(bookOf(sheets), { bookType: 'xlsx', type: 'buffer', compression: true }) as Uint8Array);
}

/** A workbook as Excel saved it before 2007 (BIFF8). */
export function xls(sheets: readonly (readonly [name: string, rows: Rows])[]): Uint8Array {
  return new Uint8Array(write(bookOf(sheets), { bookType: 'biff8', type: 'buffer' }) as Uint8Array);
}

/** A zip of texts, at a fixed moment; built from parts because a zip writes local time. */
export function zip(entries: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, utf8(text)]));
  return zipSync(files, { mtime: new Date(2026, 10, 2, 8, 30) });
}
