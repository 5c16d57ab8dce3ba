import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { PostAnalyst } from '../worker/analyst.ts';
import { digestOf } from './digest.ts';
import { IndexedStore } from './storage.ts';

// Frozen: what version 2 wrote. It is never changed; a new version gets a sample of its own.
const NO_CHANGE = { added: 0, updated: 0, unchanged: 0, notes: [], refusal: null, again: false };
const FILES_OF_VERSION_2 = {
  ab12: {
    file: {
      ...NO_CHANGE,
      file: 'kanaal.csv',
      bytes: 104,
      outcome: 'posts',
      importer: 'mapped/table',
      source: null,
      headerLanguage: null,
      channels: [{ channel: { platform: 'mastodon', id: 'Stad', name: 'Stad' }, posts: 2 }],
      posts: 2,
      added: 2,
      from: 1_788_336_000_000,
      to: 1_788_508_800_000,
      rows: 2,
      metrics: [
        { metric: 'reach', known: 2, sum: 202, fileSum: 202, differs: null },
        { metric: 'reactions', known: 2, sum: 3, fileSum: 3, differs: null },
      ],
    },
    columns: {
      shape: 1,
      posts: [
        {
          count: 2,
          channels: [{ platform: 'mastodon', id: 'Stad', name: 'Stad' }],
          channel: new Uint16Array([0, 0]),
          id: { blocks: ['r19jdow04988r20ub1mkshi0'], ends: new Uint32Array([12, 24]) },
          publishedAt: new Float64Array([1_788_336_000_000, 1_788_508_800_000]),
          dayOnly: new Uint8Array([0, 0]),
          measuredAt: new Float64Array([1_793_491_200_000, 1_793_491_200_000]),
          kind: new Uint8Array([6, 6]),
          boost: new Uint8Array([0, 0]),
          durationSeconds: new Float32Array([Number.NaN, Number.NaN]),
          text: { blocks: ['Een zin over de brugNog één zin'], ends: new Uint32Array([20, 31]) },
          permalink: { blocks: [''], ends: new Uint32Array([0, 0]) },
          metrics: new Map([
            ['reach', new Float64Array([100, 102])],
            ['reactions', new Float64Array([1, 2])],
          ]),
        },
      ],
    },
  },
  cd34: {
    file: {
      ...NO_CHANGE,
      file: 'Content.csv',
      bytes: 217,
      outcome: 'posts',
      importer: 'tiktok/content',
      source: null,
      headerLanguage: 'en',
      channels: [{ channel: { platform: 'tiktok', id: 'stad', name: '@stad' }, posts: 1 }],
      posts: 1,
      added: 1,
      from: 1_752_661_308_000,
      to: 1_752_661_308_000,
      rows: 1,
      metrics: [{ metric: 'reactions', known: 1, sum: 12, fileSum: 12, differs: null }],
    },
    columns: {
      shape: 1,
      posts: [
        {
          count: 1,
          channels: [{ platform: 'tiktok', id: 'stad', name: '@stad' }],
          channel: new Uint16Array([0]),
          id: { blocks: ['7527623000473079054'], ends: new Uint32Array([19]) },
          publishedAt: new Float64Array([1_752_661_308_000]),
          dayOnly: new Uint8Array([0]),
          measuredAt: new Float64Array([1_793_491_200_000]),
          kind: new Uint8Array([1]),
          boost: new Uint8Array([0]),
          durationSeconds: new Float32Array([Number.NaN]),
          text: { blocks: ['De brug é'], ends: new Uint32Array([9]) },
          permalink: { blocks: ['https://www.tiktok.com/@stad/video/7527623000473079054'], ends: new Uint32Array([54]) },
          metrics: new Map([['reactions', new Float64Array([12])]]),
        },
      ],
    },
  },
  ef56: {
    file: {
      ...NO_CHANGE,
      file: 'coosto.csv',
      bytes: 146,
      outcome: 'comments',
      importer: 'comments/coosto',
      source: 'Coosto',
      headerLanguage: null,
      channels: [],
      posts: 0,
      from: 1_788_249_600_000,
      to: 1_788_249_600_000,
      rows: 1,
      metrics: [],
      comments: { count: 1, tied: 1, here: 1, own: 0, platforms: ['tiktok'] },
    },
    columns: { shape: 1, posts: [] },
  },
} as const;

const COMMENTS_OF_VERSION_2 = {
  shape: 1,
  comments: [
    {
      count: 1,
      platform: new Uint8Array([4]),
      writtenAt: new Float64Array([1_788_249_600_000]),
      dayOnly: new Uint8Array([0]),
      own: new Uint8Array([0]),
      text: { blocks: ['Wat mooi'], ends: new Uint32Array([8]) },
      permalink: {
        blocks: ['https://www.tiktok.com/@stad/video/7527623000473079054?comment_id=7528'],
        ends: new Uint32Array([70]),
      },
      post: { blocks: ['7527623000473079054'], ends: new Uint32Array([19]) },
    },
  ],
};

const MAPPING_OF_VERSION_2 = {
  mapping: {
    version: 1,
    shape: 'bereik | likes | moment | tekst',
    columns: { moment: 'publishedAt', tekst: 'text', bereik: 'reach', likes: 'reactions' },
    dayOrder: 'day-first',
    decimalSign: null,
    zone: 'team',
    platform: 'mastodon',
    channelName: 'Stad',
    channelId: '',
  },
  file: 'kanaal.csv',
  savedAt: 1_793_577_600_000,
};

async function writtenByVersion2(name: string): Promise<void> {
  const old = await openDB(name, 2, {
    upgrade(database) {
      const stores = ['files', 'columns', 'originals', 'formats', 'decks', 'settings', 'comments', 'mappings'];
      for (const store of stores) database.createObjectStore(store);
    },
  });
  for (const [id, { file, columns }] of Object.entries(FILES_OF_VERSION_2)) {
    await old.put('files', { id, importedAt: 1_793_577_600_000, outcome: file }, id);
    await old.put('columns', columns, id);
  }
  await old.put('comments', COMMENTS_OF_VERSION_2, 'ef56');
  await old.put('mappings', MAPPING_OF_VERSION_2, MAPPING_OF_VERSION_2.mapping.shape);
  await old.put('formats', 'Vraag van de week', 'tiktok:stad:7527623000473079054');
  await old.put('decks', { order: [], hidden: ['month'], titles: { month: 'Mooi' }, notes: {} }, '2025-07');
  await old.put('settings', 'Europe/Copenhagen', 'zone');
  old.close();
}

it('what version 2 kept is all there, and the editor can say something about it', async () => {
  const name = 'kept-by-version-2';
  const open = () => new PostAnalyst({ store: new IndexedStore(name), now: () => Date.UTC(2026, 10, 2), digest: digestOf });
  await writtenByVersion2(name);
  const analyst = open();
  expect(await analyst.overview()).toMatchObject({
    posts: 3,
    imports: [{ id: 'ab12', outcome: { added: 2 } }, { id: 'cd34' }, { id: 'ef56', outcome: { comments: { count: 1 } } }],
    mappings: [MAPPING_OF_VERSION_2],
    zone: 'Europe/Copenhagen',
  });
  expect((await analyst.tagBook()).formats).toMatchObject([{ name: 'Vraag van de week' }]);
  const key = 'tiktok:stad:7527623000473079054';
  expect(await analyst.post(key)).toMatchObject({
    post: { text: 'De brug é', metrics: { reactions: 12 } },
    format: 'Vraag van de week',
    comments: { count: 1, shown: [{ text: 'Wat mooi' }] },
    marks: null,
  });
  expect(await analyst.post('mastodon:Stad:20ub1mkshi0')).toBeNull();
  expect(await analyst.post('mastodon:Stad:r20ub1mkshi0')).toMatchObject({
    post: { text: 'Nog één zin', metrics: { reach: 102 } },
  });
  expect((await analyst.deckEdits('2025-07')).titles).toEqual({ month: 'Mooi' });
  expect([await analyst.events(), await analyst.tryOuts()]).toEqual([[], []]);

  const marks = { leftOut: true, why: 'proef' } as const;
  await analyst.setMarks(key, marks);
  await analyst.saveEvent({ id: 'e1', day: '2026-05-04', name: 'nieuwe huisstijl', channelKey: null });
  const tomorrow = open();
  expect((await tomorrow.post(key))?.marks).toEqual(marks);
  expect(await tomorrow.events()).toMatchObject([{ id: 'e1' }]);
});
