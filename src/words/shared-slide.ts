import type { SharedTraitsSlide } from '../core/deck/slide.ts';
import type { Goal } from '../core/model/goal.ts';
import type { InLanguages, Language } from './language.ts';
import { levelClause } from './level-clauses.ts';
import { monthName } from './slide-facts.ts';
import { channelLabel, GOAL_NAMES } from './terms.ts';

interface SharedWords {
  readonly label: string;
  readonly trait: string;
  /** How many of the best have it, under its name. */
  readonly ofBest: (posts: number, best: number) => string;
  /** `clause`: what they have in common, as a verb and what follows it. `where`: the one channel that it speaks of; null: all. */
  readonly works: (clause: string, goal: string, where: string | null, posts: number, best: number) => string;
  readonly seems: (clause: string, goal: string, where: string | null, posts: number, best: number) => string;
  readonly none: (month: string) => string;
  readonly fewBest: (month: string) => string;
  readonly noneBody: (best: number, goal: string) => string;
  readonly howChosen: (best: number) => string;
  readonly range: string;
}

export const SHARED_WORDS: InLanguages<SharedWords> = {
  nl: {
    label: 'Wat de beste posts delen',
    trait: 'Kenmerk',
    ofBest: (posts, best) => `${posts} van de ${best} beste`,
    works: (clause, goal, where, posts, best) =>
      `${posts} van de ${best} beste posts ${clause}. Dat werkt${where === null ? '' : ` op ${where}`} als het om ${goal} gaat.`,
    seems: (clause, goal, where, posts, best) =>
      `${posts} van de ${best} beste posts ${clause}. Dat lijkt${where === null ? '' : ` op ${where}`} te werken als het om ${goal} gaat.`,
    none: (month) => `De beste posts van ${month} volgen geen duidelijk patroon.`,
    fewBest: (month) => `In ${month} zijn er te weinig posts om te zien wat de beste delen.`,
    noneBody: (best, goal) =>
      `We keken naar de ${best === 1 ? 'beste post' : `${best} beste posts`} en naar alles wat in het afgelopen jaar samenging met meer ${goal}. Deze maand is daar geen duidelijk patroon in te zien. Dat mag: goede posts zijn vaak elk om een eigen reden goed.`,
    howChosen: (best) =>
      `Hier staat alleen wat bij de ${best} beste posts voorkomt en waar het afgelopen jaar een verschil bij te zien was.`,
    range: 'De streep toont waar het echte verschil waarschijnlijk ligt. Een verband in jullie eigen posts, geen bewijs.',
  },
  da: {
    label: 'Det har de bedste opslag til fælles',
    trait: 'Kendetegn',
    ofBest: (posts, best) => `${posts} af de ${best} bedste`,
    works: (clause, goal, where, posts, best) =>
      `${posts} af de ${best} bedste opslag ${clause}. Det virker${where === null ? '' : ` på ${where}`}, når det gælder ${goal}.`,
    seems: (clause, goal, where, posts, best) =>
      `${posts} af de ${best} bedste opslag ${clause}. Det ser ud til at virke${where === null ? '' : ` på ${where}`}, når det gælder ${goal}.`,
    none: (month) => `De bedste opslag i ${month} følger ikke noget tydeligt mønster.`,
    fewBest: (month) => `Der er for få opslag i ${month} til at se, hvad de bedste har til fælles.`,
    noneBody: (best, goal) =>
      `Vi så på ${best === 1 ? 'det bedste opslag' : `de ${best} bedste opslag`} og på alt det, der det seneste år hang sammen med et højere tal for ${goal}. I denne måned er der ikke noget tydeligt mønster. Det er helt i orden: gode opslag er tit gode af hver sin grund.`,
    howChosen: (best) => `Her står kun det, som findes i de ${best} bedste opslag, og som det seneste år viste en forskel.`,
    range: 'Stregen viser, hvor den reelle forskel formentlig ligger. En sammenhæng i jeres egne opslag, ikke et bevis.',
  },
  en: {
    label: 'What the best posts share',
    trait: 'Trait',
    ofBest: (posts, best) => `${posts} of the ${best} best`,
    works: (clause, goal, where, posts, best) =>
      `${posts} of the ${best} best posts ${clause}. For ${goal}, that works${where === null ? '' : ` on ${where}`}.`,
    seems: (clause, goal, where, posts, best) =>
      `${posts} of the ${best} best posts ${clause}. For ${goal}, that seems to work${where === null ? '' : ` on ${where}`}.`,
    none: (month) => `The best posts of ${month} follow no clear pattern.`,
    fewBest: (month) => `There are too few posts in ${month} to see what the best ones share.`,
    noneBody: (best, goal) =>
      `We looked at the ${best === 1 ? 'best post' : `${best} best posts`} and at everything that went along with more ${goal} over the past year. There is no clear pattern this month. That is fine: good posts are often good for a reason of their own.`,
    howChosen: (best) =>
      `This lists only what occurs among the ${best} best posts and went along with a difference over the past year.`,
    range: 'The bar shows where the real difference probably lies. An association in your own posts, not proof.',
  },
};

/** What fits on the slide. */
export const SHARED_ROWS = 6;

/** The finding above the slide. */
export function sharedTitle({ rows, best, month, goal }: SharedTraitsSlide, language: Language): string {
  const words = SHARED_WORDS[language];
  const [first] = rows;
  const name = monthName(month, language);
  if (first === undefined) return best < 2 ? words.fewBest(name) : words.none(name);
  const { group, level, verdict } = first.finding;
  const say = verdict === 'works' ? words.works : words.seems;
  const where = first.channel === null ? null : channelLabel(first.channel, [first.channel]);
  return say(levelClause(group, level, first.posts, language), goalInText(goal, language), where, first.posts, best);
}

/** What stands where there is no pattern. */
export function sharedNone({ best, goal }: SharedTraitsSlide, language: Language): string {
  return SHARED_WORDS[language].noneBody(best, goalInText(goal, language));
}

/** How many of the best have it and, where it speaks of one channel only, of which. */
export function sharedCount({ posts, channel }: SharedTraitsSlide['rows'][number], best: number, language: Language): string {
  const count = SHARED_WORDS[language].ofBest(posts, best);
  return channel === null ? count : `${count}, ${channelLabel(channel, [channel])}`;
}

export function goalInText(goal: Goal, language: Language): string {
  return GOAL_NAMES[language][goal].toLocaleLowerCase(language);
}

/** The small sentences below it; '' for one that has nothing to say. */
export function sharedFoot({ rows, best }: SharedTraitsSlide, language: Language): string[] {
  const words = SHARED_WORDS[language];
  return rows.length === 0 ? [] : [words.howChosen(best), words.range];
}
