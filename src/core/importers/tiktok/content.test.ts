import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Zone } from '../../base/calendar.ts';
import { postAt } from '../../model/post-columns.ts';
import { PostsBuilder } from '../../model/posts-builder.ts';
import { readTables } from '../../tables/read-tables.ts';
import type { Table } from '../../tables/table.ts';
import { tiktokContent } from './content.ts';

const file = new URL('../../../../../shared/formats/real/tiktok-en-2026-Content.csv', import.meta.url);
const HEADER = ['Time', 'Video title', 'Video link', 'Post time', 'Total likes', 'Total comments', 'Total shares', 'Total views'];

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  return { file: 'Content.csv', place: null, header, rows, preamble: [], firstRow: 2, remarks: [] };
}

function reading(table: Table) {
  const match = tiktokContent.recognise(table);
  if (match === null) throw new Error('not recognised');
  const builder = new PostsBuilder(table.rows.length);
  tiktokContent.read(table, match, builder, { zone: new Zone('Europe/Amsterdam'), measuredAt: null });
  const columns = builder.finish(0);
  const posts = Array.from({ length: columns.count }, (_, row) => postAt(columns, row));
  return { match, posts, notes: builder.notes().map((note) => [note.code, note.count, note.examples[0]?.row]) };
}

describe('TikTok content', () => {
  it('reads Spanish days, cells that are undefined, and pictures', () => {
    const table = tableOf(HEADER, [
      // 7527623000473079054 / 2^32 = 1752661308: 16 July 2025, 10:21:48 UTC
      [
        '8 de marzo',
        'Plein #markt',
        'https://www.tiktok.com/@Gemeente/video/7527623000473079054',
        '16 de julio',
        '5',
        '6',
        '7',
        '80',
      ],
      [
        '8 de marzo',
        '',
        'https://www.tiktok.com/@gemeente/photo/7546034661705796877',
        '3 de septiembre',
        'undefined',
        '1',
        '2',
        'undefined',
      ],
      ['8 de marzo', '', 'https://www.tiktok.com/@gemeente/photo/7546034661705796877', '3 de septiembre', '1', '1', '2', '3'],
      ['8 de marzo', 'x', '', '3 de septiembre', '1', '1', '2', '3'],
    ]);
    const { posts, notes } = reading(table);
    expect(posts.map(({ kind, text, metrics }) => ({ kind, text, metrics }))).toEqual([
      { kind: 'video', text: 'Plein #markt', metrics: { views: 80, reactions: 5, comments: 6, shares: 7 } },
      { kind: 'carousel', text: '', metrics: { comments: 1, shares: 2 } },
    ]);
    expect(posts[0]?.publishedAt).toBe(Date.UTC(2025, 6, 16, 10, 21, 48));
    expect(posts.map((post) => post.channel)).toEqual([
      { platform: 'tiktok', id: 'gemeente', name: '@Gemeente' },
      { platform: 'tiktok', id: 'gemeente', name: '@Gemeente' },
    ]);
    expect(notes).toEqual([
      ['duplicate-row', 1, 4],
      ['no-id', 1, 5],
    ]);
  });

  it('follows the words in another order, and the shape where the words are strange', () => {
    const row = [
      '8 maart',
      'Titel',
      'https://www.tiktok.com/@gemeente/video/7527623000473079054',
      '16 juli',
      '5',
      '6',
      '7',
      '80',
    ];
    const straight = reading(tableOf(HEADER, [row]));
    expect(reading(tableOf([...HEADER].reverse(), [[...row].reverse()])).posts).toEqual(straight.posts);
    const strange = reading(
      tableOf(
        HEADER.map((_, i) => `k${i}`),
        [row],
      ),
    );
    expect(strange.posts).toEqual(straight.posts);
    expect([straight.match.confidence, strange.match.confidence]).toEqual(['sure', 'likely']);
  });

  it.runIf(existsSync(file))('gives the real file of 2026 its posts, on the days the file says', async () => {
    const bytes = readFileSync(file);
    const read = await readTables('Content.csv', new Uint8Array(bytes));
    if ('refusal' in read || read.tables[0] === undefined) throw new Error('no table');
    const { posts, notes } = reading(read.tables[0]);
    expect(posts).toHaveLength(13);
    expect(notes).toEqual([]);
    // The last four cells of every line, straight from the text.
    const counts = [...bytes.toString().matchAll(/"(\d+)","(\d+)","(\d+)","(\d+)"(?:\n|$)/gu)].map((found) =>
      found.slice(1).map(Number),
    );
    expect(posts.map(({ metrics: m }) => [m.reactions, m.comments, m.shares, m.views])).toEqual(counts);
    const days = [...bytes.toString().matchAll(/\d+","([A-Z][a-z]+ \d+)","\d+"/gu)].map((found) => found[1]);
    expect(days).toHaveLength(13);
    posts.forEach((post, i) => {
      const year = new Date(post.publishedAt).getUTCFullYear();
      expect(Math.abs(post.publishedAt - Date.parse(`${days[i]}, ${year} 12:00 UTC`))).toBeLessThan(36 * 3_600_000);
    });
  });
});
