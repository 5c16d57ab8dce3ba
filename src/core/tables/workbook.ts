import { RefusedError } from './refusal.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: string[][];
}

/**
 * The sheets of a workbook, .xls (BIFF8) or .xlsx, every cell as a text. Dates come as `2026-10-13T19:30`, big numbers in
 * scientific notation, because their last digits are lost and an importer must see that. The library is fetched only here.
 *
 * @throws RefusedError `password`, `damaged`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const { read, utils } = await import('@e965/xlsx');
  try {
    const book = read(bytes, { type: 'array', dense: true, cellDates: true, UTC: true });
    return book.SheetNames.map((name) => {
      const sheet = book.Sheets[name];
      const rows =
        sheet === undefined ? [] : utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: '', UTC: true });
      return { name, rows: rows.map((row) => row.map(cellText)) };
    });
  } catch (error) {
    throw new RefusedError(/password|encrypt/iu.test(String(error)) ? 'password' : 'damaged');
  }
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
