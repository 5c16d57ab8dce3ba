import type { NoteCode, NoteCount } from '../core/model/note.ts';
import { isPutAside } from '../core/model/note.ts';
import type { Platform } from '../core/model/platform.ts';
import type { FileOutcome } from '../worker/questions.ts';
import { dayText, listText, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { LOOK_ALIKE_TEXTS } from './look-alikes.ts';
import { NOTE_TEXTS } from './notes.ts';
import { REFUSAL_TEXTS } from './refusals.ts';
import { platformName } from './terms.ts';

const TEXTS: InLanguages<{
  readonly found: (posts: number, text: string) => string;
  readonly added: (n: string) => string;
  readonly allNew: (one: boolean) => string;
  readonly updated: (n: string) => string;
  readonly unchanged: (n: string) => string;
  readonly others: (count: number) => string;
  readonly noPosts: string;
  readonly again: string;
  readonly columns: (language: string) => string;
  readonly byShape: string;
  readonly period: (from: string, to: string) => string;
  readonly ask: string;
}> = {
  nl: {
    found: (posts, text) => `${text} ${posts === 1 ? 'post' : 'posts'}`,
    added: (n) => `${n} nieuw`,
    allNew: (one) => (one ? 'nieuw' : 'alle nieuw'),
    updated: (n) => `${n} bijgewerkt`,
    unchanged: (n) => `${n} ongewijzigd`,
    others: (count) => `nog ${count}`,
    noPosts: 'Er staan geen posts in.',
    again: 'Dit bestand was al binnen. Er is niets veranderd.',
    columns: (language) => `Kolommen in het ${language} herkend.`,
    byShape: 'De taal van de kolommen kennen we niet; de cijfers zijn herkend aan hun plaats en aan de optelsommen.',
    period: (from, to) => `${from} tot en met ${to}.`,
    ask: 'Dit is een tabel, maar we herkennen niet van welk kanaal. Er is niets ingelezen. Kies de export per post; bij “Waar download ik die?” staat hoe.',
  },
  da: {
    found: (_posts, text) => `${text} opslag`,
    added: (n) => `${n} ${n === '1' ? 'nyt' : 'nye'}`,
    allNew: (one) => (one ? 'nyt' : 'alle nye'),
    updated: (n) => `${n} opdateret`,
    unchanged: (n) => `${n} uændret`,
    others: (count) => `${count} til`,
    noPosts: 'Der er ingen opslag i filen.',
    again: 'Filen var her i forvejen. Intet er ændret.',
    columns: (language) => `Kolonner på ${language} genkendt.`,
    byShape: 'Vi kender ikke kolonnernes sprog; tallene er genkendt på deres placering og på summerne.',
    period: (from, to) => `${from} til og med ${to}.`,
    ask: 'Det er en tabel, men vi kan ikke se, hvilken kanal den kommer fra. Intet er læst ind. Vælg eksporten pr. opslag; under ”Hvor henter jeg dem?” kan du se hvordan.',
  },
  en: {
    found: (posts, text) => `${text} ${posts === 1 ? 'post' : 'posts'}`,
    added: (n) => `${n} new`,
    allNew: (one) => (one ? 'new' : 'all new'),
    updated: (n) => `${n} updated`,
    unchanged: (n) => `${n} unchanged`,
    others: (count) => `${count} more`,
    noPosts: 'There are no posts in it.',
    again: 'This file was already in. Nothing changed.',
    columns: (language) => `Columns in ${language} recognised.`,
    byShape: 'We do not know the language of the columns; the numbers were recognised by their place and their sums.',
    period: (from, to) => `${from} to ${to}.`,
    ask: 'This is a table, but we cannot tell which channel it is from. Nothing was read. Choose the export per post; “Where do I download them?” shows how.',
  },
};

const languageNames = new Map<Language, Intl.DisplayNames>();
function languageName(tag: string, language: Language): string {
  let names = languageNames.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames([language], { type: 'language' });
    languageNames.set(language, names);
  }
  return names.of(tag) ?? tag;
}

const TOOLS: Readonly<Record<string, string>> = {
  sprout: 'Sprout Social',
  hootsuite: 'Hootsuite',
  fanpagekarma: 'Fanpage Karma',
};

/** What the export is called: the platform, or the tool that wrote it. */
function exportName(importer: string): string {
  const source = importer.split('/')[0] ?? '';
  return TOOLS[source] ?? platformName(source as Platform) ?? source;
}

/** How a file's line looks: all went well, something to look at, or nothing was read. */
export function outcomeTone(outcome: FileOutcome): 'good' | 'attention' | 'refused' {
  if (outcome.outcome === 'refused' || (outcome.posts === 0 && !outcome.again)) return 'refused';
  if (outcome.outcome === 'ask') return 'attention';
  return outcome.notes.some((note) => !QUIET.has(note.code)) ? 'attention' : 'good';
}

// These are as they should be: a totals row is no post, a description row neither.
const QUIET: ReadonlySet<NoteCode> = new Set([
  'totals-row',
  'notice-row',
  'ghost-row',
  'description-row',
  'day-only',
  'boost-unknown',
  'skipped-entry',
  'days-summed',
]);

/** The one line of plain words about a file, on the screen and in the terminal. `zone`: the team's time zone. */
export function outcomeSentence(outcome: FileOutcome, language: Language, zone: string): string {
  const words = TEXTS[language];
  if (outcome.outcome === 'ask') return words.ask;
  if (outcome.refusal !== null) {
    if ('lookAlike' in outcome.refusal) return LOOK_ALIKE_TEXTS[language][outcome.refusal.lookAlike];
    return REFUSAL_TEXTS[language][outcome.refusal.code](outcome.refusal.place);
  }
  const source = sourceText(outcome, language);
  if (outcome.again) return `${source}. ${words.again}`;
  if (outcome.posts === 0) return [`${source}.`, words.noPosts, ...noteSentences(outcome.notes, language)].join(' ');
  return [
    `${source}: ${words.found(outcome.posts, wholeNumber(outcome.posts, language))}, ${countsText(outcome, language)}.`,
    ...(outcome.from === null ? [] : [periodText(outcome, language, zone)]),
    outcome.headerLanguage === null ? words.byShape : words.columns(languageName(outcome.headerLanguage, language)),
    ...noteSentences(outcome.notes, language),
  ].join(' ');
}

function sourceText(outcome: FileOutcome, language: Language): string {
  const source = exportName(outcome.importer ?? '');
  // Some exports do not say whose they are; then the channel has the platform's name, which stands there already.
  const names = outcome.channels.map(({ channel }) => channel.name).filter((name) => name !== source);
  const shown = names.length > 4 ? [...names.slice(0, 3), TEXTS[language].others(names.length - 3)] : names;
  return [source, ...(shown.length === 0 ? [] : [listText(shown, language)])].join(', ');
}

function countsText(outcome: FileOutcome, language: Language): string {
  const words = TEXTS[language];
  if (outcome.added === outcome.posts) return words.allNew(outcome.posts === 1);
  const parts = [
    outcome.added > 0 ? words.added(wholeNumber(outcome.added, language)) : '',
    outcome.updated > 0 ? words.updated(wholeNumber(outcome.updated, language)) : '',
    outcome.unchanged > 0 ? words.unchanged(wholeNumber(outcome.unchanged, language)) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function periodText(outcome: FileOutcome, language: Language, zone: string): string {
  const from = dayText(outcome.from ?? 0, true, language, zone);
  const to = dayText(outcome.to ?? 0, true, language, zone);
  return TEXTS[language].period(from, to);
}

/** Rows that the sentence of a remark names itself. */
export const EXAMPLES_SHOWN = 3;

/** One remark in words, with the rows it is about: "2 rijen overgeslagen: …" */
export function noteSentence(note: NoteCount, language: Language): string {
  const rows = note.examples.flatMap(({ row }) => (row === null ? [] : [wholeNumber(row, language)]));
  const values = note.examples.flatMap(({ value }) => (value === null || value === '' ? [] : [value]));
  const shown = rows.slice(0, EXAMPLES_SHOWN);
  const more = note.count > shown.length && shown.length > 0;
  const texts = NOTE_TEXTS[language];
  const where = shown.length === 0 ? '' : texts.where(more ? `${shown.join(', ')} …` : listText(shown, language), shown.length);
  return texts.codes[note.code](wholeNumber(note.count, language), note.count === 1, values[0] ?? '') + where + texts.end;
}

function noteSentences(notes: readonly NoteCount[], language: Language): string[] {
  // What was put aside first: a row that is not there is what a person has to know.
  const ordered = [...notes].sort((a, b) => Number(isPutAside(b.code)) - Number(isPutAside(a.code)));
  return ordered.map((note) => noteSentence(note, language));
}
