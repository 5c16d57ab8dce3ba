import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { PostAnalyst } from '../worker/analyst.ts';
import type { DroppedFile } from '../worker/questions.ts';
import { digestOf } from './digest.ts';
import { IndexedStore } from './storage.ts';

let databases = 0;
const newName = (): string => `mapped-${databases++}`;
const open = (name: string) =>
  new PostAnalyst({ store: new IndexedStore(name), now: () => Date.UTC(2026, 10, 2), digest: digestOf });
const quiet = () => undefined;

function dropped(text: string, name = 'kanaal.csv'): DroppedFile {
  return { name, bytes: new TextEncoder().encode(text).buffer, lastModified: Date.UTC(2026, 10, 1) };
}

/** A table of which nobody knows the platform; all its days can be months too. */
function unknown(month: string, reach: number): string {
  const rows = [1, 2, 3].map((i) => `0${i * 2}/${month}/2026 10:00;Een zin over de nieuwe brug ${i};${reach + i};${i}`);
  return ['Moment;Tekst;Bereik;Likes', ...rows].join('\n');
}

describe('a table that no importer knows', () => {
  it('is asked about, read as the editor says, and read without a question the next time', async () => {
    const name = newName();
    const analyst = open(name);
    const outcome = await analyst.importFile(dropped(unknown('09', 100)), quiet);
    expect(outcome).toMatchObject({ outcome: 'ask', posts: 0 });
    const asked = await analyst.askedTable(outcome.asked as string);
    expect(asked).toMatchObject({ file: 'kanaal.csv', header: ['Moment', 'Tekst', 'Bereik', 'Likes'], rowCount: 3 });
    const proposal = asked?.proposal.mapping;
    if (asked === null || proposal === undefined) throw new Error('not asked');
    expect(asked.proposal.columns.map(({ meaning }) => meaning)).toEqual(['publishedAt', 'text', 'reach', 'reactions']);
    expect(asked.proposal.questions.map(({ is }) => is)).toEqual(['day-order', 'platform', 'channel']);
    const mapping = { ...proposal, dayOrder: 'day-first', platform: 'mastodon', channelName: 'Stad' } as const;
    expect(await analyst.previewMapping(asked.id, mapping)).toMatchObject({
      posts: 3,
      aside: 0,
      first: [{ publishedAt: '2026-09-02T10:00:00+02:00', post: { text: 'Een zin over de nieuwe brug 1' } }, {}, {}],
      sums: [
        { metric: 'reach', known: 3, sum: 306 },
        { metric: 'reactions', known: 3, sum: 6 },
      ],
    });
    expect((await analyst.overview()).posts).toBe(0);

    const [answered] = await analyst.importMapped(asked.id, mapping);
    expect(answered).toMatchObject({ asked: asked.id, outcome: { outcome: 'posts', importer: 'mapped/table', added: 3 } });
    expect(await analyst.askedTable(asked.id)).toBeNull();
    expect(await analyst.importMapped(asked.id, mapping)).toEqual([]);

    const tomorrow = open(name);
    expect(await tomorrow.importFile(dropped(unknown('10', 200), 'volgende.csv'), quiet)).toMatchObject({
      outcome: 'posts',
      added: 3,
      from: Date.UTC(2026, 9, 2, 8),
    });
    expect((await tomorrow.overview()).mappings).toMatchObject([{ file: 'kanaal.csv', mapping: { platform: 'mastodon' } }]);
    await tomorrow.forgetMapping(mapping.shape);
    expect((await open(name).overview()).mappings).toEqual([]);
    expect(await tomorrow.importFile(dropped(unknown('11', 300), 'derde.csv'), quiet)).toMatchObject({ outcome: 'ask' });
  });

  it('is answered once for all files that wait with the same header', async () => {
    const analyst = open(newName());
    const first = await analyst.importFile(dropped(unknown('09', 100)), quiet);
    const second = await analyst.importFile(dropped(unknown('10', 200), 'oktober.csv'), quiet);
    const asked = await analyst.askedTable(first.asked as string);
    if (asked === null) throw new Error('not asked');
    const answered = await analyst.importMapped(asked.id, asked.proposal.mapping);
    expect(answered.map(({ asked: id, outcome }) => [id, outcome.added])).toEqual([
      [first.asked, 3],
      [second.asked, 3],
    ]);
  });

  it('says what it lacks where nobody could point it out, and keeps no bytes of it', async () => {
    const outcome = await open(newName()).importFile(dropped('Naam;Bereik\nEen;12\nTwee;13\nDrie;14'), quiet);
    expect(outcome).toMatchObject({ outcome: 'ask', lacks: 'date' });
    expect(outcome.asked).toBeUndefined();
  });

  it('may be YouTube’s in a language that nobody listed: then the usual places are confirmed once', async () => {
    const name = newName();
    const analyst = open(name);
    const youtube = (views: number) =>
      [
        'Sisältö,Videon otsikko,Videon julkaisuaika,Katselukerrat,Katseluaika (tuntia),Tilaajia,Näyttökertoja,Klikkausprosentti (%)',
        `Yhteensä,,,${views},12.5,3,2000,4.1`,
        `abcdefghij1,Uusi silta,"Oct 3, 2026",${views},10.5,2,1500,4.2`,
        'abcdefghij2,Tori,"Oct 4, 2026",7,2.0,1,500,3.9',
      ].join('\n');
    const outcome = await analyst.importFile(dropped(youtube(300), 'Taulukko.csv'), quiet);
    expect(outcome).toMatchObject({ outcome: 'ask', posts: 0 });
    const asked = await analyst.askedTable(outcome.asked as string);
    if (asked === null) throw new Error('not asked');
    expect(asked.proposal.columns.map(({ meaning }) => meaning)).toEqual([
      'id',
      'text',
      'publishedAt',
      'views',
      'watchTimeHours',
      'follows',
      'thumbnailImpressions',
      'unused',
    ]);
    const [answered] = await analyst.importMapped(asked.id, asked.proposal.mapping);
    expect(answered?.outcome).toMatchObject({ added: 2, channels: [{ channel: { platform: 'youtube', id: 'youtube' } }] });
    expect(await open(name).importFile(dropped(youtube(400), 'Taulukko2.csv'), quiet)).toMatchObject({
      outcome: 'posts',
      updated: 1,
    });
  });

  it('waits no more when it was dismissed', async () => {
    const analyst = open(newName());
    const { asked } = await analyst.importFile(dropped(unknown('09', 100)), quiet);
    await analyst.dismissTable(asked as string);
    expect(await analyst.askedTable(asked as string)).toBeNull();
  });
});

describe('what an older Postproof kept', () => {
  // Frozen: what version 1 wrote. It is never changed; a new version gets a sample of its own.
  const VERSION_1 = {
    files: {
      id: 'ab12',
      importedAt: 1_793_577_600_000,
      outcome: {
        file: 'Content.csv',
        bytes: 900,
        outcome: 'posts',
        importer: 'tiktok/content',
        headerLanguage: 'en',
        channels: [{ channel: { platform: 'tiktok', id: 'stad', name: '@stad' }, posts: 1 }],
        posts: 1,
        added: 1,
        updated: 0,
        unchanged: 0,
        from: 1_790_000_000_000,
        to: 1_790_000_000_000,
        notes: [],
        refusal: null,
        again: false,
      },
    },
    columns: {
      shape: 1,
      posts: [
        {
          count: 1,
          channels: [{ platform: 'tiktok', id: 'stad', name: '@stad' }],
          channel: new Uint16Array([0]),
          id: { joined: '7527623000473079054', ends: new Uint32Array([19]) },
          publishedAt: new Float64Array([1_790_000_000_000]),
          dayOnly: new Uint8Array([0]),
          measuredAt: new Float64Array([1_793_577_600_000]),
          kind: new Uint8Array([1]),
          boost: new Uint8Array([0]),
          durationSeconds: new Float32Array([Number.NaN]),
          text: { joined: 'De brug', ends: new Uint32Array([7]) },
          permalink: { joined: '', ends: new Uint32Array([0]) },
          metrics: new Map([['reactions', new Float64Array([12])]]),
        },
      ],
    },
    originals: { name: 'Content.csv', gzip: new Uint8Array([31, 139]) },
  };

  it('is all there after version 1, and takes what the editor points out', async () => {
    const name = newName();
    const old = await openDB(name, 1, {
      upgrade(database) {
        for (const store of ['files', 'columns', 'originals', 'formats', 'decks', 'settings']) database.createObjectStore(store);
      },
    });
    for (const [store, value] of Object.entries(VERSION_1)) await old.put(store, value, 'ab12');
    await old.put('formats', 'Vraag van de week', 'tiktok:stad:7527623000473079054');
    await old.put('settings', 'Europe/Copenhagen', 'zone');
    old.close();
    const analyst = open(name);
    expect(await analyst.overview()).toMatchObject({
      posts: 1,
      imports: [{ id: 'ab12', outcome: { file: 'Content.csv' } }],
      zone: 'Europe/Copenhagen',
      mappings: [],
    });
    expect(await analyst.post('tiktok:stad:7527623000473079054')).toMatchObject({
      format: 'Vraag van de week',
      post: { text: 'De brug', metrics: { reactions: 12 } },
    });
    const { asked } = await analyst.importFile(dropped(unknown('09', 100)), quiet);
    const table = await analyst.askedTable(asked as string);
    if (table === null) throw new Error('not asked');
    expect(await analyst.importMapped(table.id, table.proposal.mapping)).toHaveLength(1);
    expect(await open(name).overview()).toMatchObject({ posts: 4, mappings: [{ file: 'kanaal.csv' }] });
  });
});

const EXCEL = new URL('../../sample-data/facebook/content/nl-2026-01-excel/input.csv', import.meta.url);
const excel = (name = 'januari.csv'): DroppedFile => {
  const bytes = readFileSync(EXCEL);
  return {
    name,
    bytes: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    lastModified: Date.UTC(2026, 10, 1),
  };
};

describe('an export with two date styles in one column', () => {
  it('waits for an answer, shows both readings, and is read so the next time', async () => {
    const name = newName();
    const analyst = open(name);
    const outcome = await analyst.importFile(excel(), quiet);
    expect(outcome).toMatchObject({ outcome: 'ask', asks: 'dates', posts: 0 });
    const asked = await analyst.askedTable(outcome.asked as string);
    if (asked === null) throw new Error('not asked');
    expect(asked).toMatchObject({ importer: 'facebook/content', isIn: false, proposal: { columns: [] } });
    const open_ = await analyst.previewMapping(asked.id, asked.proposal.mapping);
    expect(open_).toMatchObject({ posts: 6, aside: 3, unclear: { rows: 3, examples: [{ dayFirst: '2026-05-01' }, {}, {}] } });
    const mapping = { ...asked.proposal.mapping, unclearDates: 'month-first' } as const;
    expect(await analyst.previewMapping(asked.id, mapping)).toMatchObject({ posts: 9, aside: 0 });
    expect((await analyst.importMapped(asked.id, mapping))[0]?.outcome).toMatchObject({ importer: 'facebook/content', added: 9 });

    const tomorrow = open(name);
    expect((await tomorrow.overview()).imports).toMatchObject([{ said: { unclearDates: 'month-first' } }]);
    const next = excel('februari.csv');
    new Uint8Array(next.bytes)[next.bytes.byteLength - 3] = 57;
    expect(await tomorrow.importFile(next, quiet)).toMatchObject({ outcome: 'posts' });
  });

  it('can be read otherwise when it is in: one transaction, and taken back as before', async () => {
    const name = newName();
    const analyst = open(name);
    const { asked = '' } = await analyst.importFile(excel(), quiet);
    const { proposal } = (await analyst.askedTable(asked)) ?? { proposal: null };
    if (proposal === null) throw new Error('not asked');
    await analyst.importMapped(asked, { ...proposal.mapping, unclearDates: 'leave-out' });
    expect((await analyst.overview()).posts).toBe(6);

    const later = open(name);
    const [kept] = (await later.overview()).imports;
    expect(await later.askAgain(kept?.id ?? '')).toBe(true);
    const again = await later.askedTable(kept?.id ?? '');
    expect(again).toMatchObject({ isIn: true, proposal: { mapping: { unclearDates: 'leave-out' } } });
    const changed = { ...proposal.mapping, unclearDates: 'day-first' } as const;
    expect(await later.previewMapping(kept?.id ?? '', changed)).toMatchObject({ posts: 9 });
    expect((await later.overview()).posts).toBe(6);
    const [answered] = await later.importMapped(kept?.id ?? '', changed);
    expect(answered?.outcome).toMatchObject({ posts: 9, added: 9 });
    for (const one of [later, open(name)]) {
      const { imports, posts } = await one.overview();
      expect([posts, imports.length, imports[0]?.importedAt]).toEqual([9, 1, kept?.importedAt]);
    }
    await later.removeImport(kept?.id ?? '');
    expect((await open(name).overview()).posts).toBe(0);
  });

  it('is no question where there is no such file', async () => {
    const analyst = open(newName());
    expect(await analyst.askAgain('nobody')).toBe(false);
  });
});

describe('a table that was pointed out', () => {
  it('is pointed out otherwise when it is in', async () => {
    const name = newName();
    const analyst = open(name);
    const { asked = '' } = await analyst.importFile(dropped(unknown('09', 100)), quiet);
    const { proposal } = (await analyst.askedTable(asked)) ?? { proposal: null };
    if (proposal === null) throw new Error('not asked');
    const mapping = { ...proposal.mapping, dayOrder: 'day-first', platform: 'mastodon', channelName: 'Stad' } as const;
    await analyst.importMapped(asked, mapping);
    const later = open(name);
    expect(await later.askAgain(asked)).toBe(true);
    const columns = { ...mapping.columns };
    const key = Object.keys(columns).find((one) => columns[one] === 'reach') ?? '';
    const [answered] = await later.importMapped(asked, { ...mapping, columns: { ...columns, [key]: 'impressions' } });
    expect(answered?.outcome.metrics.map(({ metric }) => metric)).toEqual(['impressions', 'reactions']);
    const [import_] = (await open(name).overview()).imports;
    expect(import_?.said?.columns[key]).toBe('impressions');
  });
});
