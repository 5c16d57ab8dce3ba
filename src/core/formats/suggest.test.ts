import { expect, it } from 'vitest';
import { FormatSuggester } from './suggest.ts';

const like = (format: string, ...texts: readonly string[]) => texts.map((text) => ({ format, features: text.split(' ') }));
const TAGGED = [
  ...like('question', 'wat vind jij van het park', 'wat vind jij van de markt', 'wat eet jij op zondag', 'wie doet er mee'),
  ...like('vacancy', 'wij zoeken een planner', 'wij zoeken een inspecteur', 'wij zoeken een collega voor het park'),
  ...like('rare', 'iets heel anders', 'nog iets anders'),
];

it('suggests by what tagged posts look like, and counts them', () => {
  const [first, ...others] = new FormatSuggester(TAGGED).suggest('wij zoeken een tuinman'.split(' '));
  expect(first).toEqual({ format: 'vacancy', like: 3 });
  expect(others.map(({ format }) => format)).toEqual(['question']);
});

it('keeps silent where it learned nothing or the post has nothing to go by', () => {
  expect(new FormatSuggester([]).suggest(['wat'])).toEqual([]);
  expect(new FormatSuggester(TAGGED).suggest(['onbekend', 'woord'])).toEqual([]);
});
