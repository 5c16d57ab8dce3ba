import { expect, it } from 'vitest';
import { edited } from '../../core/formats/edit-book.ts';
import type { Starter } from '../../core/formats/starter-rules.ts';
import { STARTERS } from '../../core/formats/starter-rules.ts';
import type { TagBook } from '../../core/model/tags.ts';
import { NO_TAGS } from '../../core/model/tags.ts';
import { starterEdit } from './starter-edit.ts';

let made = 0;
const switched = (book: TagBook, starter: Starter, on = true, name: string = starter) =>
  edited(
    book,
    starterEdit(book, starter, on, name, () => `new-${++made}`),
  );

it('stand in the order in which they decide, whatever was switched on first, after the rules of the editor', () => {
  const own = edited(NO_TAGS, {
    do: 'save-rule',
    rule: { id: 'own', on: true, when: { is: 'link', host: '', path: '' }, format: null, topics: [] },
  });
  const book = STARTERS.reduce((before, starter) => switched(before, starter), own);
  expect(book.rules.map(({ id }) => id)).toEqual([
    'own',
    ...['crisis', 'vacancy', 'question', 'event', 'thanks', 'press', 'link-only'].map((name) => `starter-${name}`),
  ]);
  expect(book.formats).toHaveLength(7);
});

it('use the format that is there, and switch off and on without making another', () => {
  const known = edited(NO_TAGS, { do: 'add-format', format: { id: 'q', name: 'Vraag' } });
  const on = switched(known, 'question', true, 'vraag');
  expect(on.formats).toBe(known.formats);
  expect(on.rules).toMatchObject([{ on: true, format: 'q' }]);
  const off = switched(on, 'question', false, 'vraag');
  expect(off.rules).toMatchObject([{ on: false, format: 'q' }]);
  expect(switched(off, 'question', true, 'vraag').rules).toEqual(on.rules);
});
