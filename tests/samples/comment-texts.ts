import type { TextLanguage } from './texts.ts';

/** What people could have written back: made up, like their names. */
export const COMMENT_TEXTS: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: [
    'Eindelijk een gemeente die gewoon antwoord geeft. Dank je wel! 🙏',
    'Hoe laat begint het? Ik kan pas na half zes.',
    'Tegel eruit, zonnebloem erin; de kinderen staan elke ochtend te kijken.',
    'Kan dit ook bij ons in de Beukenlaan?\nDan doen wij met de hele straat mee.',
    'Mooi initiatief 👏👏',
    '"Morgen hersteld," stond er. En het was zo. Chapeau.',
    'Ik wist niet dat jullie om vijf uur al rijden. Vanaf nu mopper ik niet meer over gladde stoepen.',
    'Waar vind ik het formulier?',
  ],
  da: [
    'Tak for hurtig hjælp! Lyset virker igen. 🙏',
    'Hvornår åbner I? Jeg kan først efter klokken 17.',
    'Børnene står og kigger på solsikkerne hver morgen.',
    'Kan vi også få det i blok D?\nVi vil gerne være med.',
    'Sikke et flot billede 👏',
    'Det havde jeg ikke troet; tak, fordi I svarer så ærligt.',
    'Kagen var fantastisk. Hvem har bagt den?',
    'Hvor finder jeg skemaet?',
  ],
  en: [
    'A council that simply answers. Thank you! 🙏',
    'What time does it start? I cannot make it before six.',
    'The children stop at the sunflowers every single morning.',
    'Could our street have this too?\nWe would all join in.',
    'Lovely picture 👏',
    '"Fixed by tomorrow," you said, and so it was. Well done.',
    'I never knew you grit the roads at five. I shall stop grumbling.',
    'Where can I find the form?',
  ],
};

export const NAMES: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: ['Sanne Verzonnen', 'Bram Bedacht', 'Fatima Fictief', 'Joris Zomaar'],
  da: ['Mette Opdigtet', 'Lars Fantasi', 'Aisha Påfund', 'Niels Tænkt'],
  en: ['Sam Madeup', 'Priya Invented', 'Ken Imaginary', 'Rosa Fictional'],
};
