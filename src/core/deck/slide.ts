import type { MonthKey } from '../base/calendar.ts';
import type { Finding } from '../insight/findings.ts';
import type { Goal } from '../model/goal.ts';
import type { Metric } from '../model/metric.ts';
import type { Channel } from '../model/platform.ts';
import type { DeckTheme } from '../model/theme.ts';
import type { Cause, Format, PlannedStep, SlideId, SlidePicture, WallNote } from '../model/workspace.ts';
import type { Answer } from '../rank/answer.ts';
import type { Difference, Expected, GoalProgress, StepState } from '../report/deck-facts.ts';
import type { ReportPost } from '../report/report.ts';
import type { MonthlyGoal, Trend } from '../report/trend.ts';
import type { YearFacts } from './year-facts.ts';

/** A slide's content, no looks and no sentences: each writer and each language makes its own of it. */
export type Slide =
  | GuessSlide
  | MonthSlide
  | PromisesSlide
  | ChannelsSlide
  | RankedSlide
  | SharedTraitsSlide
  | AlternativeSlide
  | FormatsSlide
  | CornersSlide
  | WallSlide
  | BroughtSlide
  | PlanSlide
  | SendInSlide
  | FreeSlide
  | AppendixSlide;

interface SlideBase {
  /** Stable from month to month and import to import, so that what the editor changed stays with it: `best-clicks`, `formats-facebook:123`. */
  readonly id: SlideId;
  /** The editor's own title; null: the title is made from the facts. */
  readonly title: string | null;
  readonly notes: string;
  readonly hidden: boolean;
  /** In the three minutes for management too. */
  readonly starred: boolean;
  /** Of what it speaks: a month; in a year's review also the year, `2026`. */
  readonly month: MonthKey;
  /** The editor's own words in places of the slide, by the name of the place; where none stands, the words are made. */
  readonly texts: Readonly<Record<string, string>>;
  /** The editor's own screenshots; at most as many as `PICTURE_PLACES` has for the kind. */
  readonly pictures: readonly SlidePicture[];
}

/** How many own pictures a kind of slide has room for. */
export const PICTURE_PLACES: Readonly<Record<Slide['kind'], 0 | 1 | 2>> = {
  guess: 2,
  month: 0,
  promises: 0,
  channels: 0,
  best: 0,
  shared: 0,
  least: 0,
  alternative: 2,
  formats: 0,
  corners: 0,
  wall: 0,
  brought: 0,
  plan: 0,
  'send-in': 0,
  free: 2,
  appendix: 0,
};

/** 0: two posts of one channel on a similar subject; the numbers come on a key. The first stands left. */
export interface GuessSlide extends SlideBase {
  readonly kind: 'guess';
  readonly goal: Goal;
  readonly answer: Answer;
  readonly channel: Channel;
  readonly cards: readonly [RankedCard, RankedCard];
  /** Which card won: 0 or 1. */
  readonly winner: 0 | 1;
}

/** 1: the month in one sentence. */
export interface MonthSlide extends SlideBase {
  readonly kind: 'month';
  readonly goals: readonly MonthlyGoal[];
  readonly channels: readonly Channel[];
  readonly posts: number;
  /** The day of the newest numbers, `2026-11-02`. */
  readonly measuredOn: string;
}

/** 2: what we promised last month. */
export interface PromisesSlide extends SlideBase {
  readonly kind: 'promises';
  /** The month in which it was promised. */
  readonly promisedIn: MonthKey;
  readonly steps: readonly StepState[];
  /** Of a year's review: the year whose promises these are, instead of one month's. */
  readonly year?: YearFacts;
}

/** 3: how the channels move. */
export interface ChannelsSlide extends SlideBase {
  readonly kind: 'channels';
  readonly rows: readonly { readonly channel: Channel; readonly trend: Trend }[];
}

/** 4 and 6: what worked best, what worked least; per channel and goal. */
export interface RankedSlide extends SlideBase {
  readonly kind: 'best' | 'least';
  readonly goal: Goal;
  /** How the first card's channel answers the goal. */
  readonly answer: Answer;
  /** null: over all channels, as times the usual. */
  readonly channel: Channel | null;
  readonly ranking: 'times' | 'plain';
  readonly cards: readonly RankedCard[];
  readonly compared: number;
  readonly young: number;
  readonly duty: number;
}

export interface RankedCard {
  readonly post: ReportPost;
  readonly channel: Channel;
  readonly answer: Answer;
  readonly value: number;
  readonly times: number | null;
}

/** 5: what the best posts share; only what the findings tie to a better result. Without rows it says that there is no clear pattern. */
export interface SharedTraitsSlide extends SlideBase {
  readonly kind: 'shared';
  readonly goal: Goal;
  /** How many best posts were looked at. */
  readonly best: number;
  readonly rows: readonly {
    readonly finding: Finding;
    /** null: of all channels together. */
    readonly channel: Channel | null;
    /** How many of the best posts have it. */
    readonly posts: number;
  }[];
}

/** 7: this is how it can: a weak post, and a stronger one on its subject or the editor's rewritten text. */
export interface AlternativeSlide extends SlideBase {
  readonly kind: 'alternative';
  readonly goal: Goal;
  readonly answer: Answer;
  readonly channel: Channel;
  readonly weak: RankedCard;
  /** The post that stands as the example; null where the editor took none and none was proposed. */
  readonly example: RankedCard | null;
  /** The editor's better text; '' where the example stands alone. */
  readonly rewritten: string;
  readonly causes: readonly Cause[];
  /** One sentence of the editor's, '' for none. */
  readonly because: string;
  /** How the example differs, as plain facts. */
  readonly differences: readonly Difference[];
  /** What comparable posts got; null where fewer than 8 compare. */
  readonly expected: Expected | null;
}

/** 8: what works, by format. */
export interface FormatsSlide extends SlideBase {
  readonly kind: 'formats';
  readonly channel: Channel;
  readonly goal: Goal;
  readonly answer: Answer;
  /** Posts that were compared, between these days. */
  readonly posts: number;
  /** Those of them that have a format of the team's own. */
  readonly tagged: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Some of them may have been boosted without the export saying so. */
  readonly boostUnknown: boolean;
  /** Its formats: what works, what seems to, what works less; then the rest, which is not ranked. */
  readonly rows: readonly Finding[];
}

/** 9: reach or reactions: posts of the month on two axes, both as times the usual of their channel. */
export interface CornersSlide extends SlideBase {
  readonly kind: 'corners';
  readonly points: readonly CornerPoint[];
  /** Posts of the month that have no place: no usual known, too young, boosted, or without one of the numbers. */
  readonly without: number;
}

export interface CornerPoint {
  readonly post: ReportPost;
  readonly channel: Channel;
  readonly reach: number;
  readonly reactions: number;
  /** Named beside its dot: the farthest one of its corner. */
  readonly named: boolean;
}

/** 10: the friendly wall: what people wrote back, chosen by the editor. At most six stand on one slide. */
export interface WallSlide extends SlideBase {
  readonly kind: 'wall';
  readonly wall: readonly WallNote[];
}

/** 11: what it brought. Without goals and without costs it is left out. */
export interface BroughtSlide extends SlideBase {
  readonly kind: 'brought';
  readonly goals: readonly GoalProgress[];
  readonly cost: BroughtCost | null;
}

export interface BroughtCost {
  readonly hours: number;
  /** In euros, kroner or pounds: only shown, never converted. */
  readonly perHour: number;
  readonly budget: number;
  readonly currency: 'EUR' | 'DKK' | 'GBP';
  /** hours × perHour + budget */
  readonly total: number;
  /** Clicks of the month on posts that have the number; channels name theirs. null: no export gives clicks. */
  readonly clicks: number | null;
  readonly channels: readonly Channel[];
}

/** 12: keep, change, stop; next month's slide 2. */
export interface PlanSlide extends SlideBase {
  readonly kind: 'plan';
  /** At most three; the slide has an empty place for what is missing only in the editor's own view. */
  readonly steps: readonly PlannedStep[];
}

/** 13: what colleagues should send in: one good example per format, and a short list. */
export interface SendInSlide extends SlideBase {
  readonly kind: 'send-in';
  readonly examples: readonly { readonly format: Format; readonly card: RankedCard }[];
}

/** A slide of the editor's own: a title, a text (`texts.body`), own pictures. */
export interface FreeSlide extends SlideBase {
  readonly kind: 'free';
  /** The first slide of a year's review: its title and text are made of these where the editor wrote none. */
  readonly year?: YearFacts;
}

/** A: every post with its numbers, one page of at most 14. */
export interface AppendixSlide extends SlideBase {
  readonly kind: 'appendix';
  readonly page: number;
  readonly pages: number;
  readonly channel: Channel;
  readonly metrics: readonly Metric[];
  readonly posts: readonly ReportPost[];
}

/** Why a slide of the storyboard is not there: what it would need. */
export interface LeftOut {
  readonly kind: Slide['kind'];
  readonly needs:
    | 'two-close-posts'
    | 'promises-of-last-month'
    | 'twelve-posts'
    | 'a-weak-post-and-a-better-one'
    | 'formats-to-compare'
    | 'reach-and-reactions'
    | 'comments-chosen'
    | 'goals-or-costs'
    | 'good-examples'
    | 'numbers';
}

/** team: all slides that are shown. management: those with a star. */
export type DeckEdition = 'team' | 'management';

export interface Deck {
  readonly version: 2;
  /** Of a year's review the newest of its months. */
  readonly month: MonthKey;
  /** Of a year's review the year, `2026`; its changes are kept under this. Absent: the slides are a month's. */
  readonly year?: string;
  readonly zone: string;
  readonly today: string;
  readonly theme: DeckTheme;
  /** The day on which its numbers were frozen, `2026-11-02`; null: they follow the imports. */
  readonly frozenOn: string | null;
  readonly slides: readonly Slide[];
  /** For the editor alone; empty in what is shared. */
  readonly leftOut: readonly LeftOut[];
}
