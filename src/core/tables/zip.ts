import { Inflate } from 'fflate';
import type { BytesAnswer, EntryChoice } from './bytes-question.ts';
import { BytesQuestionError } from './bytes-question.ts';
import { RefusedError } from './refusal.ts';
import type { DirectoryEntry } from './zip-directory.ts';
import { directoryOf, packedBytes } from './zip-directory.ts';

export interface ZipEntry {
  /** The entry's own name without its folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ZipContent {
  readonly entries: readonly ZipEntry[];
  /** Names of entries that are no tables: photos, a readme. */
  readonly skipped: readonly string[];
}

const MOST_ENTRIES = 500;
const MOST_BYTES = 600 * 1024 * 1024;
// A workbook is unpacked as a whole by its library, and read as texts many times that size.
const MOST_WORKBOOK_BYTES = 400 * 1024 * 1024;
const MOST_RATIO = 300;
const RATIO_COUNTS_FROM = 8 * 1024 * 1024;
const MOST_DEPTH = 3;
const TABLE_NAME = /\.(?:csv|tsv|txt|xls|xlsx|xlsm|xlsb|ods)$/iu;
const SYSTEM_NAME = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\._)/u;
const STORED = 0;
const DEFLATED = 8;

/**
 * Whether a zip is an Excel workbook, or another document that only looks like a zip.
 *
 * @throws RefusedError `damaged`.
 */
export function zipDocument(bytes: Uint8Array): 'workbook' | 'word-document' | 'presentation' | 'other-spreadsheet' | null {
  const entries = directoryOf(bytes);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin') || (names.has('content.xml') && names.has('mimetype'))) {
    return 'workbook';
  }
  if (names.has('word/document.xml')) return 'word-document';
  if (names.has('Index/Document.iwa')) return 'other-spreadsheet';
  return names.has('ppt/presentation.xml') ? 'presentation' : null;
}

/**
 * Unpacks all of a workbook once before its library sees it: on a damaged stream that one can turn in circles for ever.
 *
 * @throws RefusedError `damaged`, `unsafe-zip`, `password`.
 */
export function checkWorkbook(bytes: Uint8Array): void {
  const entries = directoryOf(bytes);
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_WORKBOOK_BYTES) throw new RefusedError('unsafe-zip');
  checkRanges(entries);
  const budget = { entries: entries.length, bytes: 0 };
  for (const entry of entries) if (!entry.name.endsWith('/')) unpacked(bytes, entry, budget);
}

/**
 * The tables in a zip, and in the zips in it. It reads the directory itself and counts what comes out: the unzip library checks
 * neither CRC-32 nor sizes, and loses an entry named `__proto__`.
 *
 * `sameName`: which of two entries of one name the editor wants.
 *
 * @throws RefusedError `damaged`, `unsafe-zip`, `too-many-entries`, `password`, `nested-zip`, `zip-link`, `empty`.
 * @throws BytesQuestionError where two entries have one name and differ.
 */
export function unzipTables(bytes: Uint8Array, sameName: SameName): ZipContent {
  const skipped: string[] = [];
  const budget = { entries: 0, bytes: 0 };
  return { entries: tablesIn(bytes, 1, budget, skipped, sameName), skipped };
}

type SameName = BytesAnswer['sameName'] | null;

interface Budget {
  entries: number;
  bytes: number;
}

function tablesIn(bytes: Uint8Array, depth: number, budget: Budget, skipped: string[], sameName: SameName): ZipEntry[] {
  const directory = directoryOf(bytes);
  if (directory.length === 0) throw new RefusedError('empty');
  budget.entries += directory.length;
  if (budget.entries > MOST_ENTRIES) throw new RefusedError('too-many-entries');
  checkRanges(directory);
  const entries: ZipEntry[] = [];
  for (const entry of wanted(bytes, directory, budget, sameName)) {
    const { name, label } = entry;
    if (SYSTEM_NAME.test(name) || name.endsWith('/')) continue;
    const isZip = /\.zip$/iu.test(name);
    if (!isZip && !TABLE_NAME.test(name.replace(/\p{C}/gu, ''))) {
      skipped.push(label);
      continue;
    }
    if (isZip && depth === MOST_DEPTH) throw new RefusedError('nested-zip');
    const content = unpacked(bytes, entry, budget);
    if (isZip) entries.push(...tablesIn(content, depth + 1, budget, skipped, sameName));
    else entries.push({ name: label, bytes: content });
  }
  return entries;
}

/** The entries without those that are there twice; of two tables of one name and other content those that the editor chose. */
function wanted(bytes: Uint8Array, directory: readonly DirectoryEntry[], budget: Budget, sameName: SameName): DirectoryEntry[] {
  const byName = new Map<string, DirectoryEntry[]>();
  for (const entry of directory) {
    const same = byName.get(entry.name) ?? [];
    byName.set(entry.name, same);
    if (!same.some(({ crc, size }) => crc === entry.crc && size === entry.size)) same.push(entry);
  }
  return [...byName.values()].flatMap((same) => {
    const [first, last] = [same[0] as DirectoryEntry, same.at(-1) as DirectoryEntry];
    if (first === last || sameName === 'both' || !TABLE_NAME.test(first.name)) return same;
    if (sameName === 'first' || sameName === 'last') return [sameName === 'first' ? first : last];
    const choices = [first, last].map((entry) => choiceOf(unpacked(bytes, entry, budget))) as [EntryChoice, EntryChoice];
    throw new BytesQuestionError({ is: 'same-name', place: first.label, choices });
  });
}

const LETTERS_SHOWN = 120;

function choiceOf(content: Uint8Array): EntryChoice {
  const text = new TextDecoder('utf-8').decode(content);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isText = !text.includes('\u0000');
  return {
    bytes: content.length,
    lines: isText ? lines.length : null,
    start: isText ? (lines[1] ?? lines[0] ?? '').trim().slice(0, LETTERS_SHOWN) : '',
  };
}

// In a bomb many entries share the same packed bytes.
function checkRanges(entries: readonly DirectoryEntry[]): void {
  const ordered = [...entries].sort((a, b) => a.offset - b.offset);
  for (let i = 1; i < ordered.length; i++) {
    const before = ordered[i - 1] as DirectoryEntry;
    if (before.offset + before.packed > (ordered[i] as DirectoryEntry).offset) throw new RefusedError('unsafe-zip', before.label);
  }
}

function unpacked(bytes: Uint8Array, entry: DirectoryEntry, budget: Budget): Uint8Array {
  const { label, size, packed, method } = entry;
  if (entry.isEncrypted) throw new RefusedError('password', label);
  if (entry.isLink) throw new RefusedError('zip-link', label);
  if (budget.bytes + size > MOST_BYTES || (size > RATIO_COUNTS_FROM && size / Math.max(1, packed) > MOST_RATIO)) {
    throw new RefusedError('unsafe-zip', label);
  }
  const from = packedBytes(bytes, entry);
  if (method !== STORED && method !== DEFLATED) throw new RefusedError('other-archive', label);
  const content = method === STORED ? from : inflated(from, size, label);
  if (content.length !== size || crc32(content) !== entry.crc) throw new RefusedError('damaged', label);
  budget.bytes += size;
  return content;
}

/** Stops as soon as more comes out than the directory says: a forged size is no way around the limits. */
function inflated(packed: Uint8Array, size: number, label: string): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new RefusedError('damaged', label);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PUSHED)
      inflate.push(packed.subarray(at, at + PUSHED), at + PUSHED >= packed.length);
  } catch {
    throw new RefusedError('damaged', label);
  }
  return content.subarray(0, filled);
}

const PUSHED = 256 * 1024;

const crcTable = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] as number);
  return (value ^ 0xffffffff) >>> 0;
}
