import { describe, expect, it } from 'vitest';
import type { MetLabel } from '../../worker/tag-questions.ts';
import { answersFrom, labelName, NOTHING, namesFor } from './label-choice.ts';

const met = (name: string, isSaid: boolean, means: MetLabel['means']): MetLabel => {
  return { tool: 'Sprout Social', name, posts: 1, isSaid, means };
};
const LABELS = [
  met('Zomer: 2026', false, { is: 'topic', name: 'Zomer: 2026' }),
  met('Q&A', true, { is: 'format', name: 'Vraag' }),
  met('intern', true, null),
];
const said = (name: string, means: MetLabel['means']) => ({ tool: 'Sprout Social', name, means });

describe('what is to be kept', () => {
  it('is what stands there for a new label, and of the others what was changed', () => {
    expect(answersFrom(LABELS, new Map())).toEqual([said('Zomer: 2026', { is: 'topic', name: 'Zomer: 2026' })]);
    const chosen = new Map(LABELS.map((label) => [labelName(label), NOTHING]));
    expect(answersFrom(LABELS, chosen)).toEqual([said('Zomer: 2026', null), said('Q&A', null)]);
    expect(answersFrom(LABELS.slice(2), new Map([[labelName(LABELS[2] as MetLabel), 'format:Vraag: de week']]))).toEqual([
      said('intern', { is: 'format', name: 'Vraag: de week' }),
    ]);
  });
});

it('what is archived is offered only where the label means it already', () => {
  const format = (name: string, archived: boolean) => ({ id: name, name, archived, colour: 0, description: '', example: null });
  const book = { formats: [format('Vraag', true), format('Weetje', false)], topics: [{ id: 't', name: 'Oud', archived: true }] };
  expect(namesFor(book, null)).toEqual({ formats: ['Weetje'], topics: [] });
  expect(namesFor(book, { is: 'format', name: 'Vraag' })).toEqual({ formats: ['Vraag', 'Weetje'], topics: [] });
});
