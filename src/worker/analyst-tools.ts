import type { ReadDropped } from './dropped-reading.ts';
import type { Store } from './kept-file.ts';

/** What the analyst needs of the world around it. */
export interface AnalystTools {
  readonly store: Store;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** SHA-256, hexadecimal. */
  readonly digest: (bytes: Uint8Array) => Promise<string>;
  /** Where dropped files are read; left out: here. */
  readonly readDropped?: ReadDropped;
}
