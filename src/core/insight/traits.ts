import type { Zone } from '../base/calendar.ts';
import { DAY, HOUR } from '../base/calendar.ts';
import { hasLink } from '../base/text.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { kindOf } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';
import type { PropertyGroup } from './sample.ts';

/** The facts of a post that findings take into account beside its format and topics. */
export type TraitGroup = Exclude<PropertyGroup, 'kind' | 'format' | 'topic'>;

/** The levels that a group can have, in their own order. */
export const TRAITS = {
  weekday: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  daypart: ['before-9', '9-12', '12-17', '17-20', 'after-20'],
  length: ['short', 'medium', 'long'],
  hashtags: ['none', 'few', 'many'],
  question: ['yes'],
  emoji: ['yes'],
  link: ['yes'],
} as const satisfies Readonly<Record<TraitGroup, readonly string[]>>;

export const TRAIT_GROUPS = Object.keys(TRAITS) as readonly TraitGroup[];

const DAYPART_ENDS = [9, 12, 17, 20];
const SHORT = 100;
const LONG = 300;
const MANY_HASHTAGS = 4;
const HASHTAG = /#[\p{L}\p{N}_]+/gu;
const LINKS = /https?:\/\/\S+|www\.\S+/gu;
const EMOJI = /\p{Extended_Pictographic}/u;
const BEYOND_LETTERS = /[\u00A9\u00AE\u2000-\u{10FFFF}]/u;

/** The traits of the posts of a workspace, each looked at once: a month is compared twice, with and without its newest posts. */
class TraitTable {
  private readonly posts: PostColumns;
  private readonly zone: Zone;
  /** Per group and row, which level; and the week of each row. */
  private readonly places: Readonly<Record<TraitGroup, Int8Array>>;
  private readonly weeks: Int32Array;
  private readonly isKnown: Uint8Array;

  constructor(posts: PostColumns, zone: Zone) {
    this.posts = posts;
    this.zone = zone;
    const none = TRAIT_GROUPS.map((group) => [group, new Int8Array(posts.count)]);
    this.places = Object.fromEntries(none) as Record<TraitGroup, Int8Array>;
    this.weeks = new Int32Array(posts.count);
    this.isKnown = new Uint8Array(posts.count);
  }

  of(row: number): Traits {
    this.look(row);
    const own = TRAIT_GROUPS.map((group) => [group, this.places[group][row]]);
    return Object.fromEntries(own) as Record<TraitGroup, number>;
  }

  /** Which level of a group each of these posts has, as in `of`. */
  column(group: TraitGroup, rows: readonly number[]): Int8Array {
    const column = new Int8Array(rows.length);
    const places = this.places[group];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      this.look(row);
      column[i] = places[row] as number;
    }
    return column;
  }

  /** The week of each of these posts in the team's zone, Monday to Sunday, counted from a Monday long ago. */
  weeksOf(rows: readonly number[]): Int32Array {
    const weeks = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      this.look(row);
      weeks[i] = this.weeks[row] as number;
    }
    return weeks;
  }

  private look(row: number): void {
    if (this.isKnown[row] === 1) return;
    const traits = traitsOf(this.posts, row, this.zone);
    for (const group of TRAIT_GROUPS) this.places[group][row] = traits[group];
    this.weeks[row] = weekOf(this.posts, row, this.zone);
    this.isKnown[row] = 1;
  }
}

export type { TraitTable };

const TABLES = new WeakMap<PostColumns, { readonly zone: string; readonly table: TraitTable }>();

/** The traits of these posts; the same table for the same posts and zone, so that a second report finds them there. */
export function traitTableOf(posts: PostColumns, zone: Zone): TraitTable {
  const known = TABLES.get(posts);
  if (known?.zone === zone.name) return known.table;
  const table = new TraitTable(posts, zone);
  TABLES.set(posts, { zone: zone.name, table });
  return table;
}

export type Traits = Readonly<Record<TraitGroup, number>>;

/**
 * Per group, which of its levels a post has, as a place in TRAITS; −1: none, or not known (the part of the day where only the day is).
 * Weekday and hour are those of the team's zone; the length counts letters; a question mark inside a link is no question.
 */
function traitsOf(posts: PostColumns, row: number, zone: Zone): Traits {
  const text = textAt(posts.text, row);
  const words = text.includes('http') || text.includes('www.') ? text.replace(LINKS, '') : text;
  const linked = words.length !== text.length || hasLink(text) || kindOf(posts, row) === 'link';
  const wall = zone.wallOf(posts.publishedAt[row] as number);
  const hashtags = text.includes('#') ? (words.match(HASHTAG)?.length ?? 0) : 0;
  return {
    weekday: (Math.floor(wall / DAY) + 3) % 7,
    daypart: posts.dayOnly[row] === 1 ? -1 : daypart((wall % DAY) / HOUR),
    length: text.length < SHORT ? 0 : text.length <= LONG ? 1 : 2,
    hashtags: hashtags === 0 ? 0 : hashtags < MANY_HASHTAGS ? 1 : 2,
    question: words.includes('?') ? 0 : -1,
    // Most texts have no character that could be one; looking at that first is much faster.
    emoji: BEYOND_LETTERS.test(words) && EMOJI.test(words) ? 0 : -1,
    link: linked ? 0 : -1,
  };
}

function daypart(hour: number): number {
  const part = DAYPART_ENDS.findIndex((end) => hour < end);
  return part === -1 ? DAYPART_ENDS.length : part;
}

function weekOf(posts: PostColumns, row: number, zone: Zone): number {
  return Math.floor((zone.wallOf(posts.publishedAt[row] as number) / DAY + 3) / 7);
}
