import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { openDB } from 'idb';
import type { FrozenEdition } from '../core/deck/frozen-edition.ts';
import { wholeEdition } from '../core/deck/frozen-edition.ts';
import type { TagChange } from '../core/formats/change.ts';
import { changeBetween } from '../core/formats/change.ts';
import { bookOfNames } from '../core/formats/named-labels.ts';
import type { CommentColumns } from '../core/model/comment-columns.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { PostTags } from '../core/model/tags.ts';
import { NO_TAGS } from '../core/model/tags.ts';
import type { DeckEdits, Format, PostKey, PostMarks, TeamSettings, TrendEvent, TryOut } from '../core/model/workspace.ts';
import { wholeEdits, wholeSettings } from '../core/model/workspace.ts';
import type { KeptFile, KeptWorkspace, Original, Store } from '../worker/kept-file.ts';
import type { FailureCode, KeptImport, KeptMapping, MarksOfPost } from '../worker/questions.ts';
import { gzipOf } from './gzip.ts';
import type { TagLists } from './kept-tag-lists.ts';
import { pairs, readTags, renamedIn, renamedStepsIn, writeTags } from './kept-tag-lists.ts';

/** The shape of what is kept. A new shape gets the next number, a step in `upgrade`, and a frozen sample in the tests. */
const VERSION = 4;
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
  /** Until version 3 titles, notes, order and what is hidden alone; see wholeEdits. By month; since version 4 also by year. */
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
  /** Since version 4: how the slides look and what the team is after; one record. */
  team: { key: 'settings'; value: TeamSettings };
  /** Since version 4: frozen months, by month. */
  editions: { key: string; value: FrozenEdition };
}

const FIRST_STORES = ['files', 'columns', 'originals', 'formats', 'decks', 'settings'] as const;
const SECOND_STORES = ['comments', 'mappings'] as const;
const THIRD_STORES = ['marks', 'events', 'tryOuts', 'tagLists', 'tags'] as const;
const FOURTH_STORES = ['team', 'editions'] as const;
const ALL_STORES = [...FIRST_STORES, ...SECOND_STORES, ...THIRD_STORES, ...FOURTH_STORES] as const;
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
        // Decks of before are read through wholeEdits as they stand.
        if (from < 4) for (const store of FOURTH_STORES) database.createObjectStore(store);
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
      const decks = (await pairs(reading.objectStore('decks'))).map(([key, edits]) => [key, wholeEdits(edits)] as const);
      const team = wholeSettings((await reading.objectStore('team').get('settings')) ?? {});
      const editions = (await reading.objectStore('editions').getAll()).map(wholeEdition);
      const zone = (await reading.objectStore('settings').get('zone')) ?? null;
      const mappings = new Map(await pairs(reading.objectStore('mappings')));
      const marks = new Map(await pairs(reading.objectStore('marks')));
      const events = await reading.objectStore('events').getAll();
      const tryOuts = await reading.objectStore('tryOuts').getAll();
      const tags = await readTags(reading.objectStore('tagLists'), reading.objectStore('tags'));
      return { files, tags, decks: new Map(decks), team, editions, zone, mappings, marks, events, tryOuts };
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
    await this.write(['tagLists', 'tags', 'tryOuts', 'decks'], async (writing) => {
      await Promise.all([
        ...renamedIn(writing.objectStore('tryOuts'), change),
        ...renamedStepsIn(writing.objectStore('decks'), change),
        writeTags(writing, change),
      ]);
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

  async saveDeck(key: string, edits: DeckEdits): Promise<void> {
    await this.told((database) => database.put('decks', edits, key));
  }

  async saveTeam(settings: TeamSettings): Promise<void> {
    await this.told((database) => database.put('team', settings, 'settings'));
  }

  async saveEdition(edition: FrozenEdition): Promise<void> {
    await this.write(['editions'], async (writing) => {
      await writing.objectStore('editions').put(edition, edition.month);
    });
  }

  async removeEdition(month: string): Promise<void> {
    await this.told((database) => database.delete('editions', month));
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

async function unpacked(gzip: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([gzip as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
