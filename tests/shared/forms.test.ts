import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/core/deck/slide.ts';
import { editionOf, editionText, readEditionFile } from '../../src/core/share/edition.ts';
import { editionHash, openEditionHash } from '../../src/core/share/edition-link.ts';
import type { SharedDeck } from '../../src/core/share/redact.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { htmlFile } from '../../src/export/html/html-file.tsx';
import { pptxOf } from '../../src/export/pptx/pptx-file.ts';
import { deckMarkdown } from '../../src/export/text/deck-markdown.tsx';
import type { Language } from '../../src/words/language.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { madeDeck } from '../deck/made-month.ts';
import { openPackage, paragraphsOf, slidesOf } from '../slides/open-package.ts';
import { extremeDeck, fewDeck, usualDeck } from '../slides/sample-decks.ts';
import type { Element } from '../slides/xml-tree.ts';
import { elementsNamed } from '../slides/xml-tree.ts';
import { townOctober } from './town-month.ts';

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

/** The titles of the slides, as one reads them. */
function titlesOf(html: string): string[] {
  return [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gsu)].map(([, title = '']) => bare(plain(title)));
}

function plain(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/gu, (_all, name: string) => ENTITIES[name] ?? '');
}

function bare(text: string): string {
  return text.replaceAll(/[\s\u00AD]+/gu, '');
}

function titleOf(root: Element): string {
  const title = elementsNamed(root, 'p:sp').find((shape) =>
    elementsNamed(shape, 'p:ph').some(({ attributes }) => /^(?:ctrT|t)itle$/u.test(attributes.type ?? '')),
  );
  return title === undefined ? '' : bare(paragraphsOf(title).flat().join(''));
}

/** The same title, or its start where it was cut to fit, which the file shows by three dots. */
function isTitle(shown: string, whole: string): boolean {
  return shown === whole || (shown.endsWith('…') && whole.startsWith(shown.slice(0, -1)));
}

/** The numbers that are read on each slide: not those of tables for ears, which stand in the charts of the PowerPoint file. */
function seenNumbersOf(html: string): string[][] {
  return numbersOf(html.replaceAll(/<div class="for-ears">.*?<\/table><\/div>/gsu, ' '));
}

/** Per slide its texts, each as one reads it, without white space. */
function textsOf(html: string): string[][] {
  return [...html.matchAll(/<section class="slide .*?<\/section>/gsu)].map(([section]) =>
    section.split(/<[^>]*>/u).map((text) => bare(plain(text))),
  );
}

const cases = (
  [
    ['few', fewDeck],
    ['usual', usualDeck],
    ['extreme', extremeDeck],
    ['the town', madeDeck(await townOctober())],
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

  test('the PowerPoint file has its titles and every number that is seen, slide by slide', async () => {
    const html = await htmlOf(shared, language);
    const slides = slidesOf(openPackage(pptxOf(shared, language)));
    const titles = titlesOf(html);
    expect(slides).toHaveLength(titles.length);
    expect(slides.flatMap(({ root }, place) => (isTitle(titleOf(root), titles[place] ?? '') ? [] : [titles[place]]))).toEqual([]);
    const pages = deckMarkdown(shared, language).split('\n\n---\n\n');
    const headings = pages.map((page) => bare((/^## (.*)$/mu.exec(page)?.[1] ?? '').replaceAll('\\', '')));
    expect(headings).toEqual(titles.map((title) => title.replaceAll('\\', '')));
    const texts = textsOf(html);
    seenNumbersOf(html).forEach((numbers, place) => {
      const paragraphs = paragraphsOf(slides[place]?.root as Element);
      const shown = paragraphs.map((runs) => runs.join('')).join(' ');
      const there = new Set((shown.match(/\d[\d.,]*/gu) ?? []).map((number) => number.replace(/[.,]+$/u, '')));
      // A post's own words may be cut to their place, with numbers in them; what counts never is.
      const runs = paragraphs.flat().map(bare);
      const cuts = runs.filter((text) => text.endsWith('…')).map((text) => text.slice(0, -1));
      const cut = (texts[place] ?? []).filter((text) => cuts.some((start) => start !== '' && text.startsWith(start))).join(' ');
      expect(numbers.filter((number) => !there.has(number) && !cut.includes(number))).toEqual([]);
    });
  });
});
