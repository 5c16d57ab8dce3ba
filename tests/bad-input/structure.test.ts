import { expect, it } from 'vitest';
import { chance as chanceOf } from '../town/random.ts';
import type { Planted } from './cases.ts';
import { asked, chapter, checkAlways, read, refused, shown } from './cases.ts';
import type { Chance, TrueExport } from './exports.ts';
import { lineOf, linesOf, MAKERS, quoted, textOf, withCell, withRows, withText } from './exports.ts';

/** A line put between two rows of an export: the file, and the line at which it stands. */
function withLine(file: TrueExport, at: number, line: string): string {
  const lines = linesOf(file);
  return `${[...lines.slice(0, at + 1), line, ...lines.slice(at + 1)].join('\n')}\n`;
}

/** A row of the file's width in which only the first cell and the numbers are filled. */
function numbersRow(file: TrueExport, word: string, of: (column: readonly number[]) => number): string {
  const places = Object.values(file.metricAt);
  const cells = file.header.map((_, column) =>
    places.includes(column) ? String(of(file.rows.map((row) => Number(row[column])))) : '',
  );
  cells[0] = word;
  return cells.map((cell) => quoted(cell)).join(',');
}

const sum = (column: readonly number[]): number => column.reduce((total, value) => total + value, 0);
const mean = (column: readonly number[]): number => Math.round(sum(column) / column.length);
const TOTALS = ['Totaal', 'I alt', 'Total', 'Grand total', 'Sum', 'Gesamt', 'TOTAL'];
const somewhere = (file: TrueExport, chance: Chance): number => chance.whole(1, file.rows.length - 2);

const enclosed = 'A: where every cell of the header stands between these marks there is nothing to choose';

/** Every cell between other marks, the text without those marks and without line breaks. */
function otherQuotes(file: TrueExport, [open = '', close = '']: string): Planted {
  const plain = withRows(file, (cells) => cells.map((cell) => cell.replaceAll(/["\n']/gu, ' ')));
  const other = new Map(plain.rows.map((cells, row) => [row, { text: cells[file.at.text] as string }]));
  return read(textOf(plain, { quote: (cell) => `${open}${cell}${close}` }), {}, { other });
}

chapter('structure', [
  { id: 'B01', is: 'LF', table: 'A', plant: (file) => read(textOf(file)) },
  { id: 'B02', is: 'CRLF', table: 'A', plant: (file) => read(textOf(file, { newline: '\r\n' })) },
  { id: 'B03', is: 'CR only', table: 'A', plant: (file) => read(textOf(file, { newline: '\r' })) },
  {
    id: 'B04',
    is: 'LF, CRLF and CR mixed',
    table: 'A',
    plant: (file, chance) =>
      read(
        linesOf(file)
          .map((line) => line + chance.pick(['\n', '\r\n', '\r']))
          .join(''),
      ),
  },
  {
    id: 'B05',
    is: 'U+2028 and U+2029 in a cell',
    table: 'A',
    plant: (file, chance) => {
      const [changed, other] = withText(file, somewhere(file, chance), 'een\u2028twee\u2029drie');
      return read(textOf(changed), {}, { other });
    },
  },
  { id: 'B06', is: 'no line break at the end', table: 'A', plant: (file) => read(textOf(file).trimEnd()) },
  { id: 'B07', is: '10,000 empty lines at the end', table: 'A', plant: (file) => read(textOf(file) + '\n'.repeat(10_000)) },
  {
    id: 'B08',
    is: 'empty lines in between',
    table: 'A',
    instead: 'A, and told: an empty line counts as an empty row, so that line numbers agree with a spreadsheet program',
    plant: (file, chance) => {
      const at = somewhere(file, chance);
      return read(withLine(file, at, ''), { 'ghost-row': [lineOf(at)] }, { rows: file.rows.length + 1 });
    },
  },
  {
    id: 'B09',
    is: 'a row with only delimiters',
    table: 'A, counted "empty"',
    plant: (file, chance) => {
      const at = somewhere(file, chance);
      const line = ','.repeat(file.header.length - 1);
      return read(withLine(file, at, line), { 'ghost-row': [lineOf(at)] }, { rows: file.rows.length + 1 });
    },
  },
  { id: 'B10', is: 'semicolons', table: 'A', plant: (file) => read(textOf(file, { delimiter: ';' })) },
  { id: 'B11', is: 'tabs', table: 'A', plant: (file) => read(textOf(file, { delimiter: '\t' })) },
  { id: 'B12', is: 'pipes', table: 'A', plant: (file) => read(textOf(file, { delimiter: '|' })) },
  { id: 'B13', is: 'commas', table: 'A', plant: (file) => read(textOf(file, { delimiter: ',' })) },
  {
    id: 'B14',
    is: 'another delimiter (^, ~, U+001F)',
    table: 'Q IMP-DELIM',
    instead: 'A: all rows are equally wide only with the true delimiter, and the importer knows its columns; nothing to ask',
    plant: (file, chance) => read(textOf(file, { delimiter: chance.pick(['^', '~', '\u001F']) })),
  },
  { id: 'B15', is: 'first line sep=;', table: 'A', plant: (file) => read(`sep=;\r\n${textOf(file, { delimiter: ';' })}`) },
  {
    id: 'B16',
    is: 'sep= contradicts the content',
    table: 'W IMP-DELIM, content wins',
    instead: 'A, content wins: the line is a hint for Excel and says nothing about a post',
    plant: (file, chance) => read(`sep=${chance.pick([';', '|', '\t'])}\n${textOf(file)}`),
  },
  {
    id: 'B17',
    is: '1 to 10 lines above the header',
    table: 'W IMP-PREAMBLE',
    plant: (file, chance) => {
      const lines = Array.from({ length: chance.whole(1, 10) }, (_, i) => ['Rapport', 'Periode: juni 2026', ''][i % 3] as string);
      lines[0] = 'Rapport van Gemeente Lindermeer';
      return read(`${lines.join('\n')}\n${textOf(file)}`, { 'lines-above': lines.filter((line) => line !== '').length });
    },
  },
  {
    id: 'B18',
    is: 'two tables under each other',
    table: 'Q IMP-TWOTABLES',
    instead: 'W: the second table has no post in any row; each of its rows is put aside by its line, nothing of it can count',
    plant: (file, chance) => {
      const extra = ['Land;Kijkers', 'Nederland;12', 'België;3'].map((line) => line.replace(';', ','));
      const text = `${textOf(file)}\n${extra.join('\n')}\n`;
      void chance;
      return read(text, { 'ghost-row': 1, 'column-count': 3 }, { rows: file.rows.length + 4 });
    },
  },
  {
    id: 'B19',
    is: 'header only',
    table: 'R IMP-HEADERONLY',
    plant: (file) => refused(textOf({ ...file, rows: [] }), 'header-only'),
  },
  {
    id: 'B20',
    is: 'no header',
    table: 'Q IMP-MAP',
    plant: (file) => asked(linesOf(file).slice(1).join('\n'), { is: 'columns' }),
  },
  {
    id: 'B21',
    is: 'header repeated per page',
    table: 'W IMP-REPHEAD',
    plant: (file, chance) => {
      const at = somewhere(file, chance);
      const [header = ''] = linesOf(file);
      return read(withLine(file, at, header), { 'repeated-header': [lineOf(at)] }, { rows: file.rows.length + 1 });
    },
  },
  {
    id: 'B22',
    is: 'totals row last',
    table: 'W IMP-TOTAL, excluded; sum compared',
    on: ['facebook', 'x', 'tiktok', 'youtube'],
    seeds: 6,
    plant: (file, chance) => {
      const missed = chance.pick([0, 0, 1, 40]);
      const line = numbersRow(file, chance.pick(TOTALS), (column) => sum(column) + missed);
      const place = [lineOf(file.rows.length)];
      const notes = missed === 0 ? { 'totals-row': place } : { 'totals-row': place, 'totals-differ': place };
      return read(`${textOf(file)}${line}\n`, notes, { rows: file.rows.length + 1 });
    },
  },
  {
    id: 'B23',
    is: 'totals row first',
    table: 'W IMP-TOTAL',
    on: ['facebook', 'x', 'tiktok', 'youtube'],
    plant: (file, chance) => {
      const line = numbersRow(file, chance.pick(TOTALS), sum);
      return read(withLine(file, 0, line), { 'totals-row': [2] }, { rows: file.rows.length + 1 });
    },
  },
  {
    id: 'B24',
    is: 'average or median row',
    table: 'W IMP-TOTAL',
    on: ['facebook', 'x', 'tiktok', 'youtube'],
    plant: (file, chance) => {
      const line = numbersRow(file, chance.pick(['Gemiddelde', 'Average', 'Gennemsnit', 'Median', 'Mediaan']), mean);
      const rows = file.rows.length + 1;
      return read(`${textOf(file)}${line}\n`, { 'totals-row': [lineOf(file.rows.length)] }, { rows });
    },
  },
  {
    id: 'B25',
    is: 'a footnote at the end',
    table: 'W IMP-FOOTER',
    on: ['facebook', 'x', 'tiktok', 'youtube'],
    plant: (file, chance) => {
      const line = chance.pick(['* schatting', 'Bron: Meta', '1) cijfers zijn voorlopig', 'Showing top 500 results']);
      const cells = chance.whole(0, 1) === 0 ? line : line + ','.repeat(file.header.length - 1);
      const rows = file.rows.length + 1;
      return read(`${textOf(file)}${cells}\n`, { 'notice-row': [lineOf(file.rows.length)] }, { rows });
    },
  },
  {
    id: 'B26',
    is: 'row too short',
    table: 'P IMP-COLS',
    plant: (file, chance) => {
      const row = somewhere(file, chance);
      const width = chance.whole(2, file.header.length - 1);
      const short = withRows(file, (cells, i) => (i === row ? cells.slice(0, width) : cells));
      return read(textOf(short), { 'column-count': [lineOf(row)] }, { lost: [row] });
    },
  },
  {
    id: 'B27',
    is: 'row too long',
    table: 'P IMP-COLS',
    plant: (file, chance) => {
      const row = somewhere(file, chance);
      const long = withRows(file, (cells, i) => (i === row ? [...cells, '12', 'x'] : cells));
      return read(textOf(long), { 'column-count': [lineOf(row)] }, { lost: [row] });
    },
  },
  {
    id: 'B28',
    is: 'row too long by an unquoted comma in the text',
    table: 'P IMP-COLS with suggestion',
    plant: (file, chance) => {
      const row = somewhere(file, chance);
      const moved = withRows(file, (cells, i) =>
        i === row
          ? [...cells.slice(0, file.at.text), 'Kom', ' kijk en doe mee', ...cells.slice(file.at.text + 1, -1), '1']
          : cells,
      );
      return read(textOf(moved), { 'column-count': [lineOf(row)] }, { lost: [row] });
    },
  },
  {
    id: 'B29',
    is: 'unclosed quotation mark in row 2 of many',
    table: 'R IMP-QUOTE with the line',
    plant: (file) => {
      const lines = linesOf(file);
      const many = Array.from({ length: 40 }, () => lines.slice(2)).flat();
      return refused(
        [lines[0], (lines[1] ?? '').replace(/^/u, '"'), ...many]
          .join('\n')
          .replaceAll(/(?<=\n[^\n]*)"/gu, (q, at: number) => (at < (lines[0] ?? '').length + 3 ? q : '')),
        'quote-open',
        '2',
      );
    },
  },
  {
    id: 'B30',
    is: 'unclosed quotation mark in the last row',
    table: 'P IMP-QUOTE',
    plant: (file) => {
      const last = file.rows.length - 1;
      const lines = linesOf(file);
      const cells = (file.rows[last] as readonly string[]).map((cell, i) => (i === file.at.text ? '"Kom langs' : quoted(cell)));
      return read([...lines.slice(0, -1), cells.join(',')].join('\n'), { 'cut-off': [lineOf(last)] }, { lost: [last] });
    },
  },
  {
    id: 'B31',
    is: 'a loose quotation mark in a text',
    table: 'A',
    plant: (file, chance) => {
      const row = somewhere(file, chance);
      const text = 'Een 5" scherm';
      const changed = withCell(file, row, file.at.text, text);
      const quote = (cell: string, delimiter: string): string => (cell === text ? cell : quoted(cell, delimiter));
      return read(textOf(changed, { quote }), {}, { other: new Map([[row, { text }]]) });
    },
  },
  {
    id: 'B32',
    is: 'doubled quotation marks',
    table: 'A',
    plant: (file, chance) => {
      const [changed, other] = withText(file, somewhere(file, chance), '"Zeg eens ""hallo"", zei ze"');
      return read(textOf(changed), {}, { other });
    },
  },
  {
    id: 'B33',
    is: 'quotation marks escaped by a backslash',
    table: 'W IMP-QUOTESTYLE',
    instead:
      'P: no platform writes so; the row falls apart, is put aside, and the mark in the strange place is named by its line',
    on: ['facebook'],
    plant: (file, chance) => {
      const row = somewhere(file, chance);
      const text = 'Zeg "hallo", buur';
      const changed = withCell(withCell(file, row, file.header.length - 1, '1'), row, file.at.text, text);
      const quote = (cell: string, delimiter: string): string =>
        cell === text ? '"Zeg \\"hallo\\", buur"' : quoted(cell, delimiter);
      return read(textOf(changed, { quote }), { 'column-count': [lineOf(row)], 'quote-loose': [lineOf(row)] }, { lost: [row] });
    },
  },
  {
    id: 'B34',
    is: 'curly quotation marks around cells',
    table: 'Q IMP-QUOTESTYLE',
    instead: enclosed,
    plant: (file, chance) => otherQuotes(file, chance.pick(['“”', '„“'])),
  },
  {
    id: 'B35',
    is: 'single quotation marks around cells',
    table: 'Q IMP-QUOTESTYLE',
    instead: enclosed,
    plant: (file) => otherQuotes(file, "''"),
  },
  {
    id: 'B36',
    is: 'line breaks of both kinds in a quoted text',
    table: 'A',
    plant: (file, chance) => {
      const row = somewhere(file, chance);
      const changed = withCell(file, row, file.at.text, 'een\r\ntwee\ndrie');
      return read(textOf(changed), {}, { other: new Map([[row, { text: 'een\ntwee\ndrie' }]]) });
    },
  },
  {
    id: 'B37',
    is: 'one cell of 10 MB',
    table: 'P IMP-LONG',
    seeds: 1,
    plant: (file, chance) => {
      const row = somewhere(file, chance);
      const changed = withCell(file, row, file.at.text, 'lang '.repeat(2_000_000));
      return read(textOf(changed), { 'long-cell': [lineOf(row)] }, { lost: [row] });
    },
  },
  {
    id: 'B38',
    is: '1 MB of quotation marks',
    table: 'R IMP-QUOTE, 5 s at most',
    seeds: 1,
    plant: (_, chance) => refused('"'.repeat(1024 * 1024 + chance.whole(0, 1)), 'no-table'),
    instead: 'R as "no table": half of such files close every mark, and both are the same to an editor',
  },
  {
    id: 'B39',
    is: 'many rows (the 200,000 of the table are measured by the bench and a journey)',
    table: 'A',
    seeds: 1,
    plant: (file) => {
      const rows = Array.from({ length: 3000 }, () => file.rows).flat();
      const first = { ...file, rows };
      return read(textOf(first), { 'duplicate-row': rows.length - file.rows.length }, { rows: rows.length });
    },
  },
  {
    id: 'B40',
    is: '1.2 GB',
    table: 'R IMP-TOOBIG before reading',
    instead: 'R from 500 MB; tried here with an array that only says its length',
    seeds: 1,
    plant: () =>
      refused(
        new Proxy(new Uint8Array(1), { get: (bytes, key) => (key === 'length' ? 1.2e9 : Reflect.get(bytes, key)) }),
        'too-large',
      ),
  },
  {
    id: 'B41',
    is: '5,000 columns',
    table: 'R IMP-MANYCOLS',
    seeds: 1,
    plant: (file) =>
      refused(textOf({ header: Array.from({ length: 5000 }, (_, i) => `k${i}`), rows: file.rows }), 'many-columns'),
  },
  {
    id: 'B42',
    is: 'a header of 320 KB of colliding names',
    table: 'R IMP-MANYCOLS, 1 s at most',
    seeds: 1,
    plant: () =>
      refused(`${Array.from({ length: 60_000 }, (_, i) => (i % 2 === 0 ? 'c' : `c_${i}`)).join(',')}\n1,2\n`, 'many-columns'),
  },
  {
    id: 'B43',
    is: 'a table on its side',
    table: 'Q IMP-LAYOUT',
    plant: (file) => {
      const turned = file.header.map((cell, column) => [
        cell,
        ...file.rows.map((row) => (row[column] as string).replaceAll('\n', ' ')),
      ]);
      return asked(textOf({ header: turned[0] as string[], rows: turned.slice(1) }), { is: 'columns', lacks: 'date' });
    },
  },
  {
    id: 'B44',
    is: 'a header of two lines',
    table: 'Q IMP-LAYOUT',
    instead: 'A: a group name above the header is a line above the table; the header below it is the export’s own',
    plant: (file) => {
      const groups = file.header.map((_, i) => (i % 6 === 0 ? `Groep ${i}` : ''));
      return read(`${groups.join(',')}\n${textOf(file)}`, { 'lines-above': 1 });
    },
  },
  {
    id: 'B45',
    is: 'one column found',
    table: 'Q IMP-DELIM',
    instead: 'R: a list of one column holds no posts whatever parts it',
    plant: (file) => refused(`${file.rows.map((row) => row[file.at.id]).join('\n')}\n`, 'no-table'),
  },
  {
    id: 'B46',
    is: 'delimiter or line break in the header',
    table: 'A',
    plant: (file, chance) => {
      const at = file.header.length - 1;
      const header = file.header.map((cell, i) => (i === at ? `Iets, met${chance.pick(['\n', ', '])}meer` : cell));
      return read(textOf({ ...file, header }));
    },
    on: ['facebook'],
  },
  {
    id: 'B47',
    is: 'lines that start with # (hashtags, not comments)',
    table: 'A, not dropped',
    plant: (file, chance) => {
      const [changed, other] = withText(file, somewhere(file, chance), '#zwembad\n#open #lindermeer');
      return read(textOf(changed), {}, { other });
    },
  },
  {
    id: 'B48',
    is: 'fixed-width text',
    table: 'R IMP-NOTTABLE',
    plant: (file) =>
      refused(
        file.rows
          .map((row) =>
            row
              .slice(0, 3)
              .map((cell) =>
                cell
                  .replaceAll(/[\n,;|]/gu, ' ')
                  .slice(0, 20)
                  .padEnd(24),
              )
              .join(''),
          )
          .join('\n'),
        'no-table',
      ),
  },
  {
    id: 'B49',
    is: 'spaces around headers and values',
    table: 'A',
    plant: (file) =>
      read(
        textOf({ header: file.header.map((cell) => ` ${cell} `), rows: file.rows.map((row) => row.map((cell) => ` ${cell} `)) }),
      ),
  },
  {
    id: 'B50',
    is: 'cells with only a no-break or zero-width space',
    table: 'A as empty',
    plant: (file, chance) => {
      const row = somewhere(file, chance);
      const [[metric, column] = ['', 0]] = [
        chance.pick(Object.entries(file.metricAt).filter(([name]) => name === 'views' || name === 'impressions')),
      ];
      const changed = withCell(file, row, column, chance.pick(['\u00A0', '\u200B', ' \u00A0 ']));
      const metrics = { ...file.posts[row]?.metrics, [metric]: Number.NaN };
      return read(textOf(changed), {}, { other: new Map([[row, { metrics }]]) });
    },
  },
]);

it('B22 the totals that the file states and the sums of its posts stand beside each other', async () => {
  const file = MAKERS.tiktok(chanceOf('B22'), 12);
  const total = sum(file.posts.map(({ metrics }) => Number(metrics.views)));
  const { outcome } = await shown(file.file, `${textOf(file)}${numbersRow(file, 'Totaal', (column) => sum(column) + 40)}\n`);
  checkAlways(outcome);
  const [told] = outcome.notes.find(({ code }) => code === 'totals-differ')?.examples ?? [];
  expect(told).toMatchObject({ row: 14, column: 'Total views', value: `${total + 40} ≠ ${total}` });
});
