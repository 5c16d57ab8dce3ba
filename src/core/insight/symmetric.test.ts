import { expect, it } from 'vitest';
import { inverseOf } from './symmetric.ts';

it('inverts by hand', () => {
  // (4 2; 2 3)⁻¹ = 1/8 · (3 −2; −2 4)
  expect([...inverseOf(new Float64Array([4, 2, 2, 3]), 2)].map((value) => Math.round(value * 8 * 1e12) / 1e12)).toEqual([
    3, -2, -2, 4,
  ]);
});

it('gives the unit matrix back for a large one', () => {
  const p = 40;
  const matrix = new Float64Array(p * p);
  for (let i = 0; i < p; i++) for (let j = 0; j < p; j++) matrix[i * p + j] = 1 / (1 + Math.abs(i - j)) + (i === j ? 1 : 0);
  const inverse = inverseOf(matrix, p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j < p; j++) {
      let sum = 0;
      for (let k = 0; k < p; k++) sum += (matrix[i * p + k] as number) * (inverse[k * p + j] as number);
      expect(sum).toBeCloseTo(i === j ? 1 : 0, 10);
    }
  }
});

it('does not invent an inverse', () => {
  expect(() => inverseOf(new Float64Array([1, 2, 2, 1]), 2)).toThrow('not positive definite');
});
