import type { NoteCode, NoteCount } from '../core/model/note.ts';
import { isPutAside } from '../core/model/note.ts';
import type { Channel, Platform } from '../core/model/platform.ts';
import type { Refusal } from '../core/tables/refusal.ts';
import type { FileOutcome } from '../worker/questions.ts';
import { commentSentences } from './comments.ts';
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
  readonly day: (day: string) => string;
  readonly ask: string;
  readonly pointOut: string;
  readonly asks: Readonly<Record<NonNullable<FileOutcome['asks']>, string>>;
  readonly lacks: Readonly<Record<'date' | 'metric', string>>;
  readonly mapped: string;
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
    day: (day) => `Alles van ${day}.`,
    ask: 'Dit is een tabel, maar we herkennen niet van welk kanaal. Er is niets ingelezen. Kies de export per post; bij “Waar download ik die?” staat hoe.',
    pointOut: 'Wij kennen deze tabel niet. Wijs aan wat wat is, dan lezen we hem.',
    asks: {
      dates:
        'In dit bestand staan datums op twee manieren. Van een deel weten we niet wat de dag is en wat de maand. Er is nog niets ingelezen. Zeg hoe we ze moeten lezen.',
      letters:
        'Dit bestand is geschreven in letters die we niet zeker herkennen. Er is nog niets ingelezen. Kies welke het zijn.',
      'same-name':
        'In dit zip-bestand staan twee bestanden met dezelfde naam en een andere inhoud. Er is nog niets ingelezen. Kies welk bestand je bedoelt.',
    },
    lacks: {
      date: 'Wij kennen deze tabel niet, en er staat geen kolom met datums in. Zonder datum is het geen lijst van posts. Er is niets ingelezen. Kies de export per post.',
      metric:
        'Wij kennen deze tabel niet, en er staat geen kolom met cijfers in. Er is niets ingelezen. Kies een export met de resultaten per post.',
    },
    mapped: 'Gelezen zoals jullie de kolommen hebben aangewezen.',
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
    day: (day) => `Alt fra ${day}.`,
    ask: 'Det er en tabel, men vi kan ikke se, hvilken kanal den kommer fra. Intet er læst ind. Vælg eksporten pr. opslag; under ”Hvor henter jeg dem?” kan du se hvordan.',
    pointOut: 'Vi kender ikke denne tabel. Vis os, hvad kolonnerne er, så læser vi den.',
    asks: {
      dates:
        'Datoerne i filen er skrevet på to måder. For nogle af dem ved vi ikke, hvad der er dag, og hvad der er måned. Intet er læst ind endnu. Fortæl os, hvordan de skal læses.',
      letters:
        'Filen er skrevet med bogstaver, som vi ikke kan kende med sikkerhed. Intet er læst ind endnu. Vælg, hvilke det er.',
      'same-name':
        'I zip-filen er der to filer med samme navn og forskelligt indhold. Intet er læst ind endnu. Vælg den fil, du mener.',
    },
    lacks: {
      date: 'Vi kender ikke denne tabel, og der er ingen kolonne med datoer i den. Uden en dato er det ikke en liste med opslag. Intet er læst ind. Vælg eksporten pr. opslag.',
      metric:
        'Vi kender ikke denne tabel, og der er ingen kolonne med tal i den. Intet er læst ind. Vælg en eksport med resultater pr. opslag.',
    },
    mapped: 'Læst, som I har vist, hvad kolonnerne er.',
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
    day: (day) => `All of ${day}.`,
    ask: 'This is a table, but we cannot tell which channel it is from. Nothing was read. Choose the export per post; “Where do I download them?” shows how.',
    pointOut: 'We do not know this table. Point out what is what, and we will read it.',
    asks: {
      dates:
        'The dates in this file are written in two ways. For some we do not know which is the day and which the month. Nothing was read yet. Tell us how to read them.',
      letters: 'This file is written in letters that we cannot recognise for sure. Nothing was read yet. Choose which they are.',
      'same-name':
        'This zip holds two files of the same name with different content. Nothing was read yet. Choose which one you mean.',
    },
    lacks: {
      date: 'We do not know this table, and it has no column of dates. Without a date it is not a list of posts. Nothing was read. Choose the export per post.',
      metric:
        'We do not know this table, and it has no column of numbers. Nothing was read. Choose an export with results per post.',
    },
    mapped: 'Read the way you pointed out the columns.',
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

/** What the export is called: the platform, or the tool that wrote it. */
function exportName({ importer, source }: FileOutcome): string {
  if (source !== undefined && source !== null) return source;
  const folder = importer?.split('/')[0] ?? '';
  // A tool's import that was kept before the importers said their tools' names.
  return platformName(folder as Platform) || folder.charAt(0).toUpperCase() + folder.slice(1);
}

/** How a file's line looks: all went well, something to look at, or nothing was read. */
export function outcomeTone(outcome: FileOutcome): 'good' | 'attention' | 'refused' {
  if (outcome.asked !== undefined) return 'attention';
  const found = outcome.comments?.count ?? outcome.posts;
  if (outcome.outcome === 'refused' || (found === 0 && !outcome.again)) return 'refused';
  if (outcome.outcome === 'ask') return 'attention';
  return outcome.notes.some((note) => !QUIET.has(note.code)) ? 'attention' : 'good';
}

// These are as they should be: a totals row is no post, a description row neither. YouTube's totals count removed videos too.
const QUIET: ReadonlySet<NoteCode> = new Set([
  'totals-row',
  'totals-differ',
  'notice-row',
  'ghost-row',
  'description-row',
  'day-only',
  'boost-unknown',
  'skipped-entry',
  'lines-above',
  'control-characters',
  'id-made',
  'no-text',
  'empty-row',
  'same-row',
]);

/** What is said about a file on the screen: what it came to, and the remarks that ask to be looked at, the others being in its details. */
interface OutcomeText {
  readonly what: string;
  readonly remarks: readonly string[];
  /** Rows that should have been posts were skipped. */
  readonly isRowLost: boolean;
}

/** `zone`: the team's time zone. */
export function outcomeText(outcome: FileOutcome, language: Language, zone: string): OutcomeText {
  const loud = toldNotes(outcome).filter(({ code }) => !QUIET.has(code));
  return {
    what: whatText(outcome, language, zone),
    remarks: inOrder(loud).map((note) => noteSentence(note, language)),
    isRowLost: loud.some(({ code }) => isPutAside(code)),
  };
}

/** The same with all remarks as one line of plain words, in the terminal. `zone`: the team's time zone. */
export function outcomeSentence(outcome: FileOutcome, language: Language, zone: string): string {
  const remarks = inOrder(toldNotes(outcome)).map((note) => noteSentence(note, language));
  return [whatText(outcome, language, zone), ...remarks].join(' ');
}

/** Of a file that was not read, or was in already, nothing more is said than that. */
function toldNotes({ asked, outcome, refusal, again, notes }: FileOutcome): readonly NoteCount[] {
  return asked !== undefined || outcome === 'ask' || refusal !== null || again ? [] : notes;
}

function whatText(outcome: FileOutcome, language: Language, zone: string): string {
  const words = TEXTS[language];
  if (outcome.asks !== undefined) return namedPlace(words.asks[outcome.asks], outcome.place ?? null, language);
  if (outcome.asked !== undefined) return words.pointOut;
  if (outcome.outcome === 'ask') return outcome.lacks === undefined ? words.ask : words.lacks[outcome.lacks];
  if (outcome.refusal !== null) {
    if ('lookAlike' in outcome.refusal) return LOOK_ALIKE_TEXTS[language][outcome.refusal.lookAlike];
    return refusalSentence(outcome.refusal, language);
  }
  if (outcome.comments !== undefined) {
    return commentSentences(outcome, outcome.comments, language, zone).join(' ');
  }
  const source = sourceText(outcome, language);
  if (outcome.again) return `${source}. ${words.again}`;
  if (outcome.posts === 0) return `${source}. ${words.noPosts}`;
  return [
    `${source}: ${words.found(outcome.posts, wholeNumber(outcome.posts, language))}, ${countsText(outcome, language)}.`,
    ...(outcome.from === null ? [] : [periodText(outcome, language, zone)]),
    columnsText(outcome, language),
  ].join(' ');
}

/** The importer of tables that the editor pointed out: it is no export of its own. */
function isMapped(outcome: FileOutcome): boolean {
  return outcome.importer?.startsWith('mapped/') === true;
}

function columnsText(outcome: FileOutcome, language: Language): string {
  const words = TEXTS[language];
  if (isMapped(outcome)) return words.mapped;
  return outcome.headerLanguage === null ? words.byShape : words.columns(languageName(outcome.headerLanguage, language));
}

/** What a refusal is about stands in its text, or before it: one entry of a zip is not the whole file. */
function refusalSentence({ code, place }: Refusal, language: Language): string {
  return namedPlace(REFUSAL_TEXTS[language][code](place), place, language);
}

function namedPlace(text: string, place: string | null, language: Language): string {
  if (place === null || text.includes(place)) return text;
  return `${language === 'da' ? '”' : '“'}${place}”: ${text}`;
}

function sourceText(outcome: FileOutcome, language: Language): string {
  const platforms = new Set(outcome.channels.map(({ channel }) => platformName(channel.platform)).filter((name) => name !== ''));
  const source = isMapped(outcome) ? listText([...platforms], language) : exportName(outcome);
  // Some exports do not say whose they are; then the channel has the platform's name, which stands there already.
  const named = outcome.channels.map(({ channel }) => nameBeside(source, channel)).filter((name) => name !== source);
  const names = [...new Set(named)];
  const shown = names.length > 4 ? [...names.slice(0, 3), TEXTS[language].others(names.length - 3)] : names;
  return [source, listText(shown, language)].filter((text) => text !== '').join(', ');
}

/** A channel on a platform that is none of ours has the platform in its name: not twice in one line. */
function nameBeside(source: string, { platform, name }: Channel): string {
  return platform === 'other' && name.startsWith(`${source} `) ? name.slice(source.length + 1) : name;
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
  return from === to ? TEXTS[language].day(from) : TEXTS[language].period(from, to);
}

/** Rows that the sentence of a remark names itself. */
export const EXAMPLES_SHOWN = 3;

// Up to the first full stop, colon or semicolon that is not in a quoted value: the rows stand behind what happened, not behind the advice.
const FIRST_PART = /^(?:[^.;:“”]|“[^”]*”|”[^”]*”|[.;:](?!\s))*/u;

/** One remark in words, with the rows it is about: "2 rijen overgeslagen: …" */
export function noteSentence(note: NoteCount, language: Language): string {
  const rows = note.examples.flatMap(({ row }) => (row === null ? [] : [wholeNumber(row, language)]));
  const values = note.examples.flatMap(({ value }) => (value === null || value === '' ? [] : [value]));
  const shown = rows.slice(0, EXAMPLES_SHOWN);
  const more = note.count > shown.length && shown.length > 0;
  const texts = NOTE_TEXTS[language];
  const where = shown.length === 0 ? '' : texts.where(more ? `${shown.join(', ')} …` : listText(shown, language), shown.length);
  const text = texts.codes[note.code](wholeNumber(note.count, language), note.count === 1, values[0] ?? '');
  const [what = text] = FIRST_PART.exec(text) ?? [];
  // What a cell says and where it stands share their brackets.
  const placed = what.endsWith('”)') && where !== '' ? `${what.slice(0, -1)}, ${where.slice(2)}` : what + where;
  return placed + text.slice(what.length) + texts.end;
}

/** What was put aside first: a row that is not there is what a person has to know. */
function inOrder(notes: readonly NoteCount[]): NoteCount[] {
  return [...notes].sort((a, b) => Number(isPutAside(b.code)) - Number(isPutAside(a.code)));
}

/** Whether a remark stands in the file's details alone: all is as it should be. */
export function isQuiet({ code }: NoteCount): boolean {
  return QUIET.has(code);
}
