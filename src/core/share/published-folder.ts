import { sha256 } from '@noble/hashes/sha2.js';
import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import type { MonthKey } from '../base/calendar.ts';
import type { EditionRead, SharedEdition } from './edition.ts';
import { EDITION_LANGUAGES, editionText, hexOf, readEditionText } from './edition.ts';
import { count, day, listOf, month, name, year } from './fact-schemas.ts';

const FORMAT = 'postproof-folder';
const VERSION = 1;
/** The one file of the folder whose name never changes; it is written last. */
export const FOLDER_INDEX = 'editions/index.json';
const FILE = /^(\d{4}(?:-(?:0[1-9]|1[0-2]))?)\.([0-9a-f]{16})\.json$/u;

/** An edition in the folder. `file`: its name beside the index, with the start of its SHA-256 in it. */
export interface PublishedEdition {
  /** A month, or the year that a review is of: `2026`. */
  readonly month: MonthKey;
  readonly file: string;
  readonly sha256: string;
  readonly title: string;
  readonly slides: number;
  readonly language: SharedEdition['language'];
  readonly frozenOn: string | null;
}

export interface FolderIndex {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly editions: readonly PublishedEdition[];
}

const indexSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  editions: v.pipe(
    listOf(
      v.strictObject({
        month: v.union([month, year]),
        file: v.pipe(v.string(), v.regex(FILE)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
        title: name,
        slides: count,
        language: v.picklist(EDITION_LANGUAGES),
        frozenOn: v.nullable(day),
      }),
      1000,
    ),
    v.check((editions) => editions.every((edition) => edition.file === fileName(edition.month, edition.sha256))),
  ),
});

export type IndexRead = { readonly index: FolderIndex } | { readonly fault: 'not-a-folder' | 'damaged' | 'newer' };

/** A file of the folder: its path and its text. */
export interface FolderFile {
  readonly path: string;
  readonly text: string;
}

/** The index of a published folder, from the text of its file. */
export function readFolderIndex(text: string): IndexRead {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: text.includes(`"${FORMAT}"`) ? 'damaged' : 'not-a-folder' };
  }
  if (typeof data !== 'object' || data === null || (data as { format?: unknown }).format !== FORMAT)
    return { fault: 'not-a-folder' };
  const { version } = data as { readonly version?: unknown };
  if (typeof version === 'number' && version > VERSION) return { fault: 'newer' };
  const read = v.safeParse(indexSchema, data, { abortEarly: true, abortPipeEarly: true });
  return read.success ? { index: read.output } : { fault: 'damaged' };
}

/** An edition of a published folder, from the text of its file: only what the index means. */
export function readPublished(text: string, published: PublishedEdition): EditionRead {
  if (digestOf(text) !== published.sha256) return { fault: 'damaged' };
  const read = readEditionText(text);
  if (!('edition' in read)) return read;
  const { deck, language } = read.edition;
  return keyOf(deck) === published.month && language === published.language ? read : { fault: 'damaged' };
}

/**
 * The files of a folder with these editions, the index last, so that whoever reads meanwhile meets the old months or the new ones, never
 * half of each. `before`: what stands there already; its other months stay. `titleOf`: the sentence by which an edition is listed.
 */
export function folderFiles(
  editions: readonly SharedEdition[],
  titleOf: (edition: SharedEdition) => string,
  before: FolderIndex | null = null,
): readonly FolderFile[] {
  const made = editions.map((edition) => {
    const text = editionText(edition);
    const { frozenOn, slides } = edition.deck;
    const month = keyOf(edition.deck);
    const digest = digestOf(text);
    const title = titleOf(edition).slice(0, 1000);
    const file = fileName(month, digest);
    return {
      text,
      published: { month, file, sha256: digest, title, slides: slides.length, language: edition.language, frozenOn },
    };
  });
  const months = new Set(made.map(({ published }) => published.month));
  const kept = (before?.editions ?? []).filter((edition) => !months.has(edition.month));
  const listed = [...kept, ...made.map(({ published }) => published)].sort((a, b) => (a.month < b.month ? 1 : -1));
  const index: FolderIndex = { format: FORMAT, version: VERSION, editions: listed };
  return [
    ...made.map(({ text, published }) => ({ path: `editions/${published.file}`, text })),
    { path: FOLDER_INDEX, text: `${JSON.stringify(index, null, 1)}\n` },
  ];
}

/** The same as a zip to unpack beside the site. The same editions give the same bytes. */
export function folderZip(files: readonly FolderFile[]): Uint8Array {
  // 1 January 1980, the first day that a zip can name, at noon: an instant that is that day in every zone.
  const mtime = new Date(Date.UTC(1980, 0, 1, 12));
  return zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), { level: 9, mtime });
}

/** A review of a year stands beside its months, not in the place of the newest. */
function keyOf({ month, year }: SharedEdition['deck']): MonthKey {
  return year ?? month;
}

function fileName(month: MonthKey, digest: string): string {
  return `${month}.${digest.slice(0, 16)}.json`;
}

function digestOf(text: string): string {
  return hexOf(sha256(new TextEncoder().encode(text)));
}
