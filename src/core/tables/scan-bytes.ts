/** What a look at the bytes of a UTF-8 text shows. */
export interface Scan {
  readonly hasReturns: boolean;
  /** A control character, U+FFFD, or a letter with which a twice encoded one begins. False: none of them is there. */
  readonly mayBeOdd: boolean;
}

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 0x20;
const DELETE = 0x7f;

/**
 * Looks at the bytes of a file, four at a time: nearly all are letters, digits and signs of ASCII, of which three sums on a word tell
 * that nothing is the matter. A regular expression over the text takes four times as long.
 */
export class ByteScanner {
  private readonly bytes: Uint8Array;
  private readonly words: Int32Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.words = new Int32Array(bytes.buffer, 0, Math.floor(bytes.buffer.byteLength / 4));
  }

  /** `from` and `to`: places in the bytes, the second not included. */
  scan(from: number, to: number): Scan {
    const { bytes, words } = this;
    const { byteOffset } = bytes;
    const found = { hasReturns: false, mayBeOdd: false };
    const first = Math.ceil((byteOffset + from) / 4);
    const end = Math.floor((byteOffset + to) / 4);
    if (end <= first) {
      look(bytes, from, to, found);
      return found;
    }
    look(bytes, from, first * 4 - byteOffset, found);
    for (let word = first; word < end; word++) {
      const four = words[word] as number;
      // The highest bit of a byte is set by a letter beyond ASCII, by less than a space less a space, by a delete and one.
      if (((four | (four - 0x20202020) | (four + 0x01010101)) & 0x80808080) === 0) continue;
      const place = word * 4 - byteOffset;
      look(bytes, place, place + 4, found);
    }
    look(bytes, end * 4 - byteOffset, to, found);
    return found;
  }
}

function look(bytes: Uint8Array, from: number, to: number, found: { hasReturns: boolean; mayBeOdd: boolean }): void {
  for (let place = from; place < to; place++) {
    const byte = bytes[place] as number;
    if (byte < SPACE) {
      if (byte === RETURN) found.hasReturns = true;
      else if (byte !== TAB && byte !== LINE_FEED) found.mayBeOdd = true;
    } else if (byte === DELETE || (byte >= 0xc2 && beginsOdd(byte, bytes[place + 1]))) found.mayBeOdd = true;
  }
}

/** `Â`, `Ã`, `â`, `ð`, and what may be U+FFFD. */
function beginsOdd(byte: number, next: number | undefined): boolean {
  if (byte === 0xc3) return next === 0x82 || next === 0x83 || next === 0xa2 || next === 0xb0;
  return byte === 0xef && next === 0xbf;
}
