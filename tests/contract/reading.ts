import { Zone } from '../../src/core/base/calendar.ts';
import { claimsOf, detect } from '../../src/core/importers/detect.ts';
import type { FileReading, FileToRead } from '../../src/core/importers/read-file.ts';
import { readFile } from '../../src/core/importers/read-file.ts';
import type { UnclearDates } from '../../src/core/importers/unclear-dates.ts';
import { mergePosts } from '../../src/core/merge/merge.ts';
import type { Post } from '../../src/core/model/post-columns.ts';
import { postAt } from '../../src/core/model/post-columns.ts';
import { PostsBuilder } from '../../src/core/model/posts-builder.ts';
import { readTables } from '../../src/core/tables/read-tables.ts';
import type { Table } from '../../src/core/tables/table.ts';

const EXPORTED_AT = Date.UTC(2026, 10, 2, 8);
const zone = new Zone('Europe/Amsterdam');

/** Reads a file as the app does, with what the editor answers where two date styles stand in one column. */
export async function readAsked(file: FileToRead, unclearDates: UnclearDates | null = null): Promise<FileReading> {
  return await readFile(file, zone, undefined, { prepare: (table) => table, detect, unclearDates: () => unclearDates });
}

/** The tables of a file; a refusal is an error here. */
export async function tablesOf(name: string, bytes: Uint8Array): Promise<readonly Table[]> {
  const read = await readTables(name, bytes);
  if ('refusal' in read) throw new Error(`${name}: ${read.refusal.code}`);
  return read.tables;
}

/** Who claims these tables, and the posts they hold, merged and in the order of their ids. */
export function postsIn(tables: readonly Table[]): { readonly importers: readonly string[]; readonly posts: readonly Post[] } {
  const importers = new Set<string>();
  const columns = tables.flatMap((table) => {
    const claims = claimsOf(table);
    for (const { importer } of claims) importers.add(importer.id);
    const [claim] = claims;
    if (claim === undefined) return [];
    const builder = new PostsBuilder(table.rows.length);
    // The only samples with two date styles in one column are Meta's, which writes the month first.
    claim.importer.read(table, claim.match, builder, { zone, measuredAt: EXPORTED_AT, unclearDates: 'month-first' });
    return [builder.finish(EXPORTED_AT)];
  });
  const merged = mergePosts(columns);
  const posts = Array.from({ length: merged.count }, (_, row) => postAt(merged, row));
  return { importers: [...importers], posts: posts.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
}

function keyOf({ channel, id }: Post): string {
  return `${channel.platform} ${channel.id} ${id}`;
}
