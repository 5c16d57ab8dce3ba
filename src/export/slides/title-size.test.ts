import { expect, test } from 'vitest';
import { titleSize } from './title-size.ts';

test('a longer title is smaller, down to the smallest', () => {
  expect([10, 84, 85, 112, 113, 190, 191, 2000].map((length) => titleSize('a'.repeat(length)))).toEqual([
    'l',
    'l',
    'm',
    'm',
    's',
    's',
    'xs',
    'xs',
  ]);
});

test('an emoji is one character', () => {
  expect(titleSize('🎉'.repeat(84))).toBe('l');
});
