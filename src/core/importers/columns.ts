import { foldedKey } from '../base/text.ts';
import type { Table } from '../tables/table.ts';
import { cellOf } from '../tables/table.ts';

/** The places of a table's columns by folded header word; a word that stands twice keeps its first place. */
export function columnPlaces(table: Table): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  table.header.forEach((cell, place) => {
    const key = foldedKey(cell);
    if (key !== '' && !places.has(key)) places.set(key, place);
  });
  return places;
}

/** The first of these words that is a column; words are compared folded. */
export function columnNamed(places: ReadonlyMap<string, number>, words: readonly string[]): number | undefined {
  for (const word of words) {
    const place = places.get(foldedKey(word));
    if (place !== undefined) return place;
  }
  return undefined;
}

const SAMPLE_ROWS = 400;

/** Up to 400 rows spread over the table: enough to know its shape, however long it is. */
export function sampleRows(table: Table): readonly (readonly string[])[] {
  const { rows } = table;
  if (rows.length <= SAMPLE_ROWS) return rows;
  const step = rows.length / SAMPLE_ROWS;
  return Array.from({ length: SAMPLE_ROWS }, (_, i) => rows[Math.floor(i * step)] as readonly string[]);
}

/** The share (0 to 1) of non-empty cells of a column that fit; 0 where all are empty. */
export function shareThatFits(rows: readonly (readonly string[])[], column: number, fits: (cell: string) => boolean): number {
  let filled = 0;
  let fitting = 0;
  for (const row of rows) {
    const cell = cellOf(row, column).trim();
    if (cell === '') continue;
    filled++;
    if (fits(cell)) fitting++;
  }
  return filled === 0 ? 0 : fitting / filled;
}
