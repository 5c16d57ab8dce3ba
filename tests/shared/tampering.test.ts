import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { editionOf, editionText, readEditionFile } from '../../src/core/share/edition.ts';
import { editionHash, openEditionHash } from '../../src/core/share/edition-link.ts';
import type { Sealing, Unsealing } from '../../src/core/share/envelope.ts';
import type { SharedDeck } from '../../src/core/share/redact.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { htmlFile } from '../../src/export/html/html-file.tsx';
import { sealingWith, unsealingWith } from '../../src/ui/share/seal.ts';
import { usualDeck } from '../slides/sample-decks.ts';
import { chance as seeded } from '../town/random.ts';

const summary = { ...usualDeck, slides: usualDeck.slides.filter(({ kind }) => kind === 'month' || kind === 'best').slice(0, 2) };
const edition = editionOf(deckToShare(summary), 'nl');
/** What a link gives back: keys in another order are the same edition. */
const whole = JSON.stringify(sorted(edition));

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  );
}

/** One key for all links, so that no time goes into deriving it: what is tried is what a changed link opens as. */
async function fixedKey(): Promise<{ readonly sealing: Sealing; readonly unsealing: Unsealing }> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(32).fill(7), 'AES-GCM', false, ['encrypt', 'decrypt']);
  const salt = new Uint8Array(16).fill(1);
  const iv = new Uint8Array(12).fill(2);
  return {
    sealing: {
      salt,
      iv,
      seal: async (bytes, header) =>
        new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: header.slice() }, key, bytes.slice())),
    },
    unsealing: async (parts) => {
      const used = { name: 'AES-GCM', iv: parts.iv.slice(), additionalData: parts.header.slice() };
      try {
        return new Uint8Array(await crypto.subtle.decrypt(used, key, parts.sealed.slice()));
      } catch {
        return null;
      }
    },
  };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

async function outcomes(hash: string, unsealing: Unsealing | null, links: readonly string[]): Promise<Map<string, number>> {
  const counted = new Map<string, number>();
  for (const link of links) {
    if (link === hash) continue;
    const read = await openEditionHash(link, unsealing);
    const said = 'fault' in read ? 'refused' : JSON.stringify(sorted(read.edition)) === whole ? 'same' : 'another';
    counted.set(said, (counted.get(said) ?? 0) + 1);
  }
  return counted;
}

function flipped(hash: string, times: number): string[] {
  const { whole: chance } = seeded('flips');
  return Array.from({ length: times }, () => {
    const at = 4 + chance(0, hash.length - 5);
    const digit = DIGITS.indexOf(hash[at] ?? 'A') ^ (1 << chance(0, 5));
    return hash.slice(0, at) + DIGITS[digit] + hash.slice(at + 1);
  });
}

function mangled(hash: string, times: number): string[] {
  const { whole: chance } = seeded('slips');
  return Array.from({ length: times }, (_, place) => {
    const at = 4 + chance(0, hash.length - 5);
    if (place % 3 === 0) return hash.slice(0, at);
    if (place % 3 === 1) return hash.slice(0, at) + DIGITS[chance(0, 63)] + hash.slice(at);
    return hash.slice(0, at) + hash.slice(at + 1 + chance(0, 4));
  });
}

describe.each(['plain', 'with a passphrase'] as const)('a link, %s', (kind) => {
  test('10,000 flipped bits and 6,000 cuts and slips: never another report', async () => {
    const { sealing, unsealing } = await fixedKey();
    const isSealed = kind !== 'plain';
    const hash = await editionHash(edition, isSealed ? sealing : null);
    const open = isSealed ? unsealing : null;
    const itself = await openEditionHash(hash, open);
    expect('edition' in itself && JSON.stringify(sorted(itself.edition))).toBe(whole);
    expect([...(await outcomes(hash, open, flipped(hash, 10_000))).keys()]).toEqual(['refused']);
    expect([...(await outcomes(hash, open, mangled(hash, 6000))).keys()]).toEqual(['refused']);
  });
});

describe.each([
  ['a JSON file', async () => editionText(edition)],
  ['an HTML file', async () => await htmlOf(edition.deck)],
])('%s', (kind, written) => {
  test('with 10,000 flipped bits and 2,000 cuts is the same report or none', async () => {
    const bytes = new TextEncoder().encode(await written());
    const { whole: chance } = seeded(kind);
    const said = new Map<string, number>();
    const read = (some: Uint8Array) => {
      const opened = readEditionFile(new TextDecoder().decode(some));
      const what = 'fault' in opened ? 'refused' : JSON.stringify(sorted(opened.edition)) === whole ? 'same' : 'another';
      said.set(what, (said.get(what) ?? 0) + 1);
    };
    for (let time = 0; time < 10_000; time++) {
      const at = chance(0, bytes.length - 1);
      const bit = 1 << chance(0, 7);
      bytes[at] = (bytes[at] as number) ^ bit;
      read(bytes);
      bytes[at] = (bytes[at] as number) ^ bit;
    }
    for (let time = 0; time < 2000; time++) read(bytes.subarray(0, chance(0, bytes.length - 1)));
    // The slides of the web file stand beside its data: what is flipped there changes nothing of what is opened.
    expect([...said.keys()].sort()).toEqual(kind === 'a JSON file' ? ['refused'] : ['refused', 'same']);
    expect(said.get('refused')).toBeGreaterThan(2000);
  });
});

async function htmlOf(deck: SharedDeck): Promise<string> {
  const digest = async (text: string) => createHash('sha256').update(text).digest('base64');
  return await htmlFile(deck, { language: 'nl', css: '', script: '', digest });
}

test('what mail and chat programs do to a link is undone', async () => {
  const hash = await editionHash(edition);
  const address = `https://postproof.example.nl/${hash}`;
  const links = [
    address,
    `${address}.`,
    `(${address})`,
    `<${address}>`,
    `${address}%20`,
    `${address})`,
    `${address}>`,
    `${address}).`,
    `${address}"`,
    `${address}],`,
    ` ${address}\u00A0`,
    `"${address}" schreef Jan`,
    `Kijk hier: ${address}`,
    `${address}&amp;utm_source=mail`,
    address.replaceAll(/(.{76})/gu, '$1=\r\n'),
    address.replaceAll(/(.{100})/gu, '$1\n'),
    `https://safelinks.example.com/?url=${encodeURIComponent(address)}&data=05`,
  ];
  for (const link of links) expect(await openEditionHash(link), link.slice(-40)).toEqual({ edition });
});

const { text } = seeded('long');
/** So long that it is cut everywhere: 60 slides of a thousand letters that say nothing twice. */
const long = editionOf(
  deckToShare({
    ...usualDeck,
    slides: usualDeck.slides
      .filter(({ kind }) => kind === 'free')
      .flatMap((slide) =>
        Array.from({ length: 60 }, (_, place) => ({ ...slide, id: `free-${place}`, texts: { body: text(DIGITS, 1000) } })),
      ),
  }),
  'nl',
);

test.each([255, 512, 1024, 2048, 2083, 4096, 8192, 32_779, 65_536])('a link cut behind %i characters says so', async (length) => {
  const address = `https://postproof.example.nl/${await editionHash(length < 1000 ? edition : long)}`;
  expect(address.length).toBeGreaterThan(length);
  expect(await openEditionHash(address.slice(0, length))).toEqual({ fault: 'cut' });
});

test('a link of a later version says so, and one that is none', async () => {
  const hash = await editionHash(edition);
  expect(await openEditionHash(hash.slice(0, -5))).toEqual({ fault: 'cut' });
  expect(await openEditionHash(hash.replace('#e1.', '#e2.'))).toEqual({ fault: 'newer' });
  expect(await openEditionHash('#/board/2026-10')).toEqual({ fault: 'not-an-edition' });
  expect(await openEditionHash(hash.toLowerCase())).toHaveProperty('fault');
  expect(await openEditionHash(`#e1.${hash.slice(4).toUpperCase()}`)).toHaveProperty('fault');
});

test('a link with a passphrase asks for it, and says the same of all that is wrong', async () => {
  const { sealing, unsealing } = await fixedKey();
  const hash = await editionHash(edition, sealing);
  expect(await openEditionHash(hash)).toEqual({ fault: 'passphrase' });
  expect(await openEditionHash(hash, async () => null)).toEqual({ fault: 'passphrase' });
  expect(await openEditionHash(hash, unsealing)).toEqual({ edition });
});

test('with a real passphrase: another one, or salt, vector, header or seal of another link, is the same fault', async () => {
  const passphrase = 'acht stoeptegels';
  const [hash, other] = await Promise.all([1, 2].map(async () => await editionHash(edition, await sealingWith(passphrase))));
  const bytes = Buffer.from((hash as string).slice(4), 'base64url');
  const from = Buffer.from((other as string).slice(4), 'base64url');
  const taken = (start: number, end: number) => {
    const mixed = Uint8Array.from(bytes);
    mixed.set(from.subarray(start, end), start);
    return mixed;
  };
  // magic 3 | version | flags | length 4 | salt 16 | vector 12 | seal
  const otherLength = Uint8Array.from(bytes);
  otherLength[8] = (otherLength[8] as number) ^ 1;
  const changed = [taken(9, 25), taken(25, 37), taken(9, 37), taken(37, bytes.length), otherLength];
  for (const some of changed) {
    const link = `#e1.${Buffer.from(some).toString('base64url')}`;
    expect(await openEditionHash(link, unsealingWith(passphrase))).toEqual({ fault: 'passphrase' });
  }
  expect(await openEditionHash(hash as string, unsealingWith(`${passphrase} `))).toEqual({ fault: 'passphrase' });
  expect(await openEditionHash(hash as string, unsealingWith(passphrase))).toEqual({ edition });
});
