import { describe, expect, it } from 'vitest';
import { packed } from '../core/model/post-columns.ts';
import { PostsBuilder } from '../core/model/posts-builder.ts';
import type { DroppedReading, ReadingTask } from '../worker/dropped-reading.ts';
import type { ReadingPort } from './reading-apart.ts';
import { buffersIn, readingApart } from './reading-apart.ts';

const MEGABYTE = 1024 * 1024;

function taskOf(bytes: number): ReadingTask {
  return {
    file: { name: 'a.csv', bytes: new Uint8Array(bytes), lastModified: 0 },
    mappings: [],
    zone: 'Europe/Amsterdam',
    known: [],
  };
}

const READ = { id: 'x', reading: { outcome: 'refused', refusal: { code: 'empty', place: null } }, gzip: null } as const;

function fakePort() {
  const sent: { task: ReadingTask; transfer: Transferable[] }[] = [];
  const state = { ended: 0 };
  const port: ReadingPort = {
    onmessage: null,
    onerror: null,
    terminate: () => void state.ended++,
    postMessage: (task, transfer) => void sent.push({ task, transfer }),
  };
  const here: string[] = [];
  const read = readingApart(
    () => port,
    async ({ file }) => {
      here.push(file.name);
      return { ...READ, file };
    },
  );
  return { port, sent, state, here, read };
}

describe('reading a file', () => {
  it('is done here where it is short', async () => {
    const { read, here, sent } = fakePort();
    await read(taskOf(MEGABYTE - 1), () => undefined);
    expect(here).toEqual(['a.csv']);
    expect(sent).toEqual([]);
  });

  it('is done in a worker of its own where it is long, which is ended with it and tells how far it is', async () => {
    const { read, here, sent, port, state } = fakePort();
    const task = taskOf(MEGABYTE);
    const steps: unknown[] = [];
    const done = read(task, (...step) => steps.push(step));
    expect(sent).toEqual([{ task, transfer: [task.file.bytes.buffer] }]);
    port.onmessage?.({ data: { step: 'reading', far: { bytes: 1, of: 2, rows: 3 } } });
    expect(state.ended).toBe(0);
    const answer: DroppedReading = { ...READ, file: task.file };
    port.onmessage?.({ data: { read: answer } });
    expect(await done).toBe(answer);
    expect(steps).toEqual([['reading', { bytes: 1, of: 2, rows: 3 }]]);
    expect(state.ended).toBe(1);
    expect(here).toEqual([]);
  });

  it('fails where the worker fails or cannot begin, and ends it', async () => {
    for (const fail of [
      ({ port }: ReturnType<typeof fakePort>) => port.onmessage?.({ data: { failed: true } }),
      ({ port }: ReturnType<typeof fakePort>) => port.onerror?.({}),
    ]) {
      const fake = fakePort();
      const done = fake.read(taskOf(MEGABYTE), () => undefined);
      fail(fake);
      await expect(done).rejects.toThrow('worker-failed');
      expect(fake.state.ended).toBe(1);
    }
  });
});

it('hands over every column of posts, and gives each buffer once', () => {
  const builder = new PostsBuilder(2);
  const channel = builder.channel('x', 'a', 'A');
  for (const id of ['1', '2']) {
    const post = builder.add({ channel, id, publishedAt: 0, kind: 'text', text: 'é', permalink: '' });
    builder.set('views', post, 3);
  }
  const posts = packed(builder.finish(1));
  const buffers = buffersIn({ reading: { posts: [posts] }, again: posts.publishedAt });
  const copy = structuredClone(posts, { transfer: buffers });
  // What was handed over is empty here: nothing was copied but names.
  expect(posts.publishedAt).toHaveLength(0);
  expect(posts.metrics.get('views')).toHaveLength(0);
  expect('ends' in posts.text ? posts.text.ends : null).toHaveLength(0);
  expect(copy.metrics.get('views')).toEqual(Float64Array.of(3, 3));
  expect(buffers).toHaveLength(new Set(buffers).size);
});
