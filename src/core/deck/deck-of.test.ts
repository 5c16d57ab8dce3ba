import { describe, expect, it } from 'vitest';
import type { Made, MadePost } from '../../../tests/deck/made-month.ts';
import { at, madeDeck, madeMonth, ownWord, usualPosts } from '../../../tests/deck/made-month.ts';
import type { AlternativeChoice, DeckEdits, PlannedStep, WallNote } from '../model/workspace.ts';
import { NO_SETTINGS } from '../model/workspace.ts';
import { SAME_SUBJECT } from '../report/subjects.ts';
import { isInEdition } from './deck-of.ts';
import { planProposals, tryOutSteps } from './plan-proposals.ts';
import type { Deck, Slide } from './slide.ts';

const october = (id: string, day: number, changes: Partial<MadePost> = {}): MadePost => ({
  ...{ id, at: at(10, day), text: `${ownWord(100 + day)} ${ownWord(200 + day)}`, reach: 90 + day, reactions: 9, linkClicks: 4 },
  ...changes,
});
const month: MadePost[] = [
  ...usualPosts(17),
  october('one', 1),
  october('two', 2),
  october('parking', 5, { text: 'Parkeren bij station kost voortaan drie euro', reach: 297 }),
  october('prices', 6, { text: 'Nieuwe tarieven: parkeren, station vanaf januari', reach: 99 }),
  october('soil', 8, { kind: 'link', text: 'College stelt nota bodembeheer vast', reach: 9 }),
  { id: 'garden', at: at(6, 6), kind: 'video', text: 'Onze nota bodembeheer voor jouw tuin', reach: 299, reactions: 9 },
  { id: 'play', at: at(5, 6), kind: 'photo', text: 'Een nota bodembeheer over speeltuinen', reach: 199, reactions: 9 },
];
const step = (id: string): PlannedStep => ({ id, does: 'keep', text: `Stap ${id}`, who: '', by: '', about: null });
const made = madeMonth(month, { plan: { month: '2026-09', steps: [step('a'), step('b')] }, done: { a: 'done' } });
const ids = ({ slides }: Deck) => slides.map(({ id }) => id);
const slideOf = <Kind extends Slide['kind']>(deck: Deck, kind: Kind, id?: string) => {
  const found = deck.slides.find((slide) => slide.kind === kind && (id === undefined || slide.id === id));
  if (found === undefined) throw new Error(`no ${kind}`);
  return found as Extract<Slide, { kind: Kind }>;
};
const deckBy = (edits: Partial<DeckEdits>, of: Made = made) => madeDeck(of, edits);
const SOIL = 'alternative-facebook:town:soil';

describe('the storyboard', () => {
  it('stands in its order, and names what is left out with what it needs', () => {
    const deck = deckBy({});
    expect(ids(deck)).toEqual([
      'guess',
      'month',
      'promises',
      'channels',
      'best-clicks',
      'best-reach',
      'best-reactions',
      'least-clicks',
      'least-reach',
      'least-reactions',
      SOIL,
      'corners',
      'plan',
      'send-in',
      'appendix-facebook:town-1',
    ]);
    expect(deck.leftOut).toEqual([
      { kind: 'shared', needs: 'twelve-posts' },
      { kind: 'formats', needs: 'formats-to-compare' },
      { kind: 'wall', needs: 'comments-chosen' },
      { kind: 'brought', needs: 'goals-or-costs' },
    ]);
    expect(deck.slides.filter(({ starred }) => starred).map(({ id }) => id)).toEqual(['month', 'channels', 'plan']);
  });

  it('of a month without posts is nearly empty, and says so', () => {
    const deck = madeDeck(madeMonth(usualPosts(3)));
    expect(ids(deck)).toEqual(['month', 'plan']);
    expect(deck.leftOut).toHaveLength(13);
  });

  it('says that the best share nothing only where something was compared: one slide, of the first goal that was', () => {
    const posts = Array.from({ length: 60 }, (_, place): MadePost => {
      const text = `${ownWord(2 * place)} ${ownWord(2 * place + 1)}`;
      const kind = place % 2 === 0 ? 'photo' : 'video';
      const reach = 100 + ((place * 37) % 23);
      return { id: `e${place}`, at: at(9, 1) + place * 0.9 * 86_400_000, kind, text, reach, reactions: 5 + ((place * 11) % 7) };
    });
    const shared = madeDeck(madeMonth(posts)).slides.filter(({ kind }) => kind === 'shared');
    expect(shared).toMatchObject([{ id: 'shared-reach', rows: [] }]);
    expect(deckBy({}).slides.some(({ kind }) => kind === 'shared')).toBe(false);
  });
});

describe('the guess', () => {
  const two = [
    ...month,
    october('trees', 12, { text: 'Bomen planten langs Dijkweg: help zaterdag mee', reach: 280 }),
    october('leaves', 13, { text: 'Dijkweg krijgt nieuwe bomen, bladeren ruimen volgt', reach: 70 }),
  ];

  it('shows the first pair with its winner, or the one that the editor chose', () => {
    const of = madeMonth(two);
    expect(of.facts.guesses).toHaveLength(2);
    const first = slideOf(deckBy({}, of), 'guess');
    expect(first.cards.map(({ post }) => post.key)).toEqual(of.facts.guesses[0]?.posts.map(({ post }) => post.key));
    const keys = ['facebook:town:leaves', 'facebook:town:trees'] as const;
    const chosen = slideOf(deckBy({ guess: [keys[0], keys[1]] }, of), 'guess');
    expect(chosen.cards.map(({ post }) => post.key)).toEqual([keys[1], keys[0]]);
    expect(chosen.winner).toBe(0);
    expect(slideOf(deckBy({ guess: [keys[0], keys[0]] }, of), 'guess')).toEqual(first);
  });
});

describe('this is how it can', () => {
  const choose = (choice: Partial<AlternativeChoice>) =>
    slideOf(deckBy({ alternatives: { [SOIL]: { rewritten: '', causes: [], because: '', ...choice } } }), 'alternative');

  it('takes the first candidate on the same subject, the one that the editor chose, or none', () => {
    const better = made.facts.weak.find(({ goal }) => goal === 'reach')?.better ?? [];
    const first = better.find(({ close }) => close >= SAME_SUBJECT);
    const second = better.find((one) => one !== first);
    expect(choose({}).example?.post.key).toBe(first?.standing.post.key);
    const other = choose({ example: second?.standing.post.key ?? '' });
    expect(other.example?.post.key).toBe(second?.standing.post.key);
    expect(other.differences).toEqual(second?.differences);
    expect(choose({ example: 'facebook:town:gone' }).example?.post.key).toBe(first?.standing.post.key);
    expect(choose({ example: null })).toMatchObject({ example: null, differences: [] });
  });

  it('holds the better text, the causes and the sentence of the editor', () => {
    expect(choose({ rewritten: 'Zo kan het', causes: ['jargon'], because: 'Niemand zegt bodembeheer.' })).toMatchObject({
      ...{ rewritten: 'Zo kan het', causes: ['jargon'], because: 'Niemand zegt bodembeheer.' },
    });
  });

  it('keeps a second one of a slide apart from the first', () => {
    const rewritten = { rewritten: 'Anders', causes: [], because: '', example: null };
    const deck = deckBy({ added: [{ id: 'again', of: SOIL }], alternatives: { again: rewritten } });
    expect(slideOf(deck, 'alternative', SOIL).rewritten).toBe('');
    expect(slideOf(deck, 'alternative', 'again')).toMatchObject({ rewritten: 'Anders', example: null });
  });
});

describe('what the editor changes', () => {
  it('orders slides, and puts a new slide behind the one before it', () => {
    const deck = deckBy({ order: ['least-reach', 'month', 'gone', 'month'], hidden: ['channels'], titles: { month: 'Mooi' } });
    // What is not named goes behind the one before it, the very first to the front.
    expect(ids(deck).slice(0, 4)).toEqual(['guess', 'least-reach', 'least-reactions', SOIL]);
    expect(ids(deck).slice(-8)).toEqual([
      ...['appendix-facebook:town-1', 'month', 'promises', 'channels', 'best-clicks'],
      ...['best-reach', 'best-reactions', 'least-clicks'],
    ]);
    expect(slideOf(deck, 'month')).toMatchObject({ title: 'Mooi', hidden: false });
    expect(slideOf(deck, 'channels').hidden).toBe(true);
  });

  it('words, stars and pictures slides: no more pictures than the kind has room for', () => {
    const picture = { data: 'data:image/png;base64,AA==', width: 2, height: 2, alt: 'Een brug' };
    const deck = deckBy({
      ...{ notes: { month: 'Rustig beginnen' }, texts: { month: { lead: 'Goed zo' } } },
      stars: { guess: true, month: false },
      pictures: { [SOIL]: [picture, picture, picture], month: [picture] },
    });
    expect(slideOf(deck, 'month')).toMatchObject({
      notes: 'Rustig beginnen',
      texts: { lead: 'Goed zo' },
      starred: false,
      pictures: [],
    });
    expect(slideOf(deck, 'guess').starred).toBe(true);
    expect(slideOf(deck, 'alternative').pictures).toEqual([picture, picture]);
  });

  it('adds slides: a second one behind its own, an empty one before the appendix', () => {
    const added = [
      { id: 'copy', of: 'month' },
      { id: 'empty', of: null },
      { id: 'copy of copy', of: 'copy' },
      { id: 'lost', of: 'gone' },
      { id: 'copy', of: 'guess' },
    ];
    const deck = deckBy({ added, titles: { month: 'De eerste' } });
    expect(ids(deck).slice(1, 5)).toEqual(['month', 'copy', 'copy of copy', 'promises']);
    expect(ids(deck).slice(-3)).toEqual(['send-in', 'empty', 'appendix-facebook:town-1']);
    const { goals, posts } = slideOf(deck, 'month', 'month');
    expect(slideOf(deck, 'month', 'copy')).toMatchObject({ title: null, starred: false, goals, posts });
    expect(ids(deckBy({ added, order: ['copy'] })).slice(0, 2)).toEqual(['guess', 'month']);
  });

  it('fills the wall six notes at a time', () => {
    const note = (place: number): WallNote => ({
      id: `n${place}`,
      text: 'Top',
      platform: 'facebook',
      day: '2026-10-14',
      after: '',
    });
    const wall = Array.from({ length: 7 }, (_, place) => note(place));
    const walls = deckBy({ wall }).slides.filter((slide) => slide.kind === 'wall');
    expect(walls.map((slide) => [slide.id, slide.wall.length])).toEqual([
      ['wall-1', 6],
      ['wall-2', 1],
    ]);
  });

  it('says what the work cost: hours × rate + budget, beside the clicks of the month', () => {
    const cost = { hours: 30, perHour: 45, budget: 250, currency: 'EUR' } as const;
    expect(slideOf(deckBy({ cost }), 'brought')).toMatchObject({
      ...{ goals: [], starred: true },
      // Five posts of October with four clicks each; those without a link have none.
      cost: { ...cost, total: 1600, clicks: 20, channels: [{ platform: 'facebook', id: 'town', name: 'town' }] },
    });
  });

  it('plans at most three steps; an empty plan is not shown', () => {
    expect(slideOf(deckBy({}), 'plan')).toMatchObject({ steps: [], hidden: true });
    const plan = ['a', 'b', 'c', 'd'].map(step);
    expect(slideOf(deckBy({ plan }), 'plan')).toMatchObject({ steps: plan.slice(0, 3), hidden: false });
  });

  it('says how far last month’s steps came', () => {
    const done = (deck: Deck) => slideOf(deck, 'promises').steps.map((state) => state.done);
    expect(done(deckBy({}))).toEqual(['done', null]);
    expect(done(deckBy({ done: { a: 'not', b: 'partly' } }))).toEqual(['not', 'partly']);
  });

  it('may be called as objects call their own things', () => {
    const added = [{ id: 'constructor', of: null }];
    expect(slideOf(deckBy({ added }), 'free')).toMatchObject({ title: null, notes: '', texts: {}, pictures: [], starred: false });
  });
});

it('has two editions: what is not hidden, and of that what has a star', () => {
  const deck = deckBy({ hidden: ['channels', 'guess'], stars: { corners: true }, plan: [step('a')] });
  const shown = (edition: 'team' | 'management') =>
    ids({ ...deck, slides: deck.slides.filter((one) => isInEdition(one, edition)) });
  expect(shown('management')).toEqual(['month', 'corners', 'plan']);
  expect(shown('team')).toEqual(ids(deck).filter((id) => id !== 'channels' && id !== 'guess'));
});

it('takes the theme of the team', () => {
  const theme = { ...NO_SETTINGS.theme, meeting: 'Redactie' };
  expect(madeDeck(made, {}, { ...NO_SETTINGS, theme }).theme.meeting).toBe('Redactie');
});

describe('what may be promised', () => {
  // Every third post is a video and reaches three times as many; every third a link and reaches a third.
  const kinds = ['video', 'photo', 'link'] as const;
  const posts = Array.from({ length: 120 }, (_, place): MadePost => {
    const reach = ([300, 100, 33][place % 3] as number) + ((place * 37) % 23);
    const kind = kinds[place % 3] as MadePost['kind'] & string;
    const text = `${ownWord(2 * place)} ${ownWord(2 * place + 1)}`;
    return {
      id: `p${place}`,
      at: at(11, 10, 2025) + place * 2.95 * 86_400_000,
      kind,
      text,
      reach,
      reactions: 5 + ((place * 11) % 7),
    };
  });

  it('is to keep what works and to change what works less, each once', () => {
    const { report } = madeMonth(posts);
    const proposals = planProposals(report);
    expect(proposals.map(({ does, text, about }) => [does, text, about?.level])).toEqual([
      ['keep', '', 'video'],
      ['change', '', 'link'],
      ['change', '', 'photo'],
    ]);
    expect(proposals[0]?.about).toMatchObject({ group: 'kind', channelKey: 'facebook:town' });
    expect(planProposals(made.report)).toEqual([]);
  });

  it('is nothing that helps one goal and harms another, whatever the rate says of it', () => {
    const { report } = madeMonth(posts);
    const rowsOf = (measure: 'rate' | 'reactions') => {
      const rows = report.findings.rows.map((row) =>
        row.level === 'video' && row.measure === measure ? { ...row, direction: -1 as const } : row,
      );
      return { ...report, findings: { ...report.findings, rows } };
    };
    const levels = (measure: 'rate' | 'reactions') => planProposals(rowsOf(measure)).map(({ about }) => about?.level);
    expect(levels('rate')).toContain('video');
    expect(levels('reactions')).not.toContain('video');
  });

  it('proposes to promise the try-outs that go on, and none that have their answer', () => {
    const tryOut = {
      id: 'a',
      channelKey: 'facebook:town',
      goal: 'reach',
      format: 'Vraag',
      from: '2026-10-01',
      order: [true, false, true],
    } as const;
    const answer = { withIt: 1, without: 1, ratio: null, low: null, high: null };
    const waiting = { tryOut, published: 2, answer: { ...answer, verdict: 'waiting' } } as const;
    const done = { tryOut: { ...tryOut, id: 'b' }, published: 9, answer: { ...answer, verdict: 'better' } } as const;
    expect(tryOutSteps([waiting, done])).toEqual([
      {
        step: expect.objectContaining({
          does: 'change',
          about: { group: 'format', level: 'Vraag', goal: 'reach', channelKey: 'facebook:town' },
        }),
        posts: 3,
      },
    ]);
  });
});
