import { expect, it } from 'vitest';
import { mergePosts } from '../../src/core/merge/merge.ts';
import { postAt } from '../../src/core/model/post-columns.ts';
import { chance as chanceOf } from '../town/random.ts';
import { chapter, checkAlways, read, shown } from './cases.ts';
import { lineOf, MAKERS, textOf, withCell, withRows } from './exports.ts';

const fromTheLink = 'W: the link beside the number still holds the whole number, so nothing is lost';

/** An id as a spreadsheet program rounds it: `1.22189E+17`. */
function rounded(id: string, sign = '.'): string {
  return `${id.slice(0, 1)}${sign}${id.slice(1, 6)}E+${id.length - 1}`;
}

chapter('identity', [
  {
    id: 'F01',
    is: 'ids in scientific notation',
    table: 'R IMP-ID',
    instead: fromTheLink,
    on: ['x'],
    plant: (file) =>
      read(textOf(withRows(file, ([id = '', ...rest]) => [rounded(id), ...rest])), { 'id-recovered': file.rows.length }),
  },
  {
    id: 'F02',
    is: 'the same with a comma',
    table: 'R IMP-ID',
    instead: fromTheLink,
    on: ['x'],
    plant: (file) =>
      read(textOf(withRows(file, ([id = '', ...rest]) => [rounded(id, ','), ...rest])), { 'id-recovered': file.rows.length }),
  },
  {
    id: 'F03',
    is: 'ids of which 15 digits were kept',
    table: 'R IMP-ID',
    instead: fromTheLink,
    on: ['x'],
    plant: (file) =>
      read(textOf(withRows(file, ([id = '', ...rest]) => [id.slice(0, 15).padEnd(id.length, '0'), ...rest])), {
        'id-recovered': file.rows.length,
      }),
  },
  { id: 'F04', is: 'ids of 18 and 19 digits', table: 'A, exact', plant: (file) => read(textOf(file)) },
  {
    id: 'F05',
    is: '="123" and a leading apostrophe',
    table: 'A',
    on: ['facebook', 'x'],
    plant: (file, chance) => {
      const style = file.platform === 'x' ? "'" : chance.pick(["'", '=']);
      return read(textOf(withRows(file, ([id = '', ...rest]) => [style === '=' ? `="${id}"` : `'${id}`, ...rest])));
    },
  },
  {
    id: 'F06',
    is: 'the same row twice',
    table: 'W IMP-DUP, once',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const rows = [...file.rows, file.rows[row] as readonly string[]];
      return read(textOf({ ...file, rows }), { 'duplicate-row': [lineOf(file.rows.length)] }, { rows: rows.length });
    },
  },
  {
    id: 'F07',
    is: 'the same id with lower numbers',
    table: 'W IMP-DUP, rule shown',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const places = Object.values(file.metricAt);
      const less = (file.rows[row] as readonly string[]).map((cell, i) =>
        places.includes(i) || (i > 18 && i < 26) ? '0' : cell,
      );
      return read(
        textOf({ ...file, rows: [...file.rows, less] }),
        { 'duplicate-row': [lineOf(file.rows.length)] },
        { rows: file.rows.length + 1 },
      );
    },
  },
  {
    id: 'F09',
    is: 'no id and no link',
    table: 'Q IMP-DUP',
    instead: 'P: without number and link a row of these exports is no post of theirs; the mapping page takes tables without ids',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const bare = withCell(withCell(file, row, file.at.id, ''), row, file.at.link, '');
      return read(textOf(bare), { 'no-id': [lineOf(row)] }, { lost: [row] });
    },
  },
  {
    id: 'F10',
    is: 'spaces around ids',
    table: 'A',
    plant: (file) => read(textOf(withRows(file, ([id = '', ...rest]) => [` ${id} `, ...rest]))),
  },
  {
    id: 'F11',
    is: 'links with tracking parameters',
    table: 'A',
    plant: (file) =>
      read(
        textOf(
          withRows(file, (cells) => cells.map((cell, i) => (i === file.at.link ? `${cell}?utm_source=nieuwsbrief&s=20` : cell))),
        ),
      ),
  },
  {
    id: 'F13',
    is: 'a post without text',
    table: 'A',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      return read(textOf(withCell(file, row, file.at.text, '')), {}, { other: new Map([[row, { text: '' }]]) });
    },
  },
]);

it('F01 ids that only Facebook gave are made of page, minute and text, the same in every export, and told', async () => {
  const file = MAKERS.facebook(chanceOf('F01'), 20);
  const content = textOf(withRows(file, ([id = '', ...rest]) => [rounded(id), ...rest]));
  const once = await shown(file.file, content);
  checkAlways(once.outcome);
  expect(once.outcome.notes.map(({ code, count }) => [code, count])).toEqual([['id-rebuilt', 20]]);
  const again = await shown(
    'other.csv',
    textOf({ ...file, rows: [...file.rows].reverse() }).replaceAll(/^1221\d+/gmu, (id) => rounded(id)),
  );
  expect(mergePosts([once.posts, again.posts]).count).toBe(20);
});

it('F03 Facebook ids of which 15 digits were kept are no ids', async () => {
  const file = MAKERS.facebook(chanceOf('F03'), 20);
  const content = textOf(withRows(file, ([id = '', ...rest]) => [id.slice(0, 15).padEnd(id.length, '0'), ...rest]));
  const { outcome, posts } = await shown(file.file, content);
  checkAlways(outcome);
  expect(outcome.notes.map(({ code, count }) => [code, count])).toEqual([['id-rebuilt', 20]]);
  expect(posts.count).toBe(20);
});

it('F08, F12 the same id on two pages is two posts; the same post in two exports is one', async () => {
  const file = MAKERS.facebook(chanceOf('F08'), 12);
  const other = withRows(file, ([id = '', , , ...rest]) => [id, '61552043819999', 'Bibliotheek Lindermeer', ...rest]);
  const both = await shown(file.file, textOf({ ...file, rows: [...file.rows, ...other.rows] }));
  expect(both.posts.count).toBe(24);
  const one = await shown(file.file, textOf(file));
  expect(mergePosts([both.posts, one.posts]).count).toBe(24);
});

it('F14 what a later export leaves empty keeps its older figures', async () => {
  const file = MAKERS.x(chanceOf('F14'), 12);
  const before = await shown(file.file, textOf(file));
  const places = Object.values(file.metricAt);
  const later = withRows(file, (cells, row) => (row === 3 ? cells.map((cell, i) => (places.includes(i) ? '' : cell)) : cells));
  const after = await shown(file.file, textOf(later));
  const merged = mergePosts([before.posts, after.posts]);
  const post = Array.from({ length: merged.count }, (_, row) => postAt(merged, row)).find(({ id }) => id === file.posts[3]?.id);
  expect(post?.metrics).toMatchObject({
    impressions: file.posts[3]?.metrics.impressions,
    reactions: file.posts[3]?.metrics.reactions,
  });
});
