import { expect, test } from 'vitest';
import { extremeDeck, fewDeck, usualDeck } from '../../tests/slides/sample-decks.ts';
import type { Deck, Slide } from '../core/deck/slide.ts';
import type { TrendWord } from '../core/report/trend.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './language.ts';
import { madeTitle } from './slides.ts';

/** Each title once, with plain spaces. */
function titlesOf({ slides }: Deck, language: Language): string[] {
  return [...new Set(slides.map((slide) => madeTitle(slide, language).replaceAll('\u00A0', ' ')))];
}

test('Dutch titles are findings', () => {
  expect(titlesOf(usualDeck, 'nl')).toEqual([
    'De posts van oktober haalden meer kliks dan gewoonlijk, maar minder reacties.',
    'Facebook haalde meer kliks dan gewoonlijk. LinkedIn haalde minder bereik dan gewoonlijk.',
    'Deze drie posts haalden 2,4 tot 4,6 keer zoveel kliks op de link als gewoon.',
    'Deze drie posts haalden hooguit een derde van het gewone aantal kliks op de link.',
    'Een reel op Instagram haalde 5,2 keer zoveel bereik als gewoon.',
    'Op Facebook werkt “Vraag van de week”. Links en “Persbericht” werken minder.',
    'Veel gezien is nog geen reactie: bij 6 van de 10 posts ging het samen.',
    'Een post in het format “Vraag van de week” haalde 4,6 keer zoveel kliks op de link als gewoon. Heb jij ook zoiets?',
    'Welke van deze twee kreeg de meeste kliks op de link?',
    '3 van de 5 beste posts hadden het format “Vraag van de week”. Dat werkt op Facebook als het om kliks gaat.',
    'Een vergelijkbaar onderwerp haalde in een andere vorm 46 keer zoveel kliks op de link.',
    'Een vergelijkbaar onderwerp haalde in een andere vorm 16 keer zoveel kliks op de link.',
    'De helft van de vergelijkbare posts haalde 0 tot 14 kliks op de link.',
    'Dit willen we nog vertellen over oktober.',
    'Eén van onze drie afspraken is gedaan. Bij één afspraak haalden de posts sindsdien meer kliks.',
    'Dit schreven mensen ons terug.',
    'Eén van onze drie doelen loopt achter. Een klik kostte € 1,84.',
    'Dit spreken we af voor november.',
    'Dit zijn alle posts van oktober op Facebook.',
  ]);
});

test('Danish titles are findings', () => {
  expect(titlesOf(usualDeck, 'da')).toEqual([
    'Opslagene fra oktober fik flere klik end normalt, men færre reaktioner.',
    'Facebook fik flere klik end normalt. LinkedIn fik mindre rækkevidde end normalt.',
    'Disse tre opslag fik 2,4 til 4,6 gange så mange klik på linket som normalt.',
    'Disse tre opslag fik højst en tredjedel af det normale antal klik på linket.',
    'En reel på Instagram fik 5,2 gange så stor rækkevidde som normalt.',
    'På Facebook virker ”Vraag van de week”. Links og ”Persbericht” virker mindre godt.',
    'At blive set er ikke det samme som at få reaktioner: For 6 af 10 opslag fulgtes det ad.',
    'Et opslag i formatet ”Vraag van de week” fik 4,6 gange så mange klik på linket som normalt. Har du også sådan noget?',
    'Hvilket af de to opslag fik flest klik på linket?',
    '3 af de 5 bedste opslag havde formatet ”Vraag van de week”. Det virker på Facebook, når det gælder klik.',
    'Et lignende emne i en anden form fik 46 gange så mange klik på linket.',
    'Et lignende emne i en anden form fik 16 gange så mange klik på linket.',
    'Halvdelen af de lignende opslag fik 0 til 14 klik på linket.',
    'Det vil vi også fortælle om oktober.',
    'Én af vores tre aftaler er gennemført. Ved én aftale har opslagene siden da fået flere klik.',
    'Det skrev folk tilbage til os.',
    'Vi er bagud med ét af vores tre mål. Et klik kostede 1,84 €.',
    'Det aftaler vi for november.',
    'Her er alle opslag fra oktober på Facebook.',
  ]);
});

test('English titles are findings', () => {
  expect(titlesOf(usualDeck, 'en')).toEqual([
    'Posts in October got more clicks than usual, but fewer reactions.',
    'Facebook got more clicks than usual. LinkedIn got less reach than usual.',
    'These three posts got 2.4 to 4.6 times the usual link clicks.',
    'These three posts got at most a third of the usual link clicks.',
    'A reel on Instagram got 5.2 times the usual reach.',
    'On Facebook, “Vraag van de week” works. Links and “Persbericht” work less well.',
    'Being seen is not the same as getting reactions: for 6 of 10 posts the two went together.',
    'A post in the format “Vraag van de week” got 4.6 times the usual link clicks. Do you have one like it?',
    'Which of these two got the most link clicks?',
    '3 of the 5 best posts had the format “Vraag van de week”. For clicks, that works on Facebook.',
    'A similar subject in another form got 46 times the link clicks of this post.',
    'A similar subject in another form got 16 times the link clicks of this post.',
    'Half of the comparable posts got 0 to 14 link clicks.',
    'We have something more to tell about October.',
    'One of our three agreements is done. For one agreement, the posts have had more clicks since then.',
    'This is what people wrote back to us.',
    'One of our three goals is behind. A click cost €1.84.',
    'This is what we agree on for November.',
    'These are all posts from October on Facebook.',
  ]);
});

test('where nothing can be said, the title says so', () => {
  expect(titlesOf(fewDeck, 'nl')).toEqual([
    'Het is nog te vroeg om iets over oktober te zeggen.',
    'Er is nog te weinig om de kanalen mee te vergelijken.',
    'Deze post haalde de meeste kliks op de link: 1.',
    'De posts zijn nog te jong om te vergelijken.',
    'Er zijn nog te weinig posts om te zeggen welk format werkt op Facebook.',
    'Eén post haalde meer bereik dan gewoon, maar kreeg niet meer reacties.',
    'Wat bereik en reacties met elkaar te maken hebben, is deze maand niet te zeggen.',
    'Met deze vijf antwoorden maken we van jouw nieuws een goede post.',
    'Welke van deze twee kreeg de meeste kliks op de link?',
    'De beste posts van oktober volgen geen duidelijk patroon.',
    'In oktober zijn er te weinig posts om te zien wat de beste delen.',
    'Voor deze post zoeken we nog een beter voorbeeld.',
    'Een andere post over zo’n onderwerp haalde 12 kliks op de link.',
    'Deze post kan ook anders.',
    'Dit willen we nog vertellen over oktober.',
    'Wat er van onze afspraak kwam, is nog niet gezegd.',
    'Vorige maand is niets afgesproken.',
    'Dit schreef iemand ons terug.',
    'Dit schreven mensen ons terug.',
    'Voor de muur is nog niets uitgekozen.',
    'Waar onze doelen staan, zeggen de exports niet.',
    'De maand kostte ons DKK 75,50 aan uren en budget.',
    'Wat het opleverde, is nog niet te zeggen.',
    'Voor november spreken we één ding af.',
    'Dit spreken we af voor november.',
    'Voor november is nog niets afgesproken.',
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
