import type { RefusalCode } from '../core/tables/refusal.ts';
import type { InLanguages } from './language.ts';

/** `place`: the entry, sheet or line it is about, or null. */
type RefusalText = (place: string | null) => string;

/** What it is, that nothing was lost, and what to do now. */
export const REFUSAL_TEXTS: InLanguages<Readonly<Record<RefusalCode, RefusalText>>> = {
  nl: {
    empty: (place) => `${named(place, 'Dit bestand')} is leeg. Maak de export opnieuw.`,
    'header-only': () => 'Er staan kolommen in, maar geen posts. Kies een andere periode.',
    pdf: () => 'Dit is een pdf. Download in plaats daarvan de CSV-export van het kanaal.',
    picture: () => 'Dit is een plaatje. Download in plaats daarvan de CSV-export van het kanaal.',
    video: () => 'Dit is een video. Download in plaats daarvan de CSV-export van het kanaal.',
    'web-page': () => 'Dit is een webpagina, geen export. Download de export opnieuw.',
    'login-page': () => 'Dit is een inlogpagina, geen export: je was uitgelogd. Log in en download opnieuw.',
    'word-document': () => 'Dit is een tekstdocument. Wij lezen CSV, Excel en zip.',
    presentation: () => 'Dit is een presentatie. Wij lezen CSV, Excel en zip.',
    json: () => 'Dit is een JSON-bestand. Kies bij het downloaden voor CSV of Excel.',
    binary: () => 'Dit bestand is geen tabel. Wij lezen CSV, Excel en zip.',
    password: (place) => `${named(place, 'Dit bestand')} heeft een wachtwoord. Haal dat weg en zet het bestand opnieuw neer.`,
    damaged: (place) => `${named(place, 'Dit bestand')} is beschadigd. Download het opnieuw. Er is niets veranderd.`,
    'old-workbook': () => 'Dit is een Excel-bestand van vóór 1997. Sla het op als .xlsx.',
    'other-archive': () => 'Dit archief kunnen we niet openen. Pak het uit, of maak er een zip van.',
    'too-large': () => 'Dit bestand is groter dan 500 MB. Kies een kortere periode.',
    'too-many-entries': () => 'In deze zip zitten meer dan 500 bestanden. Pak hem uit en kies wat je nodig hebt.',
    'unsafe-zip': () => 'Deze zip wordt uitgepakt veel te groot. Vraag een nieuw bestand.',
    'zip-without-table': () => 'In deze zip zit geen CSV of Excel. Kies de zip van de export.',
    'many-columns': () => 'Dit bestand heeft meer dan 1000 kolommen. Zo’n export kennen we niet. Kies de export per post.',
    'quote-open': (place) =>
      `Regel ${place ?? '?'}: er mist een aanhalingsteken. De rest is daardoor onleesbaar. Download het bestand opnieuw. Er is niets veranderd.`,
    'no-table': () => 'Hier staat geen tabel in. Wij lezen CSV, Excel en zip.',
    'other-letters': () => 'De letters in dit bestand kunnen we niet lezen. Sla het op als “CSV UTF-8” en probeer het opnieuw.',
    'encoded-text': () =>
      'Dit is een tabel die voor e-mail is verpakt. Open de bijlage in je mailprogramma en bewaar haar opnieuw.',
    shortcut: () => 'Dit is een snelkoppeling naar een bestand, niet het bestand zelf. Open de koppeling en download de CSV.',
    'partial-download': () => 'Deze download is nog niet klaar. Wacht tot hij af is, of download het bestand opnieuw.',
    'web-table': () => 'Dit is een webpagina met een tabel. Open het bestand in Excel en sla het op als .xlsx.',
    'web-archive': () => 'Dit is een bewaarde webpagina. Open het bestand in Excel en sla het op als .xlsx.',
    'other-spreadsheet': () => 'Dit is een ander soort rekenblad. Sla het op als .xlsx of CSV.',
    'data-text': () => 'Dit is een XML-bestand. Kies bij het downloaden voor CSV of Excel.',
    'nested-zip': (place) => `In ${named(place, 'deze zip')} zitten weer zips in zips. Pak uit wat je nodig hebt en kies dat.`,
    'zip-link': (place) =>
      `${named(place, 'Een bestand in de zip')} is een verwijzing, geen bestand. Maak de zip opnieuw met het bestand zelf erin.`,
    'duplicate-entry': (place) =>
      `${named(place, 'Een bestand')} zit twee keer in de zip. Pak hem uit en kies het goede bestand.`,
  },
  da: {
    empty: (place) => `${named(place, 'Filen', '”')} er tom. Lav eksporten igen.`,
    'header-only': () => 'Der er kolonner, men ingen opslag. Vælg en anden periode.',
    pdf: () => 'Det er en pdf. Hent i stedet kanalens CSV-eksport.',
    picture: () => 'Det er et billede. Hent i stedet kanalens CSV-eksport.',
    video: () => 'Det er en video. Hent i stedet kanalens CSV-eksport.',
    'web-page': () => 'Det er en webside, ikke en eksport. Hent eksporten igen.',
    'login-page': () => 'Det er en loginside, ikke en eksport. Du var logget ud. Log ind, og hent filen igen.',
    'word-document': () => 'Det er et tekstdokument. Vi læser CSV, Excel og zip.',
    presentation: () => 'Det er en præsentation. Vi læser CSV, Excel og zip.',
    json: () => 'Det er en JSON-fil. Vælg CSV eller Excel, når du henter.',
    binary: () => 'Filen er ikke en tabel. Vi læser CSV, Excel og zip.',
    password: (place) => `${named(place, 'Filen', '”')} har en adgangskode. Fjern den, og læg filen ind igen.`,
    damaged: (place) => `${named(place, 'Filen', '”')} er beskadiget. Hent den igen. Intet er ændret.`,
    'old-workbook': () => 'Det er en Excel-fil fra før 1997. Gem den som .xlsx.',
    'other-archive': () => 'Arkivet kan vi ikke åbne. Pak det ud, eller lav en zip.',
    'too-large': () => 'Filen er større end 500 MB. Vælg en kortere periode.',
    'too-many-entries': () => 'Der er mere end 500 filer i zip-filen. Pak den ud, og vælg dem, du skal bruge.',
    'unsafe-zip': () => 'Zip-filen bliver alt for stor, når den pakkes ud. Bed om en ny.',
    'zip-without-table': () => 'Der er hverken CSV eller Excel i zip-filen. Vælg den zip-fil, eksporten gav.',
    'many-columns': () => 'Filen har mere end 1000 kolonner. Sådan en eksport kender vi ikke. Vælg eksporten pr. opslag.',
    'quote-open': (place) =>
      `Linje ${place ?? '?'}: der mangler et anførselstegn, så resten kan ikke læses. Hent filen igen. Intet er ændret.`,
    'no-table': () => 'Der er ingen tabel i filen. Vi læser CSV, Excel og zip.',
    'other-letters': () => 'Bogstaverne i filen kan vi ikke læse. Gem den som ”CSV UTF-8”, og prøv igen.',
    'encoded-text': () =>
      'Det er en tabel, der er pakket ind til e-mail. Åbn den vedhæftede fil i dit mailprogram, og gem den igen.',
    shortcut: () => 'Det er en genvej til en fil, ikke selve filen. Åbn genvejen, og hent CSV-filen.',
    'partial-download': () => 'Filen er ikke hentet færdig. Vent, til den er færdig, eller hent den igen.',
    'web-table': () => 'Det er en webside med en tabel. Åbn filen i Excel, og gem den som .xlsx.',
    'web-archive': () => 'Det er en gemt webside. Åbn filen i Excel, og gem den som .xlsx.',
    'other-spreadsheet': () => 'Det er en anden slags regneark. Gem det som .xlsx eller CSV.',
    'data-text': () => 'Det er en XML-fil. Vælg CSV eller Excel, når du henter.',
    'nested-zip': (place) =>
      `I ${named(place, 'zip-filen', '”')} er der zip-filer inden i zip-filer. Pak det ud, du skal bruge, og vælg det.`,
    'zip-link': (place) =>
      `${named(place, 'En fil i zip-filen', '”')} er en henvisning, ikke en fil. Lav zip-filen igen med selve filen i.`,
    'duplicate-entry': (place) => `${named(place, 'En fil', '”')} er i zip-filen to gange. Pak den ud, og vælg den rigtige fil.`,
  },
  en: {
    empty: (place) => `${named(place, 'This file')} is empty. Make the export again.`,
    'header-only': () => 'It has columns but no posts. Choose another period.',
    pdf: () => 'This is a PDF. Download the CSV export of the channel instead.',
    picture: () => 'This is a picture. Download the CSV export of the channel instead.',
    video: () => 'This is a video. Download the CSV export of the channel instead.',
    'web-page': () => 'This is a web page, not an export. Download the export again.',
    'login-page': () => 'This is a sign-in page, not an export: you were signed out. Sign in and download again.',
    'word-document': () => 'This is a text document. We read CSV, Excel and zip.',
    presentation: () => 'This is a presentation. We read CSV, Excel and zip.',
    json: () => 'This is a JSON file. Choose CSV or Excel when you download.',
    binary: () => 'This file is not a table. We read CSV, Excel and zip.',
    password: (place) => `${named(place, 'This file')} has a password. Remove it and drop the file again.`,
    damaged: (place) => `${named(place, 'This file')} is damaged. Download it again. Nothing was changed.`,
    'old-workbook': () => 'This is an Excel file from before 1997. Save it as .xlsx.',
    'other-archive': () => 'We cannot open this archive. Unpack it, or make it a zip.',
    'too-large': () => 'This file is larger than 500 MB. Choose a shorter period.',
    'too-many-entries': () => 'This zip holds more than 500 files. Unpack it and choose what you need.',
    'unsafe-zip': () => 'This zip unpacks far too large. Ask for a new file.',
    'zip-without-table': () => 'There is no CSV or Excel file in this zip. Choose the zip of the export.',
    'many-columns': () => 'This file has more than 1000 columns. We know no such export. Choose the export per post.',
    'quote-open': (place) =>
      `Line ${place ?? '?'}: a quotation mark is missing, so the rest cannot be read. Download the file again. Nothing was changed.`,
    'no-table': () => 'There is no table in this file. We read CSV, Excel and zip.',
    'other-letters': () => 'We cannot read the letters in this file. Save it as “CSV UTF-8” and try again.',
    'encoded-text': () => 'This is a table packed for e-mail. Open the attachment in your mail program and save it again.',
    shortcut: () => 'This is a shortcut to a file, not the file itself. Open the shortcut and download the CSV.',
    'partial-download': () => 'This download is not finished. Wait until it is, or download the file again.',
    'web-table': () => 'This is a web page with a table. Open the file in Excel and save it as .xlsx.',
    'web-archive': () => 'This is a saved web page. Open the file in Excel and save it as .xlsx.',
    'other-spreadsheet': () => 'This is another kind of spreadsheet. Save it as .xlsx or CSV.',
    'data-text': () => 'This is an XML file. Choose CSV or Excel when you download.',
    'nested-zip': (place) => `There are zips within zips in ${named(place, 'this zip')}. Unpack what you need and choose that.`,
    'zip-link': (place) =>
      `${named(place, 'A file in the zip')} is a link, not a file. Make the zip again with the file itself in it.`,
    'duplicate-entry': (place) => `${named(place, 'A file')} is in the zip twice. Unpack it and choose the right one.`,
  },
};

function named(place: string | null, file: string, open = '“'): string {
  return place === null ? file : `${open}${place}”`;
}
