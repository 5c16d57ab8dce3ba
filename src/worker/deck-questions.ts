import type { MonthKey } from '../core/base/calendar.ts';
import type { Deck, MonthSlide } from '../core/deck/slide.ts';
import type { Platform } from '../core/model/platform.ts';
import type { DeckEdits, TeamSettings } from '../core/model/workspace.ts';
import type { DeckFacts } from '../core/report/deck-facts.ts';

/** Whose slides these are: a month's `2026-10`, or a year's `2026`. */
export type DeckKey = string;

/** Something that people wrote back in a month, without their names, to choose from for the wall. Never the team's own words. */
export interface WallComment {
  /** The same as long as its text and its moment are. */
  readonly id: string;
  readonly text: string;
  readonly platform: Platform;
  /** In the team's zone, `2026-10-14`. */
  readonly day: string;
}

/** A frozen month, as the archive lists it. */
export interface EditionSummary {
  readonly month: MonthKey;
  /** `2026-11-02` */
  readonly frozenOn: string;
  /** Slides that are shown. */
  readonly slides: number;
  /** The month in one sentence: its title says what is listed. null where the deck has no such slide. */
  readonly said: MonthSlide | null;
}

/** What the page can ask about decks, and what it can have kept of them. */
export interface DeckQuestions {
  /** A month's deck: of its frozen edition where there is one, else of what is in now; with the editor's changes in either case. */
  deck(month: MonthKey): Promise<Deck>;
  /** What the editor can choose from; of the frozen edition where there is one. */
  deckFacts(month: MonthKey): Promise<DeckFacts>;
  /** Newest first, at most 500. */
  wallComments(month: MonthKey): Promise<readonly WallComment[]>;
  teamSettings(): Promise<TeamSettings>;
  saveTeamSettings(settings: TeamSettings): Promise<void>;
  deckEdits(key: DeckKey): Promise<DeckEdits>;
  saveDeckEdits(key: DeckKey, edits: DeckEdits): Promise<void>;
  /** Keeps the month's numbers as they are now, until `unfreeze`. A month that is frozen stays as it is. */
  freeze(month: MonthKey): Promise<void>;
  /** The month's numbers follow the imports again. What the editor wrote stays. */
  unfreeze(month: MonthKey): Promise<void>;
  /** All frozen months, newest first; also those whose imports were taken back. */
  editions(): Promise<readonly EditionSummary[]>;
  /** The year's review, `2026`, made of its frozen months; a deck without slides where there are none. */
  yearDeck(year: string): Promise<Deck>;
}
