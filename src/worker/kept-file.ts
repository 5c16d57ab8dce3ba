import type { FrozenEdition } from '../core/deck/frozen-edition.ts';
import type { TagChange } from '../core/formats/change.ts';
import type { CommentColumns } from '../core/model/comment-columns.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { TagBook } from '../core/model/tags.ts';
import type { DeckEdits, PostKey, PostMarks, TeamSettings, TrendEvent, TryOut } from '../core/model/workspace.ts';
import type { KeptImport, KeptMapping, MarksOfPost } from './questions.ts';

/** One import as it is kept: what was read from it beside the file itself. */
export interface KeptFile {
  readonly kept: KeptImport;
  readonly posts: readonly PostColumns[];
  readonly comments: readonly CommentColumns[];
}

/** All that was kept, as it comes from storage. */
export interface KeptWorkspace {
  readonly files: readonly KeptFile[];
  readonly tags: TagBook;
  /** By month, and those of a year's review by the year. */
  readonly decks: ReadonlyMap<string, DeckEdits>;
  readonly team: TeamSettings;
  readonly editions: readonly FrozenEdition[];
  readonly zone: string | null;
  /** By the shape that they answer. */
  readonly mappings: ReadonlyMap<string, KeptMapping>;
  readonly marks: ReadonlyMap<PostKey, PostMarks>;
  readonly events: readonly TrendEvent[];
  readonly tryOuts: readonly TryOut[];
}

/** A file as it was dropped, or compressed already. */
export type Original = Uint8Array | { readonly gzip: Uint8Array };

/** A file that was read. `size`: how many bytes it has. */
export interface FileToKeep {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number | null;
  readonly original: Original;
}

/**
 * Where the analyst keeps things. Each call is one transaction: done or not done. Rejects with an Error whose message is a
 * FailureCode.
 */
export interface Store {
  load(): Promise<KeptWorkspace>;
  /** The file and its original (null: it is not to be kept), with what the editor said about its table and the tags that it brings. */
  addFile(file: KeptFile, original: Original | null, mapping?: KeptMapping, tags?: TagChange): Promise<void>;
  removeFile(id: string): Promise<void>;
  /** The file itself, as it was dropped; null where it is not kept. */
  original(id: string): Promise<Uint8Array | null>;
  /** The lists that changed as wholes, the posts one by one. */
  saveTags(change: TagChange): Promise<void>;
  /** All of them or none. */
  saveMarks(said: readonly MarksOfPost[]): Promise<void>;
  /** One with the same id makes way. */
  saveEvent(event: TrendEvent): Promise<void>;
  removeEvent(id: string): Promise<void>;
  /** One with the same id makes way. */
  saveTryOut(tryOut: TryOut): Promise<void>;
  removeTryOut(id: string): Promise<void>;
  saveDeck(key: string, edits: DeckEdits): Promise<void>;
  saveTeam(settings: TeamSettings): Promise<void>;
  /** One of the same month makes way. */
  saveEdition(edition: FrozenEdition): Promise<void>;
  removeEdition(month: string): Promise<void>;
  saveZone(zone: string): Promise<void>;
  removeMapping(shape: string): Promise<void>;
  erase(): Promise<void>;
}
