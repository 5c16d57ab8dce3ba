import { cellNumber } from '../../base/numbers.ts';
import type { Table } from '../../tables/table.ts';
import { sampleRows } from '../columns.ts';
import type { MetaField } from '../meta/header-words.ts';

/** The orders in which files of 2024 to 2026 have the seven numbers of a post; the first one is the usual one. */
const ORDERS: readonly (readonly MetaField[])[] = [
  ['views', 'reach', 'likes', 'shares', 'follows', 'comments', 'saves'],
  ['views', 'likes', 'shares', 'comments', 'saves', 'reach', 'follows'],
  ['reach', 'likes', 'shares', 'follows', 'comments', 'saves', 'views'],
];

/**
 * What the seven columns from `from` on mean in a language nobody listed, given what is known of some of them. Views and reach
 * are the two that count most, and they stand elsewhere in each order. null: none of the orders, or more than one.
 */
export function orderOfNumbers(
  table: Table,
  from: number,
  knownAt: (place: number) => MetaField | undefined,
): readonly MetaField[] | null {
  const places = Array.from({ length: 7 }, (_, i) => from + i);
  if (table.header.length !== from + places.length) return null;
  const rows = sampleRows(table);
  const sums = places.map((place) => rows.reduce((sum, row) => sum + (cellNumber(row[place] ?? '') || 0), 0));
  const [, second = 0, third = 0] = [...sums].sort((a, b) => b - a);
  if (second <= third) return null;
  const fitting = ORDERS.filter((order) =>
    order.every((field, i) => {
      const known = knownAt(from + i);
      const isLarge = field === 'views' || field === 'reach';
      return (known === undefined || known === field) && isLarge === (sums[i] as number) >= second;
    }),
  );
  return fitting.length === 1 ? (fitting[0] as readonly MetaField[]) : null;
}
