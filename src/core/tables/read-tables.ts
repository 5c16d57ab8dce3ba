import { gunzipSync } from 'fflate';
import type { BytesAnswer, BytesQuestion } from './bytes-question.ts';
import { BytesQuestionError } from './bytes-question.ts';
import { decodeText } from './decode.ts';
import { repairedLetters } from './double-letters.ts';
import { inUtf8, letterChoices } from './other-letters.ts';
import { withUsualQuotes } from './other-quotes.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { RefusedError } from './refusal.ts';
import { RowCheck } from './row-check.ts';
import { sniff } from './sniff.ts';
import type { Table } from './table.ts';
import type { OnRead, Reading } from './text-table.ts';
import { tableOf, textTable } from './text-table.ts';
import { readWorkbook } from './workbook.ts';
import { checkWorkbook, unzipTables, zipDocument } from './zip.ts';

export interface ReadTables {
  readonly tables: readonly Table[];
  readonly skipped: readonly string[];
  readonly refused: readonly Refusal[];
}

/** What a file's bytes hold: tables, or the reason why there are none, which may be that the editor has to choose. */
export type Tables = ReadTables | { readonly refusal: Refusal; readonly question?: BytesQuestion };

interface FileReading extends Reading {
  readonly answer: BytesAnswer;
}

// As browsers name a download that is under way.
const PARTIAL_NAME = /\.(?:crdownload|part|partial|download)$/iu;
const MOST_BYTES = 500 * 1024 * 1024;

/**
 * Reads a file: containers end here, importers see tables only. `file` is its name, `bytes` its whole content. `onRead` hears how
 * far a long text was read, now and while its pieces are asked for; `isThorough` reads after a LettersError. `answer`: what the
 * editor said where the bytes leave something open.
 */
export async function readTables(
  file: string,
  bytes: Uint8Array,
  onRead: OnRead = () => undefined,
  isThorough = false,
  answer: BytesAnswer = {},
): Promise<Tables> {
  const reading = { onRead, isThorough, answer };
  try {
    if (PARTIAL_NAME.test(file)) throw new RefusedError('partial-download');
    if (bytes.length === 0) throw new RefusedError('empty');
    if (bytes.length > MOST_BYTES) throw new RefusedError('too-large');
    const kind = sniff(bytes);
    if (kind === 'zip' && zipDocument(bytes) === null) return await readZip(file, bytes, reading);
    return { tables: await readPart(file, null, bytes, reading), skipped: [], refused: [] };
  } catch (error) {
    if (error instanceof RefusedError) return { refusal: error.refusal };
    if (!(error instanceof BytesQuestionError)) throw error;
    const { question } = error;
    return {
      refusal: { code: question.is === 'letters' ? 'other-letters' : 'duplicate-entry', place: question.place },
      question,
    };
  }
}

// One bad entry does not take the good ones along: it is named, and they are read.
async function readZip(file: string, bytes: Uint8Array, reading: FileReading): Promise<Tables> {
  const { entries, skipped } = unzipTables(bytes, reading.answer.sameName ?? null);
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

async function readPart(file: string, entry: string | null, bytes: Uint8Array, reading: FileReading): Promise<Table[]> {
  const kind = sniff(bytes);
  switch (kind) {
    case 'text':
      return [asText(file, entry, bytes, reading)];
    case 'old-spreadsheet':
      return await sheetTables(file, bytes, reading.answer);
    case 'zip':
      return await documentTables(file, bytes, reading.answer);
    case 'gzip':
      return [asText(file, entry, gunzip(bytes), reading)];
    default:
      throw new RefusedError(kind satisfies RefusalCode);
  }
}

/** A text in the letters that the editor chose; where nobody did and nobody can tell, a question. */
function asText(file: string, entry: string | null, bytes: Uint8Array, reading: FileReading): Table {
  const { letters, repair } = reading.answer;
  try {
    const usual = withUsualQuotes(bytes, (all) => decodeText(all).text) ?? bytes;
    return textTable(file, entry, repair === true ? repairedBytes(usual) : usual, reading);
  } catch (error) {
    if (!(error instanceof RefusedError) || error.refusal.code !== 'other-letters') throw error;
    if (letters !== undefined) return textTable(file, entry, inUtf8(bytes, letters), reading);
    const choices = letterChoices(bytes);
    throw choices.length === 0 ? error : new BytesQuestionError({ is: 'letters', place: entry, choices });
  }
}

function repairedBytes(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(repairedLetters(decodeText(bytes).text));
}

function gunzip(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new RefusedError('damaged');
  }
}

async function documentTables(file: string, bytes: Uint8Array, answer: BytesAnswer): Promise<Table[]> {
  const document = zipDocument(bytes);
  if (document === 'workbook') {
    checkWorkbook(bytes);
    return await sheetTables(file, bytes, answer);
  }
  throw new RefusedError(document ?? 'zip-without-table');
}

async function sheetTables(file: string, bytes: Uint8Array, { repair }: BytesAnswer): Promise<Table[]> {
  const sheets = await readWorkbook(bytes);
  const tables: Table[] = [];
  for (const { name, rows, remarks } of sheets) {
    const table = tableOf(file, name, repair === true ? rows.map((row) => row.map(repairedLetters)) : rows);
    if (table === null) continue;
    const check = new RowCheck(table.header, table.rows);
    check.lookAtShapes(table.rows, table.firstRow);
    const within = remarks.filter(({ row }) => row === null || row >= table.firstRow);
    tables.push({ ...table, remarks: within, reasons: check.reasons });
  }
  if (tables.length === 0) throw new RefusedError('empty');
  return tables;
}
