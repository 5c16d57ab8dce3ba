import type { Candidate, Looked } from './candidate.ts';
import type { Meaning } from './column-mapping.ts';
import type { ColumnValues } from './column-values.ts';
import { areDates, areNumbers } from './column-values.ts';

type Open = readonly (Candidate | null)[];

/** Fills what no word told from the shape of the values, and makes a day and a time of two columns that belong together. */
export function meaningsByShape(looked: Looked, named: Open): Candidate[] {
  const columns: (Candidate | null)[] = [...named];
  const { values } = looked;
  const has = (meaning: Meaning): boolean => columns.some((column) => column?.meaning === meaning);
  const propose = (meaning: Meaning, sureness: Candidate['sureness'], place: number | null): void => {
    if (place !== null && !has(meaning)) columns[place] = { meaning, sureness };
  };
  const rowCount = Math.max(...values.map((column) => column.filled), 0);
  const best = (fits: (column: ColumnValues) => number): number | null => bestOf(values, columns, fits);

  propose(
    'publishedAt',
    'likely',
    best((column) => (isPlainDate(column) ? 1 + column.dates - column.days : 0)),
  );
  propose(
    'permalink',
    'likely',
    best((column) => (column.links >= 0.8 ? 1 + column.postLinks + column.different / rowCount : 0)),
  );
  propose(
    'platform',
    'likely',
    best((column) => (column.networks >= 0.9 && column.different <= 12 ? 1 : 0)),
  );
  propose(
    'kind',
    'guess',
    best((column) => (column.kinds >= 0.8 && column.different <= 12 && column.length < 20 ? 1 : 0)),
  );
  propose(
    'text',
    'guess',
    best((column) => (column.sentences >= 0.5 && column.different > rowCount * 0.5 ? column.length : 0)),
  );
  propose(
    'id',
    'guess',
    best((column) => (isIdColumn(column) ? 1 : 0)),
  );
  propose(
    'channelName',
    'guess',
    best((column) => (isNameColumn(column, rowCount) ? 1 : 0)),
  );
  return withTime(values, columns).map((column) => column ?? { meaning: 'unused', sureness: 'none' });
}

function bestOf(values: readonly ColumnValues[], columns: Open, fits: (column: ColumnValues) => number): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [place, column] of values.entries()) {
    const score = columns[place] === null && column.filled > 0 ? fits(column) : 0;
    if (score > most) [best, most] = [place, score];
  }
  return best;
}

/** Bare numbers that happen to be days of a spreadsheet program are counts, unless a word says date. */
function isPlainDate(column: ColumnValues): boolean {
  return areDates(column) && column.numbers < 0.5;
}

function isIdColumn(column: ColumnValues): boolean {
  return (
    column.ids >= 0.95 && column.length >= 8 && column.different === column.filled && column.sentences === 0 && !areDates(column)
  );
}

/** A few names that come again and again. */
function isNameColumn(column: ColumnValues, rowCount: number): boolean {
  if (areNumbers(column) || column.links > 0 || areDates(column) || column.times > 0.5 || column.yesNo > 0.5) return false;
  return column.filled >= rowCount * 0.9 && column.different <= Math.max(1, rowCount * 0.2) && column.length > 2;
}

/** A column of days without times beside one of times: together they are the moment. */
function withTime(values: readonly ColumnValues[], columns: Open): (Candidate | null)[] {
  const date = columns.findIndex((column) => column?.meaning === 'publishedAt');
  const isTime = (place: number): boolean => {
    const column = values[place] as ColumnValues;
    const meaning = columns[place]?.meaning;
    return column.times >= 0.8 && !areDates(column) && (meaning === 'time' || meaning === undefined);
  };
  const dates = values[date];
  const place = columns.findIndex((column, at) => column?.meaning === 'time' && isTime(at));
  const time = place >= 0 ? place : columns.findIndex((_, at) => isTime(at) && (values[at]?.numbers ?? 0) < 0.5);
  const belongs = dates !== undefined && dates.days >= 0.9 && time >= 0;
  return columns.map((column, at) => {
    if (belongs && at === date) return { meaning: 'day', sureness: column?.sureness ?? 'likely' };
    if (belongs && at === time) return { meaning: 'time', sureness: column === null ? 'likely' : column.sureness };
    return column?.meaning === 'time' ? { meaning: 'unused', sureness: 'likely' } : column;
  });
}
