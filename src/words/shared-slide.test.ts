import { expect, test } from 'vitest';
import { usualDeck } from '../../tests/slides/sample-decks.ts';
import type { SharedTraitsSlide } from '../core/deck/slide.ts';
import type { Finding } from '../core/insight/findings.ts';
import type { Language } from './language.ts';
import { sendInTitle } from './send-in-slide.ts';
import { sharedTitle } from './shared-slide.ts';

const base = { title: null, notes: '', hidden: false, starred: false, texts: {}, pictures: [], month: '2026-10' } as const;
const facebook = { platform: 'facebook', id: '1', name: 'Gemeente Voorbeeld' } as const;

function title(
  group: Finding['group'],
  level: string,
  language: Language,
  verdict: Finding['verdict'] = 'works',
  posts = 2,
): string {
  const finding = { group, level, verdict } as Finding;
  const slide: SharedTraitsSlide = {
    ...base,
    id: 'shared',
    kind: 'shared',
    goal: 'clicks',
    best: 5,
    rows: [{ finding, channel: verdict === 'works' ? null : facebook, posts }],
  };
  return sharedTitle(slide, language);
}

test('what the best posts share is told as a property of theirs, in three languages', () => {
  expect([
    title('kind', 'text', 'nl'),
    title('kind', 'text', 'nl', 'works', 1),
    title('format', 'Vraag van de week', 'nl'),
    title('topic', 'Afval', 'nl'),
    title('weekday', 'tue', 'nl'),
    title('daypart', 'before-9', 'nl'),
    title('question', 'yes', 'nl', 'seems'),
  ]).toEqual([
    '2 van de 5 beste posts waren tekstposts. Dat werkt als het om kliks gaat.',
    '1 van de 5 beste posts was een tekstpost. Dat werkt als het om kliks gaat.',
    '2 van de 5 beste posts hadden het format “Vraag van de week”. Dat werkt als het om kliks gaat.',
    '2 van de 5 beste posts gingen over “Afval”. Dat werkt als het om kliks gaat.',
    '2 van de 5 beste posts verschenen op dinsdag. Dat werkt als het om kliks gaat.',
    '2 van de 5 beste posts verschenen vóór 9 uur. Dat werkt als het om kliks gaat.',
    '2 van de 5 beste posts hadden een vraag in de tekst. Dat lijkt op Facebook te werken als het om kliks gaat.',
  ]);
  expect([title('kind', 'text', 'da'), title('topic', 'Affald', 'da'), title('weekday', 'tue', 'da', 'seems')]).toEqual([
    '2 af de 5 bedste opslag var tekstopslag. Det virker, når det gælder klik.',
    '2 af de 5 bedste opslag handlede om ”Affald”. Det virker, når det gælder klik.',
    '2 af de 5 bedste opslag blev slået op en tirsdag. Det ser ud til at virke på Facebook, når det gælder klik.',
  ]);
  expect([title('kind', 'text', 'en'), title('hashtags', 'none', 'en'), title('weekday', 'tue', 'en')]).toEqual([
    '2 of the 5 best posts were text posts. For clicks, that works.',
    '2 of the 5 best posts had no hashtags. For clicks, that works.',
    '2 of the 5 best posts went out on a Tuesday. For clicks, that works.',
  ]);
});

/** A sample's slide with one example, of this format. */
function asked(format: string, language: Language): string {
  const slide = usualDeck.slides.find(({ kind }) => kind === 'send-in');
  const card = slide?.kind === 'send-in' ? slide.examples[0]?.card : undefined;
  if (slide?.kind !== 'send-in' || card === undefined) throw new Error('the sample has an example');
  const answer = { goal: 'reach', metrics: ['reach'], per: null } as const;
  return sendInTitle({ ...slide, examples: [{ format, card: { ...card, answer, times: 4.6 } }] }, language);
}

test('what to send in is asked by the best example, named as a kind or as the team’s own format', () => {
  expect([asked('text', 'nl'), asked('text', 'da'), asked('text', 'en'), asked('Persbericht', 'nl')]).toEqual([
    'Een tekstpost haalde 4,6 keer zoveel bereik als gewoon. Heb jij ook zoiets?',
    'Et tekstopslag fik 4,6 gange så stor rækkevidde som normalt. Har du også sådan noget?',
    'A text post got 4.6 times the usual reach. Do you have one like it?',
    'Een post in het format “Persbericht” haalde 4,6 keer zoveel bereik als gewoon. Heb jij ook zoiets?',
  ]);
});
