import type { Platform } from '../core/model/platform.ts';
import type { InLanguages } from './language.ts';

/** How to get a platform's export: the page where it begins and what to press there. */
interface DownloadSteps {
  readonly platforms: readonly Platform[];
  /** Opens the right page for who is signed in. */
  readonly address: string;
  readonly steps: InLanguages<readonly string[]>;
}

export const DOWNLOAD_WORDS: InLanguages<{
  readonly title: string;
  readonly intro: string;
  readonly open: (host: string) => string;
}> = {
  nl: {
    title: 'Waar download ik de exports?',
    intro: 'Kies overal een periode van een jaar of langer als dat kan. De namen van knoppen veranderen soms een beetje.',
    open: (host) => `Open ${host}`,
  },
  da: {
    title: 'Hvor henter jeg eksportfilerne?',
    intro: 'Vælg så vidt muligt en periode på mindst et år. Knappernes navne kan ændre sig lidt.',
    open: (host) => `Åbn ${host}`,
  },
  en: {
    title: 'Where do I download the exports?',
    intro: 'Choose a period of a year or more wherever you can. The names of the buttons change a little now and then.',
    open: (host) => `Open ${host}`,
  },
};

export const DOWNLOAD_STEPS: readonly DownloadSteps[] = [
  {
    platforms: ['facebook', 'instagram'],
    address: 'https://business.facebook.com/latest/insights/content',
    steps: {
      nl: [
        'Open Meta Business Suite en kies Statistieken, dan Content.',
        'Kies bovenaan de pagina of het account en de periode.',
        'Kies Exporteren en laat alle gegevens aangevinkt. Facebook en Instagram geven elk een eigen bestand.',
      ],
      da: [
        'Åbn Meta Business Suite, og vælg Indblik og derefter Indhold.',
        'Vælg siden eller kontoen og perioden øverst.',
        'Vælg Eksportér, og lad alle felter være valgt. Facebook og Instagram giver hver sin fil.',
      ],
      en: [
        'Open Meta Business Suite and choose Insights, then Content.',
        'Choose the page or account and the period at the top.',
        'Choose Export and leave all the data ticked. Facebook and Instagram each give a file.',
      ],
    },
  },
  {
    platforms: ['linkedin'],
    address: 'https://www.linkedin.com/',
    steps: {
      nl: [
        'Ga naar jullie pagina als beheerder en kies Analyse, dan Content.',
        'Kies de periode en daarna Exporteren. Langer dan een jaar kan niet.',
        'Zet het bestand neer zoals het is. Open en bewaar het niet eerst in Excel.',
      ],
      da: [
        'Gå til jeres side som administrator, og vælg Analyse og derefter Indhold.',
        'Vælg perioden og derefter Eksportér. Du kan højst få et år ad gangen.',
        'Læg filen ind, som den er. Den må ikke først åbnes og gemmes i Excel.',
      ],
      en: [
        'Go to your page as an admin and choose Analytics, then Content.',
        'Choose the period and then Export. The longest is one year.',
        'Drop the file as it is. Do not open and save it in Excel first.',
      ],
    },
  },
  {
    platforms: ['x'],
    address: 'https://x.com/i/account_analytics',
    steps: {
      nl: [
        'Open Analytics en kies Content. Dit vraagt een account met Premium.',
        'Kies de periode en zet de lijst op Posts.',
        'Kies het pijltje om te downloaden. Bewaar het bestand niet eerst in Excel: dat rondt de nummers van posts af.',
      ],
      da: [
        'Åbn Analytics, og vælg Content. Det kræver en konto med Premium.',
        'Vælg perioden, og sæt listen til Posts.',
        'Tryk på pilen for at hente filen. Gem den ikke i Excel først, for Excel afrunder opslagenes numre.',
      ],
      en: [
        'Open Analytics and choose Content. This needs an account with Premium.',
        'Choose the period and set the list to Posts.',
        'Choose the arrow to download. Do not save the file in Excel first: it rounds the numbers of posts.',
      ],
    },
  },
  {
    platforms: ['tiktok'],
    address: 'https://www.tiktok.com/tiktokstudio/analytics',
    steps: {
      nl: [
        'Open TikTok Studio op een computer en kies Analytics, dan Content.',
        'Kies de periode.',
        'Kies Gegevens downloaden, en dan CSV of XLSX.',
      ],
      da: [
        'Åbn TikTok Studio på en computer, og vælg Analytics og derefter Content.',
        'Vælg perioden.',
        'Vælg Download data og derefter CSV eller XLSX.',
      ],
      en: [
        'Open TikTok Studio on a computer and choose Analytics, then Content.',
        'Choose the period.',
        'Choose Download data, then CSV or XLSX.',
      ],
    },
  },
  {
    platforms: ['youtube'],
    address: 'https://studio.youtube.com/',
    steps: {
      nl: [
        'Open YouTube Studio en kies Analytics, dan Geavanceerde modus.',
        'Kies het tabblad Content en de periode.',
        'Kies bovenaan het pijltje en dan CSV-bestand (.csv). Zet de zip neer zoals hij is.',
      ],
      da: [
        'Åbn YouTube Studio, og vælg Analytics og derefter Avanceret tilstand.',
        'Vælg fanen Indhold og perioden.',
        'Vælg pilen øverst og derefter Kommaseparerede værdier (.csv). Læg zip-filen ind, som den er.',
      ],
      en: [
        'Open YouTube Studio and choose Analytics, then Advanced mode.',
        'Choose the Content tab and the period.',
        'Choose the arrow at the top and then Comma-separated values (.csv). Drop the zip as it is.',
      ],
    },
  },
];
