import { describe, expect, it } from 'vitest';
import { DAY, Zone } from '../base/calendar.ts';
import { editedDeck, proposeDeck } from '../deck/build-deck.ts';
import type { Goal } from '../model/goal.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { NO_EDITS } from '../model/workspace.ts';
import { buildReport } from './build-report.ts';
import type { BoardGoal } from './report.ts';

const zone = new Zone('Europe/Amsterdam');
const MEASURED = Date.UTC(2026, 10, 2, 8);
const at = (month: number, day: number) => Date.UTC(2026, month - 1, day, 10);

interface Planned {
  readonly id: string;
  readonly publishedAt: number;
  readonly reach?: number;
  readonly views?: number;
  readonly boosted?: boolean;
}

function postsOf(channels: Readonly<Record<string, readonly Planned[]>>): PostColumns {
  const posts = new PostsBuilder(500);
  for (const [name, planned] of Object.entries(channels)) {
    const channel = posts.channel(name === 'x' ? 'x' : 'facebook', name, name);
    for (const { id, publishedAt, reach, views, boosted } of planned) {
      const boost = boosted === undefined ? 0 : boosted ? 1 : 2;
      const row = posts.add({ channel, id, publishedAt, kind: 'photo', text: id, permalink: 'javascript:alert(1)', boost });
      posts.set('reach', row, reach ?? Number.NaN);
      posts.set('views', row, views ?? Number.NaN);
    }
  }
  return posts.finish(MEASURED);
}

// August and September: 1 to 9, so the middle is 5.
const earlier = (prefix: string, count: number): Planned[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i}`, publishedAt: at(8, 1 + i * 5), reach: i + 1 }));

const october: Planned[] = [
  { id: 'weak', publishedAt: at(10, 2), reach: 1 },
  { id: 'strong', publishedAt: at(10, 5), reach: 25 },
  { id: 'fair', publishedAt: at(10, 7), reach: 10 },
  { id: 'usual', publishedAt: at(10, 9), reach: 5 },
  { id: 'paid', publishedAt: at(10, 10), reach: 900, boosted: true },
  { id: 'young', publishedAt: MEASURED - 7 * DAY + 1, reach: 700 },
  { id: 'old enough', publishedAt: MEASURED - 7 * DAY, reach: 2 },
  { id: 'unknown', publishedAt: at(10, 11) },
];

function report(channels: Readonly<Record<string, readonly Planned[]>>) {
  return buildReport({ posts: postsOf(channels), formats: new Map(), month: '2026-10', zone, today: '2026-11-02' });
}

function board(made: ReturnType<typeof report>, scope: string, goal: Goal): BoardGoal {
  const found = made.boards.find((one) => one.scope === scope)?.goals.find((one) => one.goal === goal);
  if (found === undefined) throw new Error('no such board');
  return found;
}

describe('the board of a month', () => {
  const made = report({ town: [...earlier('b', 9), ...october] });
  const reach = board(made, 'facebook:town', 'reach');

  it('ranks by times the middle post of the 90 days before', () => {
    expect(reach).toMatchObject({ ranking: 'times', compared: 5, young: 1, boosted: 1 });
    expect(reach.best).toEqual([
      { post: 'facebook:town:strong', value: 25, usual: 5, times: 5 },
      { post: 'facebook:town:fair', value: 10, usual: 5, times: 2 },
    ]);
    expect(reach.least.map(({ post, times }) => [post, times])).toEqual([
      ['facebook:town:weak', 0.2],
      ['facebook:town:old enough', 0.4],
    ]);
  });

  it('shows plain numbers where fewer than 8 posts came before', () => {
    const plain = board(report({ town: [...earlier('b', 7), ...october] }), 'facebook:town', 'reach');
    expect(plain).toMatchObject({ ranking: 'plain', withoutUsual: ['facebook:town'] });
    expect(plain.best[0]).toEqual({ post: 'facebook:town:strong', value: 25, usual: null, times: null });
  });

  it('looks back 90 days and no further', () => {
    const old = earlier('b', 9).map((post) => ({ ...post, publishedAt: zone.monthRange('2026-10').start - 90 * DAY - 1 }));
    expect(board(report({ town: [...old, ...october] }), 'facebook:town', 'reach').ranking).toBe('plain');
    const edge = old.map((post) => ({ ...post, publishedAt: post.publishedAt + 1 }));
    expect(board(report({ town: [...edge, ...october] }), 'facebook:town', 'reach').ranking).toBe('times');
  });

  it('takes the nearest metric where a platform gives no reach, and says which', () => {
    const views = (posts: readonly Planned[]) =>
      posts.map(({ reach: count, ...post }) => (count === undefined ? post : { ...post, views: count }));
    const both = report({ town: [...earlier('b', 9), ...october], x: views([...earlier('x', 9), ...october]) });
    const all = board(both, 'all', 'reach');
    expect(all.used).toEqual([
      { channelKey: 'facebook:town', metric: 'reach' },
      { channelKey: 'x:x', metric: 'views' },
    ]);
    expect(all.best.slice(0, 2).map(({ times }) => times)).toEqual([5, 5]);
    expect(board(both, 'all', 'clicks').ranking).toBe('none');
  });

  it('never shows a post as both best and least', () => {
    for (const count of [0, 1, 2, 3, 9, 30]) {
      const posts = Array.from({ length: count }, (_, i) => ({ id: `p${i}`, publishedAt: at(10, 1) + i, reach: (i * 7) % 11 }));
      const { best, least } = board(report({ town: [...earlier('b', 9), ...posts, ...october.slice(0, 1)] }), 'all', 'reach');
      const keys = [...best, ...least].map(({ post }) => post);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('lets no unsafe link out', () => {
    expect(made.posts.map((post) => post.permalink)).toEqual(made.posts.map(() => ''));
  });

  it('gives the same report whatever the order of the rows', () => {
    const turned = report({ town: [...earlier('b', 9), ...october].reverse() });
    expect({ ...turned, posts: [...turned.posts].sort((a, b) => (a.key < b.key ? -1 : 1)) }).toEqual({
      ...made,
      posts: [...made.posts].sort((a, b) => (a.key < b.key ? -1 : 1)),
    });
  });
});

describe('the slides of a month', () => {
  const deck = proposeDeck(report({ town: [...earlier('b', 9), ...october] }));
  const ids = (edited: typeof deck) => edited.slides.map((slide) => slide.id);

  it('are made by themselves', () => {
    expect(ids(deck)).toEqual(['month', 'channels', 'best-reach', 'least-reach', 'appendix-facebook:town-1']);
  });

  it('take the editor’s order, and put a new slide behind the one before it', () => {
    const edited = editedDeck(deck, {
      ...NO_EDITS,
      order: ['least-reach', 'month', 'gone'],
      hidden: ['channels'],
      titles: { month: 'Mooi' },
    });
    expect(ids(edited)).toEqual(['least-reach', 'appendix-facebook:town-1', 'month', 'channels', 'best-reach']);
    expect(edited.slides.find((slide) => slide.id === 'month')).toMatchObject({ title: 'Mooi', hidden: false });
    expect(edited.slides.find((slide) => slide.id === 'channels')?.hidden).toBe(true);
  });
});
