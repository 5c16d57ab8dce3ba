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
