import type { CommentCounts, FileOutcome } from '../worker/questions.ts';
import { dayText, listText, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { platformName } from './terms.ts';

// In Dutch a comment is an “opmerking”, as Meta has it: “reacties” are the likes and hearts everywhere in Postproof.
const nl = {
  count: (count: number) => `${wholeNumber(count, 'nl')} ${count === 1 ? 'opmerking' : 'opmerkingen'}`,
  from: (source: string) => (source === '' ? 'Opmerkingen' : `Opmerkingen uit ${source}`),
  tied: (count: number, of: number) =>
    count === 0
      ? 'Het bestand zegt niet bij welke posts ze horen.'
      : count === of
        ? 'Bij elke staat bij welke post ze hoort.'
        : `Bij ${wholeNumber(count, 'nl')} staat bij welke post ze horen.`,
  period: (from: string, to: string) => (from === to ? `${from}.` : `${from} tot en met ${to}.`),
  absent: (count: number, of: number) =>
    `${count === of ? 'Die posts staan' : `Van ${wholeNumber(count, 'nl')} staat de post`} nog niet in Postproof: zet ook die export neer.`,
  own: (count: number) =>
    `${wholeNumber(count, 'nl')} ${count === 1 ? 'is een antwoord' : 'zijn antwoorden'} van jullie zelf en ${count === 1 ? 'wordt' : 'worden'} niet getoond.`,
  private: 'Wie het schreef, is niet bewaard.',
  none: 'Er staan geen opmerkingen in.',
  again: 'Dit bestand was al binnen. Er is niets veranderd.',
  rows: (rows: number, parts: string) => `${rows === 1 ? '1 rij' : `${wholeNumber(rows, 'nl')} rijen`} in het bestand: ${parts}.`,
  aside: (count: number) => `${wholeNumber(count, 'nl')} overgeslagen`,
  below: (count: number) =>
    count === 1 ? 'Wat iemand terugschreef (1 opmerking)' : `Wat mensen terugschreven (${wholeNumber(count, 'nl')} opmerkingen)`,
  latest: (shown: number) => `De laatste ${shown}.`,
};

export const COMMENTS: InLanguages<typeof nl> = {
  nl,
  da: {
    count: (count) => `${wholeNumber(count, 'da')} ${count === 1 ? 'kommentar' : 'kommentarer'}`,
    from: (source) => (source === '' ? 'Kommentarer' : `Kommentarer fra ${source}`),
    tied: (count, of) =>
      count === 0
        ? 'Det fremgår ikke, hvilke opslag de hører til.'
        : count === of
          ? 'Det fremgår, hvilket opslag hver af dem hører til.'
          : `For ${wholeNumber(count, 'da')} af dem fremgår det, hvilket opslag de hører til.`,
    period: (from, to) => (from === to ? `${from}.` : `${from} til og med ${to}.`),
    absent: (count, of) =>
      `${count === of ? 'De opslag er' : `For ${wholeNumber(count, 'da')} af dem er opslaget`} ikke i Postproof endnu: læg også den eksport ind.`,
    own: (count) => `${wholeNumber(count, 'da')} er jeres ${count === 1 ? 'eget svar' : 'egne svar'} og vises ikke.`,
    private: 'Hvem der skrev, er ikke gemt.',
    none: 'Der er ingen kommentarer i filen.',
    again: 'Filen var her i forvejen. Intet er ændret.',
    rows: (rows, parts) => `${rows === 1 ? '1 række' : `${wholeNumber(rows, 'da')} rækker`} i filen: ${parts}.`,
    aside: (count) => `${wholeNumber(count, 'da')} sprunget over`,
    below: (count) =>
      count === 1 ? 'Det skrev en til jer (1 kommentar)' : `Det skrev folk til jer (${wholeNumber(count, 'da')} kommentarer)`,
    latest: (shown) => `De seneste ${shown}.`,
  },
  en: {
    count: (count) => `${wholeNumber(count, 'en')} ${count === 1 ? 'comment' : 'comments'}`,
    from: (source) => (source === '' ? 'Comments' : `Comments from ${source}`),
    tied: (count, of) =>
      count === 0
        ? 'The file does not say which posts they belong to.'
        : count === of
          ? 'It says of each which post it belongs to.'
          : `It says of ${wholeNumber(count, 'en')} which post they belong to.`,
    period: (from, to) => (from === to ? `${from}.` : `${from} to ${to}.`),
    absent: (count, of) =>
      `${count === of ? 'Those posts are' : `The ${count === 1 ? 'post of 1' : `posts of ${wholeNumber(count, 'en')}`} of them ${count === 1 ? 'is' : 'are'}`} not in Postproof yet: drop that export too.`,
    own: (count) =>
      `${wholeNumber(count, 'en')} ${count === 1 ? 'is an answer' : 'are answers'} of your own and ${count === 1 ? 'is' : 'are'} not shown.`,
    private: 'Who wrote them is not kept.',
    none: 'There are no comments in it.',
    again: 'This file was already in. Nothing changed.',
    rows: (rows, parts) => `${rows === 1 ? '1 row' : `${wholeNumber(rows, 'en')} rows`} in the file: ${parts}.`,
    aside: (count) => `${wholeNumber(count, 'en')} skipped`,
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
  const name = outcome.source ?? listText(places, language);
  const source = words.from(name);
  if (outcome.again) return [`${source}.`, words.again];
  if (count === 0) return [`${source}.`, words.none];
  const day = (at: number | null) => dayText(at ?? 0, true, language, zone);
  return [
    `${name === '' ? '' : `${name}: `}${words.count(count)}.`,
    ...(outcome.from === null ? [] : [words.period(day(outcome.from), day(outcome.to))]),
    words.tied(tied, count),
    ...(here !== null && here < tied ? [words.absent(tied - here, tied)] : []),
    ...(own > 0 ? [words.own(own)] : []),
    words.private,
  ];
}
