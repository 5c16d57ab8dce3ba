import { describe, expect, it } from 'vitest';
import { hasOddLetters } from './odd-letters.ts';
import { ByteScanner } from './scan-bytes.ts';

const PLAIN = 'één föß, „ja” 🌧️ ~ – æøå #buurt "x"\t1;2\n';
const ODD = ['\u0000', '\u0007', '\u000B', '\u001F', '\u007F', '\uFFFD', 'cafÃ©', 'Â§', 'â€™', 'ðŸ˜€'];

function scan(text: string, offset: number): { readonly hasReturns: boolean; readonly mayBeOdd: boolean } {
  const encoded = new TextEncoder().encode(text);
  // Not at the start of its buffer, and others' bytes on both sides.
  const buffer = new Uint8Array(encoded.length + offset + 9).fill(7);
  buffer.set(encoded, offset);
  return new ByteScanner(buffer.subarray(offset, offset + encoded.length)).scan(0, encoded.length);
}

describe('a look at bytes', () => {
  it('finds nothing in what people write, wherever it stands', () => {
    for (let offset = 0; offset < 5; offset++) {
      for (let cut = 0; cut < 9; cut++) {
        expect(scan(PLAIN.repeat(3).slice(cut), offset)).toEqual({ hasReturns: false, mayBeOdd: false });
      }
    }
  });

  it('finds every letter that the regular expression finds, at every place of a word', () => {
    for (const odd of ODD) {
      expect(hasOddLetters(odd), odd).toBe(true);
      for (let before = 0; before < 9; before++) {
        const text = `${'x'.repeat(before)}${odd}${PLAIN}`;
        for (let offset = 0; offset < 5; offset++) expect(scan(text, offset).mayBeOdd, `${odd} ${before} ${offset}`).toBe(true);
      }
    }
  });

  it('sees carriage returns, in the shortest of texts too', () => {
    expect(scan('\r', 1).hasReturns).toBe(true);
    expect(scan(`${PLAIN}\r\n`, 2).hasReturns).toBe(true);
    expect(scan('', 3)).toEqual({ hasReturns: false, mayBeOdd: false });
  });
});
