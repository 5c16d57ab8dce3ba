import type { RefusalCode } from './refusal.ts';

export type ContainerKind = 'text' | 'old-spreadsheet' | 'zip' | 'gzip';

const SIGNATURES: readonly (readonly [readonly number[], ContainerKind | RefusalCode])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'old-spreadsheet'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'other-archive'],
  [[0x52, 0x61, 0x72, 0x21], 'other-archive'],
  [[0x7b, 0x5c, 0x72, 0x74], 'word-document'],
  [[0x1a, 0x45, 0xdf, 0xa3], 'video'],
];

/** What a file is, from its first bytes; never from its name. */
export function sniff(bytes: Uint8Array): ContainerKind | RefusalCode {
  for (const [signature, kind] of SIGNATURES) {
    if (signature.every((byte, place) => bytes[place] === byte)) return kind;
  }
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'picture';
  if (start.slice(4, 8) === 'ftyp') return /heic|heix|mif1|avif/u.test(start.slice(8, 12)) ? 'picture' : 'video';
  return 'text';
}

const LOGIN = /<input[^>]{0,300}type\s*=\s*["']?password|sign[ -]?in|log[ -]?in|inloggen|log ind|iniciar sesi/iu;

/** What a text is when it is no table: a web page, a JSON file; null where it may be a table. */
export function textRefusal(text: string): RefusalCode | null {
  const start = text.slice(0, 4096).trimStart();
  if (start === '') return 'empty';
  if (/^<(?:!doctype html|html|head|body|script|!--)/iu.test(start)) {
    return LOGIN.test(text.slice(0, 200_000)) ? 'login-page' : 'web-page';
  }
  if (/^<(?:\?xml|svg)/iu.test(start)) return /<svg/iu.test(start) ? 'picture' : 'no-table';
  if (/^[[{]\s*(?:["{[\]}]|$)/u.test(start)) return 'json';
  return null;
}
