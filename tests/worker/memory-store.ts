import type { Store } from '../../src/worker/kept-file.ts';

/** What an analyst needs kept, kept by nobody. */
export function memoryStore(other: Partial<Store> = {}): Store {
  return {
    load: async () => ({ files: [], formats: new Map(), decks: new Map(), zone: null, mappings: new Map() }),
    addFile: async () => undefined,
    removeFile: async () => undefined,
    saveFormat: async () => undefined,
    saveDeck: async () => undefined,
    saveZone: async () => undefined,
    removeMapping: async () => undefined,
    erase: async () => undefined,
    ...other,
  };
}
