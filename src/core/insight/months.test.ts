import { describe, expect, it } from 'vitest';
import { judgeMonth, monthLevels, together, usualBand } from './months.ts';
import { twoSidedP } from './student-t.ts';

/** Own numbers by a seed (Park and Miller's generator), made normal by the sum of twelve. */
function chance(seed: number): () => number {
  let state = seed;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
}

/** 13 months of 30 posts: counts around 400 with a spread of ×2.5, months that wobble by 15 %, and the last one times `factor`. */
function channel(normal: () => number, factor: number): Float64Array[] {
  return Array.from({ length: 13 }, (_, month) => {
    const level = Math.log(400) + 0.15 * normal() + (month === 12 ? Math.log(factor) : 0);
    return Float64Array.from({ length: 30 }, () => Math.round(Math.exp(level + 0.9 * normal())));
  });
}

const CHANNELS = 200;
function verdicts(factor: number): string[] {
  const normal = chance(20_261_122);
  return Array.from({ length: CHANNELS }, () => judgeMonth(monthLevels(channel(normal, factor))).verdict);
}
const share = (all: readonly string[], wanted: RegExp) => all.filter((verdict) => wanted.test(verdict)).length / all.length;

describe('made-up channels with a known truth', () => {
  it('finds nothing where nothing changed', () => {
    const flagged = verdicts(1);
    expect(share(flagged, /higher|lower/u)).toBeLessThanOrEqual(0.1);
    expect(share(flagged, /^(?:higher|lower)$/u)).toBeLessThanOrEqual(0.03);
  });

  it('finds most halved and doubled months, and never the other way round', () => {
    expect(share(verdicts(0.5), /lower/u)).toBeGreaterThan(0.7);
    expect(share(verdicts(2), /higher/u)).toBeGreaterThan(0.7);
    expect(share([...verdicts(0.5)], /higher/u)).toBe(0);
  });

  it('stands outside the usual band where it is judged higher or lower, and only there', () => {
    const normal = chance(7);
    for (let i = 0; i < CHANNELS; i++) {
      const levels = monthLevels(channel(normal, [0.6, 1, 1.6][i % 3] as number));
      const band = usualBand(levels, 12);
      const mean = levels.means[12] as number;
      const outside = band === null ? null : mean < band.low || mean > band.high;
      expect(outside).toBe(judgeMonth(levels).verdict !== 'stable');
    }
  });

  it('finds nothing in channels together, also where they are small or began late', () => {
    const normal = chance(5);
    const flagged = Array.from({ length: CHANNELS }, () => {
      const [first, second, third] = [channel(normal, 1), channel(normal, 1), channel(normal, 1)] as const;
      const small = second.map((values) => values.slice(0, 4).map((value) => value * 50));
      const late = third.map((values, month) => (month < 6 ? values.slice(0, 0) : values));
      return judgeMonth(together([first, small, late].map(monthLevels))).verdict;
    });
    expect(share(flagged, /higher|lower/u)).toBeLessThanOrEqual(0.1);
  });

  it('sees a change of all channels sooner together than on one of them', () => {
    const normal = chance(99);
    const found = { one: 0, all: 0 };
    for (let i = 0; i < 60; i++) {
      const channels = [1, 2, 3].map(() => monthLevels(channel(normal, 1.5)));
      if (/higher/u.test(judgeMonth(channels[0] as (typeof channels)[number]).verdict)) found.one++;
      if (/higher/u.test(judgeMonth(together(channels)).verdict)) found.all++;
    }
    expect(found.all).toBeGreaterThan(1.2 * found.one);
  });
});

describe('by hand', () => {
  // Two posts a month at e − 1 and e³ − 1 have logarithms 1 and 3: mean 2, variance within a month 2. Six such months and the next one at 3 and 5.
  const month = (low: number) =>
    Float64Array.of(Math.expm1(low), Math.expm1(low), Math.expm1(low + 2), Math.expm1(low + 2), Math.expm1(low + 1));

  it('has the mean of the logarithms and the variance within months', () => {
    const levels = monthLevels([month(1), month(1), month(1), month(1)]);
    // Values 1, 1, 3, 3, 2: mean 2, squares 4 over 4 degrees of freedom in each month.
    expect(levels.middle).toBeCloseTo(2, 12);
    expect(levels.means.at(-1)).toBeCloseTo(2, 12);
    expect(levels.noise.at(-1)).toBeCloseTo(1 / 5, 12);
  });

  it('judges against the months before', () => {
    const levels = { means: [2, 2, 2, 2, 3], noise: [0.2, 0.2, 0.2, 0.2, 0.2], posts: [5, 5, 5, 5, 5] };
    // Differences are all 0, so the wobble is the prior alone: 4 · 0.0225 / (4 + 3) = 0.012857; expectation 2 with variance 0.212857 / 4.
    const variance = 0.2 + 0.212857 / 4;
    const judged = judgeMonth(levels);
    expect(judged.compared).toBe(4);
    expect(judged.ratio).toBeCloseTo(Math.E, 5);
    // Student's t with 4 + 3 = 7 degrees of freedom: 1.894579 on each side of the middle 90 %.
    expect(Math.log(judged.high ?? 0)).toBeCloseTo(1 + 1.894579 * Math.sqrt(variance), 4);
    // t = 1 / √(0.012857 + 0.253214) = 1.939, p = 0.094.
    expect(judged.verdict).toBe('stable');
    expect(usualBand(levels, 4)?.high).toBeCloseTo(2 + 2.364624 * Math.sqrt(0.012857 + variance), 4);
  });

  it('does not judge five posts without three months before, nor four posts at all', () => {
    const few = { means: [2, 2, 3], noise: [0.2, 0.2, 0.2], posts: [5, 5, 5] };
    expect(judgeMonth(few)).toMatchObject({ verdict: 'no-history', compared: 2, ratio: null });
    expect(usualBand(few, 2)).toBeNull();
    const thin = { means: [2, 2, 2, 9], noise: [0.2, 0.2, 0.2, 0.25], posts: [5, 5, 5, 4] };
    expect(judgeMonth(thin)).toMatchObject({ verdict: 'too-few', compared: 3, ratio: null });
  });

  it('puts channels together as how far each is from its own middle', () => {
    const small = { means: [2, 3], noise: [0.0275, 0.0275], posts: [4, 4], middle: 2 };
    const large = { means: [8, 8], noise: [0.0275, Number.POSITIVE_INFINITY], posts: [40, 0], middle: 8 };
    const both = together([small, large]);
    // Equal precisions in the first month: the mean of 0 and 0, with half the noise; in the second only one channel has posts.
    expect(both.means).toEqual([0, 1]);
    expect(both.noise[0]).toBeCloseTo(0.0275 / 2, 12);
    expect(both.noise[1]).toBeCloseTo(0.0275, 12);
    expect(both.posts).toEqual([44, 4]);
  });
});

it('has the edges of Student’s t for every number of months', () => {
  for (let months = 3; months <= 12; months++) {
    const flat = { means: Array(months + 1).fill(0), noise: Array(months + 1).fill(0), posts: Array(months + 1).fill(9) };
    const half = usualBand(flat, months)?.high ?? Number.NaN;
    const wobble = Math.max(0.05 ** 2, (4 * 0.15 ** 2) / (3 + months));
    const t = half / Math.sqrt(wobble + wobble / Math.min(6, months));
    expect(twoSidedP(t, 3 + months)).toBeCloseTo(0.05, 6);
  }
});
