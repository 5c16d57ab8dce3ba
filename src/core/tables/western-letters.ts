/** Encodings of one byte a letter that text files of western Europe come in; `other`: a script that nobody can guess. */
export type WesternLetters = 'windows-1252' | 'macintosh' | 'other';

// Where a Mac has é ë å ä ö ü à ç æ ø, Windows has quotation marks and signs, which do not stand inside words.
const MAC_LETTERS: ReadonlySet<number> = new Set([
  ...[0x87, 0x88, 0x8a, 0x8b, 0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9b, 0x9d, 0x9f, 0xbe, 0xbf],
]);
const WINDOWS_LETTERS_FROM = 0xc0;
const LEAST_FOR_OTHER = 8;
const MOSTLY = 0.6;
const LOOK_AT = 1024 * 1024;

/**
 * What the bytes of a text are that is no UTF-8. In western text letters above 7F stand alone among ASCII ones, or in twos (`ção`); where
 * most stand in rows of three and more, they are Chinese, Japanese, Korean, Cyrillic, Greek or Arabic letters in one of many encodings.
 */
export function westernLetters(bytes: Uint8Array): WesternLetters {
  const length = Math.min(bytes.length, LOOK_AT);
  let high = 0;
  let together = 0;
  let run = 0;
  let mac = 0;
  let windows = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    high++;
    const before = i === 0 ? 0 : (bytes[i - 1] as number);
    const after = bytes[i + 1] ?? 0;
    run = before >= 0x80 ? run + 1 : 1;
    // The third of a row brings the two before it along.
    if (run >= 3) together += run === 3 ? 3 : 1;
    if (!isLetter(before) && !isLetter(after)) continue;
    if (MAC_LETTERS.has(byte)) mac++;
    else if (byte >= WINDOWS_LETTERS_FROM) windows++;
  }
  if (high >= LEAST_FOR_OTHER && together > high * MOSTLY) return 'other';
  return mac > windows ? 'macintosh' : 'windows-1252';
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}
