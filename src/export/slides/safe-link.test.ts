import { expect, test } from 'vitest';
import { safeLink } from './safe-link.ts';

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['HTTP://example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  [' https://example.org', null],
  ['data:text/html,x', null],
  ['//example.org', null],
  ['https://', null],
  ['', null],
])('%j', (address, link) => {
  expect(safeLink(address)).toBe(link);
});
