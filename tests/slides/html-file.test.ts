import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Deck } from '../../src/core/deck/slide.ts';
import { editionOf, readEditionFile } from '../../src/core/share/edition.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { htmlFile } from '../../src/export/html/html-file.tsx';
import { PRESENTER_SCRIPT } from '../../src/export/html/presenter-script.ts';
import { slideStyles } from '../../src/export/slides/slide-styles.ts';
import type { Language } from '../../src/words/language.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { extremeDeck, fewDeck, HOSTILE, usualDeck } from './sample-decks.ts';

const css = slideStyles((file) => readFileSync(new URL(`../../src/export/slides/${file}`, import.meta.url), 'utf8'));
const decks: readonly (readonly [string, Deck])[] = [
  ['few', fewDeck],
  ['usual', usualDeck],
  ['extreme', extremeDeck],
];
const inEveryLanguage = decks.flatMap(([name, deck]) => LANGUAGES.map((language) => [name, language, deck] as const));

async function digest(text: string): Promise<string> {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
function write(deck: Deck, language: Language = 'nl'): Promise<string> {
  return htmlFile(deckToShare(deck), {
    language,
    css,
    script: PRESENTER_SCRIPT,
    fonts: [{ name: 'Public Sans', base64: 'AAAA' }],
    digest,
  });
}
/** What a reader sees: no style, no script, no attributes. */
function readText(html: string): string {
  return html.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/gu, ' ').replaceAll(/<[^>]*>/gu, ' ');
}
function inside(html: string, opening: string, closing: string): string {
  const from = html.indexOf(opening) + opening.length;
  return html.slice(from, html.indexOf(closing, from));
}

test.each(inEveryLanguage)('%s in %s: every visible slide, with a title and nothing unsaid', async (_name, language, deck) => {
  const html = await write(deck, language);
  const visible = deck.slides.filter((slide) => !slide.hidden);
  expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`, 'u'));
  expect(html.match(/<section class="slide /gu)).toHaveLength(visible.length);
  const titles = [...html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/gu)].map((match) => match[1]?.trim());
  expect(titles).toHaveLength(visible.length);
  expect(titles.filter((title) => title === '')).toEqual([]);
  expect(readText(html)).not.toMatch(/undefined|NaN|Infinity|null|\[object/u);
  expect(html).not.toMatch(/="[^"]*(?:undefined|NaN|Infinity)[^"]*"/u);
});

test('best and least say that extremes are partly luck, and only the least what is never among them', async () => {
  const slides = (await write(usualDeck)).split('<section class="slide ').map(readText);
  const ranked = slides.filter((text) => /Werkte het (?:best|minst)/u.test(text));
  expect(ranked).toHaveLength(3);
  for (const text of ranked) {
    const isLeast = text.includes('Werkte het minst');
    expect(text).toContain('Uitschieters zijn deels geluk: een herhaling doet het meestal minder extreem.');
    expect(text.includes('Wat er moest komen, staat hier niet bij (2 posts).')).toBe(isLeast);
    expect(text.includes('Wat nog doortelt, staat hier niet bij (3 posts).')).toBe(isLeast);
  }
  // A young post may be among the best, and is marked there.
  expect(ranked.filter((text) => text.includes('telt nog door'))).toHaveLength(1);
});

test('its policy allows exactly its own style and script', async () => {
  const html = await write(usualDeck);
  const policy = inside(html, 'http-equiv="Content-Security-Policy" content="', '"').replaceAll('&#x27;', "'");
  expect(policy).toBe(
    [
      "default-src 'none'",
      `style-src 'sha256-${await digest(inside(html, '<style>', '</style>'))}'`,
      `script-src 'sha256-${await digest(inside(html, '<script>', '</script>'))}'`,
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; '),
  );
  expect(html.match(/<style/gu)).toHaveLength(1);
  expect(html.match(/<script>/gu)).toHaveLength(1);
  expect(html).not.toMatch(/<[^>]+\sstyle=/u);
});

test('texts that try to break out stay texts', async () => {
  const html = await write(extremeDeck);
  const markup = html.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/gu, '');
  expect(markup).toContain('&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;');
  const withoutValues = markup.replaceAll(/"[^"]*"/gu, '""');
  expect(withoutValues).not.toMatch(/<img|<!--|<[^>]+\son[a-z]+=/u);
  expect(html).not.toContain('href="javascript:');
  expect(html.match(/<\/script>/gu)).toHaveLength(2);
  const json = inside(html, '<script type="application/json" id="postproof-edition">', '</script>');
  expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
  expect(JSON.parse(json).deck.slides[3].title).toBe(HOSTILE);
});

test('every link leads to the web, opens beside the file and tells nothing of where it came from', async () => {
  const links = [...(await write(usualDeck)).matchAll(/<a [^>]*>/gu)].map((match) => match[0]);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !/href="https?:\/\//u.test(link) || !link.includes('rel="noopener noreferrer"'))).toEqual([]);
});

test('hidden slides and notes stay out, in the slides and in the data', async () => {
  const html = await write(extremeDeck);
  expect(html).not.toContain('Deze slide is verborgen');
  expect(html).not.toContain('Geheime notitie');
  expect(html).not.toContain('Ook geheim');
});

test('the data in the file is the deck that was shared', async () => {
  const read = readEditionFile(await write(usualDeck));
  expect(read).toEqual({ edition: editionOf(deckToShare(usualDeck), 'nl') });
});

test('the same deck gives the same bytes', async () => {
  expect(await write(extremeDeck, 'da')).toBe(await write(structuredClone(extremeDeck), 'da'));
});

test('a style that would close itself is refused', async () => {
  const broken = htmlFile(deckToShare(usualDeck), { language: 'nl', css: '</style><script>', script: '', digest });
  await expect(broken).rejects.toThrow('end tag');
});
