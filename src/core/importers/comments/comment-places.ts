import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { columnNamed, columnPlaces, sampleRows, shareThatFits } from '../columns.ts';
import { mappedTime } from '../mapped/mapped-time.ts';
import { meaningOfWord } from '../mapped/meaning-words.ts';
import { networkOfLink } from '../sprout/network.ts';
import type { CommentPart } from './comment-words.ts';
import { COMMENT_TEXT, MESSAGE_TEXT, PART_WORDS } from './comment-words.ts';
import { isCommentLink } from './post-names.ts';

/** Where the parts of a comment stand in a table. */
export type CommentPlaces = Readonly<Partial<Record<Exclude<CommentPart, 'text' | 'moment'>, number>>> & {
  readonly text: number;
  readonly moment: number;
};

/** What a table of comments looks like: its columns, and what says that it is one. */
export interface CommentShape {
  readonly places: CommentPlaces;
  /** The word above the texts says comment, and not message or text. */
  readonly saysComment: boolean;
  /** A column of links, most of which lead to a comment. */
  readonly hasCommentLinks: boolean;
  /** Some number per row that posts have too: likes, answers. */
  readonly hasNumbers: boolean;
}

type Fits = (cell: string) => boolean;
const isTime: Fits = (cell) =>
  !Number.isNaN(mappedTime(cell, 'day-first').wall) || !Number.isNaN(mappedTime(cell, 'month-first').wall);
const isLink: Fits = (cell) => /^https?:\/\//iu.test(cell.trim());
const isNumber: Fits = (cell) => /^[-+]?[\d.,\s%]+$/u.test(cell.trim());
const isProse: Fits = (cell) => /\p{L}|\p{Extended_Pictographic}/u.test(cell) && !isLink(cell) && !isTime(cell);

/**
 * The columns of a table of comments: a text in prose, a moment, and what else there is; null where there is no such text, no moment, or a
 * number of people reached, of views or of clicks: then the rows are posts. `mayHaveResults`: listening tools give these of every message.
 * Header words say what a column is, its values whether that is so.
 */
export function commentShape(table: Table, mayHaveResults = false): CommentShape | null {
  const named = columnPlaces(table);
  const rows = sampleRows(table);
  const share = (column: number, fits: Fits): number => shareThatFits(rows, column, fits);
  const find = (words: string, fits: Fits): number | undefined => {
    const fitting = words.split('|').map((word) => columnNamed(named, [word]));
    return fitting.find((column) => column !== undefined && share(column, fits) >= 0.6);
  };
  const said = find(COMMENT_TEXT, isProse);
  const text = said ?? find(MESSAGE_TEXT, isProse);
  const moment = text === undefined ? undefined : find(PART_WORDS.moment, isTime);
  if (text === undefined || moment === undefined) return null;
  if (!mayHaveResults && hasNumbers(table, rows, RESULTS)) return null;
  const links = linkPlaces(table, rows, find);
  return {
    places: { text, moment, ...links, ...otherPlaces(rows, named, text, moment) },
    saysComment: said !== undefined,
    hasCommentLinks: links.link !== undefined && share(links.link, isCommentLink) > 0.5,
    hasNumbers: hasNumbers(table, rows, ANY_METRIC),
  };
}

/** A comment can be liked and answered; it has no reach, no clicks, and nobody shares it. */
const RESULTS: ReadonlySet<string> = new Set([
  ...['linkClicks', 'clicks', 'reach', 'impressions', 'views', 'shares', 'saves', 'follows', 'videoViews'],
  ...['watchTimeSeconds', 'watchTimeHours', 'thumbnailImpressions', 'views-or-impressions', 'impressions-or-thumbnails'],
]);
const ANY_METRIC: ReadonlySet<string> = new Set([...RESULTS, 'reactions', 'comments', 'reactions-or-comments']);

function hasNumbers(table: Table, rows: readonly (readonly string[])[], meanings: ReadonlySet<string>): boolean {
  return table.header.some((cell, column) => {
    const meaning = meaningOfWord(cell)?.meaning;
    return meaning !== undefined && meanings.has(meaning) && shareThatFits(rows, column, isNumber) > 0.5;
  });
}

/** The link to the comment and the one to its post: by what the links lead to where the words leave it open. */
function linkPlaces(
  table: Table,
  rows: readonly (readonly string[])[],
  find: (words: string, fits: Fits) => number | undefined,
): { readonly link?: number; readonly postLink?: number } {
  const marked = table.header.findIndex((_, column) => shareThatFits(rows, column, isCommentLink) > 0.5);
  const said = find(PART_WORDS.postLink, isLink);
  const postLink = said === marked ? undefined : said;
  const link = marked >= 0 ? marked : (find(PART_WORDS.link, isLink) ?? anyNetworkLink(table, rows, postLink));
  return { ...(link === undefined ? {} : { link }), ...(postLink === undefined ? {} : { postLink }) };
}

function anyNetworkLink(table: Table, rows: readonly (readonly string[])[], not: number | undefined): number | undefined {
  const place = table.header.findIndex(
    (_, column) => column !== not && shareThatFits(rows, column, (cell) => networkOfLink(cell) !== null) > 0.5,
  );
  return place < 0 ? undefined : place;
}

const BY_WORD = ['postId', 'commentId', 'author', 'account', 'direction', 'platform'] as const;

function otherPlaces(
  rows: readonly (readonly string[])[],
  named: ReadonlyMap<string, number>,
  text: number,
  moment: number,
): Partial<Record<CommentPart, number>> {
  const taken = new Set([text, moment]);
  const found: Partial<Record<CommentPart, number>> = {};
  const momentHasClock = shareThatFits(rows, moment, (cell) => /\d[:.h]\d{2}/u.test(cell.slice(8))) > 0.2;
  for (const part of momentHasClock ? BY_WORD : (['clock', ...BY_WORD] as const)) {
    const place = PART_WORDS[part]
      .split('|')
      .map((word) => columnNamed(named, [word]))
      .find((column) => column !== undefined && !taken.has(column) && isAnyFilled(rows, column));
    if (place === undefined) continue;
    taken.add(place);
    found[part] = place;
  }
  return found;
}

function isAnyFilled(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.some((row) => cellOf(row, column).trim() !== '');
}
