import { expect, it } from 'vitest';
import { isSameStory, storyOf } from './story.ts';

const same = (a: string, b: string) => isSameStory(storyOf(a), storyOf(b));

it('the same link tells the same, whatever is said about it and however it is tracked', () => {
  expect(same('Lees het hier https://gemeente.nl/park?utm_source=facebook&fbclid=123', 'Het park! www.gemeente.nl/park/')).toBe(
    true,
  );
  expect(same('https://gemeente.nl/park', 'https://gemeente.nl/parkeren')).toBe(false);
});

it('a home page is no story', () => {
  expect(same('Kijk op www.gemeente.nl voor het park', 'Meer over afval op https://www.gemeente.nl/')).toBe(false);
});

it('nearly the same words tell the same', () => {
  const first = 'Zaterdag gaat het nieuwe park aan de Dorpsstraat open met muziek en koffie';
  expect(same(first, 'ZATERDAG gaat het nieuwe park aan de Dorpsstraat open met muziek!')).toBe(true);
  expect(same(first, 'Zaterdag is het zwembad aan de Kerkweg dicht')).toBe(false);
  expect(same('Blåbærgrød på havnen i dag klokken to', 'blåbærgrød på HAVNEN i dag, klokken to')).toBe(true);
});

it('short texts have to be equal, and posts without words are each their own', () => {
  expect(same('Fijne dag', 'Fijne dag!')).toBe(true);
  expect(same('Fijne dag', 'Fijne zondag')).toBe(false);
  expect(same('', '')).toBe(false);
  expect(same('🎉', '🎉')).toBe(false);
});
