import type { MonthKey } from '../base/calendar.ts';
import type { Finding } from '../insight/findings.ts';
import type { Goal } from '../model/goal.ts';
import type { Done, Format, PlannedStep, PostKey, TeamGoal } from '../model/workspace.ts';
import type { Answer } from '../rank/answer.ts';
import type { ReportPost } from './report.ts';
import type { Scope } from './scope.ts';

/** What the slides of a month say beside its report; plain data, frozen together with it. */
export interface DeckFacts {
  readonly version: 1;
  /** Pairs to guess, the best to play first; at most five. */
  readonly guesses: readonly GuessPair[];
  /** Per weak post of the lists: what could stand beside it; [] where nothing was found. At most three per goal, weakest first. */
  readonly weak: readonly WeakPost[];
  /** Per goal: what the findings tie to a better result and at least two of the best posts have; the most of them first, at most four. */
  readonly shared: readonly SharedTraits[];
  readonly corners: Corners;
  /** One good example per format, the best known format first; at most six. */
  readonly examples: readonly { readonly format: Format; readonly post: StandingPost }[];
  /** What was promised in the month before; null where nothing was. */
  readonly promises: { readonly month: MonthKey; readonly steps: readonly StepState[] } | null;
  readonly goals: readonly GoalProgress[];
  /** Clicks of the month over the channels that give them; null where none does. */
  readonly clicks: { readonly count: number; readonly channels: readonly Scope[] } | null;
}

/** What a month's slides say of posts that nobody looked at: nothing. */
export const NO_FACTS: DeckFacts = {
  version: 1,
  guesses: [],
  weak: [],
  shared: [],
  corners: { points: [], without: 0 },
  examples: [],
  promises: null,
  goals: [],
  clicks: null,
};

export interface SharedTraits {
  readonly goal: Goal;
  /** How many best posts were looked at. */
  readonly best: number;
  readonly rows: readonly { readonly finding: Finding; readonly posts: number }[];
}

/** A post with its number on a goal and how that compares. */
export interface StandingPost {
  readonly post: ReportPost;
  readonly answer: Answer;
  readonly value: number;
  readonly times: number | null;
}

/** Two posts of one channel on a similar subject, organic, old enough, at least three times apart. */
export interface GuessPair {
  readonly goal: Goal;
  /** In the order in which they are shown: by moment, so that the place tells nothing. */
  readonly posts: readonly [StandingPost, StandingPost];
  /** 0 to 1: how close their words and topics are. */
  readonly close: number;
}

export interface WeakPost {
  readonly goal: Goal;
  readonly weak: StandingPost;
  /** Stronger posts of the year until the end of the month, closest and strongest first; at most five. */
  readonly better: readonly BetterPost[];
  /** The middle half of what posts close to it in subject got; null with fewer than 8. */
  readonly expected: Expected | null;
}

export interface BetterPost {
  readonly standing: StandingPost;
  readonly close: number;
  readonly differences: readonly Difference[];
  /** The middle half of what posts of its format, or close to the weak one in subject, got; null with fewer than 8. */
  readonly expected: Expected | null;
}

/** How a stronger post differs from a weak one, as far as data can tell; `weak` and `better` are the values of each. */
export type Difference =
  | { readonly in: 'format'; readonly weak: Format; readonly better: Format }
  /** Letters of the text. */
  | { readonly in: 'length'; readonly weak: number; readonly better: number }
  | { readonly in: 'question' | 'link' | 'emoji'; readonly weak: boolean; readonly better: boolean }
  | { readonly in: 'hashtags'; readonly weak: number; readonly better: number }
  /** Monday is 1. */
  | { readonly in: 'weekday'; readonly weak: number; readonly better: number }
  /** Hours of the day, 0 to 23, in the team's zone. */
  | { readonly in: 'hour'; readonly weak: number; readonly better: number };

/** In counts of the goal's answer: between these lies the middle half of `posts` posts. */
export interface Expected {
  readonly low: number;
  readonly high: number;
  readonly posts: number;
}

/** Posts of the month by reach and by reactions, both as times the usual of their channel. */
export interface Corners {
  readonly points: readonly { readonly post: PostKey; readonly reach: number; readonly reactions: number }[];
  readonly without: number;
}

/** A promise and what came of it since. */
export interface StepState {
  readonly step: PlannedStep;
  /** The editor's word; null: not said yet. */
  readonly done: Done | null;
  /** Posts since then that it is about, against those before; null where the step names no posts. */
  readonly since: {
    readonly posts: number;
    readonly before: number;
    /** better, worse: the range leaves out no difference. same: nothing shows with enough posts. */
    readonly word: 'better' | 'worse' | 'same' | 'too-early';
    /** Times as much as before, with its 90 % interval; null where too early. */
    readonly ratio: number | null;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
}

/** Where a goal of the team stands at the end of the month. */
export interface GoalProgress {
  readonly goal: TeamGoal;
  /** What was counted; null where no channel gives the number. */
  readonly answer: Answer | null;
  /** Counted from the goal's first day until the end of the month; null where nothing gives the number. */
  readonly stands: number | null;
  /** Where it should stand then: the target in even steps over its days. */
  readonly expected: number;
}
