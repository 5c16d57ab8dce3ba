import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deckToShare } from '../../src/core/share/redact.ts';
import { slideImage } from '../../src/export/png/slide-image.tsx';
import { slideStyles } from '../../src/export/slides/slide-styles.ts';
import { extremeDeck, fewDeck, usualDeck } from './sample-decks.ts';
import { elementsNamed, xmlTree } from './xml-tree.ts';

const css = slideStyles((file) => readFileSync(new URL(`../../src/export/slides/${file}`, import.meta.url), 'utf8'));

describe.each([
  ['usual', usualDeck],
  ['few', fewDeck],
  ['extreme', extremeDeck],
] as const)('the %s deck as pictures', (_name, made) => {
  const deck = deckToShare(made);
  test.each(deck.slides.map((slide) => [slide.id, slide] as const))('%s', (_id, slide) => {
    const text = slideImage({ deck, slide, language: 'nl', css, fonts: [] });
    // Right XML, and more than `xmlTree` reads.
    const document = xmlTree(text.replaceAll('&#x27;', "'"));
    const namespaces = elementsNamed(document, 'svg').map(({ attributes }) => attributes.xmlns);
    // Without it a browser draws nothing of it, and says nothing either.
    expect(new Set(namespaces)).toEqual(new Set(['http://www.w3.org/2000/svg']));
    expect(elementsNamed(document, 'h2')).toHaveLength(1);
    // Scripts never run in an image; there is none to begin with.
    expect(elementsNamed(document, 'script')).toHaveLength(0);
  });
});
