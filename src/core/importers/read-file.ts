import type { Zone } from '../base/calendar.ts';
import type { NoteCount } from '../model/note.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { readTables } from '../tables/read-tables.ts';
import type { Refusal } from '../tables/refusal.ts';
import type { Table } from '../tables/table.ts';
import type { LookAlikeId } from './contract.ts';
import type { Claim } from './detect.ts';
import { detect } from './detect.ts';
import { exportMoment } from './export-moment.ts';

/** What one file came to. `posts` may hold several tables of the same export, as in a zip with one file a month. */
export type FileReading =
  | {
      readonly outcome: 'posts';
      readonly importer: string;
      readonly headerLanguage: string | null;
      readonly posts: readonly PostColumns[];
      readonly notes: readonly NoteCount[];
    }
  | { readonly outcome: 'refused'; readonly refusal: Refusal | LookAlikeRefusal }
  | { readonly outcome: 'ask'; readonly header: readonly string[]; readonly place: string | null };

export interface LookAlikeRefusal {
  readonly code: 'look-alike';
  readonly place: string | null;
  readonly lookAlike: LookAlikeId;
}

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The file's own date, milliseconds since 1970 UTC; null where it is not known. */
  readonly lastModified: number | null;
}

/** Bytes to posts: the container, whose export it is, and its rows. Never throws for what is in the file. */
export async function readFile(file: FileToRead, zone: Zone): Promise<FileReading> {
  const read = await readTables(file.name, file.bytes);
  if ('refusal' in read) return { outcome: 'refused', refusal: read.refusal };
  const measuredAt = exportMoment({ file: file.name, lastModified: file.lastModified, zone });
  const claimed: { table: Table; claim: Claim }[] = [];
  let lookAlike: LookAlikeRefusal | null = null;
  for (const table of read.tables) {
    const detection = detect(table);
    if (detection.is === 'posts') claimed.push({ table, claim: detection.claim });
    else if (detection.is === 'look-alike')
      lookAlike ??= { code: 'look-alike', place: table.place, lookAlike: detection.lookAlike };
  }
  if (claimed.some(({ table }) => table.rows.length > 0)) return readClaimed(claimed, read, zone, measuredAt);
  if (lookAlike !== null) return { outcome: 'refused', refusal: lookAlike };
  const first = read.tables.find((table) => table.rows.length > 0);
  if (first === undefined || claimed.length > 0)
    return { outcome: 'refused', refusal: { code: 'header-only', place: read.tables[0]?.place ?? null } };
  return { outcome: 'ask', header: first.header, place: first.place };
}

function readClaimed(
  claimed: readonly { readonly table: Table; readonly claim: Claim }[],
  read: { readonly skipped: readonly string[]; readonly refused: readonly Refusal[] },
  zone: Zone,
  measuredAt: number | null,
): FileReading {
  const posts: PostColumns[] = [];
  const notes: NoteCount[] = [];
  for (const { table, claim } of claimed) {
    const builder = new PostsBuilder(table.rows.length);
    for (const { code, row, value } of table.remarks) builder.note(code, row, null, value);
    claim.importer.read(table, claim.match, builder, { zone, measuredAt });
    posts.push(builder.finish(Math.max(measuredAt ?? 0, builder.newest())));
    notes.push(...builder.notes());
  }
  for (const { place } of read.refused) notes.push(skippedEntry(place ?? ''));
  for (const name of read.skipped) notes.push(skippedEntry(name));
  const { importer, match } = (claimed[0] as (typeof claimed)[number]).claim;
  return { outcome: 'posts', importer: importer.id, headerLanguage: match.headerLanguage, posts, notes: addedUp(notes) };
}

function skippedEntry(name: string): NoteCount {
  return { code: 'skipped-entry', count: 1, examples: [{ code: 'skipped-entry', row: null, column: null, value: name }] };
}

function addedUp(notes: readonly NoteCount[]): NoteCount[] {
  const byCode = new Map<string, NoteCount>();
  for (const note of notes) {
    const known = byCode.get(note.code);
    const examples = [...(known?.examples ?? []), ...note.examples].slice(0, 20);
    byCode.set(note.code, { code: note.code, count: (known?.count ?? 0) + note.count, examples });
  }
  return [...byCode.values()];
}
