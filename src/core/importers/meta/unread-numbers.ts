import { cellNumber } from '../../base/numbers.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { sampleRows, shareThatFits } from '../columns.ts';

const FEWEST = 3;
const NAMED = 3;

/**
 * Tells of columns of counts whose words nobody listed, where none of what people did (`isKnown`) was found: the posts are then read, and
 * most of their numbers are not. `from`: the first column that can be a number; `used`: the columns that were read.
 */
export function tellUnreadNumbers(
  table: Table,
  from: number,
  used: ReadonlySet<number>,
  isKnown: boolean,
  posts: PostsBuilder,
): void {
  if (isKnown) return;
  const rows = sampleRows(table);
  const unread = table.header.filter((word, place) => {
    if (place < from || used.has(place) || word.trim() === '') return false;
    const isFilled = rows.some((row) => (row[place] ?? '').trim() !== '');
    return isFilled && shareThatFits(rows, place, (cell) => Number.isInteger(cellNumber(cell))) > 0.9;
  });
  if (unread.length < FEWEST) return;
  posts.note('numbers-unread', null, null, unread.slice(0, NAMED).join(', '), unread.length);
}
