import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatEdit } from '../../tests/worker/format-edit.ts';
import type { Deck } from '../core/deck/slide.ts';
import type { PlannedStep, TeamSettings } from '../core/model/workspace.ts';
import { NO_EDITS, NO_SETTINGS } from '../core/model/workspace.ts';
import { editionOf, editionText, readEditionText } from '../core/share/edition.ts';
import { folderFiles, readFolderIndex } from '../core/share/published-folder.ts';
import { deckToShare } from '../core/share/redact.ts';
import { PostAnalyst } from '../worker/analyst.ts';
import type { DroppedFile } from '../worker/questions.ts';
import { digestOf } from './digest.ts';
import { IndexedStore } from './storage.ts';

const DAY = 86_400_000;
const quiet = () => undefined;
const HEADER = 'post_id,platform,channel,published_at,kind,reach,reactions,text,permalink';
const SUBJECTS = ['de brug', 'het zwembad', 'de markt', 'de bibliotheek', 'het fietspad'];

/** A year of one channel until the end of October, a post every three days; `more`: how much later numbers have grown. */
function year(more = 0): DroppedFile {
  const rows = Array.from({ length: 120 }, (_, i) => {
    const at = new Date(Date.UTC(2025, 10, 6, 10) + i * 3 * DAY).toISOString();
    const kind = i % 3 === 0 ? 'video' : 'photo';
    const reach = Math.round(200 * (1 + ((i * 29) % 17) / 10) * (kind === 'video' ? 2 : 1)) + more;
    return [`p${i}`, 'facebook', 'Stad', at, kind, reach, ((i * 7) % 13) + more, `Nieuws ${i} over ${SUBJECTS[i % 5]}`, ''].join(
      ',',
    );
  });
  const bytes = new TextEncoder().encode([HEADER, ...rows].join('\r\n'));
  return { name: 'stad.csv', bytes: bytes.buffer, lastModified: Date.UTC(2026, 11, 1) + more };
}

const OCTOBER = '2026-10';
const NOVEMBER = '2026-11';
const NEWEST = 'facebook:Stad:p115';

let count = 0;
let database = '';
beforeEach(() => {
  database = `decks-${count++}`;
});
const open = (now = Date.UTC(2026, 11, 2, 12)) =>
  new PostAnalyst({ store: new IndexedStore(database), now: () => now, digest: digestOf });

async function withYear(): Promise<PostAnalyst> {
  const analyst = open();
  await analyst.importFile(year(), quiet);
  return analyst;
}

/** All that is said in numbers. */
const numbersOf = ({ slides, month }: Deck) =>
  JSON.stringify({ month, slides: slides.map(({ title: _title, notes: _notes, ...facts }) => facts) });

describe('a frozen month', () => {
  it('keeps its numbers: no newer file, no removal, no tag and no mark moves them, today or tomorrow', async () => {
    const analyst = await withYear();
    const before = await analyst.deck(OCTOBER);
    expect(before.slides.map(({ kind }) => kind)).toContain('best');
    expect(before.frozenOn).toBeNull();
    await analyst.freeze(OCTOBER);
    const frozen = numbersOf(before);
    const asFrozen = async (one: PostAnalyst) => numbersOf(await one.deck(OCTOBER));
    expect(await asFrozen(analyst)).toBe(frozen);

    await analyst.importFile(year(500), quiet);
    expect(await asFrozen(analyst)).toBe(frozen);
    await analyst.editTags(formatEdit([NEWEST], 'Vraag van de week'));
    await analyst.setMarks(NEWEST, { leftOut: true, why: '' });
    expect(await asFrozen(analyst)).toBe(frozen);
    expect((await analyst.deck(OCTOBER)).frozenOn).toBe('2026-12-02');
    for (const { id } of (await analyst.overview()).imports) await analyst.removeImport(id);
    expect(await asFrozen(analyst)).toBe(frozen);

    const tomorrow = open(Date.UTC(2027, 0, 5));
    expect(await tomorrow.overview()).toMatchObject({ posts: 0, months: [], frozen: [OCTOBER] });
    expect(await asFrozen(tomorrow)).toBe(frozen);
    const shown = before.slides.filter(({ hidden }) => !hidden).length;
    expect(await tomorrow.editions()).toMatchObject([{ month: OCTOBER, frozenOn: '2026-12-02', slides: shown }]);
  });

  it('can still be worded, and has the looks of today', async () => {
    const analyst = await withYear();
    await analyst.freeze(OCTOBER);
    await analyst.saveDeckEdits(OCTOBER, { ...NO_EDITS, titles: { month: 'Een mooie maand' }, hidden: ['channels'] });
    await analyst.saveTeamSettings({ ...NO_SETTINGS, theme: { ...NO_SETTINGS.theme, meeting: 'Redactieoverleg' } });
    const { slides, theme } = await open().deck(OCTOBER);
    expect(slides.find(({ id }) => id === 'month')).toMatchObject({ title: 'Een mooie maand' });
    expect(slides.find(({ id }) => id === 'channels')).toMatchObject({ hidden: true });
    expect(theme.meeting).toBe('Redactieoverleg');
    expect((await analyst.editions())[0]?.said?.title).toBe('Een mooie maand');
  });

  it('follows the imports again once it is unfrozen', async () => {
    const analyst = await withYear();
    await analyst.freeze(OCTOBER);
    await analyst.importFile(year(500), quiet);
    const frozen = numbersOf(await analyst.deck(OCTOBER));
    await analyst.unfreeze(OCTOBER);
    const live = await analyst.deck(OCTOBER);
    expect([numbersOf(live) === frozen, live.frozenOn]).toEqual([false, null]);
    expect([await analyst.editions(), await open().editions()]).toEqual([[], []]);
  });

  it('stays as it was frozen first, and is not made of a month without posts', async () => {
    const analyst = await withYear();
    await analyst.freeze(OCTOBER);
    await analyst.importFile(year(500), quiet);
    const frozen = numbersOf(await analyst.deck(OCTOBER));
    await analyst.freeze(OCTOBER);
    await analyst.freeze(NOVEMBER);
    expect(numbersOf(await open().deck(OCTOBER))).toBe(frozen);
    expect((await analyst.editions()).map(({ month }) => month)).toEqual([OCTOBER]);
  });

  it('is frozen as a whole or not at all', async () => {
    const analyst = await withYear();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function refuse() {
      this.transaction.abort();
      throw new DOMException('', 'QuotaExceededError');
    };
    try {
      await expect(analyst.freeze(OCTOBER)).rejects.toThrow('storage-full');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect([await analyst.editions(), await open().editions()]).toEqual([[], []]);
    expect((await analyst.deck(OCTOBER)).frozenOn).toBeNull();
  });

  it('is taken over by another tab, and so are the settings', async () => {
    const one = await withYear();
    const two = open();
    await two.overview();
    await one.freeze(OCTOBER);
    await one.saveTeamSettings(settings);
    expect(await two.editions()).toEqual([]);
    await two.reload();
    expect(await two.editions()).toEqual(await one.editions());
    expect(await two.teamSettings()).toEqual(settings);
    await two.unfreeze(OCTOBER);
    await one.reload();
    expect(await one.editions()).toEqual([]);
  });
});

const settings: TeamSettings = {
  theme: { ...NO_SETTINGS.theme, works: '#004488', footer: 'Gemeente Lindermeer' },
  goals: [
    { id: 'g1', name: 'Bereik', goal: 'reach', channelKey: 'facebook:Stad', target: 9000, from: '2026-01-01', to: '2026-12-31' },
  ],
};

describe('what the team says of all months', () => {
  it('is there tomorrow, and erased with everything', async () => {
    const analyst = await withYear();
    expect(await analyst.teamSettings()).toEqual(NO_SETTINGS);
    await analyst.saveTeamSettings(settings);
    await analyst.freeze(OCTOBER);
    expect(await open().teamSettings()).toEqual(settings);
    expect((await open().deck(OCTOBER)).theme).toEqual(settings.theme);
    expect((await open().deckFacts(OCTOBER)).goals).toMatchObject([{ goal: { id: 'g1' }, stands: expect.any(Number) }]);
    await analyst.eraseEverything();
    for (const erased of [analyst, open()]) {
      expect([await erased.teamSettings(), await erased.editions()]).toEqual([NO_SETTINGS, []]);
    }
    const kept = await openDB(database);
    expect([await kept.count('team'), await kept.count('editions'), await kept.count('decks')]).toEqual([0, 0, 0]);
  });
});

describe('the deck after a change of words', () => {
  const step: PlannedStep = {
    id: 's1',
    does: 'keep',
    text: "Meer video's",
    who: '',
    by: '',
    about: { group: 'kind', level: 'video', goal: 'reach', channelKey: null },
  };

  it('is made from the same report and the same facts; last month’s plan makes other facts of the same report', async () => {
    const analyst = await withYear();
    const [report, facts] = [await analyst.report(OCTOBER), await analyst.deckFacts(OCTOBER)];
    await analyst.saveDeckEdits(OCTOBER, { ...NO_EDITS, titles: { month: 'Mooi' }, order: ['channels', 'month'], plan: [step] });
    expect((await analyst.deck(OCTOBER)).slides.find(({ id }) => id === 'month')?.title).toBe('Mooi');
    expect(await analyst.deckFacts(OCTOBER)).toBe(facts);
    await analyst.saveDeckEdits('2026-09', { ...NO_EDITS, plan: [step] });
    const promised = await analyst.deckFacts(OCTOBER);
    expect(promised).not.toBe(facts);
    expect(promised.promises).toMatchObject({ month: '2026-09', steps: [{ step: { id: 's1' } }] });
    // The page sends a copy each time: the same plan is the same facts. How far it came is a word of October's own.
    await analyst.saveDeckEdits('2026-09', structuredClone({ ...NO_EDITS, plan: [step] }));
    await analyst.saveDeckEdits(OCTOBER, { ...NO_EDITS, done: { s1: 'partly' } });
    const said = await analyst.deckFacts(OCTOBER);
    expect(said.promises?.steps.map(({ done }) => done)).toEqual(['partly']);
    expect(said.corners).toBe(promised.corners);
    expect(await analyst.report(OCTOBER)).toBe(report);
  });
});

describe('the year’s review', () => {
  it('is made of the frozen months of that year alone, and worded under the year', async () => {
    const analyst = await withYear();
    expect((await analyst.yearDeck('2026')).slides).toEqual([]);
    for (const month of ['2025-12', '2026-08', '2026-09', OCTOBER]) await analyst.freeze(month);
    await analyst.saveDeckEdits('2026', { ...NO_EDITS, titles: { year: 'Wat een jaar' } });
    const deck = await open().yearDeck('2026');
    expect(deck).toMatchObject({ month: OCTOBER, year: '2026', frozenOn: '2026-12-02' });
    expect(deck.slides[0]).toMatchObject({
      kind: 'free',
      title: 'Wat een jaar',
      year: { year: '2026', months: ['2026-08', '2026-09', OCTOBER] },
    });
    expect((await analyst.deck(OCTOBER)).slides.some(({ title }) => title !== null)).toBe(false);
    // It goes out and comes back like a month's, and stands beside the months where they are published.
    const shared = editionOf(deckToShare(deck), 'nl');
    expect(readEditionText(editionText(shared))).toEqual({ edition: shared });
    const month = editionOf(deckToShare(await analyst.deck(OCTOBER)), 'nl');
    const files = folderFiles([shared, month], () => 'Terugblik');
    const read = readFolderIndex(files.at(-1)?.text ?? '');
    expect('index' in read && read.index.editions.map((one) => one.month)).toEqual([OCTOBER, '2026']);
  });
});
