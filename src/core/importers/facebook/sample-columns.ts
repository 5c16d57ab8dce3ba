import { cellNumber } from '../../base/numbers.ts';
import type { Table } from '../../tables/table.ts';
import { sampleRows } from '../columns.ts';

const NEARLY_ALL = 0.95;

/** The numbers of up to 400 rows of a table, column by column, read when asked: for finding columns by arithmetic. */
export class SampleColumns {
  readonly width: number;
  private readonly rows: readonly (readonly string[])[];
  private readonly columns = new Map<number, Float64Array>();

  constructor(table: Table) {
    this.rows = sampleRows(table);
    this.width = table.header.length;
  }

  numbers(column: number): Float64Array {
    let numbers = this.columns.get(column);
    if (numbers === undefined) {
      numbers = Float64Array.from(this.rows, (row) => cellNumber(row[column] ?? ''));
      this.columns.set(column, numbers);
    }
    return numbers;
  }

  /** Whether `total` is the sum of `parts` in nearly all rows where it is known, and not merely zero everywhere. */
  sumsUp(total: number, parts: readonly number[]): boolean {
    const totals = this.numbers(total);
    const numbers = parts.map((part) => this.numbers(part));
    let counted = 0;
    let right = 0;
    let telling = 0;
    for (let i = 0; i < totals.length; i++) {
      const value = totals[i] as number;
      if (Number.isNaN(value)) continue;
      counted++;
      const sum = numbers.reduce((added, part) => added + (part[i] || 0), 0);
      if (sum !== value) {
        if (counted - right > totals.length * (1 - NEARLY_ALL)) return false;
        continue;
      }
      right++;
      if (value > 0) telling++;
    }
    return telling > 0 && right >= counted * NEARLY_ALL;
  }

  /** Whether all that stands in a column are whole numbers, and something does. */
  isCount(column: number): boolean {
    const filled = this.rows.filter((row) => (row[column] ?? '').trim() !== '').length;
    return filled > 0 && this.numbers(column).filter((value) => Number.isInteger(value)).length === filled;
  }

  /** Whether a column holds zeros and nothing else. */
  isZero(column: number): boolean {
    const known = this.numbers(column).filter((value) => !Number.isNaN(value));
    return known.length > 0 && known.every((value) => value === 0);
  }

  /** The sum of what is known of a column. */
  sumOf(column: number): number {
    return this.numbers(column).reduce((sum, value) => sum + (value || 0), 0);
  }

  /** Whether no row fills two of these columns: then they are one metric under two names. */
  neverTogether(columns: readonly number[]): boolean {
    return this.rows.every((row) => columns.filter((column) => (row[column] ?? '') !== '').length <= 1);
  }

  /** Whether nearly all rows know the first column where they know the second, and it is not the smaller one. */
  isAtLeast(first: number, second: number): boolean {
    const [a, b] = [this.numbers(first), this.numbers(second)];
    const known = [...b.keys()].filter((i) => !Number.isNaN(b[i]));
    return known.length > 0 && known.filter((i) => (a[i] as number) >= (b[i] as number)).length >= known.length * NEARLY_ALL;
  }

  /** The share of rows, of those where both are known, in which the first is smaller than the second. */
  shareSmaller(first: number, second: number): number {
    const [a, b] = [this.numbers(first), this.numbers(second)];
    let both = 0;
    let smaller = 0;
    for (let i = 0; i < a.length; i++) {
      if (Number.isNaN(a[i]) || Number.isNaN(b[i])) continue;
      both++;
      if ((a[i] as number) < (b[i] as number)) smaller++;
    }
    return both < 5 ? 0 : smaller / both;
  }
}
