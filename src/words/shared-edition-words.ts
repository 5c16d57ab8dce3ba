import type { EditionFault } from '../core/share/edition.ts';
import type { InLanguages } from './language.ts';

interface SharedEditionWords {
  readonly fromLink: string;
  readonly fromFile: string;
  readonly fromFolder: string;
  readonly present: string;
  readonly print: string;
  readonly own: string;
  readonly faults: Readonly<Record<EditionFault, string>>;
  readonly passphraseTitle: string;
  readonly passphraseAsked: string;
  readonly passphrase: string;
  readonly open: string;
  readonly opening: string;
  readonly archive: string;
  readonly archiveWhat: string;
  readonly search: string;
  readonly allMonths: string;
  readonly month: string;
  readonly noneFound: string;
  readonly empty: string;
  readonly notThere: string;
  readonly damagedIndex: string;
  readonly newerIndex: string;
  readonly fileGone: string;
  readonly offline: string;
  readonly again: string;
  readonly back: string;
  readonly frozenOn: (day: string) => string;
  readonly slides: (count: number) => string;
}

/** A month that somebody shared, opened to be read, and the archive of a published folder. */
export const SHARED_EDITION_WORDS: InLanguages<SharedEditionWords> = {
  nl: {
    fromLink: 'Dit rapport zit in de link zelf. Het komt niet van deze website.',
    fromFile: 'Dit rapport komt uit een bestand. Het staat niet bij je eigen posts.',
    fromFolder: 'Dit rapport komt uit het archief van deze site. Je kunt het lezen, niet veranderen.',
    present: 'Presenteer',
    print: 'Druk af of bewaar als pdf',
    own: 'Naar mijn eigen posts',
    faults: {
      'not-an-edition': 'Dit is geen rapport van Postproof.',
      damaged: 'Dit rapport is beschadigd en is daarom niet geopend. Vraag de afzender om het nog een keer te sturen.',
      newer: 'Dit rapport is gemaakt met een nieuwere Postproof. Open het op een site met de nieuwste versie.',
      cut: 'De link is afgekapt. Vraag de afzender om het webbestand, of plak de hele link in de adresbalk.',
      passphrase: 'Zo gaat het rapport niet open. Het wachtwoord klopt niet, of de link is veranderd.',
    },
    passphraseTitle: 'Dit rapport heeft een wachtwoord',
    passphraseAsked: 'De afzender gaf het langs een andere weg dan de link.',
    passphrase: 'Wachtwoord',
    open: 'Open het rapport',
    opening: 'Het rapport wordt geopend …',
    archive: 'Archief',
    archiveWhat: 'De maanden die het team heeft gedeeld.',
    search: 'Zoek in de titels',
    allMonths: 'Alle maanden',
    month: 'Maand',
    noneFound: 'Geen maand past hierbij.',
    empty: 'Er is nog geen maand gedeeld.',
    notThere: 'Op deze site staat geen archief. Wie het beheert, zet de map “editions” naast Postproof.',
    damagedIndex: 'Het archief is niet heel en wordt daarom niet getoond. Wie het beheert, zet de map opnieuw neer.',
    newerIndex: 'Het archief is gemaakt met een nieuwere Postproof dan deze site.',
    fileGone:
      'Deze maand staat wel in de lijst, maar het bestand is er niet of is een ander. Waarschijnlijk wordt het archief net bijgewerkt. Probeer het over een paar minuten opnieuw.',
    offline: 'De site antwoordt niet. Controleer de verbinding en probeer het opnieuw.',
    again: 'Probeer opnieuw',
    back: 'Terug naar het archief',
    frozenOn: (day) => `Vastgezet op ${day}.`,
    slides: (count) => (count === 1 ? '1 slide' : `${count} slides`),
  },
  da: {
    fromLink: 'Rapporten ligger i selve linket. Den kommer ikke fra dette websted.',
    fromFile: 'Rapporten kommer fra en fil. Den ligger ikke blandt dine egne opslag.',
    fromFolder: 'Rapporten kommer fra arkivet på dette websted. Du kan læse den, men ikke ændre den.',
    present: 'Præsentér',
    print: 'Udskriv eller gem som PDF',
    own: 'Til mine egne opslag',
    faults: {
      'not-an-edition': 'Det er ikke en rapport fra Postproof.',
      damaged: 'Rapporten er beskadiget og er derfor ikke åbnet. Bed afsenderen om at sende den igen.',
      newer: 'Rapporten er lavet med en nyere Postproof. Åbn den på et websted med den nyeste version.',
      cut: 'Linket er skåret over. Bed afsenderen om webfilen, eller sæt hele linket ind i adressefeltet.',
      passphrase: 'Rapporten kan ikke åbnes sådan. Adgangskoden passer ikke, eller linket er ændret.',
    },
    passphraseTitle: 'Rapporten har en adgangskode',
    passphraseAsked: 'Afsenderen har givet den ad en anden vej end linket.',
    passphrase: 'Adgangskode',
    open: 'Åbn rapporten',
    opening: 'Rapporten åbnes …',
    archive: 'Arkiv',
    archiveWhat: 'De måneder, som teamet har delt.',
    search: 'Søg i titlerne',
    allMonths: 'Alle måneder',
    month: 'Måned',
    noneFound: 'Ingen måned passer.',
    empty: 'Der er ikke delt nogen måned endnu.',
    notThere: 'Der er intet arkiv på dette websted. Den, der passer det, lægger mappen ”editions” ved siden af Postproof.',
    damagedIndex: 'Arkivet er ikke helt og vises derfor ikke. Den, der passer det, lægger mappen op igen.',
    newerIndex: 'Arkivet er lavet med en nyere Postproof end dette websted.',
    fileGone:
      'Måneden står på listen, men filen mangler eller er en anden. Arkivet bliver formentlig opdateret lige nu. Prøv igen om nogle minutter.',
    offline: 'Webstedet svarer ikke. Tjek forbindelsen, og prøv igen.',
    again: 'Prøv igen',
    back: 'Tilbage til arkivet',
    frozenOn: (day) => `Fastlåst ${day}.`,
    slides: (count) => (count === 1 ? '1 slide' : `${count} slides`),
  },
  en: {
    fromLink: 'This report is in the link itself. It does not come from this website.',
    fromFile: 'This report comes from a file. It is not among your own posts.',
    fromFolder: 'This report comes from the archive of this site. You can read it, not change it.',
    present: 'Present',
    print: 'Print or save as PDF',
    own: 'To my own posts',
    faults: {
      'not-an-edition': 'This is no report of Postproof.',
      damaged: 'This report is damaged and was not opened. Ask the sender to send it once more.',
      newer: 'This report was made with a newer Postproof. Open it on a site with the newest version.',
      cut: 'The link was cut off. Ask the sender for the web file, or paste the whole link into the address bar.',
      passphrase: 'The report does not open this way. The passphrase is not right, or the link was changed.',
    },
    passphraseTitle: 'This report has a passphrase',
    passphraseAsked: 'The sender gave it by another way than the link.',
    passphrase: 'Passphrase',
    open: 'Open the report',
    opening: 'The report is being opened …',
    archive: 'Archive',
    archiveWhat: 'The months that the team has shared.',
    search: 'Search the titles',
    allMonths: 'All months',
    month: 'Month',
    noneFound: 'No month fits this.',
    empty: 'No month was shared yet.',
    notThere: 'There is no archive on this site. Whoever looks after it puts the folder “editions” beside Postproof.',
    damagedIndex: 'The archive is not whole, so it is not shown. Whoever looks after it puts the folder there again.',
    newerIndex: 'The archive was made with a newer Postproof than this site.',
    fileGone:
      'This month is in the list, but its file is missing or another one. The archive is probably being updated. Please try again in a few minutes.',
    offline: 'The site does not answer. Check the connection and try again.',
    again: 'Try again',
    back: 'Back to the archive',
    frozenOn: (day) => `Frozen on ${day}.`,
    slides: (count) => (count === 1 ? '1 slide' : `${count} slides`),
  },
};
