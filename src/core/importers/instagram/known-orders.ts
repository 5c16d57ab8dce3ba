import { cellNumber } from '../../base/numbers.ts';
import type { Table } from '../../tables/table.ts';
import { sampleRows } from '../columns.ts';
import type { MetaField } from '../meta/header-words.ts';

/** The orders in which files of 2024 to 2026 have the seven numbers of a post; the first one is the usual one. */
const ORDERS: readonly (readonly MetaField[])[] = [
  ['views', 'reach', 'likes', 'shares', 'follows', 'comments', 'saves'],
  ['views', 'likes', 'shares', 'comments', 'saves', 'reach', 'follows'],
  ['reach', 'likes', 'shares', 'follows', 'comments', 'saves', 'views'],
  ['views', 'reach', 'follows', 'likes', 'comments', 'shares', 'saves'],
];
/** So many of the five small numbers must be known by their words before the place tells of the others. */
const SMALL_NEEDED = 2;
const NEARLY_ALL = 0.95;

/**
 * What the seven columns from `from` on mean in a language nobody listed, given what is known of some of them. Views and reach
 * are the two that count most, and whoever was reached saw it at least once. The five others are told by their place only where the
 * words of some agree with one order alone, for a file's columns stand as its rows first needed them. undefined: nobody can tell.
 */
export function orderOfNumbers(
  table: Table,
  from: number,
  knownAt: (place: number) => MetaField | undefined,
): readonly (MetaField | undefined)[] {
  const places = Array.from({ length: 7 }, (_, i) => from + i);
  if (table.header.length !== from + places.length) return [];
  const rows = sampleRows(table);
  const sums = places.map((place) => rows.reduce((sum, row) => sum + (cellNumber(row[place] ?? '') || 0), 0));
  const [, second = 0, third = 0] = [...sums].sort((a, b) => b - a);
  if (second <= third) return [];
  const fitting = ORDERS.filter((order) =>
    order.every((field, i) => {
      const known = knownAt(from + i);
      return (known === undefined || known === field) && isLarge(field) === (sums[i] as number) >= second;
    }),
  );
  const [order] = fitting;
  if (order === undefined || !isNeverSmaller(rows, from + order.indexOf('views'), from + order.indexOf('reach'))) return [];
  const knownSmall = places.filter((place, i) => !isLarge(order[i]) && knownAt(place) !== undefined).length;
  const isSettled = fitting.length === 1 && knownSmall >= SMALL_NEEDED;
  return order.map((field) => (isSettled || isLarge(field) ? field : undefined));
}

function isLarge(field: MetaField | undefined): boolean {
  return field === 'views' || field === 'reach';
}

function isNeverSmaller(rows: readonly (readonly string[])[], views: number, reach: number): boolean {
  const both = rows.filter((row) => !Number.isNaN(cellNumber(row[views] ?? '')) && !Number.isNaN(cellNumber(row[reach] ?? '')));
  const right = both.filter((row) => cellNumber(row[views] ?? '') >= cellNumber(row[reach] ?? ''));
  return both.length > 0 && right.length >= both.length * NEARLY_ALL;
}
