import { expect, test } from 'vitest';
import type { CornerPoint, CornersSlide } from '../core/deck/slide.ts';
import { cornerOf, cornersFoot, cornersTitle, firstWords, wholeTimes } from './corners-slide.ts';

type Place = readonly [reach: number, reactions: number];

const slide = (places: readonly Place[]): CornersSlide => ({
  id: 'corners',
  kind: 'corners',
  title: null,
  notes: '',
  hidden: false,
  starred: false,
  month: '2026-10',
  texts: {},
  pictures: [],
  without: 0,
  points: places.map(([reach, reactions], place) => pointAt(place, reach, reactions)),
});

function pointAt(place: number, reach: number, reactions: number): CornerPoint {
  const channel = { platform: 'facebook', id: '1', name: 'Gemeente Voorbeeld' } as const;
  const post = {
    key: `facebook:1:${place}`,
    channelKey: 'facebook:1',
    publishedAt: '2026-10-01T08:00:00+02:00',
    precision: 'minute',
    format: 'photo',
    text: 'x',
    permalink: '',
    metrics: {},
    young: false,
    boosted: null,
    duty: false,
    leftOut: false,
  } as const;
  return { post, channel, reach, reactions, named: false };
}
const many = (both: number, seen: number): Place[] =>
  Array.from({ length: seen }, (_, place): Place => [2, place < both ? 2 : 0.5]);

test.each<readonly [Place, string]>([
  [[0.5, 2], 'seldom-liked'],
  [[2, 2], 'much-liked'],
  [[0.5, 0.5], 'seldom'],
  [[2, 0.5], 'much'],
  [[1, 1], 'much-liked'],
  [[0, 0], 'seldom'],
])('%j stands in the corner %s', ([reach, reactions], corner) => {
  expect(cornerOf(pointAt(0, reach, reactions))).toBe(corner);
});

test.each<readonly [Place[], string]>([
  [[], 'Wat bereik en reacties met elkaar te maken hebben, is deze maand niet te zeggen.'],
  [[[0.5, 2]], 'Geen enkele post haalde deze maand meer bereik dan gewoon.'],
  [[[2, 2]], 'Eén post haalde meer bereik dan gewoon, en kreeg ook meer reacties.'],
  [[[2, 0.5]], 'Eén post haalde meer bereik dan gewoon, maar kreeg niet meer reacties.'],
  [many(3, 3), 'Van de 3 posts die veel gezien werden, kregen er 3 ook veel reacties.'],
  [many(1, 3), 'Van de 3 posts die veel gezien werden, kreeg er 1 ook veel reacties.'],
  [many(0, 9), 'Van de 9 posts die veel gezien werden, kreeg er geen ook veel reacties.'],
  [many(6, 9), 'Wat veel gezien werd, kreeg meestal ook veel reacties: 6 van de 9 posts.'],
  [many(5, 9), 'Veel gezien is nog geen reactie: bij 5 van de 9 posts ging het samen.'],
  [many(3, 9), 'Wat veel gezien werd, kreeg zelden veel reacties: 3 van de 9 posts.'],
])('the title says no more than is counted: %#', (places, title) => {
  expect(cornersTitle(slide(places), 'nl')).toBe(title);
});

test('below it stands what lies outside the axes', () => {
  expect(cornersFoot(slide([[8, 0.125]]), 'nl').filter((text) => text.includes('op de rand'))).toEqual([]);
  expect(cornersFoot(slide([[9, 1]]), 'nl')).toContain('Wat verder ligt dan 8×, staat op de rand.');
});

test('a post is named by its first words', () => {
  expect(firstWords('Kort en goed', 'nl')).toBe('Kort en goed');
  expect(firstWords('  ', 'da')).toBe('Opslag uden tekst');
  expect(firstWords('Welke stoeptegel bij jou in de straat mag eruit? Stuur een foto, wij komen', 'nl')).toBe(
    'Welke stoeptegel bij jou in de straat mag eruit? Stuur een…',
  );
});

test('marks of an axis are written as people write them', () => {
  expect([0.125, 0.25, 0.5, 1, 2, 8].map(wholeTimes)).toEqual(['⅛×', '¼×', '½×', '1×', '2×', '8×']);
});
