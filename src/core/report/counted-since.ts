import { DEFINITION_CHANGES } from '../model/definition-marks.ts';
import type { Platform } from '../model/platform.ts';
import type { Answer } from '../rank/answer.ts';
import type { FactWork } from './year-posts.ts';

/** The moment since which a platform counts the answer as it does in the month; numbers from before compare with nothing. */
export function countedSince(
  platform: Platform,
  { metrics, per }: Answer,
  { zone, end }: Pick<FactWork, 'zone' | 'end'>,
): number {
  const changes = DEFINITION_CHANGES.filter(
    (change) => change.platform === platform && change.metrics.some((metric) => metric === per || metrics.includes(metric)),
  );
  const starts = changes.flatMap(({ from }) => from.map((month) => zone.monthRange(month).start)).filter((start) => start < end);
  return Math.max(Number.NEGATIVE_INFINITY, ...starts);
}
