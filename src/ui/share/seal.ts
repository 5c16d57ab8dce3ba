import type { Sealing, Unsealing } from '../../core/share/envelope.ts';

const ROUNDS = 600_000;

/** Whether this page may use a passphrase: browsers allow it on https and on this machine only. */
export function canSeal(): boolean {
  return (globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle !== undefined;
}

/** Seals under a passphrase, with a salt and a vector of this moment: AES-256-GCM, PBKDF2-HMAC-SHA-256 of 600,000 rounds. */
export async function sealingWith(passphrase: string): Promise<Sealing> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt);
  return {
    salt,
    iv,
    seal: async (bytes, header) =>
      new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: own(header) }, key, own(bytes))),
  };
}

export function unsealingWith(passphrase: string): Unsealing {
  return async ({ salt, iv, header, sealed }) => {
    const key = await keyOf(passphrase, salt);
    try {
      const algorithm = { name: 'AES-GCM', iv: own(iv), additionalData: own(header) };
      return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, own(sealed)));
    } catch {
      // A wrong passphrase and a changed link fail alike, and the browser tells no difference.
      return null;
    }
  };
}

async function keyOf(passphrase: string, salt: Uint8Array): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: own(salt), iterations: ROUNDS };
  return await crypto.subtle.deriveKey(derivation, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** A copy whose bytes are not shared with anyone, as the browser wants them. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
