import type { Goal } from './goal.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kind.ts';
import type { Platform } from './platform.ts';
import type { DeckTheme, Picture } from './theme.ts';
import { OWN_THEME } from './theme.ts';

/** One string per post, stable over imports: `facebook:100064467291406:980197593467253`. */
export type PostKey = string;

/** What a post is called when it is ranked: the kind that the platform gives, or a format of the team's own ("Vraag van de week"). */
export type Format = Kind | (string & {});

const kinds: ReadonlySet<string> = new Set(KINDS);
export function isKind(format: Format): format is Kind {
  return kinds.has(format);
}

export type SlideId = string;

/** Why a post may have done less, chosen by the editor: a person's word, never the program's. */
export const CAUSES = ['opening', 'picture', 'audience', 'link', 'moment', 'jargon', 'flyer', 'channel'] as const;
export type Cause = (typeof CAUSES)[number];

/** What the editor chose for "this is how it can" of one weak post. */
export interface AlternativeChoice {
  /** The example; null: none. Absent: the one that the program puts first. */
  readonly example?: PostKey | null;
  readonly rewritten: string;
  readonly causes: readonly Cause[];
  readonly because: string;
}

/** A promise of the team: keep, change or stop something. */
export interface PlannedStep {
  readonly id: string;
  readonly does: 'keep' | 'change' | 'stop';
  readonly text: string;
  /** Who and by when, as the editor writes it; '' for nobody named. */
  readonly who: string;
  /** `2026-12-07`, '' for none. */
  readonly by: string;
  /** Which posts show whether it helps; null: none do. `channelKey` null: on all channels. */
  readonly about: {
    readonly group: 'format' | 'kind' | 'topic';
    readonly level: string;
    readonly goal: Goal;
    readonly channelKey: string | null;
  } | null;
}

/** How far last month's promise came, in the editor's word. */
export type Done = 'done' | 'partly' | 'not';

/** Something that people wrote back, as the editor lets it stand: no name, perhaps shortened. */
export interface WallNote {
  readonly id: string;
  readonly text: string;
  /** `Facebook, 14 oktober` is made of these; '' where unknown. */
  readonly platform: Platform;
  readonly day: string;
  /** What was done with it, in the editor's words; '' for nothing. */
  readonly after: string;
}

export type SlidePicture = Picture;

/** What the team's work of a month cost. */
export interface MonthCost {
  readonly hours: number;
  readonly perHour: number;
  readonly budget: number;
  readonly currency: 'EUR' | 'DKK' | 'GBP';
}

/** A slide that the editor added: an empty one, or a second one of another (`of`), whose own words and choices are kept under its id. */
export interface AddedSlide {
  readonly id: SlideId;
  /** null: an empty slide of the editor's own. */
  readonly of: SlideId | null;
}

/** What the editor changed in the slides of a month. Words, order, choices and visibility; never a number. */
export interface DeckEdits {
  /** Slides in the editor's order; slides that are not named follow where the program puts them. */
  readonly order: readonly SlideId[];
  readonly hidden: readonly SlideId[];
  readonly titles: Readonly<Record<SlideId, string>>;
  readonly notes: Readonly<Record<SlideId, string>>;
  /** Own words within a slide: by slide, by place. */
  readonly texts: Readonly<Record<SlideId, Readonly<Record<string, string>>>>;
  readonly added: readonly AddedSlide[];
  readonly pictures: Readonly<Record<SlideId, readonly SlidePicture[]>>;
  /** Stars that differ from the storyboard's. */
  readonly stars: Readonly<Record<SlideId, boolean>>;
  readonly alternatives: Readonly<Record<SlideId, AlternativeChoice>>;
  /** Which of the proposed pairs the guess shows, by the keys of its posts; null: the first. */
  readonly guess: readonly [PostKey, PostKey] | null;
  readonly plan: readonly PlannedStep[];
  /** Of last month's steps, by their id. */
  readonly done: Readonly<Record<string, Done>>;
  readonly wall: readonly WallNote[];
  /** null: not said. */
  readonly cost: MonthCost | null;
}

export const NO_EDITS: DeckEdits = {
  order: [],
  hidden: [],
  titles: {},
  notes: {},
  texts: {},
  added: [],
  pictures: {},
  stars: {},
  alternatives: {},
  guess: null,
  plan: [],
  done: {},
  wall: [],
  cost: null,
};

/** Edits as they were kept by any version: what was not known then is empty. */
export function wholeEdits(kept: Partial<DeckEdits>): DeckEdits {
  return { ...NO_EDITS, ...kept };
}

/** What a team wants to reach by a day, with one number of one channel (or clicks of all). */
export interface TeamGoal {
  readonly id: string;
  readonly name: string;
  readonly goal: Goal;
  /** null: of all channels; only where the goal is clicks or reactions, for people reached are never added up. */
  readonly channelKey: string | null;
  readonly target: number;
  /** The first and the last day, `2026-01-01`. */
  readonly from: string;
  readonly to: string;
}

/** What holds for every month: how the slides look, and what the team is after. */
export interface TeamSettings {
  readonly theme: DeckTheme;
  readonly goals: readonly TeamGoal[];
}

export const NO_SETTINGS: TeamSettings = { theme: OWN_THEME, goals: [] };

/** Settings as they were kept by any version: what was not known then is as it is where nobody said anything. */
export function wholeSettings(kept: { readonly theme?: Partial<DeckTheme>; readonly goals?: readonly TeamGoal[] }): TeamSettings {
  return { theme: { ...OWN_THEME, ...kept.theme }, goals: kept.goals ?? [] };
}

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
