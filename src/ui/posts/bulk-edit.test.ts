import { describe, expect, it } from 'vitest';
import { edited } from '../../core/formats/edit-book.ts';
import type { PostTags, TagBook } from '../../core/model/tags.ts';
import { NO_TAGS } from '../../core/model/tags.ts';
import type { TagWish } from './bulk-edit.ts';
import { editOf } from './bulk-edit.ts';

const BOOK: TagBook = {
  ...NO_TAGS,
  formats: ['f', 'g'].map((id) => ({ id, name: id, colour: 0, description: '', example: null, archived: false })),
  topics: ['t', 'u'].map((id) => ({ id, name: id, archived: false })),
  given: new Map<string, PostTags>([
    ['a', { format: 'g', topics: ['t'] }],
    ['b', { topics: ['t', 'u'] }],
  ]),
};
const SELECTED = [
  { topics: ['t'], keys: ['a'] },
  { topics: ['t', 'u'], keys: ['b'] },
  { topics: [], keys: ['c'] },
];

/** What is said of a, b and c once the wish is done, in one step. */
function saidAfter(wish: TagWish): unknown[] {
  const { given } = edited(BOOK, editOf(wish, SELECTED));
  return ['a', 'b', 'c'].map((key) => given.get(key) ?? null);
}

describe('a wish for many posts', () => {
  it('gives all of them a format, or none, and leaves their topics', () => {
    expect(saidAfter({ wish: 'format', id: 'f', name: 'f' })).toEqual([
      { format: 'f', topics: ['t'] },
      { format: 'f', topics: ['t', 'u'] },
      { format: 'f' },
    ]);
    expect(saidAfter({ wish: 'no-format' })).toEqual([
      { format: null, topics: ['t'] },
      { format: null, topics: ['t', 'u'] },
      { format: null },
    ]);
  });

  it('lets the rules speak of the format again', () => {
    expect(saidAfter({ wish: 'by-rules' })).toEqual([{ topics: ['t'] }, { topics: ['t', 'u'] }, null]);
  });

  it('adds a topic to what each has, and takes one away from those that have it', () => {
    expect(saidAfter({ wish: 'add-topic', id: 'u', name: 'u' })).toEqual([
      { format: 'g', topics: ['t', 'u'] },
      { topics: ['t', 'u'] },
      { topics: ['u'] },
    ]);
    expect(saidAfter({ wish: 'drop-topic', id: 't', name: 't' })).toEqual([{ format: 'g', topics: [] }, { topics: ['u'] }, null]);
  });

  it('is no edit where all have it already', () => {
    const wish: TagWish = { wish: 'add-topic', id: 't', name: 't' };
    expect(edited(BOOK, editOf(wish, SELECTED.slice(0, 2)))).toBe(BOOK);
  });
});
