import type { Goal } from '../model/goal.ts';
import { GOALS } from '../model/goal.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { Answer } from '../rank/answer.ts';
import { answerOf, valuesOf } from '../rank/answer.ts';
import type { Places } from '../rank/places.ts';
import type { ChannelMonth } from '../rank/rank.ts';
import { earlier, isComparable, rankedRow, usualFromRows } from '../rank/rank.ts';
import { betterThan, isExceptional, standingOf } from '../rank/usual.ts';

/** How a post stands on one goal among its channel's posts of the year. */
export interface PostStanding {
  readonly goal: Goal;
  readonly answer: Answer;
  readonly value: number;
  /** null: fewer than 12 posts of the channel can be compared. */
  readonly against: {
    readonly usual: number;
    readonly times: number;
    /** The share of the channel's posts that it does better than, each against the level of its own time; 0 to 1. */
    readonly better: number;
    readonly exceptional: boolean;
    /** How many posts the usual was found from. */
    readonly posts: number;
  } | null;
}

/** All goals that the post has a number for. `channel`: the rows of its channel, of its month and of the year until the month's end. */
export function standingsOf(posts: PostColumns, places: Places, channel: ChannelMonth, row: number): PostStanding[] {
  return GOALS.flatMap((goal): PostStanding[] => {
    const answer = answerOf(posts, channel.year, goal);
    if (answer === null) return [];
    const countOf = valuesOf(posts, answer);
    const value = countOf(row);
    if (Number.isNaN(value)) return [];
    const rows = channel.year
      .filter((other) => isComparable(posts, places, other) && !Number.isNaN(countOf(other)))
      .sort(earlier(posts));
    const usual = usualFromRows(posts, rows, countOf);
    if (usual === null) return [{ goal, answer, value, against: null }];
    const standing = standingOf(usual, posts.publishedAt[row] as number, value);
    const ranked = rankedRow(posts, places, channel, answer, row);
    if (ranked.usual === null || ranked.times === null) return [{ goal, answer, value, against: null }];
    const against = {
      usual: ranked.usual,
      times: ranked.times,
      better: betterThan(usual, standing),
      exceptional: isExceptional(standing),
      posts: rows.length,
    };
    return [{ goal, answer, value, against }];
  });
}
