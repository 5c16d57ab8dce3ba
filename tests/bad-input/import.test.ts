import { describe, expect, it } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import { calendarOf } from '../../src/core/gaps/calendar.ts';
import { mergePosts } from '../../src/core/merge/merge.ts';
import type { PostColumns } from '../../src/core/model/post-columns.ts';
import { postAt } from '../../src/core/model/post-columns.ts';
import { filesInFolders, withoutSystemFiles } from '../../src/ui/import/dropped-files.ts';
import { outcomeSentence } from '../../src/words/files.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { PostAnalyst } from '../../src/worker/analyst.ts';
import { chance as chanceOf } from '../town/random.ts';
import { memoryStore } from '../worker/memory-store.ts';
import { shown } from './cases.ts';
import type { TrueExport } from './exports.ts';
import { EXPORTED_AT, MAKERS, textOf, withRows } from './exports.ts';

const zone = new Zone('Europe/Amsterdam');

const dropped = (name: string, text: string) => ({
  name,
  bytes: new TextEncoder().encode(text).buffer as ArrayBuffer,
  lastModified: EXPORTED_AT,
});

describe('files that were in already', () => {
  it.each([
    ['I02', 'Content.csv'],
    ['I03', 'kopie (2).csv'],
  ])('%s the same file as %s is told, and changes nothing', async (_, name) => {
    const digest = async (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const analyst = new PostAnalyst({ store: memoryStore(), now: () => EXPORTED_AT, digest });
    const text = textOf(MAKERS.tiktok(chanceOf('I02'), 12));
    await analyst.importFile(dropped('Content.csv', text), () => undefined);
    const again = await analyst.importFile(dropped(name, text), () => undefined);
    expect(again).toMatchObject({ file: name, again: true, added: 0, updated: 0 });
    expect((await analyst.overview()).imports).toHaveLength(1);
    const sentences = LANGUAGES.map((language) => outcomeSentence(again, language, zone.name));
    expect(sentences[2]).toContain('already in');
    expect(new Set(sentences).size).toBe(LANGUAGES.length);
  });
});

async function monthsOf(file: TrueExport) {
  const { posts } = await shown(file.file, textOf(file));
  return calendarOf(posts, zone);
}

/** The posts of an export from one row to another. */
const part = (file: TrueExport, from: number, to: number): TrueExport => ({ ...file, rows: file.rows.slice(from, to) });

describe('what the calendar shows of periods', () => {
  it('I05 a month between two exports is there and empty', async () => {
    const file = MAKERS.youtube(chanceOf('I05'), 90);
    const both = mergePosts([
      (await shown('a.csv', textOf(part(file, 0, 25)))).posts,
      (await shown('b.csv', textOf(part(file, 62, 90)))).posts,
    ]);
    const { months, channels } = calendarOf(both, zone);
    expect(months).toEqual(['2026-06', '2026-07', '2026-08']);
    expect(channels[0]?.months.map(({ posts }) => posts)).toEqual([25, 0, 28]);
  });

  it('I06 a month that was not over on the day of the export says until when it goes', async () => {
    // One video a day from 2 June to 8 August: the export of 10 August knows nothing of the days after.
    const { channels } = await monthsOf(MAKERS.youtube(chanceOf('I06'), 68));
    expect(channels[0]?.months.map(({ until }) => until)).toEqual([null, null, '2026-08-10']);
  });

  it('I08 another account than before stands by itself', async () => {
    const file = MAKERS.facebook(chanceOf('I08'), 20);
    const library = withRows(file, ([id = '', , , ...rest], row) =>
      row < 10 ? (file.rows[row] as readonly string[]) : [id, '61550000000001', 'Bibliotheek', ...rest],
    );
    const { channels } = await monthsOf(library);
    expect(channels.map(({ channel, months }) => [channel.name, months[0]?.posts])).toEqual([
      ['Bibliotheek', 10],
      ['Gemeente Lindermeer', 10],
    ]);
  });
});

it('I12 what kind a post is, the newest export says', async () => {
  const file = MAKERS.facebook(chanceOf('I12'), 12);
  const kindAt = file.header.findIndex((cell) => /^(?:Post type|Berichttype)$/u.test(cell));
  const reels = withRows(file, (cells) => cells.map((cell, i) => (i === kindAt ? 'Reels' : cell)));
  const measured = (posts: PostColumns, day: number) => ({
    ...posts,
    measuredAt: new Float64Array(posts.count).fill(Date.UTC(2026, 7, day)),
  });
  const before = measured((await shown('a.csv', textOf(file))).posts, 1);
  const after = measured((await shown('b.csv', textOf(reels))).posts, 9);
  for (const exports of [
    [before, after],
    [after, before],
  ]) {
    const merged = mergePosts(exports);
    expect(merged.count).toBe(12);
    expect(new Set(Array.from({ length: 12 }, (_, row) => postAt(merged, row).kind))).toEqual(new Set(['reel']));
  }
});

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
