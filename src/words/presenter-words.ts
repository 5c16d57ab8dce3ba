import type { InLanguages } from './language.ts';

/** A line of the list of keys: the keys as they stand on a keyboard, and what they do. */
interface KeyLine {
  readonly keys: string;
  readonly does: string;
}

interface PresenterWords {
  readonly presenter: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly slideOf: (place: number, total: number) => string;
  readonly noNotes: string;
  readonly black: string;
  readonly white: string;
  readonly allHidden: string;
  readonly hint: string;
  readonly keysTitle: string;
  readonly keyLines: readonly KeyLine[];
  readonly overview: string;
  readonly overviewHelp: string;
  readonly pointer: string;
  readonly pointerOn: string;
  readonly pointerOff: string;
  readonly reveal: string;
  readonly unreveal: string;
  readonly revealed: string;
  readonly window: string;
  readonly windowBlocked: string;
  readonly windowOpened: string;
  readonly notes: string;
  readonly now: string;
  readonly coming: string;
  readonly end: string;
  readonly clock: string;
  readonly elapsed: string;
  readonly minutes: string;
  readonly pause: string;
  readonly resume: string;
  readonly reset: string;
  readonly paused: string;
  readonly onSchedule: string;
  readonly behind: (minutes: number | string) => string;
  readonly ahead: (minutes: number | string) => string;
  readonly blackScreen: string;
  readonly waiting: string;
  readonly lost: string;
  readonly stopped: string;
}

/** The words of the presentation and of the presenter's own window, in the app and in the shared file. */
export const PRESENTER_WORDS: InLanguages<PresenterWords> = {
  nl: {
    presenter: 'Presentatie',
    close: 'Stoppen',
    previous: 'Vorige slide',
    next: 'Volgende slide',
    slideOf: (place, total) => `Slide ${place} van ${total}`,
    noNotes: 'Geen notities bij deze slide.',
    black: 'Het scherm is zwart. Druk op B om verder te gaan.',
    white: 'Het scherm is wit. Druk op W om verder te gaan.',
    allHidden: 'Alle slides zijn verborgen. Toon er eerst een.',
    hint: 'Druk op ? voor alle toetsen.',
    keysTitle: 'Toetsen',
    keyLines: [
      { keys: '→  ↓  Spatie  Enter  PageDown', does: 'volgende slide; bij raden eerst de cijfers' },
      { keys: '←  ↑  Backspace  PageUp', does: 'vorige slide' },
      { keys: 'Home  End', does: 'eerste of laatste slide' },
      { keys: 'cijfer en Enter', does: 'naar dat nummer' },
      { keys: 'G  O', does: 'overzicht van alle slides' },
      { keys: 'R', does: 'cijfers bij het raden tonen of verbergen' },
      { keys: 'L', does: 'aanwijsstip aan of uit' },
      { keys: 'B  .', does: 'zwart scherm' },
      { keys: 'W', does: 'wit scherm' },
      { keys: 'N', does: 'notities onder de slide' },
      { keys: 'P', does: 'presentatorvenster openen' },
      { keys: 'F  F5', does: 'volledig scherm' },
      { keys: '?  H', does: 'deze lijst' },
      { keys: 'Esc', does: 'terug of stoppen' },
    ],
    overview: 'Overzicht',
    overviewHelp: 'Kies een slide met de pijltjes en Enter. Esc gaat terug.',
    pointer: 'Aanwijsstip',
    pointerOn: 'De aanwijsstip volgt de muis.',
    pointerOff: 'De aanwijsstip is uit.',
    reveal: 'Toon de cijfers',
    unreveal: 'Verberg de cijfers',
    revealed: 'De cijfers staan er nu.',
    window: 'Presentatorvenster',
    windowBlocked: 'De browser houdt het tweede venster tegen. Sta pop-ups toe voor deze pagina en probeer het opnieuw.',
    windowOpened: 'Het presentatorvenster is open. Is dit scherm niet meer volledig? Druk hier op F.',
    notes: 'Notities',
    now: 'Nu',
    coming: 'Hierna',
    end: 'Dit is de laatste slide.',
    clock: 'Tijd',
    elapsed: 'Verstreken',
    minutes: 'Geplande minuten',
    pause: 'Pauze',
    resume: 'Verder',
    reset: 'Opnieuw vanaf 0',
    paused: 'gepauzeerd',
    onSchedule: 'op schema',
    behind: (minutes) => `${minutes} min achter`,
    ahead: (minutes) => `${minutes} min voor`,
    blackScreen: 'Zwart scherm',
    waiting: 'Wacht op de presentatie. Start die in het andere venster.',
    lost: 'De presentatie antwoordt niet. Staat het andere venster nog open?',
    stopped: 'De presentatie is gestopt. Start die opnieuw in het andere venster.',
  },
  da: {
    presenter: 'Præsentation',
    close: 'Afslut',
    previous: 'Forrige slide',
    next: 'Næste slide',
    slideOf: (place, total) => `Slide ${place} af ${total}`,
    noNotes: 'Ingen noter til denne slide.',
    black: 'Skærmen er sort. Tryk på B for at fortsætte.',
    white: 'Skærmen er hvid. Tryk på W for at fortsætte.',
    allHidden: 'Alle slides er skjult. Vis mindst én først.',
    hint: 'Tryk på ? for at se alle taster.',
    keysTitle: 'Taster',
    keyLines: [
      { keys: '→  ↓  Mellemrum  Enter  PageDown', does: 'næste slide; på en gætteslide først tallene' },
      { keys: '←  ↑  Backspace  PageUp', does: 'forrige slide' },
      { keys: 'Home  End', does: 'første eller sidste slide' },
      { keys: 'tal og Enter', does: 'til det nummer' },
      { keys: 'G  O', does: 'oversigt over alle slides' },
      { keys: 'R', does: 'vis eller skjul tallene på gættesliden' },
      { keys: 'L', does: 'markør til eller fra' },
      { keys: 'B  .', does: 'sort skærm' },
      { keys: 'W', does: 'hvid skærm' },
      { keys: 'N', does: 'noter under sliden' },
      { keys: 'P', does: 'åbn oplægsholderens vindue' },
      { keys: 'F  F5', does: 'fuld skærm' },
      { keys: '?  H', does: 'denne liste' },
      { keys: 'Esc', does: 'tilbage eller afslut' },
    ],
    overview: 'Oversigt',
    overviewHelp: 'Vælg en slide med piletasterne og Enter. Esc går tilbage.',
    pointer: 'Markør',
    pointerOn: 'Markøren følger musen.',
    pointerOff: 'Markøren er slået fra.',
    reveal: 'Vis tallene',
    unreveal: 'Skjul tallene',
    revealed: 'Tallene vises nu.',
    window: 'Oplægsholderens vindue',
    windowBlocked: 'Browseren blokerer det andet vindue. Tillad pop op-vinduer for denne side, og prøv igen.',
    windowOpened: 'Oplægsholderens vindue er åbent. Er fuld skærm slået fra her? Tryk på F.',
    notes: 'Noter',
    now: 'Nu',
    coming: 'Derefter',
    end: 'Det er den sidste slide.',
    clock: 'Klokken',
    elapsed: 'Forløbet tid',
    minutes: 'Planlagte minutter',
    pause: 'Pause',
    resume: 'Fortsæt',
    reset: 'Forfra fra 0',
    paused: 'på pause',
    onSchedule: 'efter planen',
    behind: (minutes) => `${minutes} min. bagud`,
    ahead: (minutes) => `${minutes} min. foran`,
    blackScreen: 'Sort skærm',
    waiting: 'Venter på præsentationen. Start den i det andet vindue.',
    lost: 'Præsentationen svarer ikke. Er det andet vindue stadig åbent?',
    stopped: 'Præsentationen er slut. Start den igen i det andet vindue.',
  },
  en: {
    presenter: 'Presentation',
    close: 'Stop',
    previous: 'Previous slide',
    next: 'Next slide',
    slideOf: (place, total) => `Slide ${place} of ${total}`,
    noNotes: 'No notes for this slide.',
    black: 'The screen is black. Press B to go on.',
    white: 'The screen is white. Press W to go on.',
    allHidden: 'All slides are hidden. Show one first.',
    hint: 'Press ? for all keys.',
    keysTitle: 'Keys',
    keyLines: [
      { keys: '→  ↓  Space  Enter  PageDown', does: 'next slide; on a guess first the numbers' },
      { keys: '←  ↑  Backspace  PageUp', does: 'previous slide' },
      { keys: 'Home  End', does: 'first or last slide' },
      { keys: 'number and Enter', does: 'to that number' },
      { keys: 'G  O', does: 'overview of all slides' },
      { keys: 'R', does: 'show or hide the numbers of the guess' },
      { keys: 'L', does: 'pointer on or off' },
      { keys: 'B  .', does: 'black screen' },
      { keys: 'W', does: 'white screen' },
      { keys: 'N', does: 'notes below the slide' },
      { keys: 'P', does: 'open the presenter window' },
      { keys: 'F  F5', does: 'full screen' },
      { keys: '?  H', does: 'this list' },
      { keys: 'Esc', does: 'back, or stop' },
    ],
    overview: 'Overview',
    overviewHelp: 'Choose a slide with the arrow keys and Enter. Esc goes back.',
    pointer: 'Pointer',
    pointerOn: 'The pointer follows the mouse.',
    pointerOff: 'The pointer is off.',
    reveal: 'Show the numbers',
    unreveal: 'Hide the numbers',
    revealed: 'The numbers are shown now.',
    window: 'Presenter window',
    windowBlocked: 'The browser blocks the second window. Allow pop-ups for this page and try again.',
    windowOpened: 'The presenter window is open. If this screen is no longer full screen, press F here.',
    notes: 'Notes',
    now: 'Now',
    coming: 'Next',
    end: 'This is the last slide.',
    clock: 'Time',
    elapsed: 'Elapsed',
    minutes: 'Planned minutes',
    pause: 'Pause',
    resume: 'Go on',
    reset: 'Start again from 0',
    paused: 'paused',
    onSchedule: 'on schedule',
    behind: (minutes) => `${minutes} min behind`,
    ahead: (minutes) => `${minutes} min ahead`,
    blackScreen: 'Black screen',
    waiting: 'Waiting for the presentation. Start it in the other window.',
    lost: 'The presentation does not answer. Is the other window still open?',
    stopped: 'The presentation has stopped. Start it again in the other window.',
  },
};
