import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/core/deck/slide.ts';
import { editionOf, editionText, readEditionFile } from '../../src/core/share/edition.ts';
import { editionHash, openEditionHash } from '../../src/core/share/edition-link.ts';
import type { SharedDeck } from '../../src/core/share/redact.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { htmlFile } from '../../src/export/html/html-file.tsx';
import { deckMarkdown } from '../../src/export/text/deck-markdown.tsx';
import type { Language } from '../../src/words/language.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { extremeDeck, fewDeck, usualDeck } from '../slides/sample-decks.ts';

async function htmlOf(deck: SharedDeck, language: Language): Promise<string> {
  const digest = async (text: string) => createHash('sha256').update(text).digest('base64');
  return await htmlFile(deck, { language, css: '', script: '', digest });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** Per slide its numbers, in the order in which they stand; drawings for the eye alone left out. */
function numbersOf(html: string): string[][] {
  return html
    .split('<section class="slide ')
    .slice(1)
    .map((slide) => (slide.split('</section>')[0] ?? '').replaceAll(/<svg\b[\s\S]*?<\/svg>/gu, ' '))
    .map((slide) =>
      slide.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/&(amp|lt|gt|quot|#x27);/gu, (_all, name: string) => ENTITIES[name] ?? ''),
    )
    .map((text) => (text.match(/\d[\d.,]*/gu) ?? []).map((number) => number.replace(/[.,]+$/u, '')));
}

const cases = (
  [
    ['few', fewDeck],
    ['usual', usualDeck],
    ['extreme', extremeDeck],
  ] as const
).flatMap(([name, deck]) => LANGUAGES.map((language) => [name, language, deck] as const));

describe.each<readonly [string, Language, Deck]>(cases)('%s in %s', (_name, language, deck) => {
  const shared = deckToShare(deck);
  const withoutPictures = deckToShare(deck, { pictures: false });

  test('the HTML file, the JSON file and the link open as the deck that was shared', async () => {
    const edition = editionOf(shared, language);
    expect(readEditionFile(await htmlOf(shared, language))).toEqual({ edition });
    expect(readEditionFile(editionText(edition))).toEqual({ edition });
    expect(await openEditionHash(await editionHash(edition))).toEqual({ edition: editionOf(withoutPictures, language) });
  });

  test('the text has the titles and numbers of every slide of the HTML file', async () => {
    const html = await htmlOf(shared, language);
    const pages = deckMarkdown(shared, language).split('\n\n---\n\n');
    expect(pages).toHaveLength(shared.slides.length);
    numbersOf(html).forEach((numbers, place) => {
      const text = (pages[place] ?? '').replaceAll('\\', '');
      const counts = new Map<string, number>();
      for (const number of text.match(/\d[\d.,]*/gu) ?? []) {
        const plain = number.replace(/[.,]+$/u, '');
        counts.set(plain, (counts.get(plain) ?? 0) + 1);
      }
      expect(numbers.filter((number) => !counts.has(number))).toEqual([]);
    });
  });
});
