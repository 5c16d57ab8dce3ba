import type { Zone } from '../base/calendar.ts';
import type { NoteCount } from '../model/note.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import type { BytesAnswer, BytesQuestion } from '../tables/bytes-question.ts';
import { LettersError } from '../tables/decode.ts';
import type { ReadTables, Tables } from '../tables/read-tables.ts';
import { readTables } from '../tables/read-tables.ts';
import type { Refusal } from '../tables/refusal.ts';
import { RefusedError } from '../tables/refusal.ts';
import type { Table } from '../tables/table.ts';
import { beginningOf } from '../tables/table.ts';
import type { OnRead } from '../tables/text-table.ts';
import type { ClaimedComments, CommentReading } from './comments/read-comment-tables.ts';
import { readCommentTables } from './comments/read-comment-tables.ts';
import type { Importer, LookAlikeId, ReadContext } from './contract.ts';
import type { Claim, Detection } from './detect.ts';
import { detect } from './detect.ts';
import { exportMoment } from './export-moment.ts';
import { tellLinesAbove, tellStrangeDates } from './look-over.ts';
import type { OwnSum } from './own-sums.ts';
import { OwnSums } from './own-sums.ts';
import { tellDifferingTotals } from './totals-row.ts';
import type { DateQuestion, UnclearDates } from './unclear-dates.ts';
import { UnclearDatesError } from './unclear-dates.ts';

/** What one file came to. `posts` may hold several tables of the same export, as in a zip with one file a month. */
export type FileReading =
  | {
      readonly outcome: 'posts';
      readonly importer: string;
      /** What the importer calls its tool or platform; null where that is a platform of ours. */
      readonly source: string | null;
      readonly headerLanguage: string | null;
      readonly posts: readonly PostColumns[];
      readonly notes: readonly NoteCount[];
      /** Rows of the tables that were read. */
      readonly rows: number;
      /** The sums over the accepted rows, by other code than the importer's; null where an importer states no columns. */
      readonly sums: readonly OwnSum[] | null;
    }
  | CommentReading
  | { readonly outcome: 'refused'; readonly refusal: Refusal | LookAlikeRefusal }
  | FileQuestion;

/** What only the editor can say before a file is read. */
export type FileQuestion = {
  readonly outcome: 'ask';
} & (
  | { readonly is: 'columns' }
  | { readonly is: 'dates'; readonly dates: DateQuestion }
  | { readonly is: 'bytes'; readonly bytes: BytesQuestion }
);

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

/** How tables find their importer: by all that are known, or by what an editor said. `prepare` comes first. */
export interface ReadingRules {
  readonly prepare: (table: Table) => Table;
  /** `start`: the first rows of a table. */
  readonly detect: (start: Table) => Detection;
  /** What the editor said about dates of a table of this shape that can be read in two ways. */
  readonly unclearDates?: (table: Table) => UnclearDates | null;
  /** What the editor said about the file before its tables. */
  readonly bytes?: BytesAnswer;
}

const KNOWN_EXPORTS: ReadingRules = { prepare: (table) => table, detect };

/**
 * Bytes to posts: the container, whose export it is, and its rows. Never throws for what is in the file. `onRead` hears how far a
 * long file was read.
 */
export async function readFile(file: FileToRead, zone: Zone, onRead?: OnRead, rules = KNOWN_EXPORTS): Promise<FileReading> {
  const read = async (isThorough: boolean) => await readTables(file.name, file.bytes, onRead, isThorough, rules.bytes);
  try {
    return await readOnce(file, zone, read(false), rules);
  } catch (error) {
    if (!(error instanceof LettersError)) throw error;
    return await readOnce(file, zone, read(true), rules);
  }
}

/** Of a long file some things show only while its rows are read: a quotation mark that never closes, other letters. */
async function readOnce(file: FileToRead, zone: Zone, read: Promise<Tables>, rules: ReadingRules): Promise<FileReading> {
  try {
    return fromTables(file, await read, zone, rules);
  } catch (error) {
    if (error instanceof RefusedError) return { outcome: 'refused', refusal: error.refusal };
    if (error instanceof UnclearDatesError) return { outcome: 'ask', is: 'dates', dates: error.question };
    throw error;
  }
}

function fromTables(file: FileToRead, read: Tables, zone: Zone, rules: ReadingRules): FileReading {
  if ('refusal' in read) {
    if (read.question !== undefined) return { outcome: 'ask', is: 'bytes', bytes: read.question };
    return { outcome: 'refused', refusal: read.refusal };
  }
  const measuredAt = exportMoment({ file: file.name, lastModified: file.lastModified, zone });
  const claimed: { table: Table; claim: Claim }[] = [];
  const comments: ClaimedComments[] = [];
  let lookAlike: LookAlikeRefusal | null = null;
  for (const table of read.tables.map(rules.prepare)) {
    const detection = rules.detect(beginningOf(table));
    if (detection.is === 'posts') claimed.push({ table, claim: detection.claim });
    else if (detection.is === 'comments') comments.push({ table, claim: detection.claim });
    else if (detection.is === 'look-alike')
      lookAlike ??= { code: 'look-alike', place: table.place, lookAlike: detection.lookAlike };
  }
  const [first, ...more] = comments.filter(({ table }) => hasRows(table));
  if (claimed.some(({ table }) => hasRows(table))) {
    // Comments come in a file of their own; in one zip with posts they are named and left out.
    const skipped = [...read.skipped, ...comments.map(({ table }) => table.place ?? '')];
    return readClaimed(claimed, { ...read, skipped }, { zone, measuredAt }, rules);
  }
  if (first !== undefined) return readAllComments([first, ...more], read, { zone, measuredAt }, rules);
  if (lookAlike !== null) return { outcome: 'refused', refusal: lookAlike };
  const known = claimed.length + comments.length;
  if (!read.tables.some(hasRows) || known > 0)
    return { outcome: 'refused', refusal: { code: 'header-only', place: read.tables[0]?.place ?? null } };
  return { outcome: 'ask', is: 'columns' };
}

function readAllComments(
  claimed: readonly [ClaimedComments, ...ClaimedComments[]],
  { skipped, refused }: Pick<ReadTables, 'skipped' | 'refused'>,
  context: ReadContext,
  rules: ReadingRules,
): FileReading {
  const reading = readCommentTables(claimed, (table) => ({ ...context, unclearDates: rules.unclearDates?.(table) ?? null }));
  const entries = [...refused.map(({ place }) => place ?? ''), ...skipped].map(skippedEntry);
  return { ...reading, notes: addedUp([...reading.notes.flat(), ...entries]) };
}

function hasRows(table: Table): boolean {
  return beginningOf(table).rows.length > 0;
}

function readClaimed(
  claimed: readonly { readonly table: Table; readonly claim: Claim }[],
  read: { readonly skipped: readonly string[]; readonly refused: readonly Refusal[] },
  context: ReadContext,
  rules: ReadingRules,
): FileReading {
  const tables = claimed.map(({ table, claim }) =>
    readTable(table, claim, { ...context, unclearDates: rules.unclearDates?.(table) ?? null }),
  );
  const notes = tables.flatMap((table) => table.notes);
  for (const { place } of read.refused) notes.push(skippedEntry(place ?? ''));
  for (const name of read.skipped) notes.push(skippedEntry(name));
  const { importer, match } = (claimed[0] as (typeof claimed)[number]).claim;
  const stated = claimed.every(({ claim }) => claim.importer.sums !== undefined);
  return {
    outcome: 'posts',
    importer: importer.id,
    source: importer.source ?? null,
    headerLanguage: match.headerLanguage,
    posts: tables.map(({ posts }) => posts),
    notes: addedUp(notes),
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    sums: stated ? tables.flatMap(({ sums }) => sums) : null,
  };
}

/** Whose labels an export holds: the tool's, or those that are made in Meta's own. */
function labellingTool({ source, platform }: Importer): string {
  return source ?? (platform === 'facebook' || platform === 'instagram' ? 'Meta' : '');
}

function readTable(table: Table, { importer, match }: Claim, context: ReadContext) {
  const builder = new PostsBuilder(table.long?.expected ?? table.rows.length, labellingTool(importer));
  const columns = importer.sums?.(match) ?? [];
  const own = new OwnSums(
    table,
    columns,
    () => builder.asideLines(),
    (row) => importer.entriesIn?.(row, match) ?? 1,
  );
  if (table.reasons !== undefined) builder.explainRows(table.reasons);
  importer.read(own.watched, match, builder, context);
  for (const { code, row, value } of table.remarks) builder.note(code, row, null, value);
  const posts = builder.finish(Math.max(context.measuredAt ?? 0, builder.newest()));
  // LinkedIn and the tools begin with lines of their own.
  if (importer.platform !== 'linkedin' && importer.platform !== null) tellLinesAbove(table, builder);
  tellStrangeDates(posts, context.measuredAt, builder);
  const { rows, sums } = own.finish();
  tellDifferingTotals(table, columns, sums, builder);
  return { posts, notes: builder.notes(), rows, sums };
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
