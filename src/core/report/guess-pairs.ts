import { addMonths } from '../base/calendar.ts';
import type { Goal } from '../model/goal.ts';
import { MAIN_GOALS } from '../model/goal.ts';
import { isSameStory, storyAt } from '../rank/story.ts';
import { countedSince } from './counted-since.ts';
import type { GuessPair } from './deck-facts.ts';
import type { FactSubjects } from './fact-subjects.ts';
import { SAME_SUBJECT, SAME_TEXT } from './subjects.ts';
import type { FactWork, GoalPosts, YearPosts } from './year-posts.ts';
import { standingAt } from './year-posts.ts';

const APART = 3;
/** A pair of 1 and 3 clicks is apart by chance. */
const HIGH_ENOUGH = 10;
const MOST_PAIRS = 5;
const MONTHS_BACK = 2;
/** Of a channel with thousands of posts a month: the highest and the lowest of each goal. */
const EACH_END = 25;
/** Ten times as much is no better a riddle than six times. */
const FAR = Math.log(6);

interface Pair {
  readonly channel: YearPosts;
  readonly goal: Goal;
  readonly of: GoalPosts;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly score: number;
}

/**
 * Pairs to guess: two posts of one channel and of the month on a similar subject, at least three times apart on a main goal. Where the month
 * has none, the two months before it are looked at too. Each story once; the closest and farthest apart first, at most five.
 */
export function guessPairs(work: FactWork, subjects: FactSubjects): GuessPair[] {
  const month = work.zone.monthOf(work.start);
  const own = pairsSince(work, subjects, work.start);
  const found = own.length > 0 ? own : pairsSince(work, subjects, work.zone.monthRange(addMonths(month, -MONTHS_BACK)).start);
  found.sort((a, b) => b.score - a.score || a.high - b.high || a.low - b.low);
  return eachStoryOnce(work, found).map((pair) => asGuess(work, pair));
}

function pairsSince(work: FactWork, subjects: FactSubjects, from: number): Pair[] {
  return work.channels.flatMap((channel) =>
    MAIN_GOALS.flatMap((goal) => {
      const of = channel.on(goal);
      return of === null ? [] : pairsOf(work, subjects, channel, of, from);
    }),
  );
}

function pairsOf(work: FactWork, subjects: FactSubjects, channel: YearPosts, of: GoalPosts, from: number): Pair[] {
  const { posts } = work;
  const since = Math.max(from, countedSince(channel.channel.platform, of.answer, work));
  const rows = of.rows.filter((row) => (posts.publishedAt[row] as number) >= since && channel.isExample(row));
  rows.sort((a, b) => of.countOf(b) - of.countOf(a));
  const highest = rows.slice(0, EACH_END).filter((row) => of.countOf(row) >= HIGH_ENOUGH);
  const lowest = rows.slice(-EACH_END);
  return highest.flatMap((high) =>
    lowest.flatMap((low) => {
      if (of.countOf(high) < APART * of.countOf(low)) return [];
      const close = subjects.of(channel).close(high, low);
      if (close < SAME_SUBJECT || close > SAME_TEXT || isSameStory(storyAt(posts, high), storyAt(posts, low))) return [];
      const apart = Math.log((of.countOf(high) + 1) / (of.countOf(low) + 1));
      return [{ channel, goal: of.answer.goal, of, high, low, close, score: close * Math.min(apart, FAR) }];
    }),
  );
}

function eachStoryOnce({ posts }: FactWork, pairs: readonly Pair[]): Pair[] {
  const chosen: Pair[] = [];
  for (const pair of pairs) {
    if (chosen.length === MOST_PAIRS) break;
    const told = chosen.flatMap(({ high, low }) => [storyAt(posts, high), storyAt(posts, low)]);
    const own = [storyAt(posts, pair.high), storyAt(posts, pair.low)];
    if (!own.some((story) => told.some((other) => isSameStory(story, other)))) chosen.push(pair);
  }
  return chosen;
}

function asGuess(work: FactWork, { goal, of, high, low, close }: Pair): GuessPair {
  const at = (row: number) => work.posts.publishedAt[row] as number;
  const [first, second] = at(high) < at(low) ? [high, low] : [low, high];
  return { goal, posts: [standingAt(work, first, of), standingAt(work, second, of)], close };
}
