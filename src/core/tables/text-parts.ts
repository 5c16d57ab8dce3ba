import type { Encoded } from './decode.ts';
import { decodePart } from './decode.ts';
import { ByteScanner } from './scan-bytes.ts';

const LINE_END = 0x0a;

/**
 * A text file as texts of about a size, one after the other. Each ends behind a line end, so that no letter and no CR LF stands
 * in two of them; a file without line ends is one part.
 */
export class TextParts {
  /** The byte at which the next part begins. */
  at: number;
  private readonly bytes: Uint8Array;
  private readonly encoded: Encoded;
  /** Whether the last text may hold letters that no text has: see `hasOddLetters`. */
  mayBeOdd = true;
  private readonly scanner: ByteScanner;
  private readonly isUtf8: boolean;
  private hadReturns = false;

  constructor(bytes: Uint8Array, encoded: Encoded, at = encoded.from) {
    this.bytes = bytes;
    this.encoded = encoded;
    this.at = at;
    this.scanner = new ByteScanner(bytes);
    this.isUtf8 = encoded.encoding === 'utf-8' && !encoded.damaged;
  }

  get isDone(): boolean {
    return this.at >= this.bytes.length;
  }

  /** The next text, of `size` bytes or as many more as a line end takes; every line end in it is LF. */
  next(size: number): string {
    const from = this.at;
    this.at = this.lineEndNear(Math.min(from + size, this.bytes.length));
    const text = decodePart(this.bytes.subarray(from, this.at), this.encoded, from === this.encoded.from);
    const { hasReturns, mayBeOdd } = this.isUtf8
      ? this.scanner.scan(from, this.at)
      : { hasReturns: text.includes('\r'), mayBeOdd: true };
    this.hadReturns = hasReturns;
    // A row that begins in the text before this one was looked at with that one.
    this.mayBeOdd = mayBeOdd || hasReturns;
    return hasReturns ? text.replace(/\r\n?/gu, '\n') : text;
  }

  /**
   * Gives back the end of the last text, so that the next one begins with it: to decode some letters twice costs a tenth of putting
   * two long texts together. False, and nothing given back, where letters do not tell how many bytes they were.
   */
  giveBack(end: string): boolean {
    if (!this.isUtf8 || this.hadReturns) return false;
    this.at -= utf8Length(end);
    return true;
  }

  private lineEndNear(end: number): number {
    const { bytes, at } = this;
    if (end >= bytes.length) return bytes.length;
    for (let place = bytes.lastIndexOf(LINE_END, end - 1); place >= at; place = bytes.lastIndexOf(LINE_END, place - 1)) {
      if (this.isLineEnd(place)) return this.behind(place);
      if (place === 0) break;
    }
    for (let place = bytes.indexOf(LINE_END, end); place >= 0; place = bytes.indexOf(LINE_END, place + 1)) {
      if (this.isLineEnd(place)) return this.behind(place);
    }
    return bytes.length;
  }

  // In UTF-16 the byte 0A is half a letter; it is a line end where the other half is 0.
  private isLineEnd(place: number): boolean {
    const { bytes, encoded } = this;
    if (encoded.encoding === 'utf-16le') return (place - encoded.from) % 2 === 0 && bytes[place + 1] === 0;
    if (encoded.encoding === 'utf-16be') return (place - encoded.from) % 2 === 1 && bytes[place - 1] === 0;
    return true;
  }

  private behind(place: number): number {
    return Math.min(this.bytes.length, place + (this.encoded.encoding === 'utf-16le' ? 2 : 1));
  }
}

/** How many bytes a text is in UTF-8. Texts that were decoded from it have their surrogates in pairs. */
function utf8Length(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isHalf = code >= 0xd800 && code < 0xe000;
    length += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
  }
  return length;
}
