import { expect, it } from 'vitest';
import { confusion, confusionText } from './confusion.ts';

it('every sample is claimed by its own importer only, and by no look-alike', async () => {
  const result = await confusion();
  expect(result.wrong).toEqual([]);
  expect(result.columns.length).toBeGreaterThan(150);
  expect(confusionText(result)).toContain('Diagonal');
}, 60_000);

it('a file that two claim is named', () => {
  const answers = new Map([
    ['x/content', 'sure'],
    ['x/tweets', 'likely'],
  ] as const);
  const column = { label: 'x/content/nl', group: 'x/content', expected: 'x/content', answers };
  expect(confusionText({ columns: [column], wrong: ['x/tweets says likely of x/content/nl'] })).toContain('Not diagonal');
});
