import Papa from 'papaparse';
import { RefusedError } from './refusal.ts';

export interface CsvRows {
  readonly rows: string[][];
  /** Lines above `rows[0]`: 1 where the file begins with `sep=;`. */
  readonly skipped: number;
  /** The row (0: `rows[0]`) in which a quotation mark opens that never closes; null where all close. */
  readonly openQuoteAt: number | null;
  /** Rows in which text follows a closing quotation mark: it is kept, and rows after it may have been taken into it. */
  readonly looseQuotesAt: readonly number[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SEPARATOR_LINE = /^\uFEFF?"?sep=(.)"?\r?\n/u;
const MOST_COLUMNS = 1000;
// A header of this size is an attack or no header: PapaParse needs half a minute for one with colliding names.
const LONGEST_HEADER = 256 * 1024;

/**
 * Text as rows of cells. The delimiter is the one that gives equally long rows; a first line `sep=;` is honoured where the
 * content agrees. Always to arrays: with `header: true` PapaParse drops a column named `__proto__`.
 *
 * @throws RefusedError `many-columns`, or `quote-open` where one open quotation mark swallowed the file.
 */
export function parseCsv(text: string): CsvRows {
  const separator = SEPARATOR_LINE.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  const lines = body.includes('\r') ? body.replace(/\r\n?/gu, '\n') : body;
  checkHeader(lines);
  const delimiter = delimiterOf(lines, separator?.[1]);
  const { data, errors } = Papa.parse(lines, { delimiter, newline: '\n' });
  const open = errors.find((error) => error.code === 'MissingQuotes');
  const openQuoteAt = open === undefined ? null : (open.row ?? data.length - 1);
  const skipped = separator === null ? 0 : 1;
  if (openQuoteAt !== null && swallowed(data[openQuoteAt])) {
    throw new RefusedError('quote-open', String(openQuoteAt + 1 + skipped));
  }
  const loose = errors.flatMap(({ code, row }) => (code === 'InvalidQuotes' && row !== undefined ? [row] : []));
  return { rows: data, skipped, openQuoteAt, looseQuotesAt: [...new Set(loose)] };
}

function checkHeader(lines: string): void {
  const end = lines.indexOf('\n');
  if ((end < 0 ? lines.length : end) > LONGEST_HEADER) throw new RefusedError('many-columns');
}

// Where the last, unclosed cell holds many lines, rows were lost in it.
function swallowed(row: readonly string[] | undefined): boolean {
  const last = row?.at(-1) ?? '';
  return last.split('\n', 12).length > 10;
}

function delimiterOf(lines: string, stated: string | undefined): string {
  const start = lines.slice(0, 200_000);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse(start, { delimiter, newline: '\n', preview: 40, skipEmptyLines: true });
    const score = evenness(data) * (delimiter === stated ? 2 : 1);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

// How many rows share the commonest width, weighed by that width: a title above the table does not count against it.
function evenness(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of widths) {
    if (width > MOST_COLUMNS) throw new RefusedError('many-columns');
    if (width > 1) best = Math.max(best, (count / rows.length) ** 2 * Math.log2(width + 1));
  }
  return best;
}
