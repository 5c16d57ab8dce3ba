const LARGEST = 0.6;

/** In which weeks the posts of one level came, and how crowded. */
export interface LevelWeeks {
  /** Week numbers in which the level has posts, ascending. */
  readonly weeks: readonly number[];
  /** Σ m², with m the posts of a week. */
  readonly crowding: number;
  /** Over all weeks: the pairs of posts within a week. */
  readonly pairs: number;
}

/** `weeks`: of each row, never falling. `places`: the rows of the level, ascending. */
export function levelWeeks(weeks: Int32Array, places: Int32Array): LevelWeeks {
  const own: number[] = [];
  let crowding = 0;
  let pairs = 0;
  for (let i = 0; i < places.length; ) {
    const week = weeks[places[i] as number] as number;
    let m = 1;
    while (i + m < places.length && weeks[places[i + m] as number] === week) m++;
    own.push(week);
    crowding += m * m;
    pairs += (m * (m - 1)) / 2;
    i += m;
  }
  return { weeks: own, crowding, pairs };
}

/** Of what the model left of the posts of one level. */
export interface LevelRest {
  /** Σ of the squares. */
  readonly squares: number;
  /** Over all weeks: the sum of the products of every two posts of a week. */
  readonly products: number;
}

/** `rest`: what the model left of each row. */
export function levelRest(rest: Float64Array, weeks: Int32Array, places: Int32Array): LevelRest {
  let squares = 0;
  let products = 0;
  let week = Number.NaN;
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (weeks[place] !== week) {
      products += sum * sum;
      sum = 0;
      week = weeks[place] as number;
    }
    const own = rest[place] as number;
    sum += own;
    squares += own * own;
  }
  return { squares, products: (products + sum * sum - squares) / 2 };
}

/**
 * How alike posts of the same format or topic in the same week are: the mean product of what the model left of two of them, over its
 * variance; 0 to 0.6. Five posts of one campaign are fewer than five findings (Kish's design effect). `primary`: the formats and topics.
 */
export function likenessOf(primary: readonly { readonly pairs: number; readonly products: number }[], variance: number): number {
  let products = 0;
  let pairs = 0;
  for (const level of primary) {
    products += level.products;
    pairs += level.pairs;
  }
  return pairs === 0 ? 0 : Math.max(0, Math.min(LARGEST, products / pairs / variance));
}

/** By how much the number of a level's posts has to be divided: 1 + ρ · (Σ m² / n − 1). */
export function campaignEffect({ crowding }: LevelWeeks, posts: number, likeness: number): number {
  return 1 + likeness * (crowding / posts - 1);
}
