import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { openDB } from 'idb';
import type { CommentColumns } from '../core/model/comment-columns.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { DeckEdits, Format, PostKey } from '../core/model/workspace.ts';
import type { KeptFile, KeptWorkspace, Store } from '../worker/kept-file.ts';
import type { FailureCode, KeptImport, KeptMapping } from '../worker/questions.ts';

/** The shape of what is kept. A new shape gets the next number, a step in `upgrade`, and a frozen sample in the tests. */
const VERSION = 2;
const NAME = 'postproof';

interface Schema extends DBSchema {
  /** One small record per import. */
  files: { key: string; value: KeptImport };
  /** What was read from it: a few buffers, not a record a post. */
  columns: { key: string; value: { shape: 1; posts: readonly PostColumns[] } };
  /** The file itself, unchanged, gzip-compressed. */
  originals: { key: string; value: { name: string; gzip: Uint8Array } };
  formats: { key: PostKey; value: Format };
  decks: { key: string; value: DeckEdits };
  settings: { key: string; value: string };
  /** Since version 2: what people wrote back, per import. */
  comments: { key: string; value: { shape: 1; comments: readonly CommentColumns[] } };
  /** Since version 2: what the editor said about a table that no importer knows, by the shape of its header. */
  mappings: { key: string; value: KeptMapping };
}

type StoreName = 'files' | 'columns' | 'originals' | 'formats' | 'decks' | 'settings' | 'comments' | 'mappings';
const FIRST_STORES = ['files', 'columns', 'originals', 'formats', 'decks', 'settings'] as const;
const SECOND_STORES = ['comments', 'mappings'] as const;
const STORES = [...FIRST_STORES, ...SECOND_STORES] as const;

/** Keeps the workspace in IndexedDB. One import is one transaction over all it touches: there completely, or not at all. */
export class IndexedStore implements Store {
  private readonly database: Promise<IDBPDatabase<Schema>>;

  constructor(name = NAME) {
    this.database = openDB<Schema>(name, VERSION, {
      upgrade(database, from) {
        if (from < 1) for (const store of FIRST_STORES) database.createObjectStore(store);
        if (from < 2) for (const store of SECOND_STORES) database.createObjectStore(store);
      },
      // An older tab makes way for a newer version of the site.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    // Whoever asks first hears of it.
    this.database.catch(() => undefined);
  }

  async load(): Promise<KeptWorkspace> {
    return await this.told(async (database) => {
      const reading = database.transaction(['files', 'columns', 'comments', 'formats', 'decks', 'settings', 'mappings']);
      const records = await reading.objectStore('files').getAll();
      records.sort((a, b) => a.importedAt - b.importedAt || (a.id < b.id ? -1 : 1));
      const files = await Promise.all(
        records.map(async (kept): Promise<KeptFile> => {
          const columns = await reading.objectStore('columns').get(kept.id);
          const comments = await reading.objectStore('comments').get(kept.id);
          return { kept, posts: columns?.posts ?? [], comments: comments?.comments ?? [] };
        }),
      );
      const formats = await pairs(reading.objectStore('formats'));
      const decks = await pairs(reading.objectStore('decks'));
      const zone = (await reading.objectStore('settings').get('zone')) ?? null;
      const mappings = await pairs(reading.objectStore('mappings'));
      return { files, formats: new Map(formats), decks: new Map(decks), zone, mappings: new Map(mappings) };
    });
  }

  async addFile({ kept, posts, comments }: KeptFile, original: Uint8Array | null, mapping?: KeptMapping): Promise<void> {
    const gzip = original === null ? null : await compressed(original);
    await this.write(['files', 'columns', 'comments', 'originals', 'mappings'], async (writing) => {
      await Promise.all([
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

  async saveFormat(key: PostKey, format: Format | null): Promise<void> {
    await this.told(async (database) => {
      if (format === null) await database.delete('formats', key);
      else await database.put('formats', format, key);
    });
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

async function compressed(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
