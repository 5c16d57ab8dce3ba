import { isRoundedId } from '../../base/ids.ts';
import { cellNumber, durationSeconds } from '../../base/numbers.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { sampleRows } from '../columns.ts';
import { kindOfTypeWord } from '../meta/post-kind.ts';
import { networkNamed, networkOfLink } from '../sprout/network.ts';
import { mappedTime, timeOfDay } from './mapped-time.ts';

/** What the values of a column look like: shares (0 to 1) of its filled cells, over up to 400 rows. */
export interface ColumnValues {
  readonly filled: number;
  /** How many different values there are. */
  readonly different: number;
  readonly dates: number;
  /** Dates that say no time. */
  readonly days: number;
  readonly times: number;
  readonly links: number;
  /** Links to a platform that we know. */
  readonly postLinks: number;
  readonly networks: number;
  readonly kinds: number;
  readonly yesNo: number;
  readonly ids: number;
  readonly numbers: number;
  readonly shares: number;
  readonly durations: number;
  /** Letters of the middle cell. */
  readonly length: number;
  readonly sentences: number;
}

const YES_NO =
  /^(?:yes|no|ja|nee|nej|nein|oui|non|s[ií]|sì|nei|tak|nie|sim|não|nao|true|false|waar|onwaar|organic|paid|organisch|betaald)$/iu;
const ID = /^(?:'?\d{8,20}|\d{5,20}_\d{5,20}|[\w-]{8,40}|urn:li:\w+:\d{15,20})$/u;
const IMAGE = /\.(?:jpe?g|png|gif|webp|mp4)(?:$|\?)/iu;
const NUMBER = /^['’]?[-+]?[\d.,]*\d[\d.,\s\u00A0\u202F'’]*$/u;

const TESTS: Readonly<Record<Exclude<keyof ColumnValues, 'filled' | 'different' | 'length'>, (cell: string) => boolean>> = {
  dates: (cell) => isDate(cell) !== null,
  days: (cell) => isDate(cell)?.dayOnly === true,
  times: (cell) => cell.length < 16 && timeOfDay(cell) !== null,
  links: (cell) => /^https?:\/\//iu.test(cell) && !IMAGE.test(cell),
  postLinks: (cell) => networkOfLink(cell) !== null && !IMAGE.test(cell),
  networks: (cell) => cell.length < 30 && networkNamed(cell) !== null,
  kinds: (cell) => cell.length < 30 && kindOfTypeWord(cell) !== null,
  yesNo: (cell) => YES_NO.test(cell),
  ids: (cell) => (ID.test(cell) && /\d/u.test(cell)) || isRoundedId(cell),
  numbers: (cell) => NUMBER.test(cell) || /^(?:-|–|n\/a|undefined)$/iu.test(cell) || !Number.isNaN(cellNumber(cell)),
  shares: (cell) => /^[-+]?[\d.,]+ ?%$/u.test(cell),
  durations: (cell) => /^\d{1,3}:\d{2}(?::\d{2})?$/u.test(cell) && !Number.isNaN(durationSeconds(cell)),
  sentences: (cell) => cell.length > 12 && /\s/u.test(cell) && /\p{L}{3}/u.test(cell),
};

function isDate(cell: string): { readonly dayOnly: boolean } | null {
  for (const order of ['day-first', 'month-first'] as const) {
    const time = mappedTime(cell, order);
    // Before 2004 nobody posted, and a number that happens to be a date is later than that by chance only.
    if (time.wall > Date.UTC(2004, 0, 1) && time.wall < Date.UTC(2100, 0, 1)) return time;
  }
  return null;
}

export function valuesOfColumns(table: Table): ColumnValues[] {
  const rows = sampleRows(table);
  return table.header.map((_, column) => valuesOf(rows.map((row) => cellOf(row, column).trim()).filter((cell) => cell !== '')));
}

function valuesOf(cells: readonly string[]): ColumnValues {
  const share = (fits: (cell: string) => boolean): number => (cells.length === 0 ? 0 : cells.filter(fits).length / cells.length);
  const lengths = cells.map((cell) => cell.length).sort((a, b) => a - b);
  const shares = Object.fromEntries(Object.entries(TESTS).map(([name, test]) => [name, share(test)])) as Record<
    keyof typeof TESTS,
    number
  >;
  return { filled: cells.length, different: new Set(cells).size, length: lengths[lengths.length >> 1] ?? 0, ...shares };
}

/** Whole dates and no bare numbers: `45993` in a column named "Reach" is a reach. */
export function areDates(values: ColumnValues): boolean {
  return values.filled > 0 && values.dates >= 0.8;
}

export function areNumbers(values: ColumnValues): boolean {
  return values.filled > 0 && values.numbers >= 0.8 && values.shares < 0.2;
}
