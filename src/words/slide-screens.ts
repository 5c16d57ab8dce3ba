import type { InLanguages } from './language.ts';

interface SlideScreenWords {
  readonly heading: (month: string) => string;
  readonly list: string;
  readonly listHelp: string;
  readonly slideOf: (place: number, total: number) => string;
  readonly hidden: string;
  readonly hiddenNote: string;
  readonly title: string;
  readonly titleHelp: string;
  readonly proposal: string;
  readonly notes: string;
  readonly notesHelp: string;
  readonly hide: string;
  readonly show: string;
  readonly up: string;
  readonly down: string;
  readonly undo: string;
  readonly undone: string;
  readonly movedTo: (place: number) => string;
  readonly presentHere: string;
  readonly numbersStay: string;
  readonly empty: string;
  readonly presenter: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly noNotes: string;
  readonly black: string;
  readonly keys: string;
  readonly allHidden: string;
}

/** The words of the slides' own screens: the editor and the presenter. */
export const SLIDE_SCREENS: InLanguages<SlideScreenWords> = {
  nl: {
    heading: (month) => `Slides van ${month}`,
    list: 'Volgorde van de slides',
    listHelp: 'Kies met de pijltjes. Verplaats met Alt en een pijltje.',
    slideOf: (place, total) => `Slide ${place} van ${total}`,
    hidden: 'Verborgen',
    hiddenNote: 'Deze slide staat niet in de presentatie en gaat niet mee in het bestand.',
    title: 'Kop',
    titleHelp: 'Gemaakt uit de cijfers. Schrijf gerust je eigen kop.',
    proposal: 'Terug naar het voorstel',
    notes: 'Notities voor jezelf',
    notesHelp: 'Alleen voor jou. Ze staan niet op de slide, en gaan alleen mee naar PowerPoint als je dat kiest.',
    hide: 'Verbergen',
    show: 'Tonen',
    up: 'Omhoog',
    down: 'Omlaag',
    undo: 'Ongedaan maken',
    undone: 'De laatste wijziging is teruggedraaid.',
    movedTo: (place) => `Staat nu op plaats ${place}.`,
    presentHere: 'Presenteren vanaf deze slide',
    numbersStay: 'De cijfers komen altijd uit de export.',
    empty: 'Voor deze maand zijn er nog geen slides.',
    presenter: 'Presentatie',
    close: 'Stoppen',
    previous: 'Vorige slide',
    next: 'Volgende slide',
    noNotes: 'Geen notities bij deze slide.',
    black: 'Het scherm is zwart. Druk op B om verder te gaan.',
    keys: 'Pijltjes: bladeren. Cijfer en Enter: springen. B: zwart scherm. N: notities. Esc: stoppen.',
    allHidden: 'Alle slides zijn verborgen. Toon er eerst een.',
  },
  da: {
    heading: (month) => `Slides for ${month}`,
    list: 'Rækkefølge af slides',
    listHelp: 'Vælg med piletasterne. Flyt med Alt og en piletast.',
    slideOf: (place, total) => `Slide ${place} af ${total}`,
    hidden: 'Skjult',
    hiddenNote: 'Denne slide er hverken med i præsentationen eller i filen.',
    title: 'Overskrift',
    titleHelp: 'Overskriften er lavet ud fra tallene. Du kan skrive din egen.',
    proposal: 'Tilbage til forslaget',
    notes: 'Noter til dig selv',
    notesHelp: 'Kun til dig. De står ikke på sliden og kommer kun med til PowerPoint, hvis du vælger det.',
    hide: 'Skjul',
    show: 'Vis',
    up: 'Op',
    down: 'Ned',
    undo: 'Fortryd',
    undone: 'Den seneste ændring er annulleret.',
    movedTo: (place) => `Står nu som nummer ${place}.`,
    presentHere: 'Præsentér fra denne slide',
    numbersStay: 'Tallene kommer altid fra eksporten.',
    empty: 'Der er endnu ingen slides for denne måned.',
    presenter: 'Præsentation',
    close: 'Afslut',
    previous: 'Forrige slide',
    next: 'Næste slide',
    noNotes: 'Ingen noter til denne slide.',
    black: 'Skærmen er sort. Tryk på B for at fortsætte.',
    keys: 'Piletaster: bladr. Tal og Enter: hop. B: sort skærm. N: noter. Esc: afslut.',
    allHidden: 'Alle slides er skjult. Vis mindst én først.',
  },
  en: {
    heading: (month) => `Slides for ${month}`,
    list: 'Order of the slides',
    listHelp: 'Choose with the arrow keys. Move with Alt and an arrow key.',
    slideOf: (place, total) => `Slide ${place} of ${total}`,
    hidden: 'Hidden',
    hiddenNote: 'This slide is left out of the presentation and the file.',
    title: 'Title',
    titleHelp: 'The title comes from the numbers. You can write your own.',
    proposal: 'Back to the proposal',
    notes: 'Notes for yourself',
    notesHelp: 'Only for you. They are not on the slide, and go along to PowerPoint only if you choose so.',
    hide: 'Hide',
    show: 'Show',
    up: 'Move up',
    down: 'Move down',
    undo: 'Undo',
    undone: 'The last change is undone.',
    movedTo: (place) => `Now at place ${place}.`,
    presentHere: 'Present from this slide',
    numbersStay: 'The numbers always come from the export.',
    empty: 'There are no slides for this month yet.',
    presenter: 'Presentation',
    close: 'Stop',
    previous: 'Previous slide',
    next: 'Next slide',
    noNotes: 'No notes for this slide.',
    black: 'The screen is black. Press B to go on.',
    keys: 'Arrow keys: move. Number and Enter: jump. B: black screen. N: notes. Esc: stop.',
    allHidden: 'All slides are hidden. Show one first.',
  },
};
