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

/** A column of hours with a thousand and decimals in every cell, in the table of YouTube. */
function hours(id: string, is: string, write: (value: number) => string): Case {
  const plant = (file: TrueExport, chance: Chance): Planted => {
    const values = file.rows.map(() => chance.whole(100_000, 999_999) / 100);
    const header = [...file.header, 'Watch time (hours)'];
    const rows = file.rows.map((row, i) => [...row, write(values[i] as number)]);
    const other = new Map(
      file.posts.map(({ metrics }, i) => [i, { metrics: { ...metrics, watchTimeSeconds: (values[i] as number) * 3600 } }]),
    );
    return read(textOf({ header, rows }), {}, { other });
  };
  return { id, is, table: 'A', on: ['youtube'], plant };
}

/** A column of shares: it changes nothing, for shares are not imported. */
function shares(id: string, is: string, written: readonly string[]): Case {
  const plant = (file: TrueExport, chance: Chance): Planted => {
    const header = [...file.header, 'Engagement rate (%)'];
    return read(textOf({ header, rows: file.rows.map((row) => [...row, chance.pick(written)]) }));
  };
  const instead = 'A: shares are not imported, Postproof makes its own from counts, so that nothing is in doubt';
  return { id, is, table: 'A; 0.125/12.5 doubt → Q', instead, plant };
}

/** A fraction in one cell of the main count: kept as it stands, and told by its line. */
function fractions(id: string, is: string, value: number): Case {
  const plant = (file: TrueExport, chance: Chance): Planted => cell(file, chance, String(value), value, 'number-unusual');
  return { id, is, table: 'W IMP-DEC', plant };
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
  hours('D04', '1,234.56', (value) => grouped(Math.floor(value), ',') + (value % 1).toFixed(2).slice(1)),
  hours('D05', '1.234,56', (value) => `${grouped(Math.floor(value), '.')},${(value % 1).toFixed(2).slice(2)}`),
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
  shares('D13', '12,5%', ['12,5%', '3,25%']),
  shares('D14', '0.125 under "%"', ['0.125', '0.03']),
  shares('D15', '12,5 % with a no-break space', ['12,5\u00A0%', '12,5 %']),
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
  fractions('D30', '12.0000001 in a count', 12.000_000_1),
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
  {
    id: 'D33',
    is: 'durations in the ways that exports and people write them',
    table: 'A for duration',
    on: ['youtube'],
    seeds: 6,
    plant: (file, chance) => {
      const written = [
        ['1:23:45', 5025],
        ['5:12', 312],
        ['83s', 83],
        ['83', 83],
        ['1u 23m', 4980],
      ] as const;
      const picks = file.rows.map(() => chance.pick(written));
      const changed = withRows(file, (row, i) => row.map((old, j) => (j === 3 ? (picks[i]?.[0] ?? old) : old)));
      return read(textOf(changed), {}, { other: new Map(picks.map(([, durationSeconds], i) => [i, { durationSeconds }])) });
    },
  },
  fractions('D34', 'a fraction of a person', 12.5),
  cells('D35', 'a number in words', 'P IMP-NUM', ['duizend', 'mange', 'veel'], Number.NaN, 'bad-number', keptRow),
  cells('D36', '12 likes', 'W IMP-NUM', ['12 likes', '12 weergaven'], 12, 'number-unusual'),
  cells('D37', "'123", 'A', ["'123", '’123'], 123, null),
]);
