import type { InLanguages } from './language.ts';

/** How to get an export: the page where it begins and what to press there. */
interface DownloadSteps {
  readonly name: InLanguages<string>;
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

function everywhere(name: string): InLanguages<string> {
  return { nl: name, da: name, en: name };
}

export const DOWNLOAD_STEPS: readonly DownloadSteps[] = [
  {
    name: { nl: 'Facebook en Instagram', da: 'Facebook og Instagram', en: 'Facebook and Instagram' },
    address: 'https://business.facebook.com/latest/insights/content',
    steps: {
      nl: [
        'Open Meta Business Suite en kies Statistieken, dan Content.',
        'Kies bovenaan de pagina of het account en de periode.',
        'Kies Exporteren, dan Levensduur (niet per dag), en laat alle gegevens aangevinkt. Facebook en Instagram geven elk een eigen bestand.',
      ],
      da: [
        'Åbn Meta Business Suite, og vælg Indblik og derefter Indhold.',
        'Vælg siden eller kontoen og perioden øverst.',
        'Vælg Eksportér og derefter Levetid (ikke pr. dag), og lad alle felter være valgt. Facebook og Instagram giver hver sin fil.',
      ],
      en: [
        'Open Meta Business Suite and choose Insights, then Content.',
        'Choose the page or account and the period at the top.',
        'Choose Export, then Lifetime (not per day), and leave all the data ticked. Facebook and Instagram each give a file.',
      ],
    },
  },
  {
    name: { nl: 'Instagram-verhalen', da: 'Instagram-stories', en: 'Instagram stories' },
    address: 'https://business.facebook.com/latest/insights/content',
    steps: {
      nl: [
        'Open dezelfde pagina in Meta Business Suite en kies het account.',
        'Zet het soort content op Verhalen en kies de periode.',
        'Kies Exporteren. Verhalen staan in een ander bestand dan berichten: download allebei.',
      ],
      da: [
        'Åbn den samme side i Meta Business Suite, og vælg kontoen.',
        'Sæt indholdstypen til Stories, og vælg perioden.',
        'Vælg Eksportér. Stories ligger i en anden fil end opslag, så hent begge.',
      ],
      en: [
        'Open the same page in Meta Business Suite and choose the account.',
        'Set the type of content to Stories and choose the period.',
        'Choose Export. Stories are in another file than posts: download both.',
      ],
    },
  },
  {
    name: {
      nl: 'LinkedIn, pagina van jullie organisatie',
      da: 'LinkedIn, jeres side',
      en: 'LinkedIn, your organisation’s page',
    },
    address: 'https://www.linkedin.com/feed/',
    steps: {
      nl: [
        'Kies links op de startpagina jullie pagina, als beheerder, en dan Analyse en Content.',
        'Kies de periode en daarna Exporteren. Langer dan een jaar kan niet.',
        'Zet het bestand neer zoals het is. Open en bewaar het niet eerst in Excel.',
      ],
      da: [
        'Vælg jeres side til venstre på startsiden, som administrator, og derefter Analyse og Indhold.',
        'Vælg perioden og derefter Eksportér. Du kan højst få et år ad gangen.',
        'Læg filen ind, som den er. Den må ikke først åbnes og gemmes i Excel.',
      ],
      en: [
        'Choose your page at the left of the start page, as an admin, then Analytics and Content.',
        'Choose the period and then Export. The longest is one year.',
        'Drop the file as it is. Do not open and save it in Excel first.',
      ],
    },
  },
  {
    name: { nl: 'LinkedIn, eigen profiel', da: 'LinkedIn, egen profil', en: 'LinkedIn, your own profile' },
    address: 'https://www.linkedin.com/analytics/creator/content/',
    steps: {
      nl: [
        'Open Analyse van je profiel en kies Content.',
        'Kies de periode. LinkedIn geeft hoogstens de 50 posts met de meeste reacties en vertoningen.',
        'Kies Exporteren. Het bestand heet AggregateAnalytics of Content.',
      ],
      da: [
        'Åbn Analyse på din profil, og vælg Indhold.',
        'Vælg perioden. LinkedIn giver højst de 50 opslag med flest reaktioner og visninger.',
        'Vælg Eksportér. Filen hedder AggregateAnalytics eller Content.',
      ],
      en: [
        'Open Analytics on your profile and choose Content.',
        'Choose the period. LinkedIn gives at most the 50 posts with the most engagements and impressions.',
        'Choose Export. The file is called AggregateAnalytics or Content.',
      ],
    },
  },
  {
    name: everywhere('X'),
    address: 'https://x.com/i/account_analytics/content',
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
    name: everywhere('TikTok'),
    address: 'https://www.tiktok.com/tiktokstudio/analytics/content',
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
    name: everywhere('YouTube'),
    address: 'https://studio.youtube.com/channel/UC/analytics',
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
  {
    name: everywhere('Sprout Social'),
    address: 'https://app.sproutsocial.com/reports/',
    steps: {
      nl: [
        'Open Reports en kies Post Performance.',
        'Kies de profielen en de periode.',
        'Kies bovenaan het deelknopje en dan Export CSV.',
      ],
      da: [
        'Åbn Reports, og vælg Post Performance.',
        'Vælg profilerne og perioden.',
        'Vælg deleknappen øverst og derefter Export CSV.',
      ],
      en: [
        'Open Reports and choose Post Performance.',
        'Choose the profiles and the period.',
        'Choose Share at the top, then Export CSV.',
      ],
    },
  },
  {
    name: everywhere('Hootsuite'),
    address: 'https://hootsuite.com/dashboard#/analytics',
    steps: {
      nl: [
        'Open Analytics en kies Post performance.',
        'Kies de accounts van één netwerk en de periode.',
        'Kies Exporteren, dan Excel of CSV. Niet het rapport per account: daar staan geen posts in.',
      ],
      da: [
        'Åbn Analytics, og vælg Post performance.',
        'Vælg konti fra ét netværk og perioden.',
        'Vælg Eksportér og derefter Excel eller CSV. Ikke rapporten pr. konto, for den har ingen opslag.',
      ],
      en: [
        'Open Analytics and choose Post performance.',
        'Choose the accounts of one network and the period.',
        'Choose Export, then Excel or CSV. Not the report per account: it holds no posts.',
      ],
    },
  },
  {
    name: everywhere('Fanpage Karma'),
    address: 'https://app.fanpagekarma.com/',
    steps: {
      nl: [
        'Open het dashboard met jullie profielen en kies Analytics, dan Posts.',
        'Kies de periode en zet alle kolommen aan.',
        'Kies Exporteren. Niet het overzicht per profiel: daar staan geen posts in.',
      ],
      da: [
        'Åbn dashboardet med jeres profiler, og vælg Analytics og derefter Posts.',
        'Vælg perioden, og slå alle kolonner til.',
        'Vælg Eksportér. Ikke oversigten pr. profil, for den har ingen opslag.',
      ],
      en: [
        'Open the dashboard with your profiles and choose Analytics, then Posts.',
        'Choose the period and switch all columns on.',
        'Choose Export. Not the overview per profile: it holds no posts.',
      ],
    },
  },
];
