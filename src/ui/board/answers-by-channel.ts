import type { Metric } from '../../core/model/metric.ts';
import type { BoardGoal, MonthBoard } from '../../core/report/report.ts';
import type { Scope } from '../../core/report/scope.ts';
import { countedFor } from '../../words/answer-words.ts';
import { ownMetric } from '../../words/metric-words.ts';
import { channelLabel } from '../../words/terms.ts';

interface AnswersByChannel {
  readonly own: Metric;
  /** At least one channel counts it. */
  readonly ownCounted: boolean;
  /** What is counted in its stead, and on which channels. */
  readonly nearest: readonly { readonly metric: Metric; readonly channels: readonly string[] }[];
  /** Channels that give nothing near it. */
  readonly silent: readonly string[];
}

/** Which channels answer a goal with what, by the names that people read. */
export function channelsByAnswer({ goal, used }: BoardGoal, report: MonthBoard): AnswersByChannel {
  const labels = labelsOf(report);
  const own = ownMetric(goal);
  const counted = new Map<Metric | null, string[]>();
  for (const { channelKey, answer } of used) {
    const metric = answer === null ? null : countedFor(answer);
    counted.set(metric, [...(counted.get(metric) ?? []), labels.get(channelKey) ?? channelKey]);
  }
  const nearest = [...counted].flatMap(([metric, channels]) => (metric === null || metric === own ? [] : [{ metric, channels }]));
  return { own, ownCounted: counted.has(own), nearest, silent: counted.get(null) ?? [] };
}

export function labelsOf(report: MonthBoard): ReadonlyMap<Scope, string> {
  const channels = report.channels.map(({ channel }) => channel);
  return new Map(report.channels.map(({ key, channel }) => [key, channelLabel(channel, channels)]));
}
