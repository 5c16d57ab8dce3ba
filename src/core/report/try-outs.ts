import type { Zone } from '../base/calendar.ts';
import type { TrialAnswer } from '../insight/trial.ts';
import { trialAnswer } from '../insight/trial.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { TryOut } from '../model/workspace.ts';
import { answerOf, valuesOf } from '../rank/answer.ts';
import type { Places } from '../rank/places.ts';
import { earlier, isComparable, usualFromRows } from '../rank/rank.ts';
import { standingOf } from '../rank/usual.ts';

/** What came of a try-out so far. `published`: posts of the channel since it began, of any age. */
export interface TryOutState {
  readonly tryOut: TryOut;
  readonly published: number;
  readonly answer: TrialAnswer;
}

/**
 * The posts since a try-out began, in the format and not, against the channel's usual. Whether the lots were kept to cannot be seen here:
 * what counts is what was published.
 */
export function tryOutState(
  posts: PostColumns,
  places: Places,
  channelRows: readonly number[],
  hasFormat: (row: number) => boolean,
  zone: Zone,
  tryOut: TryOut,
): TryOutState {
  const begin = zone.utcOf(Date.parse(`${tryOut.from}T00:00:00Z`));
  const published = channelRows.filter((row) => (posts.publishedAt[row] as number) >= begin).sort(earlier(posts));
  const wanted = tryOut.order.length;
  const answer = answerOf(posts, channelRows, tryOut.goal);
  const none = trialAnswer([], [], wanted, 0);
  if (answer === null) return { tryOut, published: published.length, answer: none };
  const countOf = valuesOf(posts, answer);
  const counted = (row: number) => isComparable(posts, places, row) && !Number.isNaN(countOf(row));
  const before = channelRows.filter((row) => counted(row) && (posts.publishedAt[row] as number) < begin).sort(earlier(posts));
  const usual = usualFromRows(posts, before, countOf);
  if (usual === null) return { tryOut, published: published.length, answer: none };
  const taking = published.filter(counted).slice(0, wanted);
  const times = (row: number) => Math.log(standingOf(usual, posts.publishedAt[row] as number, countOf(row)).times);
  const withIt = taking.filter(hasFormat).map(times);
  const without = taking.filter((row) => !hasFormat(row)).map(times);
  return { tryOut, published: published.length, answer: trialAnswer(withIt, without, wanted, usual.spread) };
}
