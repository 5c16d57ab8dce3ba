import { describe, expect, it } from 'vitest';
import type { MadePost } from '../../../tests/deck/made-month.ts';
import { at, MEASURED, madeMonth, ownWord, usualPosts } from '../../../tests/deck/made-month.ts';
import { DAY } from '../base/calendar.ts';
import type { TagBook } from '../model/tags.ts';
import { NO_TAGS } from '../model/tags.ts';
import type { PlannedStep, TeamGoal } from '../model/workspace.ts';
import { NO_FACTS } from './deck-facts.ts';

const post = (id: string, changes: Partial<MadePost>): MadePost => ({
  id,
  at: at(10, 6),
  text: `Verhaal ${id}`,
  reach: 99,
  reactions: 9,
  linkClicks: 4,
  ...changes,
});

describe('reach or reactions', () => {
  it('places each counted post by times the usual of its channel, and counts those without a place', () => {
    const { corners } = madeMonth(
      [
        ...usualPosts(20),
        post('far', { reach: 299, reactions: 4 }),
        post('paid', { reach: 9000, boosted: true }),
        post('young', { at: MEASURED - 4 * DAY + 1 }),
        post('unknown', { reach: Number.NaN }),
        post('duty', { reach: 49, reactions: 19 }),
        post('test', { reach: 1 }),
        // Its channel has too few posts to know what is usual.
        post('new', { channel: 'x:town' }),
      ],
      {},
      { duty: { duty: true, why: '' }, test: { leftOut: true, why: '' } },
    ).facts;
    expect(corners.points.map(({ post: key, reach, reactions }) => [key, reach.toFixed(9), reactions.toFixed(9)])).toEqual([
      ['facebook:town:far', '3.000000000', '0.500000000'],
      ['facebook:town:duty', '0.500000000', '2.000000000'],
    ]);
    expect(corners.without).toBe(4);
  });
});

describe('what came of a promise', () => {
  const step = (about: Partial<NonNullable<PlannedStep['about']>> | null): PlannedStep => ({
    id: 'step',
    does: 'keep',
    text: 'Elke week een video',
    who: '',
    by: '',
    about: about === null ? null : { group: 'kind', level: 'video', goal: 'reach', channelKey: null, ...about },
  });
  const videos = (name: string, first: number, count: number, reach: number) =>
    Array.from({ length: count }, (_, place) => post(`${name}${place}`, { at: first + place * DAY, kind: 'video', reach }));
  const sinceOf = (posts: readonly MadePost[], about: Parameters<typeof step>[0] = {}) =>
    madeMonth([...usualPosts(40), ...posts], { plan: { month: '2026-09', steps: [step(about)] }, done: { step: 'partly' } }).facts
      .promises?.steps[0];

  it('sets the posts since then against those of the year before, as times the usual', () => {
    const found = sinceOf([...videos('old', at(8, 1), 5, 99), ...videos('new', at(10, 2), 5, 149)]);
    expect(found?.done).toBe('partly');
    expect(found?.since).toMatchObject({ posts: 5, before: 5, word: 'better' });
    expect(found?.since?.ratio).toBeCloseTo(1.5, 9);
    // Eight posts' worth of the smallest spread, 0.25, and two sides without any: t of 16 degrees is 1.7459 (95 %, one side).
    const half = 1.7459 * Math.sqrt(((8 * 0.25 ** 2) / 16) * (1 / 5 + 1 / 5));
    expect(found?.since?.low).toBeCloseTo(1.5 * Math.exp(-half), 4);
    expect(found?.since?.high).toBeCloseTo(1.5 * Math.exp(half), 4);
  });

  it('says worse, the same with eight posts on both sides, and else that it is too early', () => {
    const words = (old: number, fresh: number, reach: number) =>
      sinceOf([...videos('old', at(8, 1), old, 99), ...videos('new', at(10, 2), fresh, reach)])?.since?.word;
    expect(words(5, 5, 59)).toBe('worse');
    expect(words(8, 8, 99)).toBe('same');
    expect(words(8, 7, 99)).toBe('too-early');
    expect(words(7, 8, 99)).toBe('too-early');
    expect(words(2, 8, 149)).toBe('too-early');
    expect(words(8, 2, 149)).toBe('too-early');
  });

  it('tells no ratio where it is too early', () => {
    expect(sinceOf(videos('new', at(10, 2), 2, 500))?.since).toEqual({
      ...{ posts: 2, before: 0, word: 'too-early', ratio: null, low: null, high: null },
    });
  });

  it('counts neither young nor boosted posts, and only those that the step is about', () => {
    const since = (extra: Partial<MadePost>, about: Parameters<typeof step>[0] = {}) =>
      sinceOf([post('one', { kind: 'video', at: at(10, 2), ...extra })], about)?.since?.posts;
    expect(since({})).toBe(1);
    expect(since({ boosted: true })).toBe(0);
    expect(since({ at: MEASURED - 3 * DAY })).toBe(0);
    expect(since({ kind: 'photo' })).toBe(0);
    expect(since({}, { channelKey: 'facebook:town' })).toBe(1);
    expect(since({}, { channelKey: 'facebook:other' })).toBe(0);
    expect(sinceOf([], null)).toMatchObject({ done: 'partly', since: null });
    expect(madeMonth(usualPosts(20)).facts.promises).toBeNull();
  });
});

describe('where a goal stands', () => {
  const goal = (changes: Partial<TeamGoal>): TeamGoal => ({
    ...{ id: 'g', name: 'Kliks', goal: 'clicks', channelKey: null, target: 3650, from: '2026-01-01', to: '2026-12-31' },
    ...changes,
  });
  const posts = [
    post('last year', { at: at(12, 31, 2025), linkClicks: 1000 }),
    post('january', { at: at(1, 1), linkClicks: 5 }),
    post('october', { linkClicks: 7, boosted: true }),
    post('test', { linkClicks: 500 }),
    post('other', { channel: 'linkedin:town', linkClicks: 11 }),
    post('november', { at: Date.UTC(2026, 9, 31, 23), linkClicks: 100 }),
  ];
  const [progress, ...none] = madeMonth(posts, { goals: [goal({})] }, { test: { leftOut: true, why: '' } }).facts.goals;

  it('adds up its posts until the end of the month, and expects even steps by days', () => {
    expect(none).toEqual([]);
    expect(progress).toMatchObject({ stands: 5 + 7 + 11, answer: { metrics: ['linkClicks'] } });
    // 304 of 365 days, ten a day.
    expect(progress?.expected).toBeCloseTo(3040, 9);
  });

  it('stays within its own days, and is left out where it does not run in the month', () => {
    const run = (changes: Partial<TeamGoal>) => madeMonth(posts, { goals: [goal(changes)] }).facts.goals;
    expect(run({ from: '2026-10-01', to: '2026-10-10', target: 50 })[0]).toMatchObject({ expected: 50, stands: 7 + 500 + 11 });
    expect(run({ channelKey: 'linkedin:town' })[0]?.stands).toBe(11);
    expect(run({ from: '2026-11-01' })).toEqual([]);
    expect(run({ from: '2026-01-01', to: '2026-09-30' })).toEqual([]);
  });

  it('adds up no rates, and no people over channels', () => {
    const [rate, reach, ofOne] = madeMonth(posts, {
      goals: [goal({ goal: 'rate' }), goal({ goal: 'reach' }), goal({ goal: 'reach', channelKey: 'linkedin:town' })],
    }).facts.goals;
    expect(rate).toMatchObject({ stands: null, answer: null });
    expect(reach).toMatchObject({ stands: null, answer: null });
    expect(ofOne?.stands).toBe(99);
  });

  it('counts the clicks of the month over the channels that give them', () => {
    const made = [...posts, post('i', { channel: 'instagram:town', linkClicks: Number.NaN })];
    const { clicks } = madeMonth(made, {}, { test: { leftOut: true, why: '' } }).facts;
    expect(clicks).toEqual({ count: 7 + 11, channels: ['facebook:town', 'linkedin:town'] });
    expect(madeMonth([post('a', { linkClicks: Number.NaN })]).facts.clicks).toBeNull();
  });
});

describe('one good example per format', () => {
  const kinds = [
    ...usualPosts(20, { kind: 'photo' }),
    post('october', {}),
    post('good', { at: at(3, 3), kind: 'video', reach: 199 }),
    post('better', { at: at(4, 3), kind: 'video', reach: 299 }),
    post('silent', { at: at(4, 4), kind: 'video', reach: 900, text: '' }),
    post('paid', { at: at(4, 5), kind: 'video', reach: 900, boosted: true }),
    post('nearly', { at: at(5, 5), kind: 'link', reach: 118 }),
    post('just', { at: at(5, 6), kind: 'text', reach: 120 }),
  ];

  it('is the best post of the year with a text, from 1.2 times the usual on; formats with more posts first', () => {
    expect(
      madeMonth(kinds).facts.examples.map(({ format, post: { post: one, times } }) => [format, one.key, times?.toFixed(2)]),
    ).toEqual([
      ['video', 'facebook:town:better', '3.00'],
      ['text', 'facebook:town:just', '1.21'],
    ]);
  });

  it('goes by the team’s own formats from two on, and by the example that the editor gave', () => {
    const format = (id: string, name: string, example: string | null) => ({
      ...{ id, name, example, colour: 0, description: '', archived: false },
    });
    const given = (id: string, name: string) => [`facebook:town:${name}`, { format: id }] as const;
    const book: TagBook = {
      ...NO_TAGS,
      formats: [format('q', 'Vraag van de week', 'facebook:town:good'), format('b', 'Achter de schermen', null)],
      given: new Map([given('q', 'good'), given('q', 'better'), given('b', 'just')]),
    };
    const { examples } = madeMonth(kinds, {}, {}, book).facts;
    expect(examples.map(({ format: name, post: { post: one } }) => [name, one.key])).toEqual([
      ['Vraag van de week', 'facebook:town:good'],
      ['Achter de schermen', 'facebook:town:just'],
    ]);
  });
});

describe('what the best posts share', () => {
  it('is what the findings tie to a better result and at least two of them have', () => {
    // Every fourth post asks something and reaches four times as many.
    const posts = Array.from({ length: 120 }, (_, place) =>
      post(`p${place}`, {
        at: at(11, 10, 2025) + place * 2.95 * DAY,
        text: `${ownWord(2 * place)} ${ownWord(2 * place + 1)}${place % 4 === 0 ? '?' : '.'}`,
        reach: (place % 4 === 0 ? 400 : 100) + ((place * 37) % 23),
        reactions: 5 + ((place * 11) % 7),
        linkClicks: 5 + ((place * 13) % 11),
      }),
    );
    const { shared } = madeMonth(posts).facts;
    // The month begins at the 111th; its questions are the 112th and the 116th.
    const reach = shared.find(({ goal }) => goal === 'reach');
    expect(reach?.best).toBe(3);
    expect(reach?.rows.map(({ finding, posts: having }) => [finding.group, finding.level, finding.verdict, having])).toEqual([
      ['question', 'yes', 'works', 2],
    ]);
    expect(shared.find(({ goal }) => goal === 'reactions')?.rows).toEqual([]);
  });
});

it('has nothing to say of a month without posts', () => {
  expect(madeMonth(usualPosts(20)).facts).toEqual(NO_FACTS);
});
