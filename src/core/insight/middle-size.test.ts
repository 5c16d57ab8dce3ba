import { expect, it } from 'vitest';
import { middleSize } from './middle-size.ts';

function middle(values: readonly number[], guess: number): number {
  return middleSize(Float64Array.from(values), guess, new Float64Array(values.length));
}

it('finds the middle of the sizes, wherever it was guessed to be', () => {
  for (const guess of [0, 0.1, 2.9, 3, 3.3, 100, Number.NaN]) {
    expect(middle([-5, 1, 3, -2, 4], guess), `odd, guessed ${guess}`).toBe(3);
    expect(middle([-5, 1, 3, -2, 4, 0], guess), `even, guessed ${guess}`).toBe(2.5);
    expect(middle([3, -3, 3, 3, -3, 9], guess), `all alike, guessed ${guess}`).toBe(3);
    expect(middle([0, 0, 0, 7], guess), `mostly nothing, guessed ${guess}`).toBe(0);
    expect(middle([-8], guess), `one, guessed ${guess}`).toBe(8);
  }
});

it('looks at the two in the middle where one of them lies outside of what was guessed', () => {
  expect(middle([1, 2, 3, 4], 3.2)).toBe(2.5);
  expect(middle([1, 2, 3, 4], 1.9)).toBe(2.5);
  expect(middle([10, 10.1, 10.2, 1, 1, 1], 10)).toBe(5.5);
});
