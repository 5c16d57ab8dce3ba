import type { Zone } from '../../base/calendar.ts';
import { isRoundedId } from '../../base/ids.ts';
import { durationSeconds } from '../../base/numbers.ts';
import { foldedKey } from '../../base/text.ts';
import type { Kind } from '../../model/kind.ts';
import type { Metric } from '../../model/metric.ts';
import type { NoteCode } from '../../model/note.ts';
import type { Platform } from '../../model/platform.ts';
import type { Boost } from '../../model/post-columns.ts';
import { isSumWord, isTotalWord } from '../../tables/total-words.ts';
import type { DatedCell } from '../date-styles.ts';
import { facebookKind, instagramKind, kindOfTypeWord } from '../meta/post-kind.ts';
import { accountNamed, handleInLink, networkNamed, networkOfLink } from '../sprout/network.ts';
import type { ColumnMapping, Meaning } from './column-mapping.ts';
import { columnKeys, isMetric } from './column-mapping.ts';
import { mappedNumber } from './mapped-number.ts';
import type { MappedTime } from './mapped-time.ts';
import { mappedTime, timeOfDay } from './mapped-time.ts';

type Row = readonly string[];

/** A metric and the columns that are added up to it. */
interface MappedMetric {
  readonly metric: Metric;
  readonly places: readonly number[];
  /** 3600 makes seconds of hours. */
  readonly scale: number;
}

/** A mapping on the columns of one table. */
export interface MappedColumns {
  readonly mapping: ColumnMapping;
  readonly header: Row;
  /** The first column of this meaning; undefined where none has it. */
  readonly placeOf: (meaning: Meaning) => number | undefined;
  readonly metrics: readonly MappedMetric[];
}

export function columnsOf(header: Row, mapping: ColumnMapping): MappedColumns {
  const keys = columnKeys(header);
  const meanings = keys.map((key): Meaning => mapping.columns[key] ?? 'unused');
  const places = new Map<Meaning, number[]>();
  for (const [place, meaning] of meanings.entries()) places.set(meaning, [...(places.get(meaning) ?? []), place]);
  const metrics: MappedMetric[] = [];
  for (const [meaning, columns] of places) {
    if (isMetric(meaning)) metrics.push({ metric: meaning, places: columns, scale: 1 });
    else if (meaning === 'watchTimeHours') metrics.push({ metric: 'watchTimeSeconds', places: columns, scale: 3600 });
  }
  return { mapping, header, placeOf: (meaning) => places.get(meaning)?.[0], metrics };
}

export function cellWith(columns: MappedColumns, row: Row, meaning: Meaning): string {
  const place = columns.placeOf(meaning);
  return place === undefined ? '' : (row[place] ?? '').trim();
}

/** When it was published as its one or two columns say. `dated`: the cell of its date, and in which order it is written. */
export function timeIn(
  columns: MappedColumns,
  row: Row,
  { text, order }: DatedCell,
): MappedTime & { readonly timeUnread: boolean } {
  const date = mappedTime(text.trim() || cellWith(columns, row, 'day'), order);
  const clock = cellWith(columns, row, 'time');
  if (!date.dayOnly || clock === '' || Number.isNaN(date.wall)) return { ...date, timeUnread: false };
  const time = timeOfDay(clock);
  if (time === null) return { ...date, timeUnread: true };
  const noon = 12 * 3_600_000;
  return { wall: date.wall - noon + time.ms, dayOnly: false, offset: time.offset, timeUnread: false };
}

/** Milliseconds since 1970 UTC. A zone that the cell names counts before the one that the editor chose. */
export function momentOf(time: MappedTime, mapping: ColumnMapping, team: Zone): number {
  if (time.dayOnly || Number.isNaN(time.wall)) return time.wall;
  if (time.offset !== null) return time.wall - time.offset;
  return mapping.zone === 'utc' ? time.wall : team.utcOf(time.wall);
}

/** Why a row without a readable date is no post; `no-date` where it may well be one. */
export function asideReason(columns: MappedColumns, row: Row): NoteCode {
  const filled = row.filter((cell) => cell.trim() !== '');
  if (filled.length === 1) return 'notice-row';
  if (isTotalWord(filled[0] ?? '') || filled.some(isSumWord)) return 'totals-row';
  const names = (['id', 'text', 'permalink', 'publishedAt', 'day'] as const).filter(
    (fact) => columns.placeOf(fact) !== undefined,
  );
  return names.length > 1 && names.every((fact) => cellWith(columns, row, fact) === '') ? 'totals-row' : 'no-date';
}

/** The header again in the middle of a table: files that somebody pasted together. */
export function isRepeatedHeader(header: Row, row: Row): boolean {
  let filled = 0;
  let same = 0;
  for (const [place, cell] of row.entries()) {
    if (cell.trim() === '') continue;
    filled++;
    if (foldedKey(cell) === foldedKey(header[place] ?? '')) same++;
  }
  return filled > 1 && same >= filled * 0.7;
}

/** Where a post stands: what its cell or its link says, else what the editor said. */
export function platformIn(columns: MappedColumns, row: Row): Platform {
  const named = networkNamed(cellWith(columns, row, 'platform'));
  return named ?? networkOfLink(cellWith(columns, row, 'permalink')) ?? columns.mapping.platform ?? 'other';
}

/** The account: its own columns, else what the editor said, else the name in the link. */
export function accountIn(columns: MappedColumns, row: Row, platform: Platform): readonly [id: string, name: string] {
  const id = cellWith(columns, row, 'channelId').replace(/^'/u, '');
  const name = cellWith(columns, row, 'channelName');
  if (id !== '' && !isRoundedId(id)) return [id, name];
  if (name !== '') return accountNamed(platform, name);
  const { mapping } = columns;
  if (mapping.channelId !== '' && platform === mapping.platform) return [mapping.channelId, mapping.channelName];
  if (mapping.channelName !== '') return accountNamed(platform, mapping.channelName);
  const handle = handleInLink(platform, cellWith(columns, row, 'permalink'));
  return accountNamed(platform, handle === '' ? '' : `@${handle}`);
}

/** The address of a post; of a YouTube video without one it follows from the id. */
export function linkIn(columns: MappedColumns, row: Row, platform: Platform, id: string): string {
  const link = cellWith(columns, row, 'permalink');
  return link === '' && platform === 'youtube' && /^[\w-]{11}$/u.test(id) ? `https://www.youtube.com/watch?v=${id}` : link;
}

export function kindIn(columns: MappedColumns, row: Row, platform: Platform, seconds: number): Kind {
  const link = cellWith(columns, row, 'permalink');
  const word = cellWith(columns, row, 'kind');
  const typeKind = word === '' ? null : kindOfTypeWord(word);
  if (platform === 'facebook') return facebookKind(typeKind, link, false, seconds || 0);
  if (platform === 'instagram') return instagramKind(typeKind, link, seconds || 0);
  return typeKind ?? (platform === 'youtube' || platform === 'tiktok' || seconds > 0 ? 'video' : 'text');
}

const YES =
  /^(?:yes|y|ja|oui|s[iìí]|sim|tak|true|waar|sandt?|1|paid|boosted|promoted|sponsored|betaald|gepromoot|gesponsord|betalt|bezahlt|beworben)$/iu;
const NO = /^(?:no|n|nee|nej|nein|non|nei|nie|não|nao|false|onwaar|falsk|0|organic|organisch|organisk|organique)$/iu;

/** Yes, no, or how much was paid for it. */
export function boostIn(columns: MappedColumns, row: Row): Boost {
  const cell = cellWith(columns, row, 'boosted');
  if (cell === '') return 0;
  if (YES.test(cell)) return 1;
  if (NO.test(cell)) return 2;
  const { value } = mappedNumber(cell, columns.mapping.decimalSign ?? '.');
  return Number.isNaN(value) ? 0 : value > 0 ? 1 : 2;
}

/** Seconds; NaN where unknown. */
export function secondsIn(columns: MappedColumns, row: Row): number {
  const cell = cellWith(columns, row, 'duration');
  return cell === '' ? Number.NaN : numberOrTime(cell, columns).value;
}

/** A number, or a time as `0:13:29` in seconds. */
export function numberOrTime(cell: string, { mapping }: MappedColumns): { readonly value: number; readonly readable: boolean } {
  if (!cell.includes(':')) return mappedNumber(cell, mapping.decimalSign ?? '.');
  const value = durationSeconds(cell);
  return { value, readable: !Number.isNaN(value) };
}
