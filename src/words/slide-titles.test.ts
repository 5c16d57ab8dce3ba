import { expect, test } from 'vitest';
import { extremeDeck, fewDeck, usualDeck } from '../../tests/slides/sample-decks.ts';
import type { Slide } from '../core/deck/slide.ts';
import type { TrendWord } from '../core/report/trend.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './language.ts';
import { madeTitle } from './slides.ts';

const titles = (language: Language): string[] => usualDeck.slides.map((slide) => madeTitle(slide, language));

test('Dutch titles are findings', () => {
  expect(titles('nl')).toEqual([
    'De posts van oktober haalden meer kliks dan gewoonlijk, maar minder reacties.',
    'Facebook haalde meer kliks dan gewoonlijk. LinkedIn haalde minder bereik dan gewoonlijk.',
    'Deze drie posts haalden 2,4 tot 4,6 keer zoveel kliks op de link als gewoon.',
    'Deze drie posts haalden hooguit een derde van het gewone aantal kliks op de link.',
    'Een reel op Instagram haalde 5,2 keer zoveel bereik als gewoon.',
    'Op Facebook werkt “Vraag van de week”. Links en “Persbericht” werken minder.',
    'Dit zijn alle posts van oktober op Facebook.',
  ]);
});

test('Danish titles are findings', () => {
  expect(titles('da')).toEqual([
    'Opslagene fra oktober fik flere klik end normalt, men færre reaktioner.',
    'Facebook fik flere klik end normalt. LinkedIn fik mindre rækkevidde end normalt.',
    'Disse tre opslag fik 2,4 til 4,6 gange så mange klik på linket som normalt.',
    'Disse tre opslag fik højst en tredjedel af det normale antal klik på linket.',
    'En reel på Instagram fik 5,2 gange så stor rækkevidde som normalt.',
    'På Facebook virker ”Vraag van de week”. Links og ”Persbericht” virker mindre godt.',
    'Her er alle opslag fra oktober på Facebook.',
  ]);
});

test('English titles are findings', () => {
  expect(titles('en').slice(0, 4)).toEqual([
    'Posts in October got more clicks than usual, but fewer reactions.',
    'Facebook got more clicks than usual. LinkedIn got less reach than usual.',
    'These three posts got 2.4 to 4.6 times the usual link clicks.',
    'These three posts got at most a third of the usual link clicks.',
  ]);
});

test('where nothing can be said, the title says so', () => {
  expect(fewDeck.slides.map((slide) => madeTitle(slide, 'nl'))).toEqual([
    'Het is nog te vroeg om iets over oktober te zeggen.',
    'Er is nog te weinig om de kanalen mee te vergelijken.',
    'Er is nog te weinig om de kanalen mee te vergelijken.',
    'Deze post haalde de meeste kliks op de link: 1.',
    'De posts zijn nog te jong om te vergelijken.',
    'Er zijn nog te weinig posts om te zeggen welk format werkt op Facebook.',
    'Er zijn nog te weinig posts om te zeggen welk format werkt op Facebook.',
    'Dit zijn alle posts van oktober op Facebook.',
  ]);
});

test('a channel of one format has nothing to compare', () => {
  const slide = usualDeck.slides.find((one) => one.kind === 'formats');
  if (slide?.kind !== 'formats') throw new Error('there is a slide of formats');
  const alone = { ...slide, rows: slide.rows.slice(0, 1).map((row) => ({ ...row, level: 'video', posts: 229 })) };
  expect(madeTitle(alone, 'nl')).toBe('Alle posts op Facebook hebben hetzelfde format; er is niets om mee te vergelijken.');
});

function monthWith(words: readonly TrendWord[]): Slide {
  const slide = usualDeck.slides[0];
  if (slide?.kind !== 'month') throw new Error('the month comes first');
  return { ...slide, goals: slide.goals.map((goal, place) => ({ ...goal, word: words[place] ?? 'stable' })) };
}

test.each([
  [['stable', 'stable', 'stable'], 'Oktober was een gewone maand voor kliks, bereik en reacties.'],
  [
    ['higher', 'stable', 'higher'],
    'De posts van oktober haalden meer kliks en reacties dan gewoonlijk. Bereik bleef zoals gewoonlijk.',
  ],
  [['lower', 'lower', 'lower'], 'De posts van oktober haalden minder kliks, bereik en reacties dan gewoonlijk.'],
  [
    ['higher', 'no-history', 'no-history'],
    'De posts van oktober haalden meer kliks dan gewoonlijk. Over bereik en reacties is nog niets te zeggen.',
  ],
  [['no-history', 'no-history', 'no-history'], 'Er is nog te weinig om oktober mee te vergelijken.'],
  [
    ['maybe-higher', 'stable', 'maybe-lower'],
    'De posts van oktober haalden mogelijk meer kliks en minder reacties dan gewoonlijk. Bereik bleef zoals gewoonlijk.',
  ],
] as const)('the month with %j', (words, title) => {
  expect(madeTitle(monthWith(words), 'nl')).toBe(title);
});

test('no title shouts, blames, or holds a missing fact', () => {
  const all = [usualDeck, fewDeck, extremeDeck].flatMap((deck) =>
    deck.slides.flatMap((slide) => LANGUAGES.map((language) => madeTitle(slide, language))),
  );
  expect(all.filter((title) => /undefined|NaN|Infinity|slecht|dårlig|worst| {2}/u.test(title))).toEqual([]);
});
