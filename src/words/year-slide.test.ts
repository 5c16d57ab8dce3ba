import { expect, test } from 'vitest';
import type { FreeSlide } from '../core/deck/slide.ts';
import type { YearFacts } from '../core/deck/year-facts.ts';
import { freeBody, freeTitle } from './free-slide.ts';
import { yearPromisesTitle } from './year-slide.ts';

const facts: YearFacts = {
  year: '2026',
  months: ['2026-08', '2026-09', '2026-10'],
  posts: 1312,
  channels: [
    { platform: 'facebook', id: '1', name: 'Stad' },
    { platform: 'linkedin', id: '2', name: 'Stad' },
  ],
  promises: 14,
  helped: 5,
};

const slide: FreeSlide = {
  id: 'year',
  kind: 'free',
  title: null,
  notes: '',
  hidden: false,
  starred: true,
  month: '2026',
  texts: {},
  pictures: [],
  year: facts,
};

test('the year is told in three languages, of the months that it stands on', () => {
  expect(
    (['nl', 'da', 'en'] as const).map((language) => [freeTitle(slide, language), ...freeBody(slide, language).split('\n')]),
  ).toEqual([
    [
      'In 3 maanden van 2026 plaatsten we 1.312 posts op 2 kanalen.',
      '- Deze maanden tellen mee: augustus, september en oktober.',
      '- De posts stonden op Facebook en LinkedIn.',
      '- Bij 5 van de 14 afspraken over een soort posts deden die posts het daarna beter.',
    ],
    [
      'I 3 måneder i 2026 lagde vi 1.312 opslag op på 2 kanaler.',
      '- Disse måneder tæller med: august, september og oktober.',
      '- Opslagene lå på Facebook og LinkedIn.',
      '- Ved 5 af de 14 aftaler om en slags opslag klarede de opslag sig bedre bagefter.',
    ],
    [
      'In 3 months of 2026, we published 1,312 posts on 2 channels.',
      '- These months are in it: August, September and October.',
      '- The posts were on Facebook and LinkedIn.',
      '- For 5 of the 14 agreements about one kind of post, those posts did better afterwards.',
    ],
  ]);
});

test('a whole year says so, and without agreements nothing is said of them', () => {
  const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
  const whole = { ...slide, year: { ...facts, months, promises: 0, helped: 0 } };
  expect(freeTitle(whole, 'nl')).toBe('In 2026 plaatsten we 1.312 posts op 2 kanalen.');
  expect(freeBody(whole, 'nl').split('\n')).toEqual([
    '- Alle twaalf maanden tellen mee.',
    '- De posts stonden op Facebook en LinkedIn.',
  ]);
});

test('the editor’s own text stands instead', () => {
  expect(freeBody({ ...slide, texts: { body: 'Wat een jaar' } }, 'nl')).toBe('Wat een jaar');
});

test('what helped nowhere is said as what was seen', () => {
  expect(yearPromisesTitle({ ...facts, promises: 1, helped: 0 }, 'nl')).toBe(
    'Bij de ene afspraak over een soort posts zagen we niet dat die posts het daarna beter deden.',
  );
  expect(yearPromisesTitle({ ...facts, promises: 1, helped: 1 }, 'nl')).toBe(
    'Bij de ene afspraak over een soort posts deden die posts het daarna beter.',
  );
});
