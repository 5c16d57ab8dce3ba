import type { Goal } from '../model/goal.ts';
import { GOALS } from '../model/goal.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { PostKey } from '../model/workspace.ts';
import type { ChannelMonth, ChannelRanking, RankedRow } from '../rank/rank.ts';
import { bestAndLeast, rankChannel } from '../rank/rank.ts';
import type { Board, BoardGoal, RankedPost, Scope } from './report.ts';
import { ALL_CHANNELS } from './report.ts';

interface ScopedRanking {
  readonly channelKey: Scope;
  readonly ranking: ChannelRanking;
}

/** The board of all channels together, then one per channel that has posts in the month. */
export function boardsOf(
  posts: PostColumns,
  channels: readonly ChannelMonth[],
  channelKeys: readonly Scope[],
  keyOf: (row: number) => PostKey,
): Board[] {
  const perGoal = new Map<Goal, ScopedRanking[]>();
  for (const goal of GOALS) {
    const rankings = channels.map((channel, place) => ({
      channelKey: channelKeys[place] as Scope,
      ranking: rankChannel(posts, channel, goal),
    }));
    perGoal.set(
      goal,
      rankings.filter((_, place) => (channels[place] as ChannelMonth).month.length > 0),
    );
  }
  const scopes = (perGoal.get('reach') ?? []).map(({ channelKey }) => channelKey);
  const goalsOf = (wanted: (key: Scope) => boolean) =>
    GOALS.map((goal) =>
      boardGoal(
        posts,
        goal,
        (perGoal.get(goal) ?? []).filter(({ channelKey }) => wanted(channelKey)),
        keyOf,
      ),
    );
  const all = goalsOf(() => true);
  const ofOne = (scope: Scope) => (scopes.length === 1 ? all : goalsOf((key) => key === scope));
  return [{ scope: ALL_CHANNELS, goals: all }, ...scopes.map((scope) => ({ scope, goals: ofOne(scope) }))];
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
    used: rankings.map(({ channelKey, ranking }) => ({ channelKey, metric: ranking.metric })),
    ranking: plain ? 'plain' : withTimes.length > 0 ? 'times' : 'none',
    best: lists.best.map(shown),
    least: lists.least.map(shown),
    compared: compared.length,
    young: total(rankings, (ranking) => ranking.young),
    boosted: total(rankings, (ranking) => ranking.boosted),
    withoutUsual: rankings
      .filter(({ ranking }) => ranking.usual === null && ranking.rows.length > 0)
      .map(({ channelKey }) => channelKey),
  };
}

function total(rankings: readonly ScopedRanking[], count: (ranking: ChannelRanking) => number): number {
  return rankings.reduce((sum, { ranking }) => sum + count(ranking), 0);
}
