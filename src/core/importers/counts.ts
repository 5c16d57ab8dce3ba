import { cellNumber, readCell } from '../base/numbers.ts';
import type { Metric } from '../model/metric.ts';
import type { PostsBuilder } from '../model/posts-builder.ts';
import type { Table } from '../tables/table.ts';
import { cellOf } from '../tables/table.ts';

/** A metric and the columns that add up to it; the sum is unknown as soon as one of them is. */
export interface CountColumn {
  readonly metric: Metric;
  readonly places: readonly number[];
  /** What the file's unit is multiplied with: 3600 makes seconds of hours. */
  readonly scale?: number;
}

/** The columns that are there. One metric of several columns takes those that the table has; none at all leaves it out. */
export function countColumns(columns: readonly (readonly [Metric, ...(number | undefined)[]])[]): CountColumn[] {
  return columns
    .map(([metric, ...places]) => ({ metric, places: places.filter((place) => place !== undefined) }))
    .filter((column) => column.places.length > 0);
}

/**
 * Gives the posts of a table their numbers: `fill(index, post)` reads row `index` of the table for post `post`. A cell that is
 * neither a number nor empty is noted and stays unknown.
 */
export function countFiller(
  table: Table,
  columns: readonly CountColumn[],
  posts: PostsBuilder,
): (index: number, post: number) => void {
  // A column can belong to two metrics (link clicks are clicks too); it is read, and a remark made, once.
  const places = [...new Set(columns.flatMap((column) => column.places))];
  const values = new Float64Array(Math.max(0, ...places) + 1);
  return (index, post) => {
    for (const place of places) values[place] = countAt(table, index, place, posts);
    for (const { metric, places: parts, scale } of columns) {
      let total = 0;
      for (const part of parts) total += values[part] as number;
      posts.set(metric, post, scale === undefined ? total : total * scale);
    }
  };
}

function countAt(table: Table, index: number, place: number, posts: PostsBuilder): number {
  const cell = cellOf(table.rows[index] ?? [], place);
  const value = cellNumber(cell);
  if (Number.isNaN(value) && cell !== '' && !readCell(cell).readable) {
    posts.note('bad-number', table.firstRow + index, table.header[place] ?? null, cell);
  }
  return value;
}
