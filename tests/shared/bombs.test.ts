import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EDITION_FORMAT, readEditionText } from '../../src/core/share/edition.ts';
import { openEditionHash } from '../../src/core/share/edition-link.ts';
import { LINK_DICTIONARY } from '../../src/core/share/link-dictionary.ts';
import { readFolderIndex } from '../../src/core/share/published-folder.ts';

/** A link with anything in it, its digest right: `rawLength` says how long it claims to be. */
function linkOf(raw: Buffer, rawLength: number, says: { readonly version?: number; readonly flags?: number } = {}): string {
  const deflated = deflateRawSync(raw, { level: 9, dictionary: Buffer.from(LINK_DICTIONARY) });
  const header = Buffer.alloc(9);
  header.write('PPE');
  header.writeUInt8(says.version ?? 1, 3);
  header.writeUInt8(says.flags ?? 0, 4);
  header.writeUInt32BE(rawLength, 5);
  const digest = createHash('sha256').update(header).update(deflated).digest().subarray(0, 16);
  return `#e1.${Buffer.concat([header, digest, deflated]).toString('base64url')}`;
}

const bomb = Buffer.alloc(300_000_000, '[');
const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
const held = (deck: string) => `{"format":"${EDITION_FORMAT}","version":1,"digest":"","language":"nl","deck":${deck}}`;
const runs = (list: readonly unknown[]) => Buffer.from(JSON.stringify(list));

test.each<readonly [string, () => string]>([
  ['300 MB that say that they are', () => linkOf(bomb, bomb.length)],
  ['300 MB that say that they are little', () => linkOf(bomb, 1000)],
  ['300 MB that say that they are the most that may be', () => linkOf(bomb, 1_000_000)],
  ['less than it says', () => linkOf(Buffer.from('[]'), 3)],
  ['more than it says', () => linkOf(Buffer.from('[]'), 1)],
  ['lists in lists', () => linkOf(Buffer.from(nested), nested.length)],
  ['a million times the same', () => linkOf(Buffer.from('0'.repeat(999_999)), 999_999)],
  ['runs of runs', () => linkOf(runs([{ $: { runs: [0, 1e9] } }]), runs([{ $: { runs: [0, 1e9] } }]).length)],
])('a link that swells is refused without taking the memory: %s', async (_what, made) => {
  const link = made();
  const before = process.memoryUsage().rss;
  expect(await openEditionHash(link)).toEqual({ fault: 'damaged' });
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test('a link of two megabytes and more is not looked at', async () => {
  expect(await openEditionHash(`#e1.${'A'.repeat(2_000_000)}`)).toEqual({ fault: 'damaged' });
});

test.each([
  ['an envelope of a later version', { version: 2 }, 'newer'],
  ['an envelope of the last version', { version: 255 }, 'newer'],
  ['an envelope of no version', { version: 0 }, 'damaged'],
  ['a flag that nobody knows', { flags: 2 }, 'damaged'],
])('%s', async (_what, says, fault) => {
  expect(await openEditionHash(linkOf(Buffer.from('[]'), 2, says))).toEqual({ fault });
});

test.each([
  ['lists in lists', nested],
  ['objects in objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['columns in columns', `${'{"$":[["a"],['.repeat(5000)}1${']]}'.repeat(5000)}`],
  ['a title of ten million letters', `{"version":2,"slides":[{"title":"${'a'.repeat(1e7)}"}]}`],
  ['a million slides', `{"version":2,"slides":[${'{},'.repeat(1e6)}{}]}`],
  ['months without an end', '{"version":2,"slides":{"$":"2025-10+999999999"}}'],
])('a file with %s is refused', (_what, deck) => {
  expect(readEditionText(held(deck))).toEqual({ fault: 'damaged' });
});

test('an index of a folder with a million months is refused', () => {
  expect(readFolderIndex(`{"format":"postproof-folder","version":1,"editions":[${'{},'.repeat(1e6)}{}]}`)).toEqual({
    fault: 'damaged',
  });
});
