import { cellNumber } from '../../base/numbers.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { countTold } from '../counts.ts';
import { withDecimalPoint } from '../fraction-commas.ts';

/** The columns of one metric. More than one where a file carries it in two languages, one of them empty. */
export type MetricPlaces = readonly number[];

/**
 * The first filled cell of these columns as a number; NaN where all are empty or it is none. `areCounts`: they hold whole
 * numbers, so that `1.234` is how a European spreadsheet program wrote 1234.
 */
export function numberIn(row: readonly string[], places: MetricPlaces, areCounts = false): number {
  for (let i = 0; i < places.length; i++) {
    const cell = row[places[i] as number];
    if (cell !== undefined && cell !== '') return cellNumber(cell, areCounts);
  }
  return Number.NaN;
}

const WHOLE = { groupedByPoint: true, isWhole: true } as const;
const PARTS = { isWhole: false } as const;

/** As `numberIn`, and tells of a cell that is rounded, below zero (then it is unknown) or no number. */
export function numberTold(
  row: readonly string[],
  places: MetricPlaces,
  line: number,
  table: Table,
  posts: PostsBuilder,
  areCounts = false,
  decimalComma = false,
): number {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    const cell = row[place];
    if (cell === undefined || cell === '') continue;
    const kind = areCounts ? WHOLE : PARTS;
    return countTold(decimalComma ? withDecimalPoint(cell) : cell, kind, line, table.header[place] ?? null, posts);
  }
  return Number.NaN;
}
