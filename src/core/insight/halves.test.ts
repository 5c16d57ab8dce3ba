import { expect, it } from 'vitest';
import { clippedSums, halvesOf, productsOf, setLeft, setParts } from './halves.ts';

// Seven posts: a kind (columns 1 and 2), two topics that may come together (3 and 4), a question (5). The table as it is meant.
const TABLE = [
  [1, 1, 0, 1, 0, 0],
  [1, 1, 0, 1, 1, 0],
  [1, 0, 1, 0, 0, 1],
  [1, 0, 1, 0, 1, 1],
  [1, 1, 0, 0, 0, 0],
  [1, 0, 1, 1, 1, 0],
  [1, 1, 0, 1, 0, 0],
] as const;
const PROPERTIES = [{}, {}, {}];
const PROPERTY_OF = [0, 0, 1, 1, 2];

const columns = PROPERTY_OF.map((property, i) => {
  const places = Int32Array.from(TABLE.flatMap((row, place) => (row[i + 1] === 1 ? [place] : [])));
  return { property: PROPERTIES[property] as object, column: i + 1, posts: places.length, places };
});
const halves = halvesOf(columns, TABLE.length);

it('counts how many posts have both columns', () => {
  const products = [...productsOf(halves, 6)];
  const expected = [0, 1, 2, 3, 4, 5].flatMap((i) =>
    [0, 1, 2, 3, 4, 5].map((j) => TABLE.filter((row) => row[i] === 1 && row[j] === 1).length),
  );
  expect(products).toEqual(expected);
});

it('adds up per post what its columns say, and per column what its posts give, clipped', () => {
  const coefficients = [10, 1, 2, 4, 8, 16];
  const fits = TABLE.map((row) => row.reduce<number>((sum, one, i) => sum + one * (coefficients[i] as number), 0));
  expect(fits).toEqual([15, 23, 28, 36, 11, 24, 15]);
  const values = [15, 26, 28, 30, 11.5, 24, 14];
  setParts(halves, Float64Array.from(coefficients));
  const left = new Float64Array(7);
  setLeft(halves, Float64Array.from(values), left);
  expect([...left]).toEqual([0, 3, 0, -6, 0.5, 0, -1]);
  // None farther than 2 from its fit: 26 becomes 25, 30 becomes 34.
  const clipped = [15, 25, 28, 34, 11.5, 24, 14];
  const sums = new Float64Array(6);
  clippedSums(halves, Float64Array.from(values), 2, sums);
  expect([...sums]).toEqual(
    [0, 1, 2, 3, 4, 5].map((i) => TABLE.reduce((sum, row, place) => sum + (row[i] as number) * (clipped[place] as number), 0)),
  );
});

it('keeps a table without any column', () => {
  const empty = halvesOf([], 3);
  setParts(empty, Float64Array.from([2]));
  const sums = new Float64Array(1);
  clippedSums(empty, Float64Array.from([1, 2, 3]), 5, sums);
  expect([...sums]).toEqual([6]);
  expect([...productsOf(empty, 1)]).toEqual([3]);
});
