import { describe, expect, it } from 'vitest';
import { DAY, Zone } from '../base/calendar.ts';
import { postKeys } from '../formats/post-keys.ts';
import { Tagging } from '../formats/tagging.ts';
import type { Goal } from '../model/goal.ts';
import type { Kind } from '../model/kind.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import type { TagBook } from '../model/tags.ts';
import { NO_TAGS } from '../model/tags.ts';
import type { PostMarks } from '../model/workspace.ts';
import { placesOf } from '../rank/places.ts';
import { channelMonths } from '../rank/rank.ts';
import { buildReport } from './build-report.ts';
import { standingsOf } from './post-standing.ts';
import type { BoardGoal, Report } from './report.ts';

const zone = new Zone('Europe/Amsterdam');
const MEASURED = Date.UTC(2026, 10, 2, 8);
const at = (month: number, day: number) => Date.UTC(2026, month - 1, day, 10);

interface Planned {
  readonly id: string;
  readonly publishedAt: number;
  readonly reach?: number;
  readonly views?: number;
  readonly reactions?: number;
  readonly boosted?: boolean;
  readonly kind?: Kind;
  readonly text?: string;
}
type Channels = Readonly<Record<string, readonly Planned[]>>;

/** Every post tells a story of its own, unless it is given a text. */
function postsOf(channels: Channels): PostColumns {
  const posts = new PostsBuilder(500);
  for (const [name, planned] of Object.entries(channels)) {
    const channel = posts.channel(name === 'x' ? 'x' : 'facebook', name, name);
    for (const { id, publishedAt, boosted, kind = 'photo', text = `Verhaal ${id}`, ...counts } of planned) {
      const boost = boosted === undefined ? 0 : boosted ? 1 : 2;
      const row = posts.add({ channel, id, publishedAt, kind, text, permalink: 'javascript:alert(1)', boost });
      for (const metric of ['reach', 'views', 'reactions'] as const) posts.set(metric, row, counts[metric] ?? Number.NaN);
    }
  }
  return posts.finish(MEASURED);
}

type Marks = Readonly<Record<string, PostMarks>>;

function reportOf(channels: Channels, marks: Marks = {}, book: TagBook = NO_TAGS): Report {
  const posts = postsOf(channels);
  const tags = new Tagging(posts, book, zone);
  const said = new Map(Object.entries(marks).map(([id, mark]) => [`facebook:town:${id}`, mark]));
  return buildReport({ posts, tags, marks: said, month: '2026-10', zone, today: '2026-11-02' });
}

function board(made: Report, scope: string, goal: Goal): BoardGoal {
  const found = made.boards.find((one) => one.scope === scope)?.goals.find((one) => one.goal === goal);
  if (found === undefined) throw new Error('no such board');
  return found;
}

const ids = (ranked: BoardGoal['best']) => ranked.map(({ post }) => post.split(':')[2]);

// August and September: 1 to so many.
const summer = (count: number): Planned[] =>
  Array.from({ length: count }, (_, i) => ({ id: `summer${i}`, publishedAt: at(8, 1) + i * 3 * DAY, reach: i + 1 }));

const october: Planned[] = [
  { id: 'weak', publishedAt: at(10, 2), reach: 1 },
  { id: 'strong', publishedAt: at(10, 5), reach: 25 },
  { id: 'fair', publishedAt: at(10, 7), reach: 10 },
  { id: 'usual', publishedAt: at(10, 9), reach: 5 },
  { id: 'old enough', publishedAt: MEASURED - 4 * DAY, reach: 2 },
  { id: 'young', publishedAt: MEASURED - 4 * DAY + 1, reach: 0 },
  { id: 'unknown', publishedAt: at(10, 11) },
];

describe('the board of a month', () => {
  // 1, 1, 2, 2, 3, 4, 5, 5, [6], 7, 8, 9, 10, 10, 11, 12, 25: what can be compared, with its middle.
  const made = reportOf({ town: [...summer(12), ...october] });
  const reach = board(made, 'facebook:town', 'reach');

  it('ranks by times the channel’s own level, one more than each', () => {
    expect(reach).toMatchObject({ ranking: 'times', compared: 6, young: 1, boosted: 0, duty: 0, withoutUsual: [] });
    const [best] = reach.best;
    expect(best).toMatchObject({ post: 'facebook:town:strong', value: 25 });
    expect(best?.usual).toBeCloseTo(6, 12);
    expect(best?.times).toBeCloseTo(26 / 7, 12);
    expect(reach.least.map(({ post, times }) => [post, times?.toFixed(12)])).toEqual([
      ['facebook:town:weak', (2 / 7).toFixed(12)],
    ]);
  });

  it('follows the level of the time: the middle of the 41 posts around each post, in a straight line in between', () => {
    const spring = Array.from({ length: 40 }, (_, i) => ({ id: `a${i}`, publishedAt: at(6, 1) + i * DAY, reach: 10 }));
    const first = at(10, 1);
    const month = Array.from({ length: 41 }, (_, i) => ({ id: `b${i}`, publishedAt: first + i * 0.5 * DAY, reach: 100 + i }));
    const lastBefore = spring.at(-1)?.publishedAt as number;
    const paid: Planned = { id: 'paid', publishedAt: first + 6 * 3600_000, reach: 5000, boosted: true };
    const { boostedPosts, best } = board(reportOf({ town: [...spring, ...month, paid] }), 'facebook:town', 'reach');
    // Around the first of the month lie 20 posts of 10 before and 100, 101, … 120; around the second 19 of 10 and up to 121.
    expect(first).toBeGreaterThan(lastBefore);
    const halfway = Math.exp((Math.log(101) + Math.log(102)) / 2) - 1;
    expect(boostedPosts[0]?.usual).toBeCloseTo(halfway, 9);
    // The last 21 share one level: the middle of 100 … 140.
    expect(best[0]).toMatchObject({ post: 'facebook:town:b40', value: 140 });
    expect(best[0]?.usual).toBeCloseTo(120, 9);
  });

  it('shows plain numbers of one channel where fewer than 12 posts tell what is usual', () => {
    const few = [...summer(6), ...october];
    const plain = board(reportOf({ town: few }), 'facebook:town', 'reach');
    expect(plain).toMatchObject({ ranking: 'plain', withoutUsual: ['facebook:town'] });
    expect(plain.best[0]).toEqual({ post: 'facebook:town:strong', value: 25, usual: null, times: null });
    expect(board(reportOf({ town: [...summer(7), ...october] }), 'facebook:town', 'reach').ranking).toBe('times');
    const other = reportOf({ town: [...summer(12), ...october], x: few.slice(1) });
    expect(board(other, 'all', 'reach')).toMatchObject({ ranking: 'times', withoutUsual: ['x:x'], compared: 6 });
  });

  it('takes the nearest metric where a platform gives no reach, and says which', () => {
    // X is done counting after two days, so that its young post would count.
    const views = [...summer(12), ...october]
      .filter(({ id }) => id !== 'young')
      .map(({ reach: count, ...post }) => ({
        ...post,
        text: `Bericht ${post.id}`,
        ...(count === undefined ? {} : { views: count }),
      }));
    const both = reportOf({ town: [...summer(12), ...october], x: views });
    const all = board(both, 'all', 'reach');
    expect(all.used).toEqual([
      { channelKey: 'facebook:town', answer: { goal: 'reach', metrics: ['reach'], per: null } },
      { channelKey: 'x:x', answer: { goal: 'reach', metrics: ['views'], per: null } },
    ]);
    expect(all.best.slice(0, 2).map(({ times }) => times?.toFixed(3))).toEqual(['3.714', '3.714']);
    expect(board(both, 'all', 'clicks').ranking).toBe('none');
  });

  it('never shows a post as both best and least, and the least are below the best', () => {
    for (let count = 1; count <= 40; count++) {
      const posts = Array.from({ length: count }, (_, i) => ({ id: `p${i}`, publishedAt: at(10, 1) + i, reach: (i * 7) % 11 }));
      const { best, least } = board(reportOf({ town: [...summer(12), ...posts] }), 'all', 'reach');
      expect(new Set([...ids(best), ...ids(least)]).size).toBe(best.length + least.length);
      expect(best.length).toBe(Math.min(5, Math.floor(count / (count < 10 ? 4 : 3))));
      expect(least.length).toBeLessThanOrEqual(best.length);
      for (const low of least) for (const high of best) expect(low.times as number).toBeLessThanOrEqual(high.times as number);
    }
  });

  it('lets no unsafe link out', () => {
    expect(made.posts.map((post) => post.permalink)).toEqual(made.posts.map(() => ''));
  });

  it('gives the same report whatever the order of the rows', () => {
    const { posts, ...turned } = reportOf({ town: [...summer(12), ...october].reverse() });
    const { posts: straight, ...rest } = made;
    expect(turned).toEqual(rest);
    expect(posts).toEqual(straight);
  });
});

const steady = Array.from({ length: 24 }, (_, i) => ({ id: `s${i}`, publishedAt: at(10, 1) + i * DAY, reach: 100 + i }));

describe('what stands in the lists', () => {
  it('tells each story once: the same link, or nearly the same words', () => {
    const link = 'Lees verder op https://example.org/brug?utm_source=fb';
    const told: Planned[] = [
      { id: 'first', publishedAt: at(10, 3), reach: 900, text: `De brug is open. ${link}` },
      { id: 'again', publishedAt: at(10, 6), reach: 800, text: 'Nogmaals over de brug: https://www.example.org/brug' },
      { id: 'near', publishedAt: at(10, 8), reach: 700, text: 'Wie kent de oude veerman van ons dorp nog' },
      { id: 'nearer', publishedAt: at(10, 9), reach: 600, text: 'Wie kent de oude veerman van ons dorp nog?!' },
    ];
    const { best } = board(reportOf({ town: [...steady, ...told] }), 'all', 'reach');
    expect(ids(best).slice(0, 2)).toEqual(['first', 'near']);
    expect(ids(best)).toHaveLength(5);
    expect(ids(best)).not.toContain('again');
    expect(ids(best)).not.toContain('nearer');
  });

  it('lets a young post be among the best and never among the least', () => {
    const young = (reach: number): Planned => ({ id: 'young', publishedAt: MEASURED - DAY * 3, reach });
    const inOctober = (post: Planned) => ({ ...post, publishedAt: at(10, 31) - DAY });
    expect(ids(board(reportOf({ town: [...steady, inOctober(young(5000))] }), 'all', 'reach').best)[0]).toBe('young');
    const low = reportOf({ town: [...steady, inOctober(young(1))] });
    expect(low.posts.find(({ key }) => key.endsWith('young'))?.young).toBe(true);
    expect(ids(board(low, 'all', 'reach').least)).not.toContain('young');
    expect(ids(board(low, 'all', 'reach').least)[0]).toBe('s0');
  });

  it('sets boosted posts apart, and the editor’s word goes before the export’s', () => {
    const posts: Planned[] = [
      ...steady.map((post) => ({ ...post, boosted: false })),
      { id: 'paid', publishedAt: at(10, 4), reach: 9000, boosted: true },
      { id: 'said', publishedAt: at(10, 5), reach: 8000, boosted: false },
    ];
    const exported = board(reportOf({ town: posts }), 'all', 'reach');
    expect(ids(exported.boostedPosts)).toEqual(['paid']);
    expect(ids(exported.best)[0]).toBe('said');
    const corrected = { paid: { boosted: false, why: '' }, said: { boosted: true, why: 'reclame' } };
    const made = reportOf({ town: posts }, corrected);
    expect(ids(board(made, 'all', 'reach').boostedPosts)).toEqual(['said']);
    expect(ids(board(made, 'all', 'reach').best)[0]).toBe('paid');
    expect(made.channels[0]).toMatchObject({ posts: 26, boosted: 1 });
  });

  it('counts duty posts and those left out apart: neither best nor least', () => {
    const posts: Planned[] = [
      ...steady,
      { id: 'legal', publishedAt: at(10, 4), reach: 1 },
      { id: 'test', publishedAt: at(10, 5), reach: 9000 },
    ];
    const made = reportOf({ town: posts }, { legal: { duty: true, why: 'wettelijk' }, test: { leftOut: true, why: '' } });
    const reach = board(made, 'all', 'reach');
    expect([...ids(reach.best), ...ids(reach.least), ...ids(reach.boostedPosts)]).not.toContain('legal');
    expect([...ids(reach.best), ...ids(reach.least), ...ids(reach.boostedPosts)]).not.toContain('test');
    expect(reach).toMatchObject({ duty: 1, compared: 24 });
    expect(made.posts.find(({ key }) => key.endsWith('legal'))?.duty).toBe(true);
    expect(made.channels[0]).toMatchObject({ posts: 26, duty: 1 });
  });

  it('asks whether a post was boosted that reached far more and got far less answer than usual', () => {
    const usual = Array.from({ length: 40 }, (_, i) => ({
      id: `u${i}`,
      publishedAt: at(7, 1) + i * 2 * DAY,
      reach: 900 + ((i * 37) % 200),
      reactions: 45 + ((i * 13) % 11),
    }));
    const open: Planned[] = [
      { id: 'odd', publishedAt: at(10, 5), reach: 9000, reactions: 60 },
      { id: 'loved', publishedAt: at(10, 7), reach: 9000, reactions: 900 },
    ];
    expect(reportOf({ town: [...usual, ...open] }).suspects).toEqual(['facebook:town:odd']);
    expect(reportOf({ town: [...usual, ...open] }, { odd: { boosted: false, why: '' } }).suspects).toEqual([]);
  });

  it('names a reason only where a finding gives one', () => {
    const wobble = (i: number) => 1 + ((i * 29) % 17) / 40;
    const year = Array.from({ length: 110 }, (_, i): Planned => {
      const kind: Kind = i % 3 === 0 ? 'video' : 'photo';
      const reach = Math.round(200 * wobble(i) * (kind === 'video' ? 3 : 1));
      return { id: `y${i}`, publishedAt: at(3, 1) + i * 2.2 * DAY, kind, reach };
    });
    const { reasons } = reportOf({ town: year });
    const told = reasons.filter(({ goal }) => goal === 'reach');
    expect(told.length).toBeGreaterThan(0);
    const [first] = told[0]?.reasons ?? [];
    expect(first).toMatchObject({ channel: 'facebook:town', group: 'kind', level: 'video', verdict: 'works' });
    expect(told.every((one) => one.reasons.length <= 2)).toBe(true);
    const alike = year.map((post, i) => ({ ...post, reach: Math.round(200 * wobble(i)) }));
    expect(reportOf({ town: alike }).reasons).toEqual([]);
  });
});

describe('a post beside its channel’s year', () => {
  it('has the same times as on the board, which looks at fewer posts', () => {
    let seed = 7;
    const chance = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    const year = Array.from({ length: 260 }, (_, i): Planned => {
      const reach = Math.round(50 + 900 * chance() ** 3 + i);
      const counts = { reach, reactions: Math.round(reach * 0.1 * chance()) };
      return { id: `r${i}`, publishedAt: at(1, 1) + i * 1.16 * DAY, boosted: chance() < 0.1, ...counts };
    });
    const posts = postsOf({ town: year });
    const keyOf = postKeys(posts);
    const places = placesOf(posts, new Map(), keyOf);
    const { start, end } = zone.monthRange('2026-10');
    const [channel] = channelMonths(posts, start, end);
    if (channel === undefined) throw new Error('no channel');
    const rows = new Map(channel.month.map((row) => [keyOf(row), row]));
    const made = reportOf({ town: year });
    let compared = 0;
    for (const { goal, best, least, boostedPosts } of made.boards[0]?.goals ?? []) {
      for (const { post, times, usual } of [...best, ...least, ...boostedPosts]) {
        const own = standingsOf(posts, places, channel, rows.get(post) as number).find((one) => one.goal === goal);
        expect(own?.against?.times).toBe(times);
        expect(own?.against?.usual).toBe(usual);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(30);
  });
});
