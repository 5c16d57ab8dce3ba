import { describe, expect, it } from 'vitest';
import { Zone } from '../base/calendar.ts';
import { postKeys } from '../formats/post-keys.ts';
import { Tagging } from '../formats/tagging.ts';
import type { Goal } from '../model/goal.ts';
import { GOALS } from '../model/goal.ts';
import type { Kind } from '../model/kind.ts';
import type { Metric } from '../model/metric.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { metricAt, packed, postAt } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import type { PostTags, TagBook } from '../model/tags.ts';
import type { PostMarks } from '../model/workspace.ts';
import { isYoung, placesOf } from '../rank/places.ts';
import { channelMonths } from '../rank/rank.ts';
import { JudgedPosts, PostLists } from './post-list.ts';
import type { PostQuery, PostSort } from './post-query.ts';
import { ALL_POSTS, timesSort } from './post-query.ts';
import { standingsOf } from './post-standing.ts';

const zone = new Zone('Europe/Amsterdam');
const MEASURED = Date.UTC(2026, 9, 20, 8);
const MONTHS = ['2026-08', '2026-09', '2026-10', '2025-01'];
const WORDS = ['Vraag', 'vraag', 'CAFÉ', 'cafe', 'brug', 'Ålborg', 'ﬁets', 'straße', '🌧️', 'één\ntwee', 'e', 'zzz', '50%'];
const TIMED: readonly Goal[] = ['reach', 'rate'];
const SORTS: readonly PostSort[] = ['date', 'reach', 'comments', 'saves', ...TIMED.map(timesSort)];

/** What the search says of accents and capitals, written out for these words. */
const PLAIN: Readonly<Record<string, string>> = {
  Vraag: 'vraag',
  CAFÉ: 'cafe',
  Ålborg: 'alborg',
  ﬁets: 'fiets',
  'één\ntwee': 'een twee',
  één: 'een',
};
const plain = (word: string) => PLAIN[word] ?? word;

function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface MadeUp {
  readonly posts: PostColumns;
  /** The texts as the search should see them. */
  readonly plain: readonly string[];
  readonly book: TagBook;
  readonly marks: ReadonlyMap<string, PostMarks>;
}

function madeUp(seed: number, count: number): MadeUp {
  const chance = chanceOf(seed);
  const one = <Of>(list: readonly Of[]): Of => list[chance(list.length)] as Of;
  const builder = new PostsBuilder(count);
  const channels = [builder.channel('facebook', '12', 'Gemeente'), builder.channel('x', 'gemeente', 'Gemeente')];
  const texts: string[] = [];
  const given = new Map<string, PostTags>();
  const marks = new Map<string, PostMarks>();
  for (let i = 0; i < count; i++) {
    const words = Array.from({ length: chance(5) }, () => one(WORDS));
    const isUndated = chance(25) === 0;
    const channel = one(channels);
    const id = `${chance(1000)}n${i}`;
    const post = builder.add({
      channel,
      id,
      // Many at one moment, so that ties are tried too.
      publishedAt: isUndated ? Number.NaN : MEASURED - chance(60) * 8 * 3_600_000 - chance(3) * 200 * 86_400_000,
      dayOnly: isUndated,
      kind: one<Kind>(['photo', 'video', 'link']),
      text: words.join(' '),
      permalink: '',
      boost: one([0, 1, 2, 2, 2]),
    });
    texts.push(words.map(plain).join(' '));
    for (const metric of ['reach', 'reactions', 'comments'] as const satisfies readonly Metric[]) {
      if (chance(8) > 0) builder.set(metric, post, chance(metric === 'reach' ? 4000 : 9));
    }
    const key = `${channel === channels[0] ? 'facebook:12' : 'x:gemeente'}:${id}`;
    if (chance(4) === 0) given.set(key, { format: one(['f', 'g', null]), topics: one([['t'], ['t', 'u'], []]) });
    if (chance(9) === 0)
      marks.set(
        key,
        one<PostMarks>([
          { duty: true, why: '' },
          { leftOut: true, why: '' },
          { boosted: true, why: '' },
        ]),
      );
  }
  const format = (id: string) => ({ id, name: id, colour: 0, description: '', example: null, archived: false });
  const book: TagBook = {
    formats: [format('f'), format('g')],
    topics: ['t', 'u'].map((id) => ({ id, name: id, archived: false })),
    rules: [{ id: 'r', on: true, when: { is: 'words', words: ['brug'], compound: false }, format: 'g', topics: ['u'] }],
    given,
    labels: [],
  };
  return { posts: packed(builder.finish(MEASURED)), plain: texts, book, marks };
}

/** The whole of a generator's work at once. */
function done<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The list as one would write it without a thought for speed. */
function slowly({ posts, plain: texts, book, marks }: MadeUp, query: PostQuery): number[] {
  const keyOf = postKeys(posts);
  const places = placesOf(posts, marks, keyOf);
  const tagging = new Tagging(posts, book, zone);
  const isWanted = (row: number): boolean => {
    const post = postAt(posts, row);
    const words = query.text.split(/\s+/u).filter((word) => word !== '');
    return (
      words.every((word) => (texts[row] as string).includes(plain(word))) &&
      (query.channel === 'all' || channelKey(post.channel) === query.channel) &&
      (query.kind === null || post.kind === query.kind) &&
      (query.month === null || (!Number.isNaN(post.publishedAt) && zone.isoOf(post.publishedAt).startsWith(query.month))) &&
      (query.format === null || tagging.formatAt(row) === query.format) &&
      (query.topic === null || tagging.topicsAt(row).includes(query.topic)) &&
      (!query.only.includes('boosted') || places.place[row] === 1) &&
      (!query.only.includes('young') || isYoung(posts, row)) &&
      (!query.only.includes('untagged') || (tagging.formatAt(row) === null && book.given.get(keyOf(row))?.format === undefined))
    );
  };
  const value = (row: number): number => {
    if (query.sort === 'date') return posts.publishedAt[row] as number;
    const goal = TIMED.find((one) => query.sort === timesSort(one));
    return goal === undefined ? metricAt(posts, query.sort as Metric, row) : timesOfPanel(posts, marks, row, goal);
  };
  const rows = Array.from({ length: posts.count }, (_, row) => row).filter(isWanted);
  return rows.sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (Number.isNaN(left) !== Number.isNaN(right)) return Number.isNaN(left) ? 1 : -1;
    if (!Number.isNaN(left) && left !== right) return query.up ? left - right : right - left;
    return newer(posts, a, b);
  });
}

function newer(posts: PostColumns, a: number, b: number): number {
  const [left, right] = [posts.publishedAt[a] as number, posts.publishedAt[b] as number];
  if (Number.isNaN(left) !== Number.isNaN(right)) return Number.isNaN(left) ? 1 : -1;
  if (!Number.isNaN(left) && left !== right) return right - left;
  return postAt(posts, a).id < postAt(posts, b).id ? -1 : 1;
}

/** What the panel of the post says. */
function timesOfPanel(posts: PostColumns, marks: MadeUp['marks'], row: number, goal: Goal): number {
  const at = posts.publishedAt[row] as number;
  if (Number.isNaN(at)) return Number.NaN;
  const { start, end } = zone.monthRange(zone.monthOf(at));
  const channel = channelMonths(posts, start, end)[posts.channel[row] as number];
  if (channel === undefined) return Number.NaN;
  const places = placesOf(posts, marks, postKeys(posts));
  return standingsOf(posts, places, channel, row).find((one) => one.goal === goal)?.against?.times ?? Number.NaN;
}

describe('the list of posts', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed + 1))('is the one that the slow way gives (seed %i)', (seed) => {
    const chance = chanceOf(seed * 977);
    const one = <Of>(list: readonly Of[]): Of => list[chance(list.length)] as Of;
    const made = madeUp(seed, 150);
    const keyOf = postKeys(made.posts);
    const lists = new PostLists(made.posts);
    const judged = new JudgedPosts(made.posts, placesOf(made.posts, made.marks, keyOf), zone);
    const tagging = new Tagging(made.posts, made.book, zone);
    let found = 0;
    for (let i = 0; i < 60; i++) {
      const query: PostQuery = {
        text: Array.from({ length: chance(6) === 0 ? 2 : chance(2) }, () => one(WORDS)).join('  '),
        channel: one(['all', 'all', 'facebook:12', 'x:gemeente', 'x:nobody']),
        month: one([null, null, null, null, ...MONTHS]),
        kind: one<Kind | null>([null, null, null, 'photo', 'story']),
        format: one([null, null, null, null, null, 'f', 'g']),
        topic: one([null, null, null, null, null, 't', 'u']),
        only: (['boosted', 'young', 'untagged'] as const).filter(() => chance(10) === 0),
        sort: one(SORTS),
        up: chance(2) === 0,
      };
      const rows = [...done(lists.rowsOf(query, judged, tagging, zone))];
      expect(rows, JSON.stringify(query)).toEqual(slowly(made, query));
      found += rows.length;
    }
    expect(found).toBeGreaterThan(100);
  });

  it('finds more than a thousand posts as it finds one: over the ends of blocks', () => {
    const made = madeUp(5, 2500);
    const lists = new PostLists(made.posts);
    const judged = new JudgedPosts(made.posts, placesOf(made.posts, new Map(), postKeys(made.posts)), zone);
    const tagging = new Tagging(made.posts, { ...made.book, given: new Map(), rules: [] }, zone);
    const query = { ...ALL_POSTS, text: 'Cafe BRUG' };
    const found = new Set(done(lists.rowsOf(query, judged, tagging, zone)));
    const expected = made.plain.flatMap((text, row) => (text.includes('cafe') && text.includes('brug') ? [row] : []));
    expect([...found].sort((a, b) => a - b)).toEqual(expected);
    expect(expected.some((row) => row > 2048)).toBe(true);
  });

  it('knows times the usual for every goal as the panel of the post tells it, also of what was set apart', () => {
    const { posts, marks } = madeUp(3, 150);
    const times = done(new JudgedPosts(posts, placesOf(posts, marks, postKeys(posts)), zone).times.all());
    let known = 0;
    for (const goal of GOALS) {
      for (let row = 0; row < posts.count; row++) {
        const own = (times.get(goal) as Float64Array)[row] as number;
        expect(own).toBe(timesOfPanel(posts, marks, row, goal));
        if (!Number.isNaN(own)) known++;
      }
    }
    expect(known).toBeGreaterThan(250);
  });
});
