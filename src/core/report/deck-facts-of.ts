import type { MonthKey } from '../base/calendar.ts';
import type { Done, PlannedStep, TeamGoal } from '../model/workspace.ts';
import { weakPosts } from './alternatives.ts';
import type { ReportInput } from './build-report.ts';
import { cornersOf } from './corner-points.ts';
import type { DeckFacts } from './deck-facts.ts';
import { FactSubjects } from './fact-subjects.ts';
import { clicksOf, goalsProgress } from './goal-progress.ts';
import { goodExamples } from './good-examples.ts';
import { guessPairs } from './guess-pairs.ts';
import { promiseStates } from './promise-states.ts';
import type { Report } from './report.ts';
import { sharedTraits } from './shared-traits.ts';
import { factWorkOf } from './year-posts.ts';

/** What people said that the facts of a month hang on. */
export interface SaidForDeck {
  /** The plan of the month before, with the month in which it was made; null: none was. */
  readonly plan: { readonly month: MonthKey; readonly steps: readonly PlannedStep[] } | null;
  /** How far each of its steps came, by the id of the step. */
  readonly done: Readonly<Record<string, Done>>;
  readonly goals: readonly TeamGoal[];
}

/** What the slides of a month say beside its report, which must be made of the same input. Pure, as the report is. */
export function deckFactsOf(input: ReportInput, report: Report, { plan, done, goals }: SaidForDeck): DeckFacts {
  const work = factWorkOf(input);
  const subjects = new FactSubjects(work);
  return {
    version: 1,
    guesses: guessPairs(work, subjects),
    weak: weakPosts(work, subjects, report),
    shared: sharedTraits(work, report),
    corners: cornersOf(work),
    examples: goodExamples(work, report),
    promises: plan === null ? null : { month: plan.month, steps: promiseStates(work, plan, done) },
    goals: goalsProgress(work, goals),
    clicks: clicksOf(work),
  };
}
