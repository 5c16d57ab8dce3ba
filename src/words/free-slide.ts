import type { FreeSlide } from '../core/deck/slide.ts';
import type { InLanguages, Language } from './language.ts';
import { monthName } from './slide-facts.ts';
import { yearBody, yearLabel, yearTitle } from './year-slide.ts';

interface FreeWords {
  readonly label: string;
  readonly title: (month: string) => string;
  /** For the editor, as long as nothing is written. */
  readonly write: string;
  /** Stands in place of a picture that a program cannot show; the picture's own words follow. */
  readonly picture: string;
}

export const FREE_WORDS: InLanguages<FreeWords> = {
  nl: {
    label: 'Verder',
    title: (month) => `Dit willen we nog vertellen over ${month}.`,
    write: 'Schrijf hier je tekst. Een regel met een streepje ervoor wordt een punt in een lijst.',
    picture: 'Beeld',
  },
  da: {
    label: 'Desuden',
    title: (month) => `Det vil vi også fortælle om ${month}.`,
    write: 'Skriv din tekst her. En linje med en bindestreg foran bliver et punkt på en liste.',
    picture: 'Billede',
  },
  en: {
    label: 'Also',
    title: (month) => `We have something more to tell about ${month}.`,
    write: 'Write your text here. A line that begins with a dash becomes a point in a list.',
    picture: 'Picture',
  },
};

export function freeLabel({ year }: FreeSlide, language: Language): string {
  return year === undefined ? FREE_WORDS[language].label : yearLabel(language);
}

/** The editor's text; on the first slide of a year's review what the year's facts say, until the editor writes another. */
export function freeBody({ texts, year }: FreeSlide, language: Language): string {
  return texts.body ?? (year === undefined ? '' : yearBody(year, language));
}

/** A neutral title, until the editor writes one: the program does not know what the slide is about. Only of a year it does. */
export function freeTitle({ month, year }: FreeSlide, language: Language): string {
  if (year !== undefined) return yearTitle(year, language);
  return FREE_WORDS[language].title(monthName(month, language));
}

/** Nothing is counted here, so nothing has to be explained. */
export function freeFoot(_slide: FreeSlide, _language: Language): string[] {
  return [];
}
