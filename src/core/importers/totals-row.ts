import type { PostsBuilder } from '../model/posts-builder.ts';
import type { Row, Table } from '../tables/table.ts';
import { rowsOf } from '../tables/table.ts';
import { isSumWord } from '../tables/total-words.ts';
import type { OwnSum, SumColumn } from './own-sums.ts';
import { numberIn } from './own-sums.ts';

/**
 * Compares a file's own row of totals with the sums over its accepted rows, and tells the first that differs: then the file holds
 * not all that it counts, or not what it counts. Where several rows head themselves as totals they are parts, and nothing is said.
 *
 * @param sums of `columns`, in their order.
 */
export function tellDifferingTotals(
  table: Table,
  columns: readonly SumColumn[],
  sums: readonly OwnSum[],
  posts: PostsBuilder,
): void {
  const [totals, ...more] = totalsRows(table, posts);
  if (totals === undefined || more.length > 0) return;
  const { row, line } = totals;
  for (const [i, column] of columns.entries()) {
    const { sum, unread } = sums[i] as OwnSum;
    const stated = numberIn(row, column);
    if (!isAddedUp(column) || unread > 0 || !Number.isFinite(stated) || stated === sum) continue;
    const name = table.header[column.places[0] as number] ?? null;
    posts.note('totals-differ', line, name, `${stated} ≠ ${sum}`);
    return;
  }
}

// People who saw two posts were reached once; followers come and go without a post; hours are rounded in every row.
function isAddedUp({ metric, scale, where }: SumColumn): boolean {
  return metric !== 'reach' && metric !== 'follows' && scale === undefined && where === undefined;
}

function totalsRows(table: Table, posts: PostsBuilder): { readonly line: number; readonly row: Row }[] {
  const noted = posts.notes().find(({ code }) => code === 'totals-row');
  const lines = new Set(noted?.examples.map(({ row }) => row));
  if (lines.size === 0) return [];
  const found: { line: number; row: Row }[] = [];
  let line = table.firstRow;
  for (const row of rowsOf(table)) {
    if (lines.has(line) && isSumWord(row.find((cell) => cell.trim() !== '') ?? '')) found.push({ line, row });
    line++;
  }
  return found;
}
