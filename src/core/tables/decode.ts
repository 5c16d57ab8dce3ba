import { RefusedError } from './refusal.ts';
import { westernLetters } from './western-letters.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** What letters a file's bytes are. */
export interface Encoded {
  readonly encoding: Encoding;
  /** The first byte behind the byte order mark. */
  readonly from: number;
  /** Decided from the bytes alone, without a byte order mark: worth telling when it is not UTF-8. */
  readonly guessed: boolean;
  /** The file is UTF-8 with some damaged letters (they stand as U+FFFD), or UTF-16 with half a letter at its end. */
  readonly damaged: boolean;
}

export interface Decoded extends Encoded {
  readonly text: string;
}

// Bytes 80 to 9F of windows-1252. Node 20's own decoder reads them as control characters, browsers as these letters.
const WINDOWS_1252_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const SAMPLE_BYTES = 4096;
// Decoding 36 MB in parts of this size takes half of what it takes in one: the text stays in the processor's memory.
const PART_BYTES = 64 * 1024;

/** The bytes of a text file as one text. Throws as `encodingOf`. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoded = encodingOf(bytes);
  return { ...encoded, text: decodePart(bytes.subarray(encoded.from), encoded, true) };
}

/** A long file that begins as UTF-8 holds other letters further on: it has to be looked at as a whole. */
export class LettersError extends Error {}

/**
 * In what letters a file is written. In this order: byte order mark, the pattern of NUL bytes, strict UTF-8, UTF-8 with few
 * damaged letters, then windows-1252. `lookAt`: the bytes from the start that are looked at whether they are UTF-8; where more
 * follow, `decodePart` may throw LettersError.
 *
 * @throws RefusedError `binary` where the bytes are no text.
 */
export function encodingOf(bytes: Uint8Array, lookAt = bytes.length): Encoded {
  if (lookAt < bytes.length) {
    // The last letter may be cut in two.
    const start = encodingOf(bytes.subarray(0, bytes.lastIndexOf(0x0a, lookAt) + 1));
    if (start.encoding === 'utf-8' && !start.damaged) return start;
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8Or1252(bytes, 3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be', 2);
  const wide = utf16WithoutMark(bytes);
  return wide === null ? utf8Or1252(bytes, 0) : utf16(bytes, wide, 0);
}

/** Some of a file's bytes as text; they begin and end between two letters. `isFirst`: further marks at their start are dropped. */
export function decodePart(bytes: Uint8Array, { encoding, damaged }: Encoded, isFirst: boolean): string {
  const text = decoded(bytes, encoding, damaged);
  return isFirst ? text.replace(/^\uFEFF+/u, '') : text;
}

function decoded(bytes: Uint8Array, encoding: Encoding, damaged: boolean): string {
  switch (encoding) {
    case 'utf-8':
      return utf8(bytes, damaged);
    case 'utf-16le':
      return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(evenPart(bytes));
    case 'utf-16be':
      return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(swapped(evenPart(bytes)));
    case 'macintosh':
      return new TextDecoder('macintosh').decode(bytes);
    case 'windows-1252':
      return windows1252(bytes);
  }
}

// Made once: a long file is decoded in some hundred parts.
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });

function utf8(bytes: Uint8Array, damaged: boolean): string {
  try {
    return (damaged ? LENIENT : STRICT).decode(bytes);
  } catch {
    throw new LettersError('not UTF-8 throughout');
  }
}

function utf8Or1252(bytes: Uint8Array, from: number): Encoded {
  const body = bytes.subarray(from);
  if (isUtf8(body)) return { encoding: 'utf-8', from, guessed: false, damaged: false };
  if (from > 0 || isMostlyUtf8(body)) return { encoding: 'utf-8', from, guessed: false, damaged: true };
  const letters = westernLetters(body);
  if (letters === 'other') throw new RefusedError('other-letters');
  return { encoding: letters, from, guessed: true, damaged: false };
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PART_BYTES) decoder.decode(bytes.subarray(at, at + PART_BYTES), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', from: number): Encoded {
  return { encoding, from, guessed: from === 0, damaged: (bytes.length - from) % 2 === 1 };
}

function evenPart(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
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
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8');
  let damaged = 0;
  for (let at = 0; at < bytes.length; at += PART_BYTES) {
    const text = lenient.decode(bytes.subarray(at, at + PART_BYTES), { stream: true });
    for (let i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) damaged++;
  }
  let leading = 0;
  for (const byte of bytes) if (byte >= 0xc2 && byte <= 0xf4) leading++;
  return leading - damaged > damaged * 4;
}

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009F]/gu, (letter) => WINDOWS_1252_80.charAt(letter.charCodeAt(0) - 0x80));
}
