import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { extremeDeck, fewDeck, usualDeck } from '../../../tests/slides/sample-decks.ts';
import type { Deck } from '../deck/slide.ts';
import { editionOf, editionText, readEdition, readEditionText } from './edition.ts';
import type { deckSchema } from './edition-schema.ts';
import { deckToShare } from './redact.ts';

type Frozen<Value> = Value extends string | number | boolean | null
  ? Value
  : { readonly [Key in keyof Value]: Frozen<Value[Key]> };
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;
type Read = Frozen<v.InferOutput<typeof deckSchema>>;
// Does not compile when the schema and the slides part: a kind, a key or a type that only one of them knows.
const schemaIsDeck: Same<Frozen<Omit<Deck, 'leftOut'>>, Omit<Read, 'leftOut'>> = true;

const shared = deckToShare(usualDeck);
const edition = editionOf(shared, 'nl');

/** The edition with one thing changed, as it comes out of a file. */
function changed(change: (deck: Record<string, unknown>, slides: Record<string, unknown>[]) => void): unknown {
  const copy = JSON.parse(JSON.stringify(edition)) as { deck: { slides: Record<string, unknown>[] } & Record<string, unknown> };
  change(copy.deck, copy.deck.slides);
  return copy;
}

test.each([usualDeck, fewDeck, extremeDeck])('what passed the gate is read back as it is', (deck) => {
  expect(schemaIsDeck).toBe(true);
  const one = editionOf(deckToShare(deck, { notes: true }), 'da');
  expect(readEditionText(editionText(one))).toEqual({ edition: one });
});

describe('what is no edition is refused', () => {
  type Part = Record<string, Record<string, unknown>>;
  const card = (slides: Record<string, unknown>[]): Part => {
    const best = slides.find(({ kind }) => kind === 'best') as { readonly cards: readonly Part[] };
    return best.cards[0] as Part;
  };
  test.each<[string, unknown]>([
    ['an unknown key of the deck', changed((deck) => Object.assign(deck, { more: 1 }))],
    ['an unknown key of a slide', changed((_deck, [first]) => Object.assign(first as object, { script: 'x' }))],
    ['an unknown kind', changed((_deck, [first]) => Object.assign(first as object, { kind: 'html' }))],
    ['no number', changed((_deck, slides) => Object.assign(card(slides), { value: null }))],
    ['a text for a number', changed((_deck, slides) => Object.assign(card(slides), { value: '12' }))],
    ['a count below zero', changed((_deck, slides) => Object.assign(card(slides), { value: -1 }))],
    ['a broken count', changed((_deck, [first]) => Object.assign(first as object, { posts: 1.5 }))],
    ['a title of ten million letters', changed((_deck, [first]) => Object.assign(first as object, { title: 'a'.repeat(1e7) }))],
    ['a million slides', changed((deck, [first]) => Object.assign(deck, { slides: Array(1e6).fill(first) }))],
    [
      'a link that runs',
      changed((_deck, slides) => Object.assign(card(slides).post as object, { permalink: 'javascript:alert(1)' })),
    ],
    [
      'a link with a name in it',
      changed((_deck, slides) => Object.assign(card(slides).post as object, { permalink: 'https://gov.nl@evil.example/' })),
    ],
    [
      'a picture from elsewhere',
      changed((_deck, [first]) =>
        Object.assign(first as object, { pictures: [{ data: 'https://x.nl/a.png', width: 1, height: 1, alt: '' }] }),
      ),
    ],
    [
      'a picture that is a drawing',
      changed((_deck, [first]) =>
        Object.assign(first as object, { pictures: [{ data: 'data:image/svg+xml;base64,AAAA', width: 1, height: 1, alt: '' }] }),
      ),
    ],
    ['a colour with more in it', changed((deck) => Object.assign(deck.theme as object, { works: '#0a6e68;background:url(x)' }))],
    ['what was left out', changed((deck) => Object.assign(deck, { leftOut: [{ kind: 'guess', needs: 'numbers' }] }))],
  ])('%s', (_what, data) => {
    expect(readEdition(data)).toEqual({ fault: 'damaged' });
  });

  test('a later version is named as such, and something else is none', () => {
    expect(readEdition({ ...edition, version: 2 })).toEqual({ fault: 'newer' });
    expect(readEdition({ ...edition, version: 255 })).toEqual({ fault: 'newer' });
    expect(readEdition({ ...edition, version: 0 })).toEqual({ fault: 'damaged' });
    for (const data of [null, 1, 'x', [], {}, { format: 'postproof-folder' }]) {
      expect(readEdition(data)).toEqual({ fault: 'not-an-edition' });
    }
    expect(readEditionText('Post ID,Likes\n1,2\n')).toEqual({ fault: 'not-an-edition' });
  });

  test('names of prototypes change nothing', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const text = editionText(edition).replace('"texts":{}', '"texts":{"__proto__":"x","constructor":"y"}');
    expect(readEditionText(text)).toEqual({ fault: 'damaged' });
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
