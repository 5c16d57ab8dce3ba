import type { Browser } from 'playwright-core';
import type { Deck, Slide } from '../../src/core/deck/slide.ts';
import type { Language } from '../../src/words/language.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { extremeDeck, fewDeck, usualDeck } from '../slides/sample-decks.ts';
import { writtenDeck } from '../slides/written.ts';

/** Where the pictures stand, one per kind of slide, deck and language: `formats-usual-da.png`, 480 × 270. */
export const GOLDEN = new URL('./golden/', import.meta.url);

const DECKS: readonly (readonly [name: string, deck: Deck])[] = [
  ['few', fewDeck],
  ['usual', usualDeck],
  ['extreme', extremeDeck],
];

export interface TakenPicture {
  readonly name: string;
  readonly png: Buffer;
}

/** The first slide of each kind of a deck. */
function firstOfEach({ slides }: Deck): readonly Slide[] {
  const shown = slides.filter(({ hidden }) => !hidden);
  return shown.filter((slide, place) => shown.findIndex(({ kind }) => kind === slide.kind) === place);
}

/** Pictures of every kind of slide in one language: decks without a clock, fonts from the files of the slides. */
export async function picturesIn(browser: Browser, language: Language): Promise<TakenPicture[]> {
  const taken: TakenPicture[] = [];
  for (const [name, deck] of DECKS) {
    const slides = firstOfEach(deck);
    const page = await browser.newPage({
      viewport: { width: 1328, height: 900 },
      deviceScaleFactor: 0.375,
      reducedMotion: 'reduce',
    });
    await page.setContent(await writtenDeck({ ...deck, slides }, language));
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const places = await page.locator('.slide-fit').all();
    for (const [at, place] of places.entries()) {
      taken.push({ name: `${slides[at]?.kind}-${name}-${language}.png`, png: await place.screenshot() });
    }
    await page.close();
  }
  return taken;
}

/** All pictures, one after another. */
export async function allPictures(browser: Browser): Promise<TakenPicture[]> {
  const taken: TakenPicture[] = [];
  for (const language of LANGUAGES) taken.push(...(await picturesIn(browser, language)));
  return taken;
}
