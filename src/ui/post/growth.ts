import type { Measurement } from '../../core/merge/history.ts';
import type { Metric } from '../../core/model/metric.ts';

/** One question per column: the first metric of it that the exports know. */
const QUESTIONS: readonly (readonly Metric[])[] = [
  ['linkClicks', 'clicks'],
  ['reach', 'views', 'impressions', 'videoViews'],
  ['reactions', 'comments'],
];

/** The metrics worth a column: per question the one that most measurements know, the first of them in a tie. */
export function shownMetrics(history: readonly Measurement[]): Metric[] {
  const known = (metric: Metric) => history.filter(({ metrics }) => metrics[metric] !== undefined).length;
  return QUESTIONS.flatMap((metrics) => {
    const best = metrics.reduce((one, other) => (known(other) > known(one) ? other : one));
    return known(best) > 0 ? [best] : [];
  });
}

/** Room for the line's own thickness, in px. */
const EDGE = 2;

/** The path of a line over time, from zero up, in px; '' with fewer than two values or none above zero. */
export function growthPath(history: readonly Measurement[], metric: Metric, width: number, height: number): string {
  const points = history.flatMap(({ measuredAt, metrics }) => {
    const value = metrics[metric];
    return value === undefined ? [] : [{ measuredAt, value }];
  });
  const first = points[0]?.measuredAt ?? 0;
  const span = (points.at(-1)?.measuredAt ?? 0) - first;
  const highest = Math.max(...points.map(({ value }) => value));
  if (span <= 0 || highest <= 0) return '';
  const x = (at: number) => EDGE + ((at - first) / span) * (width - 2 * EDGE);
  const y = (value: number) => height - EDGE - (value / highest) * (height - 2 * EDGE);
  const place = (value: number) => Math.round(value * 10) / 10;
  return points.map((one, i) => `${i === 0 ? 'M' : 'L'}${place(x(one.measuredAt))} ${place(y(one.value))}`).join('');
}
