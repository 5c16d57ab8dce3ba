import { asked, chapter, read } from './cases.ts';
import type { TrueExport } from './exports.ts';
import { textOf } from './exports.ts';

/** The export with one more column behind the others. */
function withColumn(file: TrueExport, name: string, value: (row: number) => string): TrueExport {
  return { ...file, header: [...file.header, name], rows: file.rows.map((cells, row) => [...cells, value(row)]) };
}

function withHeader(file: TrueExport, change: (cell: string, column: number) => string): TrueExport {
  return { ...file, header: file.header.map(change) };
}

function withoutColumn(file: TrueExport, column: number): TrueExport {
  const rest = (cells: readonly string[]): string[] => cells.filter((_, i) => i !== column);
  return { ...file, header: rest(file.header), rows: file.rows.map(rest) };
}

const reachOf = (file: TrueExport): [string, number] => (file.platform === 'facebook' ? ['reach', 18] : ['impressions', 4]);
const unused = 'A: a column that we do not use is not a fault, and its name is of no use to an editor';

chapter('headers', [
  {
    id: 'C01',
    is: 'the same header twice with equal values',
    table: 'W IMP-DUPCOL',
    instead: 'A: Meta itself writes such columns; equal values leave nothing to tell',
    plant: (file) => {
      const [, column] = reachOf(file);
      return read(textOf(withColumn(file, file.header[column] as string, (row) => file.rows[row]?.[column] as string)));
    },
  },
  {
    id: 'C02',
    is: 'the same header twice with different values',
    table: 'Q IMP-DUPCOL',
    instead:
      'A, the first counts: translated and older exports of Meta have two columns of one name as a rule, and position and sums tell them apart',
    plant: (file, chance) => {
      const [, column] = reachOf(file);
      const name = file.header[column] as string;
      return read(textOf(withColumn(file, name, () => String(chance.whole(1, 9)))));
    },
  },
  {
    id: 'C03',
    is: 'one empty header',
    table: 'W IMP-UNKNOWN',
    instead: unused,
    plant: (file) => read(textOf(withColumn(file, '', () => 'x'))),
  },
  {
    id: 'C04',
    is: 'all headers empty',
    table: 'Q IMP-MAP',
    plant: (file) => asked(textOf(withHeader(file, () => '')), { is: 'columns' }),
  },
  ...(
    [
      ['C05', ['__proto__']],
      ['C06', ['constructor', 'prototype']],
      ['C07', ['toString', 'hasOwnProperty', 'valueOf']],
      ['C08', ['__parsed_extra']],
    ] as const
  ).map(([id, names]) => ({
    id,
    is: names.join(', '),
    table: 'W IMP-UNKNOWN, nothing on the prototypes',
    instead: unused,
    plant: (file: TrueExport, chance: { whole: (low: number, high: number) => number }) =>
      read(textOf(names.reduce((all, name) => withColumn(all, name, () => String(chance.whole(0, 9))), file))),
  })),
  {
    id: 'C09',
    is: 'mark, zero-width and no-break spaces in headers',
    table: 'A',
    plant: (file, chance) =>
      read(
        textOf(
          withHeader(
            file,
            (cell) => cell.replaceAll(' ', chance.pick(['\u00A0', ' ', '  '])) + chance.pick(['', '\u200B', '\uFEFF']),
          ),
        ),
      ),
  },
  {
    id: 'C10',
    is: 'headers in other letters, spaces and underscores',
    table: 'A',
    plant: (file, chance) => {
      const style = chance.pick([
        (cell: string) => cell.toUpperCase(),
        (cell: string) => cell.toLowerCase(),
        (cell: string) => ` ${cell}`,
      ]);
      return read(textOf(withHeader(file, style)));
    },
  },
  {
    id: 'C11',
    is: 'Dutch and English headers (Danish and German: the samples)',
    table: 'A',
    seeds: 6,
    plant: (file) => read(textOf(file)),
  },
  {
    id: 'C12',
    is: 'headers of two languages mixed',
    table: 'W IMP-MAP',
    instead: 'A: position, links and sums say what each column is',
    on: ['facebook'],
    plant: (file, chance) => {
      const other: Record<string, string> = {
        Views: 'Weergaven',
        Reach: 'Bereik',
        Weergaven: 'Views',
        Bereik: 'Reach',
        Permalink: 'Permalink',
      };
      void chance;
      return read(textOf(withHeader(file, (cell) => other[cell] ?? cell)));
    },
  },
  {
    id: 'C13',
    is: 'the platform renamed a column',
    table: 'Q IMP-MAP',
    instead: 'A where the shape is sure: a renamed id column still holds the ids of its links',
    plant: (file) => read(textOf(withHeader(file, (cell, column) => (column === file.at.id ? 'Bidragsnummer' : cell)))),
  },
  {
    id: 'C14',
    is: 'no date column',
    table: 'R IMP-NEED "datum"',
    instead: 'Q for Facebook: without its date it is no content export, and the mapping page says that a date is missing',
    on: ['facebook'],
    plant: (file) => asked(textOf(withoutColumn(file, file.at.date)), { is: 'columns', lacks: 'date' }),
  },
  {
    id: 'C15',
    is: 'a metric column is missing',
    table: 'W IMP-MISSING; unknown, never 0',
    instead:
      'A, unknown: platforms let the editor choose the columns, so a missing one is usual; the calendar tells what fell away',
    plant: (file) => {
      const [metric, column] = reachOf(file);
      const other = new Map(file.posts.map((post, row) => [row, { metrics: { ...post.metrics, [metric]: Number.NaN } }]));
      return read(textOf(withoutColumn(file, column)), {}, { other });
    },
  },
  {
    id: 'C16',
    is: 'unknown columns',
    table: 'A',
    plant: (file) => read(textOf(withColumn(file, 'Sterrenbeeld', () => 'leeuw'))),
  },
  {
    id: 'C17',
    is: 'a header of 10,000 characters',
    table: 'W, cut in display only',
    instead: unused,
    plant: (file) => read(textOf(withColumn(file, 'lang '.repeat(2000), () => '1'))),
  },
  {
    id: 'C18',
    is: 'HTML in a header',
    table: 'A as text',
    plant: (file) => read(textOf(withColumn(file, '<img src=x onerror=alert(1)>', () => '1'))),
  },
  {
    id: 'C19',
    is: 'a formula in a header',
    table: 'A as text',
    plant: (file) => read(textOf(withColumn(file, '=1+1', () => '=2+2'))),
  },
  {
    id: 'C20',
    is: 'emoji and right-to-left letters in a header',
    table: 'A',
    plant: (file) => read(textOf(withColumn(file, '📈 عنوان', () => '1'))),
  },
]);
