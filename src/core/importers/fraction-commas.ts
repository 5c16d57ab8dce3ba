import type { PostsBuilder } from '../model/posts-builder.ts';
import type { Table } from '../tables/table.ts';
import { cellOf } from '../tables/table.ts';
import { sampleRows } from './columns.ts';
import { signIn } from './mapped/mapped-number.ts';

/**
 * What a comma is in a column of fractions. The platforms write a point and group nothing, so a comma comes from a spreadsheet program:
 * `open` where only such as `377,434` stand there, and then it is a decimal sign too, and told.
 */
export type CommaUse = 'decimal' | 'grouping' | 'open';

/** Decided by the column: one `12,5` or `0,377` makes all commas decimal signs, one `12.5` makes them marks between thousands. */
export function commaUseIn(table: Table, column: number | undefined): CommaUse {
  const votes = { '.': 0, ',': 0 };
  let isOpen = false;
  for (const row of sampleRows(table)) {
    const cell = cellOf(row, column);
    const sign = signIn(cell);
    if (sign === 'open' && cell.includes(',')) isOpen = true;
    else if (sign !== null) votes[sign === 'open' ? '.' : sign]++;
  }
  if (votes[','] > votes['.']) return 'decimal';
  return isOpen && votes['.'] === 0 ? 'open' : 'grouping';
}

/** `377,434` as machines write it, 377.434; what has a point already stays. */
export function withDecimalPoint(cell: string): string {
  return cell.includes('.') ? cell : cell.replace(/^([^,]*),([^,]*)$/u, '$1.$2');
}

/** Names the first cell of a column in which nothing says what the comma is. */
export function tellOpenComma(table: Table, column: number | undefined, use: CommaUse, posts: PostsBuilder): void {
  if (use !== 'open') return;
  const row = sampleRows(table).find((cells) => cellOf(cells, column).includes(',')) ?? [];
  const line = table.long === undefined ? table.firstRow + table.rows.indexOf(row) : null;
  posts.note('number-unusual', line, table.header[column ?? -1] ?? null, cellOf(row, column));
}
