import type { Metric } from '../../model/metric.ts';
import type { Row } from '../../tables/table.ts';
import type { SumColumn } from '../own-sums.ts';

/**
 * The metrics of a tool's table as sums over the file. `countsViews`: whether a row's network calls every view of a video a view, and
 * its column of video views counts those.
 */
export function toolSums(
  metrics: readonly (readonly [Metric, readonly number[]])[],
  whole: boolean,
  countsViews: (row: Row) => boolean = () => false,
): SumColumn[] {
  return metrics.flatMap(([metric, places]): SumColumn[] => {
    const column: SumColumn = { metric, places, take: 'first', whole };
    if (metric !== 'videoViews') return [column];
    return [
      { ...column, where: (row) => !countsViews(row) },
      { ...column, metric: 'views', where: countsViews },
    ];
  });
}
