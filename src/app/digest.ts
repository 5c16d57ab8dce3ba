/**
 * SHA-256 of bytes. An intranet host without https has no `crypto.subtle`; there a library computes the same, loaded only then.
 */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle !== undefined) return new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  const library = await import('@noble/hashes/sha2.js');
  return library.sha256(bytes);
}

/** SHA-256 in hexadecimal: tells a file that was dropped before. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  return Array.from(await sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
