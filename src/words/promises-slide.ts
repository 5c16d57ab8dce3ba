import type { PromisesSlide } from '../core/deck/slide.ts';
import type { Goal } from '../core/model/goal.ts';
import type { Done, PlannedStep } from '../core/model/workspace.ts';
import type { StepState } from '../core/report/deck-facts.ts';
import { FINDING_WORDS } from './findings.ts';
import { timesUsual, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { PLAN_STEPS } from './plan-slide.ts';
import { monthName } from './slide-facts.ts';
import { lessOf, moreOf } from './slide-titles.ts';
import { GOAL_NAMES } from './terms.ts';
import { yearPromisesFoot, yearPromisesLabel, yearPromisesTitle } from './year-slide.ts';

/** What is known of all promises together. */
interface Facts {
  readonly count: number;
  readonly done: number;
  readonly partly: number;
  readonly unsaid: number;
  /** Of the promises that were kept at least partly: how many have posts that can be compared, or may be later. */
  readonly told: number;
  readonly better: number;
  readonly worse: number;
  readonly early: number;
  /** `meer kliks`, where all that do better (or worse) do so on one goal; else ''. */
  readonly more: string;
  readonly less: string;
}

interface PromisesWords {
  readonly label: string;
  readonly head: { readonly step: string; readonly done: string; readonly since: string };
  readonly before: string;
  readonly more: string;
  readonly less: string;
  readonly does: Readonly<Record<PlannedStep['does'], string>>;
  readonly done: Readonly<Record<Done | 'unsaid', string>>;
  readonly since: Readonly<Record<NonNullable<StepState['since']>['word'], string>>;
  readonly compared: (ratio: string, what: string, low: string, high: string, isAmount: boolean) => string;
  readonly postsSince: (posts: string) => string;
  readonly noneSince: string;
  readonly empty: string;
  readonly titleDone: (facts: Facts) => string;
  readonly titleSince: (facts: Facts) => string;
  readonly comparedWith: (month: string) => string;
  readonly association: string;
  readonly notShown: (count: number) => string;
}

const NL_COUNT = ['geen', 'één', 'twee', 'drie'] as const;
const DA_COUNT = ['ingen', 'én', 'to', 'tre'] as const;
const EN_COUNT = ['none', 'one', 'two', 'three'] as const;
const nlCount = (count: number): string => NL_COUNT[count] ?? String(count);
const daCount = (count: number): string => DA_COUNT[count] ?? String(count);
const enCount = (count: number): string => EN_COUNT[count] ?? String(count);
/** At the head of a sentence the accent stands on the second letter only. */
const nlFirst = (count: number): string => (count === 1 ? 'Eén' : capital(nlCount(count)));
function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

const nl: PromisesWords = {
  label: 'Wat we vorige maand afspraken',
  head: { step: 'Afspraak', done: 'Gedaan?', since: 'Posts sindsdien' },
  before: 'als ervoor',
  more: 'meer',
  less: 'minder',
  does: { keep: 'Doorgaan', change: 'Anders doen', stop: 'Stoppen' },
  done: { done: 'Gedaan', partly: 'Deels gedaan', not: 'Niet gedaan', unsaid: 'Nog niet gezegd' },
  since: {
    better: 'Doet het beter.',
    worse: 'Doet het minder.',
    same: 'Geen verschil gezien.',
    'too-early': 'Te vroeg om te zeggen.',
  },
  compared: (ratio, what, low, high) => `${ratio} zoveel ${what} als ervoor (waarschijnlijk ${low} tot ${high}).`,
  postsSince: (posts) => `${posts} sindsdien.`,
  noneSince: 'Sindsdien is er geen post van deze soort.',
  empty: 'Op de slide “Wat we afspreken” kun je nieuwe afspraken maken.',
  titleDone: ({ count, done, partly, unsaid }) => {
    if (count === 0) return 'Vorige maand is niets afgesproken.';
    const all = count === 1 ? 'onze afspraak' : `onze ${nlCount(count)} afspraken`;
    if (unsaid === count) return `Wat er van ${all} kwam, is nog niet gezegd.`;
    if (done === count)
      return count === 1
        ? 'We deden wat we afspraken.'
        : count === 2
          ? 'Beide afspraken zijn gedaan.'
          : `Alle ${nlCount(count)} de afspraken zijn gedaan.`;
    if (done > 0) return `${nlFirst(done)} van ${all} ${done === 1 ? 'is' : 'zijn'} gedaan.`;
    if (partly > 0)
      return count === 1
        ? 'We deden deels wat we afspraken.'
        : `Van ${all} ${partly === 1 ? 'is er één' : `zijn er ${nlCount(partly)}`} deels gedaan.`;
    return unsaid > 0 ? `Van ${all} staat er nog geen als gedaan.` : `Van ${all} is nog niets gedaan.`;
  },
  titleSince: ({ told, better, worse, early, more, less }) => {
    if (told === 0) return '';
    if (early === told) return 'Of het helpt, is nog niet te zeggen.';
    if (better > 0 && worse > 0) return 'De posts waar het om ging, doen het deels beter en deels minder.';
    if (better + worse === 0) return 'In de posts waar het om ging, zien we nog geen verschil.';
    const way = better > 0 ? more || 'meer' : less || 'minder';
    return better + worse === told
      ? `De posts waar het om ging, haalden sindsdien ${way}.`
      : `Bij ${nlCount(better + worse)} ${better + worse === 1 ? 'afspraak' : 'afspraken'} haalden de posts sindsdien ${way}.`;
  },
  comparedWith: (month) => `Posts van na de afspraak (${month}), vergeleken met dezelfde soort posts van ervoor.`,
  association: 'De streep toont waar het echte verschil waarschijnlijk ligt. Een verband in jullie eigen posts, geen bewijs.',
  notShown: (count) =>
    count === 1 ? 'Voor nog 1 afspraak is hier geen plaats.' : `Voor nog ${count} afspraken is hier geen plaats.`,
};

const da: PromisesWords = {
  label: 'Det aftalte vi sidste måned',
  head: { step: 'Aftale', done: 'Gjort?', since: 'Opslag siden da' },
  before: 'som før',
  more: 'mere',
  less: 'mindre',
  does: { keep: 'Fortsætte', change: 'Gøre anderledes', stop: 'Holde op' },
  done: { done: 'Gjort', partly: 'Delvist gjort', not: 'Ikke gjort', unsaid: 'Ikke sagt endnu' },
  since: {
    better: 'Klarer sig bedre.',
    worse: 'Klarer sig svagere.',
    same: 'Ingen forskel set.',
    'too-early': 'For tidligt at sige.',
  },
  compared: (ratio, what, low, high, isAmount) =>
    `${ratio} så ${isAmount ? 'stor' : 'mange'} ${what} som før (sandsynligvis ${low} til ${high}).`,
  postsSince: (posts) => `${posts} siden da.`,
  noneSince: 'Der er ingen opslag af den slags siden da.',
  empty: 'På sliden ”Det aftaler vi” kan du lave nye aftaler.',
  titleDone: ({ count, done, partly, unsaid }) => {
    if (count === 0) return 'Sidste måned blev der ikke aftalt noget.';
    const all = count === 1 ? 'vores aftale' : `vores ${daCount(count)} aftaler`;
    if (unsaid === count) return `Det er endnu ikke sagt, hvad der blev af ${all}.`;
    if (done === count)
      return count === 1
        ? 'Vi gjorde det, vi aftalte.'
        : count === 2
          ? 'Begge aftaler er gennemført.'
          : `Alle ${daCount(count)} aftaler er gennemført.`;
    if (done > 0) return `${capital(daCount(done))} af ${all} er gennemført.`;
    if (partly > 0)
      return count === 1 ? 'Vi gjorde delvist det, vi aftalte.' : `${capital(daCount(partly))} af ${all} er delvist gennemført.`;
    return unsaid > 0
      ? `Ingen af ${all} er noteret som gjort endnu.`
      : count === 1
        ? 'Vores aftale er ikke gennemført endnu.'
        : `Ingen af ${all} er gennemført endnu.`;
  },
  titleSince: ({ told, better, worse, early, more, less }) => {
    if (told === 0) return '';
    if (early === told) return 'Det er for tidligt at sige, om det hjælper.';
    if (better > 0 && worse > 0) return 'Opslagene, det handlede om, klarer sig dels bedre, dels svagere.';
    if (better + worse === 0) return 'I opslagene, det handlede om, ser vi ingen forskel endnu.';
    const way = better > 0 ? more || 'mere' : less || 'mindre';
    return better + worse === told
      ? `Opslagene, det handlede om, har siden da fået ${way}.`
      : `Ved ${daCount(better + worse)} ${better + worse === 1 ? 'aftale' : 'aftaler'} har opslagene siden da fået ${way}.`;
  },
  comparedWith: (month) => `Opslag efter aftalen (${month}) sammenlignet med samme slags opslag fra før.`,
  association: 'Stregen viser, hvor den reelle forskel formentlig ligger. En sammenhæng i jeres egne opslag, ikke et bevis.',
  notShown: (count) => (count === 1 ? 'Der er ikke plads til 1 aftale mere.' : `Der er ikke plads til ${count} aftaler mere.`),
};

const en: PromisesWords = {
  label: 'What we agreed on last month',
  head: { step: 'Agreement', done: 'Done?', since: 'Posts since then' },
  before: 'as before',
  more: 'more',
  less: 'less',
  does: { keep: 'Keep', change: 'Change', stop: 'Stop' },
  done: { done: 'Done', partly: 'Partly done', not: 'Not done', unsaid: 'Not said yet' },
  since: { better: 'Doing better.', worse: 'Doing less well.', same: 'No difference seen.', 'too-early': 'Too early to say.' },
  compared: (ratio, what, low, high) => `${ratio} the ${what} of before (likely ${low} to ${high}).`,
  postsSince: (posts) => `${posts} since then.`,
  noneSince: 'No post of this kind since then.',
  empty: 'You can make new ones on the slide “What we agree on”.',
  titleDone: ({ count, done, partly, unsaid }) => {
    if (count === 0) return 'Nothing was agreed on last month.';
    const all = count === 1 ? 'our agreement' : `our ${enCount(count)} agreements`;
    if (unsaid === count) return `Nobody has said yet what came of ${all}.`;
    if (done === count)
      return count === 1
        ? 'We did what we agreed on.'
        : count === 2
          ? 'We did both things that we agreed on.'
          : `We did all ${enCount(count)} things that we agreed on.`;
    if (done > 0) return `${capital(enCount(done))} of ${all} ${done === 1 ? 'is' : 'are'} done.`;
    if (partly > 0)
      return count === 1
        ? 'We partly did what we agreed on.'
        : `${capital(enCount(partly))} of ${all} ${partly === 1 ? 'is' : 'are'} partly done.`;
    return unsaid > 0
      ? `None of ${all} is marked as done yet.`
      : count === 1
        ? 'Our agreement is not done yet.'
        : `None of ${all} is done yet.`;
  },
  titleSince: ({ told, better, worse, early, more, less }) => {
    if (told === 0) return '';
    if (early === told) return 'It is too early to say whether it helps.';
    if (better > 0 && worse > 0) return 'Some of the posts that it was about do better, some less well.';
    if (better + worse === 0) return 'In the posts that it was about we see no difference yet.';
    const way = better > 0 ? more || 'more' : less || 'less';
    return better + worse === told
      ? `The posts that it was about have had ${way} since then.`
      : `For ${enCount(better + worse)} agreement${better + worse === 1 ? '' : 's'}, the posts have had ${way} since then.`;
  },
  comparedWith: (month) => `Posts since the agreement (${month}), compared with posts of the same kind before it.`,
  association: 'The bar shows where the real difference probably lies. An association in your own posts, not proof.',
  notShown: (count) =>
    count === 1 ? 'There is no room here for 1 more agreement.' : `There is no room here for ${count} more agreements.`,
};

export const PROMISES_WORDS: InLanguages<PromisesWords> = { nl, da, en };

export function promisesLabel({ year }: PromisesSlide, language: Language): string {
  return year === undefined ? PROMISES_WORDS[language].label : yearPromisesLabel(year, language);
}

/** The finding above the slide: what was done, and whether the posts since then do better; never that the one made the other. */
export function promisesTitle(slide: PromisesSlide, language: Language): string {
  if (slide.year !== undefined) return yearPromisesTitle(slide.year, language);
  const words = PROMISES_WORDS[language];
  const facts = factsOf(shownSteps(slide), language);
  return [words.titleDone(facts), words.titleSince(facts)].filter((part) => part !== '').join(' ');
}

/** The small sentences below it; '' for one that has nothing to say. */
export function promisesFoot(slide: PromisesSlide, language: Language): string[] {
  const words = PROMISES_WORDS[language];
  const steps = shownSteps(slide);
  const more = slide.steps.length - steps.length;
  return [
    steps.some(({ since }) => since !== null && (slide.year !== undefined || since.ratio !== null))
      ? comparedText(slide, language)
      : '',
    steps.some(({ since }) => since !== null && since.ratio !== null) ? words.association : '',
    more > 0 ? words.notShown(more) : '',
  ];
}

function comparedText({ promisedIn, year }: PromisesSlide, language: Language): string {
  return year === undefined ? PROMISES_WORDS[language].comparedWith(monthName(promisedIn, language)) : yearPromisesFoot(language);
}

/** As many promises as fit on the slide, in the order in which they were made. */
export function shownSteps(slide: PromisesSlide): readonly StepState[] {
  return slide.steps.slice(0, PLAN_STEPS);
}

/** The word for how the posts since then do, and the rest of the sentence: `Doet het beter.` and `8 posts sindsdien. 1,6× zoveel …`. */
export function sinceText(
  { step, since }: StepState,
  language: Language,
): { readonly word: string; readonly rest: string } | null {
  if (since === null) return null;
  const words = PROMISES_WORDS[language];
  if (since.posts === 0) return { word: '', rest: words.noneSince };
  const posts = words.postsSince(FINDING_WORDS[language].posts(since.posts, wholeNumber(since.posts, language)));
  const word = words.since[since.word];
  const { ratio, low, high } = since;
  if (ratio === null || low === null || high === null || step.about === null) return { word, rest: posts };
  const { goal } = step.about;
  const times = [ratio, low, high].map((value) => timesUsual(value, language)) as [string, string, string];
  const what = GOAL_NAMES[language][goal].toLocaleLowerCase(language);
  return { word, rest: `${posts} ${words.compared(times[0], what, times[1], times[2], goal === 'reach')}` };
}

function factsOf(steps: readonly StepState[], language: Language): Facts {
  const saidAs = (word: Done | null) => steps.filter(({ done }) => done === word).length;
  // What was not done cannot have helped, whatever the posts did.
  const kept = steps.filter(({ done, since }) => done !== 'not' && since !== null && since.posts > 0);
  const wordIs = (word: string) => kept.filter(({ since }) => since?.word === word);
  const [better, worse] = [wordIs('better'), wordIs('worse')];
  const oneGoal = (those: readonly StepState[], name: (goal: Goal, language: Language) => string): string => {
    const goals = new Set(those.map(({ step }) => step.about?.goal));
    const [goal] = goals;
    return goals.size === 1 && goal !== undefined ? name(goal, language) : '';
  };
  return {
    count: steps.length,
    done: saidAs('done'),
    partly: saidAs('partly'),
    unsaid: saidAs(null),
    told: kept.length,
    better: better.length,
    worse: worse.length,
    early: wordIs('too-early').length,
    more: oneGoal(better, moreOf),
    less: oneGoal(worse, lessOf),
  };
}
