import { MAIN_GOALS } from '../model/goal.ts';
import type { Metric } from '../model/metric.ts';
import { NEAREST } from '../rank/answer.ts';
import type { RankedCard } from './slide.ts';

export interface CardCount {
  readonly metric: Metric;
  readonly value: number;
}

/**
 * Clicks, reach and reactions of a post, in this order, as far as its export gives them: of each the metric that is nearest, or the one
 * that the card itself was judged by.
 */
export function cardCounts({ post, answer, value }: RankedCard): CardCount[] {
  const judged = answer.per === null && answer.metrics.length === 1 ? answer.metrics[0] : null;
  return MAIN_GOALS.flatMap((goal): CardCount[] => {
    const metrics: readonly Metric[] = NEAREST[goal];
    if (judged !== null && metrics.includes(judged)) return [{ metric: judged, value }];
    const metric = metrics.find((one) => post.metrics[one] !== undefined);
    const count = metric === undefined ? undefined : post.metrics[metric];
    return metric === undefined || count === undefined || Number.isNaN(count) ? [] : [{ metric, value: count }];
  });
}
