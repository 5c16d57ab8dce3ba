import { describe, expect, it } from 'vitest';
import { facebookExport } from '../../../../tests/bench/export-text.ts';
import { Zone } from '../../base/calendar.ts';
import type { Post, PostColumns } from '../../model/post-columns.ts';
import { postAt } from '../../model/post-columns.ts';
import { readTables } from '../../tables/read-tables.ts';
import { readFile } from '../read-file.ts';

const ROWS = 8000;
const zone = new Zone('Europe/Amsterdam');
const [HEADER = '', ...LINES] = recordsOf(facebookExport(ROWS));

/** A row of the export begins behind a line end with an id of 18 digits. */
function recordsOf(text: string): string[] {
  return text.trimEnd().split(/\n(?=\d{18},)/u);
}

async function read(lines: readonly string[]): Promise<{ posts: Post[]; notes: Record<string, number> }> {
  const bytes = new TextEncoder().encode(`${HEADER}\n${lines.join('\n')}\n`);
  const reading = await readFile({ name: 'long.csv', bytes, lastModified: Date.UTC(2026, 10, 2) }, zone);
  if (reading.outcome !== 'posts') throw new Error(reading.outcome);
  const [columns] = reading.posts as readonly [PostColumns];
  return {
    posts: Array.from({ length: columns.count }, (_, row) => postAt(columns, row)),
    notes: Object.fromEntries(reading.notes.map(({ code, count }) => [code, count])),
  };
}

/** The same lines as files that are short enough to be held whole. */
async function inParts(lines: readonly string[]): Promise<Post[]> {
  const parts = Array.from({ length: 8 }, (_, i) => lines.slice((i * lines.length) / 8, ((i + 1) * lines.length) / 8));
  return (await Promise.all(parts.map(read))).flatMap(({ posts }) => posts);
}

describe('a Facebook export of more rows than are held at once', () => {
  it('is the same posts as the same rows in several files', async () => {
    const { posts, notes } = await read(LINES);
    const bytes = new TextEncoder().encode(facebookExport(ROWS));
    const tables = await readTables('long.csv', bytes);
    expect('tables' in tables && tables.tables[0]?.long !== undefined).toBe(true);
    expect(posts).toHaveLength(ROWS);
    expect(notes).toEqual({});
    expect(posts).toEqual(await inParts(LINES));
  });

  it('finds the same post far from its first row, and keeps the row with more', async () => {
    const [first = ''] = LINES;
    const more = first.replace(/,0,0,0,0,/u, ',9,9,0,0,');
    expect(more).not.toBe(first);
    const { posts, notes } = await read([...LINES, more]);
    expect(posts).toHaveLength(ROWS);
    expect(posts[0]?.metrics.reactions).toBe(9);
    expect(posts.slice(1)).toEqual((await inParts(LINES)).slice(1));
    expect(notes).toMatchObject({ 'duplicate-row': 1 });
  });

  it('reads all times day first when only a row far in shows it', async () => {
    const swapped = (text: string) => text.replace(/"(\d\d)\/(\d\d)\/(\d{4} \d\d:\d\d)"/u, '"$2/$1/$3"');
    // The days up to the twelfth can be read both ways.
    const early = LINES.filter((text) => Number(/"\d\d\/(\d\d)\/\d{4}/u.exec(text)?.[1]) <= 12);
    const late = LINES.filter((text) => !early.includes(text));
    const { posts, notes } = await read([...early, ...early.map((text) => `7${text}`), ...late].map(swapped));
    const expected = await inParts([...early, ...early.map((text) => `7${text}`), ...late]);
    expect(posts).toEqual(expected);
    expect(notes).toMatchObject({ 'dates-swapped': 1 });
  });
});
