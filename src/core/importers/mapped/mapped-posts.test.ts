import { describe, expect, it } from 'vitest';
import { totalOf, trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import type { Table } from '../../tables/table.ts';
import type { ColumnMapping, Meaning } from './column-mapping.ts';
import { columnKeys, columnMappingFrom, shapeOf } from './column-mapping.ts';
import { withoutFalseHeader } from './false-header.ts';
import { mappedPosts } from './mapped-posts.ts';
import { mappedTime, timeOfDay } from './mapped-time.ts';
import { proposeMapping } from './proposal.ts';

function mappingOf(table: Table, meanings: readonly Meaning[], more: Partial<ColumnMapping> = {}): ColumnMapping {
  return {
    version: 1,
    shape: shapeOf(table.header),
    columns: Object.fromEntries(table.header.map((cell, place) => [cell.toLowerCase(), meanings[place] ?? 'unused'])),
    dayOrder: null,
    decimalSign: null,
    zone: 'team',
    platform: null,
    channelName: '',
    channelId: '',
    ...more,
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();

describe('posts of a mapped table', () => {
  const header = ['Datum', 'Tekst', 'Bereik', 'Reacties'];
  const table = trialTable(header, [
    ['03-10-2026 14:05', 'De brug gaat open', '1.204', '45'],
    ['', '', '', ''],
    ['Datum', 'Tekst', 'Bereik', 'Reacties'],
    ['31-02-2026 10:00', 'Een dag die er niet is', '10', '1'],
    ['04-10-2026 09:00', 'De markt is er weer', '980', 'veel'],
    ['Totaal', '', '2.194', '46'],
    ['* cijfers van gisteren', '', '', ''],
    ['05-10-2026 09:00', 'Verschoven', '980', '4', '12'],
  ]);
  const mapping = mappingOf(table, ['publishedAt', 'text', 'reach', 'reactions'], {
    decimalSign: ',',
    platform: 'mastodon',
    channelName: 'Stad',
  });
  const made = trialReading(mappedPosts(mapping), table);

  it('makes a post or a remark of every row', () => {
    expect(made?.posts).toHaveLength(2);
    expect(made?.notes).toEqual([
      'ghost-row ×1 (row 3: -)',
      'repeated-header ×1 (row 4: -)',
      'no-date ×1 (row 5: 31-02-2026 10:00)',
      'totals-row ×1 (row 7: Totaal)',
      'notice-row ×1 (row 8: * cijfers van gisteren)',
      'column-count ×1 (row 9: 5)',
      'bad-number ×1 (row 6: veel)',
      'id-made ×2 (row -: -)',
    ]);
  });

  it('reads numbers, channel and the team’s clock', () => {
    const [first, second] = made?.posts ?? [];
    expect(first).toMatchObject({
      channel: { platform: 'mastodon', id: 'Stad', name: 'Stad' },
      text: 'De brug gaat open',
      metrics: { reach: 1204, reactions: 45 },
    });
    expect(iso(first?.publishedAt ?? 0)).toBe('2026-10-03T12:05:00.000Z');
    expect(second?.metrics).toEqual({ reach: 980 });
  });

  it('makes the same id when the numbers have grown and the columns have moved', () => {
    const moved = trialTable(
      ['Bereik', 'Reacties', 'Tekst', 'Datum'],
      [['1.900', '61', 'De brug gaat open', '03-10-2026 14:05']],
      'november.csv',
    );
    expect(trialReading(mappedPosts(mapping), moved)?.posts[0]).toMatchObject({
      id: made?.posts[0]?.id,
      metrics: { reach: 1900, reactions: 61 },
    });
  });

  it('leaves other tables alone, and itself where it lacks a date', () => {
    expect(mappedPosts(mapping).recognise(trialTable([...header, 'Meer'], []))).toBeNull();
    expect(mappedPosts(mappingOf(table, ['unused', 'text', 'reach'])).recognise(table)).toBeNull();
  });
});

describe('identity', () => {
  it('keeps posts of one day apart that have no text, and counts a row that stands twice once', () => {
    const table = trialTable(
      ['Dag', 'Bereik'],
      [
        ['2026-10-03', '100'],
        ['2026-10-03', '250'],
        ['2026-10-03', '100'],
      ],
    );
    const made = trialReading(mappedPosts(mappingOf(table, ['publishedAt', 'reach'])), table);
    expect(made?.posts).toHaveLength(2);
    expect(totalOf(made?.posts ?? [], 'reach')).toBe(350);
    expect(made?.notes.map((note) => note.split(' ')[0])).toEqual(['duplicate-row', 'id-made', 'day-only']);
  });

  it('takes ids from links, also where a spreadsheet program rounded them', () => {
    const table = trialTable(
      ['Nr', 'Date', 'Link', 'Likes'],
      [['1.84537E+18', '2026-10-03T09:00:00Z', 'https://x.com/stad/status/1845369000000000001', '7']],
    );
    const made = trialReading(mappedPosts(mappingOf(table, ['id', 'publishedAt', 'permalink', 'reactions'])), table);
    expect(made?.posts[0]).toMatchObject({ id: '1845369000000000001', channel: { platform: 'x', id: 'stad', name: '@stad' } });
    expect(made?.notes).toEqual(['id-recovered ×1 (row 2: 1.84537E+18)']);
  });
});

it('keeps YouTube’s videos without a day, and leaves its totals out', () => {
  const table = trialTable(
    ['Sisältö', 'Otsikko', 'Julkaisuaika', 'Katselukerrat', 'Katseluaika'],
    [
      ['Yhteensä', '', '', '900', '12,5'],
      [' -bcdefghijk', 'Uusi silta', 'Oct 3, 2026', '600', '10,5'],
      ['lmnopqrstuv', '', '', '300', '2'],
    ],
  );
  const meanings: Meaning[] = ['id', 'text', 'publishedAt', 'views', 'watchTimeHours'];
  const mapping = mappingOf(table, meanings, { platform: 'youtube' });
  const columns = Object.fromEntries(columnKeys(table.header).map((key, place) => [key, meanings[place] as Meaning]));
  const made = trialReading(mappedPosts({ ...mapping, columns }), table);
  expect(made?.posts.map(({ id, permalink, metrics }) => [id, permalink, metrics])).toEqual([
    ['-bcdefghijk', 'https://www.youtube.com/watch?v=-bcdefghijk', { views: 600, watchTimeSeconds: 37_800 }],
    ['lmnopqrstuv', 'https://www.youtube.com/watch?v=lmnopqrstuv', { views: 300, watchTimeSeconds: 7200 }],
  ]);
  expect(made?.notes.map((note) => note.split(' ')[0])).toEqual(['totals-row', 'undated', 'day-only']);
});

it('finds the first post where it stands in the place of a header', () => {
  const table = trialTable(
    ['https://x.com/a/status/1845369000000000001', '2026-10-03', '45'],
    [['https://x.com/a/status/1845369000000000002', '2026-10-04', '41']],
  );
  const real = withoutFalseHeader(table);
  expect([real.header, real.rows.length, real.firstRow]).toEqual([['', '', ''], 2, 1]);
  expect(withoutFalseHeader(trialTable(['Datum', '2025', 'Bereik'], []))).toMatchObject({ header: ['Datum', '2025', 'Bereik'] });
  const proposal = proposeMapping(real);
  expect(proposal.columns.map(({ meaning }) => meaning)).toEqual(['permalink', 'publishedAt', 'unused']);
  const columns = { ...proposal.mapping.columns, '(3)': 'reach' } as const;
  expect(trialReading(mappedPosts({ ...proposal.mapping, columns }), real)?.posts).toHaveLength(2);
});

describe('times', () => {
  it.each([
    ['2026-10-03T14:05:00Z', '2026-10-03T14:05'],
    ['2026/10/03 14:05', '2026-10-03T14:05'],
    ['3-10-2026 14:05', '2026-10-03T14:05'],
    ['03/10/26', '2026-10-03T12:00'],
    ['3. okt. 2026 kl. 14.05', '2026-10-03T14:05'],
    ['3 oktober 2026 om 14.05 uur', '2026-10-03T14:05'],
    ['za 3 okt 2026', '2026-10-03T12:00'],
    ['Oct 3, 2026 2:05 PM', '2026-10-03T14:05'],
    ['Sat, Oct 3, 2026', '2026-10-03T12:00'],
    ['3 de octubre de 2026, 14:05', '2026-10-03T14:05'],
    ['3 października 2026', '2026-10-03T12:00'],
    ['3 août 2026 à 14h05', '2026-08-03T14:05'],
    ['3. März 2026', '2026-03-03T12:00'],
    ['20261003', '2026-10-03T12:00'],
    ['46298,586805', '2026-10-03T14:05'],
    ['1791036300', '2026-10-03T14:05'],
    ['12:00 AM', ''],
    ['31-02-2026', ''],
    ['gisteren', ''],
    ['########', ''],
  ])('reads %s', (cell, expected) => {
    const { wall } = mappedTime(cell, 'day-first');
    expect(Number.isNaN(wall) ? '' : iso(wall).slice(0, 16)).toBe(expected);
  });

  it('knows midnight and noon in twelve hours, and part of a day', () => {
    const hours = (cell: string) => (timeOfDay(cell)?.ms ?? Number.NaN) / 3_600_000;
    expect([hours('12:00 AM'), hours('12:30 pm'), hours('9.15'), hours('0,5'), hours('7')]).toEqual([
      0,
      12.5,
      9.25,
      12,
      Number.NaN,
    ]);
  });
});

it('takes a mapping from a file only where it is one', () => {
  const table = trialTable(['Datum', 'Bereik'], []);
  const mapping = mappingOf(table, ['publishedAt', 'reach']);
  expect(columnMappingFrom(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  expect(columnMappingFrom({ ...mapping, columns: { datum: 'nonsense' } })).toBeNull();
  expect(columnMappingFrom({ ...mapping, platform: 'nowhere' })).toBeNull();
  expect(columnMappingFrom([])).toBeNull();
});
