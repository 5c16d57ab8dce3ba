import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { EditionRead, SharedEdition } from '../../src/core/share/edition.ts';
import { editionOf, editionText, readEditionFile } from '../../src/core/share/edition.ts';
import { editionHash, openEditionHash } from '../../src/core/share/edition-link.ts';
import type { SharedDeck } from '../../src/core/share/redact.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { SlideView } from '../../src/export/slides/slide-view.tsx';
import { themeStyle } from '../../src/export/slides/theme-style.ts';
import { deckMarkdown } from '../../src/export/text/deck-markdown.tsx';
import { extremeDeck, HOSTILE, usualDeck } from '../slides/sample-decks.ts';
import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';

const TEXTS = [
  HOSTILE,
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+',
  'https://user:secret@evil.example/',
  '#0A6E68;background:url(//evil.example/x)',
  '</style><script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '\u202Etxt.exe\u0000\u001B[31m\uFFFF\uD800',
  '=HYPERLINK("http://evil.example","x")',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
  '2026-02-31',
  '9999-12-31',
  '2026-99-99T99:99:99Z',
  '0000-01-01T00:00Z',
  '9999-12',
  'a'.repeat(4000),
  '\u0301'.repeat(1000),
  'W'.repeat(6000),
];
const VALUES: readonly unknown[] = [-1, 0, 1e308, 1e21, 0.1, null, true, '', [], {}, 'NaN', 2 ** 53, [[[]]], { toString: 'x' }];
const WRITTEN = new Set(['text', 'title', 'rewritten', 'because', 'who', 'after', 'meeting', 'footer', 'alt']);
const KEYS = ['__proto__', 'constructor', 'dangerouslySetInnerHTML', 'onload', 'href', 'ref', 'key', 'children', '$$typeof'];

type Place = readonly [holder: Record<string, unknown>, key: string];

function placesIn(data: unknown): Place[] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, value]): Place[] => [[holder, key], ...placesIn(value)]);
}

/** A deck with what an attacker would write: up to two things that mostly cannot be, and often every text that a person may write. */
function forged(deck: SharedDeck, lots: Chance): SharedDeck {
  const copy = structuredClone(deck) as SharedDeck;
  const all = placesIn(copy);
  const words = all.filter(([holder, key]) => typeof holder[key] === 'string');
  for (let times = lots.whole(0, 2); times > 0; times--) {
    const [holder, key] = lots.pick(lots.next() < 0.6 ? words : all);
    if (typeof holder[key] === 'string') holder[key] = lots.pick(TEXTS);
    else if (lots.next() < 0.7) holder[key] = lots.pick(VALUES);
    else Object.defineProperty(holder, lots.pick(KEYS), { value: lots.pick(TEXTS), enumerable: true, configurable: true });
  }
  // What people write is text everywhere: all of it is hostile here, and the schema lets it pass.
  if (lots.next() < 0.6) {
    for (const [holder, key] of words) if (WRITTEN.has(key)) holder[key] = lots.pick(TEXTS.slice(0, -1));
  }
  // As it stands in a file: a list has no keys of its own there.
  return JSON.parse(JSON.stringify(copy)) as SharedDeck;
}

const OWN = [usualDeck, extremeDeck].flatMap((deck) => {
  const shared = deckToShare(deck, { notes: true, who: true });
  // Of each kind, but not the largest: they only take time.
  return shared.slides
    .map((slide): SharedDeck => ({ ...shared, slides: [slide] }))
    .filter((one) => JSON.stringify(one).length < 12_000);
});

/** A file of ours around the edition, as somebody may write it by hand. */
function fileOf(edition: SharedEdition): string {
  const json = editionText(edition).replaceAll('<', '\\u003c');
  return `<!doctype html><script type="application/json" id="postproof-edition">${json}</script>`;
}

const TAGS = new Set(
  'a abbr article aside b br caption circle col colgroup dd desc details div dl dt em figcaption figure footer g h2 h3 h4 header i img li line ol p path polygon polyline rect section small span strong sub summary sup svg table tbody td text th thead time title tr tspan ul'.split(
    ' ',
  ),
);

/** What in the markup could act, lead elsewhere or load something. React writes every `<` of a text and every quote of a value as an entity. */
function actingIn(markup: string): string[] {
  return [...markup.matchAll(/<\/?([^\s/>]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>|</gu)].flatMap(
    ([whole, tag, attributes = '']) => {
      if (tag === undefined || !TAGS.has(tag)) return [whole];
      return [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/gu)].flatMap(([, name = '', value = '']) => {
        if (/^(?:on|style$|srcset$|formaction$|action$|srcdoc$)/iu.test(name)) return [whole];
        if (/^(?:href|xlink:href)$/iu.test(name)) return /^(?:https?:\/\/[^@]*$|#)/u.test(value) ? [] : [whole];
        if (name === 'src') return /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/u.test(value) ? [] : [whole];
        return [];
      });
    },
  );
}

test('2,000 forged links and files whose digest is right: refused, or shown as nothing but text', async () => {
  const lots = chance('forged');
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const said = { shown: 0, refused: 0 };
  for (let time = 0; time < 2000; time++) {
    const edition = editionOf(forged(lots.pick(OWN), lots), lots.pick(['nl', 'da', 'en']));
    const read: EditionRead =
      time % 2 === 0 && Array.isArray(edition.deck.slides)
        ? await openEditionHash(await editionHash(edition))
        : readEditionFile(fileOf(edition));
    if ('fault' in read) {
      expect(read.fault).toBe('damaged');
      said.refused++;
      continue;
    }
    said.shown++;
    const { deck, language } = read.edition;
    const markup = deck.slides.map((slide) =>
      renderToStaticMarkup(
        <SlideView theme={deck.theme} slide={slide} language={language} zone={deck.zone} place={1} total={1} />,
      ),
    );
    expect(actingIn(markup.join(''))).toEqual([]);
    expect(themeStyle(deck.theme)).toMatch(/^(?:\.slide\{[\w\s"#:;,-]*\}\n)?$/u);
    // In Markdown a text of somebody else makes no link and no element.
    if (time % 10 === 0) expect(deckMarkdown(deck, language)).not.toMatch(/(?<!\\)\[[^\]]*[^\\]\]\(|(?<!\\)<[a-z]/iu);
  }
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  // Both happen, so that both are tried.
  expect(said.shown).toBeGreaterThan(500);
  expect(said.refused).toBeGreaterThan(500);
});
