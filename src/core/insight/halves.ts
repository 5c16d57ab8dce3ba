/** A level of a property that is a column of the model; `places`: the rows that have it. */
interface Column {
  readonly property: object;
  readonly column: number;
  readonly posts: number;
  readonly places: Int32Array;
}

/**
 * Half of a table of 0 and 1: columns that stand side by side. Rows that have the same ones among them share a pattern, and there are much
 * fewer patterns than rows: what a row needs is looked up, and what rows give is added up, per pattern. Pattern 0 has nothing; each other
 * one has what its parent, an earlier one, has, and one column more.
 */
interface Half {
  /** Its columns: from `first` until before `end`. */
  readonly first: number;
  readonly end: number;
  /** Which pattern each row has. */
  readonly patternOf: Int32Array;
  readonly parents: Int32Array;
  readonly added: Int32Array;
  /** Room for two numbers per pattern: its part of X·β, and a sum over its rows. */
  readonly parts: Float64Array;
  readonly sums: Float64Array;
}

export type Halves = readonly [Half, Half];

/** `columns`: in their order, from 1 on. They are parted between two properties, where both halves together have the fewest patterns. */
export function halvesOf(columns: readonly Column[], rows: number): Halves {
  const groups = byProperty(columns);
  const possible = groups.map((own) => possiblePatterns(own, rows));
  const patterns = (from: number, to: number) => possible.slice(from, to).reduce((all, own) => Math.min(rows, all * own), 1);
  let cut = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let place = 0; place <= groups.length; place++) {
    const both = patterns(0, place) + patterns(place, groups.length);
    if (both < fewest) {
      fewest = both;
      cut = place;
    }
  }
  return [halfOf(groups.slice(0, cut).flat(), rows), halfOf(groups.slice(cut).flat(), rows)];
}

function byProperty(columns: readonly Column[]): Column[][] {
  const groups: Column[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last?.[0]?.property === column.property) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** A guess: levels that do not exclude each other seldom come together. */
function possiblePatterns(levels: readonly Column[], rows: number): number {
  const posts = levels.reduce((sum, level) => sum + level.posts, 0);
  return posts === rows ? levels.length : levels.length + 1;
}

function halfOf(columns: readonly Column[], rows: number): Half {
  const patternOf = new Int32Array(rows);
  const parents = [0];
  const added = [0];
  const split: number[] = [];
  for (const { places, column } of columns) {
    for (let pattern = 0; pattern < parents.length; pattern++) split[pattern] = -1;
    for (let i = 0; i < places.length; i++) {
      const row = places[i] as number;
      const before = patternOf[row] as number;
      let pattern = split[before] as number;
      if (pattern < 0) {
        pattern = parents.push(before) - 1;
        added.push(column);
        split[before] = pattern;
      }
      patternOf[row] = pattern;
    }
  }
  const first = columns[0]?.column ?? 1;
  return {
    first,
    end: first + columns.length,
    patternOf,
    parents: new Int32Array(parents),
    added: new Int32Array(added),
    parts: new Float64Array(parents.length),
    sums: new Float64Array(parents.length),
  };
}

/** X'X, columns × columns: how many rows have both. */
export function productsOf([one, other]: Halves, columns: number): Float64Array {
  const products = new Float64Array(columns * columns);
  products[0] = one.patternOf.length;
  addWithin(products, columns, one);
  addWithin(products, columns, other);
  addBetween(products, columns, one, other);
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < i; j++) products[i * columns + j] = products[j * columns + i] as number;
  }
  return products;
}

/** Column 0 against those of a half, and those against each other. */
function addWithin(products: Float64Array, columns: number, { patternOf, parents, added, sums }: Half): void {
  sums.fill(0);
  for (let row = 0; row < patternOf.length; row++) add(sums, patternOf[row] as number, 1);
  // Children come later and give their rows to their parents, so that each pattern has all rows that have at least what it has.
  for (let pattern = sums.length - 1; pattern > 0; pattern--) {
    const rows = sums[pattern] as number;
    const column = added[pattern] as number;
    add(products, column, rows);
    for (let own = pattern; own > 0; own = parents[own] as number) add(products, (added[own] as number) * columns + column, rows);
    add(sums, parents[pattern] as number, rows);
  }
}

/** The columns of one half against those of the other, which come later. */
function addBetween(products: Float64Array, columns: number, one: Half, other: Half): void {
  const width = other.end - other.first;
  const met = new Float64Array(one.sums.length * width);
  for (let row = 0; row < one.patternOf.length; row++) {
    const place = (one.patternOf[row] as number) * width - other.first;
    for (let own = other.patternOf[row] as number; own > 0; own = other.parents[own] as number) {
      add(met, place + (other.added[own] as number), 1);
    }
  }
  for (let pattern = one.sums.length - 1; pattern > 0; pattern--) {
    const place = (one.added[pattern] as number) * columns + other.first;
    const parent = (one.parents[pattern] as number) * width;
    for (let j = 0; j < width; j++) {
      const rows = met[pattern * width + j] as number;
      add(products, place + j, rows);
      add(met, parent + j, rows);
    }
  }
}

function add(numbers: Float64Array, place: number, value: number): void {
  numbers[place] = (numbers[place] as number) + value;
}

/** X·β, as a part per pattern of each half: a row's is the sum of its two. */
export function setParts([one, other]: Halves, coefficients: Float64Array): void {
  one.parts[0] = coefficients[0] as number;
  other.parts[0] = 0;
  addUpParts(one, coefficients);
  addUpParts(other, coefficients);
}

function addUpParts({ parents, added, parts }: Half, coefficients: Float64Array): void {
  for (let pattern = 1; pattern < parts.length; pattern++) {
    parts[pattern] = (parts[parents[pattern] as number] as number) + (coefficients[added[pattern] as number] as number);
  }
}

/** What X·β leaves of each value. */
export function setLeft([one, other]: Halves, values: Float64Array, left: Float64Array): void {
  const { patternOf: ones, parts } = one;
  const { patternOf: others, parts: otherParts } = other;
  for (let row = 0; row < left.length; row++) {
    left[row] = (values[row] as number) - (parts[ones[row] as number] as number) - (otherParts[others[row] as number] as number);
  }
}

/** X'z with z the values, none farther than `bound` from X·β: per column the sum over the rows that have it. */
export function clippedSums([one, other]: Halves, values: Float64Array, bound: number, into: Float64Array): void {
  const { patternOf: ones, parts, sums } = one;
  const { patternOf: others, parts: otherParts, sums: otherSums } = other;
  sums.fill(0);
  otherSums.fill(0);
  for (let row = 0; row < values.length; row++) {
    const first = ones[row] as number;
    const second = others[row] as number;
    const fit = (parts[first] as number) + (otherParts[second] as number);
    const value = values[row] as number;
    const clipped = value > fit + bound ? fit + bound : value < fit - bound ? fit - bound : value;
    sums[first] = (sums[first] as number) + clipped;
    otherSums[second] = (otherSums[second] as number) + clipped;
  }
  into.fill(0);
  addUpSums(one, into);
  addUpSums(other, into);
  // All sums have come together in the pattern that has nothing.
  into[0] = sums[0] as number;
}

function addUpSums({ parents, added, sums }: Half, into: Float64Array): void {
  for (let pattern = sums.length - 1; pattern > 0; pattern--) {
    const sum = sums[pattern] as number;
    add(into, added[pattern] as number, sum);
    add(sums, parents[pattern] as number, sum);
  }
}
