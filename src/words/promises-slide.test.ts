import { expect, test } from 'vitest';
import type { PromisesSlide } from '../core/deck/slide.ts';
import type { Done } from '../core/model/workspace.ts';
import type { StepState } from '../core/report/deck-facts.ts';
import { promisesTitle, sinceText } from './promises-slide.ts';

type Since = NonNullable<StepState['since']>;

function state(done: Done | null, word: Since['word'] | null, ratio: number | null = null, posts = 8): StepState {
  const about = { group: 'format', level: 'Vraag van de week', goal: 'clicks', channelKey: null } as const;
  const step = { id: `${done}-${word}`, does: 'keep', text: 'Elke week een vraag', who: '', by: '', about } as const;
  const ends = ratio === null ? { low: null, high: null } : { low: 1.1, high: 2.3 };
  return { step, done, since: word === null ? null : { posts, before: 20, word, ratio, ...ends } };
}
function title(steps: readonly StepState[], language: 'nl' | 'da' | 'en' = 'nl'): string {
  const base = { title: null, notes: '', hidden: false, starred: false, texts: {}, pictures: [], month: '2026-10' } as const;
  const slide: PromisesSlide = { ...base, id: 'promises', kind: 'promises', promisedIn: '2026-09', steps };
  return promisesTitle(slide, language);
}

test('the title counts what was done', () => {
  expect(title([])).toBe('Vorige maand is niets afgesproken.');
  expect(title([state('done', null)])).toBe('We deden wat we afspraken.');
  expect(title([state('done', null), state('done', null), state('done', null)])).toBe('Alle drie de afspraken zijn gedaan.');
  expect(title([state('done', null), state('not', null), state(null, null)])).toBe('Eén van onze drie afspraken is gedaan.');
  expect(title([state('not', null), state('not', null)])).toBe('Van onze twee afspraken is nog niets gedaan.');
  expect(title([state(null, null), state(null, null)])).toBe('Wat er van onze twee afspraken kwam, is nog niet gezegd.');
  expect(title([state('not', null), state(null, null)])).toBe('Van onze twee afspraken staat er nog geen als gedaan.');
});

test('and says whether the posts since do better, only where that is known', () => {
  expect(title([state('done', 'better', 1.6)])).toBe(
    'We deden wat we afspraken. De posts waar het om ging, haalden sindsdien meer kliks.',
  );
  expect(title([state('done', 'too-early')])).toBe('We deden wat we afspraken. Of het helpt, is nog niet te zeggen.');
  expect(title([state('done', 'better', 1.6), state('done', 'too-early')])).toBe(
    'Beide afspraken zijn gedaan. Bij één afspraak haalden de posts sindsdien meer kliks.',
  );
  expect(title([state('done', 'same', 1)], 'en')).toBe(
    'We did what we agreed on. In the posts that it was about we see no difference yet.',
  );
});

test('what was not done cannot have helped', () => {
  expect(title([state('done', null), state('not', 'better', 1.6)])).toBe('Eén van onze twee afspraken is gedaan.');
});

test('a row has both ends of the range, or the word that it is too early', () => {
  expect(sinceText(state('done', 'better', 1.6), 'nl')).toEqual({
    word: 'Doet het beter.',
    rest: '8 posts sindsdien. 1,6× zoveel kliks als ervoor (waarschijnlijk 1,1× tot 2,3×).',
  });
  expect(sinceText(state('done', 'too-early', null, 2), 'nl')).toEqual({
    word: 'Te vroeg om te zeggen.',
    rest: '2 posts sindsdien.',
  });
  expect(sinceText(state('done', null), 'nl')).toBeNull();
});
