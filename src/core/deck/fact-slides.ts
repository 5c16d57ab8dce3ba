import type { PostKey } from '../model/workspace.ts';
import type { GuessPair } from '../report/deck-facts.ts';
import type { ReportPost } from '../report/report.ts';
import type { DeckSource, DraftOf } from './draft.ts';
import { cardOf, channelsOf } from './draft.ts';
import type { CornerPoint } from './slide.ts';

const POINTS_NEED = 5;

/** 0: the pair that the editor chose, else the one that the program puts first. */
export function guessSlide({ report, facts, edits }: DeckSource): DraftOf<'guess'>[] {
  const channels = channelsOf(report);
  const chosen = facts.guesses.find((pair) => edits.guess !== null && isPair(pair, edits.guess)) ?? facts.guesses[0];
  if (chosen === undefined) return [];
  const [a, b] = chosen.posts;
  const first = cardOf(channels, a);
  const second = cardOf(channels, b);
  if (first === null || second === null) return [];
  return [
    {
      id: 'guess',
      kind: 'guess',
      goal: chosen.goal,
      answer: a.answer,
      channel: first.channel,
      cards: [first, second],
      winner: first.value > second.value ? 0 : 1,
    },
  ];
}

function isPair({ posts }: GuessPair, keys: readonly [PostKey, PostKey]): boolean {
  return posts.every(({ post }) => keys.includes(post.key)) && keys[0] !== keys[1];
}

/** 2: what was promised in the month before. */
export function promisesSlide({ facts, edits }: DeckSource): DraftOf<'promises'>[] {
  const { promises } = facts;
  if (promises === null || promises.steps.length === 0) return [];
  const said = new Map(Object.entries(edits.done));
  const steps = promises.steps.map((state) => ({ ...state, done: said.get(state.step.id) ?? state.done }));
  return [{ id: 'promises', kind: 'promises', promisedIn: promises.month, steps }];
}

/** 9: reach or reactions. */
export function cornersSlide({ report, facts }: DeckSource): DraftOf<'corners'>[] {
  const channels = channelsOf(report);
  const posts = new Map(report.posts.map((post) => [post.key, post]));
  const points = facts.corners.points.flatMap(({ post: key, reach, reactions }) => {
    const post = posts.get(key);
    const channel = post === undefined ? undefined : channels.get(post.channelKey);
    return post === undefined || channel === undefined ? [] : [{ post, channel, reach, reactions, named: false }];
  });
  if (points.length < POINTS_NEED) return [];
  return [{ id: 'corners', kind: 'corners', points: named(points), without: facts.corners.without }];
}

// The one farthest from "as usual" in each corner; a post that had to go out is nobody's example.
function named(points: readonly CornerPoint[]): CornerPoint[] {
  const farthest = new Map<string, CornerPoint>();
  for (const point of points) {
    const corner = `${point.reach >= 1} ${point.reactions >= 1}`;
    const known = farthest.get(corner);
    if (isNameable(point.post) && (known === undefined || distance(point) > distance(known))) farthest.set(corner, point);
  }
  const chosen = new Set(farthest.values());
  return points.map((point) => (chosen.has(point) ? { ...point, named: true } : point));
}

function isNameable({ duty, text }: ReportPost): boolean {
  return !duty && text.trim() !== '';
}

function distance({ reach, reactions }: CornerPoint): number {
  return Math.hypot(Math.log(reach), Math.log(reactions));
}

/** 13: one good example per format. */
export function sendInSlide({ report, facts }: DeckSource): DraftOf<'send-in'>[] {
  const channels = channelsOf(report);
  const examples = facts.examples.flatMap(({ format, post }) => {
    const card = cardOf(channels, post);
    return card === null ? [] : [{ format, card }];
  });
  return examples.length === 0 ? [] : [{ id: 'send-in', kind: 'send-in', examples }];
}
