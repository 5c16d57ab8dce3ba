import { wholeNumber } from './format.ts';
import type { InLanguages } from './language.ts';

const nl = {
  pointOut: 'Wijs de kolommen aan',
  answer: 'Beantwoord de vraag',
  good: 'Gelukt',
  attention: 'Let op',
  refused: 'Niet gelezen',
  unreadable:
    'Dit is niet te openen. Is het een map? Sleep dan de bestanden zelf. Is het bestand net veranderd of weggehaald? Kies het opnieuw. Er is niets veranderd.',
  details: 'Rijen en cijfers',
  nothingLost: 'Je eigen bestand is niet veranderd. Heb je daarin iets verbeterd? Zet het dan opnieuw neer.',
  row: 'Rij',
  column: 'Kolom',
  value: 'Wat er staat',
  wholeFile: 'hele bestand',
  more: (count: number) => `En nog ${wholeNumber(count, 'nl')}.`,
  results: 'Net gelezen',
  tagged: (posts: number) =>
    posts === 1
      ? '1 post kreeg zijn format of onderwerpen uit het bestand.'
      : `${wholeNumber(posts, 'nl')} posts kregen hun format of onderwerpen uit het bestand.`,
  toFormats: 'Bekijk de formats',
};

export const OUTCOME_LIST: InLanguages<typeof nl> = {
  nl,
  da: {
    pointOut: 'Vis os kolonnerne',
    answer: 'Besvar spørgsmålet',
    good: 'Læst',
    attention: 'Bemærk',
    refused: 'Ikke læst',
    unreadable:
      'Den kan ikke åbnes. Er det en mappe? Så træk selve filerne herind. Er filen lige blevet ændret eller fjernet? Vælg den igen. Intet er ændret.',
    details: 'Rækker og tal',
    nothingLost: 'Din egen fil er ikke ændret. Har du rettet noget i den? Så læg den ind igen.',
    row: 'Række',
    column: 'Kolonne',
    value: 'Der står',
    wholeFile: 'hele filen',
    more: (count) => `Og ${wholeNumber(count, 'da')} til.`,
    results: 'Netop læst',
    tagged: (posts) => `${wholeNumber(posts, 'da')} opslag fik format eller emner fra filen.`,
    toFormats: 'Se formaterne',
  },
  en: {
    pointOut: 'Point out the columns',
    answer: 'Answer the question',
    good: 'Read',
    attention: 'Please note',
    refused: 'Not read',
    unreadable:
      'This cannot be opened. Is it a folder? Then drop the files themselves. Was the file just changed or removed? Choose it again. Nothing was changed.',
    details: 'Rows and numbers',
    nothingLost: 'Your own file has not changed. Did you correct something in it? Then drop it again.',
    row: 'Row',
    column: 'Column',
    value: 'What it says',
    wholeFile: 'whole file',
    more: (count) => `And ${wholeNumber(count, 'en')} more.`,
    results: 'Just read',
    tagged: (posts) =>
      posts === 1
        ? '1 post got its format or topics from the file.'
        : `${wholeNumber(posts, 'en')} posts got their format or topics from the file.`,
    toFormats: 'See the formats',
  },
};
