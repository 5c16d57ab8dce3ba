import type { MonthKey, Zone } from '../core/base/calendar.ts';
import { DAY } from '../core/base/calendar.ts';
import type { RuleFits } from '../core/formats/rule-fits.ts';
import { FormatSuggester, featuresOf } from '../core/formats/suggest.ts';
import type { Tagging } from '../core/formats/tagging.ts';
import type { Channel } from '../core/model/platform.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { textAt } from '../core/model/text-column.ts';
import type { PostKey } from '../core/model/workspace.ts';
import { storyOf } from '../core/rank/story.ts';
import { newestFirst, rowsOf, tagPost } from './tag-counts.ts';
import type { OpenPost, Triage } from './tag-questions.ts';

const SHOWN = 12;
const NEAR = 3 * DAY;
const ENOUGH_WORDS = 4;
const COPY = 0.95;
const NEAR_COPY = 0.75;
const OPENING = 6;
// What a team wrote years ago says little about what it writes now, and each example takes its time.
const MOST_EXAMPLES = 3000;

interface Known {
  readonly posts: PostColumns;
  readonly tagging: Tagging;
  readonly fits: RuleFits;
  readonly zone: Zone;
}

/** The posts without a format, one after another, each with what it may be. */
export function triageOf(known: Known, month: MonthKey | null, skipped: ReadonlySet<PostKey>): Triage {
  const { posts, tagging, fits, zone } = known;
  const rows = rowsOf(posts, month, zone);
  const open = newestFirst(
    posts,
    rows.filter((row) => tagging.isOpen(row)),
  );
  const waiting = open.filter((row) => skipped.size === 0 || !skipped.has(tagging.keyOf(row)));
  const suggester = learned(known);
  const next = groupsOf(posts, waiting).map(([row, ...others]): OpenPost => {
    const first = row as number;
    return {
      ...tagPost(posts, first, tagging, zone),
      also: others.map((other) => ({
        key: tagging.keyOf(other),
        channel: posts.channels[posts.channel[other] as number] as Channel,
      })),
      topics: tagging.topicsAt(first),
      suggestions: suggester.suggest(featuresOf({ ...fits.factsAt(first), kind: tagging.kindAt(first) })),
    };
  });
  return { done: rows.length - open.length, left: open.length, next };
}

/** Learns from what the editor said, never from rules: what a rule gives can be known by the rule. Archived formats are not learned. */
function learned({ posts, tagging, fits }: Known): FormatSuggester {
  const { given, formats } = tagging.book;
  const offered = new Set(formats.flatMap(({ id, archived }) => (archived ? [] : [id])));
  if (given.size === 0) return new FormatSuggester([]);
  const rows: number[] = [];
  for (let row = 0; row < posts.count; row++) if (offered.has(tagging.saidOf(row)?.format ?? '')) rows.push(row);
  const examples = newestFirst(posts, rows).slice(0, MOST_EXAMPLES);
  return new FormatSuggester(
    examples.map((row) => ({ format: tagging.formatAt(row) as string, features: featuresOf(fits.factsAt(row)) })),
  );
}

/** The first few posts, each with its copies on other channels, published within a few days before it. `rows`: newest first. */
function groupsOf(posts: PostColumns, rows: readonly number[]): number[][] {
  const words = new Map<number, ReadonlySet<string>>();
  const wordsAt = (row: number) => {
    const known = words.get(row) ?? storyOf(textAt(posts.text, row)).words;
    words.set(row, known);
    return known;
  };
  const at = (row: number) => posts.publishedAt[row] as number;
  const taken = new Set<number>();
  const groups: number[][] = [];
  for (let place = 0; place < rows.length && groups.length < SHOWN; place++) {
    const first = rows[place] as number;
    if (taken.has(first)) continue;
    const group = [first];
    const channels = new Set([posts.channel[first]]);
    for (let i = place + 1; i < rows.length; i++) {
      const other = rows[i] as number;
      // Also where one of them has no date.
      if (!(at(first) - at(other) <= NEAR)) break;
      if (taken.has(other) || channels.has(posts.channel[other]) || !isCopy(wordsAt(first), wordsAt(other))) continue;
      taken.add(other);
      channels.add(posts.channel[other]);
      group.push(other);
    }
    groups.push(group);
  }
  return groups;
}

/**
 * Whether one text says what the other says, with more or less around it: a hashtag, "link in bio". Posts after one pattern ("the Quay is
 * closed for two days") differ in more words than that, or early, and may be of different formats.
 */
function isCopy(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let both = 0;
  for (const word of few) if (many.has(word)) both++;
  if (few.size < ENOUGH_WORDS) return few.size > 0 && both === many.size;
  if (many.size > 2 * few.size) return false;
  return both >= COPY * few.size || (both >= NEAR_COPY * few.size && opening(few) === opening(many));
}

function opening(words: ReadonlySet<string>): string {
  return [...words].slice(0, OPENING).join(' ');
}
