import type { FailureCode } from '../worker/questions.ts';
import { wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';

/** `1 post`, `24 posts` */
export function postsText(count: number, language: Language): string {
  const word = { nl: count === 1 ? 'post' : 'posts', da: 'opslag', en: count === 1 ? 'post' : 'posts' }[language];
  return `${wholeNumber(count, language)} ${word}`;
}

interface Screens {
  readonly import: string;
  readonly board: string;
  readonly posts: string;
  readonly formats: string;
  readonly trends: string;
  readonly labels: string;
  readonly slides: string;
  readonly archive: string;
  readonly screens: string;
  readonly month: string;
  readonly monthBefore: string;
  readonly monthAfter: string;
  readonly language: string;
  readonly share: string;
  readonly present: string;
  readonly close: string;
  readonly cancel: string;
  readonly remove: string;
  readonly busy: string;
  readonly again: string;
  readonly skip: string;
  readonly allChannels: string;
  readonly channels: string;
  readonly noMonthTitle: string;
  readonly noMonth: string;
  readonly toImport: string;
}

export const SCREENS: InLanguages<Screens> = {
  nl: {
    import: 'Importeren',
    board: 'Best en minst',
    posts: 'Posts',
    formats: 'Formats',
    trends: 'Trends',
    labels: 'Formats en onderwerpen',
    slides: 'Slides',
    archive: 'Archief',
    screens: 'Schermen',
    month: 'Maand',
    monthBefore: 'Vorige maand',
    monthAfter: 'Volgende maand',
    language: 'Taal',
    share: 'Delen',
    present: 'Presenteren',
    close: 'Sluiten',
    cancel: 'Annuleren',
    remove: 'Verwijderen',
    busy: 'Bezig met rekenen',
    again: 'Probeer opnieuw',
    skip: 'Naar de inhoud',
    allChannels: 'Alle kanalen',
    channels: 'Kanaal',
    noMonthTitle: 'Hier is nog niets te zien',
    noMonth: 'Zet eerst de exports van je kanalen neer. Daarna zie je hier de maand.',
    toImport: 'Naar importeren',
  },
  da: {
    import: 'Importér',
    board: 'Bedst og mindst',
    posts: 'Opslag',
    formats: 'Formater',
    trends: 'Udvikling',
    labels: 'Formater og emner',
    slides: 'Slides',
    archive: 'Arkiv',
    screens: 'Sider',
    month: 'Måned',
    monthBefore: 'Forrige måned',
    monthAfter: 'Næste måned',
    language: 'Sprog',
    share: 'Del',
    present: 'Præsentér',
    close: 'Luk',
    cancel: 'Annullér',
    remove: 'Fjern',
    busy: 'Regner på tallene',
    again: 'Prøv igen',
    skip: 'Gå til indholdet',
    allChannels: 'Alle kanaler',
    channels: 'Kanal',
    noMonthTitle: 'Her er ikke noget at se endnu',
    noMonth: 'Læg først eksportfilerne fra jeres kanaler ind. Så kan du se måneden her.',
    toImport: 'Gå til import',
  },
  en: {
    import: 'Import',
    board: 'Best and least',
    posts: 'Posts',
    formats: 'Formats',
    trends: 'Trends',
    labels: 'Formats and topics',
    slides: 'Slides',
    archive: 'Archive',
    screens: 'Screens',
    month: 'Month',
    monthBefore: 'Previous month',
    monthAfter: 'Next month',
    language: 'Language',
    share: 'Share',
    present: 'Present',
    close: 'Close',
    cancel: 'Cancel',
    remove: 'Remove',
    busy: 'Working out the numbers',
    again: 'Try again',
    skip: 'Skip to content',
    allChannels: 'All channels',
    channels: 'Channel',
    noMonthTitle: 'Nothing to see here yet',
    noMonth: 'Add the exports of your channels first. Then the month appears here.',
    toImport: 'Go to import',
  },
};

/** What happened, what is safe, and what to do now. */
interface FailureWords {
  readonly what: string;
  readonly safe: string;
  readonly now: string;
}

export const FAILURE_WORDS: InLanguages<Readonly<Record<FailureCode, FailureWords>>> = {
  nl: {
    'storage-full': {
      what: 'De browser heeft geen ruimte meer op deze computer.',
      safe: 'Wat er al in stond, staat er nog. De laatste verandering is niet bewaard.',
      now: 'Maak ruimte vrij op de schijf, of verwijder een oude import. Probeer het dan opnieuw.',
    },
    'storage-blocked': {
      what: 'De browser laat Postproof hier niets bewaren.',
      safe: 'Er is niets verloren gegaan.',
      now: 'Sluit andere tabbladen met Postproof en kijk of je in een privévenster zit. Herlaad daarna de pagina.',
    },
    'storage-failed': {
      what: 'Lezen of bewaren op deze computer lukte niet.',
      safe: 'Je exportbestanden zelf zijn niet veranderd.',
      now: 'Herlaad de pagina. Blijft dit zo, wis dan alles in Postproof en zet de exports opnieuw neer.',
    },
    'worker-failed': {
      what: 'Het rekenwerk is onverwacht gestopt.',
      safe: 'Wat al bewaard was, staat er nog.',
      now: 'Herlaad de pagina en probeer het opnieuw.',
    },
    'newer-version': {
      what: 'Deze gegevens zijn bewaard door een nieuwere Postproof.',
      safe: 'Er is niets veranderd.',
      now: 'Herlaad de pagina, dan komt de nieuwste versie binnen.',
    },
  },
  da: {
    'storage-full': {
      what: 'Browseren har ikke mere plads på denne computer.',
      safe: 'Alt, hvad der lå her i forvejen, ligger her stadig. Den seneste ændring er ikke gemt.',
      now: 'Skaf plads på disken, eller fjern en gammel import. Prøv så igen.',
    },
    'storage-blocked': {
      what: 'Browseren lader ikke Postproof gemme noget her.',
      safe: 'Intet er gået tabt.',
      now: 'Luk andre faner med Postproof, og tjek, om du er i et privat vindue. Genindlæs derefter siden.',
    },
    'storage-failed': {
      what: 'Det lykkedes ikke at læse eller gemme på denne computer.',
      safe: 'Selve eksportfilerne er ikke ændret.',
      now: 'Genindlæs siden. Hjælper det ikke, så slet alt i Postproof, og læg eksportfilerne ind igen.',
    },
    'worker-failed': {
      what: 'Beregningen stoppede uventet.',
      safe: 'Det, der var gemt, er her stadig.',
      now: 'Genindlæs siden, og prøv igen.',
    },
    'newer-version': {
      what: 'Disse data er gemt af en nyere udgave af Postproof.',
      safe: 'Intet er ændret.',
      now: 'Genindlæs siden for at få den nyeste udgave.',
    },
  },
  en: {
    'storage-full': {
      what: 'The browser has no room left on this computer.',
      safe: 'What was already here is still here. The last change was not kept.',
      now: 'Free some disk space or remove an old import. Then try again.',
    },
    'storage-blocked': {
      what: 'The browser does not let Postproof keep anything here.',
      safe: 'Nothing was lost.',
      now: 'Close other tabs with Postproof and check whether this is a private window. Then reload the page.',
    },
    'storage-failed': {
      what: 'Reading or saving on this computer did not work.',
      safe: 'Your export files themselves have not changed.',
      now: 'Reload the page. If it stays this way, erase everything in Postproof and add the exports again.',
    },
    'worker-failed': {
      what: 'The calculation stopped unexpectedly.',
      safe: 'What was kept before is still here.',
      now: 'Reload the page and try again.',
    },
    'newer-version': {
      what: 'This data was kept by a newer Postproof.',
      safe: 'Nothing has changed.',
      now: 'Reload the page to get the newest version.',
    },
  },
};
