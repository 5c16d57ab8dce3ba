import { gunzipSync } from 'fflate';
import { parseCsv } from './csv.ts';
import type { Decoded } from './decode.ts';
import { decodeText } from './decode.ts';
import { headerRowOf } from './header-row.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { RefusedError } from './refusal.ts';
import { sniff, textRefusal } from './sniff.ts';
import type { Table, TableRemark } from './table.ts';
import { readWorkbook } from './workbook.ts';
import { unzipTables, zipDocument } from './zip.ts';

/** What a file's bytes hold: tables, or the reason why there are none. */
export type Tables =
  | { readonly tables: readonly Table[]; readonly skipped: readonly string[]; readonly refused: readonly Refusal[] }
  | { readonly refusal: Refusal };

const MOST_BYTES = 500 * 1024 * 1024;

/** Reads a file: containers end here, importers see tables only. `file` is its name, `bytes` its whole content. */
export async function readTables(file: string, bytes: Uint8Array): Promise<Tables> {
  try {
    if (bytes.length === 0) throw new RefusedError('empty');
    if (bytes.length > MOST_BYTES) throw new RefusedError('too-large');
    const kind = sniff(bytes);
    if (kind === 'zip' && zipDocument(bytes) === null) return await readZip(file, bytes);
    return { tables: await readPart(file, null, bytes), skipped: [], refused: [] };
  } catch (error) {
    if (error instanceof RefusedError) return { refusal: error.refusal };
    throw error;
  }
}

// One bad entry does not take the good ones along: it is named, and they are read.
async function readZip(file: string, bytes: Uint8Array): Promise<Tables> {
  const { entries, skipped } = unzipTables(bytes);
  if (entries.length === 0) throw new RefusedError('zip-without-table');
  const tables: Table[] = [];
  const refused: Refusal[] = [];
  for (const entry of entries) {
    try {
      tables.push(...(await readPart(file, entry.name, entry.bytes)));
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      refused.push({ code: error.refusal.code, place: entry.name });
    }
  }
  if (tables.length === 0) throw new RefusedError(refused[0]?.code ?? 'zip-without-table', refused[0]?.place ?? null);
  return { tables, skipped, refused };
}

async function readPart(file: string, entry: string | null, bytes: Uint8Array): Promise<Table[]> {
  const kind = sniff(bytes);
  switch (kind) {
    case 'text':
      return [textTable(file, entry, decodeText(bytes))];
    case 'old-spreadsheet':
      return await sheetTables(file, bytes);
    case 'zip':
      return await documentTables(file, bytes);
    case 'gzip':
      return [textTable(file, entry, decodeText(gunzip(bytes)))];
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
  if (document === 'workbook') return await sheetTables(file, bytes);
  throw new RefusedError(document ?? 'zip-without-table');
}

async function sheetTables(file: string, bytes: Uint8Array): Promise<Table[]> {
  const sheets = await readWorkbook(bytes);
  const tables: Table[] = [];
  for (const { name, rows } of sheets) {
    const table = tableOf(file, name, rows, []);
    if (table !== null) tables.push(table);
  }
  if (tables.length === 0) throw new RefusedError('empty');
  return tables;
}

function textTable(file: string, entry: string | null, decoded: Decoded): Table {
  const refusal = textRefusal(decoded.text);
  if (refusal !== null) throw new RefusedError(refusal);
  const { rows, skipped, openQuoteAt, looseQuotesAt } = parseCsv(decoded.text);
  const remarks: TableRemark[] = [];
  if (decoded.guessed && decoded.encoding === 'windows-1252') {
    remarks.push({ code: 'encoding-guessed', row: null, value: decoded.encoding });
  }
  if (decoded.damaged) remarks.push({ code: 'letters-damaged', row: null, value: null });
  if (openQuoteAt !== null) remarks.push({ code: 'quote-open', row: openQuoteAt + 1 + skipped, value: null });
  for (const row of looseQuotesAt) remarks.push({ code: 'quote-loose', row: row + 1 + skipped, value: null });
  const table = tableOf(file, entry, rows, remarks, skipped);
  if (table === null) throw new RefusedError('no-table');
  return table;
}

function tableOf(
  file: string,
  place: string | null,
  rows: string[][],
  remarks: readonly TableRemark[],
  skipped = 0,
): Table | null {
  while (rows.length > 0 && isEmpty(rows.at(-1))) rows.pop();
  const headerRow = headerRowOf(rows);
  if (headerRow < 0) return null;
  const header = rows[headerRow] as string[];
  return {
    file,
    place,
    header,
    rows: rows.slice(headerRow + 1),
    preamble: rows.slice(0, headerRow).map((row) => row.join(' ').trim()),
    firstRow: headerRow + 2 + skipped,
    remarks,
  };
}

function isEmpty(row: readonly string[] | undefined): boolean {
  return row?.every((cell) => cell.trim() === '') ?? true;
}
