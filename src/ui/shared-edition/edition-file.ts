import type { EditionRead } from '../../core/share/edition.ts';
import type { Dropped } from '../import/dropped-files.ts';

const LARGEST_FILE = 60_000_000;
/** Ours begins with its kind: a JSON file with its format, an HTML file with its doctype. */
const START = 64;

/** What a single dropped file holds where it is an edition (or was one); null for everything else, which is imported. */
export async function editionIn({ files, folders }: Dropped): Promise<EditionRead | null> {
  const [file] = files;
  if (file === undefined || files.length > 1 || folders.length > 0 || file.size > LARGEST_FILE) return null;
  try {
    const start = await file.slice(0, START).text();
    if (!/^\uFEFF?\s*(?:<!doctype html|\{\s*"format"\s*:\s*"postproof-edition")/iu.test(start)) return null;
    const { readEditionFile } = await import('../../core/share/edition.ts');
    const read = readEditionFile(await file.text());
    return 'fault' in read && read.fault === 'not-an-edition' ? null : read;
  } catch {
    // The import says what is wrong with a file that cannot be read.
    return null;
  }
}
