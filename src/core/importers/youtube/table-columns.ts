import { cellNumber } from '../../base/numbers.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { isTotalWord } from '../../tables/total-words.ts';
import { columnNamed, columnPlaces, sampleRows } from '../columns.ts';
import type { Match } from '../contract.ts';
import { noonOfDayText } from '../day-text.ts';
import type { CommaUse } from '../fraction-commas.ts';
import { commaUseIn } from '../fraction-commas.ts';
import { headerWidth } from '../known-order.ts';
import type { ProvenPlaces } from './proven-places.ts';
import { provenPlaces } from './proven-places.ts';
import type { YoutubeColumn } from './youtube-words.ts';
import { hintedLanguage, isDayWord, YOUTUBE_HINTS, YOUTUBE_WORDS } from './youtube-words.ts';

/** Where the columns stand; content, title and publish time always do. */
export type YoutubePlaces = Partial<Record<YoutubeColumn, number>> & {
  readonly content: number;
  readonly title: number;
  readonly publishTime: number;
};

/** The columns, and what a comma is in the hours. */
export interface YoutubeTable {
  readonly places: YoutubePlaces;
  readonly hoursCommas: CommaUse;
  /** Nobody listed its words, and its numbers show what they are: nobody has to confirm it. */
  readonly isProven?: boolean;
}

const FIRST_PLACES = { content: 0, title: 1, publishTime: 2 };
/** With one of the first three unknown: so many words of one language say whose table it is. */
const WORDS_NEEDED = 4;

type Rows = readonly (readonly string[])[];
const COLUMNS = Object.keys(YOUTUBE_WORDS.en ?? {}) as YoutubeColumn[];

/** An id of a video: eleven letters, digits, `-` and `_`. YouTube writes a space before one that begins with `-`. */
export function isVideoId(cell: string): boolean {
  return /^[\w-]{11}$/u.test(cell.trim());
}

/**
 * Recognises the table per video: sure by its words in a known language, likely by ids and days in the first and third column.
 */
export function recogniseYoutube(table: Table): Match<YoutubeTable> | null {
  // The chart's file has a row per day and video.
  if (table.header.some((cell, place) => place < 3 && isDayWord(cell))) return null;
  const named = columnPlaces(table);
  const rows = sampleRows(table);
  for (const [language, words] of Object.entries(YOUTUBE_WORDS)) {
    const places = placesOf((column) => columnNamed(named, words[column] ?? []));
    if (places !== null) return { confidence: 'sure', headerLanguage: language, found: withCommas(table, places) };
  }
  if (headerWidth(table.header) < 4 || !areVideos(rows, 0) || !areDays(rows, 2)) return null;
  const nearly = nearlyNamed(rows, named);
  if (nearly !== null) return { confidence: 'likely', ...nearly, found: withCommas(table, nearly.places) };
  const byWord = placesByShape(table, rows, named);
  const headerLanguage = hintedLanguage(table.header);
  const totals = rows.find(
    (row) => isTotalWord(cellOf(row, 0)) || (cellOf(row, 1).trim() === '' && cellOf(row, 2).trim() === ''),
  );
  const videos = rows.filter((row) => isVideoId(cellOf(row, 0)));
  const proven = provenPlaces(table.header, videos, totals);
  if (!agrees(byWord, proven)) {
    // The words say one thing and the numbers another: what is left is for the editor to confirm.
    return { confidence: 'likely', headerLanguage: null, found: withCommas(table, { ...FIRST_PLACES, ...proven }) };
  }
  const found = withCommas(table, { ...byWord, ...proven });
  return { confidence: 'likely', headerLanguage, found: { ...found, isProven: proven.views !== undefined } };
}

/** No column is one thing by its word or its usual place, and another by its numbers. */
function agrees(places: YoutubePlaces, proven: ProvenPlaces): boolean {
  return Object.entries(proven).every(([column, place]) =>
    Object.entries(places).every(
      ([other, at]) => (other === column) === (at === place) || (other === column && at === undefined),
    ),
  );
}

function withCommas(table: Table, places: YoutubePlaces): YoutubeTable {
  return { places, hoursCommas: commaUseIn(table, places.watchTimeHours) };
}

/**
 * The language that knows all words but one of the first three: YouTube has called the video "Video", "Videos" and "Content". That one
 * stands at its usual place.
 */
function nearlyNamed(
  rows: Rows,
  named: ReadonlyMap<string, number>,
): { readonly headerLanguage: string; readonly places: YoutubePlaces } | null {
  for (const [headerLanguage, words] of Object.entries(YOUTUBE_WORDS)) {
    const known = namedPlaces((column) => columnNamed(named, words[column] ?? []));
    const places: YoutubePlaces = { ...FIRST_PLACES, ...known };
    const { content, title, publishTime } = known;
    const leads = [content, title, publishTime].filter((place) => place !== undefined).length;
    if (leads < 2 || Object.keys(known).length < WORDS_NEEDED) continue;
    if (new Set(Object.values(places)).size < Object.keys(places).length) continue;
    const isTitle = rows.some((row) => Number.isNaN(cellNumber(cellOf(row, places.title))) && cellOf(row, places.title) !== '');
    if (isTitle && areVideos(rows, places.content) && areDays(rows, places.publishTime)) return { headerLanguage, places };
  }
  return null;
}

function namedPlaces(placeOf: (column: YoutubeColumn) => number | undefined): Partial<Record<YoutubeColumn, number>> {
  const places: Partial<Record<YoutubeColumn, number>> = {};
  for (const column of COLUMNS) {
    const place = placeOf(column);
    if (place !== undefined) places[column] = place;
  }
  return places;
}

function placesOf(placeOf: (column: YoutubeColumn) => number | undefined): YoutubePlaces | null {
  const places = namedPlaces(placeOf);
  const { content, title, publishTime } = places;
  return content === undefined || title === undefined || publishTime === undefined
    ? null
    : { ...places, content, title, publishTime };
}

// The totals row and the closing notice are no videos: a small table is judged without them.
function areVideos(rows: Rows, column: number): boolean {
  const ids = rows.map((row) => cellOf(row, column)).filter((cell) => cell.trim() !== '');
  const others = ids.filter((cell) => !isVideoId(cell)).length;
  return ids.length > others && others <= 2 + ids.length * 0.1;
}

function areDays(rows: Rows, column: number): boolean {
  const cells = rows.map((row) => cellOf(row, column).trim()).filter((cell) => cell !== '');
  const days = cells.filter((cell) => !Number.isNaN(noonOfDayText(cell, dayGuess(cell)))).length;
  return days > 0 && days >= cells.length * 0.8;
}

function dayGuess(cell: string): 'day-first' | 'month-first' {
  return Number(/^\d{1,2}/u.exec(cell)?.[0]) > 12 ? 'day-first' : 'month-first';
}

/**
 * The default columns of 2023 (views, watch time, subscribers, [revenue,] impressions, click rate) and of 2025 (the same after
 * the duration). The watch time gives the place away: the only early column of fractions.
 */
function placesByShape(table: Table, rows: Rows, named: ReadonlyMap<string, number>): YoutubePlaces {
  const byWord = (column: YoutubeColumn): number | undefined =>
    columnNamed(named, [
      ...Object.values(YOUTUBE_WORDS).flatMap((words) => words[column] ?? []),
      ...Object.values(YOUTUBE_HINTS).flatMap((words) => words[column] ?? []),
    ]);
  const { duration, ...counted } = defaultPlaces(table, rows);
  // Where most words are known, a number whose word is missing is missing: nobody is asked to confirm its place.
  const numbers = hintedLanguage(table.header) === null ? counted : FIRST_PLACES;
  const defaults: Partial<Record<YoutubeColumn, number>> = duration === undefined ? numbers : { ...numbers, duration };
  const taken = new Set(COLUMNS.map(byWord).filter((place) => place !== undefined));
  const free = (place: number | undefined): number | undefined => (place !== undefined && taken.has(place) ? undefined : place);
  const places = placesOf((column) => byWord(column) ?? free(defaults[column])) ?? FIRST_PLACES;
  return { ...places, ...FIRST_PLACES };
}

function defaultPlaces(table: Table, rows: Rows): Partial<Record<YoutubeColumn, number>> {
  const hours = [4, 5].find((place) => hasFractions(rows, place) && !hasFractions(rows, place - 1));
  const rate = headerWidth(table.header) - 1;
  if (hours === undefined || !/\(\s*%\s*\)/u.test(table.header[rate] ?? '') || (rate !== hours + 3 && rate !== hours + 4))
    return FIRST_PLACES;
  const counted = { ...FIRST_PLACES, views: hours - 1, watchTimeHours: hours, subscribers: hours + 1, impressions: rate - 1 };
  return hours === 5 ? { ...counted, duration: 3 } : counted;
}

function hasFractions(rows: Rows, column: number): boolean {
  return rows.some((row) => {
    const value = cellNumber(cellOf(row, column));
    return !Number.isNaN(value) && !Number.isInteger(value);
  });
}
