import type { Fit } from './fit.ts';

const LARGEST = 0.6;

/** The posts of one level: per week how many there are, and over all of them what the likeness of posts of one week needs. */
export interface LevelWeeks {
  /** Week numbers in which the level has posts. */
  readonly weeks: readonly number[];
  /** Σ m², with m the posts of a week. */
  readonly crowding: number;
  /** Over all weeks: the pairs of posts within a week, and the sum of the products of what the model left of the two. */
  readonly pairs: number;
  readonly products: number;
  /** Σ of the squares of what the model left. */
  readonly squares: number;
}

export function levelWeeks(fit: Fit, weeks: Int32Array, places: Int32Array): LevelWeeks {
  const { rows } = fit.design;
  // Posts come by time, so the first and the last one have the first and the last week.
  const first = weeks[rows[0] ?? 0] ?? 0;
  const span = (weeks[rows.at(-1) ?? 0] ?? 0) - first + 1;
  const posts = new Int32Array(span);
  const sums = new Float64Array(span);
  let squares = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    const week = (weeks[rows[place] as number] as number) - first;
    const rest = fit.rest[place] as number;
    posts[week] = (posts[week] as number) + 1;
    sums[week] = (sums[week] as number) + rest;
    squares += rest * rest;
  }
  return summedUp(posts, sums, squares, first);
}

function summedUp(posts: Int32Array, sums: Float64Array, squares: number, first: number): LevelWeeks {
  const weeks: number[] = [];
  let crowding = 0;
  let pairs = 0;
  let products = -squares / 2;
  for (let week = 0; week < posts.length; week++) {
    const m = posts[week] as number;
    if (m === 0) continue;
    weeks.push(first + week);
    crowding += m * m;
    pairs += (m * (m - 1)) / 2;
    products += (sums[week] as number) ** 2 / 2;
  }
  return { weeks, crowding, pairs, products, squares };
}

/**
 * How alike posts of the same format or topic in the same week are: the mean product of what the model left of two of them, over its
 * variance; 0 to 0.6. Five posts of one campaign are fewer than five findings (Kish's design effect). `primary`: the formats and topics.
 */
export function likenessOf(fit: Fit, primary: readonly LevelWeeks[]): number {
  let products = 0;
  let pairs = 0;
  for (const level of primary) {
    products += level.products;
    pairs += level.pairs;
  }
  return pairs === 0 ? 0 : Math.max(0, Math.min(LARGEST, products / pairs / fit.variance));
}

/** By how much the number of a level's posts has to be divided: 1 + ρ · (Σ m² / n − 1). */
export function campaignEffect({ crowding }: LevelWeeks, posts: number, likeness: number): number {
  return 1 + likeness * (crowding / posts - 1);
}
