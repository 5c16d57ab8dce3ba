import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Zone } from '../core/base/calendar.ts';
import { readFile } from '../core/importers/read-file.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
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
}

/** Reads a file from disk as the app would. `lastModified`: the moment of the export where the file itself does not tell. */
export async function readFromDisk(path: string, zone: Zone, lastModified: number | null): Promise<ReadFile> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new CommandError(`${path} cannot be opened. Check the name; nothing was read or written.`);
  }
  const name = basename(path);
  const reading = await readFile({ name, bytes, lastModified }, zone);
  const posts = postsOf(reading);
  return { outcome: outcomeOf(name, bytes.length, reading, posts), posts };
}
