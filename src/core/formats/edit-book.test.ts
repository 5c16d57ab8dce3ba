import { describe, expect, it } from 'vitest';
import type { Rule, TagBook } from '../model/tags.ts';
import { NO_TAGS } from '../model/tags.ts';
import type { EditHistory, TagChange } from './change.ts';
import { applied, changeBetween, didEdit, redoEdit, undoEdit } from './change.ts';
import type { TagEdit } from './edit-book.ts';
import { edited, newNames } from './edit-book.ts';
import { withAnswers } from './label-meanings.ts';

const does = (book: TagBook, ...edits: readonly TagEdit[]) => edits.reduce(edited, book);
const rule = (id: string, format: string | null, topics: readonly string[] = []): Rule => ({
  id,
  on: true,
  when: { is: 'words', words: [id], compound: false },
  format,
  topics,
});
const START = does(
  NO_TAGS,
  { do: 'add-format', format: { id: 'q', name: 'Vraag van de week' } },
  { do: 'add-format', format: { id: 'p', name: 'Persbericht' } },
  { do: 'add-topic', topic: { id: 'waste', name: 'Afval' } },
  { do: 'add-topic', topic: { id: 'work', name: 'Werk' } },
  { do: 'save-rule', rule: rule('vraag', 'q', ['waste']) },
  { do: 'give-format', posts: ['a', 'b'], format: 'q' },
  { do: 'set-topics', posts: ['b', 'c'], topics: ['work', 'waste', 'work'] },
);

describe('formats and topics', () => {
  it('compare names without capitals, accents and spaces', () => {
    expect(does(START, { do: 'add-format', format: { id: 'x', name: ' vraag  van de WEEK' } })).toBe(START);
    expect(does(START, { do: 'change-format', id: 'p', to: { name: 'vraagvandeweek' } })).toBe(START);
    expect(does(START, { do: 'add-topic', topic: { id: 'x', name: 'áfval' } })).toBe(START);
    expect(does(START, { do: 'change-format', id: 'q', to: { name: 'Vraag  van de Week' } }).formats[0]?.name).toBe(
      'Vraag van de Week',
    );
  });

  it('merging re-tags the past and the rules', () => {
    const merged = does(START, { do: 'merge-formats', from: 'q', into: 'p' });
    expect(merged.given.get('a')).toEqual({ format: 'p' });
    expect(merged.given.get('b')).toEqual({ format: 'p', topics: ['waste', 'work'] });
    expect(merged.rules[0]?.format).toBe('p');
    expect(merged.formats.map(({ id }) => id)).toEqual(['p']);
    const topics = does(START, { do: 'merge-topics', from: 'waste', into: 'work' });
    expect(topics.given.get('c')).toEqual({ topics: ['work'] });
    expect(topics.rules[0]?.topics).toEqual(['work']);
  });

  it('another name is told, also of several edits at once', () => {
    const rename = (name: string): TagEdit => ({ do: 'change-format', id: 'q', to: { name } });
    const merge: TagEdit = { do: 'merge-formats', from: 'q', into: 'p' };
    expect([...newNames(START, rename('Vraag'))]).toEqual([['Vraag van de week', 'Vraag']]);
    expect([...newNames(START, merge)]).toEqual([['Vraag van de week', 'Persbericht']]);
    expect([...newNames(START, { do: 'several', edits: [rename('Vraag'), merge] })]).toEqual([
      ['Vraag van de week', 'Persbericht'],
      ['Vraag', 'Persbericht'],
    ]);
    expect(newNames(START, rename('persbericht')).size).toBe(0);
    expect(newNames(START, { do: 'remove-format', id: 'q' }).size).toBe(0);
  });

  it('what labels mean goes along', () => {
    const label = (name: string, meant: string) => ({
      tool: 'Sprout Social',
      name,
      means: { is: 'format', name: meant } as const,
    });
    const said = withAnswers(START, [label('Q&A', 'vraag van de week'), label('Pers', 'Persbericht')], () => 'none');
    const formats = ({ labels }: TagBook) => labels.map(({ name, format }) => [name, format]);
    expect(formats(said)).toEqual([
      ['Q&A', 'q'],
      ['Pers', 'p'],
    ]);
    expect(formats(does(said, { do: 'merge-formats', from: 'q', into: 'p' }))).toEqual([
      ['Q&A', 'p'],
      ['Pers', 'p'],
    ]);
    expect(formats(does(said, { do: 'remove-format', id: 'q' }))).toEqual([['Pers', 'p']]);
  });

  it('splitting and removing leave nothing behind', () => {
    const split = does(START, { do: 'split-format', posts: ['a'], into: { id: 'n', name: 'Vraag van de maand' } });
    expect(split.given.get('a')).toEqual({ format: 'n' });
    expect(split.given.get('b')?.format).toBe('q');
    const gone = does(START, { do: 'remove-format', id: 'q' });
    expect(gone.given.has('a')).toBe(false);
    expect(gone.given.get('b')).toEqual({ topics: ['waste', 'work'] });
    expect(gone.rules[0]?.format).toBeNull();
  });

  it('nobody can say a format that is not there, nor make a rule that means every post', () => {
    expect(does(START, { do: 'give-format', posts: ['a'], format: 'nothing' })).toBe(START);
    expect(does(START, { do: 'save-rule', rule: { ...rule('x', 'q'), when: { is: 'all', of: [{ is: 'any', of: [] }] } } })).toBe(
      START,
    );
    expect(does(START, { do: 'give-format', posts: ['a'], format: null }).given.get('a')).toEqual({ format: null });
  });

  it('a kind is said apart from the format, and taken back apart from it', () => {
    const said = does(START, { do: 'set-kind', posts: ['a', 'z'], kind: 'video' });
    expect([said.given.get('a'), said.given.get('z')]).toEqual([{ format: 'q', kind: 'video' }, { kind: 'video' }]);
    const gone = does(said, { do: 'remove-format', id: 'q' });
    expect([gone.given.get('a'), gone.given.get('z')]).toEqual([{ kind: 'video' }, { kind: 'video' }]);
    const back = does(gone, { do: 'unsay', posts: ['a', 'b', 'z'], what: 'kind' });
    expect([back.given.has('a'), back.given.get('b'), back.given.has('z')]).toEqual([false, gone.given.get('b'), false]);
  });

  it('several edits are one, and one that changes nothing gives the book back', () => {
    const edits: readonly TagEdit[] = [
      { do: 'add-format', format: { id: 'v', name: 'Vacature' } },
      { do: 'give-format', posts: ['z'], format: 'v' },
    ];
    expect(does(START, { do: 'several', edits }).given.get('z')).toEqual({ format: 'v' });
    expect(does(START, { do: 'several', edits: [{ do: 'unsay', posts: ['z'] }] })).toBe(START);
  });

  it('what an edit does not touch stays the same object', () => {
    const next = does(START, { do: 'give-format', posts: ['z'], format: 'p' });
    expect(next.formats).toBe(START.formats);
    expect(next.rules).toBe(START.rules);
    expect(does(START, { do: 'give-format', posts: ['a', 'b'], format: 'q' })).toBe(START);
  });
});

/** A stream of numbers below `below`, the same for the same seed (Lehmer's generator, 1951). */
function chanceOf(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function anyEdit(below: (count: number) => number): TagEdit {
  const id = (list: string) => list[below(list.length)] as string;
  const posts = Array.from({ length: below(4) }, () => id('abcdefgh'));
  const format = () => id('qpxyz');
  const topic = () => id('tuvw');
  const edits: readonly (() => TagEdit)[] = [
    () => ({ do: 'give-format', posts, format: below(5) === 0 ? null : format() }),
    () => ({ do: 'unsay', posts }),
    () => ({ do: 'unsay', posts, what: (['format', 'topics', 'kind'] as const)[below(3)] as 'kind' }),
    () => ({ do: 'set-kind', posts, kind: below(2) === 0 ? 'video' : 'link' }),
    () => ({
      do: 'several',
      edits: [
        { do: 'set-kind', posts, kind: 'reel' },
        { do: 'give-format', posts, format: format() },
      ],
    }),
    () => ({ do: 'set-topics', posts, topics: Array.from({ length: below(4) }, topic) }),
    () => ({ do: 'add-format', format: { id: format(), name: `Format ${below(6)}` } }),
    () => ({ do: 'change-format', id: format(), to: { name: `Format ${below(6)}`, archived: below(2) === 0 } }),
    () => ({ do: 'merge-formats', from: format(), into: format() }),
    () => ({ do: 'split-format', posts, into: { id: format(), name: `Format ${below(6)}` } }),
    () => ({ do: 'remove-format', id: format() }),
    () => ({ do: 'add-topic', topic: { id: topic(), name: `Topic ${below(5)}` } }),
    () => ({ do: 'change-topic', id: topic(), to: { name: `Topic ${below(5)}` } }),
    () => ({ do: 'merge-topics', from: topic(), into: topic() }),
    () => ({ do: 'remove-topic', id: topic() }),
    () => ({ do: 'save-rule', rule: rule(id('123'), below(3) === 0 ? null : format(), [topic()]) }),
    () => ({ do: 'remove-rule', id: id('123') }),
    () => ({ do: 'order-rules', ids: [id('123'), id('123')] }),
  ];
  return (edits[below(edits.length)] as () => TagEdit)();
}

function withLabels(book: TagBook, below: (count: number) => number): TagBook {
  const means = [null, { is: 'format', name: `Format ${below(6)}` }, { is: 'topic', name: `Topic ${below(5)}` }] as const;
  const label = { tool: 'Sprout Social', name: `label ${below(3)}` };
  return withAnswers(book, [{ ...label, means: means[below(3)] ?? null }], () => `new ${below(1e6)}`);
}

/** As it would be after a reload: the order in which posts were tagged is not kept. */
function state({ given, ...book }: TagBook): unknown {
  return { ...book, given: Object.fromEntries([...given].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

describe('undo and redo', () => {
  it('give every earlier state back, over a thousand random sequences, and what is kept follows', () => {
    for (let seed = 0; seed < 1000; seed++) {
      const below = chanceOf(seed);
      let history: EditHistory = { book: NO_TAGS, done: [], undone: [] };
      let kept = NO_TAGS;
      const keep = (change: TagChange) => {
        kept = applied(kept, structuredClone(change));
      };
      const states = [state(NO_TAGS)];
      for (let step = 0; step < 25; step++) {
        if (below(4) === 0) {
          const turn = below(2) === 0 ? undoEdit(history) : redoEdit(history);
          if (turn === null) continue;
          history = turn.history;
          keep(turn.change);
          expect(state(history.book), `seed ${seed}`).toEqual(states[history.done.length]);
        } else {
          const before = history;
          const said = below(6) === 0;
          history = didEdit(history, said ? withLabels(history.book, below) : edited(history.book, anyEdit(below)));
          if (history === before) continue;
          keep(changeBetween(before.book, history.book));
          states.splice(history.done.length, states.length, state(history.book));
        }
        expect(state(kept), `seed ${seed}`).toEqual(state(history.book));
      }
      for (let back = undoEdit(history); back !== null; back = undoEdit(history)) history = back.history;
      expect(state(history.book)).toEqual(states[0]);
      for (let forth = redoEdit(history); forth !== null; forth = redoEdit(history)) history = forth.history;
      expect(state(history.book)).toEqual(states.at(-1));
    }
  });
});
