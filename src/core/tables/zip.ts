import { unzipSync } from 'fflate';
import { RefusedError } from './refusal.ts';

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
const MOST_RATIO = 300;
const RATIO_COUNTS_FROM = 8 * 1024 * 1024;
const TABLE_NAME = /\.(?:csv|tsv|txt|xls|xlsx)$/iu;
const SYSTEM_NAME = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\._)/u;

/** Whether a zip is an Excel workbook, or another document that only looks like a zip. */
export function zipDocument(bytes: Uint8Array): 'workbook' | 'word-document' | 'presentation' | null {
  const names = new Set<string>();
  visit(bytes, (name) => {
    names.add(name);
    return false;
  });
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) return 'workbook';
  if (names.has('word/document.xml')) return 'word-document';
  return names.has('ppt/presentation.xml') ? 'presentation' : null;
}

/**
 * The tables in a zip. Counts entries and unpacked bytes itself, and checks each entry's CRC-32: the unzip library does neither.
 *
 * @throws RefusedError `damaged`, `unsafe-zip`, `too-many-entries`, `password`.
 */
export function unzipTables(bytes: Uint8Array): ZipContent {
  const skipped: string[] = [];
  let count = 0;
  let total = 0;
  const unpacked = visit(bytes, (name, size, packed) => {
    count++;
    if (count > MOST_ENTRIES) throw new RefusedError('too-many-entries');
    if (SYSTEM_NAME.test(name) || name.endsWith('/')) return false;
    if (!TABLE_NAME.test(name)) {
      skipped.push(labelOf(name));
      return false;
    }
    total += size;
    if (total > MOST_BYTES || (size > RATIO_COUNTS_FROM && size / Math.max(1, packed) > MOST_RATIO)) {
      throw new RefusedError('unsafe-zip', labelOf(name));
    }
    return true;
  });
  const checksums = checksumsOf(bytes);
  const entries = [...unpacked].map(([name, content]) => {
    const expected = checksums.get(name);
    if (expected !== undefined && expected !== crc32(content)) throw new RefusedError('damaged', labelOf(name));
    return { name: labelOf(name), bytes: content };
  });
  return { entries, skipped };
}

function visit(bytes: Uint8Array, wanted: (name: string, size: number, packed: number) => boolean): Map<string, Uint8Array> {
  try {
    const files = unzipSync(bytes, { filter: (file) => wanted(file.name, file.originalSize, file.size) });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError(/encrypt|compression type/iu.test(String(error)) ? 'password' : 'damaged');
  }
}

function labelOf(name: string): string {
  const base = name.replaceAll('\\', '/').split('/').at(-1) ?? name;
  return base
    .replace(/\p{Cc}/gu, '')
    .normalize('NFC')
    .slice(0, 120);
}

// PKWARE's application note: the central directory is found from the end; each entry's header holds its CRC-32 at byte 16.
function checksumsOf(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const checksums = new Map<string, number>();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return checksums;
  let place = view.getUint32(end + 16, true);
  while (place + 46 <= bytes.length && view.getUint32(place, true) === 0x02014b50) {
    const nameLength = view.getUint16(place + 28, true);
    const encrypted = (view.getUint16(place + 8, true) & 1) === 1;
    const name = new TextDecoder('utf-8').decode(bytes.subarray(place + 46, place + 46 + nameLength));
    if (encrypted) throw new RefusedError('password', labelOf(name));
    checksums.set(name, view.getUint32(place + 16, true));
    place += 46 + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return checksums;
}

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
