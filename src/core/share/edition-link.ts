import type { EditionRead, SharedEdition } from './edition.ts';
import type { Sealing, Unsealing } from './envelope.ts';
import { disclosed, enclosed } from './envelope.ts';
import { editionOfShort, shortEdition } from './link-edition.ts';

const START = 'e1.';
/** Longest address that is looked at, in characters. */
const LONGEST_LINK = 2_000_000;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Where a link of this many characters arrives whole: in every mail and chat, in most of them, or a file is better. */
export type LinkFits = 'everywhere' | 'mostly' | 'file';

export function linkFits(characters: number): LinkFits {
  if (characters < 2000) return 'everywhere';
  return characters < 8000 ? 'mostly' : 'file';
}

/** The fragment of an address that holds the edition itself, `#e1.…`, without its pictures. */
export async function editionHash(edition: SharedEdition, sealing: Sealing | null = null): Promise<string> {
  const bytes = await enclosed(JSON.stringify(shortEdition(edition)), sealing);
  return `#${START}${base64Url(bytes)}`;
}

/**
 * Opens what `editionHash` made, out of a fragment or a whole address, also as mail and chat programs hand it on: broken over lines, with a
 * full stop or bracket behind it, or inside the address of a link check. Anything else that was changed is refused.
 */
export async function openEditionHash(address: string, unsealing: Unsealing | null = null): Promise<EditionRead> {
  if (address.length > LONGEST_LINK) return { fault: 'damaged' };
  const match = /(?:^|#|%23)#?e([1-9]\d?)\.([\w-]*)/u.exec(address.replaceAll(/=\r?\n|[\s\u00AD\u200B]+/gu, ''));
  if (match === null) return { fault: 'not-an-edition' };
  if (match[1] !== '1') return { fault: 'newer' };
  const bytes = bytesOf(match[2] ?? '');
  if (bytes === null) return { fault: 'cut' };
  const inside = await disclosed(bytes, unsealing);
  if ('fault' in inside) return inside;
  try {
    return editionOfShort(JSON.parse(inside.text));
  } catch {
    return { fault: 'damaged' };
  }
}

function base64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    text += four
      .slice(0, Math.min(4, bytes.length - at + 1))
      .map((digit) => DIGITS[digit])
      .join('');
  }
  return text;
}

/** null where so many digits cannot be, or bits are set that no byte holds: one text stands for one edition. */
function bytesOf(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    bits = ((bits << 6) | DIGITS.indexOf(letter)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
}
