import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Zone } from '../base/calendar.ts';
import { postAt } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { readTables } from '../tables/read-tables.ts';
import type { Row, Table } from '../tables/table.ts';
import { beginningOf } from '../tables/table.ts';
import type { Claim } from './detect.ts';
import { detect } from './detect.ts';

const SAMPLES = join(import.meta.dirname, '../../../sample-data');
const LONG_BYTES = 2.2 * 1024 * 1024;
const context = { zone: new Zone('Europe/Amsterdam'), measuredAt: Date.UTC(2026, 10, 2), unclearDates: null };

async function tableOf(name: string, bytes: Uint8Array): Promise<Table | null> {
  const read = await readTables(name, bytes);
  return 'refusal' in read ? null : (read.tables[0] ?? null);
}

function csvOf(rows: readonly Row[]): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}

/** The table with its rows again and again, the first numbers of most ids another each time: too long to be held. */
async function longTableOf({ header, rows, file }: Table): Promise<Table> {
  const again = (times: number): string[][] =>
    rows.map((row) => row.map((cell) => cell.replace(/(?<=^|\/|:)(\d)\d{3}(?=\d{10,16}\b)/u, `$1${100 + (times % 900)}`)));
  const parts: Row[] = [header, ...rows];
  const { length } = csvOf(rows);
  for (let times = 1; times * length < LONG_BYTES; times++) parts.push(...again(times));
  const table = await tableOf(file, new TextEncoder().encode(csvOf(parts)));
  if (table?.long === undefined) throw new Error(`${file} is not long.`);
  return table;
}

function readingOf(table: Table, { importer, match }: Claim) {
  const posts = new PostsBuilder(8);
  if (table.reasons !== undefined) posts.explainRows(table.reasons);
  let failure: unknown = null;
  try {
    importer.read(table, match, posts, context);
  } catch (error) {
    failure = error;
  }
  const columns = posts.finish(0);
  return { failure, posts: Array.from({ length: columns.count }, (_, row) => postAt(columns, row)), notes: posts.notes() };
}

/** These tools' tables are read by the code that reads Sprout's. */
const READ_LIKE_SPROUT = /^(?:agorapulse|buffer|later|metricool)\//u;

/** One sample of each export: the first that is a csv. */
const files = new Map(
  readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('input.csv') && !READ_LIKE_SPROUT.test(path) && !path.startsWith('comments/'))
    .sort()
    .reverse()
    .map((path) => [path.split('/').slice(0, 2).join('/'), path]),
);

describe('an export of more rows than are held at once', () => {
  it.each([...files])('is read as if all were held: %s', async (_, path) => {
    const sample = await tableOf(path.replace('/input.csv', '.csv'), new Uint8Array(readFileSync(join(SAMPLES, path))));
    const detection = sample === null ? null : detect(sample);
    if (sample === null || detection?.is !== 'posts' || sample.rows.length === 0) return;
    const table = await longTableOf(sample);
    const now = detect(beginningOf(table));
    if (now.is !== 'posts') return;
    const { file, place, header, rows, preamble, firstRow, remarks } = table;
    const reasons = table.reasons ?? new Map();
    const held = { file, place, header, rows, preamble, firstRow, remarks, reasons };
    expect(readingOf(table, now.claim)).toEqual(readingOf(held, now.claim));
  });
});
