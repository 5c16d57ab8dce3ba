import { sha256 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';
import { deckSchema } from './edition-schema.ts';
import { packed, unpacked } from './packed-json.ts';
import type { SharedDeck } from './redact.ts';

/** The languages in which an edition may have been made. */
export const EDITION_LANGUAGES = ['nl', 'da', 'en'] as const;
export const EDITION_FORMAT = 'postproof-edition';
const VERSION = 1;
/** Longest file that is read as an edition, in UTF-16 units: pictures take room. */
const LONGEST_FILE = 60_000_000;

/** What is shared: slides that passed the gate, in the language in which they were shared. Plain data. */
export interface SharedEdition {
  readonly format: typeof EDITION_FORMAT;
  readonly version: typeof VERSION;
  readonly language: (typeof EDITION_LANGUAGES)[number];
  readonly deck: SharedDeck;
}

/** damaged: it is one, and not whole. newer: made with a later version of Postproof. cut: its end is missing. */
export type EditionFault = 'not-an-edition' | 'damaged' | 'newer' | 'cut' | 'passphrase';
export type EditionRead = { readonly edition: SharedEdition } | { readonly fault: EditionFault };

const editionSchema = v.strictObject({
  format: v.literal(EDITION_FORMAT),
  version: v.literal(VERSION),
  language: v.picklist(EDITION_LANGUAGES),
  deck: deckSchema,
});

export function editionOf(deck: SharedDeck, language: SharedEdition['language']): SharedEdition {
  return { format: EDITION_FORMAT, version: VERSION, language, deck };
}

/** Anything, as an edition: refused where a key is unknown, a type is another, a number is no number, or something is too long. */
export function readEdition(data: unknown): EditionRead {
  if (!isRecord(data) || data.format !== EDITION_FORMAT) return { fault: 'not-an-edition' };
  if (typeof data.version === 'number' && data.version > VERSION) return { fault: 'newer' };
  const read = v.safeParse(editionSchema, data, { abortEarly: true, abortPipeEarly: true });
  if (!read.success) return { fault: 'damaged' };
  // A deck becomes a shared one in two places: at the gate, and here, where it comes back from outside as it once passed.
  return { edition: read.output as unknown as SharedEdition };
}

/**
 * An edition as the text of a JSON file: its lists in columns (`packed-json`), and the SHA-256 of what it says, so that a damaged file is
 * never taken for another report.
 */
export function editionText(edition: SharedEdition): string {
  const { format, version, language } = edition;
  const deck = packed(edition.deck);
  return JSON.stringify({ format, version, digest: digestOf(language, deck), language, deck });
}

/** Reads what `editionText` writes. */
export function readEditionText(text: string): EditionRead {
  if (text.length > LONGEST_FILE) return { fault: 'not-an-edition' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: text.includes(`"${EDITION_FORMAT}"`) ? 'damaged' : 'not-an-edition' };
  }
  if (!isRecord(data)) return { fault: 'not-an-edition' };
  const { digest, ...rest } = data;
  const deck = unpacked(rest.deck);
  const read = readEdition({ ...rest, deck: deck?.data });
  if (!('edition' in read)) return read;
  // Of what the file says, in the order in which it says it.
  return digest === digestOf(rest.language, rest.deck) ? read : { fault: 'damaged' };
}

const OPENS = '<script type="application/json" id="postproof-edition">';
const CLOSES = '</script>';

/** Finds the edition in a text that may be an HTML file of ours, or a JSON file. */
export function readEditionFile(text: string): EditionRead {
  const start = text.indexOf(OPENS);
  if (start < 0) return readEditionText(text);
  const from = start + OPENS.length;
  const end = text.indexOf(CLOSES, from);
  return end < 0 ? { fault: 'damaged' } : readEditionText(text.slice(from, end));
}

function digestOf(language: unknown, deck: unknown): string {
  return hexOf(sha256(new TextEncoder().encode(JSON.stringify([VERSION, language, deck]))));
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
