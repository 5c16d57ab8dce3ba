import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { DateStyles } from '../date-styles.ts';
import type { DayOrder } from '../day-text.ts';
import { idInLink, momentOfPost, networkOfLink } from '../sprout/network.ts';
import type { DecimalSign } from './column-mapping.ts';
import { signIn } from './mapped-number.ts';
import { dayAndMonth, mappedTime } from './mapped-time.ts';

/** What the values say about a choice: the answer, and whether it is only the likelier one of two that both can be. */
export interface Evidence<Choice> {
  /** null: nothing in the table needs it. */
  readonly answer: Choice | null;
  readonly open: boolean;
  /** A value that can be read in both ways, to ask about; '' where none. */
  readonly example: string;
}

const NOT_NEEDED = { answer: null, open: false, example: '' } as const;
const TWO_DAYS = 2 * 86_400_000;
const RISING_NEEDED = 5;

/**
 * Whether `03/04` is the third of April or the fourth of March, from all cells of a date column: a number above 12, the point
 * that only Europeans write between them, moments in the ids of the posts' links, dates after the export was made, and the order
 * of the rows. Open only where none of these tells.
 */
export function dayOrderIn(
  table: Table,
  dateColumn: number | undefined,
  linkColumn: number | undefined,
  measuredAt: number | null,
): Evidence<DayOrder> {
  if (dateColumn === undefined) return NOT_NEEDED;
  const cells = table.rows.map((row) => cellOf(row, dateColumn));
  const both = cells.filter((cell) => dayAndMonth(cell) !== null);
  if (both.length === 0) return NOT_NEEDED;
  const momentOf = (row: readonly string[]): number => momentInLink(cellOf(row, linkColumn));
  // Two styles in one column are a question of their own.
  const isTwofold = new DateStyles(table.rows, { column: dateColumn, usual: 'day-first', momentOf }).mayBeUnclear;
  const votes = { 'day-first': 0, 'month-first': 0 };
  let point = 0;
  let example = '';
  for (const cell of both) {
    const { first, second, sign } = dayAndMonth(cell) as { first: number; second: number; sign: string };
    if (first > 12 && second <= 12) votes['day-first']++;
    else if (second > 12 && first <= 12) votes['month-first']++;
    else if (first !== second && example === '') example = cell.trim();
    if (sign === '.') point++;
  }
  const told = likelier(votes);
  if (told !== null || isTwofold) return { answer: told ?? 'day-first', open: false, example };
  if (example === '' || point === both.length) return { answer: 'day-first', open: false, example };
  const shown = shownByLinks(table, dateColumn, linkColumn) ?? shownByTime(both, measuredAt) ?? shownByRowOrder(both);
  if (shown !== null) return { answer: shown, open: false, example };
  return { answer: both.some((cell) => /\d ?[ap]\.?m/iu.test(cell)) ? 'month-first' : 'day-first', open: true, example };
}

function likelier(votes: Readonly<Record<DayOrder, number>>): DayOrder | null {
  if (votes['day-first'] === votes['month-first']) return votes['day-first'] === 0 ? null : 'day-first';
  return votes['day-first'] > votes['month-first'] ? 'day-first' : 'month-first';
}

/** The order in which most dates are the day that the post's own id holds. */
function shownByLinks(table: Table, dateColumn: number, linkColumn: number | undefined): DayOrder | null {
  if (linkColumn === undefined) return null;
  const votes = { 'day-first': 0, 'month-first': 0 };
  for (const row of table.rows.slice(0, 500)) {
    const moment = momentInLink(cellOf(row, linkColumn));
    if (Number.isNaN(moment)) continue;
    for (const order of ['day-first', 'month-first'] as const) {
      if (Math.abs(mappedTime(cellOf(row, dateColumn), order).wall - moment) < TWO_DAYS) votes[order]++;
    }
  }
  return votes['day-first'] === votes['month-first'] ? null : likelier(votes);
}

/** The moment that the address of a post holds, milliseconds since 1970 UTC; NaN where it holds none. */
export function momentInLink(link: string): number {
  const network = networkOfLink(link);
  return network === null ? Number.NaN : momentOfPost(network, idInLink(network, link), link);
}

/** What was posted after the export was made was not posted then. */
function shownByTime(cells: readonly string[], measuredAt: number | null): DayOrder | null {
  if (measuredAt === null) return null;
  const later = (order: DayOrder): boolean => cells.some((cell) => mappedTime(cell, order).wall > measuredAt + TWO_DAYS);
  const [dayFirst, monthFirst] = [later('day-first'), later('month-first')];
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'month-first' : 'day-first';
}

/** Exports stand in the order of time: the reading in which the rows rise or fall all through is the right one, when the other does not. */
function shownByRowOrder(cells: readonly string[]): DayOrder | null {
  const [dayFirst, monthFirst] = [standsInOrder(cells, 'day-first'), standsInOrder(cells, 'month-first')];
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

function standsInOrder(cells: readonly string[], order: DayOrder): boolean {
  const walls = cells.map((cell) => mappedTime(cell, order).wall);
  const steps = walls
    .slice(1)
    .map((wall, place) => Math.sign(wall - (walls[place] as number)))
    .filter((step) => step !== 0);
  return steps.length >= RISING_NEEDED && steps.every((step) => step === steps[0]);
}

/**
 * Which sign the table's numbers have before their decimals, from all cells of its columns of numbers: one `12,5` or `1.234,5`
 * settles it for all. Open where there are only such as `1.234`; then a thousand is likelier, for counts are whole.
 */
export function decimalSignIn(table: Table, columns: readonly number[]): Evidence<DecimalSign> {
  const votes = { '.': 0, ',': 0 };
  let example = '';
  for (const row of table.rows) {
    for (const column of columns) {
      const cell = cellOf(row, column);
      const sign = signIn(cell);
      if (sign === 'open') example ||= cell.trim();
      else if (sign !== null) votes[sign]++;
    }
  }
  if (votes['.'] + votes[','] > 0) return { answer: votes[','] > votes['.'] ? ',' : '.', open: false, example };
  if (example === '') return NOT_NEEDED;
  return { answer: example.includes('.') ? ',' : '.', open: true, example };
}
