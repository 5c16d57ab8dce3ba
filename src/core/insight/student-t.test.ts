import { describe, expect, it } from 'vitest';
import { probabilityUpTo, t95, twoSidedP } from './student-t.ts';

/** Simpson's rule on the density itself, which shares no formula with the incomplete beta function. */
function integrated(from: number, to: number, df: number): number {
  const density = (x: number) => (1 + (x * x) / df) ** (-(df + 1) / 2);
  const simpson = (a: number, b: number, steps: number) => {
    const width = (b - a) / steps;
    let sum = density(a) + density(b);
    for (let i = 1; i < steps; i++) sum += density(a + i * width) * (i % 2 === 1 ? 4 : 2);
    return (sum * width) / 3;
  };
  // The whole, by x = tan(u): (1 + tan² / df)^… · sec², which is finite.
  const whole = (() => {
    const steps = 20_000;
    const width = Math.PI / steps;
    let sum = 0;
    for (let i = 0; i < steps; i++) {
      const x = Math.tan(-Math.PI / 2 + (i + 0.5) * width);
      sum += density(x) * (1 + x * x) * width;
    }
    return sum;
  })();
  return simpson(from, to, 20_000) / whole;
}

describe('Student t', () => {
  it('agrees with the density added up', () => {
    for (const df of [4, 7.3, 12, 30.5, 200]) {
      for (const t of [0.1, 0.8, 1.7, 2.6, 4]) {
        expect(1 - twoSidedP(t, df), `t ${t}, df ${df}`).toBeCloseTo(integrated(-t, t, df), 8);
      }
    }
  });

  it('agrees with the printed tables', () => {
    // t with 5 % above it, from the tables of Fisher and Yates.
    for (const [df, t] of [
      [4, 2.132],
      [5, 2.015],
      [8, 1.86],
      [10, 1.812],
      [20, 1.725],
      [30, 1.697],
      [120, 1.658],
    ] as const) {
      expect(t95(df), `df ${df}`).toBeCloseTo(t, 3);
    }
    expect(twoSidedP(2.228, 10)).toBeCloseTo(0.05, 4);
    expect(twoSidedP(63.657, 1)).toBeCloseTo(0.01, 5);
  });

  it('has 5 % above t95, for any number of degrees', () => {
    for (let df = 4; df < 3000; df *= 1.37) expect(1 - probabilityUpTo(t95(df), df)).toBeCloseTo(0.05, 10);
  });

  it('sees nothing where all numbers are the same', () => {
    expect(twoSidedP(0 / 0, 20)).toBe(1);
  });

  it('gives small probabilities without losing them', () => {
    expect(twoSidedP(0, 9)).toBe(1);
    // With one degree the tail is that of Cauchy: 1 − 2 atan(t) / π ≈ 2 / (π t).
    expect(twoSidedP(1e6, 1)).toBeCloseTo(2 / (Math.PI * 1e6), 12);
    expect(twoSidedP(40, 30)).toBeGreaterThan(0);
  });
});
