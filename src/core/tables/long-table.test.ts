import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LettersError } from './decode.ts';
import { readTables } from './read-tables.ts';
import { RefusedError } from './refusal.ts';
import type { Table } from './table.ts';
import { beginningOf, piecesOf, placedRowsOf, rowAt } from './table.ts';

const ROWS = 12_000;
const HEADER = 'Id,"Text of the post",Link,Views';

/** Texts of several lines with quotation marks, emoji and letters of two and three bytes, in a file of more than 2 MB. */
function line(row: number): string {
  const text = `Regel ${row}: „één” ${'æøå '.repeat(row % 40)}\n\nzegt ""hoi"" 🌧️ #buurt${row % 7}`;
  return `${row},"${text}",https://voorbeeld.nl/${row},${row * 3}`;
}

function fileOf(lines: readonly string[], end = '\n'): string {
  return [HEADER, ...lines].join('\n').replaceAll('\n', end) + end;
}

const LINES = Array.from({ length: ROWS }, (_, row) => line(row));
const FILE = fileOf(LINES);
const EXPECTED = Papa.parse(FILE.trimEnd()).data.slice(1);

async function tableOf(bytes: Uint8Array, isThorough = false): Promise<Table> {
  const read = await readTables('long.csv', bytes, undefined, isThorough);
  if ('refusal' in read) throw new Error(read.refusal.code);
  return read.tables[0] as Table;
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), little);
  return bytes;
}

const encode = (text: string) => new TextEncoder().encode(text);

describe('a long table', () => {
  it.each([
    ['UTF-8', encode(FILE)],
    ['a byte order mark', encode(`\uFEFF${FILE}`)],
    ['CR LF', encode(fileOf(LINES, '\r\n'))],
    ['UTF-16LE', utf16(FILE, true)],
    ['UTF-16BE', utf16(FILE, false)],
    ['a sep= line', encode(`sep=,\n${FILE}`)],
    ['no line end at its end', encode(FILE.trimEnd())],
    ['empty lines at its end', encode(`${FILE}${'\n'.repeat(300_000)}`)],
  ])('gives in pieces what PapaParse reads at once: %s', async (_, bytes) => {
    const table = await tableOf(bytes);
    const pieces = [...piecesOf(table)];
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.flat()).toEqual(EXPECTED);
    expect(table.rows).toEqual(EXPECTED);
    expect([...placedRowsOf(table)]).toEqual(EXPECTED.map((row, place) => [place, row]));
    // In the order of the file with some twice, backwards, back and forth.
    const places = EXPECTED.map((_, place) => place);
    const wanted = [
      ...places.filter((place) => place % 7 === 0).flatMap((place) => [place, Math.max(0, place - 3)]),
      ...places.filter((place) => place % 997 === 0).reverse(),
      ...places.slice(0, 40).map((place) => (place * 7919) % ROWS),
    ];
    expect(wanted.map((place) => rowAt(table, place))).toEqual(wanted.map((place) => EXPECTED[place]));
    expect(rowAt(table, ROWS)).toEqual([]);
    expect(beginningOf(table).rows).toEqual(EXPECTED.slice(0, beginningOf(table).rows.length));
    expect(Math.abs((table.long?.expected ?? 0) / ROWS - 1)).toBeLessThan(0.2);
  });

  it('reads CR alone, the line end of old machines, at once', async () => {
    expect((await tableOf(encode(fileOf(LINES, '\r')))).rows).toEqual(EXPECTED);
  });

  it('keeps empty rows between others', async () => {
    const gap = '\n'.repeat(5000);
    const table = await tableOf(encode(`${HEADER}\n${LINES.join('\n')}${gap}last,b,c,9\n\n`));
    expect(table.rows.length).toBe(ROWS + 5000);
    expect(table.rows.at(-1)).toEqual(['last', 'b', 'c', '9']);
  });

  it('names a loose quotation mark far in, once, however often the rows are read', async () => {
    const table = await tableOf(encode(fileOf([...LINES, 'x,"a"b,c,1', ...LINES])));
    const lines = () => table.remarks.map(({ code, row }) => [code, row]);
    for (const _ of piecesOf(table));
    expect(lines()).toEqual([['quote-loose', ROWS + 2]]);
    for (const _ of piecesOf(table));
    expect(lines()).toEqual([['quote-loose', ROWS + 2]]);
  });

  it('refuses what one open quotation mark swallowed far in, and names the row', async () => {
    const table = await tableOf(encode(fileOf([...LINES, 'x,"open,c,1', ...LINES.map((text) => text.replaceAll('"', ''))])));
    expect(() => [...piecesOf(table)]).toThrow(new RefusedError('quote-open', String(ROWS + 2)));
  });

  it('says that it has to be looked at as a whole where letters far in are no UTF-8', async () => {
    const ascii = fileOf([...LINES, ...LINES].map((text) => text.replace(/[^\n -~]/gu, '')));
    const late = Uint8Array.from([...encode(ascii), ...encode('x,caf'), 0xe9, ...encode(',c,1\n')]);
    const hasty = await tableOf(late);
    expect(() => [...piecesOf(hasty)]).toThrow(LettersError);
    const thorough = await tableOf(late, true);
    expect(thorough.rows.at(-1)).toEqual(['x', 'café', 'c', '1']);
    expect(thorough.remarks).toEqual([{ code: 'encoding-guessed', row: null, value: 'windows-1252' }]);
  });

  it('tells how far it has read', async () => {
    const told: number[][] = [];
    const bytes = encode(FILE);
    const read = await readTables('long.csv', bytes, (...far) => told.push(far));
    if ('tables' in read) for (const _ of piecesOf(read.tables[0] as Table));
    expect(told.at(-1)).toEqual([bytes.length, bytes.length, ROWS]);
    expect(told.map(([at]) => at)).toEqual(told.map(([at]) => at).sort((a, b) => (a as number) - (b as number)));
  });
});
