// Bytes 80 to 9F of windows-1252, as in `decode.ts`: where they have no letter they are control characters.
const WINDOWS_1252_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const BYTES: ReadonlyMap<string, number> = new Map([...WINDOWS_1252_80].map((letter, place) => [letter, 0x80 + place]));
const MAYBE = /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2122]{1,3}/gu;
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A text of which letters were encoded twice, as it was meant: `cafÃ©` is `café`. What is no UTF-8 that way stays as it is. */
export function repairedLetters(text: string): string {
  return text.replace(MAYBE, (letters) => {
    const bytes = [...letters].map(byteOf);
    const length = lengthOf(bytes[0] ?? 0);
    if (bytes.length < length) return letters;
    try {
      return STRICT.decode(Uint8Array.from(bytes.slice(0, length))) + repairedLetters(letters.slice(length));
    } catch {
      return letters;
    }
  });
}

function byteOf(letter: string): number {
  return BYTES.get(letter) ?? letter.charCodeAt(0);
}

/** How many bytes a letter has that begins with this one. */
function lengthOf(first: number): number {
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
