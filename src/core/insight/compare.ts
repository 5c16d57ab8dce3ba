import type { LevelRest } from './campaigns.ts';
import { campaignEffect, levelRest, likenessOf } from './campaigns.ts';
import type { Contrast, Level } from './design.ts';
import type { Fit } from './fit.ts';
import type { Measure, MeasuredColumn } from './sample.ts';
import { t95, twoSidedP } from './student-t.ts';

/** One level against the rest of its group, on one channel and measure. `est`, `se`, `lo` and `hi` are logarithms. */
export interface Comparison {
  readonly channel: string;
  readonly measure: Measure;
  readonly goal: boolean;
  readonly group: Level['property']['group'];
  readonly level: string;
  readonly primary: boolean;
  readonly exclusive: boolean;
  readonly posts: number;
  readonly rest: number;
  /** The weeks in which it has posts. */
  readonly weeks: readonly number[];
  readonly est: number;
  readonly se: number;
  readonly lo: number;
  readonly hi: number;
  readonly p: number;
  /** est in standard errors with the ridge counted as knowledge, and its degrees of freedom: how probable it is that it does better. */
  readonly t: number;
  readonly df: number;
  /** In counts: what the others usually get, what a post with the level typically gets; NaN where only the direction can be told. */
  readonly usual: number;
  readonly typical: number;
  readonly ratio: number;
  readonly ratioLow: number;
  readonly ratioHigh: number;
  /** So many posts with the level more, and a difference of ×1.5 would show in four of five cases. */
  readonly needed: number;
  /** Before the ridge drew it towards nothing, for putting channels together. */
  readonly raw: number;
  readonly rawSe: number;
}

const SPREAD_PRIOR = 8;
const MANY_POSTS = 30;
// (1.645 + 0.84)² without rounding each: one-sided 5 %, power 80 %.
const NEEDED_FACTOR = 2.49 / Math.log(1.5);
const MOST_NEEDED = 999;

/** Every level of a fitted model against the rest of its group. Levels too rare for a column are left out. */
export function comparisonsOf(channel: string, column: MeasuredColumn, fit: Fit): Comparison[] {
  const { levels, weeks, contrasts, columns } = fit.design;
  const known = levels.map((level) => ({ level, own: levelRest(fit.rest, weeks, level.places) }));
  const primary = known.filter(({ level }) => level.property.primary);
  const likeness = likenessOf(
    primary.map(({ level, own }) => ({ pairs: level.weeks.pairs, products: own.products })),
    fit.variance,
  );
  const shared: Shared = { channel, column, fit, likeness, room: new Float64Array(columns) };
  return known.flatMap(({ level, own }) => {
    const contrast = contrasts.get(level);
    return contrast === undefined ? [] : [comparison(shared, level, contrast, own)];
  });
}

/** What the comparisons of one fit share. */
interface Shared {
  readonly channel: string;
  readonly column: MeasuredColumn;
  readonly fit: Fit;
  readonly likeness: number;
  /** For a number per column. */
  readonly room: Float64Array;
}

function comparison(
  { channel, column, fit, likeness, room }: Shared,
  level: Level,
  contrast: Contrast,
  own: LevelRest,
): Comparison {
  const n = fit.rest.length;
  const rest = n - level.posts;
  const est = weighed(contrast, fit.coefficients);
  const { used, prior } = quadratics(contrast, fit, room);
  const weight = varianceOf(fit, level, own, campaignEffect(level.weeks, level.posts, likeness));
  const se = Math.sqrt(used * weight);
  const wide = Math.sqrt(prior * weight);
  const df = Math.max(4, Math.min(fit.df, SPREAD_PRIOR + (level.posts > MANY_POSTS ? 2 : 1) * level.posts - 1));
  const half = t95(df) * wide;
  const counts = inCounts(fit, level.posts / n, est, half);
  // Written out: spreading other objects into one takes longer than all of the reckoning above.
  return {
    channel,
    measure: column.measure,
    goal: column.goal,
    group: level.property.group,
    level: level.name,
    primary: level.property.primary,
    exclusive: level.property.exclusive,
    posts: level.posts,
    rest,
    weeks: level.weeks.weeks,
    est,
    se,
    lo: est - half,
    hi: est + half,
    p: twoSidedP(est / se, df),
    t: est / wide,
    df,
    usual: counts.usual,
    typical: counts.typical,
    ratio: counts.ratio,
    ratioLow: counts.ratioLow,
    ratioHigh: counts.ratioHigh,
    needed: neededPosts(fit, level.posts, rest),
    raw: (est * prior) / used,
    rawSe: (se * prior) / used,
  };
}

/** c'β */
function weighed({ columns, weights }: Contrast, coefficients: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < columns.length; i++) sum += (weights[i] as number) * (coefficients[columns[i] as number] as number);
  return sum;
}

/**
 * prior: c'·A⁻¹·c, the ridge counted as knowledge; used: c'·A⁻¹·X'X·A⁻¹·c, the posts alone. With w = A⁻¹·c and X'X = A − Λ the second is
 * c'w − w'Λw. `room` for w.
 */
function quadratics(
  { columns, weights }: Contrast,
  { inverse, ridge }: Fit,
  room: Float64Array,
): { readonly used: number; readonly prior: number } {
  const p = ridge.length;
  room.fill(0);
  for (let i = 0; i < columns.length; i++) {
    const weight = weights[i] as number;
    const row = (columns[i] as number) * p;
    for (let k = 0; k < p; k++) room[k] = (room[k] as number) + weight * (inverse[row + k] as number);
  }
  const prior = weighed({ columns, weights }, room);
  let used = prior;
  for (let k = 0; k < p; k++) used -= (ridge[k] as number) * (room[k] as number) ** 2;
  return { used, prior };
}

/**
 * The variance of one post, as it matters for this comparison: the level's own and that of the rest, each drawn towards the channel's as
 * if by eight posts (Smyth 2004, moderated variances), and the level's posts counted as fewer where they came in campaigns.
 */
function varianceOf(fit: Fit, level: Level, own: LevelRest, campaigns: number): number {
  const { rest, variance, inflation, kept, squares } = fit;
  const others = rest.length - level.posts;
  const moderated = (squares: number, posts: number) =>
    (SPREAD_PRIOR * variance + inflation * squares) / (SPREAD_PRIOR + posts) / posts;
  const shared = campaigns * moderated(own.squares, level.posts) + moderated(squares - own.squares, others);
  return shared / (1 / level.posts + 1 / others) / kept ** 2;
}

/** From logarithms back to counts: what the rest usually gets and what the level typically gets, which undoes the "+ 1" of small counts. */
function inCounts(
  fit: Fit,
  share: number,
  est: number,
  half: number,
): Pick<Comparison, 'usual' | 'typical' | 'ratio' | 'ratioLow' | 'ratioHigh'> {
  const base = fit.meanLog - share * est;
  const usual = Math.expm1(base);
  const ratio = (effect: number) => (usual >= 1 ? Math.expm1(base + effect) / usual : Math.exp(effect));
  return {
    usual,
    typical: Math.expm1(base + est),
    ratio: ratio(est),
    ratioLow: ratio(est - half),
    ratioHigh: ratio(est + half),
  };
}

function neededPosts(fit: Fit, posts: number, rest: number): number {
  const alone = (NEEDED_FACTOR ** 2 * fit.variance) / fit.kept ** 2;
  const left = 1 / alone - 1 / rest;
  const needed = left <= 0 ? MOST_NEEDED : Math.min(MOST_NEEDED, 1 / left);
  return Math.max(0, Math.ceil(needed) - posts);
}
