import { expect, it } from 'vitest';
import { NO_TAGS } from '../model/tags.ts';
import { edited } from './edit-book.ts';
import { bookOfNames, withNamed } from './named-labels.ts';

const names = ({ formats }: typeof NO_TAGS) => formats.map(({ name }) => name);

it('one name per post becomes formats and kinds, and one format of two spellings', () => {
  const kept = new Map([
    ['a', 'Vraag van de week'],
    ['b', 'vraag  van de WEEK'],
    ['c', 'Persbericht'],
    ['d', 'video'],
    ['e', 'video'],
  ]);
  const book = bookOfNames(NO_TAGS, kept);
  expect(names(book)).toEqual(['Vraag van de week', 'Persbericht']);
  const [question, press] = book.formats.map(({ id }) => id);
  expect(Object.fromEntries(book.given)).toEqual({
    a: { format: question },
    b: { format: question },
    c: { format: press },
    d: { kind: 'video' },
    e: { kind: 'video' },
  });
  expect(bookOfNames(NO_TAGS, new Map())).toBe(NO_TAGS);
});

it('what the editor said stays, and what is known is not made again', () => {
  const before = [
    { do: 'add-format', format: { id: 'q', name: 'Vraag' } } as const,
    { do: 'add-topic', topic: { id: 'w', name: 'Afval' } } as const,
    { do: 'give-format', posts: ['a'], format: null } as const,
    { do: 'set-topics', posts: ['b'], topics: [] } as const,
  ].reduce(edited, NO_TAGS);
  let made = 0;
  const after = withNamed(
    before,
    [
      ['a', { format: 'vraag', topics: ['afval', 'Werk', 'wérk'] }],
      ['b', { format: 'VRAAG', topics: ['Werk'] }],
      ['c', { format: null, topics: [] }],
      ['d', { format: '  ', topics: [' '] }],
    ],
    () => `new-${++made}`,
  );
  expect(names(after)).toEqual(['Vraag']);
  expect(after.topics.map(({ name }) => name)).toEqual(['Afval', 'Werk']);
  expect(Object.fromEntries(after.given)).toEqual({
    a: { format: null, topics: ['new-1', 'w'] },
    b: { topics: [], format: 'q' },
  });
});
