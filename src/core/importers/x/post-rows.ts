import { noonOf } from '../../base/calendar.ts';
import { isRoundedId, momentOfXId } from '../../base/ids.ts';
import { cellNumber } from '../../base/numbers.ts';
import { hasLink, withoutEntities } from '../../base/text.ts';
import type { Kind } from '../../model/kind.ts';
import type { Boost } from '../../model/post-columns.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf, placedRowsOf, rowsOf } from '../../tables/table.ts';
import { shareThatFits } from '../columns.ts';
import type { CountColumn } from '../counts.ts';
import { countFiller } from '../counts.ts';
import { noonOfDayText } from '../day-text.ts';
import { MetPosts } from '../meta/same-post.ts';

const STATUS = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,20})(?:\/web)?\/status(?:es)?\/(\d{5,20}|undefined)/iu;
const POST_ID = /^\d{5,20}$/u;
const OLD_TIME = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}) \+0000$/u;

/** Where the columns of an X export stand that both of its ages have. */
export interface XColumns {
  readonly id: number | undefined;
  readonly link: number;
  readonly text: number | undefined;
  readonly date: number | undefined;
  readonly counts: readonly CountColumn[];
  readonly boostOf: (row: readonly string[]) => Boost;
}

/** The share of filled cells of a column that are addresses of posts on X. */
export function shareOfStatusLinks(rows: readonly (readonly string[])[], column: number | undefined): number {
  return column === undefined ? 0 : shareThatFits(rows, column, (cell) => STATUS.test(cell));
}

/** Whether a cell holds a post id, whole or as a spreadsheet program rounded it. */
export function isXId(cell: string): boolean {
  return /^['’]?\d{15,20}$/u.test(cell) || isRoundedId(cell);
}

/** Whether a cell is a moment as the old export writes it: `2022-02-28 17:39 +0000`. */
export function isOldTime(cell: string): boolean {
  return OLD_TIME.test(cell.trim());
}

/**
 * Reads every row of an X export into a post or a remark. The id in the link wins: a spreadsheet program cannot round that one.
 */
export function readXRows(table: Table, columns: XColumns, posts: PostsBuilder): void {
  const fill = countFiller(table, columns.counts, posts);
  const ownHandle = firstHandle(table, columns.link);
  const seen = new MetPosts();
  for (const [index, row] of placedRowsOf(table)) {
    const line = table.firstRow + index;
    const idCell = cellOf(row, columns.id).trim().replace(/^['’]/u, '');
    const permalink = cellOf(row, columns.link).trim();
    const status = STATUS.exec(permalink);
    const linkId = status?.[2] === undefined || status[2] === 'undefined' ? '' : status[2];
    const id = linkId === '' && POST_ID.test(idCell) ? idCell : linkId;
    if (id === '') {
      putAside(row, line, idCell, columns, posts);
      continue;
    }
    if (seen.has(id)) {
      posts.note('duplicate-row', line, null, id);
      continue;
    }
    const dateCell = cellOf(row, columns.date);
    const moment = momentOf(id, dateCell);
    if (Number.isNaN(moment.at)) {
      posts.note('no-date', line, null, dateCell === '' ? null : dateCell);
      continue;
    }
    seen.add(id);
    if (linkId !== '' && columns.id !== undefined && idCell !== linkId) {
      posts.note('id-recovered', line, table.header[columns.id] ?? null, idCell);
    }
    if (moment.dayOnly) posts.note('day-only', line, null, dateCell);
    const handle = handleOf(status?.[1]) ?? ownHandle;
    const text = withoutEntities(cellOf(row, columns.text)).trim();
    const post = posts.add({
      channel: posts.channel('x', handle.toLowerCase(), handle === 'x' ? 'X' : `@${handle}`),
      id,
      publishedAt: moment.at,
      dayOnly: moment.dayOnly,
      kind: kindOf(text),
      text,
      permalink,
      boost: columns.boostOf(row),
    });
    fill(index, post);
  }
}

// X writes rows without a post: no id, `status/undefined`, zeros everywhere.
function putAside(row: readonly string[], line: number, idCell: string, columns: XColumns, posts: PostsBuilder): void {
  const isGhost = columns.counts.every(({ places }) => places.every((place) => !(Math.abs(cellNumber(cellOf(row, place))) > 0)));
  if (isRoundedId(idCell)) posts.note('id-damaged', line, null, idCell);
  else if (isGhost && idCell === '') posts.note('ghost-row', line);
  else posts.note('no-id', line, null, idCell === '' ? null : idCell);
}

// Every id since November 2010 holds its moment. For an older one the file's own time is all there is.
function momentOf(id: string, dateCell: string): { readonly at: number; readonly dayOnly: boolean } {
  const at = momentOfXId(id);
  if (!Number.isNaN(at)) return { at, dayOnly: false };
  const parts = OLD_TIME.exec(dateCell.trim());
  if (parts === null) return { at: noonOfDayText(dateCell, 'month-first'), dayOnly: true };
  const noon = noonOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return { at: noon + ((Number(parts[4]) - 12) * 60 + Number(parts[5])) * 60_000, dayOnly: false };
}

// `x.com/i/web/status/…` names no account.
function handleOf(handle: string | undefined): string | null {
  return handle === undefined || handle.toLowerCase() === 'i' ? null : handle;
}

function firstHandle(table: Table, link: number): string {
  for (const row of rowsOf(table)) {
    const handle = handleOf(STATUS.exec(cellOf(row, link).trim())?.[1]);
    if (handle !== null) return handle;
  }
  return 'x';
}

// The export does not say what a post shows. Whether somebody clicked must not decide it: then every link would have worked.
function kindOf(text: string): Kind {
  return hasLink(text) ? 'link' : 'text';
}
