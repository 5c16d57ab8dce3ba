import type { Goal } from './goal.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kind.ts';

/** One string per post, stable over imports: `facebook:100064467291406:980197593467253`. */
export type PostKey = string;

/** What a post is called when it is ranked: the kind that the platform gives, or a format of the team's own ("Vraag van de week"). */
export type Format = Kind | (string & {});

const kinds: ReadonlySet<string> = new Set(KINDS);
export function isKind(format: Format): format is Kind {
  return kinds.has(format);
}

export type SlideId = string;

/** What the editor changed in the slides of a month. Words, order and visibility; never a number. */
export interface DeckEdits {
  /** Slides in the editor's order; slides that are not named follow where the program puts them. */
  readonly order: readonly SlideId[];
  readonly hidden: readonly SlideId[];
  readonly titles: Readonly<Record<SlideId, string>>;
  readonly notes: Readonly<Record<SlideId, string>>;
}

export const NO_EDITS: DeckEdits = { order: [], hidden: [], titles: {}, notes: {} };

/** What the editor says about a post's place in the rankings; what is absent was not said. */
export interface PostMarks {
  /** Somebody paid for its reach, or nobody did, whatever the export says. `unknown`: asked, and nobody knows. */
  readonly boosted?: boolean | 'unknown';
  /** It had to go out (a legal notice, a crisis update): never among the least. */
  readonly duty?: true;
  /** Counts nowhere (a test, a mistake). */
  readonly leftOut?: true;
  /** In the editor's words, '' where nothing was said. */
  readonly why: string;
}

/** Something that may have changed the numbers, drawn as a line in the trends: "start Vraag van de week". */
export interface TrendEvent {
  readonly id: string;
  /** `2026-05-04` */
  readonly day: string;
  readonly name: string;
  /** null: of all channels. */
  readonly channelKey: string | null;
}

/** A small plan to find out whether a format works: the next posts of a channel, which of them in that format was drawn by lot. */
export interface TryOut {
  readonly id: string;
  readonly channelKey: string;
  readonly goal: Goal;
  readonly format: Format;
  /** Posts from this day on take part, `2026-11-02`. */
  readonly from: string;
  /** One entry per post to come, in order: true with the format, false without it. */
  readonly order: readonly boolean[];
}
