import { expect, it } from 'vitest';
import { qValues } from './verdict.ts';

it("gives Benjamini and Hochberg's q, by hand", () => {
  // p · m / rank from the largest down, never rising: 0.01·5/1, 0.02·5/2 = 0.05, 0.03·5/3 = 0.05, 0.04·5/4 = 0.05, 0.5.
  expect([...qValues([0.5, 0.01, 0.04, 0.02, 0.03])].map((q) => Math.round(q * 1e9) / 1e9)).toEqual([
    0.5, 0.05, 0.05, 0.05, 0.05,
  ]);
  expect([...qValues([])]).toEqual([]);
  expect([...qValues([0.3])]).toEqual([0.3]);
});
