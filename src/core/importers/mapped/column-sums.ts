import type { Table } from '../../tables/table.ts';
import { sampleRows } from '../columns.ts';
import type { DecimalSign } from './column-mapping.ts';
import { mappedNumber } from './mapped-number.ts';

/** The numbers of a table's sample rows, per column; NaN where unknown. */
export type ColumnNumbers = ReadonlyMap<number, Float64Array>;

const MOST_COLUMNS = 24;
const ROWS_NEEDED = 5;
const SHARE_NEEDED = 0.95;

export function numbersOfColumns(table: Table, columns: readonly number[], sign: DecimalSign): ColumnNumbers {
  const rows = sampleRows(table);
  return new Map(
    columns.map((column) => [column, Float64Array.from(rows, (row) => mappedNumber(row[column] ?? '', sign).value)] as const),
  );
}

/** Three columns and the one that is their sum in nearly every row, as reactions, comments and shares make an engagement. */
export interface ColumnSum {
  readonly parts: readonly [number, number, number];
  readonly sum: number;
}

/** The first such columns, in the order of the table; null where there are none. Columns of nothing but noughts prove nothing. */
export function sumAmong(numbers: ColumnNumbers): ColumnSum | null {
  const columns = [...numbers.keys()].filter((column) => totalOf(numbers, column) > 0).slice(0, MOST_COLUMNS);
  for (const [i, a] of columns.entries()) {
    for (const [j, b] of columns.entries()) {
      if (j <= i) continue;
      for (const c of columns.slice(j + 1)) {
        const sum = columns.find((column) => ![a, b, c].includes(column) && isSum(numbers, [a, b, c], column));
        if (sum !== undefined) return { parts: [a, b, c], sum };
      }
    }
  }
  return null;
}

function isSum(numbers: ColumnNumbers, parts: readonly number[], sum: number): boolean {
  const sums = numbers.get(sum) as Float64Array;
  const columns = parts.map((part) => numbers.get(part) as Float64Array);
  let known = 0;
  let wrong = 0;
  for (let row = 0; row < sums.length; row++) {
    const total = columns.reduce((all, column) => all + (column[row] as number), 0);
    const stated = sums[row] as number;
    if (Number.isNaN(total) || Number.isNaN(stated) || stated === 0) continue;
    known++;
    if (total !== stated) wrong++;
    if (wrong > sums.length * (1 - SHARE_NEEDED)) return false;
  }
  return known >= ROWS_NEEDED && wrong <= known * (1 - SHARE_NEEDED);
}

export function totalOf(numbers: ColumnNumbers, column: number): number {
  return (numbers.get(column) ?? new Float64Array(0)).reduce((sum, value) => sum + (value || 0), 0);
}

/** Whether `whole` is never less than `part`: all reactions hold the likes. */
export function neverLess(numbers: ColumnNumbers, whole: number, part: number): boolean {
  const [wholes, parts] = [numbers.get(whole), numbers.get(part)];
  if (wholes === undefined || parts === undefined) return false;
  return wholes.every((value, row) => !(value < (parts[row] as number)));
}
