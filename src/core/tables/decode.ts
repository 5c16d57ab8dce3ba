import { RefusedError } from './refusal.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Decided from the bytes alone, without a byte order mark: worth telling when it is not UTF-8. */
  readonly guessed: boolean;
  /** The file is UTF-8 with some damaged letters; they stand as U+FFFD. */
  readonly damaged: boolean;
}

// Bytes 80 to 9F of windows-1252. Node 20's own decoder reads them as control characters, browsers as these letters.
const WINDOWS_1252_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const SAMPLE_BYTES = 4096;

/**
 * Bytes as text. In this order: byte order mark, the pattern of NUL bytes, strict UTF-8, UTF-8 with few damaged letters, then
 * windows-1252.
 *
 * @throws RefusedError `binary` where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes.subarray(3), true);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le', false);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be', false);
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return utf16(bytes, wide, true);
  return decodeUtf8(bytes, false);
}

function decodeUtf8(bytes: Uint8Array, marked: boolean): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: withoutMarks(text), encoding: 'utf-8', guessed: false, damaged: false };
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (marked || isMostlyUtf8(bytes, lenient)) {
      return { text: withoutMarks(lenient), encoding: 'utf-8', guessed: false, damaged: true };
    }
    return { text: windows1252(bytes), encoding: 'windows-1252', guessed: true, damaged: false };
  }
}

function withoutMarks(text: string): string {
  return text.replace(/^\uFEFF+/u, '');
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', guessed: boolean): Decoded {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = new TextDecoder('utf-16le').decode(encoding === 'utf-16le' ? even : swapped(even));
  return { text: withoutMarks(text), encoding, guessed, damaged: even.length !== bytes.length };
}

// Not every runtime knows the label utf-16be, every one knows utf-16le.
function swapped(bytes: Uint8Array): Uint8Array {
  const turned = new Uint8Array(bytes.length);
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    turned[i] = bytes[i + 1] as number;
    turned[i + 1] = bytes[i] as number;
  }
  return turned;
}

function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (even + odd === 0) return null;
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  if (even + odd > length * 0.01) throw new RefusedError('binary');
  return null;
}

// One bad letter must not turn every other é into Ã©: where real multi-byte letters outnumber the damage, it is UTF-8.
function isMostlyUtf8(bytes: Uint8Array, lenient: string): boolean {
  let damaged = 0;
  for (const letter of lenient) if (letter === '\uFFFD') damaged++;
  let leading = 0;
  for (const byte of bytes) if (byte >= 0xc2 && byte <= 0xf4) leading++;
  return leading - damaged > damaged * 4;
}

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009F]/gu, (letter) => WINDOWS_1252_80.charAt(letter.charCodeAt(0) - 0x80));
}
