import type { ChannelSample, Property } from './sample.ts';

/** A level needs so many posts with it and so many without it to become a column; a rarer one stays with the rest. */
const COLUMN_NEEDS = 3;

/** One level of one property: a column of the model, or too rare for one (`column` −1). */
export interface Level {
  readonly property: Property;
  readonly name: string;
  readonly column: number;
  /** Posts with it, among those measured, and which rows of the design they are, ascending. */
  readonly posts: number;
  readonly places: Int32Array;
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
  const { starts, ones } = onesOf(inModel, rows.length);
  return { rows, columns, levels, starts, ones, products: productsOf(starts, ones, columns) };
}

function levelsOf(sample: ChannelSample, rows: Int32Array): Level[] {
  let columns = 1;
  return sample.properties.flatMap((property) =>
    property.levels.map((name, place) => {
      const places = placesOf(property.has[place] as Uint8Array, rows);
      const posts = places.length;
      const enough = posts >= COLUMN_NEEDS && rows.length - posts >= COLUMN_NEEDS;
      return { property, name, posts, places, column: enough ? columns++ : -1 };
    }),
  );
}

function placesOf(has: Uint8Array, rows: Int32Array): Int32Array {
  const places = new Int32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (has[rows[i] as number] === 1) places[count++] = i;
  return places.slice(0, count);
}

/** The columns of each row, ascending, because the levels come in the order of their columns. */
function onesOf(levels: readonly Level[], rows: number): Pick<Design, 'starts' | 'ones'> {
  const starts = new Int32Array(rows + 1);
  for (const { places } of levels) for (let i = 0; i < places.length; i++) addOne(starts, (places[i] as number) + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const ones = new Uint16Array(starts[rows] as number);
  const next = starts.slice(0, rows);
  for (const { places, column } of levels) {
    for (let i = 0; i < places.length; i++) {
      const row = places[i] as number;
      ones[next[row] as number] = column;
      addOne(next, row);
    }
  }
  return { starts, ones };
}

function addOne(counts: Int32Array, place: number): void {
  counts[place] = (counts[place] as number) + 1;
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
