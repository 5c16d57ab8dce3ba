import { expect, it } from 'vitest';
import { trialAnswer } from './trial.ts';

const around = (middle: number, posts: number) => Array.from({ length: posts }, (_, i) => middle + (i % 2 === 0 ? 0.2 : -0.2));

it('waits until all posts are there, and tells how it looks so far', () => {
  expect(trialAnswer([], [], 12, 0.6)).toEqual({ verdict: 'waiting', withIt: 0, without: 0, ratio: null, low: null, high: null });
  const halfway = trialAnswer(around(1, 3), around(0, 3), 12, 0.6);
  expect(halfway.verdict).toBe('waiting');
  expect(halfway.ratio).toBeGreaterThan(2);
});

it('calls what is clear, by hand', () => {
  // Six and six, means 1 and 0, squares 6 · 0.04 each; spread 0.6: variance (8 · 0.36 + 0.48) / (8 + 10) = 0.18667,
  // error √(0.18667 / 3) = 0.24944, t with 18 degrees 1.73406: 1 ± 0.43255.
  const answer = trialAnswer(around(1, 6), around(0, 6), 12, 0.6);
  expect(answer.verdict).toBe('better');
  expect(answer.ratio).toBeCloseTo(Math.E, 10);
  expect(Math.log(answer.low ?? 0)).toBeCloseTo(1 - 0.43255, 4);
  expect(Math.log(answer.high ?? 0)).toBeCloseTo(1 + 0.43255, 4);
  expect(trialAnswer(around(0, 6), around(1, 6), 12, 0.6).verdict).toBe('worse');
});

it('leaves open what is not', () => {
  expect(trialAnswer(around(0.2, 6), around(0, 6), 12, 0.6).verdict).toBe('open');
});

it('one post that goes round decides nothing', () => {
  const lucky = [...around(0, 5), 6];
  expect(trialAnswer(lucky, around(0, 6), 12, 0.6).verdict).toBe('open');
});
