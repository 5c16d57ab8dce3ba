import { foldedKey } from '../../base/text.ts';
import type { Metric } from '../../model/metric.ts';
import { METRICS } from '../../model/metric.ts';
import type { Platform } from '../../model/platform.ts';
import { PLATFORMS } from '../../model/platform.ts';
import type { BytesAnswer } from '../../tables/bytes-question.ts';
import { SAME_NAME } from '../../tables/bytes-question.ts';
import { OTHER_LETTERS } from '../../tables/other-letters.ts';
import type { DayOrder } from '../day-text.ts';
import type { UnclearDates } from '../unclear-dates.ts';
import { UNCLEAR_DATES } from '../unclear-dates.ts';

/** What a column can mean beside a metric. `day` and `time` belong together: a date in one column, the hour in the next. */
export const FACTS = [
  'unused',
  'id',
  'publishedAt',
  'day',
  'time',
  'text',
  'permalink',
  'platform',
  'channelName',
  'channelId',
  'kind',
  'boosted',
  'duration',
  'watchTimeHours',
] as const;
export type Meaning = (typeof FACTS)[number] | Metric;

/** `,`: 1.234,5 and therefore 1.234 is a thousand. `.`: 1,234.5 and therefore 1,234 is a thousand. */
export type DecimalSign = '.' | ',';

/** What an editor said about a table that no importer knows. Plain data: it is kept, sent and written to a file as it is. */
export interface ColumnMapping {
  readonly version: 1;
  /** Which tables it answers: see `shapeOf`. */
  readonly shape: string;
  /** A meaning per column key (see `columnKeys`); a column that is not named is not used. */
  readonly columns: Readonly<Record<string, Meaning>>;
  /** null: the dates do not need it, or nobody said; then the day comes first. */
  readonly dayOrder: DayOrder | null;
  /** null: the numbers do not need it, or nobody said. */
  readonly decimalSign: DecimalSign | null;
  /** The zone of times that name none: the team's own or UTC. */
  readonly zone: 'team' | 'utc';
  /** Where a post stands when neither a column nor its link says so. null: nobody said, such posts stand under `other`. */
  readonly platform: Platform | null;
  /** The channel of all posts where no column names it; '' where the platform's name will do. */
  readonly channelName: string;
  /** The platform's own id of that channel where the team has it in already; '' where not. */
  readonly channelId: string;
  /** How to read rows whose day and month can be swapped, where two date styles stand in one column; left out: nobody said. */
  readonly unclearDates?: UnclearDates;
  /** What the editor said about this one file before its tables: no other file is read so. */
  readonly file?: BytesAnswer;
}

/** What an editor says about a table whose columns an importer knows: nothing yet. */
export function emptyMapping(shape: string): ColumnMapping {
  const open = { dayOrder: null, decimalSign: null, zone: 'team', platform: null, channelName: '', channelId: '' } as const;
  return { version: 1, shape, columns: {}, ...open };
}

/** Whether the next table of this shape is read so too: an answer about one file's letters is for that file. */
export function isForShape({ columns, unclearDates }: ColumnMapping): boolean {
  return Object.keys(columns).length > 0 || unclearDates !== undefined;
}

/**
 * One key per column, by its folded header word and not by its place: a tool that moves its columns makes the same table. A word
 * that stands twice gets its number: `weergaven`, `weergaven (2)`.
 */
export function columnKeys(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell) => {
    const word = foldedKey(cell);
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    return times === 1 && word !== '' ? word : `${word} (${times})`.trim();
  });
}

/** What makes two tables the same to a mapping: their folded header words, in whatever order. Columns without a header do not count. */
export function shapeOf(header: readonly string[]): string {
  const keys = columnKeys(header).filter((_, place) => foldedKey(header[place] ?? '') !== '');
  return keys.length === 0 ? `${header.length} columns without a header` : keys.sort().join(' | ');
}

const meanings: ReadonlySet<unknown> = new Set<string>([...FACTS, ...METRICS]);
const platforms: ReadonlySet<unknown> = new Set<string>(PLATFORMS);

/** A mapping out of a file that anybody may have written; null where it is none. */
export function columnMappingFrom(value: unknown): ColumnMapping | null {
  if (typeof value !== 'object' || value === null) return null;
  const data = value as Record<string, unknown>;
  const { version, shape, columns, dayOrder, decimalSign, zone, platform, channelName, channelId } = data;
  if (version !== 1 || typeof shape !== 'string' || typeof columns !== 'object' || columns === null) return null;
  const pairs = Object.entries(columns);
  if (!pairs.every(([, meaning]) => meanings.has(meaning))) return null;
  if (platform !== null && !platforms.has(platform)) return null;
  const unclearDates = UNCLEAR_DATES.find((one) => one === data.unclearDates);
  const file = bytesAnswerFrom(data.file);
  return {
    version,
    shape,
    columns: Object.fromEntries(pairs) as Record<string, Meaning>,
    dayOrder: dayOrder === 'day-first' || dayOrder === 'month-first' ? dayOrder : null,
    decimalSign: decimalSign === '.' || decimalSign === ',' ? decimalSign : null,
    zone: zone === 'utc' ? 'utc' : 'team',
    platform: platform as Platform | null,
    channelName: typeof channelName === 'string' ? channelName : '',
    channelId: typeof channelId === 'string' ? channelId : '',
    ...(unclearDates === undefined ? {} : { unclearDates }),
    ...(file === null ? {} : { file }),
  };
}

function bytesAnswerFrom(value: unknown): BytesAnswer | null {
  if (typeof value !== 'object' || value === null) return null;
  const data = value as Record<string, unknown>;
  const letters = OTHER_LETTERS.find((one) => one === data.letters);
  const sameName = SAME_NAME.find((one) => one === data.sameName);
  return {
    ...(letters === undefined ? {} : { letters }),
    ...(sameName === undefined ? {} : { sameName }),
    ...(data.repair === true ? { repair: true } : {}),
  };
}

const metrics: ReadonlySet<string> = new Set(METRICS);
export function isMetric(meaning: Meaning): meaning is Metric {
  return metrics.has(meaning);
}

/** What a mapping lacks before anything can be read with it; null: nothing. */
export type MissingMeaning = 'date' | 'metric';

export function missingMeaning(mapping: ColumnMapping): MissingMeaning | null {
  const meant = Object.values(mapping.columns);
  if (!meant.includes('publishedAt') && !meant.includes('day')) return 'date';
  return meant.some((meaning) => isMetric(meaning) || meaning === 'watchTimeHours') ? null : 'metric';
}
