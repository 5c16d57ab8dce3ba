import { listText, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { postsText } from './screens.ts';

const nl = {
  title: 'Labels uit andere tools',
  lead: 'Zeg één keer wat een label hier betekent. Posts die het hebben, krijgen het meteen, en het volgende bestand vraagt niets meer. Wat je zelf al bij een post koos, blijft staan. Heeft een post twee labels die een format zijn, dan telt het eerste.',
  open: (count: number) => (count === 1 ? 'Nog 1 te kiezen' : `Nog ${wholeNumber(count, 'nl')} te kiezen`),
  said: 'Al gekozen',
  meansOf: (label: string) => `Wat ${label} betekent`,
  newFormat: (name: string) => `Nieuw format: ${name}`,
  newTopic: (name: string) => `Nieuw onderwerp: ${name}`,
  nothing: 'Niets, sla over',
  format: (name: string) => `Format: ${name}`,
  topic: (name: string) => `Onderwerp: ${name}`,
  formats: 'Formats',
  topics: 'Onderwerpen',
  save: 'Bewaar',
  skipAll: 'Sla ze allemaal over',
  saved: (count: number) =>
    count === 1 ? 'Bewaard wat 1 label betekent.' : `Bewaard wat ${wholeNumber(count, 'nl')} labels betekenen.`,
  unchanged: 'Er is niets veranderd.',
  none: 'Geen van je bestanden geeft posts een label. Exports van Sprout Social, Hootsuite, Agorapulse of Meta kunnen dat wel. Lees je er zo een in, dan kies je hier wat de labels betekenen.',
  toImport: 'Naar bestanden',
  asked: (labels: string, tools: string) => `Bij je posts staan ${labels} van ${tools}. Wat betekenen ze?`,
  askedOne: (tools: string) => `Bij je posts staat een label van ${tools}. Wat betekent het?`,
  more: (count: number) => `${wholeNumber(count, 'nl')} andere`,
  choose: 'Kies wat ze betekenen',
  noHurry: 'Dat hoeft niet nu: de posts zijn al ingelezen.',
};

export const TOOL_LABELS: InLanguages<typeof nl> = {
  nl,
  da: {
    title: 'Etiketter fra andre værktøjer',
    lead: 'Sig én gang, hvad en etiket betyder her. Opslag med etiketten får det med det samme, og næste fil spørger ikke igen. Det, du selv har valgt for et opslag, bliver stående. Har et opslag to etiketter, der er et format, gælder den første.',
    open: (count) => `${wholeNumber(count, 'da')} mangler endnu`,
    said: 'Allerede valgt',
    meansOf: (label) => `Hvad ${label} betyder`,
    newFormat: (name) => `Nyt format: ${name}`,
    newTopic: (name) => `Nyt emne: ${name}`,
    nothing: 'Intet, spring over',
    format: (name) => `Format: ${name}`,
    topic: (name) => `Emne: ${name}`,
    formats: 'Formater',
    topics: 'Emner',
    save: 'Gem',
    skipAll: 'Spring dem alle over',
    saved: (count) =>
      count === 1 ? 'Det er gemt, hvad 1 etiket betyder.' : `Det er gemt, hvad ${wholeNumber(count, 'da')} etiketter betyder.`,
    unchanged: 'Intet er ændret.',
    none: 'Ingen af jeres filer har etiketter på opslagene. Det kan eksporter fra Sprout Social, Hootsuite, Agorapulse eller Meta have. Når du læser sådan en ind, vælger du her, hvad etiketterne betyder.',
    toImport: 'Til filerne',
    asked: (labels, tools) => `Jeres opslag har ${labels} fra ${tools}. Hvad betyder de?`,
    askedOne: (tools) => `Jeres opslag har en etiket fra ${tools}. Hvad betyder den?`,
    more: (count) => (count === 1 ? '1 anden' : `${wholeNumber(count, 'da')} andre`),
    choose: 'Vælg, hvad de betyder',
    noHurry: 'Det haster ikke: Opslagene er allerede læst ind.',
  },
  en: {
    title: 'Labels from other tools',
    lead: 'Say once what a label means here. Posts that have it get it at once, and the next file asks nothing. What you chose for a post yourself stays. Where a post has two labels that are a format, the first one counts.',
    open: (count) => `${wholeNumber(count, 'en')} still to choose`,
    said: 'Already chosen',
    meansOf: (label) => `What ${label} means`,
    newFormat: (name) => `New format: ${name}`,
    newTopic: (name) => `New topic: ${name}`,
    nothing: 'Nothing, skip it',
    format: (name) => `Format: ${name}`,
    topic: (name) => `Topic: ${name}`,
    formats: 'Formats',
    topics: 'Topics',
    save: 'Save',
    skipAll: 'Skip them all',
    saved: (count) => (count === 1 ? 'Saved what 1 label means.' : `Saved what ${wholeNumber(count, 'en')} labels mean.`),
    unchanged: 'Nothing has changed.',
    none: 'None of your files gives posts a label. Exports from Sprout Social, Hootsuite, Agorapulse or Meta can. Once you import one, you choose here what the labels mean.',
    toImport: 'To the files',
    asked: (labels, tools) => `Your posts have ${labels} from ${tools}. What do they mean?`,
    askedOne: (tools) => `Your posts have a label from ${tools}. What does it mean?`,
    more: (count) => `${wholeNumber(count, 'en')} more`,
    choose: 'Choose what they mean',
    noHurry: 'There is no hurry: the posts are in already.',
  },
};

/** `7 labels` */
function labelsText(count: number, language: Language): string {
  const word = {
    nl: count === 1 ? 'label' : 'labels',
    da: count === 1 ? 'etiket' : 'etiketter',
    en: count === 1 ? 'label' : 'labels',
  };
  return `${wholeNumber(count, language)} ${word[language]}`;
}

/** What is asked about labels, in one sentence. `tools`: whose they are. */
export function askedText(count: number, tools: readonly string[], language: Language): string {
  const words = TOOL_LABELS[language];
  const names = listText(tools, language);
  return count === 1 ? words.askedOne(names) : words.asked(labelsText(count, language), names);
}

/** What the terminal says of the labels in a file; '' where there are none. */
export function metText(count: number, language: Language): string {
  if (count === 0) return '';
  const posts = labelsText(count, language);
  return { nl: `De posts hebben ${posts}.`, da: `Opslagene har ${posts}.`, en: `The posts have ${posts}.` }[language];
}

/** Whose a label is, and how many posts have it. */
export function usedText(posts: number, tool: string, language: Language): string {
  return `${tool} · ${postsText(posts, language)}`;
}
