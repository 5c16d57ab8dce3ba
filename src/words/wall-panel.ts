import type { InLanguages } from './language.ts';

interface WallPanelWords {
  readonly heading: string;
  readonly help: string;
  readonly search: string;
  readonly found: (count: number, shown: string) => string;
  readonly more: (shown: string) => string;
  readonly none: string;
  readonly noneFound: string;
  readonly onWall: (count: number) => string;
  readonly text: string;
  readonly textHelp: string;
  readonly after: string;
  readonly afterHelp: string;
  readonly takeOff: string;
}

/** Choosing what stands on the friendly wall. */
export const WALL_PANEL: InLanguages<WallPanelWords> = {
  nl: {
    heading: 'Reacties op de muur',
    help: 'Kies wat mensen terugschreven. Namen komen er niet bij. Er passen er zes op één slide.',
    search: 'Zoek in de reacties van deze maand',
    found: (count, shown) => (count === 1 ? '1 reactie' : `${shown} reacties`),
    more: (shown) => `Alleen de eerste ${shown} staan hier. Zoek om de rest te vinden.`,
    none: 'Er zijn deze maand geen reacties in de exports. Een export van reacties kun je bij Importeren neerzetten.',
    noneFound: 'Geen reactie met deze woorden.',
    onWall: (count) => `Op de muur: ${count}`,
    text: 'Zo staat het op de muur',
    textHelp: 'Inkorten mag. Haal namen van mensen weg.',
    after: 'Wat is ermee gedaan?',
    afterHelp: 'Bijvoorbeeld: de bank staat er sinds 20 oktober.',
    takeOff: 'Van de muur halen',
  },
  da: {
    heading: 'Kommentarer på væggen',
    help: 'Vælg, hvad folk skrev tilbage. Navne kommer ikke med. Der er plads til seks på én slide.',
    search: 'Søg i månedens kommentarer',
    found: (count, shown) => (count === 1 ? '1 kommentar' : `${shown} kommentarer`),
    more: (shown) => `Kun de første ${shown} står her. Søg for at finde resten.`,
    none: 'Der er ingen kommentarer i eksporterne for denne måned. Du kan tilføje en eksport af kommentarer under Importér.',
    noneFound: 'Ingen kommentar med de ord.',
    onWall: (count) => `På væggen: ${count}`,
    text: 'Sådan står det på væggen',
    textHelp: 'Du må gerne forkorte. Fjern navne på personer.',
    after: 'Hvad er der sket siden?',
    afterHelp: 'For eksempel: bænken har stået der siden 20. oktober.',
    takeOff: 'Tag ned fra væggen',
  },
  en: {
    heading: 'Comments on the wall',
    help: 'Choose what people wrote back. Names do not come along. Six fit on one slide.',
    search: 'Search the comments of this month',
    found: (count, shown) => (count === 1 ? '1 comment' : `${shown} comments`),
    more: (shown) => `Only the first ${shown} are listed here. Search to find the others.`,
    none: 'The exports hold no comments of this month. You can add an export of comments under Import.',
    noneFound: 'No comment with these words.',
    onWall: (count) => `On the wall: ${count}`,
    text: 'How it reads on the wall',
    textHelp: 'You may shorten it. Take out people’s names.',
    after: 'What was done with it?',
    afterHelp: 'For example: the bench has been there since 20 October.',
    takeOff: 'Take off the wall',
  },
};
