import Papa from 'papaparse';
import { hasOddLetters } from './odd-letters.ts';
import { RefusedError } from './refusal.ts';
import { MOST_COLUMNS } from './table.ts';
import type { TextParts } from './text-parts.ts';

/** Some rows of a CSV file, in their order. Row numbers count from the file's first row (0), a `sep=` line is one. */
export interface CsvPiece {
  readonly rows: string[][];
  /** The number of the first of them. */
  readonly first: number;
  /** Letters in the text they were read from: no cell is longer. */
  readonly length: number;
  /** Whether there may be letters among them that no text has. */
  readonly hasOddLetters: boolean;
  /** The row in which a quotation mark opens that never closes; null where all close. */
  readonly openQuoteAt: number | null;
  /** Rows in which text follows a closing quotation mark: it is kept, and rows after it may have been taken into it. */
  readonly looseQuotesAt: readonly number[];
}

/** How a CSV file is written. */
export interface Dialect {
  readonly delimiter: string;
  /** What stands before the first row: the line `sep=;`, or nothing. */
  readonly prefix: string;
}

// The last ones are hardly ever meant: they come last, and win only where nothing else makes columns.
const DELIMITERS = [',', ';', '\t', '|', '^', '~', '\u001F'] as const;
const SEPARATOR_LINE = /^\uFEFF?"?sep=(.)"?\n/u;
// A header of this size is an attack or no header: PapaParse needs half a minute for one with colliding names.
const LONGEST_HEADER = 256 * 1024;

/**
 * How a CSV file is written, from its beginning. The delimiter is the one that gives equally long rows; a first line `sep=;` is
 * honoured where the content agrees.
 *
 * @throws RefusedError `many-columns`
 */
export function dialectOf(start: string): Dialect {
  const separator = SEPARATOR_LINE.exec(start);
  const prefix = separator?.[0] ?? '';
  const lines = start.slice(prefix.length, prefix.length + 2 * LONGEST_HEADER);
  checkHeader(lines);
  return { prefix, delimiter: delimiterOf(lines.slice(0, 200_000), separator?.[1]) };
}

/**
 * Reads rows part by part, so that of a long file only some thousand rows are in memory at once: their cells are read while they
 * are still near, which is faster than to hold a million. Always to arrays: with `header: true` PapaParse drops a column named
 * `__proto__`. The parser itself is asked, because PapaParse's own streaming of files damages letters at the borders.
 */
export class CsvReader {
  private readonly parts: TextParts;
  private readonly delimiter: string;
  /** The beginning of a row that was not whole. */
  private left: string;
  private count: number;

  /** `count`: the rows before; `left`: what was read and belongs to the next row. */
  constructor(parts: TextParts, delimiter: string, left = '', count = 0) {
    this.parts = parts;
    this.delimiter = delimiter;
    this.left = left;
    this.count = count;
  }

  get isDone(): boolean {
    return this.parts.isDone && this.left === '';
  }

  /** The byte up to which the file was read. */
  get at(): number {
    return this.parts.at;
  }

  /** The same place in the file, over other parts that stand where these stand: for reading on from here more than once. */
  copyOver(parts: TextParts): CsvReader {
    return new CsvReader(parts, this.delimiter, this.left, this.count);
  }

  /**
   * The rows of the next `size` bytes (0: of what is left); none where a row is longer.
   *
   * @throws RefusedError `quote-open` where one open quotation mark swallowed the rest of the file.
   */
  next(size: number): CsvPiece {
    // What is left grows where a quotation mark never closes: to read in ever larger parts keeps that from taking forever.
    const part = size === 0 ? '' : this.parts.next(Math.max(size, this.left.length));
    const hadLeft = this.left !== '';
    const text = hadLeft ? this.left + part : part;
    const isLast = this.parts.isDone;
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: '\n' });
    const { data, errors, meta } = parser.parse(text, 0, !isLast);
    const first = this.count;
    this.left = isLast ? '' : text.slice(meta.cursor);
    if (data.length > 0 && this.left !== '' && this.parts.giveBack(this.left)) this.left = '';
    this.count += data.length;
    const open = isLast ? errors.find(({ code }) => code === 'MissingQuotes') : undefined;
    const openRow = open === undefined ? null : (open.row ?? data.length - 1);
    if (openRow !== null && swallowed(data[openRow])) throw new RefusedError('quote-open', String(first + openRow + 1));
    // The row that is not whole is read again with the next part.
    const loose = errors.filter(({ code, row }) => code === 'InvalidQuotes' && row !== undefined && row < data.length);
    return {
      rows: data,
      first,
      length: text.length,
      hasOddLetters: (hadLeft || this.parts.mayBeOdd) && hasOddLetters(text),
      openQuoteAt: openRow === null ? null : first + openRow,
      looseQuotesAt: [...new Set(loose.map(({ row }) => first + (row as number)))],
    };
  }
}

function checkHeader(lines: string): void {
  const end = lines.indexOf('\n');
  if ((end < 0 ? lines.length : end) <= LONGEST_HEADER) return;
  const hasColumns = DELIMITERS.some((delimiter) => lines.slice(0, LONGEST_HEADER).includes(delimiter));
  throw new RefusedError(hasColumns ? 'many-columns' : 'no-table');
}

// Where the last, unclosed cell holds many lines, rows were lost in it.
function swallowed(row: readonly string[] | undefined): boolean {
  const last = row?.at(-1) ?? '';
  return last.split('\n', 12).length > 10;
}

function delimiterOf(start: string, stated: string | undefined): string {
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
