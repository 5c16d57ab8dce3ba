import { cellNumber } from '../../base/numbers.ts';
import { foldedKey } from '../../base/text.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { sampleRows, shareThatFits } from '../columns.ts';

const POST_ADDRESS =
  /(?:twitter|x)\.com\/\w+\/status\/|linkedin\.com\/(?:feed\/update|posts)\/|tiktok\.com\/@[^/]+\/(?:video|photo)\/|instagram\.com\/(?:p|reel|tv|stories)\/|facebook\.com\/.*(?:posts|videos|reel|photos|permalink|story)|(?:youtube\.com\/watch|youtu\.be\/)/iu;
const DAY =
  /^(?:\d{4}-\d{2}-\d{2}(?:[T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:[A-Z][a-z]{2},? )?[A-Z][a-z]{2} \d{1,2},? \d{4})$/u;

/** Whether a column of the table holds addresses of posts. Then it is a table of posts, whatever else it says. */
export function hasPostAddresses(table: Table): boolean {
  const rows = sampleRows(table);
  return table.header.some((_, column) => {
    if (!rows.some((row) => POST_ADDRESS.test(cellOf(row, column).slice(0, 400)))) return false;
    return shareThatFits(rows, column, (cell) => cell.startsWith('http') && POST_ADDRESS.test(cell.slice(0, 400))) > 0.5;
  });
}

/** Whether nearly every filled cell of the column is a day with its year, in any order. */
export function areDays(table: Table, column: number): boolean {
  return shareThatFits(sampleRows(table), column, (cell) => DAY.test(cell)) > 0.8;
}

/** Whether all columns but the first hold numbers and nothing else (empty cells, `-` and `0:01:41` among them). */
export function restAreNumbers(table: Table): boolean {
  const rows = sampleRows(table);
  return table.header.slice(1).every((_, i) => rows.every((row) => isNumberOrEmpty(cellOf(row, i + 1))));
}

function isNumberOrEmpty(cell: string): boolean {
  const text = cell.trim();
  return text === '' || text === '-' || text === 'undefined' || !Number.isNaN(cellNumber(text)) || /^\d+(?::\d{2})+$/u.test(text);
}

/** The folded header cells. */
export function headerKeys(table: Table): readonly string[] {
  return table.header.map(foldedKey);
}

/** How many of these words, folded, are header cells. */
export function wordsFound(table: Table, words: readonly string[]): number {
  const keys = new Set(headerKeys(table));
  return words.filter((word) => keys.has(foldedKey(word))).length;
}

/** The name of the file and of the sheet or zip entry, folded. */
export function namesOf(table: Table): readonly string[] {
  return [table.file, table.place ?? ''].map(foldedKey);
}
