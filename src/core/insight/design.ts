import type { ChannelSample, Property } from './sample.ts';

/** A level needs so many posts with it and so many without it to become a column; a rarer one stays with the rest. */
const COLUMN_NEEDS = 3;

/** One level of one property: a column of the model, or too rare for one (`column` −1). */
export interface Level {
  readonly property: Property;
  readonly name: string;
  readonly has: Uint8Array;
  readonly column: number;
  /** Posts with it, among those measured. */
  readonly posts: number;
}

/**
 * Which posts of a sample are measured and what they have, as a table of 0 and 1: column 0 is 1 everywhere, then one column per level.
 * A row has few ones, so only their places are kept. Made once per set of measured posts and shared by all measures of that set.
 */
export interface Design {
  /** Places in the sample, ascending. */
  readonly rows: Int32Array;
  readonly columns: number;
  readonly levels: readonly Level[];
  /** Columns (from 1) of the ones of row r: `ones[starts[r] … starts[r + 1])`. */
  readonly starts: Int32Array;
  readonly ones: Uint16Array;
  /** X'X, columns × columns. */
  readonly products: Float64Array;
}

export function designOf(sample: ChannelSample, rows: Int32Array): Design {
  const levels = levelsOf(sample, rows);
  const inModel = levels.filter(({ column }) => column > 0);
  const columns = inModel.length + 1;
  const starts = new Int32Array(rows.length + 1);
  const ones = new Uint16Array(inModel.reduce((sum, { posts }) => sum + posts, 0));
  let place = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as number;
    for (const { has, column } of inModel) if (has[row] === 1) ones[place++] = column;
    starts[r + 1] = place;
  }
  return { rows, columns, levels, starts, ones, products: productsOf(starts, ones, columns) };
}

function levelsOf(sample: ChannelSample, rows: Int32Array): Level[] {
  let columns = 1;
  return sample.properties.flatMap((property) =>
    property.levels.map((name, place) => {
      const has = property.has[place] as Uint8Array;
      let posts = 0;
      for (const row of rows) posts += has[row] as number;
      const enough = posts >= COLUMN_NEEDS && rows.length - posts >= COLUMN_NEEDS;
      return { property, name, has, posts, column: enough ? columns++ : -1 };
    }),
  );
}

function productsOf(starts: Int32Array, ones: Uint16Array, columns: number): Float64Array {
  const products = new Float64Array(columns * columns);
  for (let r = 0; r + 1 < starts.length; r++) {
    const end = starts[r + 1] as number;
    products[0] = (products[0] as number) + 1;
    for (let i = starts[r] as number; i < end; i++) {
      const row = (ones[i] as number) * columns;
      products[row] = (products[row] as number) + 1;
      for (let j = starts[r] as number; j <= i; j++) {
        const place = row + (ones[j] as number);
        products[place] = (products[place] as number) + 1;
      }
    }
  }
  for (let i = 0; i < columns; i++) {
    for (let j = i + 1; j < columns; j++) products[i * columns + j] = products[j * columns + i] as number;
  }
  return products;
}

/** X'z with z = fit + what is left, clipped: per column the sum over the rows that have it. */
export function clippedSums(design: Design, fit: Float64Array, left: Float64Array, bound: number, into: Float64Array): void {
  const { starts, ones } = design;
  into.fill(0);
  let all = 0;
  let i = 0;
  for (let r = 0; r < fit.length; r++) {
    const rest = left[r] as number;
    const value = (fit[r] as number) + (rest > bound ? bound : rest < -bound ? -bound : rest);
    all += value;
    for (const end = starts[r + 1] as number; i < end; i++) {
      const column = ones[i] as number;
      into[column] = (into[column] as number) + value;
    }
  }
  into[0] = all;
}

/** X·β for each row, and what it leaves of `above`. */
export function refit(
  design: Design,
  coefficients: Float64Array,
  above: Float64Array,
  fit: Float64Array,
  left: Float64Array,
): void {
  const { starts, ones } = design;
  const base = coefficients[0] as number;
  let i = 0;
  for (let r = 0; r < fit.length; r++) {
    let sum = base;
    for (const end = starts[r + 1] as number; i < end; i++) sum += coefficients[ones[i] as number] as number;
    fit[r] = sum;
    left[r] = (above[r] as number) - sum;
  }
}
