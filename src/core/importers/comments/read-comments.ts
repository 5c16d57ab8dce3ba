import { safeLink } from '../../base/safe-link.ts';
import { foldedKey } from '../../base/text.ts';
import type { CommentsBuilder } from '../../model/comments-builder.ts';
import type { Platform } from '../../model/platform.ts';
import type { Row, Table } from '../../tables/table.ts';
import { beginningOf, cellOf, piecesOf } from '../../tables/table.ts';
import type { ReadContext } from '../contract.ts';
import type { DatedCell } from '../date-styles.ts';
import { dateReader } from '../date-styles.ts';
import { isRepeatedHeader } from '../mapped/mapped-row.ts';
import { mappedTime, timeOfDay } from '../mapped/mapped-time.ts';
import { dayOrderIn, momentInLink } from '../mapped/open-questions.ts';
import { rebuiltId } from '../meta/post-identity.ts';
import { handleInLink, networkNamed, networkOfLink } from '../sprout/network.ts';
import type { CommentPlaces } from './comment-places.ts';
import { OWN_WORDS } from './comment-words.ts';
import { isOwnAddress, postNamesInCommentId, postNamesInId, postNamesInLink } from './post-names.ts';

interface Reading {
  readonly table: Table;
  readonly places: CommentPlaces;
  /** How the date of a row is to be read; null: the editor left such rows out. */
  readonly dated: (row: Row) => DatedCell | null;
  /** The times are UTC, as the header says. */
  readonly isUtc: boolean;
  readonly context: ReadContext;
  readonly comments: CommentsBuilder;
  /** What was read already: a row that says all the same again is no second comment. */
  readonly seen: Set<string>;
}

/**
 * Reads the rows of a table of comments. Times without a zone are the team's own. Every row becomes a comment or is put aside: without a text
 * (a picture, a sticker), the same again, not whole. The author's name is looked at, and not kept. Gives back how many rows there were.
 *
 * @throws UnclearDatesError where two date styles stand in the column, rows can be read in both, and nobody has said how.
 */
export function readComments(table: Table, places: CommentPlaces, comments: CommentsBuilder, context: ReadContext): number {
  const { answer } = dayOrderIn(beginningOf(table), places.moment, places.link ?? places.postLink, context.measuredAt);
  const reading: Reading = {
    table,
    places,
    dated: dateReader(
      table,
      {
        column: places.moment,
        usual: answer ?? 'day-first',
        momentOf: (row) => momentInLink(cellOf(row, places.link)),
      },
      context.unclearDates ?? null,
      comments,
    ).of,
    isUtc: /\b(?:gmt|utc)\b/u.test(foldedKey(table.header[places.moment] ?? '')),
    context,
    comments,
    seen: new Set(),
  };
  let line = table.firstRow;
  for (const piece of piecesOf(table)) for (const row of piece) readRow(reading, row, line++);
  return line - table.firstRow;
}

function readRow(reading: Reading, row: Row, line: number): void {
  const { table, places, comments } = reading;
  const text = cellOf(row, places.text).trim();
  const aside = reasonAside(reading, row, text);
  if (aside !== null) {
    comments.note(aside, line);
    return;
  }
  const said = cellOf(row, places.moment).trim();
  const dated = reading.dated(row);
  if (dated === null) {
    comments.note('date-unclear', line, table.header[places.moment] ?? null, said);
    return;
  }
  const { writtenAt, dayOnly } = momentIn(reading, row, dated);
  if (Number.isNaN(writtenAt)) comments.note('bad-date', line, table.header[places.moment] ?? null, said);
  const platform = platformIn(places, row);
  comments.add({
    platform,
    writtenAt,
    dayOnly,
    own: isOwn(places, row, platform),
    text,
    permalink: linkWithoutName(platform, cellOf(row, places.link), cellOf(row, places.author)),
    post: postNamesIn(places, row, platform),
  });
}

function reasonAside({ table, seen, places }: Reading, row: Row, text: string) {
  if (row.every((cell) => cell.trim() === '')) return 'empty-row';
  if (isRepeatedHeader(table.header, row)) return 'repeated-header';
  if (row.length <= Math.max(places.text, places.moment)) return 'column-count';
  if (text === '') return 'no-text';
  // Short keys: of a long table all rows as texts would fill the memory.
  const key = rebuiltId(...row);
  if (seen.has(key)) return 'same-row';
  seen.add(key);
  return null;
}

function momentIn(
  { places, isUtc, context }: Reading,
  row: Row,
  { text, order }: DatedCell,
): { readonly writtenAt: number; readonly dayOnly: boolean } {
  const time = mappedTime(text, order);
  const clock = time.dayOnly ? timeOfDay(cellOf(row, places.clock)) : null;
  if (Number.isNaN(time.wall)) return { writtenAt: Number.NaN, dayOnly: false };
  if (time.dayOnly && clock === null) return { writtenAt: time.wall, dayOnly: true };
  const wall = clock === null ? time.wall : Math.floor(time.wall / DAY) * DAY + clock.ms;
  const offset = clock === null ? time.offset : clock.offset;
  if (offset !== null) return { writtenAt: wall - offset, dayOnly: false };
  return { writtenAt: isUtc ? wall : context.zone.utcOf(wall), dayOnly: false };
}

const DAY = 86_400_000;

function platformIn(places: CommentPlaces, row: Row): Platform {
  const byLink = networkOfLink(cellOf(row, places.link)) ?? networkOfLink(cellOf(row, places.postLink));
  return byLink ?? networkNamed(cellOf(row, places.platform)) ?? 'other';
}

function postNamesIn(places: CommentPlaces, row: Row, platform: Platform): string[] {
  const link = cellOf(row, places.link);
  return [
    ...new Set([
      ...postNamesInLink(platform, cellOf(row, places.postLink)),
      ...postNamesInId(platform, cellOf(row, places.postId)),
      ...postNamesInCommentId(cellOf(row, places.commentId)),
      ...(isOwnAddress(platform, link, cellOf(row, places.author)) ? [] : postNamesInLink(platform, link)),
    ]),
  ];
}

/** A link to the comment; one that holds the name of who wrote it loses the name (X has such an address) or is left out. */
function linkWithoutName(platform: Platform, link: string, author: string): string {
  const safe = safeLink(link);
  const [status] = platform === 'x' ? postNamesInLink('x', safe) : [];
  if (status !== undefined) return `https://x.com/i/status/${status}`;
  return isOwnAddress(platform, safe, author) ? '' : safe;
}

/** Our own answer: the table says who sent it, or its author is the page, or the account whose post it stands under. */
function isOwn(places: CommentPlaces, row: Row, platform: Platform): boolean {
  if (OWN_WORDS.has(foldedKey(cellOf(row, places.direction)))) return true;
  const author = nameKey(cellOf(row, places.author));
  if (author === '') return false;
  if (author === nameKey(cellOf(row, places.account))) return true;
  return [places.postLink, places.link].some((place) => {
    const link = cellOf(row, place);
    return author === nameKey(handleInLink(platform, link)) && !isOwnAddress(platform, link, author);
  });
}

function nameKey(name: string): string {
  return foldedKey(name).replace(/^['’]?@/u, '');
}
