import { expect, it } from 'vitest';
import { semicolonFile, windows1252 } from '../samples/files.ts';
import { postsIn, tablesOf } from './reading.ts';
import { samples } from './samples.ts';

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 + 2 * i] = unit & 255;
    bytes[3 + 2 * i] = unit >> 8;
  }
  return bytes;
}

const utf8 = new TextEncoder();

/** The text of a file in UTF-8; null where it is written in another encoding. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isWindows1252(text: string): boolean {
  return [...text].every((letter) => letter === '?' || windows1252(letter)[0] !== 63);
}

/** A text as other programs write the same table. Windows-1252 only where it has all the letters. */
function otherwise(text: string, semicolons: string): [how: string, bytes: Uint8Array][] {
  const lines = text.replaceAll('\r\n', '\n');
  return [
    ['LF', utf8.encode(lines)],
    ['CRLF', utf8.encode(lines.replaceAll('\n', '\r\n'))],
    ['with a mark', utf8.encode(`\uFEFF${lines}`)],
    ['UTF-16', utf16(lines)],
    ['semicolons', utf8.encode(semicolons)],
    ...(isWindows1252(lines) ? ([['Windows-1252', windows1252(lines)]] as [string, Uint8Array][]) : []),
  ];
}

const texts = samples().filter(({ input }) => input.endsWith('.csv'));

it.each(texts.map((sample) => [sample.label, sample] as const))(
  '%s gives the same posts with other line ends, encodings and separators',
  async (_, { bytes, expected }) => {
    const tables = await tablesOf(expected.name, bytes);
    const original = postsIn(tables);
    expect(original.importers).toEqual([expected.importer]);
    const semicolons = tables.map(({ header, rows }) => semicolonFile([header, ...rows])).join('');
    for (const [how, variant] of otherwise(textOf(bytes) ?? semicolons, semicolons)) {
      expect(postsIn(await tablesOf(expected.name, variant)), how).toEqual(original);
    }
  },
);

it('tries Windows-1252 on samples of several languages', () => {
  const whole = texts.filter(({ bytes }) => isWindows1252(textOf(bytes) ?? '\u0000'));
  expect(whole.length).toBeGreaterThan(8);
});
