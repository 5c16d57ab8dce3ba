import { describe, expect, it } from 'vitest';
import type { Method } from '../worker/protocol.ts';
import { QuestionOrder } from './question-order.ts';

/** Questions that are answered when they are told to; `begun` holds them in the order in which they began. */
function asking() {
  const order = new QuestionOrder();
  const begun: string[] = [];
  const asked = new Map<string, () => void>();
  const ask = (method: Method, name: string = method) => {
    void order.ask(method, () => {
      begun.push(name);
      return new Promise<void>((done) => asked.set(name, done));
    });
  };
  const settled = () => new Promise((done) => setTimeout(done, 0));
  const answer = async (name: string) => {
    asked.get(name)?.();
    await settled();
  };
  return { order, begun, ask, answer, settled };
}

describe('the order of questions', () => {
  it('lets nobody wait for an import who asks about the posts, or keeps a format or a slide', async () => {
    const { begun, ask, settled } = asking();
    ask('importFile');
    for (const method of ['board', 'overview', 'editTags', 'saveDeckEdits', 'deck'] as const) ask(method);
    await settled();
    expect(begun.sort()).toEqual(['board', 'deck', 'editTags', 'importFile', 'overview', 'saveDeckEdits']);
  });

  it('lets what an import depends on, and what depends on it, wait for it', async () => {
    const { begun, ask, answer, settled } = asking();
    ask('importFile', 'first');
    ask('importFile', 'second');
    ask('eraseEverything');
    await settled();
    expect(begun).toEqual(['first']);
    await answer('first');
    expect(begun).toEqual(['first', 'second']);
    await answer('second');
    expect(begun).toEqual(['first', 'second', 'eraseEverything']);
  });

  it('answers nobody before a change that was asked for earlier', async () => {
    const { begun, ask, answer, settled } = asking();
    ask('importFile');
    ask('setZone');
    ask('board');
    await settled();
    expect(begun).toEqual(['importFile']);
    await answer('importFile');
    expect(begun).toEqual(['importFile', 'setZone']);
    await answer('setZone');
    expect(begun).toEqual(['importFile', 'setZone', 'board']);
    await answer('board');
    ask('importFile', 'next');
    ask('board', 'later');
    await settled();
    expect(begun.slice(-2).sort()).toEqual(['later', 'next']);
  });
});
