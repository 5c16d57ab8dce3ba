import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { openDB } from 'idb';
import type { TagChange } from '../core/formats/change.ts';
import { changeBetween } from '../core/formats/change.ts';
import { bookOfNames } from '../core/formats/named-labels.ts';
import type { CommentColumns } from '../core/model/comment-columns.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { LabelMeaning, PostTags, Rule, TagBook, TeamFormat, Topic } from '../core/model/tags.ts';
import { NO_TAGS } from '../core/model/tags.ts';
import type { DeckEdits, Format, PostKey, PostMarks, TrendEvent, TryOut } from '../core/model/workspace.ts';
import type { KeptFile, KeptWorkspace, Original, Store } from '../worker/kept-file.ts';
import type { FailureCode, KeptImport, KeptMapping, MarksOfPost } from '../worker/questions.ts';
import { gzipOf } from './gzip.ts';

/** The shape of what is kept. A new shape gets the next number, a step in `upgrade`, and a frozen sample in the tests. */
const VERSION = 3;
const NAME = 'postproof';

interface Schema extends DBSchema {
  /** One small record per import. */
  files: { key: string; value: KeptImport };
  /** What was read from it: a few buffers, not a record a post. Since version 3 its texts are buffers too. */
  columns: { key: string; value: { shape: 1; posts: readonly PostColumns[] } };
  /** The file itself, unchanged, gzip-compressed. */
  originals: { key: string; value: { name: string; gzip: Uint8Array } };
  /** Until version 2: a kind or a name of the team's own per post. Since then they are in `tagLists` and `tags`. */
  formats: { key: PostKey; value: Format };
  decks: { key: string; value: DeckEdits };
  settings: { key: string; value: string };
  /** Since version 2: what people wrote back, per import. */
  comments: { key: string; value: { shape: 1; comments: readonly CommentColumns[] } };
  /** Since version 2: what the editor said about a table that no importer knows, by the shape of its header. */
  mappings: { key: string; value: KeptMapping };
  /** Since version 3: what the editor said about posts; a post about which nothing is said has no record. */
  marks: { key: PostKey; value: PostMarks };
  /** Since version 3: by their id. */
  events: { key: string; value: TrendEvent };
  /** Since version 3: by their id. */
  tryOuts: { key: string; value: TryOut };
  /** Since version 3: the team's formats, topics, rules and what labels of tools mean, each list as a whole; one that nobody kept is empty. */
  tagLists: { key: keyof TagLists; value: TagLists[keyof TagLists] };
  /** Since version 3: what the editor said about posts; a post about which nothing is said has no record. */
  tags: { key: PostKey; value: PostTags };
}

interface TagLists {
  readonly formats: readonly TeamFormat[];
  readonly topics: readonly Topic[];
  readonly rules: readonly Rule[];
  readonly labels: readonly LabelMeaning[];
}

const FIRST_STORES = ['files', 'columns', 'originals', 'formats', 'decks', 'settings'] as const;
const SECOND_STORES = ['comments', 'mappings'] as const;
const THIRD_STORES = ['marks', 'events', 'tryOuts', 'tagLists', 'tags'] as const;
const ALL_STORES = [...FIRST_STORES, ...SECOND_STORES, ...THIRD_STORES] as const;
type StoreName = Exclude<(typeof ALL_STORES)[number], 'formats'>;
const STORES = ALL_STORES.filter((store): store is StoreName => store !== 'formats');

/** Keeps the workspace in IndexedDB. One import is one transaction over all it touches: there completely, or not at all. */
export class IndexedStore implements Store {
  private readonly database: Promise<IDBPDatabase<Schema>>;

  constructor(name = NAME) {
    this.database = openDB<Schema>(name, VERSION, {
      async upgrade(database, from, _to, upgrading) {
        if (from < 1) for (const store of FIRST_STORES) database.createObjectStore(store);
        if (from < 2) for (const store of SECOND_STORES) database.createObjectStore(store);
        // What version 2 kept is read as it stands: see TextColumn.
        if (from < 3) {
          for (const store of THIRD_STORES) database.createObjectStore(store);
          const names = new Map(await pairs(upgrading.objectStore('formats')));
          await writeTags(upgrading, changeBetween(NO_TAGS, bookOfNames(NO_TAGS, names)));
          database.deleteObjectStore('formats');
        }
      },
      // An older tab makes way for a newer version of the site.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    // Whoever asks first hears of it.
    this.database.catch(() => undefined);
  }

  async load(): Promise<KeptWorkspace> {
    return await this.told(async (database) => {
      const reading = database.transaction(STORES.filter((store) => store !== 'originals'));
      const records = await reading.objectStore('files').getAll();
      records.sort((a, b) => a.importedAt - b.importedAt || (a.id < b.id ? -1 : 1));
      const files = await Promise.all(
        records.map(async (kept): Promise<KeptFile> => {
          const columns = await reading.objectStore('columns').get(kept.id);
          const comments = await reading.objectStore('comments').get(kept.id);
          return { kept, posts: columns?.posts ?? [], comments: comments?.comments ?? [] };
        }),
      );
      const decks = await pairs(reading.objectStore('decks'));
      const zone = (await reading.objectStore('settings').get('zone')) ?? null;
      const mappings = new Map(await pairs(reading.objectStore('mappings')));
      const marks = new Map(await pairs(reading.objectStore('marks')));
      const events = await reading.objectStore('events').getAll();
      const tryOuts = await reading.objectStore('tryOuts').getAll();
      const tags = await readTags(reading);
      return { files, tags, decks: new Map(decks), zone, mappings, marks, events, tryOuts };
    });
  }

  async addFile(
    { kept, posts, comments }: KeptFile,
    original: Original | null,
    mapping?: KeptMapping,
    tags?: TagChange,
  ): Promise<void> {
    const gzip = original === null ? null : 'gzip' in original ? original.gzip : await gzipOf(original);
    await this.write(['files', 'columns', 'comments', 'originals', 'mappings', 'tagLists', 'tags'], async (writing) => {
      await Promise.all([
        ...(tags === undefined ? [] : [writeTags(writing, tags)]),
        ...(mapping === undefined ? [] : [writing.objectStore('mappings').put(mapping, mapping.mapping.shape)]),
        writing.objectStore('files').put(kept, kept.id),
        writing.objectStore('columns').put({ shape: 1, posts }, kept.id),
        ...(comments.length === 0 ? [] : [writing.objectStore('comments').put({ shape: 1, comments }, kept.id)]),
        ...(gzip === null ? [] : [writing.objectStore('originals').put({ name: kept.outcome.file, gzip }, kept.id)]),
      ]);
    });
  }

  async removeFile(id: string): Promise<void> {
    const stores = ['files', 'columns', 'comments', 'originals'] as const;
    await this.write(stores, async (writing) => {
      await Promise.all(stores.map((store) => writing.objectStore(store).delete(id)));
    });
  }

  async original(id: string): Promise<Uint8Array | null> {
    const kept = await this.told((database) => database.get('originals', id));
    return kept === undefined ? null : await unpacked(kept.gzip);
  }

  async saveTags(change: TagChange): Promise<void> {
    await this.write(['tagLists', 'tags', 'tryOuts'], async (writing) => {
      await Promise.all([...renamedIn(writing.objectStore('tryOuts'), change), writeTags(writing, change)]);
    });
  }

  async saveMarks(said: readonly MarksOfPost[]): Promise<void> {
    await this.write(['marks'], async (writing) => {
      const store = writing.objectStore('marks');
      await Promise.all(said.map(([key, marks]) => (marks === null ? store.delete(key) : store.put(marks, key))));
    });
  }

  async saveEvent(event: TrendEvent): Promise<void> {
    await this.told((database) => database.put('events', event, event.id));
  }

  async removeEvent(id: string): Promise<void> {
    await this.told((database) => database.delete('events', id));
  }

  async saveTryOut(tryOut: TryOut): Promise<void> {
    await this.told((database) => database.put('tryOuts', tryOut, tryOut.id));
  }

  async removeTryOut(id: string): Promise<void> {
    await this.told((database) => database.delete('tryOuts', id));
  }

  async saveDeck(month: string, edits: DeckEdits): Promise<void> {
    await this.told((database) => database.put('decks', edits, month));
  }

  async saveZone(zone: string): Promise<void> {
    await this.told((database) => database.put('settings', zone, 'zone'));
  }

  async removeMapping(shape: string): Promise<void> {
    await this.told((database) => database.delete('mappings', shape));
  }

  async erase(): Promise<void> {
    await this.write(STORES, async (writing) => {
      await Promise.all(STORES.map((store) => writing.objectStore(store).clear()));
    });
  }

  /** One transaction: all of `work` or nothing of it. */
  private async write<Names extends readonly StoreName[]>(
    stores: Names,
    work: (writing: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<void>,
  ): Promise<void> {
    await this.told(async (database) => {
      const writing = database.transaction(stores, 'readwrite', { durability: 'strict' });
      const done = writing.done;
      // Heard below; without this a failure of `work` would leave it unheard.
      done.catch(() => undefined);
      try {
        await work(writing);
        await done;
      } catch (error) {
        // The transaction knows why (no space left); the request only that it was ended.
        throw writing.error ?? error;
      }
    });
  }

  private async told<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
    let database: IDBPDatabase<Schema>;
    try {
      database = await this.database;
    } catch (error) {
      throw new Error((nameOf(error) === 'VersionError' ? 'newer-version' : 'storage-blocked') satisfies FailureCode);
    }
    try {
      return await work(database);
    } catch (error) {
      throw new Error((nameOf(error) === 'QuotaExceededError' ? 'storage-full' : 'storage-failed') satisfies FailureCode);
    }
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

async function pairs<Value>(store: { getAllKeys(): Promise<string[]>; getAll(): Promise<Value[]> }): Promise<[string, Value][]> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, place) => [key, values[place] as Value]);
}

/** What both a transaction that writes and the one of an upgrade can do. */
interface TagWriting {
  objectStore(name: 'tagLists'): { put(list: TagLists[keyof TagLists], name: keyof TagLists): Promise<unknown> };
  objectStore(name: 'tags'): { put(tags: PostTags, key: PostKey): Promise<unknown>; delete(key: PostKey): Promise<void> };
}

async function writeTags(writing: TagWriting, { formats, topics, rules, labels, given }: TagChange): Promise<void> {
  const lists = writing.objectStore('tagLists');
  const tags = writing.objectStore('tags');
  const keepList = async (name: keyof TagLists, list: { readonly after: TagLists[keyof TagLists] } | undefined) => {
    if (list !== undefined) await lists.put(list.after, name);
  };
  await Promise.all([
    keepList('formats', formats),
    keepList('topics', topics),
    keepList('rules', rules),
    keepList('labels', labels),
    // Each may throw at once where the transaction has ended meanwhile: then the others still have to be heard.
    ...given.map(async ([key, , after]) => {
      await (after === null ? tags.delete(key) : tags.put(after, key));
    }),
  ]);
}

/** Plans to try out go along with their format's name, but for one that names another by now. */
function renamedIn(
  tryOuts: { get(id: string): Promise<TryOut | undefined>; put(tryOut: TryOut, id: string): Promise<unknown> },
  change: TagChange,
): Promise<void>[] {
  return (change.tryOuts ?? []).map(async ([id, before, after]) => {
    const tryOut = await tryOuts.get(id);
    if (tryOut?.format === before) await tryOuts.put({ ...tryOut, format: after }, id);
  });
}

async function readTags(reading: IDBPTransaction<Schema, StoreName[]>): Promise<TagBook> {
  const lists = Object.fromEntries(await pairs(reading.objectStore('tagLists'))) as Partial<TagLists>;
  const given = new Map(await pairs(reading.objectStore('tags')));
  return { ...NO_TAGS, ...lists, given };
}

async function unpacked(gzip: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([gzip as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
