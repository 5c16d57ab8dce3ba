/**
 * A text that tells files apart: SHA-256 in hexadecimal. An intranet host without https has no `crypto.subtle`; there a 64-bit
 * FNV-1a with the length has to do. It only recognises a file that was dropped before, it protects nothing.
 */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return `${bytes.length}-${fnv(bytes, 0x811c9dc5)}${fnv(bytes, 0x01000193)}`;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return hexOf(hash);
}

function fnv(bytes: Uint8Array, start: number): string {
  let hash = start;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
