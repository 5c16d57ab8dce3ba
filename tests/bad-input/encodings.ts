/** Text as bytes in encodings that a browser can read and not write. */
export function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), order === 'little');
  return bytes;
}

/** Text in an encoding of one byte a letter; letters that it lacks become `?`, as programs that save so do. */
export function singleByte(text: string, table: 'windows-1252' | 'iso-8859-15' | 'macintosh'): Uint8Array {
  const places = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) places.set(letterOf(byte, table), byte);
  return Uint8Array.from([...text], (letter) => places.get(letter) ?? 0x3f);
}

// Node 20 reads windows-1252 as if it were ISO-8859-1: its sixteen pairs stand here by hand.
const WINDOWS = '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ';

function letterOf(byte: number, table: string): string {
  if (table === 'windows-1252')
    return byte >= 0x80 && byte <= 0x9f ? (WINDOWS[byte - 0x80] as string) : String.fromCharCode(byte);
  return new TextDecoder(table).decode(Uint8Array.of(byte));
}

/** Two-byte encodings: every pair of bytes is asked for its letter, and the table turned around. */
export function doubleByte(text: string, table: 'gb18030' | 'shift_jis' | 'euc-kr'): Uint8Array {
  const decoder = new TextDecoder(table);
  const places = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const letter = decoder.decode(Uint8Array.of(high, low));
      if ([...letter].length === 1 && letter !== '\uFFFD' && !places.has(letter)) places.set(letter, [high, low]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => (letter <= '\u007F' ? [letter.charCodeAt(0)] : (places.get(letter) ?? [0x3f]))),
  );
}

export function joinedBytes(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const bytes = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part));
  const joined = new Uint8Array(bytes.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of bytes) {
    joined.set(part, place);
    place += part.length;
  }
  return joined;
}
