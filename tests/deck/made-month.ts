import { DAY, Zone } from '../../src/core/base/calendar.ts';
import { deckOf } from '../../src/core/deck/deck-of.ts';
import type { Deck } from '../../src/core/deck/slide.ts';
import { Tagging } from '../../src/core/formats/tagging.ts';
import type { Kind } from '../../src/core/model/kind.ts';
import type { Platform } from '../../src/core/model/platform.ts';
import type { PostColumns } from '../../src/core/model/post-columns.ts';
import { PostsBuilder } from '../../src/core/model/posts-builder.ts';
import type { TagBook } from '../../src/core/model/tags.ts';
import { NO_TAGS } from '../../src/core/model/tags.ts';
import type { DeckEdits, PostMarks, TeamSettings } from '../../src/core/model/workspace.ts';
import { NO_EDITS, NO_SETTINGS } from '../../src/core/model/workspace.ts';
import type { ReportInput } from '../../src/core/report/build-report.ts';
import { buildReport } from '../../src/core/report/build-report.ts';
import type { DeckFacts } from '../../src/core/report/deck-facts.ts';
import type { SaidForDeck } from '../../src/core/report/deck-facts-of.ts';
import { deckFactsOf } from '../../src/core/report/deck-facts-of.ts';
import type { Report } from '../../src/core/report/report.ts';

export const ZONE = new Zone('Europe/Amsterdam');
/** When all numbers were measured: 2 November 2026, 9.00 in Amsterdam. */
export const MEASURED = Date.UTC(2026, 10, 2, 8);
/** 12.00 in Amsterdam in summer, 11.00 in winter. */
export const at = (month: number, day: number, year = 2026) => Date.UTC(year, month - 1, day, 10);

/** A post as a test writes it down; by default an organic photo of the page "town". */
export interface MadePost {
  readonly id: string;
  readonly at: number;
  readonly text?: string;
  readonly channel?: string;
  readonly kind?: Kind;
  readonly boosted?: boolean;
  readonly reach?: number;
  readonly reactions?: number;
  readonly linkClicks?: number;
}

export function madePosts(made: readonly MadePost[]): PostColumns {
  const posts = new PostsBuilder(made.length);
  for (const { id, at: publishedAt, text = '', channel = 'facebook:town', kind = 'photo', boosted = false, ...counts } of made) {
    const [platform, name] = channel.split(':') as [Platform, string];
    const place = posts.channel(platform, name, name);
    const row = posts.add({ channel: place, id, publishedAt, kind, text, permalink: '', boost: boosted ? 1 : 2 });
    for (const metric of ['reach', 'reactions', 'linkClicks'] as const) posts.set(metric, row, counts[metric] ?? Number.NaN);
  }
  return posts.finish(MEASURED);
}

/** A word that no other post has, in its first six letters already. */
export function ownWord(place: number): string {
  const letter = (value: number) => String.fromCharCode(97 + (value % 26));
  return `q${letter(place)}${letter(Math.floor(place / 26))}xyzwoord`;
}

/** So many posts before October, each exactly as usual and about something of its own: 99 reached, 9 reactions, 4 clicks. */
export function usualPosts(count: number, changes: Partial<MadePost> = {}): MadePost[] {
  const first = at(1, 10);
  return Array.from({ length: count }, (_, place) => ({
    id: `usual${place}`,
    at: first + place * 4 * DAY,
    text: `${ownWord(2 * place)} https://example.org/${place} ${ownWord(2 * place + 1)}`,
    reach: 99,
    reactions: 9,
    linkClicks: 4,
    ...changes,
  }));
}

export interface Made {
  readonly input: ReportInput;
  readonly report: Report;
  readonly facts: DeckFacts;
}

export const NOTHING_SAID: SaidForDeck = { plan: null, done: {}, goals: [] };

/** October 2026. `marks` by key, or by id of a post of the page "town". */
export function madeMonth(
  made: readonly MadePost[],
  said: Partial<SaidForDeck> = {},
  marks: Readonly<Record<string, PostMarks>> = {},
  book: TagBook = NO_TAGS,
): Made {
  const posts = madePosts(made);
  const byKey = Object.entries(marks).map(([id, mark]) => [id.includes(':') ? id : `facebook:town:${id}`, mark] as const);
  const tags = new Tagging(posts, book, ZONE);
  const input = { posts, tags, marks: new Map(byKey), month: '2026-10', zone: ZONE, today: '2026-11-02' };
  const report = buildReport(input);
  return { input, report, facts: deckFactsOf(input, report, { ...NOTHING_SAID, ...said }) };
}

export function madeDeck({ report, facts }: Made, edits: Partial<DeckEdits> = {}, team: TeamSettings = NO_SETTINGS): Deck {
  return deckOf({ report, facts, edits: { ...NO_EDITS, ...edits }, team });
}
