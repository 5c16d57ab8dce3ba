import type { InLanguages } from './language.ts';

interface ThemeDialogWords {
  readonly title: string;
  readonly what: string;
  readonly meeting: string;
  readonly meetingHelp: string;
  readonly footer: string;
  readonly footerHelp: string;
  readonly logo: string;
  readonly logoHelp: string;
  readonly chooseLogo: string;
  readonly logoAlt: string;
  readonly removeLogo: string;
  readonly works: string;
  readonly less: string;
  readonly corrected: (asked: string, used: string) => string;
  readonly alike: string;
  readonly titleFont: string;
  readonly textFont: string;
  readonly fontHelp: string;
  readonly example: string;
  readonly save: string;
  readonly reset: string;
}

/** How a team's slides look. */
export const THEME_DIALOG: InLanguages<ThemeDialogWords> = {
  nl: {
    title: 'Huisstijl van de slides',
    what: 'Geldt voor de slides van alle maanden, op het scherm en in elk bestand.',
    meeting: 'Naam van het overleg',
    meetingHelp: 'Staat boven de kop, bijvoorbeeld: Redactieoverleg.',
    footer: 'Regel onderaan',
    footerHelp: 'Bijvoorbeeld de naam van je organisatie.',
    logo: 'Logo',
    logoHelp: 'Png, jpeg of webp. Staat klein op elke slide.',
    chooseLogo: 'Kies een logo',
    logoAlt: 'Wat staat er in het logo?',
    removeLogo: 'Logo weghalen',
    works: 'Kleur van ‘werkte’',
    less: 'Kleur van ‘werkte minder’',
    corrected: (asked, used) => `${asked} is te licht om te lezen. Op de slides staat ${used}.`,
    alike:
      'De twee kleuren lijken op elkaar, zeker voor wie rood en groen moeilijk uit elkaar houdt. Kies er een die duidelijk anders is.',
    titleFont: 'Letter van de koppen',
    textFont: 'Letter van de tekst',
    fontHelp: 'Bricolage Grotesque en Public Sans gaan mee in het webbestand. De andere moeten op de computer staan.',
    example: 'Zo ziet het eruit',
    save: 'Bewaar',
    reset: 'Terug naar de stijl van Postproof',
  },
  da: {
    title: 'Slidenes udseende',
    what: 'Gælder for slides i alle måneder, på skærmen og i alle filer.',
    meeting: 'Mødets navn',
    meetingHelp: 'Står over overskriften, for eksempel: Redaktionsmøde.',
    footer: 'Linje nederst',
    footerHelp: 'For eksempel navnet på din organisation.',
    logo: 'Logo',
    logoHelp: 'Png, jpeg eller webp. Står småt på hver slide.',
    chooseLogo: 'Vælg et logo',
    logoAlt: 'Hvad står der i logoet?',
    removeLogo: 'Fjern logoet',
    works: 'Farven for »virkede«',
    less: 'Farven for »virkede mindre«',
    corrected: (asked, used) => `${asked} er for lys til at læse. På slidene bruges ${used}.`,
    alike:
      'De to farver ligner hinanden, især for dem, der har svært ved at skelne rødt og grønt. Vælg en, der er tydeligt anderledes.',
    titleFont: 'Skrift i overskrifter',
    textFont: 'Skrift i tekst',
    fontHelp: 'Bricolage Grotesque og Public Sans følger med i webfilen. De andre skal være på computeren.',
    example: 'Sådan ser det ud',
    save: 'Gem',
    reset: 'Tilbage til Postproofs eget udseende',
  },
  en: {
    title: 'House style of the slides',
    what: 'Applies to the slides of every month, on the screen and in every file.',
    meeting: 'Name of the meeting',
    meetingHelp: 'Shown above the title, for example: Editorial meeting.',
    footer: 'Line at the bottom',
    footerHelp: 'For example the name of your organisation.',
    logo: 'Logo',
    logoHelp: 'Png, jpeg or webp. Shown small on every slide.',
    chooseLogo: 'Choose a logo',
    logoAlt: 'What does the logo say?',
    removeLogo: 'Remove the logo',
    works: 'Colour of “worked”',
    less: 'Colour of “worked less”',
    corrected: (asked, used) => `${asked} is too light to read. The slides use ${used}.`,
    alike:
      'The two colours look alike, certainly to those who find it hard to tell red from green. Choose one that clearly differs.',
    titleFont: 'Font of the titles',
    textFont: 'Font of the text',
    fontHelp: 'Bricolage Grotesque and Public Sans go into the web file. The others have to be on the computer.',
    example: 'How it looks',
    save: 'Save',
    reset: 'Back to Postproof’s own style',
  },
};
