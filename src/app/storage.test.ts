import 'fake-indexeddb/auto';
import { gunzipSync } from 'fflate';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { postAt } from '../core/model/post-columns.ts';
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
    await today.setFormat(key, 'Vraag van de week');
    await today.saveDeckEdits('2025-07', { order: [], hidden: ['month'], titles: { month: 'Mooi' }, notes: {} });
    await today.setZone('Europe/Copenhagen');
    const tomorrow = open();
    expect(await tomorrow.overview()).toEqual(await today.overview());
    expect(await tomorrow.overview()).toMatchObject({ posts: 3, ownFormats: ['Vraag van de week'], zone: 'Europe/Copenhagen' });
    expect(await tomorrow.post(key)).toMatchObject({ format: 'Vraag van de week', formatBy: 'editor' });
    expect((await tomorrow.deckEdits('2025-07')).titles).toEqual({ month: 'Mooi' });
  });

  it('keeps the original file, unchanged', async () => {
    const text = tiktok([5]);
    await open().importFile(dropped(text, OCTOBER), quiet);
    const kept = await (await openDB(database)).getAll('originals');
    expect(new TextDecoder().decode(gunzipSync(kept[0].gzip))).toBe(text);
  });
});

describe('a new import', () => {
  it('updates numbers, never touches what the editor gave, and is taken back exactly', async () => {
    const analyst = open();
    const key = 'tiktok:lindermeer:7527623000473079054';
    await analyst.importFile(dropped(tiktok([5, 6]), OCTOBER), quiet);
    await analyst.setFormat(key, 'Achter de schermen');
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

it('erases everything', async () => {
  const analyst = open();
  await analyst.importFile(dropped(tiktok([5]), OCTOBER), quiet);
  await analyst.importFile(dropped('datum;url;auteur;bericht tekst;type\n2026-09-01;;A;Wat mooi;x\n', OCTOBER), quiet);
  await analyst.eraseEverything();
  const kept = await new IndexedStore(database).load();
  expect(kept).toMatchObject({ files: [], zone: null });
  expect(kept.files.flatMap((file) => file.posts.map((posts) => postAt(posts, 0)))).toEqual([]);
});
