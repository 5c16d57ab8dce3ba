import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LabelAnswer } from '../core/formats/label-meanings.ts';
import { NO_EDITS } from '../core/model/workspace.ts';
import { PostAnalyst } from '../worker/analyst.ts';
import type { DroppedFile } from '../worker/questions.ts';
import { digestOf } from './digest.ts';
import { IndexedStore } from './storage.ts';

const DAY = 86_400_000;
const OCTOBER = Date.UTC(2026, 9, 1, 9);
const quiet = () => undefined;
const keyOf = (id: string) => `facebook:Stad:${id}`;
const HEADER = 'Date,Post ID,Network,Post Type,Content Type,Profile,Link,Post,Impressions,Reactions,Tags';

/** Sprout's export; per post the end of its id and its tags. `day`: of the export. */
function sprout(day: number, ...rows: readonly (readonly [id: string, tags: string])[]): DroppedFile {
  const lines = rows.map(([id, tags], i) => {
    return `10/${i + 1}/2026 9:00 am,1_${id},Facebook,Post,Photo,Stad,,De brug,100,${day},"${tags}"`;
  });
  const bytes = new TextEncoder().encode([HEADER, ...lines].join('\r\n'));
  return { name: `sprout-${day}.csv`, bytes: bytes.buffer, lastModified: OCTOBER + day * DAY };
}

const means = (name: string, is: 'format' | 'topic' | null, as = name): LabelAnswer => {
  return { tool: 'Sprout Social', name, means: is === null ? null : { is, name: as } };
};

let count = 0;
let database = '';
beforeEach(() => {
  database = `labels-${count++}`;
});
const open = () => new PostAnalyst({ store: new IndexedStore(database), now: () => OCTOBER + 31 * DAY, digest: digestOf });

/** `afval: topic Afval?` with a question mark where it is only proposed. */
async function labelsOf(analyst: PostAnalyst): Promise<readonly string[]> {
  const labels = await analyst.labels();
  return labels.map(({ name, posts, isSaid, means: meant }) => {
    return `${name} ×${posts}: ${meant === null ? 'nothing' : `${meant.is} ${meant.name}`}${isSaid ? '' : '?'}`;
  });
}

async function tagsOf(analyst: PostAnalyst, id: string): Promise<string> {
  const { topics } = await analyst.tagBook();
  const post = await analyst.post(keyOf(id));
  const names = post?.tagged.topics.map((topic) => topics.find((one) => one.id === topic.id)?.name) ?? [];
  return [post?.format, ...names].join(' | ');
}

const FIRST = sprout(20, ['1', 'Vraag,markt'], ['2', 'Markt'], ['3', '']);
const withFirst = async () => {
  const analyst = open();
  const outcome = await analyst.importFile({ ...FIRST, bytes: FIRST.bytes.slice() }, quiet);
  expect([outcome.posts, outcome.labels, outcome.tagged]).toEqual([3, 2, undefined]);
  return analyst;
};

describe('the labels of a tool', () => {
  it('stand there to be asked about, and change nothing before they are', async () => {
    const analyst = await withFirst();
    expect(await labelsOf(analyst)).toEqual(['markt ×2: topic markt?', 'Vraag ×1: topic Vraag?']);
    expect(await tagsOf(analyst, '1')).toBe('photo');
    await analyst.editTags({ do: 'add-format', format: { id: 'q', name: 'VRAAG' } });
    expect((await labelsOf(analyst))[1]).toBe('Vraag ×1: format VRAAG?');
  });

  it('are said once: the posts that are in have it, the next file asks only what is new', async () => {
    const analyst = await withFirst();
    const said = await analyst.sayLabels([means('Vraag', 'format', 'Vraag van de week'), means('markt', 'topic', 'Markt')]);
    expect(said).toEqual({ changed: true, undo: 1, redo: 0 });
    const tomorrow = open();
    for (const one of [analyst, tomorrow]) {
      expect([await tagsOf(one, '1'), await tagsOf(one, '2'), await tagsOf(one, '3')]).toEqual([
        'Vraag van de week | Markt',
        'photo | Markt',
        'photo',
      ]);
    }
    const next = sprout(30, ['1', 'Vraag,markt'], ['2', 'markt'], ['3', 'vráág'], ['4', 'MARKT,Zomer']);
    expect((await tomorrow.importFile(next, quiet)).tagged).toBe(2);
    for (const one of [tomorrow, open()]) {
      expect([await tagsOf(one, '3'), await tagsOf(one, '4')]).toEqual(['Vraag van de week', 'photo | Markt']);
      expect((await labelsOf(one)).filter((label) => label.endsWith('?'))).toEqual(['Zomer ×1: topic Zomer?']);
    }
  });

  it('are one edit, that can be undone and done again', async () => {
    const analyst = await withFirst();
    await analyst.sayLabels([means('Vraag', 'format'), means('markt', null)]);
    expect(await labelsOf(analyst)).toEqual(['markt ×2: nothing', 'Vraag ×1: format Vraag']);
    await analyst.undoTags();
    for (const one of [analyst, open()]) {
      expect(await tagsOf(one, '1')).toBe('photo');
      expect(await labelsOf(one)).toEqual(['markt ×2: topic markt?', 'Vraag ×1: topic Vraag?']);
    }
    await analyst.redoTags();
    expect(await tagsOf(open(), '1')).toBe('Vraag');
  });

  it('are handed over once: what the editor says of a post afterwards stays when it comes again', async () => {
    const analyst = await withFirst();
    await analyst.sayLabels([means('Vraag', 'format'), means('markt', 'topic')]);
    await analyst.editTags({ do: 'unsay', posts: [keyOf('1')], what: 'format' });
    await analyst.editTags({ do: 'set-topics', posts: [keyOf('2')], topics: [] });
    const again = await analyst.importFile(sprout(30, ['1', 'Vraag,markt'], ['2', 'Markt'], ['5', 'Vraag']), quiet);
    expect(again.tagged).toBe(1);
    expect([await tagsOf(analyst, '1'), await tagsOf(analyst, '2'), await tagsOf(analyst, '5')]).toEqual([
      'photo | markt',
      'photo',
      'Vraag',
    ]);
  });

  it('said while a file is being read are given to its posts too', async () => {
    const analyst = await withFirst();
    await Promise.all([
      analyst.importFile(sprout(30, ['4', 'Markt'], ['5', 'Markt']), quiet),
      analyst.sayLabels([means('markt', 'topic', 'Markt')]),
    ]);
    expect([await tagsOf(analyst, '2'), await tagsOf(analyst, '5')]).toEqual(['photo | Markt', 'photo | Markt']);
  });
});

// Frozen: what version 3 wrote.
const LABELS_OF_VERSION_3 = [
  { tool: 'Sprout Social', name: 'Vraag', format: 'q', topic: null },
  { tool: 'Sprout Social', name: 'markt', format: null, topic: null },
];
const COLUMNS_OF_VERSION_3 = {
  shape: 1,
  posts: [
    {
      count: 2,
      channels: [{ platform: 'facebook', id: 'Stad', name: 'Stad' }],
      channel: new Uint16Array([0, 0]),
      id: { blocks: [new Uint8Array([49, 50])], ends: new Uint32Array([1, 2]) },
      publishedAt: new Float64Array([1_788_336_000_000, 1_788_508_800_000]),
      dayOnly: new Uint8Array([0, 0]),
      measuredAt: new Float64Array([1_793_491_200_000, 1_793_491_200_000]),
      kind: new Uint8Array([0, 0]),
      boost: new Uint8Array([0, 0]),
      durationSeconds: new Float32Array([Number.NaN, Number.NaN]),
      text: { blocks: [new Uint8Array()], ends: new Uint32Array([0, 0]) },
      permalink: { blocks: [new Uint8Array()], ends: new Uint32Array([0, 0]) },
      metrics: new Map([['reach', new Float64Array([100, 102])]]),
      toolLabels: {
        met: [
          { tool: 'Sprout Social', name: 'VRAAG' },
          { tool: 'Sprout Social', name: 'Zomer' },
        ],
        rows: new Uint32Array([0, 1, 1]),
        labels: new Uint32Array([0, 0, 1]),
      },
    },
  ],
};

it('what version 3 kept of labels is all there', async () => {
  await open().overview();
  const kept = await openDB(database);
  const outcome = {
    file: 'sprout.csv',
    bytes: 1,
    outcome: 'posts',
    importer: 'sprout/posts',
    headerLanguage: 'en',
    channels: [],
  };
  await kept.put(
    'files',
    { id: 'ab12', importedAt: 1, outcome: { ...outcome, metrics: [], notes: [], rows: 2, labels: 2 } },
    'ab12',
  );
  await kept.put('columns', COLUMNS_OF_VERSION_3, 'ab12');
  await kept.put('tagLists', LABELS_OF_VERSION_3, 'labels');
  const format = { id: 'q', name: 'Vraag', colour: 0, description: '', example: null, archived: false };
  await kept.put('tagLists', [format], 'formats');
  kept.close();
  expect(await labelsOf(open())).toEqual(['Zomer ×1: topic Zomer?', 'VRAAG ×2: format Vraag']);
});

describe('a plan to try out', () => {
  const plan = { id: 't', channelKey: 'facebook:Stad', goal: 'reach', from: '2026-11-01', order: [true, false] } as const;
  const formatsOf = async (analyst: PostAnalyst) => (await analyst.tryOuts()).map(({ format }) => format);

  it('goes along where its format gets another name or becomes another one, also when that is undone', async () => {
    const analyst = await withFirst();
    await analyst.editTags({ do: 'add-format', format: { id: 'q', name: 'Vraag' } });
    await analyst.editTags({ do: 'add-format', format: { id: 'p', name: 'Persbericht' } });
    await analyst.saveTryOut({ ...plan, format: 'Vraag' });
    await analyst.saveTryOut({ ...plan, id: 'u', format: 'photo' });
    await analyst.editTags({ do: 'change-format', id: 'q', to: { name: 'Vraag van de week' } });
    for (const one of [analyst, open()]) expect(await formatsOf(one)).toEqual(['Vraag van de week', 'photo']);
    await analyst.editTags({ do: 'merge-formats', from: 'q', into: 'p' });
    for (const one of [analyst, open()]) expect(await formatsOf(one)).toEqual(['Persbericht', 'photo']);
    await analyst.undoTags();
    for (const one of [analyst, open()]) expect(await formatsOf(one)).toEqual(['Vraag van de week', 'photo']);
    await analyst.saveTryOut({ ...plan, format: 'Persbericht' });
    await analyst.undoTags();
    for (const one of [analyst, open()]) expect(await formatsOf(one)).toEqual(['Persbericht', 'photo']);
  });
});

it('what a plan promises goes along with the name of its format, also when that is undone; what names a kind stays', async () => {
  const analyst = await withFirst();
  const about = (group: 'format' | 'kind', level: string) => ({ group, level, goal: 'reach', channelKey: null }) as const;
  const step = (id: string, of: ReturnType<typeof about> | null) =>
    ({ id, does: 'keep', text: 'Vaker: Vraag', who: '', by: '', about: of }) as const;
  const levels = async (one: PostAnalyst) => (await one.deckEdits('2026-10')).plan.map((of) => of.about?.level ?? null);
  await analyst.editTags({ do: 'add-format', format: { id: 'q', name: 'Vraag' } });
  await analyst.editTags({ do: 'add-format', format: { id: 'p', name: 'Persbericht' } });
  const plan = [step('a', about('format', 'Vraag')), step('b', about('kind', 'Vraag')), step('c', null)];
  await analyst.saveDeckEdits('2026-10', { ...NO_EDITS, plan, titles: { month: 'Onze kop' } });
  await analyst.editTags({ do: 'change-format', id: 'q', to: { name: 'Vraag van de week' } });
  for (const one of [analyst, open()]) expect(await levels(one)).toEqual(['Vraag van de week', 'Vraag', null]);
  await analyst.editTags({ do: 'merge-formats', from: 'q', into: 'p' });
  for (const one of [analyst, open()]) expect(await levels(one)).toEqual(['Persbericht', 'Vraag', null]);
  await analyst.undoTags();
  await analyst.undoTags();
  for (const one of [analyst, open()]) expect(await levels(one)).toEqual(['Vraag', 'Vraag', null]);
  expect((await open().deckEdits('2026-10')).titles).toEqual({ month: 'Onze kop' });
});
