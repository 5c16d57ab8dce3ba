import type { Goal } from '../model/goal.ts';
import type { Channel } from '../model/platform.ts';
import type { DeckEdits, TeamSettings } from '../model/workspace.ts';
import type { StepState } from '../report/deck-facts.ts';
import type { Report } from '../report/report.ts';
import type { Scope } from '../report/scope.ts';
import { withAdded, withWords } from './apply-edits.ts';
import type { Draft, DraftOf } from './draft.ts';
import { promisesSlide } from './fact-slides.ts';
import { formatSlides } from './format-slides.ts';
import type { FrozenEdition } from './frozen-edition.ts';
import { rankedSlides } from './ranked-slides.ts';
import { channelsSlide } from './report-slides.ts';
import type { Deck, RankedCard, Slide } from './slide.ts';
import type { YearFacts } from './year-facts.ts';

const YEAR = 'year';
const CARDS = 3;
const STEPS = 3;

/** A frozen month with what the editor said of it. */
export interface YearMonth {
  readonly edition: FrozenEdition;
  readonly edits: DeckEdits;
}

/**
 * A year's review of the months of it that were frozen, oldest first and at least one: how many, the best posts of them all, which promises
 * helped, and how channels and formats stand in the newest. A deck like any other. `edits`: the editor's changes to the review itself.
 */
export function yearDeck(months: readonly [YearMonth, ...YearMonth[]], edits: DeckEdits, team: TeamSettings): Deck {
  const editions = months.map(({ edition }) => edition);
  const newest = editions.at(-1) ?? months[0].edition;
  const { report, facts } = newest;
  const source = { report, facts, edits, team };
  const steps = months.flatMap((month) => stepsOf(month, team));
  const year = yearFacts(editions, steps);
  const drafts: Draft[] = [
    { id: YEAR, kind: 'free', year },
    ...promisesSlides(year, steps),
    ...channelsSlide(report),
    ...bestOfYear(editions.map((edition) => edition.report)),
    ...formatSlides(report),
  ];
  return {
    version: 2,
    month: newest.month,
    year: year.year,
    zone: report.zone,
    today: report.today,
    theme: team.theme,
    frozenOn: editions.reduce((last, { frozenOn }) => (frozenOn > last ? frozenOn : last), newest.frozenOn),
    slides: withWords(withAdded(drafts, source), source).map((slide) => ofYear(slide, year, edits)),
    leftOut: [],
  };
}

// Channels and formats stand there as they were in the newest month; the rest speaks of the year. Management gets its first slide, unless
// the editor says otherwise.
function ofYear(slide: Slide, { year }: YearFacts, { stars }: DeckEdits): Slide {
  if (slide.kind === 'channels' || slide.kind === 'formats') return slide;
  const starred = slide.starred || (slide.id === YEAR && !Object.hasOwn(stars, YEAR));
  return { ...slide, month: year, starred };
}

/** What was promised the month before, and how it stood at the end of this one. */
function stepsOf({ edition: { report, facts }, edits }: YearMonth, team: TeamSettings): StepState[] {
  return promisesSlide({ report, facts, edits, team }).flatMap(({ steps }) => steps);
}

function yearFacts(editions: readonly FrozenEdition[], steps: readonly StepState[]): YearFacts {
  const channels = new Map<Scope, Channel>();
  for (const { report } of editions) for (const { key, channel } of report.channels) channels.set(key, channel);
  const looked = steps.filter(isLookedAt);
  return {
    year: (editions[0]?.month ?? '').slice(0, 4),
    months: editions.map(({ month }) => month),
    posts: editions.reduce((sum, { report }) => sum + report.posts.length, 0),
    channels: [...channels.values()],
    promises: looked.length,
    helped: looked.filter(({ since }) => since?.word === 'better').length,
  };
}

/** What was not done can have helped nobody, whatever its posts did. */
function isLookedAt({ done, since }: StepState): boolean {
  return done !== 'not' && since !== null && since.word !== 'too-early';
}

/** The three that tell most: what went better, by how much; then what did not. Where it is too early to tell of all, there is no slide. */
function promisesSlides(year: YearFacts, steps: readonly StepState[]): DraftOf<'promises'>[] {
  const place = ({ since }: StepState) => PLACES[since?.word ?? 'too-early'];
  const told = steps.filter(isLookedAt).sort((a, b) => place(a) - place(b) || (b.since?.ratio ?? 0) - (a.since?.ratio ?? 0));
  const promisedIn = year.months[0];
  if (told.length === 0 || promisedIn === undefined) return [];
  return [{ id: 'promises', kind: 'promises', promisedIn, steps: told.slice(0, STEPS), year }];
}

const PLACES: Readonly<Record<NonNullable<StepState['since']>['word'], number>> = {
  better: 0,
  worse: 1,
  same: 2,
  'too-early': 3,
};

/** Per goal the best of the months' best, as times the usual of each channel then; months without a usual name none. */
function bestOfYear(reports: readonly Report[]): DraftOf<'best' | 'least'>[] {
  const byGoal = new Map<Goal, DraftOf<'best' | 'least'>[]>();
  for (const report of reports) {
    for (const slide of rankedSlides('best', report)) {
      if (slide.ranking === 'times') byGoal.set(slide.goal, [...(byGoal.get(slide.goal) ?? []), slide]);
    }
  }
  return [...byGoal.values()].flatMap((months) => bestOfMonths(months));
}

function bestOfMonths(months: readonly DraftOf<'best' | 'least'>[]): DraftOf<'best' | 'least'>[] {
  const cards = months
    .flatMap((month) => month.cards)
    .filter(({ times }) => times !== null)
    .sort((a, b) => timesOf(b) - timesOf(a))
    .slice(0, CARDS);
  const [best, first] = [cards[0], months[0]];
  if (best === undefined || first === undefined) return [];
  const sum = (of: 'compared' | 'young' | 'duty') => months.reduce((total, month) => total + month[of], 0);
  const single = months.every(({ channel }) => channel !== null && channel.id === first.channel?.id) ? first.channel : null;
  return [
    {
      ...first,
      answer: best.answer,
      channel: single,
      cards,
      compared: sum('compared'),
      young: sum('young'),
      duty: sum('duty'),
    },
  ];
}

function timesOf({ times }: RankedCard): number {
  return times ?? 0;
}
