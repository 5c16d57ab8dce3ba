import { cellNumber, isPlain, plainCount, readCell } from '../base/numbers.ts';
import type { Metric } from '../model/metric.ts';
import type { PostsBuilder } from '../model/posts-builder.ts';
import type { Table } from '../tables/table.ts';
import { cellOf, rowAt } from '../tables/table.ts';
import { withDecimalPoint } from './fraction-commas.ts';

/** A metric and the columns that add up to it; the sum is unknown as soon as one of them is. */
export interface CountColumn {
  readonly metric: Metric;
  readonly places: readonly number[];
  /** What the file's unit is multiplied with: 3600 makes seconds of hours. */
  readonly scale?: number;
  /** A comma before three digits is a decimal sign here, as a spreadsheet program wrote the fractions. */
  readonly decimalComma?: boolean;
}

/** The columns that are there. One metric of several columns takes those that the table has; none at all leaves it out. */
export function countColumns(columns: readonly (readonly [Metric, ...(number | undefined)[]])[]): CountColumn[] {
  return columns
    .map(([metric, ...places]) => ({ metric, places: places.filter((place) => place !== undefined) }))
    .filter((column) => column.places.length > 0);
}

/**
 * Gives the posts of a table their numbers: `fill(index, post)` reads row `index` of the table for post `post`. A cell that is
 * neither a number nor empty is noted and stays unknown, and so is a count below zero (followers may fall).
 */
export function countFiller(
  table: Table,
  columns: readonly CountColumn[],
  posts: PostsBuilder,
): (index: number, post: number) => void {
  // A column can belong to two metrics (link clicks are clicks too); it is read, and a remark made, once.
  const places = [...new Set(columns.flatMap((column) => column.places))];
  const falling = new Set(columns.filter(({ metric }) => metric === 'follows').flatMap((column) => column.places));
  const withCommas = new Set(columns.filter(({ decimalComma }) => decimalComma === true).flatMap((column) => column.places));
  const parts = new Set(columns.filter(({ scale }) => scale !== undefined).flatMap((column) => column.places));
  const kindOf = (place: number): CountKind => ({ isWhole: !parts.has(place), mayFall: falling.has(place) });
  const kinds = new Map(places.map((place) => [place, kindOf(place)]));
  const values = new Float64Array(Math.max(0, ...places) + 1);
  return (index, post) => {
    const row = rowAt(table, index);
    for (const place of places) {
      const stated = cellOf(row, place);
      const cell = withCommas.has(place) ? withDecimalPoint(stated) : stated;
      values[place] = countAt(table, index, place, cell, kinds.get(place) as CountKind, posts);
    }
    for (const { metric, places: parts, scale } of columns) {
      let total = 0;
      for (const part of parts) total += values[part] as number;
      posts.set(metric, post, scale === undefined ? total : total * scale);
    }
  };
}

function countAt(table: Table, index: number, place: number, cell: string, kind: CountKind, posts: PostsBuilder): number {
  if (cell === '') return Number.NaN;
  return countTold(cell, kind, table.firstRow + index, table.header[place] ?? null, posts);
}

/** What may stand in a column of counts. */
interface CountKind {
  /** `1.234` is how a European spreadsheet program wrote 1234. */
  readonly groupedByPoint?: boolean;
  /** People and clicks: a fraction of one is an average, or a number that somebody worked out. */
  readonly isWhole: boolean;
  /** Followers won less followers lost. */
  readonly mayFall?: boolean;
}

/**
 * The count in a filled cell. One that is not written as machines write is told as what it is: rounded, unusual, no number at all. Below
 * zero it is unknown, unless it may fall; a fraction is kept as it stands.
 */
export function countTold(
  cell: string,
  { groupedByPoint = false, isWhole, mayFall = false }: CountKind,
  line: number,
  column: string | null,
  posts: PostsBuilder,
): number {
  const plain = plainCount(cell);
  if (plain >= 0) return plain;
  const stated = cellNumber(cell, groupedByPoint);
  if (isPlain(cell, stated) && (!isWhole || Number.isInteger(stated))) return stated;
  const { value, manner } = readCell(cell, groupedByPoint);
  const isBelow = value < 0 && !mayFall;
  if (manner === 'unreadable') posts.note('bad-number', line, column, cell);
  else if (isBelow) posts.note('number-below-zero', line, column, cell);
  else if (manner === 'rounded') posts.note('rounded', line, column, cell);
  else if (manner === 'unusual' || (isWhole && !Number.isInteger(value) && !Number.isNaN(value)))
    posts.note('number-unusual', line, column, cell);
  return isBelow ? Number.NaN : value;
}
