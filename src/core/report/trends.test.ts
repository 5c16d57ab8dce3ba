import { describe, expect, it } from 'vitest';
import { addMonths, DAY, Zone } from '../base/calendar.ts';
import { postKeys } from '../formats/post-keys.ts';
import type { Metric } from '../model/metric.ts';
import type { Platform } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import type { PostMarks } from '../model/workspace.ts';
import { placesOf } from '../rank/places.ts';
import type { Trend } from './trend.ts';
import { trendsOf } from './trends.ts';

const zone = new Zone('Europe/Amsterdam');
const LONG_AFTER = Date.UTC(2027, 5, 1);

interface MadeChannel {
  readonly platform?: Platform;
  readonly metric?: Metric;
  /** Per month, the report's month last: the reach of its posts, a third of the list's each. */
  readonly months: readonly (readonly number[])[];
}

interface Made {
  readonly month?: string;
  readonly measuredAt?: number;
  readonly marks?: ReadonlyMap<string, PostMarks>;
}

const key = (platform: string, back: number, post: number) => `${platform}:1:${back}-${post}`;

function made(channels: readonly MadeChannel[], { month = '2026-10', measuredAt = LONG_AFTER, marks = new Map() }: Made = {}) {
  const builder = new PostsBuilder(400);
  for (const { platform = 'linkedin', metric = 'reach', months } of channels) {
    const channel = builder.channel(platform, '1', platform);
    months.forEach((values, place) => {
      const back = months.length - 1 - place;
      const { start } = zone.monthRange(addMonths(month, -back));
      values.forEach((value, post) => {
        const row = builder.add({
          channel,
          id: `${back}-${post}`,
          publishedAt: start + DAY / 2 + (post * 27 * DAY) / values.length,
          kind: 'photo',
          text: '',
          permalink: '',
        });
        builder.set(metric, row, value);
      });
    });
  }
  const posts: PostColumns = builder.finish(measuredAt);
  return trendsOf({ posts, places: placesOf(posts, marks, postKeys(posts)), month, zone });
}

function reachOf(trends: readonly Trend[]): Trend {
  const trend = trends.find(({ goal }) => goal === 'reach');
  if (trend === undefined) throw new Error('there is no reach');
  return trend;
}

/** Ten posts around a middle: ×0.5 to ×2 in equal steps of the logarithm. */
const tenAround = (middle: number) => Array.from({ length: 10 }, (_, i) => middle * 2 ** ((2 * i) / 9 - 1));
const steady = [100, 104, 97, 101, 95, 103, 99, 102, 98, 100, 96, 105].map(tenAround);

describe('a month against the months before', () => {
  it('calls a tenth stable, and what is halved or doubled what it is', () => {
    const word = (middle: number) => reachOf(made([{ months: [...steady, tenAround(middle)] }]).trends).word;
    expect([110, 90, 200, 50].map(word)).toEqual(['stable', 'stable', 'higher', 'lower']);
  });

  it('says how much, from where to where, and against how many months', () => {
    const { ratio, low, high, compared } = reachOf(made([{ months: [...steady, tenAround(200)] }]).trends);
    expect(ratio).toBeCloseTo(2, 1);
    expect(low).toBeGreaterThan(1.3);
    expect(high).toBeLessThan(3.2);
    expect(compared).toBe(6);
  });

  it('sums all posts of a channel, and has the typical post and the usual band of every month', () => {
    const { months } = reachOf(made([{ months: [...steady, tenAround(100)] }]).trends);
    expect(months).toHaveLength(25);
    const last = months.at(-1);
    expect(last).toMatchObject({ month: '2026-10', posts: 10, compared: 10 });
    expect(last?.sum).toBeCloseTo(
      tenAround(100).reduce((sum, value) => sum + value, 0),
      6,
    );
    expect(last?.typical).toBeCloseTo(100, -0.5);
    expect(last?.usualLow).toBeLessThan(100);
    expect(last?.usualHigh).toBeGreaterThan(100);
    // Two months of history are too few for a band, three are enough.
    expect(months.slice(12, 17).map(({ usualLow }) => usualLow === null)).toEqual([true, true, true, false, false]);
    expect(months[11]).toMatchObject({ posts: 0, sum: null, typical: null });
  });

  it('does not let one exceptional post decide', () => {
    const months = [...steady, [...tenAround(100).slice(1), 1_000_000]];
    expect(reachOf(made([{ months }]).trends).word).toBe('stable');
  });

  it('compares only old posts, says until when, and says too early where many are young', () => {
    const start = zone.monthRange('2026-10').start;
    const at = (day: number) =>
      reachOf(made([{ months: [...steady, tenAround(200)] }], { measuredAt: start + day * DAY }).trends);
    // LinkedIn posts count after 7 days; posts stand on the days 1, 3.7, 6.4 … 25.3 of the month, at noon.
    expect(at(12)).toMatchObject({ word: 'too-early', young: 8, until: '2026-10-04', ratio: null });
    expect(at(30)).toMatchObject({ word: 'higher', young: 1, until: '2026-10-23' });
    expect(at(40)).toMatchObject({ word: 'higher', young: 0, until: null });
  });

  it('leaves boosted posts out of the typical post, and left-out posts out of everything', () => {
    const months = [...steady, [...tenAround(100), 50_000, 9_999_999]];
    const marks = new Map<string, PostMarks>([
      [key('linkedin', 0, 10), { boosted: true, why: '' }],
      [key('linkedin', 0, 11), { leftOut: true, why: '' }],
    ]);
    const { months: told } = reachOf(made([{ months }], { marks }).trends);
    expect(told.at(-1)).toMatchObject({ posts: 11, compared: 10 });
    expect(told.at(-1)?.sum).toBeLessThan(52_000);
  });

  it('tells numbers that are mostly zero and does not judge them', () => {
    const zeros = [0, 0, 0, 0, 0, 0, 9, 30, 4, 5];
    expect(reachOf(made([{ months: Array(13).fill(zeros) }]).trends).word).toBe('sparse');
  });
});

describe('what made the change', () => {
  const change = (before: readonly number[], now: readonly number[], marks = new Map<string, PostMarks>()) =>
    reachOf(made([{ months: [...steady.slice(0, 11), before, now] }], { marks }).trends).change;

  it('takes the change of the total apart, exactly', () => {
    const told = change(tenAround(100), [...tenAround(100), ...tenAround(100)]);
    expect(told).toMatchObject({ before: '2026-09', posts: 20, postsBefore: 10, largest: 'posts', named: [] });
    expect(told?.parts.posts).toBeCloseTo(Math.log(2), 12);
    expect(told?.parts.typical).toBeCloseTo(0, 12);
    expect(told?.parts.exceptional).toBeCloseTo(0, 12);
  });

  it('names the typical post, and one exceptional post by its key', () => {
    expect(change(tenAround(100), tenAround(200))).toMatchObject({ largest: 'typical', named: [] });
    const viral = change(tenAround(100), [...tenAround(100).slice(0, 9), 40_000]);
    expect(viral).toMatchObject({ largest: 'exceptional', named: [{ post: key('linkedin', 0, 9), boosted: false }] });
    const parts = Object.values(viral?.parts ?? {}).reduce((sum, part) => sum + part, 0);
    expect(parts).toBeCloseTo(Math.log((viral?.sum ?? 0) / (viral?.sumBefore ?? 1)), 12);
  });

  it('names the post of the month before where it is missed', () => {
    const told = change([...tenAround(100).slice(0, 9), 40_000], tenAround(100));
    expect(told).toMatchObject({ largest: 'exceptional', named: [{ post: key('linkedin', 1, 9) }] });
  });

  it('does not hold a month that was not over against a whole one', () => {
    const start = zone.monthRange('2026-10').start;
    const at = (day: number) =>
      reachOf(made([{ months: [...steady, tenAround(100)] }], { measuredAt: start + day * DAY }).trends);
    expect(at(30)).toMatchObject({ word: 'stable', change: null });
    expect(at(32).change).toMatchObject({ before: '2026-09' });
  });

  it('says where the post was boosted', () => {
    const marks = new Map<string, PostMarks>([[key('linkedin', 0, 9), { boosted: true, why: '' }]]);
    expect(change(tenAround(100), [...tenAround(100).slice(0, 9), 40_000], marks)?.named[0]?.boosted).toBe(true);
  });
});

describe('a year before', () => {
  it('is a number from 13 months on, and its season is not separable before 25', () => {
    const year = (months: number) => reachOf(made([{ months: Array(months).fill(tenAround(100)) }]).trends).yearBefore;
    expect(year(12)).toBeNull();
    expect(year(13)).toMatchObject({ month: '2025-10', posts: 10, separable: false });
    expect(year(25)).toMatchObject({ month: '2025-10', separable: true });
  });
});

describe('a platform that counts in another way', () => {
  const year = (month: string, platform: Platform, metric: Metric) =>
    reachOf(made([{ platform, metric, months: Array(13).fill(tenAround(100)) }], { month }).trends);

  it('is marked, and nothing is compared across the mark', () => {
    const march = year('2025-03', 'facebook', 'views');
    expect(march.marks).toEqual([{ id: 'facebook-views', month: '2025-02' }]);
    expect(march).toMatchObject({ word: 'no-history', compared: 1, yearBefore: null });
    expect(march.change).not.toBeNull();
    expect(year('2025-02', 'facebook', 'views').change).toBeNull();
    expect(year('2025-05', 'facebook', 'views')).toMatchObject({ word: 'stable', compared: 3 });
    expect(year('2025-04', 'facebook', 'views').months.at(-1)?.usualLow).toBeNull();
  });

  it('never judges the months in which Facebook switched what reach is', () => {
    for (const month of ['2024-08', '2024-09', '2024-10', '2024-11', '2024-12', '2025-01', '2025-03']) {
      expect(year(month, 'facebook', 'reach').word).toBe('no-history');
    }
    expect(year('2025-04', 'facebook', 'reach').word).toBe('stable');
    expect(year('2024-12', 'linkedin', 'reach')).toMatchObject({ word: 'stable', marks: [] });
  });
});

describe('all channels together', () => {
  it('compares each with its own usual, whatever its size, and adds no counts', () => {
    const small = { platform: 'x', metric: 'impressions', months: [...steady, tenAround(200)] } as const;
    const large = { months: [...steady, tenAround(200)].map((values) => values.map((value) => value * 1000)) };
    const { monthly } = made([small, large]);
    const goal = monthly.find(({ goal: one }) => one === 'reach');
    expect(goal).toMatchObject({ word: 'higher', compared: 6 });
    expect(goal?.ratio).toBeCloseTo(2, 1);
    expect(goal?.months.at(-1)?.times).toBeCloseTo(goal?.ratio ?? 0, 12);
    expect(goal?.perChannel.map(({ channelKey }) => channelKey)).toEqual(['x:1', 'linkedin:1']);
    expect(monthly.find(({ goal: one }) => one === 'clicks')?.perChannel).toEqual([]);
  });

  it('does not depend on the order of the channels', () => {
    const one = { platform: 'x', metric: 'impressions', months: [...steady, tenAround(130)] } as const;
    const other = { months: steady.toReversed() };
    const facts = (channels: readonly MadeChannel[]) => {
      const goal = made(channels).monthly.find(({ goal: wanted }) => wanted === 'reach');
      return [goal?.word, goal?.ratio?.toFixed(9)];
    };
    expect(facts([one, other])).toEqual(facts([other, one]));
  });
});
