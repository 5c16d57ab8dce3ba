import { isRoundedId } from '../../base/ids.ts';
import type { Table } from '../../tables/table.ts';
import { sampleRows } from '../columns.ts';

/** How a post's id came about. */
type IdOrigin = 'file' | 'permalink' | 'rebuilt' | 'none';
export interface PostIdentity {
  readonly id: string;
  readonly origin: IdOrigin;
}

const ALL_DIGITS = /^\d+$/u;
const PAGE_AND_POST = /^\d+_(\d+)$/u;
// Permalinks change between exports, these numbers do not: `/videos/N/` becomes `/reel/N/` with the same N.
const NUMBER_IN_LINK =
  /[?&](?:story_fbid|fbid|v)=(\d{6,20})(?:&|$)|\/(?:videos|reel|posts|photos|events|permalink)\/(?:[^/?#]*\/)?(\d{6,20})(?:[/?#:]|$)/u;

/** Without the signs with which spreadsheet programs keep a number a text: `'123`, `="123"`. */
export function plainId(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") || text.startsWith('=') ? text.replace(/^(?:'|=")|"$/gu, '') : text;
}

/** The part that is the post: legacy ids and other tools write `page_post`. */
export function facebookPostId(cell: string): string {
  const id = plainId(cell);
  return PAGE_AND_POST.exec(id)?.[1] ?? id;
}

export function isWholeId(id: string): boolean {
  return ALL_DIGITS.test(id);
}

/**
 * An id of digits as a number, NaN where it is none: good for telling that two differ. Of more than 15 digits two different ids can be
 * one number.
 */
export function idNumber(id: string): number {
  let number = id === '' ? Number.NaN : 0;
  for (let i = 0; i < id.length; i++) {
    const digit = id.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

export function isDamagedId(cell: string): boolean {
  return isRoundedId(plainId(cell));
}

const CUT_ID = /^\d{15}0{1,4}$/u;
const LEAST_IDS = 5;

/**
 * Whether a spreadsheet program kept fifteen digits of the ids and wrote zeros for the others: nine of ten long ones end so. Of true ids one in
 * ten ends in a single zero, and one in a thousand in three.
 */
export function areIdsCut(table: Table, column: number): boolean {
  const ids = sampleRows(table).flatMap((row) => {
    const id = plainId(row[column] ?? '');
    return id.length > 15 && isWholeId(id) ? [id] : [];
  });
  return ids.length >= LEAST_IDS && ids.filter((id) => CUT_ID.test(id)).length >= ids.length * 0.9;
}

/** A number in a Facebook permalink that stays the same over exports; '' where it has none (`pfbid…` rotates). */
export function numberInFacebookLink(link: string): string {
  const found = NUMBER_IN_LINK.exec(link);
  return found?.[1] ?? found?.[2] ?? '';
}

const INSTAGRAM_CODE = /instagram\.com\/(?:[^/?#]+\/)?(?:p|reel|reels|tv)\/([\w-]+)/u;
const INSTAGRAM_STORY = /instagram\.com\/stories\/[^/?#]+\/(\d{15,20})/u;

/** The code of a post or the number of a story in an Instagram permalink; '' where it has none. */
export function codeInInstagramLink(link: string): string {
  return INSTAGRAM_STORY.exec(link)?.[1] ?? INSTAGRAM_CODE.exec(link)?.[1] ?? '';
}

/**
 * An id that comes out the same in every export of the same post, from what a spreadsheet program leaves alone: the page, the
 * minute, the text. 53 bits of two multiplicative hashes (cyrb53's shape), in base 36.
 */
export function rebuiltId(...parts: readonly string[]): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (const letter of parts.join('\u0001')) {
    const code = letter.codePointAt(0) as number;
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 15), 0x735a2d97) ^ (low >>> 13);
  low = Math.imul(low ^ (low >>> 15), 0xcaf649a9) ^ (high >>> 13);
  return `r${((high >>> 11) * 0x1_0000_0000 + (low >>> 0)).toString(36)}`;
}
