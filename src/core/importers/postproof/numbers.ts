import type { Metric } from '../../model/metric.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf, rowAt } from '../../tables/table.ts';
import { countTold } from '../counts.ts';
import { METRIC_OF_COLUMN, POSTPROOF_COLUMNS } from './table.ts';

/**
 * Gives post `post` the numbers of row `index`. All but the watch time are whole numbers, so that `1.234`, as a spreadsheet program in the
 * Netherlands shows it, is 1234; followers may fall.
 */
export function numbersReader(
  table: Table,
  places: ReadonlyMap<string, number>,
  posts: PostsBuilder,
): (index: number, post: number) => void {
  const columns = POSTPROOF_COLUMNS.flatMap((column): (readonly [Metric, number])[] => {
    const metric = METRIC_OF_COLUMN[column];
    const place = places.get(column);
    return metric === undefined || place === undefined ? [] : [[metric, place]];
  });
  return (index, post) => {
    const row = rowAt(table, index);
    for (const [metric, place] of columns) {
      const cell = cellOf(row, place);
      if (cell === '') continue;
      const isCount = metric !== 'watchTimeSeconds';
      const line = table.firstRow + index;
      posts.set(
        metric,
        post,
        countTold(
          cell,
          { groupedByPoint: isCount, isWhole: isCount, mayFall: metric === 'follows' },
          line,
          table.header[place] ?? null,
          posts,
        ),
      );
    }
  };
}
