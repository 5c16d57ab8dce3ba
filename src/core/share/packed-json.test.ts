import { expect, test } from 'vitest';
import { packed, unpacked } from './packed-json.ts';

const posts = Array.from({ length: 20 }, (_, place) => ({
  key: `facebook:1:${place}`,
  channelKey: place < 12 ? 'facebook:1' : 'x:2',
  young: place === 19,
  metrics: {},
  times: place / 4,
}));

test('what is the same over and over is written once, and comes back', () => {
  const short = packed(posts) as { readonly $: readonly [readonly string[], readonly unknown[]] };
  const [keys, columns] = short.$;
  const columnOf = (key: string) => columns[keys.indexOf(key)];
  expect(columnOf('channelKey')).toEqual({ $: { runs: ['facebook:1', 12, 'x:2', 8] } });
  expect(columnOf('young')).toEqual({ $: { runs: [false, 19, true, 1] } });
  expect(columnOf('metrics')).toEqual({ $: { runs: [{}, 20] } });
  // Nothing would be won here.
  expect(columnOf('times')).toEqual(posts.map(({ times }) => times));
  expect(unpacked(short)).toEqual({ data: posts });
});

test.each([
  ['nothing', []],
  ['few', [false, false, false]],
  ['each another', [1, 2, 3, 4, 5, 6]],
  ['absent numbers', [null, null, null, null, null, null, null, null, 3]],
  ['lists in a list', [[1], [1], [1], [1], [1], [1]]],
  ['months that follow each other', ['2025-11', '2025-12', '2026-01']],
  ['one month over and over', Array(30).fill('2026-10')],
])('%s', (_what, list) => {
  const short = packed(list);
  expect(JSON.stringify(short).length).toBeLessThanOrEqual(JSON.stringify(list).length);
  expect(unpacked(short)).toEqual({ data: list });
});

test.each([
  ['a count that is none', { $: { runs: ['a', 'b'] } }],
  ['a broken count', { $: { runs: ['a', 1.5] } }],
  ['none of it', { $: { runs: ['a', 0] } }],
  ['half a run', { $: { runs: ['a', 2, 'b'] } }],
  ['more than a list may hold', { $: { runs: ['a', 10_001] } }],
  ['more than a list may hold, in pieces', { $: { runs: ['a', 9000, 'b', 9000] } }],
  ['a list within a run', { $: { runs: [['a'], 4] } }],
  ['runs within runs', { $: { runs: [{ $: { runs: ['a', 9000] } }, 9000] } }],
  ['many lists that are short to write', Array.from({ length: 1000 }, () => ({ $: { runs: [0, 10_000] } }))],
  ['a key that nobody knows', { $: { runs: ['a', 4], more: 1 } }],
])('refused: %s', (_what, short) => {
  expect(unpacked(short)).toBeNull();
});
