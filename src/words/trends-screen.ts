import type { Goal } from '../core/model/goal.ts';
import type { TrendWord } from '../core/report/report.ts';
import { listText } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { GOAL_NAMES } from './terms.ts';

const nl = {
  per: { clicks: 'Kliks per post', reach: 'Bereik per post', reactions: 'Reacties per post' } satisfies Record<Goal, string>,
  // A word is said of one or of several; both stand here because the verb changes.
  moves: {
    more: (names: string) => `${names}: meer dan gewoonlijk.`,
    usual: (names: string) => `${names}: zoals gewoonlijk.`,
    less: (names: string) => `${names}: minder dan gewoonlijk.`,
    'too-early': (names: string) => `${names}: te vroeg om te zeggen.`,
    'too-few': (names: string) => `${names}: nog te weinig posts.`,
  } satisfies Record<TrendWord, (names: string) => string>,
  titleMore: (goals: string) => `Meer ${goals} dan gewoonlijk`,
  titleLess: (goals: string) => `Minder ${goals} dan gewoonlijk`,
  titleBoth: (more: string, less: string) => `Meer ${more}, minder ${less} dan gewoonlijk`,
  titleUsual: 'Het ging zoals gewoonlijk',
  titleUnknown: 'Hoe het zich ontwikkelt',
  lead: 'Per maand de middelste post van elk kanaal: de helft deed het beter, de helft minder.',
  band: 'Het grijze vlak is waar dit kanaal gewoonlijk zit.',
  usually: (low: string, high: string) => `Gewoonlijk tussen ${low} en ${high}.`,
  counts: (metrics: string) => `Geteld: ${metrics}.`,
  posts: 'Posts per maand',
  postsNow: (month: string, posts: string) => `In ${month}: ${posts}.`,
  postsWhat: 'Alle posts in de exports, ook jonge en gepromote.',
  table: 'Toon als tabel',
  month: 'Maand',
  none: 'Geen cijfers in deze maanden.',
  unknown: 'onbekend',
};
export type TrendsWords = typeof nl;

export const TRENDS_SCREEN: InLanguages<TrendsWords> = {
  nl,
  da: {
    per: { clicks: 'Klik pr. opslag', reach: 'Rækkevidde pr. opslag', reactions: 'Reaktioner pr. opslag' },
    moves: {
      more: (names) => `${names}: mere end normalt.`,
      usual: (names) => `${names}: som normalt.`,
      less: (names) => `${names}: mindre end normalt.`,
      'too-early': (names) => `${names}: for tidligt at sige noget.`,
      'too-few': (names) => `${names}: endnu for få opslag.`,
    },
    titleMore: (goals) => `Højere end normalt: ${goals}`,
    titleLess: (goals) => `Lavere end normalt: ${goals}`,
    titleBoth: (more, less) => `Højere end normalt: ${more}. Lavere: ${less}`,
    titleUsual: 'Det gik som normalt',
    titleUnknown: 'Sådan udvikler det sig',
    lead: 'For hver måned det midterste opslag på hver kanal: halvdelen klarede sig bedre, halvdelen mindre godt.',
    band: 'Det grå felt er der, hvor kanalen normalt ligger.',
    usually: (low, high) => `Normalt mellem ${low} og ${high}.`,
    counts: (metrics) => `Talt: ${metrics}.`,
    posts: 'Opslag pr. måned',
    postsNow: (month, posts) => `I ${month}: ${posts}.`,
    postsWhat: 'Alle opslag i eksportfilerne, også nye og betalte.',
    table: 'Vis som tabel',
    month: 'Måned',
    none: 'Ingen tal i disse måneder.',
    unknown: 'ukendt',
  },
  en: {
    per: { clicks: 'Clicks per post', reach: 'Reach per post', reactions: 'Reactions per post' },
    moves: {
      more: (names) => `${names}: more than usual.`,
      usual: (names) => `${names}: as usual.`,
      less: (names) => `${names}: less than usual.`,
      'too-early': (names) => `${names}: too early to say.`,
      'too-few': (names) => `${names}: too few posts yet.`,
    },
    titleMore: (goals) => `More ${goals} than usual`,
    titleLess: (goals) => `Less ${goals} than usual`,
    titleBoth: (more, less) => `More ${more}, less ${less} than usual`,
    titleUsual: 'It went as usual',
    titleUnknown: 'How things are going',
    lead: 'For each month, the middle post of each channel: half did better, half did less well.',
    band: 'The grey area is where this channel usually is.',
    usually: (low, high) => `Usually between ${low} and ${high}.`,
    counts: (metrics) => `Counted: ${metrics}.`,
    posts: 'Posts per month',
    postsNow: (month, posts) => `In ${month}: ${posts}.`,
    postsWhat: 'All posts in the exports, including young and boosted ones.',
    table: 'Show as a table',
    month: 'Month',
    none: 'No numbers in these months.',
    unknown: 'unknown',
  },
};

/** The month's finding in one sentence, from what each goal did. */
export function trendsTitle(words: readonly { readonly goal: Goal; readonly word: TrendWord }[], language: Language): string {
  const texts = TRENDS_SCREEN[language];
  const goals = (word: TrendWord) =>
    listText(
      words.filter((one) => one.word === word).map(({ goal }) => GOAL_NAMES[language][goal].toLowerCase()),
      language,
    );
  const [more, less] = [goals('more'), goals('less')];
  if (more !== '' && less !== '') return texts.titleBoth(more, less);
  if (more !== '') return texts.titleMore(more);
  if (less !== '') return texts.titleLess(less);
  return words.some(({ word }) => word === 'usual') ? texts.titleUsual : texts.titleUnknown;
}

const ORDER: readonly TrendWord[] = ['more', 'less', 'usual', 'too-early', 'too-few'];

/** `Facebook: meer dan gewoonlijk. LinkedIn en X: zoals gewoonlijk.` */
export function movesText(moves: readonly { readonly name: string; readonly word: TrendWord }[], language: Language): string {
  return ORDER.flatMap((word) => {
    const names = moves.filter((move) => move.word === word).map(({ name }) => name);
    return names.length === 0 ? [] : [TRENDS_SCREEN[language].moves[word](listText(names, language))];
  }).join(' ');
}
