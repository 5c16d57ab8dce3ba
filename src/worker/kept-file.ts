import type { PostColumns } from '../core/model/post-columns.ts';
import type { DeckEdits, Format, PostKey } from '../core/model/workspace.ts';
import type { KeptImport } from './questions.ts';

/** One import as it is kept: what was read from it beside the file itself. */
export interface KeptFile {
  readonly kept: KeptImport;
  readonly posts: readonly PostColumns[];
}

/** All that was kept, as it comes from storage. */
export interface KeptWorkspace {
  readonly files: readonly KeptFile[];
  readonly formats: ReadonlyMap<PostKey, Format>;
  readonly decks: ReadonlyMap<string, DeckEdits>;
  readonly zone: string | null;
}

/**
 * Where the analyst keeps things. Each call is one transaction: done or not done. Rejects with an Error whose message is a
 * FailureCode.
 */
export interface Store {
  load(): Promise<KeptWorkspace>;
  /** The file and its original bytes, or nothing. */
  addFile(file: KeptFile, original: Uint8Array): Promise<void>;
  removeFile(id: string): Promise<void>;
  saveFormat(key: PostKey, format: Format | null): Promise<void>;
  saveDeck(month: string, edits: DeckEdits): Promise<void>;
  saveZone(zone: string): Promise<void>;
  erase(): Promise<void>;
}
