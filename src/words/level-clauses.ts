import type { PropertyGroup } from '../core/insight/sample.ts';
import type { TraitGroup } from '../core/insight/traits.ts';
import type { InLanguages, Language } from './language.ts';
import { levelName } from './level-names.ts';
import { kindInText, quoted } from './slide-titles.ts';

interface ClauseWords {
  readonly kind: (kind: string, isOne: boolean) => string;
  readonly format: (name: string, isOne: boolean) => string;
  readonly topic: (name: string, isOne: boolean) => string;
  readonly weekday: (day: string, isOne: boolean) => string;
  readonly daypart: (when: string, isOne: boolean) => string;
  /** Of all others: a short text, no hashtags, a question. */
  readonly has: (what: string, isOne: boolean) => string;
  readonly levels: Readonly<Record<Exclude<TraitGroup, 'weekday'>, Readonly<Record<string, string>>>>;
}

const WORDS: InLanguages<ClauseWords> = {
  nl: {
    kind: (kind, isOne) => `${isOne ? 'was' : 'waren'} ${kind}`,
    format: (name, isOne) => `${isOne ? 'had' : 'hadden'} het format ${name}`,
    topic: (name, isOne) => `${isOne ? 'ging' : 'gingen'} over ${name}`,
    weekday: (day, isOne) => `${isOne ? 'verscheen' : 'verschenen'} op ${day.toLocaleLowerCase('nl')}`,
    daypart: (when, isOne) => `${isOne ? 'verscheen' : 'verschenen'} ${when}`,
    has: (what, isOne) => `${isOne ? 'had' : 'hadden'} ${what}`,
    levels: {
      daypart: {
        'before-9': 'vóór 9 uur',
        '9-12': 'tussen 9 en 12 uur',
        '12-17': 'tussen 12 en 17 uur',
        '17-20': 'tussen 17 en 20 uur',
        'after-20': 'na 20 uur',
      },
      length: { short: 'een korte tekst', medium: 'een tekst van 100 tot 300 tekens', long: 'een lange tekst' },
      hashtags: { none: 'geen hashtags', few: '1 tot 3 hashtags', many: '4 of meer hashtags' },
      question: { yes: 'een vraag in de tekst' },
      emoji: { yes: 'emoji in de tekst' },
      link: { yes: 'een link' },
    },
  },
  da: {
    kind: (kind) => `var ${kind}`,
    format: (name) => `havde formatet ${name}`,
    topic: (name) => `handlede om ${name}`,
    weekday: (day) => `blev slået op en ${day.toLocaleLowerCase('da')}`,
    daypart: (when) => `blev slået op ${when}`,
    has: (what) => `havde ${what}`,
    levels: {
      daypart: {
        'before-9': 'før kl. 9',
        '9-12': 'mellem kl. 9 og 12',
        '12-17': 'mellem kl. 12 og 17',
        '17-20': 'mellem kl. 17 og 20',
        'after-20': 'efter kl. 20',
      },
      length: { short: 'en kort tekst', medium: 'en tekst på 100 til 300 tegn', long: 'en lang tekst' },
      hashtags: { none: 'ingen hashtags', few: '1 til 3 hashtags', many: '4 eller flere hashtags' },
      question: { yes: 'et spørgsmål i teksten' },
      emoji: { yes: 'emoji i teksten' },
      link: { yes: 'et link' },
    },
  },
  en: {
    kind: (kind, isOne) => `${isOne ? 'was' : 'were'} ${kind}`,
    format: (name) => `had the format ${name}`,
    topic: (name, isOne) => `${isOne ? 'was' : 'were'} about ${name}`,
    weekday: (day) => `went out on a ${day}`,
    daypart: (when) => `went out ${when}`,
    has: (what) => `had ${what}`,
    levels: {
      daypart: {
        'before-9': 'before 9:00',
        '9-12': 'between 9:00 and 12:00',
        '12-17': 'between 12:00 and 17:00',
        '17-20': 'between 17:00 and 20:00',
        'after-20': 'after 20:00',
      },
      length: { short: 'a short text', medium: 'a text of 100 to 300 characters', long: 'a long text' },
      hashtags: { none: 'no hashtags', few: '1 to 3 hashtags', many: '4 or more hashtags' },
      question: { yes: 'a question in the text' },
      emoji: { yes: 'emoji in the text' },
      link: { yes: 'a link' },
    },
  },
};

/** What so many posts of a level have in common, as the end of a sentence: `hadden een vraag in de tekst`. */
export function levelClause(group: PropertyGroup, level: string, posts: number, language: Language): string {
  const words = WORDS[language];
  const isOne = posts === 1;
  const name = levelName(group, level, language);
  switch (group) {
    case 'kind':
      return words.kind(kindInText(level, posts, language), isOne);
    case 'format':
    case 'topic':
      return words[group](quoted(name, language), isOne);
    case 'weekday':
      return words.weekday(name, isOne);
    case 'daypart':
      return words.daypart(named(words.levels.daypart, level) ?? name, isOne);
    default:
      return words.has(named(words.levels[group], level) ?? name, isOne);
  }
}

/** Undefined too for what every object has: a level of a file from elsewhere may be called `constructor`. */
function named(names: Readonly<Record<string, string>>, level: string): string | undefined {
  return Object.hasOwn(names, level) ? names[level] : undefined;
}
