import type { InLanguages } from './language.ts';

interface SlideScreenWords {
  readonly heading: (month: string) => string;
  readonly list: string;
  readonly listHelp: string;
  readonly slideOf: (place: number, total: number) => string;
  readonly hidden: string;
  readonly hiddenNote: string;
  readonly emptyPlan: string;
  readonly noExample: string;
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
  readonly redo: string;
  readonly redone: string;
  readonly copy: string;
  readonly copied: (place: number) => string;
  readonly remove: string;
  readonly removed: string;
  readonly add: string;
  readonly addEmpty: string;
  readonly addHidden: string;
  readonly addLeftOut: string;
  readonly added: (place: number) => string;
  readonly isShown: string;
  readonly place: string;
  readonly star: string;
  readonly starHelp: string;
  readonly starred: string;
  readonly fitSmaller: string;
  readonly fitCut: string;
  readonly leftOut: string;
  readonly notThere: (kind: string) => string;
  readonly clickText: string;
  readonly presentThree: string;
  readonly noStars: string;
  readonly kept: string;
  readonly keeping: string;
  readonly theme: string;
  readonly archive: string;
  readonly freeze: string;
  readonly freezeWhat: string;
  readonly frozenOn: (day: string) => string;
  readonly frozenWhat: string;
  readonly unfreeze: string;
  readonly unfreezeAsk: string;
  readonly unfreezeWhat: string;
  readonly freezing: string;
  readonly movedTo: (place: number) => string;
  readonly presentHere: string;
  readonly empty: string;
}

/** The words of the slides' editor; the presentation has its own, `presenter-words.ts`. */
export const SLIDE_SCREENS: InLanguages<SlideScreenWords> = {
  nl: {
    heading: (month) => `Slides van ${month}`,
    list: 'Volgorde van de slides',
    listHelp: 'Kies met de pijltjes. Verplaats met Alt en een pijltje.',
    slideOf: (place, total) => `Slide ${place} van ${total}`,
    hidden: 'Verborgen',
    hiddenNote: 'Deze slide staat niet in de presentatie en gaat niet mee in het bestand.',
    emptyPlan: 'Deze slide doet mee zodra er een afspraak op staat.',
    noExample:
      'Er is geen betere post over hetzelfde onderwerp. Kies zelf een voorbeeld of schrijf een betere tekst, dan doet deze slide mee.',
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
    redo: 'Opnieuw',
    redone: 'De wijziging is opnieuw gedaan.',
    copy: 'Dupliceren',
    copied: (place) => `Op plaats ${place} staat nu een kopie.`,
    remove: 'Weghalen',
    removed: 'De slide is weg. Met Ongedaan maken komt hij terug.',
    add: 'Slide toevoegen',
    addEmpty: 'Lege slide',
    addHidden: 'Verborgen, weer tonen',
    addLeftOut: 'Weggelaten, eerst kiezen of invullen',
    added: (place) => `Er staat een nieuwe slide op plaats ${place}.`,
    isShown: 'De slide staat weer in de presentatie.',
    place: 'Plaats',
    star: 'In de drie minuten voor de leiding',
    starHelp: 'Slides met een ster staan ook in de korte uitgave.',
    starred: 'met ster',
    fitSmaller: 'De kop is lang en staat daarom kleiner op de slide.',
    fitCut: 'De kop is te lang voor de slide. Het einde valt weg en er staan drie puntjes.',
    leftOut: 'Weggelaten',
    notThere: (kind) => `‘${kind}’ staat nog niet in de slides`,
    clickText: 'Klik op een tekst om hem te veranderen. De cijfers blijven altijd die uit de export.',
    presentThree: '★ Drie minuten',
    noStars: 'Geef eerst een slide een ster.',
    kept: 'Alles is bewaard.',
    keeping: 'Bezig met bewaren…',
    theme: 'Huisstijl',
    archive: 'Archief',
    freeze: 'Cijfers vastzetten',
    freezeWhat:
      'Zet je de cijfers vast, dan veranderen ze op deze slides niet meer, ook niet door nieuwe exports. Je woorden kun je blijven veranderen.',
    frozenOn: (day) => `Vastgezet op ${day}`,
    frozenWhat: 'Nieuwe exports veranderen deze cijfers niet.',
    unfreeze: 'Losmaken',
    unfreezeAsk: 'Cijfers losmaken?',
    unfreezeWhat:
      'De slides volgen dan weer wat er is geïmporteerd, en cijfers kunnen anders worden dan wat je hebt laten zien. Je woorden, volgorde en keuzes blijven.',
    freezing: 'De cijfers worden vastgezet…',
    movedTo: (place) => `Staat nu op plaats ${place}.`,
    presentHere: 'Presenteren vanaf deze slide',
    empty: 'Voor deze maand zijn er nog geen slides.',
  },
  da: {
    heading: (month) => `Slides for ${month}`,
    list: 'Slidenes rækkefølge',
    listHelp: 'Vælg med piletasterne. Flyt med Alt og en piletast.',
    slideOf: (place, total) => `Slide ${place} af ${total}`,
    hidden: 'Skjult',
    hiddenNote: 'Denne slide er hverken med i præsentationen eller i filen.',
    emptyPlan: 'Denne slide kommer med, når der står en aftale på den.',
    noExample:
      'Der er ikke et bedre opslag om samme emne. Vælg selv et eksempel, eller skriv en bedre tekst, så kommer sliden med.',
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
    redo: 'Gentag',
    redone: 'Ændringen er lavet igen.',
    copy: 'Dubler',
    copied: (place) => `Der er nu en kopi som nummer ${place}.`,
    remove: 'Fjern',
    removed: 'Sliden er fjernet. Med Fortryd kommer den tilbage.',
    add: 'Tilføj slide',
    addEmpty: 'Tom slide',
    addHidden: 'Skjulte, vis igen',
    addLeftOut: 'Udeladte, vælg eller udfyld først',
    added: (place) => `Der er en ny slide som nummer ${place}.`,
    isShown: 'Sliden er med i præsentationen igen.',
    place: 'Plads',
    star: 'Med i de tre minutter til ledelsen',
    starHelp: 'Slides med stjerne er også med i den korte udgave.',
    starred: 'med stjerne',
    fitSmaller: 'Overskriften er lang og står derfor mindre på sliden.',
    fitCut: 'Overskriften er for lang til sliden. Slutningen falder væk, og der står tre prikker.',
    leftOut: 'Udeladt',
    notThere: (kind) => `»${kind}« er ikke med blandt slidene endnu`,
    clickText: 'Klik på en tekst for at ændre den. Tallene er altid dem fra eksporten.',
    presentThree: '★ Tre minutter',
    noStars: 'Giv først en slide en stjerne.',
    kept: 'Alt er gemt.',
    keeping: 'Gemmer…',
    theme: 'Udseende',
    archive: 'Arkiv',
    freeze: 'Fastlås tallene',
    freezeWhat:
      'Når tallene er låst fast, ændrer de sig ikke på disse slides, heller ikke efter nye eksporter. Dine ord kan stadig ændres.',
    frozenOn: (day) => `Fastlåst ${day}`,
    frozenWhat: 'Nye eksporter ændrer ikke disse tal.',
    unfreeze: 'Lås op',
    unfreezeAsk: 'Lås tallene op?',
    unfreezeWhat:
      'Slidene følger så igen det, der er importeret, og tallene kan blive andre end dem, du har vist. Dine ord, rækkefølgen og dine valg bliver.',
    freezing: 'Tallene bliver låst fast…',
    movedTo: (place) => `Står nu som nummer ${place}.`,
    presentHere: 'Præsentér fra denne slide',
    empty: 'Der er endnu ingen slides for denne måned.',
  },
  en: {
    heading: (month) => `Slides for ${month}`,
    list: 'Order of the slides',
    listHelp: 'Choose with the arrow keys. Move with Alt and an arrow key.',
    slideOf: (place, total) => `Slide ${place} of ${total}`,
    hidden: 'Hidden',
    hiddenNote: 'This slide is left out of the presentation and the file.',
    emptyPlan: 'This slide is included as soon as there is an agreement on it.',
    noExample:
      'There is no better post on the same subject. Choose an example yourself or write a better text, and this slide is included.',
    title: 'Title',
    titleHelp: 'The title comes from the numbers. You can write your own.',
    proposal: 'Back to the proposal',
    notes: 'Notes for yourself',
    notesHelp: 'Only for you. They are not on the slide, and go into PowerPoint only if you choose that.',
    hide: 'Hide',
    show: 'Show',
    up: 'Move up',
    down: 'Move down',
    undo: 'Undo',
    undone: 'The last change was undone.',
    redo: 'Redo',
    redone: 'The change was made again.',
    copy: 'Duplicate',
    copied: (place) => `There is now a copy at place ${place}.`,
    remove: 'Remove',
    removed: 'The slide is gone. Undo brings it back.',
    add: 'Add a slide',
    addEmpty: 'Empty slide',
    addHidden: 'Hidden, show again',
    addLeftOut: 'Left out, choose or fill in first',
    added: (place) => `There is a new slide at place ${place}.`,
    isShown: 'The slide is in the presentation again.',
    place: 'Place',
    star: 'In the three minutes for management',
    starHelp: 'Slides with a star are in the short edition too.',
    starred: 'with a star',
    fitSmaller: 'The title is long, so it is smaller on the slide.',
    fitCut: 'The title is too long for the slide. Its end is cut off and three dots stand there.',
    leftOut: 'Left out',
    notThere: (kind) => `“${kind}” is not among the slides yet`,
    clickText: 'Click a text to change it. The numbers always stay as the export has them.',
    presentThree: '★ Three minutes',
    noStars: 'Give a slide a star first.',
    kept: 'Everything is saved.',
    keeping: 'Saving…',
    theme: 'House style',
    archive: 'Archive',
    freeze: 'Freeze the numbers',
    freezeWhat:
      'Once frozen, the numbers on these slides stay as they are, also after new exports. Your words can still be changed.',
    frozenOn: (day) => `Frozen on ${day}`,
    frozenWhat: 'New exports do not change these numbers.',
    unfreeze: 'Unfreeze',
    unfreezeAsk: 'Unfreeze the numbers?',
    unfreezeWhat:
      'The slides then follow what is imported again, and numbers may differ from what you have shown. Your words, order and choices stay.',
    freezing: 'Freezing the numbers…',
    movedTo: (place) => `Now at place ${place}.`,
    presentHere: 'Present from this slide',
    empty: 'There are no slides for this month yet.',
  },
};
