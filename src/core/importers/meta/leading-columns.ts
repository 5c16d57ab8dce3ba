import type { Table } from '../../tables/table.ts';
import { sampleRows, shareThatFits } from '../columns.ts';
import type { MetaField } from './header-words.ts';
import { fieldsOf, headerLanguageOf } from './header-words.ts';
import { looksLikeTime } from './month-first-time.ts';

/** Where the columns that say which post it is stand. -1: the file has none. */
export interface LeadingColumns {
  readonly postId: number;
  readonly channelId: number;
  readonly channelName: number;
  readonly title: number;
  readonly description: number;
  readonly duration: number;
  readonly publishTime: number;
  readonly permalink: number;
  readonly isShare: number;
  readonly postType: number;
  readonly date: number;
  readonly customLabels: number;
}

/** The first 17 columns of every Facebook export: the same order in every language and year seen (2022 to 2026). */
export const FACEBOOK_ORDER: readonly MetaField[] = [
  'postId',
  'channelId',
  'channelName',
  'title',
  'description',
  'duration',
  'publishTime',
  'captionType',
  'permalink',
  'isCrosspost',
  'isShare',
  'postType',
  'languages',
  'customLabels',
  'fundedStatus',
  'dataComment',
  'date',
];

/** The first 11 of every Instagram export, posts and stories alike. */
export const INSTAGRAM_ORDER: readonly MetaField[] = [
  'postId',
  'channelId',
  'channelName',
  'accountName',
  'description',
  'duration',
  'publishTime',
  'permalink',
  'postType',
  'dataComment',
  'date',
];

export interface Leading {
  readonly columns: LeadingColumns;
  /** The first column that can hold a metric; 0 where the columns were found by their words and stand anywhere. */
  readonly metricsFrom: number;
  readonly headerLanguage: string | null;
}

function columnsFrom(placeOf: (field: MetaField) => number): LeadingColumns {
  return {
    postId: placeOf('postId'),
    channelId: placeOf('channelId'),
    channelName: placeOf('channelName'),
    title: placeOf('title'),
    description: placeOf('description'),
    duration: placeOf('duration'),
    publishTime: placeOf('publishTime'),
    permalink: placeOf('permalink'),
    isShare: placeOf('isShare'),
    postType: placeOf('postType'),
    date: placeOf('date'),
    customLabels: placeOf('customLabels'),
  };
}

/** Whether the values say so: links of this host and moments, in at least nine of ten filled cells (eight for damaged dates). */
function valuesFit(table: Table, columns: LeadingColumns, host: string): boolean {
  const title = table.header[columns.postId];
  const rows = sampleRows(table).filter((row) => row[columns.postId] !== title);
  return (
    shareThatFits(rows, columns.permalink, (cell) => cell.includes(host)) >= 0.9 &&
    shareThatFits(rows, columns.publishTime, looksLikeTime) >= 0.8
  );
}

/** Every header cell by itself: a file can carry words of two languages. The first place of a field counts. */
function columnsByWords(header: readonly string[], order: readonly MetaField[]): LeadingColumns | null {
  const places = new Map<MetaField, number>();
  header.forEach((cell, place) => {
    for (const field of fieldsOf(cell)) if (order.includes(field) && !places.has(field)) places.set(field, place);
  });
  const columns = columnsFrom((field) => places.get(field) ?? -1);
  return columns.postId >= 0 && columns.publishTime >= 0 && columns.permalink >= 0 ? columns : null;
}

/** The header's language, from the leading cells wherever they stand. */
function languageOf(header: readonly string[], order: readonly MetaField[], positional: boolean): string | null {
  if (positional) return headerLanguageOf(header.slice(0, order.length), header.slice(order.length));
  const isLeading = (cell: string): boolean => order.some((field) => fieldsOf(cell).has(field));
  return headerLanguageOf(
    header.filter(isLeading),
    header.filter((cell) => !isLeading(cell)),
  );
}

/**
 * Finds the leading columns: by position where the values fit there and no known word says something else, by words where
 * somebody moved or deleted columns. null: not such an export. A file without rows is known by its words alone.
 */
export function leadingColumns(table: Table, order: readonly MetaField[], host: string): Leading | null {
  const { header } = table;
  const known = order.map((field, place) => {
    const meanings = fieldsOf(header[place] ?? '');
    return meanings.size === 0 ? null : meanings.has(field);
  });
  const contradicted = known.some((right) => right === false);
  const columns = columnsFrom((field) => order.indexOf(field));
  const byPosition = { columns, metricsFrom: order.length, headerLanguage: languageOf(header, order, true) };
  if (table.rows.length === 0) {
    return known.filter((right) => right === true).length >= (order.length * 2) / 3 ? byPosition : null;
  }
  const byWords = columnsByWords(header, order);
  const fits = header.length > order.length && valuesFit(table, columns, host);
  if (fits && (!contradicted || byWords === null)) return byPosition;
  if (byWords === null || !valuesFit(table, byWords, host)) return null;
  return { columns: byWords, metricsFrom: 0, headerLanguage: languageOf(header, order, false) };
}
