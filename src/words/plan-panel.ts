import type { Done, PlannedStep } from '../core/model/workspace.ts';
import type { InLanguages } from './language.ts';

interface PlanPanelWords {
  readonly help: string;
  readonly step: (place: number) => string;
  readonly does: string;
  readonly doesNames: Readonly<Record<PlannedStep['does'], string>>;
  readonly text: string;
  readonly who: string;
  readonly by: string;
  readonly about: string;
  readonly aboutNothing: string;
  readonly aboutHelp: string;
  readonly goal: string;
  readonly remove: string;
  readonly add: string;
  readonly full: string;
  readonly proposals: string;
  readonly proposalsHelp: string;
  /** A proposed promise about a format, kind or topic. */
  /** `where`: the channel, or null for all of them. */
  readonly keepMore: (what: string, where: string | null) => string;
  readonly doLess: (what: string, where: string | null) => string;
  readonly tryOut: (what: string, where: string | null, posts: number) => string;
  readonly promises: string;
  readonly promisesHelp: string;
  readonly doneNames: Readonly<Record<Done, string>>;
  readonly notSaid: string;
}

/** What the team promises, and what came of last month's promises. */
export const PLAN_PANEL: InLanguages<PlanPanelWords> = {
  nl: {
    help: 'Hoogstens drie. Volgende maand staan ze op de slide ‘Wat we vorige maand afspraken’.',
    step: (place) => `Afspraak ${place}`,
    does: 'Wat doen we ermee?',
    doesNames: { keep: 'Doorgaan', change: 'Anders doen', stop: 'Stoppen' },
    text: 'Wat spreken we af?',
    who: 'Wie',
    by: 'Voor wanneer',
    about: 'Aan welke posts zien we het?',
    aboutNothing: 'Aan geen posts',
    aboutHelp: 'Dan laat de slide van volgende maand zien of die posts het sindsdien beter doen.',
    goal: 'Waar letten we op?',
    remove: 'Afspraak weghalen',
    add: 'Afspraak toevoegen',
    full: 'Er staan er drie. Meer is moeilijk te onthouden.',
    proposals: 'Uit de cijfers',
    proposalsHelp: 'Kies er een om hem over te nemen. Daarna kun je de woorden veranderen.',
    keepMore: (what, where) => `Vaker: ${what}${where === null ? '' : ` op ${where}`}`,
    doLess: (what, where) => `Minder: ${what}${where === null ? '' : ` op ${where}`}`,
    tryOut: (what, where, posts) => `Uitproberen: ${what}${where === null ? '' : ` op ${where}`}, bij de volgende ${posts} posts`,
    promises: 'Hoe ver kwamen we?',
    promisesHelp: 'De cijfers zeggen alleen of de posts het beter doen. Of de afspraak is nagekomen, zeg jij.',
    doneNames: { done: 'Gedaan', partly: 'Deels', not: 'Niet' },
    notSaid: 'Nog niet gezegd',
  },
  da: {
    help: 'Højst tre. Næste måned står de på sliden »Det aftalte vi sidste måned«.',
    step: (place) => `Aftale ${place}`,
    does: 'Hvad gør vi ved det?',
    doesNames: { keep: 'Fortsætte', change: 'Gøre anderledes', stop: 'Holde op' },
    text: 'Hvad aftaler vi?',
    who: 'Hvem',
    by: 'Senest',
    about: 'Hvilke opslag viser det?',
    aboutNothing: 'Ingen opslag',
    aboutHelp: 'Så viser næste måneds slide, om de opslag har klaret sig bedre siden da.',
    goal: 'Hvad holder vi øje med?',
    remove: 'Fjern aftalen',
    add: 'Tilføj en aftale',
    full: 'Der er tre. Flere er svære at huske.',
    proposals: 'Ud fra tallene',
    proposalsHelp: 'Vælg en for at bruge den. Bagefter kan du ændre ordene.',
    keepMore: (what, where) => `Oftere: ${what}${where === null ? '' : ` på ${where}`}`,
    doLess: (what, where) => `Mindre: ${what}${where === null ? '' : ` på ${where}`}`,
    tryOut: (what, where, posts) => `Prøv af: ${what}${where === null ? '' : ` på ${where}`}, i de næste ${posts} opslag`,
    promises: 'Hvor langt nåede vi?',
    promisesHelp: 'Tallene siger kun, om opslagene klarer sig bedre. Om aftalen blev holdt, afgør du.',
    doneNames: { done: 'Gjort', partly: 'Delvist', not: 'Ikke gjort' },
    notSaid: 'Ikke sagt endnu',
  },
  en: {
    help: 'At most three. Next month they are on the slide “What we agreed on last month”.',
    step: (place) => `Agreement ${place}`,
    does: 'What do we do with it?',
    doesNames: { keep: 'Keep', change: 'Change', stop: 'Stop' },
    text: 'What do we agree on?',
    who: 'Who',
    by: 'By when',
    about: 'Which posts will show it?',
    aboutNothing: 'No posts',
    aboutHelp: 'Next month’s slide then shows whether those posts have done better since.',
    goal: 'What do we look at?',
    remove: 'Remove the agreement',
    add: 'Add an agreement',
    full: 'There are three. More are hard to remember.',
    proposals: 'From the numbers',
    proposalsHelp: 'Choose one to take it over. You can change its words afterwards.',
    keepMore: (what, where) => `More often: ${what}${where === null ? '' : ` on ${where}`}`,
    doLess: (what, where) => `Less: ${what}${where === null ? '' : ` on ${where}`}`,
    tryOut: (what, where, posts) => `Try out: ${what}${where === null ? '' : ` on ${where}`}, over the next ${posts} posts`,
    promises: 'How far did we get?',
    promisesHelp: 'The numbers only say whether the posts do better. You say whether it was done.',
    doneNames: { done: 'Done', partly: 'Partly', not: 'Not done' },
    notSaid: 'Not said yet',
  },
};
