import { expect, it } from 'vitest';
import { asMarks } from './boost-answers.ts';

it('keeps only what changed, and nothing more where an answer is taken back', () => {
  const none = new Map();
  const one = new Map([['a', true as const]]);
  const two = new Map<string, boolean | 'unknown'>([
    ['a', true],
    ['b', 'unknown'],
  ]);
  expect(asMarks(none, one)).toEqual([['a', { boosted: true, why: '' }]]);
  expect(asMarks(one, two)).toEqual([['b', { boosted: 'unknown', why: '' }]]);
  expect(asMarks(two, one)).toEqual([['b', null]]);
  expect(asMarks(one, new Map([['a', false]]))).toEqual([['a', { boosted: false, why: '' }]]);
});
