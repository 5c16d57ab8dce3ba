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
    picture: () => 'Dit is een plaatje. Download de CSV-export van het kanaal.',
    video: () => 'Dit is een video. Download de CSV-export van het kanaal.',
    'web-page': () => 'Dit is een webpagina, geen export. Download de export opnieuw.',
    'login-page': () => 'Dit is een inlogpagina, geen export: je was uitgelogd. Log in en download opnieuw.',
    'word-document': () => 'Dit is een tekstdocument. Wij lezen CSV, Excel en zip.',
    presentation: () => 'Dit is een presentatie. Wij lezen CSV, Excel en zip.',
    json: () => 'Dit is een JSON-bestand. Kies bij het downloaden voor CSV of Excel.',
    binary: () => 'Dit bestand is geen tabel. Wij lezen CSV, Excel en zip.',
    password: (place) => `${named(place, 'Dit bestand')} heeft een wachtwoord. Haal dat eerst weg.`,
    damaged: (place) => `${named(place, 'Dit bestand')} is beschadigd. Download het opnieuw. Er is niets veranderd.`,
    'old-workbook': () => 'Dit is een Excel-bestand van vóór 1997. Sla het op als .xlsx.',
    'other-archive': () => 'Dit archief kunnen we niet openen. Pak het uit, of maak er een zip van.',
    'too-large': () => 'Dit bestand is groter dan 500 MB. Kies een kortere periode.',
    'too-many-entries': () => 'In deze zip zitten meer dan 500 bestanden. Pak hem uit en kies wat je nodig hebt.',
    'unsafe-zip': () => 'Deze zip wordt uitgepakt veel te groot. Vraag een nieuw bestand.',
    'zip-without-table': () => 'In deze zip zit geen CSV of Excel.',
    'many-columns': () => 'Dit bestand heeft meer dan 1000 kolommen. Dat is geen export die we kennen.',
    'quote-open': (place) =>
      `Regel ${place ?? '?'}: er mist een aanhalingsteken. De rest is daardoor onleesbaar. Download het bestand opnieuw. Er is niets veranderd.`,
    'no-table': () => 'Hier staat geen tabel in. Wij lezen CSV, Excel en zip.',
  },
  da: {
    empty: (place) => `${named(place, 'Filen', '”')} er tom. Lav eksporten igen.`,
    'header-only': () => 'Der er kolonner, men ingen opslag. Vælg en anden periode.',
    pdf: () => 'Det er en pdf. Hent i stedet kanalens CSV-eksport.',
    picture: () => 'Det er et billede. Hent kanalens CSV-eksport.',
    video: () => 'Det er en video. Hent kanalens CSV-eksport.',
    'web-page': () => 'Det er en webside, ikke en eksport. Hent eksporten igen.',
    'login-page': () => 'Det er en loginside, ikke en eksport. Du var logget ud. Log ind, og hent filen igen.',
    'word-document': () => 'Det er et tekstdokument. Vi læser CSV, Excel og zip.',
    presentation: () => 'Det er en præsentation. Vi læser CSV, Excel og zip.',
    json: () => 'Det er en JSON-fil. Vælg CSV eller Excel, når du henter.',
    binary: () => 'Filen er ikke en tabel. Vi læser CSV, Excel og zip.',
    password: (place) => `${named(place, 'Filen', '”')} har en adgangskode. Fjern den først.`,
    damaged: (place) => `${named(place, 'Filen', '”')} er beskadiget. Hent den igen. Intet er ændret.`,
    'old-workbook': () => 'Det er en Excel-fil fra før 1997. Gem den som .xlsx.',
    'other-archive': () => 'Arkivet kan vi ikke åbne. Pak det ud, eller lav en zip.',
    'too-large': () => 'Filen er større end 500 MB. Vælg en kortere periode.',
    'too-many-entries': () => 'Der er mere end 500 filer i zip-filen. Pak den ud, og vælg dem, du skal bruge.',
    'unsafe-zip': () => 'Zip-filen bliver alt for stor, når den pakkes ud. Bed om en ny.',
    'zip-without-table': () => 'Der er hverken CSV eller Excel i zip-filen.',
    'many-columns': () => 'Filen har mere end 1000 kolonner. Sådan en eksport kender vi ikke.',
    'quote-open': (place) =>
      `Linje ${place ?? '?'}: der mangler et anførselstegn, så resten kan ikke læses. Hent filen igen. Intet er ændret.`,
    'no-table': () => 'Der er ingen tabel i filen. Vi læser CSV, Excel og zip.',
  },
  en: {
    empty: (place) => `${named(place, 'This file')} is empty. Make the export again.`,
    'header-only': () => 'It has columns but no posts. Choose another period.',
    pdf: () => 'This is a PDF. Download the CSV export of the channel instead.',
    picture: () => 'This is a picture. Download the CSV export of the channel.',
    video: () => 'This is a video. Download the CSV export of the channel.',
    'web-page': () => 'This is a web page, not an export. Download the export again.',
    'login-page': () => 'This is a sign-in page, not an export: you were signed out. Sign in and download again.',
    'word-document': () => 'This is a text document. We read CSV, Excel and zip.',
    presentation: () => 'This is a presentation. We read CSV, Excel and zip.',
    json: () => 'This is a JSON file. Choose CSV or Excel when you download.',
    binary: () => 'This file is not a table. We read CSV, Excel and zip.',
    password: (place) => `${named(place, 'This file')} has a password. Remove it first.`,
    damaged: (place) => `${named(place, 'This file')} is damaged. Download it again. Nothing was changed.`,
    'old-workbook': () => 'This is an Excel file from before 1997. Save it as .xlsx.',
    'other-archive': () => 'We cannot open this archive. Unpack it, or make it a zip.',
    'too-large': () => 'This file is larger than 500 MB. Choose a shorter period.',
    'too-many-entries': () => 'This zip holds more than 500 files. Unpack it and choose what you need.',
    'unsafe-zip': () => 'This zip unpacks far too large. Ask for a new file.',
    'zip-without-table': () => 'There is no CSV or Excel file in this zip.',
    'many-columns': () => 'This file has more than 1000 columns. That is not an export we know.',
    'quote-open': (place) =>
      `Line ${place ?? '?'}: a quotation mark is missing, so the rest cannot be read. Download the file again. Nothing was changed.`,
    'no-table': () => 'There is no table in this file. We read CSV, Excel and zip.',
  },
};

function named(place: string | null, file: string, open = '“'): string {
  return place === null ? file : `${open}${place}”`;
}
