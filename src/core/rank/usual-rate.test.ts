import { expect, it } from 'vitest';
import { timesRate, usualRateOf } from './usual-rate.ts';

it('pools people and answers, and learns from the posts how far they lie apart', () => {
  // Rates 10, 20 and 30 per 1,000 over 1,000 people each: pooled 0.02; spread between posts 0.0001 less what chance alone makes
  // (0.02 / 1000 = 0.00002), so 0.00008; 0.02 / 0.00008 = 250 people.
  const usual = usualRateOf([10, 20, 30], [1000, 1000, 1000]);
  expect(usual?.pooled).toBeCloseTo(0.02, 12);
  expect(usual?.people).toBeCloseTo(250, 8);
});

it('hardly believes a rate over few people', () => {
  const usual = { pooled: 0.02, people: 250 };
  // 6 of 60: five times the usual; (6 + 5) / (60 + 250) / 0.02 = 1.77.
  expect(timesRate(usual, 6, 60)).toBeCloseTo(11 / 310 / 0.02, 12);
  expect(timesRate(usual, 6000, 60_000)).toBeGreaterThan(4.9);
  expect(timesRate(usual, 0, 0)).toBe(1);
});

it('stays within its bounds, and knows nothing where nobody did anything', () => {
  expect(usualRateOf([20, 20, 20], [1000, 1000, 1000])?.people).toBe(5000);
  expect(usualRateOf([0, 0], [500, 500])).toBeNull();
});
