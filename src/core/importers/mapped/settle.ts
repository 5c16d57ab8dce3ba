import type { Table } from '../../tables/table.ts';
import { beginningOf } from '../../tables/table.ts';
import type { DayOrder } from '../day-text.ts';
import type { ColumnMapping, DecimalSign } from './column-mapping.ts';
import { columnKeys, isMetric } from './column-mapping.ts';
import { areNumbers, valuesOfColumns } from './column-values.ts';
import type { Evidence } from './open-questions.ts';
import { dayOrderIn, decimalSignIn } from './open-questions.ts';

/** A mapping on one table: what the table itself answers is filled in, and what it leaves open is told. */
export interface SettledMapping {
  readonly mapping: ColumnMapping;
  readonly dayOrder: Evidence<DayOrder>;
  readonly decimalSign: Evidence<DecimalSign>;
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
  return {
    mapping: {
      ...mapping,
      dayOrder: mapping.dayOrder ?? (dayOrder.open ? null : dayOrder.answer),
      decimalSign: mapping.decimalSign ?? decimalSign.answer,
    },
    dayOrder,
    decimalSign,
  };
}
