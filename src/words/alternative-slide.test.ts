import { expect, test } from 'vitest';
import type { Difference } from '../core/report/deck-facts.ts';
import { differenceText, expectedCount } from './alternative-slide.ts';
import { mostOf, timesAsMuch } from './as-much.ts';

const CLICKS = { goal: 'clicks', metrics: ['linkClicks'], per: null } as const;
const REACH = { goal: 'reach', metrics: ['reach'], per: null } as const;

test('a difference is told as a plain fact about the better post', () => {
  const differences: Difference[] = [
    { in: 'format', weak: 'link', better: 'Vraag van de week' },
    { in: 'length', weak: 1140, better: 212 },
    { in: 'question', weak: false, better: true },
    { in: 'hashtags', weak: 3, better: 0 },
    { in: 'weekday', weak: 5, better: 2 },
    { in: 'hour', weak: 9, better: 19 },
  ];
  expect(differences.map((one) => differenceText(one, 'nl'))).toEqual([
    'Vraag van de week in plaats van link',
    '212 tekens in plaats van 1.140',
    'Stelt een vraag, de andere post niet',
    'Geen hashtags in plaats van 3',
    'Op dinsdag in plaats van vrijdag',
    'Om 19 uur in plaats van om 9 uur',
  ]);
  expect(differences.slice(-2).map((one) => differenceText(one, 'da'))).toEqual([
    'Tirsdag i stedet for fredag',
    'Kl. 19 i stedet for kl. 9',
  ]);
  expect(differences.slice(-2).map((one) => differenceText(one, 'en'))).toEqual([
    'On Tuesday instead of Friday',
    'At 19:00 instead of at 9:00',
  ]);
});

test('what is expected is a range with the number of posts it stands on', () => {
  expect(expectedCount({ low: 90, high: 280, posts: 11 }, CLICKS, 'nl')).toEqual({
    number: '90–280',
    unit: 'kliks op de link te verwachten, op basis van 11 vergelijkbare posts',
  });
});

test('reach is no number of things', () => {
  expect(timesAsMuch(3.04, REACH, 'nl')).toBe('3 keer zoveel bereik');
  expect(timesAsMuch(5.12, CLICKS, 'da')).toBe('5,1 gange så mange klik på linket');
  expect(timesAsMuch(3, REACH, 'da')).toBe('3 gange så stor rækkevidde');
  expect([mostOf(REACH, 'nl'), mostOf(CLICKS, 'en'), mostOf(REACH, 'da')]).toEqual([
    'het grootste bereik',
    'the most link clicks',
    'den største rækkevidde',
  ]);
});
