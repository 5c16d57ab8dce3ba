import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Deck } from '../../src/core/deck/slide.ts';
import { OWN_THEME } from '../../src/core/model/theme.ts';
import { isCut } from '../../src/export/slides/title-size.ts';
import type { Language } from '../../src/words/language.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { launchBrowser } from '../browser.ts';
import { extremeDeck, fewDeck, usualDeck } from '../slides/sample-decks.ts';
import { writtenDeck } from '../slides/written.ts';
import { slideFaults } from './slide-faults.ts';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const LOADED: Deck['theme'] = {
  ...OWN_THEME,
  titleFont: 'Verdana',
  textFont: 'Verdana',
  meeting: 'Redactieoverleg van het team Communicatie en Participatie',
  footer: 'Alleen voor intern gebruik, niet doorsturen. '.repeat(12),
  logo: { data: `data:image/png;base64,${PIXEL}`, width: 600, height: 200, alt: 'Gemeente Voorbeeld' },
};
const SIXTY = Array.from({ length: 60 }, (_, place) => ['Gemeinderatssitzung', 'en', 'nog', 'wat', 'woorden'][place % 5]).join(
  ' ',
);
const TITLES = [
  'Tien woorden in een titel die net op twee regels past',
  SIXTY,
  'W'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(90),
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft werkt',
];

let browser: Browser;
let page: Page;
const pages: Page[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
// A page each: the policy of a file holds for what is written into its page later.
beforeEach(newPage);
afterAll(() => browser.close());

async function newPage(): Promise<void> {
  await pages.pop()?.close();
  page = await browser.newPage({ viewport: { width: 1328, height: 900 } });
  pages.push(page);
}

async function faultsOf(deck: Deck, language: Language): Promise<string[]> {
  await page.setContent(await writtenDeck(deck, language));
  // Twice: a font of the system is asked for when the first layout needs it.
  for (let round = 0; round < 2; round += 1) {
    await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => done(null)))));
  }
  return await page.evaluate(slideFaults);
}

const titled = (title: string): Deck => ({ ...usualDeck, slides: usualDeck.slides.map((slide) => ({ ...slide, title })) });

test.each(LANGUAGES)('every text of every slide stays in its place: few, usual and extreme in %s', async (language) => {
  for (const deck of [fewDeck, usualDeck, extremeDeck]) expect(await faultsOf(deck, language)).toEqual([]);
});

test.each(TITLES)('with the title "%s"', async (title) => {
  expect(await faultsOf(titled(title), 'nl')).toEqual([]);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.slide-title')].map((title_) => title_.scrollHeight > title_.clientHeight + 2),
  );
  // What the editor is warned of is what happens; in a font that is narrower than the measured one it may just not.
  if (!isCut(title)) expect(cut).not.toContain(true);
});

test('a title that is much too long is cut, and the editor is told', async () => {
  expect(isCut(SIXTY)).toBe(true);
  await faultsOf(titled(SIXTY), 'nl');
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.slide-title')].every((title) => title.scrollHeight > title.clientHeight + 2),
  );
  expect(cut).toBe(true);
});

test('with a wide font, a logo, the name of a meeting and a long footer', async () => {
  for (const deck of [usualDeck, extremeDeck]) expect(await faultsOf({ ...deck, theme: LOADED }, 'nl')).toEqual([]);
});

test('what looks for faults finds them', async () => {
  await page.setContent(`<style>
    .slide { position: relative; width: 400px; height: 200px; overflow: hidden; font: 16px/20px sans-serif; }
    .low { position: absolute; top: 192px; }
    .narrow { width: 40px; white-space: nowrap; }
    .over { position: absolute; top: 0; left: 0; }
    .cut { height: 29px; overflow: hidden; }
  </style>
  <div class="slide"><p class="low">Onder de rand</p></div>
  <div class="slide"><p class="narrow">Breder dan het vak</p></div>
  <div class="slide"><p class="over">Eerst dit</p><p class="over">En dit</p></div>
  <div class="slide"><p class="cut">Een regel<br>nog een regel</p></div>
  <div class="slide"><p>Niets aan de hand</p></div>`);
  expect(await page.evaluate(slideFaults)).toEqual([
    '1: off the slide: Onder de rand',
    '2: out of its box: Breder dan het vak',
    '3: over each other: Eerst dit | En dit',
    '4: cut through: nog een regel',
  ]);
});
