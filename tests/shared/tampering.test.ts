import { describe, expect, test } from 'vitest';
import { editionOf, editionText, readEditionText } from '../../src/core/share/edition.ts';
import { editionHash, openEditionHash } from '../../src/core/share/edition-link.ts';
import type { Sealing, Unsealing } from '../../src/core/share/envelope.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { usualDeck } from '../slides/sample-decks.ts';

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

/** The same numbers on every machine (Park and Miller, 1988). */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
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
  const chance = chanceFrom(42);
  return Array.from({ length: times }, () => {
    const at = 4 + chance(hash.length - 4);
    const digit = DIGITS.indexOf(hash[at] ?? 'A') ^ (1 << chance(6));
    return hash.slice(0, at) + DIGITS[digit] + hash.slice(at + 1);
  });
}

function mangled(hash: string, times: number): string[] {
  const chance = chanceFrom(43);
  return Array.from({ length: times }, (_, place) => {
    const at = 4 + chance(hash.length - 4);
    if (place % 3 === 0) return hash.slice(0, at);
    if (place % 3 === 1) return hash.slice(0, at) + DIGITS[chance(64)] + hash.slice(at);
    return hash.slice(0, at) + hash.slice(at + 1 + chance(5));
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

test('a file with 10,000 flipped bits and 2,000 cuts is the same report or none', () => {
  const text = editionText(edition);
  const bytes = new TextEncoder().encode(text);
  const chance = chanceFrom(44);
  const said = new Set<string>();
  const read = (some: Uint8Array) => {
    const opened = readEditionText(new TextDecoder().decode(some));
    said.add('fault' in opened ? 'refused' : JSON.stringify(sorted(opened.edition)) === whole ? 'same' : 'another');
  };
  for (let time = 0; time < 10_000; time++) {
    const at = chance(bytes.length);
    const bit = 1 << chance(8);
    bytes[at] = (bytes[at] as number) ^ bit;
    read(bytes);
    bytes[at] = (bytes[at] as number) ^ bit;
  }
  for (let time = 0; time < 2000; time++) read(bytes.subarray(0, chance(bytes.length)));
  expect([...said]).toEqual(['refused']);
});

test('what mail and chat programs do to a link is undone', async () => {
  const hash = await editionHash(edition);
  const address = `https://postproof.example.nl/${hash}`;
  const links = [
    address,
    `${address}.`,
    `(${address})`,
    `<${address}>`,
    `${address}%20`,
    `${address}&amp;utm_source=mail`,
    address.replaceAll(/(.{76})/gu, '$1=\r\n'),
    address.replaceAll(/(.{100})/gu, '$1\n'),
    `https://safelinks.example.com/?url=${encodeURIComponent(address)}&data=05`,
  ];
  for (const link of links) expect(await openEditionHash(link)).toEqual({ edition });
});

test('a link that was cut says so, one of a later version too, and one that is none', async () => {
  const hash = await editionHash(edition);
  for (const length of [255, 512, hash.length - 5]) {
    expect(await openEditionHash(hash.slice(0, length))).toEqual({ fault: 'cut' });
  }
  expect(await openEditionHash(hash.replace('#e1.', '#e2.'))).toEqual({ fault: 'newer' });
  expect(await openEditionHash('#/board/2026-10')).toEqual({ fault: 'not-an-edition' });
  expect(await openEditionHash(hash.toLowerCase())).toHaveProperty('fault');
});

test('a link with a passphrase asks for it, and says the same of all that is wrong', async () => {
  const { sealing, unsealing } = await fixedKey();
  const hash = await editionHash(edition, sealing);
  expect(await openEditionHash(hash)).toEqual({ fault: 'passphrase' });
  expect(await openEditionHash(hash, async () => null)).toEqual({ fault: 'passphrase' });
  expect(await openEditionHash(hash, unsealing)).toEqual({ edition });
});
