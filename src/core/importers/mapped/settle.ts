import type { Table } from '../../tables/table.ts';
import { beginningOf } from '../../tables/table.ts';
import type { DateColumn } from '../date-styles.ts';
import { DateStyles, unclearDatesIn } from '../date-styles.ts';
import type { DayOrder } from '../day-text.ts';
import type { DateQuestion } from '../unclear-dates.ts';
import type { ColumnMapping, DecimalSign } from './column-mapping.ts';
import { columnKeys, isMetric } from './column-mapping.ts';
import { areNumbers, valuesOfColumns } from './column-values.ts';
import type { MappedColumns } from './mapped-row.ts';
import { cellWith, columnsOf } from './mapped-row.ts';
import type { Evidence } from './open-questions.ts';
import { dayOrderIn, decimalSignIn, momentInLink } from './open-questions.ts';

/** A mapping on one table: what the table itself answers is filled in, and what it leaves open is told. */
export interface SettledMapping {
  readonly mapping: ColumnMapping;
  readonly dayOrder: Evidence<DayOrder>;
  readonly decimalSign: Evidence<DecimalSign>;
  /** Rows in which day and month can be swapped, where two date styles stand in the column; null: none. */
  readonly unclear: DateQuestion | null;
}

/** What the editor said stands; where nothing was said the values decide. `measuredAt`: milliseconds since 1970 UTC. */
export function settleMapping(table: Table, mapping: ColumnMapping, measuredAt: number | null): SettledMapping {
  const start = beginningOf(table);
  const meanings = columnKeys(table.header).map((key) => mapping.columns[key] ?? 'unused');
  const placeOf = (...wanted: readonly string[]): number | undefined => {
    const place = meanings.findIndex((meaning) => wanted.includes(meaning));
    return place < 0 ? undefined : place;
  };
  const numbers = valuesOfColumns(start).flatMap((values, place) => {
    const meaning = meanings[place] ?? 'unused';
    const counts = isMetric(meaning) || meaning === 'watchTimeHours' || meaning === 'duration';
    return counts || values.shares > 0.5 || (meaning === 'unused' && areNumbers(values)) ? [place] : [];
  });
  const dayOrder = dayOrderIn(start, placeOf('publishedAt', 'day'), placeOf('permalink'), measuredAt);
  const decimalSign = decimalSignIn(start, numbers);
  const settled = {
    ...mapping,
    dayOrder: mapping.dayOrder ?? (dayOrder.open ? null : dayOrder.answer),
    decimalSign: mapping.decimalSign ?? decimalSign.answer,
  };
  return { mapping: settled, dayOrder, decimalSign, unclear: unclearIn(start, settled) };
}

/** The rows of which nobody knows what is day and month, in a table that is read with a mapping; null: none. */
export function unclearIn(table: Table, mapping: ColumnMapping): DateQuestion | null {
  const dates = dateColumnOf(columnsOf(table.header, mapping));
  const { rows, examples } = unclearDatesIn(table, dates.column, new DateStyles(table.rows, dates));
  return rows === 0 ? null : { place: table.place, column: table.header[dates.column] ?? null, rows, examples };
}

/** The column of the dates, and what the link of a row says beside it. Without such a column: one that is not there. */
export function dateColumnOf(columns: MappedColumns): DateColumn {
  const column = columns.placeOf('publishedAt') ?? columns.placeOf('day') ?? -1;
  const momentOf = (row: readonly string[]): number => momentInLink(cellWith(columns, row, 'permalink'));
  return { column, usual: columns.mapping.dayOrder ?? 'day-first', momentOf };
}
