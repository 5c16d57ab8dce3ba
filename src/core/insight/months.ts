import { clip, middleOf, spreadOf } from '../base/middle.ts';
import { t95, twoSidedP } from './student-t.ts';

const SMALLEST_SPREAD = 0.25;
const CLIP = 2.5;
const POSTS_NEED = 5;
const EARLIER_POSTS_NEED = 3;
const EARLIER_NEED = 3;
const WOBBLE_MONTHS = 12;
const COMPARED_MONTHS = 6;
const SMALLEST_WOBBLE = 0.05;
// What the wobble is taken for as long as there is no history: 15 %, with the weight of four differences.
const PRIOR_WOBBLE = 0.15;
const PRIOR_WEIGHT = 4;
const CLEAR_P = 0.01;
const MAYBE_P = 0.05;
// Student's t that is exceeded on either side with a probability of 5 % (MAYBE_P), for 6 to 15 degrees of freedom: those that 3 to 12
// earlier months can give. A month outside the usual band is one that is judged higher or lower, at least possibly.
const EDGES = [2.446912, 2.364624, 2.306004, 2.262157, 2.228139, 2.200985, 2.178813, 2.160369, 2.144787, 2.13145];
const FEWEST_DEGREES = 6;

/** higher, lower: clearly. too-few: fewer than 5 posts in the month. no-history: fewer than 3 months before it. */
export type MonthVerdict = 'higher' | 'lower' | 'maybe-higher' | 'maybe-lower' | 'stable' | 'too-few' | 'no-history';

/** A month against the months before it and their normal wobble. */
export interface MonthJudgement {
  readonly verdict: MonthVerdict;
  /** How many earlier months it is compared with, at most six. */
  readonly compared: number;
  /** The typical post as times that of those months, and its 90 % interval; null with `too-few` and `no-history`. */
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Months in a row on the log scale, oldest first; what a month is on it is told by who made them. */
export interface MonthSeries {
  /** NaN where the month has nothing. */
  readonly means: readonly number[];
  /** How far chance alone moves each mean, as a variance; Infinity where the month has nothing. */
  readonly noise: readonly number[];
  readonly posts: readonly number[];
}

/** The months of a channel and measure: log(1 + count) of the typical post of each, and the middle of all posts. */
export interface MonthLevels extends MonthSeries {
  readonly middle: number;
}

/**
 * The typical post of each month: the mean of log(1 + count), clipped at 2.5 spreads around the middle, so that no single post decides.
 * `months`: per month the counts of the posts that can be compared, oldest first.
 */
export function monthLevels(months: readonly Float64Array[]): MonthLevels {
  const logs = logsOf(months);
  const { middle, spread } = middleAndSpread(logs);
  const means: number[] = [];
  let squares = 0;
  let df = 0;
  let start = 0;
  for (const { length } of months) {
    const end = start + length;
    let sum = 0;
    for (let i = start; i < end; i++) {
      const clipped = clip((logs[i] as number) - middle, CLIP * spread);
      logs[i] = clipped;
      sum += clipped;
    }
    const mean = sum / length;
    for (let i = start; i < end; i++) {
      const apart = (logs[i] as number) - mean;
      squares += apart * apart;
    }
    df += Math.max(0, length - 1);
    means.push(middle + mean);
    start = end;
  }
  const variance = df === 0 ? spread * spread : squares / df;
  return { means, noise: months.map(({ length }) => variance / length), posts: months.map(({ length }) => length), middle };
}

// Plain loops: these are the hot ones, and a call per post would cost as much as the logarithm.
function logsOf(months: readonly Float64Array[]): Float64Array {
  const logs = new Float64Array(months.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const values of months) for (let i = 0; i < values.length; i++) logs[place++] = Math.log1p(values[i] as number);
  return logs;
}

function middleAndSpread(logs: Float64Array): { readonly middle: number; readonly spread: number } {
  return { middle: middleOf(logs), spread: Math.max(spreadOf(logs), SMALLEST_SPREAD) };
}

/**
 * Several channels as one series: the mean of how far each is from its own middle. Counts are never added. A channel with more posts
 * weighs more, but not without end: it is one channel with one wobble. All series are equally long.
 */
export function together(channels: readonly MonthLevels[]): MonthSeries {
  const length = channels[0]?.means.length ?? 0;
  const means: number[] = [];
  const noise: number[] = [];
  const posts: number[] = [];
  for (let month = 0; month < length; month++) {
    let weight = 0;
    let sum = 0;
    let squares = 0;
    let count = 0;
    for (const channel of channels) {
      const own = channel.posts[month] as number;
      if (own === 0) continue;
      const byChance = channel.noise[month] as number;
      const precision = 1 / (PRIOR_WOBBLE ** 2 + byChance);
      weight += precision;
      sum += precision * ((channel.means[month] as number) - channel.middle);
      squares += precision ** 2 * byChance;
      count += own;
    }
    means.push(sum / weight);
    noise.push(weight === 0 ? Number.POSITIVE_INFINITY : squares / weight ** 2);
    posts.push(count);
  }
  return { means, noise, posts };
}

interface Expected {
  readonly mean: number;
  /** Of the expectation, as a precision. */
  readonly weight: number;
  readonly wobble: number;
  readonly df: number;
  readonly compared: number;
}

/** What the month at `place` should be, from the months before it; null with fewer than three of them. */
function expectedAt(series: MonthSeries, place: number): Expected | null {
  const earlier = earlierMonths(series, place);
  if (earlier.length < EARLIER_NEED) return null;
  const { wobble, differences } = wobbleOf(series, earlier);
  const compared = earlier.slice(-COMPARED_MONTHS);
  let weight = 0;
  let sum = 0;
  for (const month of compared) {
    const own = 1 / (wobble + (series.noise[month] as number));
    weight += own;
    sum += own * (series.means[month] as number);
  }
  return { mean: sum / weight, weight, wobble, df: PRIOR_WEIGHT + differences, compared: compared.length };
}

function earlierMonths(series: MonthSeries, place: number): number[] {
  const earlier: number[] = [];
  for (let i = Math.max(0, place - WOBBLE_MONTHS); i < place; i++) {
    if ((series.posts[i] as number) >= EARLIER_POSTS_NEED) earlier.push(i);
  }
  return earlier;
}

const UNKNOWN = { ratio: null, low: null, high: null };

/** Judges the month at `place` (the last one by default) against those before it. Method: months against their normal wobble. */
export function judgeMonth(series: MonthSeries, place: number = series.means.length - 1): MonthJudgement {
  const expected = expectedAt(series, place);
  if (expected === null) {
    const compared = Math.min(COMPARED_MONTHS, earlierMonths(series, place).length);
    return { verdict: 'no-history', compared, ...UNKNOWN };
  }
  const { compared, wobble, weight, df } = expected;
  if ((series.posts[place] ?? 0) < POSTS_NEED) return { verdict: 'too-few', compared, ...UNKNOWN };
  const noise = series.noise[place] as number;
  const apart = (series.means[place] as number) - expected.mean;
  const half = t95(df) * Math.sqrt(noise + 1 / weight);
  return {
    verdict: verdictOf(apart, twoSidedP(apart / Math.sqrt(wobble + noise + 1 / weight), df)),
    compared,
    ratio: Math.exp(apart),
    low: Math.exp(apart - half),
    high: Math.exp(apart + half),
  };
}

/**
 * Between which means the month at `place` would be called as usual (on the log scale, for as many posts as it has; as the other months
 * have where it has none); null with fewer than three months before it.
 */
export function usualBand(series: MonthSeries, place: number): { readonly low: number; readonly high: number } | null {
  const expected = expectedAt(series, place);
  if (expected === null) return null;
  const own = series.noise[place] as number;
  const noise = own < Number.POSITIVE_INFINITY ? own : typicalNoise(series);
  const half = (EDGES[expected.df - FEWEST_DEGREES] as number) * Math.sqrt(expected.wobble + noise + 1 / expected.weight);
  return { low: expected.mean - half, high: expected.mean + half };
}

function typicalNoise({ noise }: MonthSeries): number {
  const known = noise.filter((value) => value < Number.POSITIVE_INFINITY);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

/**
 * The squared normal wobble from month to month: half the mean squared difference of months that follow each other, less what the posts
 * alone would make; drawn towards 15 %. Differences do not see slow growth.
 */
function wobbleOf(series: MonthSeries, months: readonly number[]): { readonly wobble: number; readonly differences: number } {
  let sum = 0;
  for (let i = 1; i < months.length; i++) {
    const now = months[i] as number;
    const before = months[i - 1] as number;
    const byChance = (series.noise[now] as number) + (series.noise[before] as number);
    sum += ((series.means[now] as number) - (series.means[before] as number)) ** 2 - byChance;
  }
  const differences = months.length - 1;
  const own = Math.max(0, sum / differences / 2);
  const prior = PRIOR_WEIGHT * PRIOR_WOBBLE ** 2;
  const wobble = (prior + differences * own) / (PRIOR_WEIGHT + differences);
  return { wobble: Math.max(SMALLEST_WOBBLE ** 2, wobble), differences };
}

function verdictOf(apart: number, p: number): MonthVerdict {
  if (p > MAYBE_P) return 'stable';
  if (p <= CLEAR_P) return apart > 0 ? 'higher' : 'lower';
  return apart > 0 ? 'maybe-higher' : 'maybe-lower';
}
