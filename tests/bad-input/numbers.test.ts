import { expect, it } from 'vitest';
import { durationSeconds, readCell } from '../../src/core/base/numbers.ts';
import type { Case, Planted } from './cases.ts';
import { chapter, read } from './cases.ts';
import type { Chance, TrueExport } from './exports.ts';
import { lineOf, textOf, withCell, withRows } from './exports.ts';

const keptRow = 'the cell is unknown and told by its line; the row stays, because its other numbers are right';
const isCount = 'A: counts are whole, so both readings of these columns are the same number';

/** The main count of an export, and its column. */
const main = (file: TrueExport): [string, number] => (file.platform === 'facebook' ? ['reach', 18] : ['impressions', 4]);

/** One cell of the main count; `value`: what it says, NaN where unknown. */
function cell(
  file: TrueExport,
  chance: Chance,
  written: string,
  value: number,
  note: 'bad-number' | 'rounded' | 'number-unusual' | 'number-below-zero' | null,
): Planted {
  const row = chance.whole(1, file.rows.length - 1);
  const [metric, column] = main(file);
  const other = new Map([[row, { metrics: { ...file.posts[row]?.metrics, [metric]: value } }]]);
  return read(textOf(withCell(file, row, column, written)), note === null ? {} : { [note]: [lineOf(row)] }, { other });
}

/** The whole column of the main count written otherwise, the values staying as they are. */
function column(file: TrueExport, write: (value: number, row: number) => string): Planted {
  const [metric, place] = main(file);
  const changed = withRows(file, (cells, row) =>
    cells.map((old, i) => (i === place ? write(Number(file.posts[row]?.metrics[metric]), row) : old)),
  );
  return read(textOf(changed));
}

const grouped = (value: number, sign: string): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, sign);

/** A case of one cell: what may stand there, what it means, and the remark. */
function cells(
  id: string,
  is: string,
  table: string,
  written: readonly string[],
  value: number,
  note: Parameters<typeof cell>[4],
  instead?: string,
): Case {
  const plant = (file: TrueExport, chance: Chance): Planted => cell(file, chance, chance.pick(written), value, note);
  return { id, is, table, plant, seeds: 2 * written.length, ...(instead === undefined ? {} : { instead }) };
}

chapter('numbers', [
  {
    id: 'D01',
    is: '1.234 where 1.234.567 stands elsewhere',
    table: 'A = 1234',
    on: ['facebook'],
    plant: (file) => column(file, (value) => grouped(value, '.')),
  },
  {
    id: 'D02',
    is: 'a column of only 1.234',
    table: 'Q IMP-NUM',
    instead: isCount,
    on: ['facebook'],
    plant: (file) => column(file, (value) => grouped(value, '.')),
  },
  { id: 'D03', is: '1,234', table: 'A', plant: (file) => column(file, (value) => grouped(value, ',')) },
  { id: 'D06', is: 'a space as group sign', table: 'A', plant: (file) => column(file, (value) => grouped(value, ' ')) },
  {
    id: 'D07',
    is: 'a no-break space as group sign',
    table: 'A',
    plant: (file) => column(file, (value) => grouped(value, '\u00A0')),
  },
  {
    id: 'D08',
    is: 'a narrow no-break space as group sign',
    table: 'A',
    plant: (file) => column(file, (value) => grouped(value, '\u202F')),
  },
  {
    id: 'D09',
    is: 'an apostrophe as group sign (de-CH)',
    table: 'A',
    plant: (file, chance) => column(file, (value) => grouped(value, chance.pick(["'", '’']))),
  },
  cells('D10', '1,23,456 (Indian)', 'W IMP-NUM', ['1,23,456', '12,34,567'].slice(0, 1), 123_456, 'number-unusual'),
  {
    id: 'D11',
    is: '1.234 and 1,234 in one column',
    table: 'P IMP-NUM',
    instead: isCount,
    on: ['facebook'],
    plant: (file) => column(file, (value, row) => grouped(value, row % 2 === 0 ? '.' : ',')),
  },
  cells('D12', '1.2K, 1,2 mln', 'W IMP-ROUNDED', ['1.2K', '1,2k', '1,2 tusind', '1.2 duizend'], 1200, 'rounded'),
  {
    id: 'D16',
    is: 'a share over 100 %',
    table: 'W IMP-RANGE',
    instead: 'A: shares are not imported, Postproof makes its own from counts',
    plant: (file) =>
      read(textOf({ ...file, header: [...file.header, 'Engagement rate'], rows: file.rows.map((row) => [...row, '250%']) })),
  },
  cells('D17', '-5', 'W IMP-NEG', ['-5'], Number.NaN, 'number-below-zero', keptRow),
  cells('D18', '−5 with a minus sign', 'W IMP-NEG', ['\u22125'], Number.NaN, 'number-below-zero', keptRow),
  cells('D19', '(5)', 'W IMP-NEG', ['(5)'], Number.NaN, 'number-below-zero', keptRow),
  cells('D20', '5-', 'W IMP-NEG', ['5-'], Number.NaN, 'number-below-zero', keptRow),
  cells('D21', '+5', 'A', ['+5'], 5, null),
  cells('D22', '1E+03', 'W IMP-NUM', ['1E+03', '1,0E+03'], 1000, 'rounded'),
  cells('D23', '1e308', 'P IMP-RANGE', ['1e308', '1E+13'], Number.NaN, 'bad-number', keptRow),
  cells('D24', 'Infinity, NaN', 'P IMP-NUM', ['Infinity', '-Infinity', 'NaN'], Number.NaN, 'bad-number', keptRow),
  cells(
    'D25',
    'a word or error for "unknown"',
    'A as unknown, not 0',
    ['-', '–', 'n.v.t.', 'N/A', 'null', '#N/B', '#N/A', '#DIV/0!', '#WAARDE!', '#VÆRDI!'],
    Number.NaN,
    null,
  ),
  {
    id: 'D26',
    is: 'empty and 0',
    table: 'A, kept apart',
    plant: (file) => {
      const [metric, place] = main(file);
      const changed = withRows(file, (row, i) => row.map((old, j) => (j === place ? (i % 2 === 0 ? '' : '0') : old)));
      const other = new Map(
        file.posts.map((post, i) => [i, { metrics: { ...post.metrics, [metric]: i % 2 === 0 ? Number.NaN : 0 } }]),
      );
      return read(textOf(changed), {}, { other });
    },
  },
  cells('D27', '0x1A, 0b1', 'P IMP-NUM', ['0x1A', '0b1', '0o7'], Number.NaN, 'bad-number', keptRow),
  cells('D28', 'full-width and Arabic-Indic digits', 'W IMP-NUM', ['１２３４', '١٢٣٤', '۱۲۳۴'], 1234, 'number-unusual'),
  cells('D29', '007', 'A = 7', ['007'], 7, null),
  cells('D31', 'more than 2⁵³', 'P IMP-RANGE', ['9007199254740993', '99999999999999999999'], Number.NaN, 'bad-number', keptRow),
  {
    id: 'D32',
    is: 'money',
    table: 'A for money columns',
    instead: 'A: money is not imported; such a column changes nothing',
    plant: (file, chance) =>
      read(
        textOf({
          ...file,
          header: [...file.header, 'Estimated earnings (USD)'],
          rows: file.rows.map((row) => [...row, chance.pick(['€ 1.234,50', 'kr. 12,50', '1.234,-'])]),
        }),
      ),
  },
  cells('D35', 'a number in words', 'P IMP-NUM', ['duizend', 'mange', 'veel'], Number.NaN, 'bad-number', keptRow),
  cells('D36', '12 likes', 'W IMP-NUM', ['12 likes', '12 weergaven'], 12, 'number-unusual'),
  cells('D37', "'123", 'A', ["'123", '’123'], 123, null),
]);

it('D04, D05, D13–D15, D30, D34 numbers that a count is not are read as they are written', () => {
  expect(readCell('1,234.56').value).toBe(1234.56);
  expect(readCell('1.234,56').value).toBe(1234.56);
  for (const share of ['12,5%', '12.5 %', '12,5\u00A0%']) expect(readCell(share)).toMatchObject({ value: 12.5, readable: true });
  // A fraction of a person comes from an average or a spreadsheet; it is kept as it stands, and no importer of ours rounds.
  expect(readCell('12.0000001').value).toBe(12.0000001);
  expect(readCell('12.5').value).toBe(12.5);
});

it('D33 durations in the ways that exports write them', () => {
  expect(durationSeconds('1:23:45')).toBe(5025);
  expect(durationSeconds('5:12')).toBe(312);
  expect(durationSeconds('83')).toBe(83);
  expect(durationSeconds('83s')).toBe(83);
  expect(durationSeconds('1u 23m')).toBe(4980);
});
