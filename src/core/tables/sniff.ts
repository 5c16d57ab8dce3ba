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
  // A Windows shortcut (.lnk), by its header size and the start of its class id.
  [[0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], 'shortcut'],
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

const XML_TABLE = /<\?mso-application progid="Excel|urn:schemas-microsoft-com:office:spreadsheet/iu;
// Windows (.url), Linux, Google Drive (.gdoc, .gsheet), a Mac (.webloc).
const SHORTCUT = /^\[InternetShortcut\]|^\[Desktop Entry\]|^\{[^{}]{0,600}"doc_id"\s*:|^<\?xml[\s\S]{0,400}<key>URL<\/key>/iu;
const MAIL_PART = /^(?:MIME-Version|From|Return-Path|Content-Type):/iu;

/** What a text is when it is no table: a web page, a JSON file; null where it may be a table. */
export function textRefusal(text: string): RefusalCode | null {
  const start = text.slice(0, 4096).trimStart();
  if (start === '') return text.trim() === '' ? 'empty' : null;
  if (SHORTCUT.test(start)) return 'shortcut';
  if (MAIL_PART.test(start) && /multipart\/related|text\/html/iu.test(start)) return 'web-archive';
  if (/^<(?:!doctype html|html|head|body|script|table|meta|!--)/iu.test(start)) return webPage(text.slice(0, 200_000));
  if (/^<(?:\?xml|svg|!doctype)/iu.test(start)) return xmlRefusal(start);
  if (/^[[{]\s*(?:["{[\]}]|$)/u.test(start)) return 'json';
  return isEncoded(start) ? 'encoded-text' : null;
}

function webPage(text: string): RefusalCode {
  if (LOGIN.test(text)) return 'login-page';
  return /<table[\s>]/iu.test(text) && /<td[\s>]/iu.test(text) ? 'web-table' : 'web-page';
}

function xmlRefusal(start: string): RefusalCode {
  if (XML_TABLE.test(start)) return 'other-spreadsheet';
  if (/<html[\s>]/iu.test(start)) return 'web-page';
  return /<svg[\s>]/iu.test(start) ? 'picture' : 'data-text';
}

const LONG_LINES = 3;

// Base64 in lines of 64 or 76 signs; quoted-printable with its soft line breaks and its `=C3=A9`.
function isEncoded(start: string): boolean {
  const lines = start.split(/\r?\n/u, LONG_LINES + 1);
  if (lines.length > LONG_LINES && lines.slice(0, LONG_LINES).every((line) => /^[A-Za-z0-9+/]{60,80}$/u.test(line))) return true;
  if (lines.length === 1 && /^[A-Za-z0-9+/]{200,}={0,2}$/u.test(start)) return true;
  return (start.match(/=\r?\n/gu) ?? []).length >= LONG_LINES && /=[0-9A-F]{2}/u.test(start);
}
