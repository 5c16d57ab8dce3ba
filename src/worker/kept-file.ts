import type { CommentColumns } from '../core/model/comment-columns.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { DeckEdits, Format, PostKey } from '../core/model/workspace.ts';
import type { KeptImport, KeptMapping } from './questions.ts';

/** One import as it is kept: what was read from it beside the file itself. */
export interface KeptFile {
  readonly kept: KeptImport;
  readonly posts: readonly PostColumns[];
  readonly comments: readonly CommentColumns[];
}

/** All that was kept, as it comes from storage. */
export interface KeptWorkspace {
  readonly files: readonly KeptFile[];
  readonly formats: ReadonlyMap<PostKey, Format>;
  readonly decks: ReadonlyMap<string, DeckEdits>;
  readonly zone: string | null;
  /** By the shape that they answer. */
  readonly mappings: ReadonlyMap<string, KeptMapping>;
}

/**
 * Where the analyst keeps things. Each call is one transaction: done or not done. Rejects with an Error whose message is a
 * FailureCode.
 */
export interface Store {
  load(): Promise<KeptWorkspace>;
  /** The file and its original bytes (null: they are not to be kept), with what the editor said about its table, or nothing. */
  addFile(file: KeptFile, original: Uint8Array | null, mapping?: KeptMapping): Promise<void>;
  removeFile(id: string): Promise<void>;
  saveFormat(key: PostKey, format: Format | null): Promise<void>;
  saveDeck(month: string, edits: DeckEdits): Promise<void>;
  saveZone(zone: string): Promise<void>;
  removeMapping(shape: string): Promise<void>;
  erase(): Promise<void>;
}
