import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import { detect } from '../../src/core/importers/detect.ts';
import { isPutAside } from '../../src/core/model/note.ts';
import { PostsBuilder } from '../../src/core/model/posts-builder.ts';
import { readTables } from '../../src/core/tables/read-tables.ts';
import { realFiles, samples } from './samples.ts';

const zone = new Zone('Europe/Amsterdam');

/** Rows of all tables with posts, the posts, and the rows put aside with a reason. */
async function accounted(name: string, bytes: Uint8Array) {
  const read = await readTables(name, bytes);
  let [rows, posts, aside, days] = [0, 0, 0, 0];
  for (const table of 'tables' in read ? read.tables : []) {
    const detection = detect(table);
    if (detection.is !== 'posts') continue;
    const builder = new PostsBuilder(table.rows.length);
    detection.claim.importer.read(table, detection.claim.match, builder, { zone, measuredAt: null, unclearDates: 'month-first' });
    rows += table.rows.length;
    posts += builder.count;
    days += builder.notes().find(({ code }) => code === 'days-summed')?.count ?? 0;
    aside += builder.notes().reduce((sum, { code, count }) => sum + (isPutAside(code) ? count : 0), 0);
  }
  return { rows, posts, aside, days };
}

describe('every row is a post or is put aside with its reason', () => {
  it.each(samples().map(({ label, expected, bytes }) => [label, expected, bytes] as const))('%s', async (_, expected, bytes) => {
    const { rows, posts, aside, days } = await accounted(expected.name, bytes);
    expect(posts).toBeGreaterThan(0);
    if (expected.rows !== undefined) expect(rows).toBe(expected.rows);
    if (expected.rowsAre === undefined) expect(posts + aside).toBe(rows);
    // Rows of days are accounted for by the post they were added to.
    else if (days > 0) expect(days + aside).toBe(rows);
    else expect(posts).toBe(expected.posts);
  });

  const folder = realFiles();
  it.each(folder === null ? [] : readdirSync(folder))('the genuine %s', async (name) => {
    const { rows, posts, aside } = await accounted(name, readFileSync(join(folder as string, name)));
    expect(posts + aside).toBe(rows);
  });
});
