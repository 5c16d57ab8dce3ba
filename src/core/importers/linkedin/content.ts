import { momentOfLinkedinId } from '../../base/ids.ts';
import { cellNumber } from '../../base/numbers.ts';
import { foldedKey, hasLink } from '../../base/text.ts';
import type { Kind } from '../../model/kind.ts';
import type { Boost } from '../../model/post-columns.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf, cellsOf, placedRowsOf, rowsOf } from '../../tables/table.ts';
import { sampleRows, shareThatFits } from '../columns.ts';
import type { Match } from '../contract.ts';
import { defineImporter } from '../contract.ts';
import type { CountColumn } from '../counts.ts';
import { countColumns, countFiller } from '../counts.ts';
import type { DayOrder } from '../day-text.ts';
import { dayOrderOf, noonOfDayText } from '../day-text.ts';
import type { OrderedWords } from '../known-order.ts';
import { headerWidth, knownOrder } from '../known-order.ts';
import { MetPosts } from '../meta/same-post.ts';
import { CONTENT_WORDS, ORGANIC, SPONSORED } from './content-words.ts';
import { baseName, linkedinIdOf } from './urn.ts';

type Places = readonly (number | undefined)[];
interface Layout {
  /** Per column of the known order its place. */
  readonly places: Places;
  /** Rows above the first post: where the header row was not found, it stands among them. */
  readonly skip: number;
}

const WIDTH = 20;
/** Before 2023 the last column, the type of content, was not there. */
const OLD_WIDTH = 19;
const MOST_EXTRA_COLUMNS = 4;
const FIRST_COUNT = 9;
const WORDS_NEEDED = Math.ceil((WIDTH * 2) / 3);
const UNKNOWN_WORDS: OrderedWords = Array.from({ length: WIDTH }, () => []);
const LOOK_FOR_HEADER = 6;

/**
 * A company page's posts: the second sheet of `<page>_content_<milliseconds>.xls`, 20 columns in the same order in every
 * language. Clicks are all clicks. The created date is not the day of publishing for a planned post; the number in the link is.
 */
export const linkedinContent = defineImporter<Layout>({
  id: 'linkedin/content',
  platform: 'linkedin',
  recognise,
  read,
  sums: ({ found }) => countsOf(found.places),
});

function recognise(table: Table): Match<Layout> | null {
  const { header, skip } = headerOf(table);
  const rows = sampleRows(table).slice(skip);
  for (const [language, words] of Object.entries(CONTENT_WORDS)) {
    const { places, matched } = knownOrder(header, words);
    if (matched < WORDS_NEEDED || places[1] === undefined) continue;
    if (rows.length > 0 && shareOfPosts(rows, places[1]) < 0.8) continue;
    return { confidence: 'sure', headerLanguage: language, found: { places, skip } };
  }
  if (!hasShape(header, rows)) return null;
  return { confidence: 'likely', headerLanguage: null, found: { places: knownOrder(header, UNKNOWN_WORDS).places, skip } };
}

// A line of explanation can stand where the header was expected: the header is then one of the first rows.
function headerOf(table: Table): { readonly header: readonly string[]; readonly skip: number } {
  if (filledCells(table.header) >= WIDTH / 2) return { header: table.header, skip: 0 };
  const below = table.rows
    .slice(0, LOOK_FOR_HEADER)
    .findIndex((row) => filledCells(row) >= WIDTH / 2 && !row.some((cell) => linkedinIdOf(cell) !== ''));
  return below < 0 ? { header: table.header, skip: 0 } : { header: table.rows[below] ?? [], skip: below + 1 };
}

function filledCells(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

function shareOfPosts(rows: readonly (readonly string[])[], column: number): number {
  return shareThatFits(rows, column, (cell) => linkedinIdOf(cell) !== '');
}

// Posts in the second column, counts, and fractions in the columns of the two rates.
function hasShape(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const width = headerWidth(header);
  if (width < OLD_WIDTH || width > WIDTH + MOST_EXTRA_COLUMNS || shareOfPosts(rows, 1) < 0.8) return false;
  const isCount = (cell: string): boolean => Number.isInteger(cellNumber(cell));
  if (![9, 12, 14, 15, 16].every((place) => shareThatFits(rows, place, isCount) > 0.9)) return false;
  return [13, 18].every((place) => shareThatFits(rows, place, (cell) => !Number.isNaN(cellNumber(cell))) > 0.9);
}

function read(table: Table, match: Match<Layout>, posts: PostsBuilder): void {
  const { places, skip } = match.found;
  const [text, link, type, campaign, , created] = places;
  const contentType = places[WIDTH - 1];
  const fill = countFiller(table, countsOf(places), posts);
  const channel = channelOfFile(table, posts);
  const organic = usualType(table, type, campaign);
  const order = dayOrderOf(cellsOf(table, created));
  const seen = new MetPosts();
  for (const [index, row] of placedRowsOf(table)) {
    const line = table.firstRow + index;
    const permalink = cellOf(row, link).trim();
    const id = linkedinIdOf(permalink);
    if (index < skip) {
      posts.note('description-row', line);
      continue;
    }
    if (id === '') {
      posts.note('no-id', line, null, permalink === '' ? null : permalink);
      continue;
    }
    if (seen.has(id)) {
      posts.note('duplicate-row', line, null, id);
      continue;
    }
    const moment = momentOf(id, cellOf(row, created), order);
    if (Number.isNaN(moment.publishedAt)) {
      posts.note('no-date', line, null, id);
      continue;
    }
    if (moment.dayOnly) posts.note('day-only', line, null, cellOf(row, created));
    seen.add(id);
    const title = cellOf(row, text).trim();
    const kind = kindOf(cellOf(row, contentType), title);
    const boost = boostOf(cellOf(row, type), cellOf(row, campaign), organic);
    fill(index, posts.add({ channel, id, ...moment, kind, text: title, permalink, boost }));
  }
}

function countsOf(places: Places): CountColumn[] {
  const [impressions, views, , clicks, , likes, comments, reposts, follows] = places.slice(FIRST_COUNT);
  return countColumns([
    ['impressions', impressions],
    ['videoViews', views],
    ['clicks', clicks],
    ['reactions', likes],
    ['comments', comments],
    ['shares', reposts],
    ['follows', follows],
  ]);
}

// The export says month first; the columns of days are read as the file shows them, should a spreadsheet program have turned
// them.
function momentOf(id: string, created: string, order: DayOrder): { readonly publishedAt: number; readonly dayOnly: boolean } {
  const publishedAt = momentOfLinkedinId(id);
  if (!Number.isNaN(publishedAt)) return { publishedAt, dayOnly: false };
  return { publishedAt: noonOfDayText(created, order), dayOnly: true };
}

// `gemeente-voorbeeld_content_1706540000000.xls`
function channelOfFile(table: Table, posts: PostsBuilder): number {
  for (const name of [table.file, table.place ?? '']) {
    const slug = /^(.+)_content_\d{10,13}\b/iu.exec(baseName(name))?.[1]?.toLowerCase();
    if (slug === undefined) continue;
    const words = slug.replaceAll('-', ' ').trim();
    return posts.channel('linkedin', slug, words.charAt(0).toUpperCase() + words.slice(1));
  }
  return posts.channel('linkedin', 'linkedin', 'LinkedIn');
}

// In a language whose words nobody listed: what most posts without a campaign are.
function usualType(table: Table, type: number | undefined, campaign: number | undefined): string {
  const counts = new Map<string, number>();
  for (const row of rowsOf(table)) {
    const cell = cellOf(row, type);
    if (cell !== '' && cellOf(row, campaign).trim() === '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  let usual = '';
  for (const [cell, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = cell;
  return foldedKey(usual);
}

function boostOf(type: string, campaign: string, usual: string): Boost {
  const word = foldedKey(type);
  if (campaign.trim() !== '' || SPONSORED.some((start) => word.startsWith(start))) return 1;
  return word !== '' && (ORGANIC.has(word) || word === usual) ? 2 : 0;
}

const KIND_WORDS: readonly (readonly [string, Kind])[] = [
  ['vid', 'video'],
  ['docum', 'document'],
  ['dokum', 'document'],
  ['poll', 'poll'],
  ['peiling', 'poll'],
  ['enquete', 'poll'],
  ['encuesta', 'poll'],
  ['umfrage', 'poll'],
  ['arti', 'link'],
  ['carous', 'carousel'],
  ['multi', 'carousel'],
  ['image', 'photo'],
  ['photo', 'photo'],
  ['event', 'event'],
];

/** Only videos are marked as a rule. A post without a mark can show a picture: the export does not tell. */
function kindOf(contentType: string, text: string): Kind {
  const word = foldedKey(contentType);
  const known = word === '' ? undefined : KIND_WORDS.find(([start]) => word.startsWith(start));
  return known?.[1] ?? (hasLink(text) ? 'link' : 'text');
}
