import { gunzipSync } from 'fflate';
import type { Refusal, RefusalCode } from './refusal.ts';
import { RefusedError } from './refusal.ts';
import { RowCheck } from './row-check.ts';
import { sniff } from './sniff.ts';
import type { Table } from './table.ts';
import type { OnRead, Reading } from './text-table.ts';
import { tableOf, textTable } from './text-table.ts';
import { readWorkbook } from './workbook.ts';
import { checkWorkbook, unzipTables, zipDocument } from './zip.ts';

/** What a file's bytes hold: tables, or the reason why there are none. */
export type Tables =
  | { readonly tables: readonly Table[]; readonly skipped: readonly string[]; readonly refused: readonly Refusal[] }
  | { readonly refusal: Refusal };

// As browsers name a download that is under way.
const PARTIAL_NAME = /\.(?:crdownload|part|partial|download)$/iu;
const MOST_BYTES = 500 * 1024 * 1024;

/**
 * Reads a file: containers end here, importers see tables only. `file` is its name, `bytes` its whole content. `onRead` hears how
 * far a long text was read, now and while its pieces are asked for; `isThorough` reads after a LettersError.
 */
export async function readTables(
  file: string,
  bytes: Uint8Array,
  onRead: OnRead = () => undefined,
  isThorough = false,
): Promise<Tables> {
  const reading = { onRead, isThorough };
  try {
    if (PARTIAL_NAME.test(file)) throw new RefusedError('partial-download');
    if (bytes.length === 0) throw new RefusedError('empty');
    if (bytes.length > MOST_BYTES) throw new RefusedError('too-large');
    const kind = sniff(bytes);
    if (kind === 'zip' && zipDocument(bytes) === null) return await readZip(file, bytes, reading);
    return { tables: await readPart(file, null, bytes, reading), skipped: [], refused: [] };
  } catch (error) {
    if (error instanceof RefusedError) return { refusal: error.refusal };
    throw error;
  }
}

// One bad entry does not take the good ones along: it is named, and they are read.
async function readZip(file: string, bytes: Uint8Array, reading: Reading): Promise<Tables> {
  const { entries, skipped } = unzipTables(bytes);
  if (entries.length === 0) throw new RefusedError('zip-without-table');
  const tables: Table[] = [];
  const refused: Refusal[] = [];
  for (const entry of entries) {
    try {
      tables.push(...(await readPart(file, entry.name, entry.bytes, reading)));
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      refused.push({ code: error.refusal.code, place: entry.name });
    }
  }
  if (tables.length === 0) throw new RefusedError(refused[0]?.code ?? 'zip-without-table', refused[0]?.place ?? null);
  return { tables, skipped, refused };
}

async function readPart(file: string, entry: string | null, bytes: Uint8Array, reading: Reading): Promise<Table[]> {
  const kind = sniff(bytes);
  switch (kind) {
    case 'text':
      return [textTable(file, entry, bytes, reading)];
    case 'old-spreadsheet':
      return await sheetTables(file, bytes);
    case 'zip':
      return await documentTables(file, bytes);
    case 'gzip':
      return [textTable(file, entry, gunzip(bytes), reading)];
    default:
      throw new RefusedError(kind satisfies RefusalCode);
  }
}

function gunzip(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new RefusedError('damaged');
  }
}

async function documentTables(file: string, bytes: Uint8Array): Promise<Table[]> {
  const document = zipDocument(bytes);
  if (document === 'workbook') {
    checkWorkbook(bytes);
    return await sheetTables(file, bytes);
  }
  throw new RefusedError(document ?? 'zip-without-table');
}

async function sheetTables(file: string, bytes: Uint8Array): Promise<Table[]> {
  const sheets = await readWorkbook(bytes);
  const tables: Table[] = [];
  for (const { name, rows, remarks } of sheets) {
    const table = tableOf(file, name, rows);
    if (table === null) continue;
    const check = new RowCheck(table.header, table.rows);
    check.lookAtShapes(table.rows, table.firstRow);
    const within = remarks.filter(({ row }) => row === null || row >= table.firstRow);
    tables.push({ ...table, remarks: within, reasons: check.reasons });
  }
  if (tables.length === 0) throw new RefusedError('empty');
  return tables;
}
