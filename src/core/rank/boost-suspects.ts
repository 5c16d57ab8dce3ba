import type { PostColumns } from '../model/post-columns.ts';
import { answerOf, valuesOf } from './answer.ts';
import type { Places } from './places.ts';
import type { ChannelMonth } from './rank.ts';
import { earlier, isComparable, usualFromRows } from './rank.ts';
import { standingOf } from './usual.ts';

const REACH_Z = 2;
const RATE_Z = -0.5;

/**
 * Posts of a month that may have been boosted although nobody said so: reach at least two spreads above the usual of the channel, and
 * what people did with them per 1,000 half a spread below it. About two of three such posts were; so it is a question, not a verdict.
 */
export function boostSuspects(posts: PostColumns, places: Places, channel: ChannelMonth): number[] {
  const open = channel.month.filter((row) => places.boostUnknown[row] === 1 && places.place[row] === 0);
  const reach = open.length === 0 ? null : answerOf(posts, channel.year, 'reach');
  const rate = reach === null ? null : answerOf(posts, channel.year, 'rate');
  if (reach === null || rate === null) return [];
  const far = rowsBeyond(posts, places, channel, open, valuesOf(posts, reach), (z) => z >= REACH_Z);
  return rowsBeyond(posts, places, channel, far, valuesOf(posts, rate), (z) => z <= RATE_Z);
}

function rowsBeyond(
  posts: PostColumns,
  places: Places,
  { year }: ChannelMonth,
  rows: readonly number[],
  value: (row: number) => number,
  beyond: (z: number) => boolean,
): number[] {
  if (rows.length === 0) return [];
  const counted = year.filter((row) => isComparable(posts, places, row) && !Number.isNaN(value(row))).sort(earlier(posts));
  const usual = usualFromRows(posts, counted, value);
  if (usual === null) return [];
  return rows.filter((row) => {
    const own = value(row);
    return !Number.isNaN(own) && beyond(standingOf(usual, posts.publishedAt[row] as number, own).z);
  });
}
