import { expect, test } from 'vitest';
import { isCut, titleSize } from './title-size.ts';

const words = (count: number) =>
  Array.from({ length: count }, (_, place) => ['Vragen', 'werken', 'beter', 'dan', 'video'][place % 5]).join(' ');

test('a longer title is smaller, down to the smallest', () => {
  expect([1, 10, 16, 20, 30, 60].map((count) => titleSize(words(count)))).toEqual(['l', 'l', 'l', 's', 's', 'xs']);
});

test('a title of sixty short words is cut and says so, one of thirty is not', () => {
  expect(isCut(words(60))).toBe(true);
  expect(isCut(words(30))).toBe(false);
  expect(isCut('Dit titelt zo:…')).toBe(false);
});

test('what is wide counts as wide', () => {
  expect(titleSize('W'.repeat(84))).not.toBe('l');
  expect(titleSize('i'.repeat(84))).toBe('l');
  expect(isCut('🎉'.repeat(120))).toBe(true);
});
