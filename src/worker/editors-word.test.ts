import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../tests/worker/memory-store.ts';
import type { PostMarks, TrendEvent, TryOut } from '../core/model/workspace.ts';
import { EditorsWord } from './editors-word.ts';
import type { Store } from './kept-file.ts';
import type { MarksOfPost } from './questions.ts';

const KEY = 'tiktok:lindermeer:7527623000473079054';
const OTHER = 'tiktok:lindermeer:7527723000473079054';
const DUTY: PostMarks = { duty: true, why: 'wettelijke bekendmaking' };

const event = (id: string, day: string): TrendEvent => ({ id, day, name: 'start Vraag van de week', channelKey: null });
const tryOut = (id: string, from: string): TryOut => {
  return { id, channelKey: 'tiktok:lindermeer', goal: 'reach', format: 'reel', from, order: [true, false, false, true] };
};

function wordOver(store: Partial<Store>): EditorsWord {
  return new EditorsWord(memoryStore(store), async () => undefined);
}

describe('marks', () => {
  it('stand until nothing is said any more: null, or marks that say nothing', async () => {
    const kept: MarksOfPost[] = [];
    const word = wordOver({ saveMarks: async (said) => void kept.push(...said) });
    await word.setMarks(KEY, DUTY);
    await word.setMarks(OTHER, { boosted: false, why: '' });
    expect(word.marks).toEqual(
      new Map([
        [KEY, DUTY],
        [OTHER, { boosted: false, why: '' }],
      ]),
    );
    await word.setMarks(KEY, null);
    await word.setMarks(OTHER, { why: '' });
    expect(word.marks.size).toBe(0);
    expect(kept.slice(2)).toEqual([
      [KEY, null],
      [OTHER, null],
    ]);
  });

  it('may be a reason alone', async () => {
    const word = wordOver({});
    await word.setMarks(KEY, { why: 'nog navragen' });
    expect(word.marks.get(KEY)).toEqual({ why: 'nog navragen' });
  });

  it('of many posts are kept in one go', async () => {
    const calls: (readonly MarksOfPost[])[] = [];
    const word = wordOver({ saveMarks: async (said) => void calls.push(said) });
    await word.setMarksOf([
      [KEY, { boosted: true, why: '' }],
      [OTHER, { boosted: true, why: '' }],
    ]);
    expect(calls.map((said) => said.map(([key]) => key))).toEqual([[KEY, OTHER]]);
    expect([...word.marks.keys()]).toEqual([KEY, OTHER]);
  });
});

it('gives events by their day and plans by their first day, in whatever order they came', async () => {
  const word = wordOver({});
  for (const [id, day] of [
    ['c', '2026-05-04'],
    ['a', '2026-05-04'],
    ['b', '2025-11-30'],
  ] as const) {
    await word.saveEvent(event(id, day));
    await word.saveTryOut(tryOut(id, day));
  }
  expect((await word.events()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect((await word.tryOuts()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

it('knows an event or a plan of the same id as it was said last', async () => {
  const word = wordOver({});
  await word.saveEvent(event('a', '2026-05-04'));
  await word.saveEvent({ ...event('a', '2026-05-11'), name: 'nieuwe huisstijl' });
  await word.saveTryOut(tryOut('a', '2026-05-04'));
  await word.saveTryOut(tryOut('a', '2026-06-01'));
  expect(await word.events()).toMatchObject([{ day: '2026-05-11', name: 'nieuwe huisstijl' }]);
  expect(await word.tryOuts()).toMatchObject([{ from: '2026-06-01' }]);
});

describe('what cannot be kept', () => {
  const full = async () => {
    throw new Error('storage-full');
  };

  it('is not known either', async () => {
    const word = wordOver({ saveMarks: full, saveEvent: full, saveTryOut: full });
    await expect(word.setMarks(KEY, DUTY)).rejects.toThrow('storage-full');
    await expect(word.saveEvent(event('a', '2026-05-04'))).rejects.toThrow('storage-full');
    await expect(word.saveTryOut(tryOut('a', '2026-05-04'))).rejects.toThrow('storage-full');
    expect([word.marks.size, await word.events(), await word.tryOuts()]).toEqual([0, [], []]);
  });

  it('stays known where it could not be taken away', async () => {
    const word = wordOver({
      saveMarks: async ([said]) => (said?.[1] === null ? full() : undefined),
      removeEvent: full,
      removeTryOut: full,
    });
    await word.setMarks(KEY, DUTY);
    await word.saveEvent(event('a', '2026-05-04'));
    await word.saveTryOut(tryOut('a', '2026-05-04'));
    await expect(word.setMarks(KEY, null)).rejects.toThrow('storage-full');
    await expect(word.removeEvent('a')).rejects.toThrow('storage-full');
    await expect(word.removeTryOut('a')).rejects.toThrow('storage-full');
    expect(word.marks.get(KEY)).toEqual(DUTY);
    expect(await word.events()).toHaveLength(1);
    expect(await word.tryOuts()).toHaveLength(1);
  });
});
