import { NO_TAGS } from '../../src/core/model/tags.ts';
import { NO_SETTINGS } from '../../src/core/model/workspace.ts';
import type { Store } from '../../src/worker/kept-file.ts';

/** What an analyst needs kept, kept by nobody. */
export function memoryStore(other: Partial<Store> = {}): Store {
  return {
    load: async () => ({
      files: [],
      tags: NO_TAGS,
      decks: new Map(),
      team: NO_SETTINGS,
      editions: [],
      zone: null,
      mappings: new Map(),
      marks: new Map(),
      events: [],
      tryOuts: [],
    }),
    addFile: async () => undefined,
    removeFile: async () => undefined,
    original: async () => null,
    saveTags: async () => undefined,
    saveMarks: async () => undefined,
    saveEvent: async () => undefined,
    removeEvent: async () => undefined,
    saveTryOut: async () => undefined,
    removeTryOut: async () => undefined,
    saveDeck: async () => undefined,
    saveTeam: async () => undefined,
    saveEdition: async () => undefined,
    removeEdition: async () => undefined,
    saveZone: async () => undefined,
    removeMapping: async () => undefined,
    erase: async () => undefined,
    ...other,
  };
}
