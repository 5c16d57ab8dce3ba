import type { Goal } from '../model/goal.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { PostKey } from '../model/workspace.ts';
import type { Places } from '../rank/places.ts';
import type { ChannelMonth, ChannelRanking, RankedRow } from '../rank/rank.ts';
import { bestAndLeast, earlier, onePerStory, rankChannel } from '../rank/rank.ts';
import type { Board, BoardGoal, RankedPost } from './report.ts';
import type { Scope } from './scope.ts';
import { ALL_CHANNELS } from './scope.ts';

const BOOSTED_SHOWN = 5;

interface ScopedRanking {
  readonly channelKey: Scope;
  readonly ranking: ChannelRanking;
}

/** The board of all channels together, then one per channel that has posts in the month. */
export function boardsOf(
  posts: PostColumns,
  places: Places,
  channels: readonly ChannelMonth[],
  channelKeys: readonly Scope[],
  keyOf: (row: number) => PostKey,
  goals: readonly Goal[],
): Board[] {
  const shown = channels.flatMap((channel, place) =>
    channel.month.length === 0 ? [] : [{ channel, channelKey: channelKeys[place] as Scope }],
  );
  const rankings = shown.map(({ channel, channelKey }) => ({ channelKey, perGoal: rankChannel(posts, places, channel, goals) }));
  const perGoal = new Map<Goal, ScopedRanking[]>(
    goals.map((goal) => [
      goal,
      rankings.map(({ channelKey, perGoal: own }) => ({ channelKey, ranking: own.get(goal) as ChannelRanking })),
    ]),
  );
  const goalsOf = (wanted: (key: Scope) => boolean) =>
    goals.map((goal) =>
      boardGoal(
        posts,
        goal,
        (perGoal.get(goal) ?? []).filter(({ channelKey }) => wanted(channelKey)),
        keyOf,
      ),
    );
  const all = goalsOf(() => true);
  const ofOne = (scope: Scope) => (shown.length === 1 ? all : goalsOf((key) => key === scope));
  return [
    { scope: ALL_CHANNELS, goals: all },
    ...shown.map(({ channelKey }) => ({ scope: channelKey, goals: ofOne(channelKey) })),
  ];
}

function boardGoal(
  posts: PostColumns,
  goal: Goal,
  rankings: readonly ScopedRanking[],
  keyOf: (row: number) => PostKey,
): BoardGoal {
  const ranked = rankings.flatMap(({ ranking }) => ranking.rows);
  const withTimes = ranked.filter((row) => row.times !== null);
  const plain = withTimes.length === 0 && rankings.length === 1 && ranked.length > 0;
  const compared = plain ? ranked : withTimes;
  const lists = bestAndLeast(posts, compared, plain ? 'value' : 'times');
  const shown = ({ row, value, usual, times }: RankedRow): RankedPost => ({ post: keyOf(row), value, usual, times });
  return {
    goal,
    used: rankings.map(({ channelKey, ranking }) => ({ channelKey, answer: ranking.answer })),
    ranking: plain ? 'plain' : withTimes.length > 0 ? 'times' : 'none',
    best: lists.best.map(shown),
    least: lists.least.map(shown),
    boostedPosts: boostedOf(posts, rankings, plain).map(shown),
    compared: compared.length,
    young: total(rankings, (ranking) => ranking.young),
    boosted: total(rankings, (ranking) => ranking.boosted.length),
    duty: total(rankings, (ranking) => ranking.duty),
    withoutUsual: rankings
      .filter(({ ranking }) => !ranking.hasUsual && ranking.rows.length > 0)
      .map(({ channelKey }) => channelKey),
  };
}

function boostedOf(posts: PostColumns, rankings: readonly ScopedRanking[], plain: boolean): RankedRow[] {
  const rows = rankings.flatMap(({ ranking }) => ranking.boosted).filter(({ times }) => plain || times !== null);
  const score = ({ times, value }: RankedRow) => (plain ? value : (times ?? 0));
  const order = earlier(posts);
  return onePerStory(posts, rows, BOOSTED_SHOWN, (a, b) => score(b) - score(a) || order(a.row, b.row));
}

function total(rankings: readonly ScopedRanking[], count: (ranking: ChannelRanking) => number): number {
  return rankings.reduce((sum, { ranking }) => sum + count(ranking), 0);
}
