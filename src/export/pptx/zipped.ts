import { zipSync } from 'fflate';

/** A zip in the order of its entries. It holds no clock: the same entries give the same bytes, in every time zone. */
export function zipped(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  // Zip has no zone: it keeps what the clock on the wall shows, so the moment is made in the machine's own.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime });
}
