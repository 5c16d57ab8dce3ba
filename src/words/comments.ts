import type { CommentCounts, FileOutcome } from '../worker/questions.ts';
import { dayText, listText, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { platformName } from './terms.ts';

// In Dutch a comment is an “opmerking”, as Meta has it: “reacties” are the likes and hearts everywhere in Postproof.
const nl = {
  count: (count: number) => `${wholeNumber(count, 'nl')} ${count === 1 ? 'opmerking' : 'opmerkingen'}`,
  from: (source: string) => (source === '' ? 'Opmerkingen' : `Opmerkingen uit ${source}`),
  atPosts: (count: number) => (count === 0 ? 'geen ervan bij een post' : `${wholeNumber(count, 'nl')} bij een post`),
  period: (from: string, to: string) => (from === to ? `${from}.` : `${from} tot en met ${to}.`),
  absent: (count: number) => `Van ${wholeNumber(count, 'nl')} staat de post niet in Postproof.`,
  own: (count: number) =>
    `${wholeNumber(count, 'nl')} ${count === 1 ? 'is een antwoord' : 'zijn antwoorden'} van jullie zelf en ${count === 1 ? 'wordt' : 'worden'} niet getoond.`,
  private: 'Wie het schreef, is niet bewaard.',
  none: 'Er staan geen opmerkingen in.',
  again: 'Dit bestand was al binnen. Er is niets veranderd.',
  rows: (rows: number, parts: string) => `${rows === 1 ? '1 rij' : `${wholeNumber(rows, 'nl')} rijen`} in het bestand: ${parts}.`,
  aside: (count: number) => `${wholeNumber(count, 'nl')} opzij gezet`,
  below: (count: number) =>
    count === 1 ? 'Wat iemand terugschreef (1 opmerking)' : `Wat mensen terugschreven (${wholeNumber(count, 'nl')} opmerkingen)`,
  latest: (shown: number) => `De laatste ${shown}.`,
};

export const COMMENTS: InLanguages<typeof nl> = {
  nl,
  da: {
    count: (count) => `${wholeNumber(count, 'da')} ${count === 1 ? 'kommentar' : 'kommentarer'}`,
    from: (source) => (source === '' ? 'Kommentarer' : `Kommentarer fra ${source}`),
    atPosts: (count) => (count === 0 ? 'ingen af dem ved et opslag' : `${wholeNumber(count, 'da')} ved et opslag`),
    period: (from, to) => (from === to ? `${from}.` : `${from} til og med ${to}.`),
    absent: (count) => `For ${wholeNumber(count, 'da')} af dem er opslaget ikke i Postproof.`,
    own: (count) => `${wholeNumber(count, 'da')} er jeres ${count === 1 ? 'eget svar' : 'egne svar'} og vises ikke.`,
    private: 'Hvem der skrev, er ikke gemt.',
    none: 'Der er ingen kommentarer i filen.',
    again: 'Filen var her i forvejen. Intet er ændret.',
    rows: (rows, parts) => `${rows === 1 ? '1 række' : `${wholeNumber(rows, 'da')} rækker`} i filen: ${parts}.`,
    aside: (count) => `${wholeNumber(count, 'da')} lagt til side`,
    below: (count) =>
      count === 1 ? 'Det skrev en til jer (1 kommentar)' : `Det skrev folk til jer (${wholeNumber(count, 'da')} kommentarer)`,
    latest: (shown) => `De seneste ${shown}.`,
  },
  en: {
    count: (count) => `${wholeNumber(count, 'en')} ${count === 1 ? 'comment' : 'comments'}`,
    from: (source) => (source === '' ? 'Comments' : `Comments from ${source}`),
    atPosts: (count) => (count === 0 ? 'none of them at a post' : `${wholeNumber(count, 'en')} at a post`),
    period: (from, to) => (from === to ? `${from}.` : `${from} to ${to}.`),
    absent: (count) =>
      `The ${count === 1 ? 'post of 1' : `posts of ${wholeNumber(count, 'en')}`} of them ${count === 1 ? 'is' : 'are'} not in Postproof.`,
    own: (count) =>
      `${wholeNumber(count, 'en')} ${count === 1 ? 'is an answer' : 'are answers'} of your own and ${count === 1 ? 'is' : 'are'} not shown.`,
    private: 'Who wrote them is not kept.',
    none: 'There are no comments in it.',
    again: 'This file was already in. Nothing changed.',
    rows: (rows, parts) => `${rows === 1 ? '1 row' : `${wholeNumber(rows, 'en')} rows`} in the file: ${parts}.`,
    aside: (count) => `${wholeNumber(count, 'en')} set aside`,
    below: (count) =>
      count === 1 ? 'What someone wrote back (1 comment)' : `What people wrote back (${wholeNumber(count, 'en')} comments)`,
    latest: (shown) => `The latest ${shown}.`,
  },
};

/** What a file of comments came to, sentence by sentence, before its remarks. `zone`: the team's time zone. */
export function commentSentences(outcome: FileOutcome, counts: CommentCounts, language: Language, zone: string): string[] {
  const words = COMMENTS[language];
  const { count, tied, here, own, platforms } = counts;
  const places = platforms.map(platformName).filter((name) => name !== '');
  const source = words.from(outcome.source ?? listText(places, language));
  if (outcome.again) return [`${source}.`, words.again];
  if (count === 0) return [`${source}.`, words.none];
  const day = (at: number | null) => dayText(at ?? 0, true, language, zone);
  return [
    `${source}: ${words.count(count)}, ${words.atPosts(tied)}.`,
    ...(outcome.from === null ? [] : [words.period(day(outcome.from), day(outcome.to))]),
    ...(here !== null && here < tied ? [words.absent(tied - here)] : []),
    ...(own > 0 ? [words.own(own)] : []),
    words.private,
  ];
}
