import type { WallSlide } from '../core/deck/slide.ts';
import type { WallNote } from '../core/model/workspace.ts';
import { longDay } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { platformName } from './terms.ts';

interface WallWords {
  readonly label: string;
  readonly title: string;
  readonly titleOne: string;
  readonly titleNone: string;
  readonly empty: string;
  readonly noNames: string;
  readonly notShown: (count: number) => string;
  /** The heading of the page of cards to cut out. */
  readonly cards: (month: string) => string;
}

/** 10: the friendly wall. */
export const WALL_WORDS: InLanguages<WallWords> = {
  nl: {
    label: 'De vriendelijke muur',
    title: 'Dit schreven mensen ons terug.',
    titleOne: 'Dit schreef iemand ons terug.',
    titleNone: 'Voor de muur is nog niets uitgekozen.',
    empty: 'Kies hooguit zes vriendelijke reacties uit wat mensen terugschreven. Namen komen er niet bij.',
    noNames: 'Namen staan er niet bij. Uitgekozen door de redactie.',
    notShown: (count) =>
      count === 1 ? 'Voor nog 1 reactie is hier geen plaats.' : `Voor nog ${count} reacties is hier geen plaats.`,
    cards: (month) => `De vriendelijke muur, ${month}`,
  },
  da: {
    label: 'Den venlige væg',
    title: 'Det skrev folk tilbage til os.',
    titleOne: 'Det skrev én tilbage til os.',
    titleNone: 'Der er endnu ikke valgt noget til væggen.',
    empty: 'Vælg højst seks venlige kommentarer blandt det, folk skrev tilbage. Navne kommer ikke med.',
    noNames: 'Uden navne. Udvalgt af redaktionen.',
    notShown: (count) =>
      count === 1 ? 'Der er ikke plads til 1 kommentar mere.' : `Der er ikke plads til ${count} kommentarer mere.`,
    cards: (month) => `Den venlige væg, ${month}`,
  },
  en: {
    label: 'The friendly wall',
    title: 'This is what people wrote back to us.',
    titleOne: 'This is what somebody wrote back to us.',
    titleNone: 'Nothing has been chosen for the wall yet.',
    empty: 'Choose up to six friendly comments from what people wrote back. Names stay out.',
    noNames: 'Without names. Chosen by the editors.',
    notShown: (count) =>
      count === 1 ? 'There is no room here for 1 more comment.' : `There is no room here for ${count} more comments.`,
    cards: (month) => `The friendly wall, ${month}`,
  },
};

/** How many notes a wall has room for. */
export const WALL_NOTES = 6;

/** The finding above the slide. */
export function wallTitle({ wall }: WallSlide, language: Language): string {
  const words = WALL_WORDS[language];
  if (wall.length === 0) return words.titleNone;
  return wall.length === 1 ? words.titleOne : words.title;
}

/** The small sentences below it; '' for one that has nothing to say. */
export function wallFoot({ wall }: WallSlide, language: Language): string[] {
  const words = WALL_WORDS[language];
  const more = wall.length - WALL_NOTES;
  return [wall.length === 0 ? '' : words.noNames, more > 0 ? words.notShown(more) : ''];
}

/** What was written, as it was changed on the slide itself where it was. */
export function noteText(texts: WallSlide['texts'], { id, text }: WallNote): string {
  return (texts[`note-${id}`] ?? text).trim();
}

/** `Facebook, 14 oktober. Doorgezet naar team Groen.`: where and when it stood, never who wrote it, and what was done with it. */
export function noteMeta({ platform, day, after }: WallNote, language: Language): string {
  const where = [platformName(platform), day === '' ? '' : longDay(day, language)].filter((part) => part !== '').join(', ');
  return [where, after.trim()].filter((part) => part !== '').join('. ');
}
