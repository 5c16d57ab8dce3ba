import type { PropertyGroup } from '../core/insight/sample.ts';
import type { TraitGroup } from '../core/insight/traits.ts';
import type { InLanguages, Language } from './language.ts';
import { formatName } from './terms.ts';

const TRAITS: InLanguages<Readonly<Record<TraitGroup, Readonly<Record<string, string>>>>> = {
  nl: {
    weekday: {
      mon: 'Maandag',
      tue: 'Dinsdag',
      wed: 'Woensdag',
      thu: 'Donderdag',
      fri: 'Vrijdag',
      sat: 'Zaterdag',
      sun: 'Zondag',
    },
    daypart: {
      'before-9': 'Vóór 9 uur',
      '9-12': '9 tot 12 uur',
      '12-17': '12 tot 17 uur',
      '17-20': '17 tot 20 uur',
      'after-20': 'Na 20 uur',
    },
    length: { short: 'Korte tekst', medium: 'Tekst van 100 tot 300 tekens', long: 'Lange tekst' },
    hashtags: { none: 'Zonder hashtags', few: '1 tot 3 hashtags', many: '4 of meer hashtags' },
    question: { yes: 'Vraag in de tekst' },
    emoji: { yes: 'Emoji in de tekst' },
    link: { yes: 'Link in de post' },
  },
  da: {
    weekday: { mon: 'Mandag', tue: 'Tirsdag', wed: 'Onsdag', thu: 'Torsdag', fri: 'Fredag', sat: 'Lørdag', sun: 'Søndag' },
    daypart: {
      'before-9': 'Før kl. 9',
      '9-12': 'Kl. 9 til 12',
      '12-17': 'Kl. 12 til 17',
      '17-20': 'Kl. 17 til 20',
      'after-20': 'Efter kl. 20',
    },
    length: { short: 'Kort tekst', medium: 'Tekst på 100 til 300 tegn', long: 'Lang tekst' },
    hashtags: { none: 'Uden hashtags', few: '1 til 3 hashtags', many: '4 eller flere hashtags' },
    question: { yes: 'Spørgsmål i teksten' },
    emoji: { yes: 'Emoji i teksten' },
    link: { yes: 'Link i opslaget' },
  },
  en: {
    weekday: { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
    daypart: {
      'before-9': 'Before 9:00',
      '9-12': '9:00 to 12:00',
      '12-17': '12:00 to 17:00',
      '17-20': '17:00 to 20:00',
      'after-20': 'After 20:00',
    },
    length: { short: 'Short text', medium: 'Text of 100 to 300 characters', long: 'Long text' },
    hashtags: { none: 'No hashtags', few: '1 to 3 hashtags', many: '4 or more hashtags' },
    question: { yes: 'Question in the text' },
    emoji: { yes: 'Emoji in the text' },
    link: { yes: 'Link in the post' },
  },
};

const GROUPS: InLanguages<Readonly<Record<PropertyGroup, string>>> = {
  nl: {
    kind: 'Soort post',
    format: 'Format',
    topic: 'Onderwerp',
    weekday: 'Dag',
    daypart: 'Moment van de dag',
    length: 'Lengte',
    hashtags: 'Hashtags',
    question: 'Vraag',
    emoji: 'Emoji',
    link: 'Link',
  },
  da: {
    kind: 'Slags opslag',
    format: 'Format',
    topic: 'Emne',
    weekday: 'Ugedag',
    daypart: 'Tid på dagen',
    length: 'Længde',
    hashtags: 'Hashtags',
    question: 'Spørgsmål',
    emoji: 'Emoji',
    link: 'Link',
  },
  en: {
    kind: 'Kind of post',
    format: 'Format',
    topic: 'Topic',
    weekday: 'Weekday',
    daypart: 'Time of day',
    length: 'Length',
    hashtags: 'Hashtags',
    question: 'Question',
    emoji: 'Emoji',
    link: 'Link',
  },
};

/** A property that posts are compared by, as a heading. */
export function groupName(group: PropertyGroup, language: Language): string {
  return GROUPS[language][group];
}

/** What a level is called on its own: `Video`, `Vraag van de week`, `Dinsdag`. A team's own names stay as the team wrote them. */
export function levelName(group: PropertyGroup, level: string, language: Language): string {
  if (group === 'kind') return formatName(level, language);
  if (group === 'topic' || group === 'format') return level;
  const names = TRAITS[language][group];
  // A level of a file from elsewhere may be called as something that every object has.
  return Object.hasOwn(names, level) ? (names[level] ?? level) : level;
}
