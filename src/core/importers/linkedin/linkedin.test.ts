import { existsSync, readFileSync } from 'node:fs';
import { read as readWorkbook, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { Zone } from '../../base/calendar.ts';
import type { Metric } from '../../model/metric.ts';
import type { Post } from '../../model/post-columns.ts';
import { postAt } from '../../model/post-columns.ts';
import { PostsBuilder } from '../../model/posts-builder.ts';
import { readTables } from '../../tables/read-tables.ts';
import type { Table } from '../../tables/table.ts';
import type { Importer } from '../contract.ts';
import { linkedinContent } from './content.ts';
import { linkedinPersonal } from './personal.ts';
import { linkedinIdOf } from './urn.ts';

const file = new URL('../../../../../shared/formats/real/linkedin-en-2024-company_content.xls', import.meta.url);

function tableOf(header: readonly string[], rows: readonly (readonly string[])[], name = 'bestand.xls'): Table {
  return { file: name, place: 'All posts', header, rows, preamble: [], firstRow: 3, remarks: [] };
}

function reading(importer: Importer, table: Table) {
  const match = importer.recognise(table);
  if (match === null) throw new Error('not recognised');
  const builder = new PostsBuilder(table.rows.length);
  importer.read(table, match, builder, { zone: new Zone('Europe/Amsterdam'), measuredAt: null });
  const columns = builder.finish(0);
  const posts = Array.from({ length: columns.count }, (_, row) => postAt(columns, row));
  return { match, posts, channels: columns.channels, notes: builder.notes().map((n) => [n.code, n.count, n.examples[0]?.row]) };
}

const DUTCH = [
  ...[
    'Titel bijdrage',
    'Link plaatsen',
    'Soort bijdrage',
    'Campagnenaam',
    'Geplaatst door',
    'Aangemaakt',
    'Begindatum van campagne',
  ],
  ...[
    'Einddatum van campagne',
    'Doelgroep',
    'Weergaven',
    'Weergaven',
    'Weergaven buiten site',
    'Klikken',
    'Doorklikfrequentie (CTR)',
  ],
  ...['Interessant', 'Commentaren', 'Reposts', 'Volgers', 'Interactiepercentage', 'Type content'],
];
// 7141098865235054593 / 2^22 = 1702570644673: 14 December 2023, 16:17:24 UTC
const LINK = 'https://www.linkedin.com/feed/update/urn:li:activity:7141098865235054593';
const SHARE = 'https://www.linkedin.com/feed/update/urn:li:share:7135417078974423040';
const UGC = 'https://www.linkedin.com/feed/update/urn:li:ugcPost:7135341597902168065';
const ROWS = [
  [
    'Wij zoeken collega’s',
    LINK,
    'Spontaan',
    '',
    'A',
    '12/01/2023',
    '',
    '',
    'Alle volgers',
    '959',
    '',
    '',
    '46',
    '0.047',
    '37',
    '1',
    '5',
    '',
    '0.09',
    '',
  ],
  [
    'Lees https://voorbeeld.nl',
    SHARE,
    'Spontaan',
    '',
    'A',
    '11/22/2023',
    '',
    '',
    'x',
    '69',
    '16',
    '',
    '1',
    '0.01',
    '2',
    '3',
    '4',
    '5',
    '0.02',
    'Video',
  ],
  [
    'Kom werken https://voorbeeld.nl',
    UGC,
    'Gesponsord',
    'Werving',
    'A',
    '11/22/2023',
    '',
    '',
    'x',
    '70',
    '',
    '',
    '2',
    '0.01',
    '1',
    '0',
    '0',
    '',
    '0.02',
    '',
  ],
];

describe('LinkedIn page content', () => {
  it('reads a Dutch table with two columns of one name', () => {
    const { match, posts, channels, notes } = reading(
      linkedinContent,
      tableOf(DUTCH, ROWS, 'gemeente-voorbeeld_content_1706540000000.xls'),
    );
    expect(match).toMatchObject({ confidence: 'sure', headerLanguage: 'nl' });
    expect(channels).toEqual([{ platform: 'linkedin', id: 'gemeente-voorbeeld', name: 'Gemeente voorbeeld' }]);
    expect(notes).toEqual([]);
    expect(posts.map(({ id, kind, boosted, metrics }) => ({ id, kind, boosted, metrics }))).toEqual([
      {
        id: '7141098865235054593',
        kind: 'text',
        boosted: false,
        metrics: { impressions: 959, clicks: 46, reactions: 37, comments: 1, shares: 5 },
      },
      {
        id: '7135417078974423040',
        kind: 'video',
        boosted: false,
        metrics: { impressions: 69, videoViews: 16, clicks: 1, reactions: 2, comments: 3, shares: 4, follows: 5 },
      },
      {
        id: '7135341597902168065',
        kind: 'link',
        boosted: true,
        metrics: { impressions: 70, clicks: 2, reactions: 1, comments: 0, shares: 0 },
      },
    ]);
    // The created date says 1 December: the post was planned.
    expect(posts[0]).toMatchObject({ publishedAt: Date.UTC(2023, 11, 14, 16, 17, 24, 673), precision: 'minute' });
  });

  it('knows a language that nobody listed by its shape, and its usual type as not paid', () => {
    const rows = ROWS.map((row) =>
      row.map((cell, i) => (i === 2 ? { Spontaan: '自然', Gesponsord: '広告' }[cell] : cell) ?? cell),
    );
    const { match, posts } = reading(
      linkedinContent,
      tableOf(
        DUTCH.map((_, i) => `列${i}`),
        rows,
      ),
    );
    expect(match).toMatchObject({ confidence: 'likely', headerLanguage: null });
    expect(posts.map((post) => post.boosted)).toEqual([false, false, true]);
    expect(posts[1]?.metrics).toMatchObject({ impressions: 69, videoViews: 16, follows: 5 });
  });

  it.each([
    ['of before 2023, without the type of content', 19, []],
    ['with a column that an editor added', 20, ['Onderwerp']],
  ])('knows a table in such a language %s', (_what, width, added) => {
    const header = [...DUTCH.slice(0, width).map((_, i) => `列${i}`), ...added];
    const rows = ROWS.map((row) => [...row.slice(0, width), ...added.map(() => '7')]);
    const { posts } = reading(linkedinContent, tableOf(header, rows));
    expect(posts.map((post) => post.metrics.impressions)).toEqual([959, 69, 70]);
    expect(posts[1]?.metrics).toEqual({
      impressions: 69,
      videoViews: 16,
      clicks: 1,
      reactions: 2,
      comments: 3,
      shares: 4,
      follows: 5,
    });
  });

  it('finds the header under an explanation, and names doubles and rows without a post', () => {
    const none = ROWS[0]?.map((cell, i) => (i === 1 ? '' : cell)) ?? [];
    const table = {
      ...tableOf(['Engagement metrics for individual posts.'], [DUTCH, ...ROWS, ...ROWS.slice(0, 1), none]),
      firstRow: 2,
    };
    const { posts, notes } = reading(linkedinContent, table);
    expect(posts).toHaveLength(3);
    expect(notes).toEqual([
      ['description-row', 1, 2],
      ['duplicate-row', 1, 6],
      ['no-id', 1, 7],
    ]);
  });

  it.runIf(existsSync(file))('gives the real file of 2024 its 86 posts and its own sums, re-saved as csv as well', async () => {
    const bytes = new Uint8Array(readFileSync(file));
    const book = readWorkbook(bytes, { type: 'array' });
    const sheet = book.Sheets['All posts'];
    if (sheet === undefined) throw new Error('no sheet');
    const raw = utils.sheet_to_json<Record<string, string | number>>(sheet, { range: 1 });
    const sum = (column: string) => raw.reduce((all, row) => all + Number(row[column] ?? 0), 0);
    const asCsv = new TextEncoder().encode(utils.sheet_to_csv(sheet));
    for (const [name, content] of [
      ['a.xls', bytes],
      ['a.csv', asCsv],
    ] as const) {
      const read = await readTables(name, content);
      if ('refusal' in read) throw new Error('refused');
      const claimed = read.tables.filter((table) => linkedinContent.recognise(table) !== null);
      expect(claimed).toHaveLength(1);
      expect(read.tables.some((table) => linkedinPersonal.recognise(table) !== null)).toBe(false);
      const { posts, notes } = reading(linkedinContent, claimed[0] as Table);
      expect(posts).toHaveLength(86);
      expect(notes).toEqual([]);
      const total = (metric: Metric) => posts.reduce((all: number, post: Post) => all + (post.metrics[metric] ?? 0), 0);
      expect((['impressions', 'videoViews', 'clicks', 'reactions', 'comments', 'shares'] as const).map(total)).toEqual(
        ['Impressions', 'Views (Excluding offsite video views)', 'Clicks', 'Likes', 'Comments', 'Reposts'].map(sum),
      );
      expect(posts.every((post) => post.metrics.linkClicks === undefined && post.boosted === false)).toBe(true);
      // Never before the created date, and at most three weeks after it.
      posts.forEach((post, i) => {
        const days = (post.publishedAt - Date.parse(`${raw[i]?.['Created date']} UTC`)) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThan(23);
      });
    }
  });
});

const A = 'https://www.linkedin.com/posts/jan-de-vries_collegas-activity-7141098865235054593-AbCd';
const B = 'https://www.linkedin.com/feed/update/urn:li:share:7135417078974423040';
const C = 'https://www.linkedin.com/feed/update/urn:li:ugcPost:7135341597902168065';
const TOP = ['Post URL', 'Post Publish Date', 'Engagements', '', 'Post URL', 'Post Publish Date', 'Impressions'];
const TOP_ROWS = [
  [A, '12/14/2023', '40', '481', B, '11/28/2023', '900'],
  [C, '11/28/2023', '12', '481', A, '12/14/2023', '1,705'],
];

describe('a member’s top posts', () => {
  it('joins the two lists on the post', () => {
    const table = { ...tableOf(TOP, TOP_ROWS, 'AggregateAnalytics_Jan de Vries_2023-01-01_2023-12-31.xlsx'), place: 'TOP POSTS' };
    const { match, posts, channels, notes } = reading(linkedinPersonal, table);
    expect(match).toMatchObject({ confidence: 'sure', headerLanguage: 'en' });
    expect(linkedinContent.recognise(table)).toBeNull();
    expect(channels).toEqual([{ platform: 'linkedin', id: 'jan-de-vries', name: 'Jan de Vries' }]);
    expect(notes).toEqual([]);
    // Three posts in two rows; absent from the list of impressions is unknown.
    expect(posts.map((post) => [post.id, post.metrics])).toEqual([
      ['7141098865235054593', { impressions: 1705 }],
      ['7135417078974423040', { impressions: 900 }],
      ['7135341597902168065', {}],
    ]);
    expect(posts[0]?.publishedAt).toBe(Date.UTC(2023, 11, 14, 16, 17, 24, 673));
  });

  it('finds the lists under a sentence, and takes the name from an address', () => {
    const table = tableOf(['Maximum of 50 posts available to include in this list'], [[''], TOP, ...TOP_ROWS]);
    const { posts, channels, notes } = reading(linkedinPersonal, table);
    expect(posts).toHaveLength(3);
    expect(channels[0]?.id).toBe('jan-de-vries');
    expect(notes).toEqual([['description-row', 2, 3]]);
  });

  it('takes engagements left and impressions right in a language that nobody listed', () => {
    const { match, posts } = reading(linkedinPersonal, tableOf(['甲', '乙', '丙', '', '甲', '乙', '丁'], TOP_ROWS));
    expect(match.confidence).toBe('likely');
    expect(posts.map((post) => post.metrics.impressions)).toEqual([1705, 900, undefined]);
  });
});

describe('the number of a post', () => {
  it.each([
    [LINK, '7141098865235054593'],
    ['https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7135417078974423040/', '7135417078974423040'],
    ['https://www.linkedin.com/posts/naam-ugcPost-7135341597902168065-x1Yz', '7135341597902168065'],
    ['https://example.org/urn:li:activity:7141098865235054593', ''],
    ['481', ''],
  ])('%s', (address, id) => {
    expect(linkedinIdOf(address)).toBe(id);
  });
});
