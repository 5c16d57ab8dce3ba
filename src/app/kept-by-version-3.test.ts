import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { NO_EDITS, NO_SETTINGS } from '../core/model/workspace.ts';
import { PostAnalyst } from '../worker/analyst.ts';
import { digestOf } from './digest.ts';
import { IndexedStore } from './storage.ts';

// Frozen: what version 3 wrote. It is never changed; a new version gets a sample of its own.
const FILE_OF_VERSION_3 = {
  id: 'b445',
  importedAt: 1_793_610_000_000,
  outcome: {
    file: 'stad.csv',
    bytes: 185,
    outcome: 'posts',
    importer: 'postproof/posts',
    source: 'Postproof CSV',
    headerLanguage: 'en',
    channels: [{ channel: { platform: 'mastodon', id: 'Stad', name: 'Stad' }, posts: 2 }],
    posts: 2,
    added: 2,
    updated: 0,
    unchanged: 0,
    from: 1_791_194_400_000,
    to: 1_791_367_200_000,
    rows: 2,
    metrics: [{ metric: 'reach', known: 2, sum: 400, fileSum: 400, differs: null }],
    notes: [],
    refusal: null,
    again: false,
  },
  lastModified: 1_793_523_600_000,
};

const COLUMNS_OF_VERSION_3 = {
  shape: 1,
  posts: [
    {
      count: 2,
      channels: [{ platform: 'mastodon', id: 'Stad', name: 'Stad' }],
      channel: new Uint16Array([0, 0]),
      id: { blocks: [new Uint8Array([112, 49, 112, 50])], ends: new Uint32Array([2, 4]) },
      publishedAt: new Float64Array([1_791_194_400_000, 1_791_367_200_000]),
      dayOnly: new Uint8Array([0, 0]),
      measuredAt: new Float64Array([1_793_523_600_000, 1_793_523_600_000]),
      kind: new Uint8Array([6, 6]),
      boost: new Uint8Array([0, 0]),
      durationSeconds: new Float32Array([Number.NaN, Number.NaN]),
      text: {
        blocks: [
          new Uint8Array([
            69, 101, 110, 32, 122, 105, 110, 32, 111, 118, 101, 114, 32, 100, 101, 32, 98, 114, 117, 103, 32, 195, 169, 87, 105,
            101, 32, 98, 111, 117, 119, 116, 32, 109, 101, 101, 63,
          ]),
        ],
        ends: new Uint32Array([22, 36]),
      },
      permalink: { blocks: [new Uint8Array([])], ends: new Uint32Array([0, 0]) },
      metrics: new Map([['reach', new Float64Array([100, 300])]]),
    },
  ],
};

const TRY_OUT_OF_VERSION_3 = {
  id: 't1',
  channelKey: 'mastodon:Stad',
  goal: 'reach',
  format: 'Vraag van de week',
  from: '2026-11-02',
  order: [true, false],
};

const DECK_OF_VERSION_3 = {
  order: ['month', 'best-reach'],
  hidden: ['channels'],
  titles: { month: 'Mooi' },
  notes: { month: 'Eerst dit' },
};

const STORES_OF_VERSION_3 = [
  'files',
  'columns',
  'originals',
  'decks',
  'settings',
  'comments',
  'mappings',
  'marks',
  'events',
  'tryOuts',
  'tagLists',
  'tags',
];

async function writtenByVersion3(name: string): Promise<void> {
  const old = await openDB(name, 3, {
    upgrade(database) {
      for (const store of STORES_OF_VERSION_3) database.createObjectStore(store);
    },
  });
  await old.put('files', FILE_OF_VERSION_3, 'b445');
  await old.put('columns', COLUMNS_OF_VERSION_3, 'b445');
  await old.put('decks', DECK_OF_VERSION_3, '2026-10');
  await old.put('settings', 'Europe/Copenhagen', 'zone');
  await old.put('marks', { duty: true, why: 'bekendmaking' }, 'mastodon:Stad:p1');
  await old.put('events', { id: 'e1', day: '2026-05-04', name: 'nieuwe huisstijl', channelKey: null }, 'e1');
  await old.put('tryOuts', TRY_OUT_OF_VERSION_3, 't1');
  const format = {
    colour: 0,
    description: '',
    example: null,
    archived: false,
    id: 'Vraag van de week',
    name: 'Vraag van de week',
  };
  await old.put('tagLists', [format], 'formats');
  await old.put('tags', { format: 'Vraag van de week' }, 'mastodon:Stad:p1');
  old.close();
}

it('what version 3 kept is all there, and a month of it can be frozen', async () => {
  const name = 'kept-by-version-3';
  const open = () => new PostAnalyst({ store: new IndexedStore(name), now: () => Date.UTC(2026, 10, 2), digest: digestOf });
  await writtenByVersion3(name);
  const analyst = open();
  expect(await analyst.overview()).toMatchObject({ posts: 2, imports: [{ id: 'b445' }], zone: 'Europe/Copenhagen', frozen: [] });
  expect(await analyst.post('mastodon:Stad:p1')).toMatchObject({
    post: { text: 'Een zin over de brug é', metrics: { reach: 100 } },
    format: 'Vraag van de week',
    marks: { duty: true, why: 'bekendmaking' },
  });
  expect([await analyst.events(), await analyst.tryOuts()]).toMatchObject([[{ id: 'e1' }], [{ id: 't1' }]]);
  // What version 3 did not know is empty.
  expect(await analyst.deckEdits('2026-10')).toEqual({ ...NO_EDITS, ...DECK_OF_VERSION_3 });
  expect([await analyst.teamSettings(), await analyst.editions()]).toEqual([NO_SETTINGS, []]);
  const { slides } = await analyst.deck('2026-10');
  expect(slides.find(({ id }) => id === 'month')).toMatchObject({ title: 'Mooi', notes: 'Eerst dit', posts: 2 });

  await analyst.freeze('2026-10');
  expect(await open().editions()).toMatchObject([{ month: '2026-10', frozenOn: '2026-11-02', said: { posts: 2 } }]);
});
