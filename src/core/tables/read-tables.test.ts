import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';
import { readTables } from './read-tables.ts';
import type { Table } from './table.ts';

const CSV = 'Post ID,Text,Views\n1,"één, twee\nregels",10\n2,"zegt ""hoi""",20\n';

async function tablesOf(bytes: Uint8Array, name = 'x.csv'): Promise<readonly Table[]> {
  const read = await readTables(name, bytes);
  if ('refusal' in read) throw new Error(read.refusal.code);
  return read.tables;
}

async function refusalOf(bytes: Uint8Array, name = 'x.csv'): Promise<string> {
  const read = await readTables(name, bytes);
  return 'refusal' in read ? read.refusal.code : 'read';
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const all = mark ? [0xfeff, ...units] : units;
  return Uint8Array.from(all.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe('bytes to text', () => {
  it.each([
    ['UTF-8', strToU8(CSV)],
    ['UTF-8 with its mark', strToU8(`\uFEFF${CSV}`)],
    ['two marks', strToU8(`\uFEFF\uFEFF${CSV}`)],
    ['UTF-16LE', utf16(CSV, true, true)],
    ['UTF-16BE', utf16(CSV, false, true)],
    ['UTF-16LE without mark', utf16(CSV, true, false)],
    ['UTF-16BE without mark', utf16(CSV, false, false)],
    ['windows-1252', Uint8Array.from(CSV, (letter) => letter.charCodeAt(0))],
  ])('reads %s', async (_, bytes) => {
    const [table] = await tablesOf(bytes);
    expect(table?.header).toEqual(['Post ID', 'Text', 'Views']);
    expect(table?.rows).toEqual([
      ['1', 'één, twee\nregels', '10'],
      ['2', 'zegt "hoi"', '20'],
    ]);
  });

  it('reads the euro sign of windows-1252, and says that it guessed', () => {
    const decoded = decodeText(Uint8Array.from([0x80, 0x20, 0xeb, 0x2c, 0x92]));
    expect(decoded).toMatchObject({ text: '€ ë,’', encoding: 'windows-1252', guessed: true });
  });

  it('keeps UTF-8 where a single letter is damaged', () => {
    const bytes = strToU8('a,één dün føtex æ ø å é ü');
    const broken = Uint8Array.from([...bytes, 0x2c, 0xff]);
    expect(decodeText(broken)).toMatchObject({ encoding: 'utf-8', damaged: true });
  });
});

describe('text to rows', () => {
  it.each([
    [';', ';'],
    ['tab', '\t'],
    ['pipe', '|'],
  ])('finds the delimiter %s', async (_, delimiter) => {
    const [table] = await tablesOf(
      strToU8(`Post ID${delimiter}Text, long${delimiter}Views\n1${delimiter}a, b, c${delimiter}2\n`),
    );
    expect(table?.rows[0]).toEqual(['1', 'a, b, c', '2']);
  });

  it('reads mixed line ends and a sep= line', async () => {
    const [table] = await tablesOf(strToU8('sep=;\r\na;b;c\r1;2;3\n4;5;6\r\n\n'));
    expect(table?.rows).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
  });

  it('keeps a column named __proto__', async () => {
    const [table] = await tablesOf(strToU8('__proto__,constructor,text\n1,2,three\n'));
    expect(table?.header).toEqual(['__proto__', 'constructor', 'text']);
    expect(table?.rows[0]).toEqual(['1', '2', 'three']);
  });

  it('passes over an explanation above the header, and counts lines as a person does', async () => {
    const [table] = await tablesOf(strToU8('Report of October\n\nId,Text,Views\n7,abc,9\n'));
    expect(table?.header).toEqual(['Id', 'Text', 'Views']);
    expect(table?.firstRow).toBe(4);
  });

  it('names rows in which a quotation mark stands in a strange place, and counts a sep= line', async () => {
    const [table] = await tablesOf(strToU8('sep=,\nid,text,n\n1,"x"y,3\n2,5" scherm,4\n3,"z",5\n'));
    expect(table?.remarks).toEqual([{ code: 'quote-loose', row: 3, value: null }]);
    expect(table?.firstRow).toBe(3);
    const [fine] = await tablesOf(strToU8('id,text,n\n1,5" scherm,4\n2,"zegt ""hoi""",4\n'));
    expect(fine?.remarks).toEqual([]);
  });

  it('refuses a file that one open quotation mark swallowed, and names the line', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => `${i},text,${i}`).join('\n');
    const read = await readTables('x.csv', strToU8(`id,text,n\n1,"open,2\n${rows}\n`));
    expect(read).toEqual({ refusal: { code: 'quote-open', place: '2' } });
  });
});

describe('containers, by content and never by name', () => {
  it.each([
    ['empty', new Uint8Array(0)],
    ['pdf', strToU8('%PDF-1.7 …')],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['login-page', strToU8('<!doctype html><form><input type="password"></form>')],
    ['web-page', strToU8('<html><body>404</body></html>')],
    ['json', strToU8('{"data": []}')],
    ['binary', Uint8Array.from({ length: 1024 }, () => 0)],
  ])('names what is no table: %s', async (code, bytes) => {
    expect(await refusalOf(bytes, 'export.csv')).toBe(code);
  });

  it('opens a zip, names what it leaves, and checks the checksum', async () => {
    const zip = zipSync({ 'a/Table data.csv': strToU8(CSV), 'photo.jpg': strToU8('x'), '__MACOSX/._a.csv': strToU8('x') });
    const read = await readTables('x.zip', zip);
    expect(read).toMatchObject({ skipped: ['photo.jpg'] });
    expect('tables' in read && read.tables.map((table) => table.place)).toEqual(['Table data.csv']);
    const stored = zipSync({ 'a.csv': [strToU8(CSV), { level: 0 }] });
    const digit = stored.indexOf('2'.charCodeAt(0), 60);
    stored[digit] = '3'.charCodeAt(0);
    expect(await refusalOf(stored)).toBe('damaged');
    expect(await refusalOf(stored.slice(0, 60))).toBe('damaged');
  });

  it('refuses a bomb before it unpacks', async () => {
    expect(await refusalOf(zipSync({ 'a.csv': new Uint8Array(12_000_000) }))).toBe('unsafe-zip');
  });
});
