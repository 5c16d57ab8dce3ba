import { expect, test } from 'vitest';
import type { Deck } from '../../core/deck/slide.ts';
import type { ShowState } from './presenter-state.ts';
import { firstState } from './presenter-state.ts';
import type { PointedAt, ShowLink, ShownDeck } from './presenter-sync.ts';
import { openLink } from './presenter-sync.ts';

type Hear = (message: unknown) => void;

/** A channel as the browser has it: what one posts, all others hear, as a copy. */
function fakeChannel() {
  const ends = new Set<Hear>();
  return (hear: Hear) => {
    ends.add(hear);
    return {
      post: (message: unknown) => {
        for (const end of ends) if (end !== hear) end(structuredClone(message));
      },
      close: () => void ends.delete(hear),
    };
  };
}

const shown: ShownDeck = { deck: { slides: [], month: '2026-10' } as unknown as Deck, language: 'nl', zone: 'Europe/Amsterdam' };
const at = (place: number): ShowState => ({ ...firstState(0, 9, 1000), place });

interface Window {
  readonly link: ShowLink;
  readonly states: ShowState[];
  readonly points: (PointedAt | null)[];
  readonly decks: ShownDeck[];
  needs: number;
  byes: number;
}

function open(
  from: string,
  ways: readonly ReturnType<typeof fakeChannel>[],
  more: { show?: string; known?: { state: ShowState; at: number }; now?: number } = {},
): Window {
  const window = { states: [] as ShowState[], points: [] as (PointedAt | null)[], decks: [] as ShownDeck[], needs: 0, byes: 0 };
  const link = openLink({
    show: more.show ?? 'october',
    from,
    ways,
    known: more.known ?? null,
    now: () => more.now ?? 5000,
    ends: {
      onState: (state) => window.states.push(state),
      onPoint: (point) => window.points.push(point),
      onDeck: (deck) => window.decks.push(deck),
      onNeed: () => window.needs++,
      onHeard: () => undefined,
      onBye: () => window.byes++,
    },
  });
  return Object.assign(window, { link });
}

test('who greets gets the state, and the deck where it asks for it', () => {
  const channel = fakeChannel();
  const stage = open('stage', [channel]);
  stage.link.tell(at(3));
  const desk = open('desk', [channel]);
  desk.link.hello(true);
  expect(desk.states.map(({ place }) => place)).toEqual([3]);
  expect(stage.needs).toBe(1);
  stage.link.hand(shown);
  expect(desk.decks).toEqual([shown]);
});

test('both windows turn pages, and the later word holds', () => {
  const channel = fakeChannel();
  const [stage, desk] = [open('stage', [channel]), open('desk', [channel])];
  stage.link.tell(at(1));
  desk.link.tell(at(2));
  stage.link.tell(at(3));
  expect(desk.states.map(({ place }) => place)).toEqual([1, 3]);
  expect(stage.states.map(({ place }) => place)).toEqual([2]);
});

test('two keys in the same ms, or a clock that is behind, lose nothing', () => {
  const channel = fakeChannel();
  const [stage, desk] = [open('stage', [channel], { now: 9000 }), open('desk', [channel], { now: 2000 })];
  stage.link.tell(at(1));
  desk.link.tell(at(2));
  desk.link.tell(at(3));
  expect(stage.states.map(({ place }) => place)).toEqual([2, 3]);
});

test('a presentation that is loaded again takes what its presenter did meanwhile', () => {
  const channel = fakeChannel();
  const desk = open('desk', [channel]);
  const before = open('stage', [channel]);
  before.link.tell(at(4));
  before.link.close();
  desk.link.tell(at(6));
  const again = open('stage-again', [channel], { known: { state: at(4), at: 5000 } });
  again.link.hello(false);
  expect(again.states.map(({ place }) => place)).toEqual([6]);
});

test('what the page kept holds over nothing, and is what a greeting gets', () => {
  const channel = fakeChannel();
  const again = open('stage', [channel], { known: { state: at(4), at: 5000 } });
  const desk = open('desk', [channel]);
  desk.link.hello(false);
  expect(desk.states.map(({ place }) => place)).toEqual([4]);
  expect(again.states).toEqual([]);
});

test('a message that arrives on two ways counts once', () => {
  const ways = [fakeChannel(), fakeChannel()];
  const [stage, desk] = [open('stage', ways), open('desk', ways)];
  stage.link.point({ x: 0.5, y: 0.25 });
  stage.link.point(null);
  desk.link.hello(true);
  expect(desk.points).toEqual([{ x: 0.5, y: 0.25 }, null]);
  expect(stage.needs).toBe(1);
});

test('the second way is enough where the first is dead', () => {
  const dead = () => ({ post: () => undefined, close: () => undefined });
  const opener = fakeChannel();
  const [stage, desk] = [open('stage', [dead, opener]), open('desk', [dead, opener])];
  stage.link.tell(at(2));
  expect(desk.states.map(({ place }) => place)).toEqual([2]);
});

test('another presentation in another tab is none of its business', () => {
  const channel = fakeChannel();
  const [stage, other] = [open('stage', [channel]), open('other', [channel], { show: 'september' })];
  stage.link.tell(at(2));
  stage.link.bye();
  expect(other.states).toEqual([]);
  expect(other.byes).toBe(0);
});

test.each([
  null,
  'hello',
  { postproof: 1 },
  { postproof: 1, show: 'october', from: 'x', n: 1, say: 'state', at: 9e15, state: { place: 'last' } },
  { postproof: 1, show: 'october', from: 'x', n: 1, say: 'deck', shown: { deck: 7 } },
  { postproof: 1, show: 'october', from: 'x', n: 1, say: 'sing' },
])('what says nothing is not listened to: %j', (message) => {
  const channel = fakeChannel();
  const stage = open('stage', [channel]);
  channel(() => undefined).post(message);
  expect([stage.states, stage.decks]).toEqual([[], []]);
});

test('who leaves says so', () => {
  const channel = fakeChannel();
  const [stage, desk] = [open('stage', [channel]), open('desk', [channel])];
  stage.link.bye();
  stage.link.close();
  expect(desk.byes).toBe(1);
});
