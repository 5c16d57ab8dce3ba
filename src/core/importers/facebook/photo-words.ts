import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { sampleRows } from '../columns.ts';
import type { MetricPlaces } from '../meta/metric-cells.ts';
import { numberIn } from '../meta/metric-cells.ts';
import { kindOfTypeWord } from '../meta/post-kind.ts';

const NEEDED = 0.2;

/**
 * The type words of a file that mean a photo though no list has them: of at least one in five posts of that type somebody clicked the
 * photo. Only photos have such clicks, and quiet ones have none.
 */
export function photoWords(table: Table, typeColumn: number, photoClicks: MetricPlaces): ReadonlySet<string> {
  const seen = new Map<string, { posts: number; clicked: number }>();
  for (const row of photoClicks.length === 0 ? [] : sampleRows(table)) {
    const word = cellOf(row, typeColumn);
    if (word === '' || kindOfTypeWord(word) !== null) continue;
    const counted = seen.get(word) ?? { posts: 0, clicked: 0 };
    seen.set(word, { posts: counted.posts + 1, clicked: counted.clicked + (numberIn(row, photoClicks, true) > 0 ? 1 : 0) });
  }
  return new Set([...seen].filter(([, { posts, clicked }]) => clicked >= posts * NEEDED).map(([word]) => word));
}
