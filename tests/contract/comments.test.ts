import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import { commentClaimOf } from '../../src/core/importers/comments/comment-importers.ts';
import { detect } from '../../src/core/importers/detect.ts';
import { readFile } from '../../src/core/importers/read-file.ts';
import type { CommentColumns } from '../../src/core/model/comment-columns.ts';
import { commentAt, postNamesAt } from '../../src/core/model/comment-columns.ts';
import { isPutAside } from '../../src/core/model/note.ts';
import type { Table } from '../../src/core/tables/table.ts';
import { outcomeSentence } from '../../src/words/files.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { outcomeOf, postsOf } from '../../src/worker/file-outcome.ts';
import { semicolonFile } from '../samples/files.ts';
import { chance } from '../town/random.ts';
import { tablesOf } from './reading.ts';
import { commentSamples, samples } from './samples.ts';

const zone = new Zone('Europe/Amsterdam');

async function read(name: string, bytes: Uint8Array) {
  const reading = await readFile({ name, bytes, lastModified: Date.UTC(2026, 10, 2, 8) }, zone);
  if (reading.outcome !== 'comments') throw new Error(`${name}: ${JSON.stringify(reading)}`);
  return reading;
}

/** All comments in a form to compare, whatever their order. */
function listed(all: readonly CommentColumns[]): string[] {
  return all
    .flatMap((comments) =>
      Array.from({ length: comments.count }, (_, row) =>
        JSON.stringify({ ...commentAt(comments, row), post: postNamesAt(comments, row) }),
      ),
    )
    .sort();
}

describe.each(commentSamples().map((sample) => [sample.label, sample] as const))('%s', (label, { bytes, expected, input }) => {
  it('comes out as its maker knows it', async () => {
    const reading = await read(expected.name, bytes);
    const { posts, comments, from, to, rows, notes } = outcomeOf(expected.name, bytes.length, reading, postsOf(reading));
    const platforms: Record<string, number> = {};
    for (const line of listed(reading.comments)) {
      const { platform } = JSON.parse(line) as { platform: string };
      platforms[platform] = (platforms[platform] ?? 0) + 1;
    }
    expect(posts).toBe(0);
    expect({
      name: expected.name,
      importer: reading.importer,
      comments: comments?.count,
      tied: comments?.tied,
      own: comments?.own,
      from: new Date(from ?? 0).toISOString(),
      to: new Date(to ?? 0).toISOString(),
      platforms,
      notes: Object.fromEntries(notes.map(({ code, count }) => [code, count])),
      rows,
    }).toEqual(expected);
    const aside = notes.reduce((sum, { code, count }) => sum + (isPutAside(code) ? count : 0), 0);
    expect(rows).toBe((comments?.count ?? 0) + aside);
  });

  it('is said in a sentence of every language', async () => {
    const reading = await read(expected.name, bytes);
    const outcome = outcomeOf(expected.name, bytes.length, reading, postsOf(reading));
    for (const language of LANGUAGES) {
      const said = outcomeSentence(outcome, language, zone.name);
      expect(said).toContain(String(expected.comments));
      expect(said).not.toMatch(/undefined|NaN|Invalid|\[object|!/u);
    }
  });

  it('is the same under another name, in other encodings and separators, and with rows and columns in another order', async () => {
    const original = listed((await read(expected.name, bytes)).comments);
    expect(listed((await read(`foto.${input.split('.').at(-1)}`, bytes)).comments)).toEqual(original);
    const luck = chance(`turned ${label}`);
    const [table] = await tablesOf(expected.name, bytes);
    if (table === undefined) throw new Error('no table');
    const order = table.header.map((_, place) => [luck.next(), place] as const).sort(([a], [b]) => a - b);
    const turn = (row: readonly string[]): string[] => order.map(([, place]) => row[place] ?? '');
    const turned = [table.header, ...[...table.rows].reverse()].map(turn);
    expect(listed((await read('turned.csv', new TextEncoder().encode(semicolonFile(turned)))).comments)).toEqual(original);
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(semicolonFile([table.header, ...table.rows]), 'utf16le'),
    ]);
    expect(listed((await read('utf16.csv', new Uint8Array(utf16))).comments)).toEqual(original);
  });

  it('is known by two of its rows', async () => {
    const [table] = await tablesOf(expected.name, bytes);
    expect(table === undefined ? null : detect({ ...table, rows: table.rows.slice(0, 2) })).toMatchObject({
      is: 'comments',
      claim: { importer: { id: expected.importer } },
    });
  });
});

/** The table without its columns of numbers: what is left of a list of posts looks most like one of comments. */
function withoutNumbers(table: Table): Table {
  const isNumbers = (place: number) => table.rows.every((row) => /^[-\d.,:%\s]*$/u.test(row[place] ?? ''));
  const places = [...table.header.keys()].filter((place) => !isNumbers(place));
  const kept = (row: readonly string[]): string[] => places.map((place) => row[place] ?? '');
  return { ...table, header: kept(table.header), rows: table.rows.map(kept) };
}

it('no list of posts is taken for comments, nor what is left of it without its numbers', async () => {
  const taken: string[] = [];
  for (const { label, expected, bytes } of samples()) {
    for (const table of await tablesOf(expected.name, bytes)) {
      if ([table, withoutNumbers(table)].some((one) => commentClaimOf(one) !== null)) taken.push(label);
    }
  }
  expect(taken).toEqual([]);
}, 60_000);

it('comments in one zip with posts are named and left out', async () => {
  const [posts] = samples().filter(({ label }) => label === 'tiktok/content/en-2026-10' || label.startsWith('x/content/nl'));
  const [comments] = commentSamples();
  if (posts === undefined || comments === undefined) throw new Error('no samples');
  const bytes = zipSync({ 'posts.csv': new Uint8Array(posts.bytes), 'reacties.csv': new Uint8Array(comments.bytes) });
  const reading = await readFile({ name: 'alles.zip', bytes, lastModified: null }, zone);
  const skipped = reading.outcome === 'posts' ? reading.notes.find(({ code }) => code === 'skipped-entry') : null;
  expect(skipped).toMatchObject({ count: 1, examples: [{ value: 'reacties.csv' }] });
});
