import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/core/base/calendar.ts';
import type { Slide } from '../../src/core/deck/slide.ts';
import { PICTURE_PLACES } from '../../src/core/deck/slide.ts';
import type { DeckEdits, PlannedStep, WallNote } from '../../src/core/model/workspace.ts';
import { CAUSES } from '../../src/core/model/workspace.ts';
import type { StandingPost } from '../../src/core/report/deck-facts.ts';
import type { ReportPost } from '../../src/core/report/report.ts';
import type { Made } from './made-month.ts';
import { MEASURED, madeDeck } from './made-month.ts';
import { chanceOf, randomMonth } from './random-months.ts';

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed + 1);
const OLD_ENOUGH: Readonly<Record<string, number>> = { facebook: 4 * DAY, x: 2 * DAY, linkedin: 7 * DAY };
const MONTHS = new Map(SEEDS.map((seed) => [seed, randomMonth(seed)]));
const of = (seed: number) => MONTHS.get(seed) as Made;

/** What keeps a post from standing as an example, by what the posts and the marks say themselves. */
function against({ input }: Made, post: ReportPost): string[] {
  const marks = input.marks.get(post.key);
  const age = MEASURED - Date.parse(post.publishedAt);
  return [
    ...(post.boosted !== false ? ['boosted'] : []),
    ...(marks?.duty === true ? ['duty'] : []),
    ...(marks?.leftOut === true ? ['left out'] : []),
    ...(age < (OLD_ENOUGH[post.channelKey.split(':')[0] as string] ?? 0) ? ['young'] : []),
    ...(post.text === '' ? ['no text'] : []),
  ];
}

const times = ({ times: own }: StandingPost) => own ?? Number.NaN;

describe('the facts of a hundred made-up months', () => {
  it('pair only posts of one channel that are at least three times apart', () => {
    let pairs = 0;
    for (const seed of SEEDS) {
      for (const { posts, close } of of(seed).facts.guesses) {
        const [low, high] = [...posts].sort((a, b) => a.value - b.value) as [StandingPost, StandingPost];
        expect(high.value).toBeGreaterThanOrEqual(3 * low.value);
        expect(low.post.channelKey).toBe(high.post.channelKey);
        expect(posts[0].post.publishedAt <= posts[1].post.publishedAt).toBe(true);
        expect(close).toBeGreaterThanOrEqual(0.15);
        pairs++;
      }
    }
    expect(pairs).toBeGreaterThan(100);
  });

  it('name no post that was boosted, had to go out, counts nowhere, is young or has no text', () => {
    for (const seed of SEEDS) {
      const made = of(seed);
      const { guesses, weak, examples } = made.facts;
      const named = [
        ...guesses.flatMap(({ posts }) => posts),
        ...weak.flatMap((one) => [one.weak, ...one.better.map(({ standing }) => standing)]),
        ...examples.map(({ post }) => post),
      ];
      for (const { post } of named) expect(against(made, post), `${seed} ${post.key}`).toEqual([]);
    }
  });

  it('set beside a weak post only what did well, and twice as well', () => {
    let examples = 0;
    for (const seed of SEEDS) {
      const made = of(seed);
      for (const { weak, better, expected } of made.facts.weak) {
        for (const { standing, expected: range, close } of better) {
          expect(standing.post.channelKey).toBe(weak.post.channelKey);
          expect(times(standing)).toBeGreaterThanOrEqual(1.5);
          expect(times(standing)).toBeGreaterThanOrEqual(2 * times(weak));
          expect(close).toBeGreaterThan(0);
          for (const one of [range, expected]) expect(one === null || (one.posts >= 8 && one.low <= one.high)).toBe(true);
          examples++;
        }
      }
    }
    expect(examples).toBeGreaterThan(100);
  });

  it('are plain data: what is kept or sent comes back the same', () => {
    for (const seed of SEEDS) {
      const { facts, report } = of(seed);
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      const goals = new Set(report.boards.flatMap((board) => board.goals.map(({ goal }) => goal)));
      for (const { goal } of facts.weak) expect(goals.has(goal)).toBe(true);
    }
  });
});

/** Some of everything that an editor can change, by a seed. */
function randomEdits(made: Made, seed: number): Partial<DeckEdits> {
  const chance = chanceOf(seed * 7919);
  const { slides } = madeDeck(made);
  const some = () => slides.filter(() => chance(3) === 0).map(({ id }) => id);
  const said = (word: string) => Object.fromEntries(some().map((id) => [id, word]));
  const picture = { data: 'data:image/png;base64,AA==', width: 1, height: 1, alt: '' };
  const step = (id: string): PlannedStep => ({ id, does: 'stop', text: '9', who: '', by: '', about: null });
  const note = (id: string): WallNote => ({ id, text: '9', platform: 'x', day: '', after: '' });
  const weak = made.facts.weak.map((one) => `alternative-${one.weak.post.key}`);
  const shuffled = slides.map(({ id }) => ({ id, by: chance(1000) })).sort((a, b) => a.by - b.by);
  return {
    order: shuffled.slice(chance(slides.length)).map(({ id }) => id),
    hidden: some(),
    titles: said('Titel 9'),
    notes: said('Notitie 9'),
    texts: Object.fromEntries(some().map((id) => [id, { body: '9' }])),
    added: [...some().map((id) => ({ id: `copy of ${id}`, of: id })), { id: 'own', of: null }],
    pictures: Object.fromEntries(some().map((id) => [id, [picture, picture, picture]])),
    stars: Object.fromEntries(some().map((id) => [id, chance(2) === 0])),
    alternatives: Object.fromEntries(
      weak.filter(() => chance(2) === 0).map((id) => [id, { rewritten: '9', causes: CAUSES.slice(0, 2), because: '9' }]),
    ),
    plan: ['a', 'b', 'c', 'd'].slice(chance(5)).map(step),
    wall: Array.from({ length: chance(14) }, (_, place) => note(`${place}`)),
    done: { s: 'done' },
  };
}

/** A slide without what the editor may change. */
function numbersOf({ title, notes, hidden, starred, texts, pictures, ...facts }: Slide) {
  if (facts.kind === 'alternative') return { ...facts, rewritten: '', causes: [], because: '' };
  if (facts.kind === 'promises') return { ...facts, steps: facts.steps.map(({ since }) => since) };
  return facts.kind === 'plan' ? { ...facts, steps: [] } : facts;
}

describe('a hundred made-up months as an editor left them', () => {
  it('name every slide once, and lose none', () => {
    for (const seed of SEEDS) {
      const edits = randomEdits(of(seed), seed);
      const plain = madeDeck(of(seed), { ...edits, order: [] }).slides.map(({ id }) => id);
      const ids = madeDeck(of(seed), edits).slides.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...ids].sort()).toEqual([...plain].sort());
      const ordered = (edits.order ?? []).filter((id) => ids.includes(id));
      expect(ids.filter((id) => ordered.includes(id))).toEqual(ordered);
    }
  });

  it('hold the numbers that they held before', () => {
    for (const seed of SEEDS) {
      const made = of(seed);
      const edited = new Map(madeDeck(made, randomEdits(made, seed)).slides.map((slide) => [slide.id, slide]));
      for (const slide of madeDeck(made).slides) {
        const after = edited.get(slide.id);
        // Which three weak posts have a slide is a choice; what each of them says is not.
        if (after === undefined) expect(slide.kind).toBe('alternative');
        else expect(numbersOf(after)).toEqual(numbersOf(slide));
        const copy = edited.get(`copy of ${slide.id}`);
        if (copy !== undefined) expect({ ...numbersOf(copy), id: '' }).toEqual({ ...numbersOf(slide), id: '' });
      }
    }
  });

  it('have no more pictures and alternatives than there is room for', () => {
    for (const seed of SEEDS) {
      const edits = randomEdits(of(seed), seed);
      const { slides } = madeDeck(of(seed), edits);
      for (const slide of slides) expect(slide.pictures.length).toBeLessThanOrEqual(PICTURE_PLACES[slide.kind]);
      const alternatives = slides.filter(({ id, kind }) => kind === 'alternative' && !id.startsWith('copy'));
      expect(alternatives.length).toBeLessThanOrEqual(3);
    }
  });
});
