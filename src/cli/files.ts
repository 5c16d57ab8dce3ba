import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Zone } from '../core/base/calendar.ts';
import type { ColumnMapping } from '../core/importers/mapped/column-mapping.ts';
import { columnMappingFrom } from '../core/importers/mapped/column-mapping.ts';
import type { UnknownTable } from '../core/importers/mapped/unknown-table.ts';
import { readAnswered, unknownTableIn } from '../core/importers/mapped/unknown-table.ts';
import type { FileToRead } from '../core/importers/read-file.ts';
import { readFile } from '../core/importers/read-file.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { BytesQuestion } from '../core/tables/bytes-question.ts';
import { readTables } from '../core/tables/read-tables.ts';
import type { Language } from '../words/language.ts';
import { isLanguage } from '../words/language.ts';
import { outcomeOf, postsOf } from '../worker/file-outcome.ts';
import type { FileOutcome } from '../worker/questions.ts';

/** A mistake of the person at the keyboard: shown as its sentence, without a stack. */
export class CommandError extends Error {}

/** Runs a command and ends the process with 1 and a sentence where it cannot do what was asked. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

export function languageOption(text: string | undefined): Language {
  if (text === undefined) return 'en';
  if (!isLanguage(text)) throw new CommandError(`--language takes nl, da or en, not "${text}".`);
  return text;
}

export interface ReadFile {
  readonly outcome: FileOutcome;
  readonly posts: PostColumns;
  /** The same outcome when these posts are known too: comments are looked for among them. */
  readonly among: (known: PostColumns) => FileOutcome;
}

/** Reads a file from disk as the app would. `lastModified`: the moment of the export where the file itself does not tell. */
export async function readFromDisk(
  path: string,
  zone: Zone,
  lastModified: number | null,
  mapping: ColumnMapping | null = null,
): Promise<ReadFile> {
  const file: FileToRead = { name: basename(path), bytes: bytesOf(path), lastModified };
  const reading = mapping === null ? await readFile(file, zone) : await readAnswered(file, mapping, [], zone);
  const posts = postsOf(reading);
  const among = (known: PostColumns) => outcomeOf(file.name, file.bytes.length, reading, posts, undefined, false, known);
  return { outcome: among(posts), posts, among };
}

/** What only a person can say about a file: what its columns are, how to read its dates; null where there is nothing to ask. */
export async function proposalFromDisk(path: string, zone: Zone, said: ColumnMapping | null): Promise<UnknownTable | null> {
  return await unknownTableIn({ name: basename(path), bytes: bytesOf(path), lastModified: null }, zone, said?.file);
}

/** What is to be said before there is a table at all: its letters, or which of two entries of one name; null: nothing. */
export async function bytesQuestionFromDisk(path: string): Promise<BytesQuestion | null> {
  const read = await readTables(basename(path), bytesOf(path));
  return 'refusal' in read ? (read.question ?? null) : null;
}

/** A mapping as `--propose` prints it, whole or its `mapping` alone. */
export function mappingFromDisk(path: string): ColumnMapping {
  const text = new TextDecoder().decode(bytesOf(path));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CommandError(`${path} is no JSON. --propose prints a mapping to begin with.`);
  }
  const inside = typeof data === 'object' && data !== null && 'mapping' in data ? data.mapping : data;
  const mapping = columnMappingFrom(inside);
  if (mapping === null) throw new CommandError(`${path} holds no mapping of columns. --propose prints one to begin with.`);
  return mapping;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new CommandError(`${path} cannot be opened. Check the name; nothing was read or written.`);
  }
}
