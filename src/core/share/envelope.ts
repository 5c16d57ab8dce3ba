import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync, Inflate } from 'fflate';
import type { EditionFault } from './edition.ts';
import { LINK_DICTIONARY } from './link-dictionary.ts';

/**
 * How an edition stands in a link, as bytes:
 * `magic "PPE" | version u8 | flags u8 | rawLength u32 | [salt 16 | iv 12] | body`, numbers with the highest byte first.
 * Plain: `body = first 16 bytes of SHA-256(header ‖ deflated) ‖ deflated`. With a passphrase (flag 1): `body` is AES-256-GCM of the deflated
 * bytes with the header (salt and iv too) as additional data. `deflated` is raw DEFLATE with `LINK_DICTIONARY` as preset dictionary.
 */
const MAGIC = [0x50, 0x50, 0x45] as const;
const VERSION = 1;
const FLAG_SEALED = 1;
const FIXED = 9;
const SALT = 16;
const IV = 12;
const DIGEST = 16;
/** Largest text that comes out of a link, in bytes. Pictures never go in one, so this is far above any edition. */
const LARGEST = 1_000_000;
/** Inflated in pieces of so many bytes: what comes out is counted after each, so a bomb ends early. */
const PIECE = 1024;
/** fflate's `FlateErrorCode.UnexpectedEOF`. */
const UNEXPECTED_END = 0;

const DICTIONARY = new TextEncoder().encode(LINK_DICTIONARY);

/** AES-256-GCM under a key from a passphrase (PBKDF2-HMAC-SHA-256, 600,000 rounds). Page and tests bring their own. */
export interface Sealing {
  readonly salt: Uint8Array;
  readonly iv: Uint8Array;
  readonly seal: (bytes: Uint8Array, header: Uint8Array) => Promise<Uint8Array>;
}
/** Gives null where passphrase, header or bytes are not those that were sealed. */
export type Unsealing = (parts: {
  readonly salt: Uint8Array;
  readonly iv: Uint8Array;
  readonly header: Uint8Array;
  readonly sealed: Uint8Array;
}) => Promise<Uint8Array | null>;

export async function enclosed(text: string, sealing: Sealing | null): Promise<Uint8Array> {
  const raw = new TextEncoder().encode(text);
  const deflated = deflateSync(raw, { level: 9, mem: 12, dictionary: DICTIONARY });
  const fixed = [...MAGIC, VERSION, sealing === null ? 0 : FLAG_SEALED, ...uint32(raw.length)];
  const header = sealing === null ? Uint8Array.from(fixed) : Uint8Array.from([...fixed, ...sealing.salt, ...sealing.iv]);
  if (sealing === null) return joined(header, digestOf(header, deflated), deflated);
  return joined(header, await sealing.seal(deflated, header));
}

/** What an envelope holds, or why it is not opened. `unsealing` null: nobody gave a passphrase yet. */
export async function disclosed(
  bytes: Uint8Array,
  unsealing: Unsealing | null,
): Promise<{ readonly text: string } | { readonly fault: EditionFault }> {
  if (MAGIC.some((byte, place) => bytes[place] !== byte)) return { fault: 'damaged' };
  const [version = 0, flags = 0] = bytes.subarray(3, 5);
  if (bytes.length < FIXED + DIGEST) return { fault: 'cut' };
  const sealed = flags === FLAG_SEALED;
  if (version !== VERSION || (flags !== 0 && !sealed)) return { fault: version > VERSION ? 'newer' : 'damaged' };
  const rawLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(5);
  if (rawLength > LARGEST) return { fault: 'damaged' };
  const deflated = sealed ? await unsealed(bytes, unsealing) : checked(bytes);
  if ('fault' in deflated) return deflated;
  const raw = inflated(deflated.bytes, rawLength);
  const text = raw === null || raw === 'open' || raw.length !== rawLength ? null : strictText(raw);
  return text === null ? { fault: 'damaged' } : { text };
}

type Deflated = { readonly bytes: Uint8Array } | { readonly fault: EditionFault };

function checked(bytes: Uint8Array): Deflated {
  const header = bytes.subarray(0, FIXED);
  const digest = bytes.subarray(FIXED, FIXED + DIGEST);
  const deflated = bytes.subarray(FIXED + DIGEST);
  const right = digestOf(header, deflated);
  if (right.every((byte, place) => byte === digest[place])) return { bytes: deflated };
  // Bytes that go on until the end and then miss their last block: a mail program cut the link.
  return { fault: inflated(deflated, LARGEST) === 'open' ? 'cut' : 'damaged' };
}

async function unsealed(bytes: Uint8Array, unsealing: Unsealing | null): Promise<Deflated> {
  const end = FIXED + SALT + IV;
  if (bytes.length < end + DIGEST) return { fault: 'cut' };
  if (unsealing === null) return { fault: 'passphrase' };
  const opened = await unsealing({
    salt: bytes.subarray(FIXED, FIXED + SALT),
    iv: bytes.subarray(FIXED + SALT, end),
    header: bytes.subarray(0, end),
    sealed: bytes.subarray(end),
  });
  return opened === null ? { fault: 'passphrase' } : { bytes: opened };
}

/** At most `most` bytes and a piece more. open: its last block never comes; null: these bytes were never deflated. */
function inflated(bytes: Uint8Array, most: number): Uint8Array | 'open' | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate({ dictionary: DICTIONARY }, (piece, final) => {
    pieces.push(piece.slice());
    length += piece.length;
    ended ||= final;
  });
  try {
    for (let from = 0; from < bytes.length && length <= most; from += PIECE) {
      stream.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
    }
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === UNEXPECTED_END ? 'open' : null;
  }
  return ended || length > most ? joined(...pieces) : 'open';
}

function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function digestOf(...parts: readonly Uint8Array[]): Uint8Array {
  return sha256(joined(...parts)).subarray(0, DIGEST);
}

function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
