import { expect } from 'vitest';
import { changeBy, mergePosts } from '../../src/core/merge/merge.ts';
import { postAt } from '../../src/core/model/post-columns.ts';
import type { Case, Planted } from './cases.ts';
import { chapter, checkAlways, held, read, shown, together } from './cases.ts';
import type { Chance, TrueExport, TruePost } from './exports.ts';
import { lineOf, textOf, withCell, withRows } from './exports.ts';

const fromTheLink = 'W: the link beside the number still holds the whole number, so nothing is lost';

/** An id as a spreadsheet program rounds it: `1.22189E+17`. */
function rounded(id: string, sign = '.'): string {
  return `${id.slice(0, 1)}${sign}${id.slice(1, 6)}E+${id.length - 1}`;
}

/** The ids of a Facebook export, whose links do not hold them, as a spreadsheet program damages them. */
function damagedOnFacebook(id: string, is: string, damage: (id: string) => string): Case {
  const plant = (file: TrueExport, chance: Chance): Planted =>
    held(async () => {
      // Half of the time the number of the page is damaged with them.
      const onPage = chance.next() < 0.5 ? rounded : (page: string) => page;
      const damaged = withRows(file, ([whole = '', page = '', ...rest]) => [damage(whole), onPage(page), ...rest]);
      const once = await shown(file.file, textOf(damaged));
      checkAlways(once.outcome);
      expect(once.outcome.notes.map(({ code, count }) => [code, count])).toEqual([['id-rebuilt', file.rows.length]]);
      for (const [metric, values] of once.posts.metrics) {
        const sum = file.posts.reduce((total, { metrics }) => total + (metrics[metric] ?? 0), 0);
        if (metric in file.metricAt) expect(values.reduce((total, value) => total + value, 0)).toBe(sum);
      }
      // The same posts in a later export, damaged too or whole, are the same posts.
      const later = await shown('other.csv', textOf({ ...damaged, rows: [...damaged.rows].reverse() }));
      const whole = await shown('whole.csv', textOf(file));
      expect(mergePosts([once.posts, later.posts]).count).toBe(file.rows.length);
      const merged = mergePosts([once.posts, whole.posts]);
      const ids = Array.from({ length: merged.count }, (_, row) => postAt(merged, row).id);
      expect(merged.channels.map(({ id: own }) => own)).toEqual(whole.posts.channels.map(({ id: own }) => own));
      expect(ids.sort()).toEqual(file.posts.map(({ id: own }) => own).sort());
      for (const [before, imported] of [[once, whole] as const, [whole, once] as const]) {
        expect(changeBy(before.posts, merged, imported.posts)).toEqual({ added: 0, updated: 0, unchanged: file.rows.length });
      }
    });
  return {
    ...{ id, is: `${is}, on Facebook`, table: 'R IMP-ID', on: ['facebook'], plant },
    instead: 'W: known by page, minute and text, the same in every export, and told with the advice to download again',
  };
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
  damagedOnFacebook('F01', 'ids in scientific notation', (id) => rounded(id)),
  damagedOnFacebook('F02', 'the same with a comma', (id) => rounded(id, ',')),
  damagedOnFacebook('F03', 'ids of which 15 digits were kept', (id) => id.slice(0, 15).padEnd(id.length, '0')),
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
    id: 'F08',
    is: 'the same id on two pages',
    table: 'A, two posts',
    on: ['facebook'],
    plant: (file) => {
      const other = withRows(file, ([id = '', , , ...rest]) => [id, '61552043819999', 'Bibliotheek Lindermeer', ...rest]);
      const both = textOf({ ...file, rows: [...file.rows, ...other.rows] });
      return together([{ name: file.file, content: both, day: 9 }], (posts) => {
        expect(posts).toHaveLength(2 * file.rows.length);
        expect(new Set(posts.map(({ channel, id }) => `${channel.id} ${id}`)).size).toBe(posts.length);
      });
    },
  },
  {
    id: 'F12',
    is: 'the same post in two exports, the time in another zone',
    table: 'A, one post',
    on: ['facebook', 'x'],
    plant: (file) => {
      const zoned = (cells: readonly string[], row: number): readonly string[] => {
        const utc = new Date(file.posts[row]?.publishedAt ?? 0).toISOString().replace('.000Z', 'Z');
        return file.platform === 'x' ? cells : cells.map((cell, i) => (i === file.at.date ? utc : cell));
      };
      const files = [
        { name: file.file, content: textOf(file), day: 3 },
        { name: 'kopie.csv', content: textOf(withRows(file, zoned)), day: 9 },
      ];
      return together(files, (posts) => {
        const moments = new Map(file.posts.map(({ id, publishedAt }) => [id, publishedAt]));
        expect(posts).toHaveLength(file.rows.length);
        for (const { id, publishedAt } of posts) expect(publishedAt).toBe(moments.get(id));
      });
    },
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
  {
    id: 'F14',
    is: 'a post that a later export leaves empty',
    table: 'W IMP-GONE, old figures kept',
    instead: 'A, the old figures kept: the page of the post shows of which day they are',
    on: ['x', 'tiktok', 'youtube'],
    plant: (file, chance) => {
      const gone = chance.whole(0, file.rows.length - 1);
      const places = Object.values(file.metricAt);
      const later = withRows(file, (cells, row) =>
        row === gone ? cells.map((cell, i) => (places.includes(i) ? '' : cell)) : cells,
      );
      const files = [
        { name: file.file, content: textOf(file), day: 3 },
        { name: file.file, content: textOf(later), day: 9 },
      ];
      return together(files, (posts) => {
        const known = Object.keys(file.metricAt);
        const { id, metrics } = file.posts[gone] as TruePost;
        const kept = posts.find((post) => post.id === id)?.metrics as Record<string, number> | undefined;
        for (const metric of known) expect(kept?.[metric]).toBe(metrics[metric]);
      });
    },
  },
]);
