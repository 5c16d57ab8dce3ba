import type { BroughtCost, BroughtSlide } from '../core/deck/slide.ts';
import type { GoalProgress } from '../core/report/deck-facts.ts';
import { answerUnit } from './answer-words.ts';
import { exactNumber, listText, longDay, moneyText, typicalNumber, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { monthName } from './slide-facts.ts';
import { channelLabel, GOAL_NAMES } from './terms.ts';

/** Where a goal stands: reached already, or against where it should stand by now. unknown: no export gives the number. */
type Standing = 'reached' | 'ahead' | 'on-track' | 'behind' | 'unknown';

/** How many goals of each standing the title may tell of. */
interface Facts {
  readonly count: number;
  readonly reached: number;
  readonly ahead: number;
  readonly onTrack: number;
  readonly behind: number;
  readonly unknown: number;
}

interface BroughtWords {
  readonly label: string;
  readonly standing: Readonly<Record<Standing, string>>;
  /** At the mark of the first goal. */
  readonly expectedMark: string;
  readonly stands: (stands: string, unit: string, expected: string) => string;
  readonly target: (target: string, day: string) => string;
  readonly unknownGoal: string;
  readonly costHead: string;
  readonly perClick: string;
  readonly inTotal: string;
  readonly hours: (hours: string, perHour: string, sum: string) => string;
  readonly budget: (sum: string) => string;
  readonly total: (sum: string) => string;
  readonly clicks: (count: number, number: string) => string;
  readonly noClicks: string;
  readonly empty: string;
  readonly titleGoals: (facts: Facts) => string;
  readonly titleClick: (perClick: string) => string;
  readonly titleOnlyClick: (perClick: string) => string;
  readonly titleTotal: (total: string, clicks: number | null) => string;
  readonly titleNone: string;
  readonly evenSteps: string;
  readonly countedOn: (month: string, channels: string) => string;
  readonly onlyOwn: string;
  readonly notShown: (count: number) => string;
}

const NL_COUNT = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes'] as const;
const DA_COUNT = ['nul', 'ét', 'to', 'tre', 'fire', 'fem', 'seks'] as const;
const EN_COUNT = ['none', 'one', 'two', 'three', 'four', 'five', 'six'] as const;
const nlCount = (count: number): string => NL_COUNT[count] ?? String(count);
const daCount = (count: number): string => DA_COUNT[count] ?? String(count);
const enCount = (count: number): string => EN_COUNT[count] ?? String(count);
/** At the head of a sentence the accent stands on the second letter only. */
const nlFirst = (count: number): string => (count === 1 ? 'Eén' : capital(nlCount(count)));
function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

const nl: BroughtWords = {
  label: 'Wat het opleverde',
  standing: {
    reached: 'Gehaald.',
    ahead: 'Voor op schema.',
    'on-track': 'Op schema.',
    behind: 'Achter op schema.',
    unknown: 'Niet te zeggen.',
  },
  expectedMark: 'hier zou je nu staan',
  stands: (stands, unit, expected) => `${stands} ${unit}, nu verwacht ${expected}.`,
  target: (target, day) => `Doel: ${target} op ${day}.`,
  unknownGoal: 'De exports geven dit getal niet.',
  costHead: 'Eigen uren en budget',
  perClick: 'per klik',
  inTotal: 'in totaal',
  hours: (hours, perHour, sum) => `${hours} uur × ${perHour} = ${sum}`,
  budget: (sum) => `Budget ${sum}`,
  total: (sum) => `Samen ${sum}`,
  clicks: (count, number) => `${number} ${count === 1 ? 'klik' : 'kliks'} deze maand`,
  noClicks: 'De exports geven geen kliks.',
  empty: 'Er zijn nog geen doelen of kosten ingevuld.',
  titleGoals: ({ count, reached, ahead, onTrack, behind, unknown }) => {
    if (count === 0) return '';
    if (unknown === count) return 'Waar onze doelen staan, zeggen de exports niet.';
    if (count === 1) {
      if (reached === 1) return 'Ons doel is gehaald.';
      if (ahead === 1) return 'We liggen voor op ons doel.';
      return onTrack === 1 ? 'Ons doel ligt op schema.' : 'We lopen achter op ons doel.';
    }
    if (behind === count) return 'We lopen achter op al onze doelen.';
    if (behind > 0) return `${nlFirst(behind)} van onze ${nlCount(count)} doelen ${behind === 1 ? 'loopt' : 'lopen'} achter.`;
    if (unknown > 0)
      return `${nlFirst(count - unknown)} van onze ${nlCount(count)} doelen ${count - unknown === 1 ? 'ligt' : 'liggen'} op schema.`;
    return reached === count ? 'Al onze doelen zijn gehaald.' : 'Al onze doelen liggen op schema.';
  },
  titleClick: (perClick) => `Een klik kostte ${perClick}.`,
  titleOnlyClick: (perClick) => `Een klik kostte ons ${perClick} aan eigen uren en budget.`,
  titleTotal: (total, clicks) =>
    `De maand kostte ons ${total} aan uren en budget${clicks === 0 ? ', en leverde geen kliks op' : ''}.`,
  titleNone: 'Wat het opleverde, is nog niet te zeggen.',
  evenSteps: 'Wat nu verwacht is: elke dag een even groot deel van het doel.',
  countedOn: (month, channels) => `Geteld zijn de kliks van ${month} op ${channels}.`,
  onlyOwn: 'Alleen eigen uren en budget; wat dit als advertentie zou kosten, rekenen we niet uit.',
  notShown: (count) => (count === 1 ? 'Voor nog 1 doel is hier geen plaats.' : `Voor nog ${count} doelen is hier geen plaats.`),
};

const da: BroughtWords = {
  label: 'Det kom der ud af det',
  standing: {
    reached: 'Nået.',
    ahead: 'Foran planen.',
    'on-track': 'Følger planen.',
    behind: 'Bagud.',
    unknown: 'Kan ikke siges.',
  },
  expectedMark: 'her burde I være nu',
  stands: (stands, unit, expected) => `${stands} ${unit}, forventet nu: ${expected}.`,
  target: (target, day) => `Mål: ${target} den ${day}.`,
  unknownGoal: 'Eksportfilerne har ikke tallet.',
  costHead: 'Egne timer og budget',
  perClick: 'pr. klik',
  inTotal: 'i alt',
  hours: (hours, perHour, sum) => `${hours} timer × ${perHour} = ${sum}`,
  budget: (sum) => `Budget ${sum}`,
  total: (sum) => `I alt ${sum}`,
  clicks: (_count, number) => `${number} klik i måneden`,
  noClicks: 'Eksportfilerne har ingen klik.',
  empty: 'Der er endnu ikke skrevet mål eller udgifter ind.',
  titleGoals: ({ count, reached, ahead, onTrack, behind, unknown }) => {
    if (count === 0) return '';
    if (unknown === count) return 'Eksportfilerne viser ikke, hvor langt vi er med vores mål.';
    if (count === 1) {
      if (reached === 1) return 'Vi har nået vores mål.';
      if (ahead === 1) return 'Vi er foran med vores mål.';
      return onTrack === 1 ? 'Vores mål følger planen.' : 'Vi er bagud med vores mål.';
    }
    if (behind === count) return 'Vi er bagud med alle vores mål.';
    if (behind > 0) return `Vi er bagud med ${daCount(behind)} af vores ${daCount(count)} mål.`;
    if (unknown > 0) return `${capital(daCount(count - unknown))} af vores ${daCount(count)} mål følger planen.`;
    return reached === count ? 'Vi har nået alle vores mål.' : 'Alle vores mål følger planen.';
  },
  titleClick: (perClick) => `Et klik kostede ${perClick.replace(/\.$/u, '')}.`,
  titleOnlyClick: (perClick) => `Et klik kostede os ${perClick} i egne timer og budget.`,
  titleTotal: (total, clicks) => `Måneden kostede os ${total} i timer og budget${clicks === 0 ? ' og gav ingen klik' : ''}.`,
  titleNone: 'Det kan endnu ikke siges, hvad der kom ud af det.',
  evenSteps: 'Det forventede nu: en lige stor del af målet hver dag.',
  countedOn: (month, channels) => `Klik fra opslagene i ${month} på ${channels} er talt med.`,
  onlyOwn: 'Kun egne timer og budget; vi regner ikke ud, hvad det ville koste som annonce.',
  notShown: (count) => `Der er ikke plads til ${count} mål mere.`,
};

const en: BroughtWords = {
  label: 'What it brought',
  standing: {
    reached: 'Reached.',
    ahead: 'Ahead.',
    'on-track': 'On track.',
    behind: 'Behind.',
    unknown: 'Can’t tell.',
  },
  expectedMark: 'where you should be now',
  stands: (stands, unit, expected) => `${stands} ${unit}, expected by now: ${expected}.`,
  target: (target, day) => `Goal: ${target} by ${day}.`,
  unknownGoal: 'The exports do not give this number.',
  costHead: 'Own hours and budget',
  perClick: 'per click',
  inTotal: 'in total',
  hours: (hours, perHour, sum) => `${hours} hours × ${perHour} = ${sum}`,
  budget: (sum) => `Budget ${sum}`,
  total: (sum) => `In all ${sum}`,
  clicks: (count, number) => `${number} ${count === 1 ? 'click' : 'clicks'} this month`,
  noClicks: 'The exports give no clicks.',
  empty: 'No goals or costs have been filled in yet.',
  titleGoals: ({ count, reached, ahead, onTrack, behind, unknown }) => {
    if (count === 0) return '';
    if (unknown === count) return 'The exports do not say where our goals stand.';
    if (count === 1) {
      if (reached === 1) return 'We reached our goal.';
      if (ahead === 1) return 'We are ahead of our goal.';
      return onTrack === 1 ? 'Our goal is on track.' : 'We are behind on our goal.';
    }
    if (behind === count) return 'We are behind on all our goals.';
    if (behind > 0) return `${capital(enCount(behind))} of our ${enCount(count)} goals ${behind === 1 ? 'is' : 'are'} behind.`;
    if (unknown > 0)
      return `${capital(enCount(count - unknown))} of our ${enCount(count)} goals ${count - unknown === 1 ? 'is' : 'are'} on track.`;
    return reached === count ? 'We reached all our goals.' : 'All our goals are on track.';
  },
  titleClick: (perClick) => `A click cost ${perClick}.`,
  titleOnlyClick: (perClick) => `A click cost us ${perClick} of our own hours and budget.`,
  titleTotal: (total, clicks) => `The month cost us ${total} in hours and budget${clicks === 0 ? ' and brought no clicks' : ''}.`,
  titleNone: 'It is too early to say what it brought.',
  evenSteps: 'Expected by now: an equal part of the goal for every day.',
  countedOn: (month, channels) => `The clicks counted are those of ${month} on ${channels}.`,
  onlyOwn: 'Own hours and budget only; we do not work out what this would cost as advertising.',
  notShown: (count) =>
    count === 1 ? 'There is no room here for 1 more goal.' : `There is no room here for ${count} more goals.`,
};

export const BROUGHT_WORDS: InLanguages<BroughtWords> = { nl, da, en };

/** How many goals fit on the slide. */
export const GOALS_SHOWN = 4;
/** A goal is on track within a twentieth of where it should stand. */
const NEAR = 0.05;

/** Where a goal stands against where it should stand by now. */
export function standingOf({ goal, stands, expected }: GoalProgress): Standing {
  if (stands === null) return 'unknown';
  if (stands >= goal.target) return 'reached';
  if (stands > expected * (1 + NEAR)) return 'ahead';
  return stands < expected * (1 - NEAR) ? 'behind' : 'on-track';
}

/** The finding above the slide: how the goals stand, and what a click cost. */
export function broughtTitle({ goals, cost }: BroughtSlide, language: Language): string {
  const words = BROUGHT_WORDS[language];
  const told = words.titleGoals(factsOf(goals));
  const click = cost === null ? null : perClickOf(cost);
  if (cost === null) return told === '' ? words.titleNone : told;
  const price = click === null ? '' : moneyText(click, cost.currency, language);
  if (told !== '') return price === '' ? told : `${told} ${words.titleClick(price)}`;
  return price === ''
    ? words.titleTotal(moneyText(cost.total, cost.currency, language), cost.clicks)
    : words.titleOnlyClick(price);
}

function factsOf(goals: readonly GoalProgress[]): Facts {
  const all = goals.map(standingOf);
  const those = (standing: Standing) => all.filter((one) => one === standing).length;
  return {
    count: all.length,
    reached: those('reached'),
    ahead: those('ahead'),
    onTrack: those('on-track'),
    behind: those('behind'),
    unknown: those('unknown'),
  };
}

/** The small sentences below it; '' for one that has nothing to say. */
export function broughtFoot({ goals, cost, month }: BroughtSlide, language: Language): string[] {
  const words = BROUGHT_WORDS[language];
  const more = goals.length - GOALS_SHOWN;
  const counted = cost !== null && cost.clicks !== null && cost.channels.length > 0 ? namesOf(cost, language) : '';
  return [
    goals.length > 0 ? words.evenSteps : '',
    counted === '' ? '' : words.countedOn(monthName(month, language), counted),
    cost === null ? '' : words.onlyOwn,
    more > 0 ? words.notShown(more) : '',
  ];
}

function namesOf({ channels }: BroughtCost, language: Language): string {
  return listText(
    channels.map((channel) => channelLabel(channel, channels)),
    language,
  );
}

/** What a goal's row says: the word, both numbers, and the goal itself with its day. */
export function goalText(
  progress: GoalProgress,
  language: Language,
): { readonly word: string; readonly rest: string; readonly target: string } {
  const words = BROUGHT_WORDS[language];
  const { goal, answer, stands, expected } = progress;
  const number = (value: number) =>
    goal.goal === 'rate' ? typicalNumber(value, language) : wholeNumber(Math.round(value), language);
  const unit =
    answer === null ? GOAL_NAMES[language][goal.goal].toLocaleLowerCase(language) : answerUnit(answer, stands ?? 2, language);
  return {
    word: words.standing[standingOf(progress)],
    rest: stands === null ? words.unknownGoal : words.stands(number(stands), unit, number(expected)),
    target: words.target(number(goal.target), longDay(goal.to, language)),
  };
}

/** What one click cost of the team's own hours and budget; null where there is none to divide by. */
function perClickOf({ total, clicks }: BroughtCost): number | null {
  return clicks === null || clicks <= 0 || total <= 0 ? null : total / clicks;
}

interface CostText {
  readonly figure: string;
  readonly unit: string;
  /** How the figure comes about, one line each. */
  readonly lines: readonly string[];
}

/** The one figure of the costs, and how it comes about. */
export function costText(cost: BroughtCost, language: Language): CostText {
  const words = BROUGHT_WORDS[language];
  const money = (amount: number) => moneyText(amount, cost.currency, language);
  const click = perClickOf(cost);
  const sum = cost.hours * cost.perHour;
  const both = sum > 0 && cost.budget > 0;
  const clicks = cost.clicks === null ? words.noClicks : words.clicks(cost.clicks, wholeNumber(cost.clicks, language));
  return {
    figure: money(click ?? cost.total),
    unit: click === null ? words.inTotal : words.perClick,
    lines: [
      sum > 0 ? words.hours(exactNumber(cost.hours, language), money(cost.perHour), money(sum)) : '',
      cost.budget > 0 ? words.budget(money(cost.budget)) : '',
      both ? words.total(money(cost.total)) : '',
      clicks,
    ].filter((line) => line !== ''),
  };
}
