import { expect, it } from 'vitest';
import type { Condition, Rule } from '../../core/model/tags.ts';
import { draftOf, emptyLeaf, listOf, newDraft, ruleOf, withPart } from './rule-draft.ts';

const rule = (when: Condition): Rule => ({ id: 'r', on: true, when, format: 'q', topics: ['t'] });
const words = (word: string): Condition => ({ is: 'words', words: [word], compound: false });

it('a rule comes back from the form as it went in, deeper conditions too', () => {
  const deep: Condition = { is: 'any', of: [words('a'), { is: 'not', of: words('b') }] };
  for (const when of [
    { is: 'all', of: [words('a'), { is: 'not', of: words('b') }, deep] },
    {
      is: 'any',
      of: [
        { is: 'not', of: deep },
        { is: 'link', host: '', path: '' },
      ],
    },
  ] as const satisfies readonly Condition[]) {
    expect(ruleOf(draftOf(rule(when)))).toEqual(rule(when));
  }
  expect(ruleOf(draftOf(rule(words('a'))))?.when).toEqual({ is: 'all', of: [words('a')] });
});

it('lines that are not filled in do not count, and a rule without any is none', () => {
  const draft = newDraft('r');
  expect(ruleOf(draft)).toBeNull();
  const asked = withPart({ ...draft, parts: [{ line: 1, not: true, of: words('a') }] });
  expect(asked.parts.map(({ line }) => line)).toEqual([1, 2]);
  expect(ruleOf(asked)?.when).toEqual({ is: 'all', of: [{ is: 'not', of: words('a') }] });
  for (const is of ['words', 'hashtag', 'mention', 'kind', 'length', 'video-length', 'channel', 'weekday'] as const) {
    expect(ruleOf({ ...draft, parts: [{ line: 1, not: false, of: emptyLeaf(is) }] })).toBeNull();
  }
  expect(ruleOf({ ...draft, parts: [{ line: 1, not: false, of: emptyLeaf('link') }] })).not.toBeNull();
});

it('reads lists as people type them', () => {
  expect(listOf(' afval, “grof vuil”,afval,,\nkerstboom ')).toEqual(['afval', 'grof vuil', 'kerstboom']);
});
