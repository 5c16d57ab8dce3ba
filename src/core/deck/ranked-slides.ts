import type { Goal } from '../model/goal.ts';
import { MAIN_GOALS } from '../model/goal.ts';
import type { Channel } from '../model/platform.ts';
import type { PostKey } from '../model/workspace.ts';
import type { Answer } from '../rank/answer.ts';
import type { SharedTraits } from '../report/deck-facts.ts';
import type { BoardGoal, RankedPost, Report, ReportPost } from '../report/report.ts';
import type { Scope } from '../report/scope.ts';
import { ALL_CHANNELS } from '../report/scope.ts';
import type { Channels, DeckSource, DraftOf } from './draft.ts';
import { channelsOf } from './draft.ts';
import type { RankedCard } from './slide.ts';

const CARDS = 3;

/** What worked best and what worked least, over all channels: per goal a slide, as far as there are posts to name. */
export function rankedSlides<Kind extends 'best' | 'least'>(kind: Kind, report: Report): DraftOf<'best' | 'least'>[] {
  const channels = channelsOf(report);
  const single = channels.size === 1 ? ([...channels.values()][0] ?? null) : null;
  const posts = new Map(report.posts.map((post) => [post.key, post]));
  return shownGoals(report).flatMap((goal) => rankedSlide(kind, goal, single, channels, posts));
}

/** The goals of the slides of best posts, in their order. */
function shownGoals(report: Report): BoardGoal[] {
  const all = report.boards.find((board) => board.scope === ALL_CHANNELS);
  const shown: ReadonlySet<Goal> = new Set(MAIN_GOALS);
  return (all?.goals ?? []).filter(({ goal, ranking, best }) => shown.has(goal) && ranking !== 'none' && best.length > 0);
}

function rankedSlide(
  kind: 'best' | 'least',
  goal: BoardGoal,
  single: Channel | null,
  channels: Channels,
  posts: ReadonlyMap<PostKey, ReportPost>,
): DraftOf<'best' | 'least'>[] {
  const answers = new Map(goal.used.map(({ channelKey, answer }) => [channelKey, answer]));
  const cards = goal[kind].slice(0, CARDS).flatMap((ranked) => {
    const post = posts.get(ranked.post);
    return post === undefined ? [] : card(ranked, post, channels, answers);
  });
  const first = cards[0];
  if (first === undefined) return [];
  return [
    {
      id: `${kind}-${goal.goal}`,
      kind,
      goal: goal.goal,
      answer: first.answer,
      channel: single,
      ranking: goal.ranking === 'plain' ? 'plain' : 'times',
      cards,
      compared: goal.compared,
      young: goal.young,
      duty: goal.duty,
    },
  ];
}

function card(
  ranked: RankedPost,
  post: ReportPost,
  channels: Channels,
  answers: ReadonlyMap<Scope, Answer | null>,
): RankedCard[] {
  const channel = channels.get(post.channelKey);
  const answer = answers.get(post.channelKey) ?? null;
  return channel === undefined || answer === null ? [] : [{ post, channel, answer, value: ranked.value, times: ranked.times }];
}

/**
 * What the best posts share: per goal a slide where the findings tie something to a better result that several of them have; else one
 * slide which says that there is no clear pattern. None where there are no best posts.
 */
export function sharedSlides({ report, facts }: DeckSource): DraftOf<'shared'>[] {
  const channels = channelsOf(report);
  const goals = new Set(shownGoals(report).map(({ goal }) => goal));
  const shared = facts.shared.filter(({ goal }) => goals.has(goal));
  const told = shared.filter(({ rows }) => rows.length > 0);
  return (told.length > 0 ? told : shared.slice(0, 1)).map((one) => sharedSlide(one, channels));
}

function sharedSlide({ goal, best, rows }: SharedTraits, channels: Channels): DraftOf<'shared'> {
  return {
    id: `shared-${goal}`,
    kind: 'shared',
    goal,
    best,
    rows: rows.map(({ finding, posts }) => ({ finding, posts, channel: channels.get(finding.channel) ?? null })),
  };
}
