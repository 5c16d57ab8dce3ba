import type { Metric } from '../model/metric.ts';
import { METRICS } from '../model/metric.ts';
import type { Channel } from '../model/platform.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { metricAt } from '../model/post-columns.ts';
import { rowsOfText } from '../model/text-column.ts';
import { oldestFirst } from './merge.ts';

/** What the exports of one moment say about a post. Moments in milliseconds since 1970 UTC. */
export interface Measurement {
  readonly measuredAt: number;
  /** The last export that gave exactly these numbers again; the same moment where there was none. */
  readonly sameUntil: number;
  readonly metrics: Readonly<Partial<Record<Metric, number>>>;
}

/**
 * One post's numbers per export, oldest first, as each export gave them: a missing column is missing there, and a number that went
 * down stands as it is. Exports of the same moment are one measurement; a later one with the same numbers only lengthens it.
 */
export function historyOf(exports_: readonly PostColumns[], channel: Channel, id: string): Measurement[] {
  const rows = new Map(exports_.map((posts) => [posts, rowsOfPost(posts, channel, id)]));
  const holding = exports_.filter((posts) => rows.get(posts)?.length !== 0);
  const measured = oldestFirst(holding).flatMap((posts) =>
    (rows.get(posts) ?? []).map((row) => ({ at: posts.measuredAt[row] as number, metrics: numbersAt(posts, row) })),
  );
  const history: Measurement[] = [];
  // A file whose rows were measured on several days is not newer than another as a whole.
  for (const { at, metrics } of measured.sort((a, b) => a.at - b.at)) {
    if (Object.keys(metrics).length > 0) addMeasurement(history, at, metrics);
  }
  return history;
}

function rowsOfPost(posts: PostColumns, channel: Channel, id: string): number[] {
  const key = channelKey(channel);
  if (!posts.channels.some((one) => channelKey(one) === key)) return [];
  return rowsOfText(posts.id, id).filter((row) => channelKey(posts.channels[posts.channel[row] as number] as Channel) === key);
}

type Numbers = Measurement['metrics'];

function numbersAt(posts: PostColumns, row: number): Numbers {
  const numbers: Partial<Record<Metric, number>> = {};
  for (const metric of METRICS) {
    const value = metricAt(posts, metric, row);
    if (!Number.isNaN(value)) numbers[metric] = value;
  }
  return numbers;
}

function addMeasurement(history: Measurement[], measuredAt: number, metrics: Numbers): void {
  const last = history.at(-1);
  if (last !== undefined && sameNumbers(last.metrics, metrics)) {
    history[history.length - 1] = { ...last, sameUntil: measuredAt };
  } else if (last?.measuredAt === measuredAt) {
    history[history.length - 1] = { ...last, metrics: { ...last.metrics, ...metrics } };
  } else {
    history.push({ measuredAt, sameUntil: measuredAt, metrics });
  }
}

function sameNumbers(a: Numbers, b: Numbers): boolean {
  return METRICS.every((metric) => a[metric] === b[metric]);
}
