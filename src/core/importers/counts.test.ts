import { expect, it } from 'vitest';
import { trialTable } from '../../../tests/importers/trial-reading.ts';
import { metricAt } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { countColumns, countFiller } from './counts.ts';

/** What becomes of one cell as reach and as follows, and what is told of it. */
function counted(cell: string) {
  const posts = new PostsBuilder(1);
  const table = trialTable(['Reach', 'Follows'], [[cell, cell]]);
  const columns = countColumns([
    ['reach', 0],
    ['follows', 1],
  ]);
  const post = posts.add({
    channel: posts.channel('x', 'a', 'A'),
    id: '1',
    publishedAt: 0,
    kind: 'text',
    text: '',
    permalink: '',
  });
  countFiller(table, columns, posts)(0, post);
  const read = posts.finish(0);
  const notes = posts.notes().map(({ code, count }) => `${code} ×${count}`);
  return { reach: metricAt(read, 'reach', 0), follows: metricAt(read, 'follows', 0), notes };
}

it.each([
  ['12', 12, 12, []],
  ['', Number.NaN, Number.NaN, []],
  ['n.v.t.', Number.NaN, Number.NaN, []],
  ['1,234', 1234, 1234, []],
  ['1.2K', 1200, 1200, ['rounded ×2']],
  ['2 tusind', 2000, 2000, ['rounded ×2']],
  ['12 likes', 12, 12, ['number-unusual ×2']],
  ['-5', Number.NaN, -5, ['number-below-zero ×1']],
  ['(5)', Number.NaN, -5, ['number-below-zero ×1', 'number-unusual ×1']],
  ['duizend', Number.NaN, Number.NaN, ['bad-number ×2']],
  ['0x1A', Number.NaN, Number.NaN, ['bad-number ×2']],
  ['1e308', Number.NaN, Number.NaN, ['bad-number ×2']],
] as const)('%j is %d people and %d followers', (cell, reach, follows, notes) => {
  expect(counted(cell)).toEqual({ reach, follows, notes });
});
