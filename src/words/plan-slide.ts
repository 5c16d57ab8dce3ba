import { addMonths } from '../core/base/calendar.ts';
import type { PlanSlide } from '../core/deck/slide.ts';
import type { PlannedStep } from '../core/model/workspace.ts';
import { longDay } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { monthName } from './slide-facts.ts';

interface PlanWords {
  readonly label: string;
  /** Above what the team will do. */
  readonly heads: Readonly<Record<PlannedStep['does'], string>>;
  readonly empty: string;
  readonly by: (day: string) => string;
  readonly titleNone: (month: string) => string;
  readonly titleOne: (month: string) => string;
  readonly title: (month: string) => string;
  readonly foot: (month: string) => string;
}

/** 12: keep, change, stop. */
export const PLAN_WORDS: InLanguages<PlanWords> = {
  nl: {
    label: 'Wat we afspreken',
    heads: { keep: 'Hiermee gaan we door', change: 'Dit doen we anders', stop: 'Hiermee stoppen we' },
    empty: 'Hier is plaats voor hooguit drie afspraken: waar gaan we mee door, wat doen we anders, waar stoppen we mee?',
    by: (day) => `uiterlijk ${day}`,
    titleNone: (month) => `Voor ${month} is nog niets afgesproken.`,
    titleOne: (month) => `Voor ${month} spreken we één ding af.`,
    title: (month) => `Dit spreken we af voor ${month}.`,
    foot: (month) => `Na ${month} kijken we terug: is het gedaan, en hoe doen de posts het sindsdien?`,
  },
  da: {
    label: 'Det aftaler vi',
    heads: { keep: 'Det fortsætter vi med', change: 'Det gør vi anderledes', stop: 'Det holder vi op med' },
    empty: 'Her er plads til højst tre aftaler: Hvad fortsætter vi med, hvad gør vi anderledes, hvad holder vi op med?',
    by: (day) => `senest ${day}`,
    titleNone: (month) => `Der er endnu ikke aftalt noget for ${month}.`,
    titleOne: (month) => `Vi aftaler én ting for ${month}.`,
    title: (month) => `Det aftaler vi for ${month}.`,
    foot: (month) => `Efter ${month} ser vi tilbage: Er det gjort, og hvordan er det gået opslagene siden?`,
  },
  en: {
    label: 'What we agree on',
    heads: { keep: 'We keep doing this', change: 'We do this differently', stop: 'We stop doing this' },
    empty: 'There is room here for three agreements at most: what do we keep, what do we change, what do we stop?',
    by: (day) => `by ${day}`,
    titleNone: (month) => `Nothing is agreed on for ${month} yet.`,
    titleOne: (month) => `We agree on one thing for ${month}.`,
    title: (month) => `This is what we agree on for ${month}.`,
    foot: (month) => `After ${month} we look back: was it done, and how have the posts done since?`,
  },
};

/** How many steps a plan has room for. */
export const PLAN_STEPS = 3;

/** The finding above the slide: it looks a month ahead. */
export function planTitle(slide: PlanSlide, language: Language): string {
  const words = PLAN_WORDS[language];
  const month = nextMonth(slide, language);
  if (slide.steps.length === 0) return words.titleNone(month);
  return slide.steps.length === 1 ? words.titleOne(month) : words.title(month);
}

/** The small sentences below it; '' for one that has nothing to say. */
export function planFoot(slide: PlanSlide, language: Language): string[] {
  return [slide.steps.length === 0 ? '' : PLAN_WORDS[language].foot(nextMonth(slide, language))];
}

function nextMonth(slide: PlanSlide, language: Language): string {
  return monthName(addMonths(slide.month, 1), language);
}

/** `Anna en team Groen, uiterlijk 7 december`; '' where neither is said. */
export function stepWho({ who, by }: PlannedStep, language: Language): string {
  const day = by === '' ? '' : PLAN_WORDS[language].by(longDay(by, language));
  return [who.trim(), day].filter((part) => part !== '').join(', ');
}

/** What is agreed on, in the words that were written on the slide itself where there are any. */
export function stepText(texts: PlanSlide['texts'], { id, text }: PlannedStep): string {
  return texts[`step-${id}`] ?? text;
}
