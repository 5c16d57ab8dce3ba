import { formatEdit } from '../../tests/worker/format-edit.ts';
import 'fake-indexeddb/auto';
import { gunzipSync } from 'fflate';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { postAt } from '../core/model/post-columns.ts';
import type { PostMarks, TrendEvent, TryOut } from '../core/model/workspace.ts';
import { NO_EDITS } from '../core/model/workspace.ts';
import { PostAnalyst } from '../worker/analyst.ts';
import type { DroppedFile } from '../worker/questions.ts';
import { digestOf } from './digest.ts';
import { IndexedStore } from './storage.ts';

const HEADER = '"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"';

function tiktok(likes: readonly number[]): string {
  const rows = likes.map(
    (count, i) =>
      `"November 2","Video ${i}","https://www.tiktok.com/@lindermeer/video/${7527623000473079054n + BigInt(i) * 10n ** 14n}","July 16","${count}","1","2","300"`,
  );
  return [HEADER, ...rows].join('\n');
}

function dropped(text: string, lastModified: number, name = 'Content.csv'): DroppedFile {
  return { name, bytes: new TextEncoder().encode(text).buffer, lastModified };
}

let count = 0;
let database = '';
beforeEach(() => {
  database = `test-${count++}`;
});

const open = () => new PostAnalyst({ store: new IndexedStore(database), now: () => Date.UTC(2026, 10, 2), digest: digestOf });
const quiet = () => undefined;
const OCTOBER = Date.UTC(2026, 9, 1);

describe('a workspace that is opened again', () => {
  it('is all there: posts, formats, slides and the zone', async () => {
    const today = open();
    await today.importFile(dropped(tiktok([5, 6, 7]), OCTOBER), quiet);
    const key = 'tiktok:lindermeer:7527623000473079054';
    await today.editTags(formatEdit([key], 'Vraag van de week'));
    await today.saveDeckEdits('2025-07', { ...NO_EDITS, hidden: ['month'], titles: { month: 'Mooi' } });
    await today.setZone('Europe/Copenhagen');
    const tomorrow = open();
    expect(await tomorrow.overview()).toEqual(await today.overview());
    expect(await tomorrow.overview()).toMatchObject({ posts: 3, zone: 'Europe/Copenhagen' });
    expect(await tomorrow.post(key)).toMatchObject({
      format: 'Vraag van de week',
      tagged: { format: { by: 'editor' } },
    });
    expect((await tomorrow.deckEdits('2025-07')).titles).toEqual({ month: 'Mooi' });
  });

  it('keeps the original file, unchanged', async () => {
    const text = tiktok([5]);
    await open().importFile(dropped(text, OCTOBER), quiet);
    const kept = await (await openDB(database)).getAll('originals');
    expect(new TextDecoder().decode(gunzipSync(kept[0].gzip))).toBe(text);
  });
});

/** A workspace as version 2 kept it: texts were texts. */
async function keepAsVersion2(): Promise<void> {
  const old = await openDB(database, 2, {
    upgrade(made) {
      for (const store of ['files', 'columns', 'originals', 'formats', 'decks', 'settings', 'comments', 'mappings'])
        made.createObjectStore(store);
    },
  });
  const texts = (block: string, ...ends: number[]) => ({ blocks: [block], ends: Uint32Array.from(ends) });
  const posts = {
    count: 2,
    channels: [{ platform: 'mastodon', id: 'stad', name: 'Stad' }],
    channel: Uint16Array.of(0, 0),
    id: texts('1122', 2, 4),
    publishedAt: Float64Array.of(OCTOBER, OCTOBER),
    dayOnly: new Uint8Array(2),
    measuredAt: Float64Array.of(OCTOBER, OCTOBER),
    kind: new Uint8Array(2),
    boost: new Uint8Array(2),
    durationSeconds: Float32Array.of(Number.NaN, Number.NaN),
    text: texts('Één 🌧️Twee', 7, 11),
    permalink: texts('', 0, 0),
    metrics: new Map([['views', Float64Array.of(3, 4)]]),
  };
  await old.put('files', { id: 'a', importedAt: 1, outcome: { importer: 'postproof/posts' } }, 'a');
  await old.put('columns', { shape: 1, posts: [posts] }, 'a');
  old.close();
}

it('reads what version 2 kept', async () => {
  await keepAsVersion2();
  const { files } = await new IndexedStore(database).load();
  const posts = files.flatMap((file) => file.posts.flatMap((one) => [postAt(one, 0), postAt(one, 1)]));
  expect(posts.map(({ id, text, metrics }) => [id, text, metrics.views])).toEqual([
    ['11', 'Één 🌧️', 3],
    ['22', 'Twee', 4],
  ]);
});

describe('a new import', () => {
  it('updates numbers, never touches what the editor gave, and is taken back exactly', async () => {
    const analyst = open();
    const key = 'tiktok:lindermeer:7527623000473079054';
    await analyst.importFile(dropped(tiktok([5, 6]), OCTOBER), quiet);
    await analyst.editTags(formatEdit([key], 'Achter de schermen'));
    const before = await analyst.overview();
    const outcome = await analyst.importFile(dropped(tiktok([9, 6, 1]), OCTOBER + 86_400_000), quiet);
    expect(outcome).toMatchObject({ posts: 3, added: 1, updated: 1, unchanged: 1 });
    expect(await analyst.post(key)).toMatchObject({ format: 'Achter de schermen', post: { metrics: { reactions: 9 } } });
    await analyst.removeImport((await analyst.overview()).imports[1]?.id as string);
    expect(await analyst.overview()).toEqual(before);
    expect(await analyst.post(key)).toMatchObject({ format: 'Achter de schermen', post: { metrics: { reactions: 5 } } });
  });

  it('counts what it updates although a file of another channel was measured later', async () => {
    const analyst = open();
    const other = tiktok([1]).replaceAll('@lindermeer', '@fjordbakken');
    await analyst.importFile(dropped(tiktok([5, 6]), OCTOBER), quiet);
    await analyst.importFile(dropped(other, OCTOBER + 10 * 86_400_000), quiet);
    const outcome = await analyst.importFile(dropped(tiktok([9, 6]), OCTOBER + 86_400_000), quiet);
    expect(outcome).toMatchObject({ posts: 2, added: 0, updated: 1, unchanged: 1 });
    const key = 'tiktok:lindermeer:7527623000473079054';
    expect(await analyst.post(key)).toMatchObject({ post: { metrics: { reactions: 9 } } });
  });

  it('says when the same file comes again, under whatever name', async () => {
    const analyst = open();
    await analyst.importFile(dropped(tiktok([5]), OCTOBER), quiet);
    const outcome = await analyst.importFile(dropped(tiktok([5]), OCTOBER, 'Content (1).csv'), quiet);
    expect(outcome).toMatchObject({ again: true, added: 0 });
    expect((await analyst.overview()).imports).toHaveLength(1);
  });

  it('changes nothing when it cannot be kept, and says why', async () => {
    const store = new IndexedStore(database);
    const analyst = new PostAnalyst({ store, now: () => 0, digest: digestOf });
    await analyst.importFile(dropped(tiktok([5]), OCTOBER), quiet);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function refuse() {
      this.transaction.abort();
      throw new DOMException('', 'QuotaExceededError');
    };
    try {
      await expect(analyst.importFile(dropped(tiktok([6, 7]), OCTOBER + 1), quiet)).rejects.toThrow('storage-full');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await analyst.overview()).posts).toBe(1);
    expect((await open().overview()).posts).toBe(1);
  });
});

describe('comments', () => {
  const link = 'https://www.tiktok.com/@lindermeer/video/7527623000473079054?comment_id=7528';
  const coosto = `datum;url;auteur;bericht tekst;type\n2026-09-01 10:00;${link};Sanne Verzonnen;Wat mooi;tiktok\n`;
  const key = 'tiktok:lindermeer:7527623000473079054';

  it('are there tomorrow, without the file that names their authors, and go when they are taken back', async () => {
    const today = open();
    await today.importFile(dropped(tiktok([5]), OCTOBER), quiet);
    await today.importFile(dropped(coosto, OCTOBER, 'coosto.csv'), quiet);
    const tomorrow = open();
    expect((await tomorrow.post(key))?.comments).toEqual({
      count: 1,
      shown: [{ text: 'Wat mooi', writtenAt: Date.UTC(2026, 8, 1, 8) }],
    });
    const kept = await openDB(database);
    expect(await kept.count('originals')).toBe(1);
    const { imports } = await tomorrow.overview();
    await tomorrow.removeImport(imports.find(({ outcome }) => outcome.outcome === 'comments')?.id ?? '');
    expect(await kept.count('comments')).toBe(0);
    expect((await open().post(key))?.comments.count).toBe(0);
  });
});

describe('what the editor says about posts, events and plans', () => {
  const key = 'tiktok:lindermeer:7527623000473079054';
  const other = 'tiktok:lindermeer:7527723000473079054';
  const duty: PostMarks = { duty: true, why: 'wettelijke bekendmaking' };
  const start: TrendEvent = { id: 'e1', day: '2026-05-04', name: 'start Vraag van de week', channelKey: 'tiktok:lindermeer' };
  const plan: TryOut = {
    id: 't1',
    channelKey: 'tiktok:lindermeer',
    goal: 'reach',
    format: 'Vraag van de week',
    from: '2026-11-02',
    order: [true, false, false, true],
  };
  const marksOf = async (analyst: PostAnalyst, post: string) => (await analyst.post(post))?.marks;

  it('is there tomorrow, and goes when it is taken away', async () => {
    const today = open();
    await today.importFile(dropped(tiktok([5, 6]), OCTOBER), quiet);
    expect(await marksOf(today, key)).toBeNull();
    await today.setMarks(key, duty);
    await today.setMarksOf([[other, { boosted: false, leftOut: true, why: '' }]]);
    await today.saveEvent(start);
    await today.saveTryOut(plan);
    const tomorrow = open();
    expect(await marksOf(tomorrow, key)).toEqual(duty);
    expect(await marksOf(tomorrow, other)).toEqual({ boosted: false, leftOut: true, why: '' });
    expect([await tomorrow.events(), await tomorrow.tryOuts()]).toEqual([[start], [plan]]);

    await tomorrow.setMarks(key, null);
    await tomorrow.setMarks(other, { why: '' });
    await tomorrow.removeEvent('e1');
    await tomorrow.removeTryOut('t1');
    const later = open();
    expect([await marksOf(tomorrow, key), await marksOf(later, key), await marksOf(later, other)]).toEqual([null, null, null]);
    expect([await later.events(), await later.tryOuts()]).toEqual([[], []]);
    expect(await (await openDB(database)).count('marks')).toBe(0);
  });

  it('of many posts is kept as a whole or not at all', async () => {
    const analyst = open();
    await analyst.importFile(dropped(tiktok([5, 6]), OCTOBER), quiet);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function breakAtTheSecond(...args) {
      puts++;
      const request = put.apply(this, args);
      if (puts === 2) this.transaction.abort();
      return request;
    };
    const boosted: PostMarks = { boosted: true, why: '' };
    try {
      const saying = analyst.setMarksOf([
        [key, boosted],
        [other, boosted],
      ]);
      await expect(saying).rejects.toThrow('storage-failed');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(puts).toBe(2);
    expect([await marksOf(analyst, key), await marksOf(open(), key)]).toEqual([null, null]);
  });

  it('is taken over by another tab', async () => {
    const [one, two] = [open(), open()];
    await one.importFile(dropped(tiktok([5]), OCTOBER), quiet);
    await two.reload();
    await one.setMarks(key, duty);
    await one.saveEvent(start);
    await one.saveTryOut(plan);
    expect(await marksOf(two, key)).toBeNull();
    await two.reload();
    expect(await marksOf(two, key)).toEqual(duty);
    expect([await two.events(), await two.tryOuts()]).toEqual([[start], [plan]]);
    await two.setMarks(key, null);
    await two.removeEvent('e1');
    await one.reload();
    expect([await marksOf(one, key), await one.events(), await one.tryOuts()]).toEqual([null, [], [plan]]);
  });

  it('stays when the import of its post is taken back, and fits again when the post comes back', async () => {
    const analyst = open();
    await analyst.importFile(dropped(tiktok([5, 6]), OCTOBER), quiet);
    await analyst.setMarks(key, duty);
    await analyst.removeImport((await analyst.overview()).imports[0]?.id as string);
    expect(await analyst.post(key)).toBeNull();
    const tomorrow = open();
    await tomorrow.importFile(dropped(tiktok([9, 6]), OCTOBER + 86_400_000), quiet);
    expect(await tomorrow.post(key)).toMatchObject({ marks: duty, post: { metrics: { reactions: 9 } } });
  });

  it('is erased with everything, here and in what is kept', async () => {
    const analyst = open();
    await analyst.importFile(dropped(tiktok([5]), OCTOBER), quiet);
    await analyst.setMarks(key, duty);
    await analyst.saveEvent(start);
    await analyst.saveTryOut(plan);
    await analyst.eraseEverything();
    for (const erased of [analyst, open()]) expect([await erased.events(), await erased.tryOuts()]).toEqual([[], []]);
    await analyst.importFile(dropped(tiktok([5]), OCTOBER), quiet);
    expect([await marksOf(analyst, key), await marksOf(open(), key)]).toEqual([null, null]);
  });
});

it('erases everything', async () => {
  const analyst = open();
  await analyst.importFile(dropped(tiktok([5]), OCTOBER), quiet);
  await analyst.importFile(dropped('datum;url;auteur;bericht tekst;type\n2026-09-01;;A;Wat mooi;x\n', OCTOBER), quiet);
  await analyst.eraseEverything();
  const kept = await new IndexedStore(database).load();
  expect(kept).toMatchObject({ files: [], zone: null });
  expect(kept.files.flatMap((file) => file.posts.map((posts) => postAt(posts, 0)))).toEqual([]);
});
