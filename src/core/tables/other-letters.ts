/** Encodings of scripts other than the western one, by the names that browsers have for them (WHATWG Encoding). */
export const OTHER_LETTERS = [
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-874',
] as const;
export type OtherLetters = (typeof OTHER_LETTERS)[number];

const KANA = /[\u3040-\u30FF]/u;
const HANGUL = /[\uAC00-\uD7A3]/u;
const HAN = /[\u4E00-\u9FFF\u3005]/u;
const CYRILLIC = /[\u0400-\u045F]/u;

/** What nearly every letter of a text is, and what some must be, for an encoding to be the one. The earlier ones say more. */
const SCRIPTS: readonly (readonly [OtherLetters, letters: RegExp, some: RegExp])[] = [
  ['shift_jis', /[\u3040-\u30FF\u4E00-\u9FFF\u3005\uFF10-\uFF5A]/u, KANA],
  ['euc-jp', /[\u3040-\u30FF\u4E00-\u9FFF\u3005\uFF10-\uFF5A]/u, KANA],
  ['euc-kr', HANGUL, HANGUL],
  ['windows-1251', CYRILLIC, CYRILLIC],
  ['koi8-r', CYRILLIC, CYRILLIC],
  ['windows-1253', /[\u0370-\u03FF]/u, /[\u0370-\u03FF]/u],
  ['windows-1255', /[\u0590-\u05FF]/u, /[\u05D0-\u05EA]/u],
  ['windows-1256', /[\u0600-\u06FF]/u, /[\u0621-\u064A]/u],
  ['windows-874', /[\u0E00-\u0E7F]/u, /[\u0E01-\u0E2E]/u],
  ['gb18030', HAN, HAN],
  ['big5', HAN, HAN],
];
const LOOK_AT = 256 * 1024;
const MOSTLY = 0.85;
const CHOICES = 5;
const SAMPLE_LETTERS = 40;
// Control characters and letters of nobody: no text has them.
const NO_LETTER = /[\u0080-\u009F\u2500-\u259F\uE000-\uF8FF\uFFFD\uFF66-\uFF9F]/u;
const OTHER_WORDS = /[\u0080-\uFFFF][^\t\r\n,;"]{0,40}/gu;

/** The encodings in which these bytes could be a text, the likeliest first, each with some of its words. Nobody can tell for sure. */
export function letterChoices(bytes: Uint8Array): { readonly letters: OtherLetters; readonly sample: string }[] {
  const start = bytes.subarray(0, bytes.length > LOOK_AT ? bytes.lastIndexOf(0x0a, LOOK_AT) + 1 : bytes.length);
  return SCRIPTS.flatMap(([letters, fitting, some]) => {
    const text = decodedAs(start, letters);
    const sample = text === null || !isScript(text, fitting, some) ? '' : sampleOf(text);
    return sample === '' ? [] : [{ letters, sample }];
  }).slice(0, CHOICES);
}

/** The bytes as text in an encoding that somebody chose, as UTF-8. */
export function inUtf8(bytes: Uint8Array, letters: OtherLetters): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(letters).decode(bytes));
}

function decodedAs(bytes: Uint8Array, letters: OtherLetters): string | null {
  try {
    return new TextDecoder(letters, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isScript(text: string, fitting: RegExp, some: RegExp): boolean {
  if (NO_LETTER.test(text) || !some.test(text) || shoutsInWords(text)) return false;
  const letters = text.match(/[\p{L}\p{M}]/gu)?.filter((letter) => letter > '\u007F') ?? [];
  return letters.filter((letter) => fitting.test(letter)).length >= letters.length * MOSTLY;
}

/** `пРИВЕТ`: capitals behind small letters, as one Cyrillic encoding looks in the other. */
function shoutsInWords(text: string): boolean {
  const behind = text.match(/\p{Ll}\p{Lu}/gu)?.filter((pair) => pair > '\u007F').length ?? 0;
  const usual = text.match(/\p{Ll}\p{Ll}/gu)?.filter((pair) => pair > '\u007F').length ?? 0;
  return behind > usual / 4;
}

function sampleOf(text: string): string {
  const words = new Set((text.match(OTHER_WORDS) ?? []).map((word) => word.trim()).filter((word) => word.length > 1));
  return [...words].slice(0, 2).join(' · ').slice(0, SAMPLE_LETTERS);
}
