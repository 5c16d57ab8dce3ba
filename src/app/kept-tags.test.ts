import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatEdit } from '../../tests/worker/format-edit.ts';
import type { Rule } from '../core/model/tags.ts';
import { PostAnalyst } from '../worker/analyst.ts';
import type { DroppedFile } from '../worker/questions.ts';
import { digestOf } from './digest.ts';
import { IndexedStore } from './storage.ts';

const DAY = 86_400_000;
const OCTOBER = Date.UTC(2026, 9, 1, 9);
const quiet = () => undefined;
const keyOf = (id: string) => `mastodon:Stad:${id}`;
const HEADER = 'post_id,platform,channel,published_at,format,kind,topics,text,permalink';

/** A Postproof CSV; per post its id, format, kind, topics and text. */
function csv(
  ...rows: readonly (readonly [id: string, format: string, kind: string, topics: string, text: string])[]
): DroppedFile {
  const lines = rows.map(([id, format, kind, topics, text], i) =>
    [id, 'mastodon', 'Stad', new Date(OCTOBER + i * DAY).toISOString(), format, kind, topics, text, ''].join(','),
  );
  const bytes = new TextEncoder().encode([HEADER, ...lines].join('\r\n'));
  return { name: 'stad.csv', bytes: bytes.buffer, lastModified: OCTOBER + 30 * DAY };
}

let count = 0;
let database = '';
beforeEach(() => {
  database = `tags-${count++}`;
});
const open = () => new PostAnalyst({ store: new IndexedStore(database), now: () => OCTOBER + 31 * DAY, digest: digestOf });

const rule: Rule = {
  id: 'r',
  on: true,
  when: { is: 'words', words: ['vraag'], compound: true },
  format: 'Vraag van de week',
  topics: [],
};

const THREE = csv(
  ['1', 'photo', 'photo', '', 'Een vraag over de brug'],
  ['2', 'photo', 'photo', '', 'De brug is klaar'],
  ['3', 'photo', 'photo', '', 'Wij zoeken een brugwachter'],
);

async function withThree(): Promise<PostAnalyst> {
  const analyst = open();
  await analyst.importFile({ ...THREE, bytes: THREE.bytes.slice() }, quiet);
  return analyst;
}

const formatsOf = async (analyst: PostAnalyst) =>
  await Promise.all(['1', '2', '3'].map(async (id) => (await analyst.post(keyOf(id)))?.format));

describe('what was kept as one name per post', () => {
  it('becomes formats and kinds: nothing is lost, and two spellings are one', async () => {
    const old = await openDB(database, 2, {
      upgrade(made) {
        for (const store of ['files', 'columns', 'originals', 'formats', 'decks', 'settings', 'comments', 'mappings'])
          made.createObjectStore(store);
      },
    });
    // Frozen: what version 2 wrote.
    await old.put('formats', 'Vraag van de week', keyOf('1'));
    await old.put('formats', 'vraag van de Week', keyOf('2'));
    await old.put('formats', 'video', keyOf('3'));
    await old.put('formats', 'Persbericht', keyOf('no longer here'));
    await old.put('decks', { order: [], hidden: ['month'], titles: {}, notes: {} }, '2026-10');
    old.close();
    const analyst = await withThree();
    expect(await formatsOf(analyst)).toEqual(['Vraag van de week', 'Vraag van de week', 'video']);
    expect(await analyst.post(keyOf('3'))).toMatchObject({ post: { kind: 'photo' }, said: { kind: 'video' } });
    const { formats, posts, undo } = await analyst.tagBook();
    expect(formats.map(({ name }) => name)).toEqual(['Vraag van de week', 'Persbericht']);
    expect(posts.open).toEqual({ year: 1, all: 1 });
    expect(undo).toBe(0);
    expect((await analyst.deckEdits('2026-10')).hidden).toEqual(['month']);
    const kept = await openDB(database);
    expect([await kept.count('tags'), [...kept.objectStoreNames].includes('formats')]).toEqual([4, false]);
    kept.close();
  });
});

describe('tags', () => {
  it('are there tomorrow as they are today, after edits, undo and redo', async () => {
    const today = await withThree();
    await today.editTags(formatEdit([keyOf('1')], 'Vraag van de week'));
    await today.editTags({ do: 'add-topic', topic: { id: 't', name: 'Bruggen' } });
    await today.editTags({ do: 'set-topics', posts: [keyOf('1'), keyOf('2')], topics: ['t'] });
    await today.editTags({ do: 'give-format', posts: [keyOf('2'), keyOf('3')], format: 'Vraag van de week' });
    expect(await today.undoTags()).toEqual({ changed: true, undo: 3, redo: 1 });
    await today.undoTags();
    expect(await today.redoTags()).toEqual({ changed: true, undo: 3, redo: 1 });
    await today.editTags({ do: 'save-rule', rule: { ...rule, when: { is: 'words', words: ['zoeken'], compound: false } } });
    expect(await today.redoTags()).toMatchObject({ changed: false, redo: 0 });
    const tomorrow = open();
    const { undo: _, redo: __, ...after } = await tomorrow.tagBook();
    expect(await today.tagBook()).toMatchObject(after);
    for (const analyst of [today, tomorrow]) {
      expect(await formatsOf(analyst)).toEqual(['Vraag van de week', 'photo', 'Vraag van de week']);
      expect((await analyst.post(keyOf('2')))?.tagged.topics).toEqual([{ id: 't', by: 'editor' }]);
      expect((await analyst.post(keyOf('3')))?.tagged.format).toEqual({ id: 'Vraag van de week', by: { rule: 'r' } });
    }
  });

  it('change the report and the board at once, with how many posts have a format', async () => {
    const analyst = await withThree();
    expect((await analyst.board('2026-10')).channels[0]).toMatchObject({ posts: 3, tagged: 0 });
    await analyst.editTags(formatEdit([keyOf('1')], 'Vraag van de week'));
    const board = await analyst.board('2026-10');
    expect(board.channels[0]).toMatchObject({ posts: 3, tagged: 1 });
    expect(board.posts.map(({ format }) => format)).toEqual(['Vraag van de week', 'photo', 'photo']);
    await analyst.undoTags();
    expect((await analyst.board('2026-10')).channels[0]?.tagged).toBe(0);
  });

  it('of many posts are kept as a whole or not at all', async () => {
    const analyst = await withThree();
    await analyst.editTags(formatEdit([keyOf('1')], 'Vraag van de week'));
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function breakAtTheSecond(...args) {
      const request = put.apply(this, args);
      if (++puts === 2) this.transaction.abort();
      return request;
    };
    try {
      const giving = analyst.editTags(formatEdit([keyOf('2'), keyOf('3')], 'Vacature'));
      await expect(giving).rejects.toThrow('storage-failed');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    for (const one of [analyst, open()]) expect(await formatsOf(one)).toEqual(['Vraag van de week', 'photo', 'photo']);
    expect((await analyst.tagBook()).undo).toBe(1);
  });

  it('asked for at the same time do not lose each other', async () => {
    const analyst = await withThree();
    await Promise.all([
      analyst.editTags(formatEdit([keyOf('1')], 'Vraag van de week')),
      analyst.editTags(formatEdit([keyOf('2')], 'Persbericht')),
      analyst.importFile(csv(['3', 'Vacature', '', 'Werk', 'Wij zoeken een brugwachter']), quiet),
      analyst.editTags({ do: 'add-topic', topic: { id: 't', name: 'Bruggen' } }),
    ]);
    for (const one of [analyst, open()]) {
      expect(await formatsOf(one)).toEqual(['Vraag van de week', 'Persbericht', 'Vacature']);
      expect((await one.tagBook()).topics.map(({ name }) => name).sort()).toEqual(['Bruggen', 'Werk']);
    }
  });
});

describe('a Postproof CSV', () => {
  it('brings formats and topics back, once, and leaves alone what was said here', async () => {
    const analyst = await withThree();
    await analyst.editTags(formatEdit([keyOf('1')], 'Vraag van de week'));
    await analyst.editTags({ do: 'add-topic', topic: { id: 't', name: 'Bruggen' } });
    await analyst.editTags({ do: 'set-topics', posts: [keyOf('1'), keyOf('2')], topics: ['t'] });
    const table = await analyst.postsCsv();
    await analyst.eraseEverything();
    expect((await analyst.tagBook()).formats).toEqual([]);
    const again = () => ({ name: 'alles.csv', bytes: new TextEncoder().encode(table).buffer, lastModified: OCTOBER });
    expect(await analyst.importFile(again(), quiet)).toMatchObject({ posts: 3, tagged: 2 });
    for (const one of [analyst, open()]) {
      expect(await formatsOf(one)).toEqual(['Vraag van de week', 'photo', 'photo']);
      expect((await one.tagBook()).topics).toMatchObject([{ name: 'Bruggen' }]);
      expect((await one.tagBook()).posts.open.all).toBe(2);
    }
    await analyst.editTags({ do: 'give-format', posts: [keyOf('1')], format: null });
    await analyst.removeImport((await analyst.overview()).imports[0]?.id as string);
    expect(await analyst.importFile(again(), quiet)).not.toHaveProperty('tagged');
    expect((await analyst.post(keyOf('1')))?.format).toBe('photo');
    expect((await analyst.post(keyOf('2')))?.tagged.topics).toHaveLength(1);
  });

  it('says nothing that a rule says already, and its tags can be undone', async () => {
    const analyst = await withThree();
    await analyst.editTags({ do: 'add-format', format: { id: 'Vraag van de week', name: 'Vraag van de week' } });
    await analyst.editTags({ do: 'save-rule', rule });
    const outcome = await analyst.importFile(
      csv(
        ['1', 'vraag van de week', 'photo', '', 'Een vraag over de brug'],
        ['2', 'Persbericht', 'photo', '', 'De brug is klaar'],
      ),
      quiet,
    );
    expect(outcome.tagged).toBe(1);
    expect((await analyst.post(keyOf('1')))?.tagged.format?.by).toEqual({ rule: 'r' });
    expect(await formatsOf(analyst)).toEqual(['Vraag van de week', 'Persbericht', 'photo']);
    await analyst.undoTags();
    for (const one of [analyst, open()]) expect(await formatsOf(one)).toEqual(['Vraag van de week', 'photo', 'photo']);
  });
});
