import { expect, it } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import { calendarOf } from '../../src/core/gaps/calendar.ts';
import { mergePosts } from '../../src/core/merge/merge.ts';
import type { Post } from '../../src/core/model/post-columns.ts';
import { filesInFolders, withoutSystemFiles } from '../../src/ui/import/dropped-files.ts';
import { PostAnalyst } from '../../src/worker/analyst.ts';
import { memoryStore } from '../worker/memory-store.ts';
import type { Case, Planted } from './cases.ts';
import { chapter, checkAlways, held, shown, together } from './cases.ts';
import type { Chance, TrueExport } from './exports.ts';
import { EXPORTED_AT, MAKERS, textOf, withRows } from './exports.ts';

const zone = new Zone('Europe/Amsterdam');

const digest = async (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The same bytes again, perhaps under another name. */
function again(id: string, is: string, name: string | null): Case {
  const plant = (file: TrueExport): Planted =>
    held(async () => {
      const analyst = new PostAnalyst({ store: memoryStore(), now: () => EXPORTED_AT, digest });
      const bytes = () => new TextEncoder().encode(textOf(file)).buffer as ArrayBuffer;
      await analyst.importFile({ name: file.file, bytes: bytes(), lastModified: EXPORTED_AT }, () => undefined);
      const other = name ?? file.file;
      const outcome = await analyst.importFile({ name: other, bytes: bytes(), lastModified: EXPORTED_AT }, () => undefined);
      checkAlways(outcome);
      expect(outcome).toMatchObject({ file: other, again: true, added: 0, updated: 0 });
      expect((await analyst.overview()).imports).toHaveLength(1);
    });
  return { id, is, table: 'W IMP-AGAIN', on: ['tiktok', 'facebook'], plant };
}

/** The posts of an export from one row to another. */
const part = (file: TrueExport, from: number, to: number): string => textOf({ ...file, rows: file.rows.slice(from, to) });

const reachOf = (posts: readonly Post[]): number => posts.reduce((sum, { metrics }) => sum + (metrics.reach ?? 0), 0);
const trueReach = ({ posts }: TrueExport, from = 0): number =>
  posts.slice(from).reduce((sum, { metrics }) => sum + Number(metrics.reach), 0);

/** Two exports of one page, the later one with lower numbers from row `from` on. */
function twoExports(file: TrueExport, chance: Chance, days: readonly [number, number]): Planted {
  const from = chance.whole(2, 6);
  const down = chance.whole(1, 9);
  const lower = withRows(file, (cells) =>
    cells.map((cell, i) => (i === file.metricAt.reach ? String(Number(cell) - down) : cell)),
  );
  const files = [
    { name: 'Jun-01-2026_Jul-31-2026_1.csv', content: part(file, 0, 10), day: days[0] },
    { name: 'Jun-01-2026_Jul-31-2026_2.csv', content: part(lower, from, file.rows.length), day: days[1] },
  ];
  const newer = days[1] > days[0] ? file.rows.length - from : file.rows.length - 10;
  return together(files, (posts) => {
    expect(posts).toHaveLength(file.rows.length);
    expect(reachOf(posts)).toBe(trueReach(file) - down * newer);
  });
}

chapter('files that come together', [
  {
    id: 'I01',
    is: 'overlapping periods',
    table: 'A',
    on: ['facebook'],
    plant: (file, chance) => twoExports(file, chance, [3, 9]),
  },
  again('I02', 'the same file twice', null),
  again('I03', 'the same file under another name', 'kopie (2).csv'),
  {
    id: 'I04',
    is: 'an older export after a newer one',
    table: 'W IMP-OLDER; newer figures stay',
    instead: 'A: nothing goes back, and the post shows both with their days',
    on: ['facebook'],
    plant: (file, chance) => twoExports(file, chance, [9, 3]),
  },
  {
    id: 'I05',
    is: 'a month between two exports is there and empty',
    table: 'W IMP-GAP',
    instead: 'W in the calendar: the empty month stands there, with the advice to download it',
    on: ['youtube'],
    plant: (_, chance) => {
      const file = MAKERS.youtube(chance, 90);
      const files = [
        { name: 'a.csv', content: part(file, 0, 25), day: 9 },
        { name: 'b.csv', content: part(file, 62, 90), day: 9 },
      ];
      return held(async () => {
        const read = await Promise.all(files.map(async ({ name, content }) => (await shown(name, content)).posts));
        const { months, channels } = calendarOf(mergePosts(read), zone);
        expect(months).toEqual(['2026-06', '2026-07', '2026-08']);
        expect(channels[0]?.months.map(({ posts }) => posts)).toEqual([25, 0, 28]);
      });
    },
  },
  {
    id: 'I06',
    is: 'a month that was not over on the day of the export',
    table: 'W IMP-PARTMONTH',
    instead: 'W in the calendar: it says until which day the month goes',
    on: ['youtube'],
    plant: (_, chance) =>
      held(async () => {
        // One video a day from 2 June to 8 August: the export of 10 August knows nothing of the days after.
        const { posts } = await shown('Table data.csv', textOf(MAKERS.youtube(chance, 68)));
        expect(calendarOf(posts, zone).channels[0]?.months.map(({ until }) => until)).toEqual([null, null, '2026-08-10']);
      }),
  },
  {
    id: 'I08',
    is: 'another account than before',
    table: 'Q IMP-ACCOUNT',
    instead: 'A: it stands by itself, under its own name, and can be taken back',
    on: ['facebook'],
    plant: (file) => {
      const library = withRows(file, ([id = '', , , ...rest], row) =>
        row < 10 ? (file.rows[row] as readonly string[]) : [id, '61550000000001', 'Bibliotheek', ...rest],
      );
      return together([{ name: file.file, content: textOf(library), day: 9 }], (posts) => {
        const names = posts.map(({ channel }) => channel.name);
        expect(names.filter((name) => name === 'Bibliotheek')).toHaveLength(file.rows.length - 10);
        expect(names.filter((name) => name === 'Gemeente Lindermeer')).toHaveLength(10);
      });
    },
  },
  {
    id: 'I09',
    is: 'figures that went down',
    table: 'A, newest wins',
    on: ['facebook'],
    plant: (file, chance) => twoExports(file, chance, [1, 10]),
  },
  {
    id: 'I10',
    is: 'fewer columns than before',
    table: 'A, old values of missing columns kept',
    on: ['facebook'],
    plant: (file) => {
      const without = (cells: readonly string[]): string[] => cells.filter((_, i) => i !== file.metricAt.reach);
      const fewer = textOf({ header: without(file.header), rows: file.rows.map(without) });
      const files = [
        { name: file.file, content: textOf(file), day: 3 },
        { name: 'x.csv', content: fewer, day: 9 },
      ];
      return together(files, (posts) => expect(reachOf(posts)).toBe(trueReach(file)));
    },
  },
  {
    id: 'I12',
    is: 'a kind of post that changed',
    table: 'W IMP-CHANGED2',
    instead: 'A: what a post is, the newest export says',
    on: ['facebook'],
    plant: (file) => {
      const kindAt = file.header.findIndex((cell) => /^(?:Post type|Berichttype)$/u.test(cell));
      const reels = withRows(file, (cells) => cells.map((cell, i) => (i === kindAt ? 'Reels' : cell)));
      const files = [
        { name: 'a.csv', content: textOf(file), day: 1 },
        { name: 'b.csv', content: textOf(reels), day: 9 },
      ];
      return together(files, (posts) => expect([...new Set(posts.map(({ kind }) => kind))]).toEqual(['reel']));
    },
  },
]);

/** An entry as a browser gives it for what was dropped. */
function entry(name: string, inside: readonly unknown[] | null = null): unknown {
  if (inside === null) return { name, isDirectory: false, file: (done: (file: unknown) => void) => done({ name }) };
  let left = inside;
  const readEntries = (done: (entries: readonly unknown[]) => void) => {
    const given = left;
    left = [];
    done(given);
  };
  return { name, isDirectory: true, createReader: () => ({ readEntries }) };
}

it('H45 a folder gives its files, those of folders in it too, without what a system keeps there', async () => {
  const folder = entry('exports', [entry('b.csv'), entry('.DS_Store'), entry('a', [entry('Thumbs.db'), entry('c.xls')])]);
  const files = await filesInFolders([folder as FileSystemDirectoryEntry]);
  expect(files.map(({ name }) => name)).toEqual(['c.xls', 'b.csv']);
  expect(await filesInFolders([entry('leeg', []) as FileSystemDirectoryEntry])).toEqual([]);
  const chosen = ['exports/a.csv', 'exports/__MACOSX/._a.csv', 'exports/desktop.ini'].map((path) =>
    Object.assign(new File([], path.split('/').at(-1) as string), { webkitRelativePath: path }),
  );
  expect(withoutSystemFiles(chosen).map(({ name }) => name)).toEqual(['a.csv']);
});
