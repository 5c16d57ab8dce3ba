import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TrialReading } from '../../../../tests/importers/trial-reading.ts';
import { totalOf, trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { readTables } from '../../tables/read-tables.ts';
import type { Table } from '../../tables/table.ts';
import type { UnclearDates } from '../unclear-dates.ts';
import { facebookContent } from './content.ts';

const real = new URL('../../../../../shared/formats/real/', import.meta.url);

async function realTable(name: string): Promise<Table> {
  const read = await readTables(name, new Uint8Array(readFileSync(new URL(name, real))));
  if ('refusal' in read || read.tables[0] === undefined) throw new Error('no table');
  return read.tables[0];
}

function reading(table: Table): TrialReading {
  const made = trialReading(facebookContent, table);
  if (made === null) throw new Error('not recognised');
  return made;
}

/** An independent sum, straight from the cells. */
function cellSum(table: Table, header: string): number {
  const place = table.header.indexOf(header);
  return table.rows.reduce((sum, row) => sum + Number(row[place] || 0), 0);
}

const LEADING =
  'Post ID|Page ID|Page name|Title|Description|Duration (sec)|Publish time|Caption type|Permalink|Is crosspost|Is share|Post type|Languages|Custom labels|Funded content status|Data comment|Date'.split(
    '|',
  );
const FINNISH =
  'Julkaisun tunniste|Sivun numero|Sivu|Nimi|Selite|Pituus|Julkaistu klo|Tekstitys|Osoite|Risti|Jaettu|Laji|Kieli|Merkit|Rahoitus|Huomautus|Ajankohta'.split(
    '|',
  );
const METRICS = [
  'Views',
  'Reach',
  'Reactions, Comments and Shares',
  'Reactions',
  'Comments',
  'Shares',
  'Total clicks',
  'Other Clicks',
];

interface Cells {
  id?: string;
  page?: string;
  title?: string;
  description?: string;
  time?: string;
  link?: string;
  share?: string;
  type?: string;
  date?: string;
  labels?: string;
}

/** A made-up row: what is not named is as in an ordinary photo post. */
function row(cells: Cells, metrics: readonly string[]): string[] {
  const id = cells.id ?? '122100000000000001';
  const leading = [
    id,
    cells.page ?? '61500000000001',
    'Gemeente Voorbeeld',
    cells.title ?? 'Markt',
    cells.description ?? '',
    '0',
  ];
  const link = cells.link ?? `https://www.facebook.com/voorbeeld/posts/pfbid0${id}`;
  const rest = [
    'N/A',
    link,
    '0',
    cells.share ?? '0',
    cells.type ?? 'Photos',
    '',
    cells.labels ?? '',
    '',
    '',
    cells.date ?? 'Lifetime',
  ];
  return [...leading, cells.time ?? '02/11/2026 22:36', ...rest, ...metrics];
}

describe.runIf(existsSync(real))('real Facebook content exports', () => {
  it('reads the English file of 2024: 59 posts, sums as in the cells, views absent', async () => {
    const table = await realTable('facebook-en-2024-content.csv');
    const { match, posts, notes } = reading(table);
    expect([match.confidence, match.headerLanguage, posts.length, notes]).toEqual(['sure', 'en', 59, []]);
    expect(totalOf(posts, 'reach')).toBe(cellSum(table, 'Reach'));
    expect(totalOf(posts, 'reactions')).toBe(cellSum(table, 'Reactions'));
    expect(totalOf(posts, 'comments')).toBe(cellSum(table, 'Comments'));
    expect(totalOf(posts, 'shares')).toBe(cellSum(table, 'Shares'));
    expect(totalOf(posts, 'clicks')).toBe(cellSum(table, 'Total clicks'));
    expect(totalOf(posts, 'linkClicks')).toBe(cellSum(table, 'Link Clicks'));
    expect(totalOf(posts, 'videoViews')).toBe(cellSum(table, '3-second video views'));
    expect(posts.every((post) => post.metrics.views === undefined && post.metrics.linkClicks !== undefined)).toBe(true);
    expect(new Set(posts.map((post) => post.channel.id))).toEqual(new Set(['100044310645639']));
  });

  it('reads the same file with header words of no known language to the same posts', async () => {
    const table = await realTable('facebook-en-2024-content.csv');
    const finnish = ['Kattavuus', 'Kaikki yhteensä', 'Tunteet', 'Puheet', 'Eteenpäin', 'Painallukset', 'Muut painallukset'];
    const header = [...FINNISH, ...finnish, 'Kohdeyleisö (Photo Click)', 'Linkin painallukset', 'Luonnollinen', 'Maksettu'];
    const rest = table.header.slice(header.length).map((_, i) => `Tieto ${i}`);
    const [known, unknown] = [reading(table), reading({ ...table, header: [...header, ...rest] })];
    expect([unknown.match.confidence, unknown.match.headerLanguage]).toEqual(['sure', null]);
    const core = ({ posts }: TrialReading) =>
      posts.map(({ id, channel, text, publishedAt, kind, metrics }) => {
        const { reach, reactions, comments, shares, clicks, linkClicks } = metrics;
        return { id, channel, text, publishedAt, kind, reach, reactions, comments, shares, clicks, linkClicks };
      });
    expect(core(unknown)).toEqual(core(known));
  });

  it('gives the same posts whichever order rows and columns have', async () => {
    const table = await realTable('facebook-en-2024-content.csv');
    const turned = {
      ...table,
      header: [...table.header].reverse(),
      rows: table.rows.map((cells) => [...cells].reverse()).reverse(),
    };
    const byId = ({ posts }: TrialReading) => [...posts].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(reading(turned))).toEqual(byId(reading(table)));
  });

  it('reads the Dutch file: Reacties are reactions, Opmerkingen comments', async () => {
    const table = await realTable('facebook-nl-2026-content.csv');
    const { match, posts } = reading(table);
    expect([match.headerLanguage, posts.length]).toEqual(['nl', 3]);
    expect(posts[0]).toMatchObject({
      id: '1187155163632052',
      kind: 'photo',
      metrics: { views: 41928, reach: 27610, reactions: 76, comments: 652, shares: 2, clicks: 2578 },
    });
    // 7 January, 06:02 Pacific winter time.
    expect(new Date(posts[0]?.publishedAt ?? 0).toISOString()).toBe('2026-01-07T14:02:00.000Z');
    expect(posts[0]?.metrics.linkClicks).toBeUndefined();
  });

  it('names the damage of a file saved in Excel and keeps ids apart', async () => {
    const { posts, notes } = reading(await realTable('facebook-en-2026-content-resaved-in-excel-excerpt.csv'));
    expect(notes).toEqual(['id-recovered ×4 (row 2: 1.22188E+17)', 'id-rebuilt ×1 (row 4: 1.22187E+17)']);
    expect(new Set(posts.map((post) => post.id)).size).toBe(5);
    expect(posts[3]?.id).toBe('122187456146383179');
    expect(new Set(posts.map((post) => post.channel.id))).toEqual(new Set(['JUANKada Host Ikay']));
    expect(posts.map((post) => post.kind)).toEqual(['reel', 'reel', 'share', 'photo', 'reel']);
  });
});

describe('columns', () => {
  it('takes views that come 170 columns later, and no part of the reach for the reach', () => {
    const countries = Array.from({ length: 170 }, (_, i) => `3-second video views by country (Land ${i})`);
    const late = ['Views', 'Views from Organic posts', 'Views from Boosted posts'];
    const header = [
      ...LEADING,
      ...METRICS.slice(1),
      'Reach from Organic posts',
      'Reach from Boosted posts',
      ...countries,
      ...late,
    ];
    const metrics = ['500', '7', '4', '2', '1', '9', '9', '100000', '', ...countries.map(() => '3'), '800', '700', '100'];
    const { posts } = reading(trialTable(header, [row({}, metrics)]));
    expect(posts[0]).toMatchObject({
      boosted: true,
      metrics: { views: 800, reach: 500, reactions: 4, comments: 2, shares: 1, clicks: 9 },
    });
  });

  it('knows impressions, leaked keys, and what a browser translated', () => {
    const leaked = [...LEADING, 'Impressions', 'IMPRESSION:UNIQUE_USERS', ...METRICS.slice(2), 'REELS_PLAYS:COUNT'];
    expect(reading(trialTable(leaked, [row({}, ['90', '60', '7', '4', '2', '1', '9', '9', '33'])])).posts[0]?.metrics).toEqual({
      impressions: 90,
      reach: 60,
      reactions: 4,
      comments: 2,
      shares: 1,
      clicks: 9,
      videoViews: 33,
    });
    const translated = [
      ...LEADING,
      'Representations',
      'Range',
      'Comments, remarks and sharing actions',
      'Comments',
      'Comments',
      'Sharing actions',
    ];
    expect(reading(trialTable(translated, [row({}, ['90', '60', '7', '4', '2', '1'])])).posts[0]?.metrics).toEqual({
      views: 90,
      reach: 60,
      reactions: 4,
      comments: 2,
      shares: 1,
    });
  });

  it('takes the first filled of two columns of one metric in two languages', () => {
    const header = [...LEADING, 'Reach', 'Räckvidd', ...METRICS.slice(2, 6)];
    const rows = [row({}, ['', '60', '7', '4', '2', '1']), row({ id: '2' }, ['50', '', '7', '4', '2', '1'])];
    expect(reading(trialTable(header, rows)).posts.map((post) => post.metrics.reach)).toEqual([60, 50]);
  });

  it('leaves blank reach unknown, and reads blank link clicks as none where all clicks are known', () => {
    const header = [...LEADING, ...METRICS, 'Link Clicks'];
    const rows = [
      row({}, ['', '', '7', '4', '2', '1', '9', '9', '']),
      row({ id: '2' }, ['5', '4', '1', '1', '', '', '', '', '']),
    ];
    expect(reading(trialTable(header, rows)).posts.map((post) => post.metrics)).toEqual([
      { linkClicks: 0, clicks: 9, reactions: 4, comments: 2, shares: 1 },
      { views: 5, reach: 4, reactions: 1, comments: 0, shares: 0 },
    ]);
  });

  it('tells of a row whose parts do not make the engagement', () => {
    const rows = [row({}, ['9', '8', '7', '4', '2', '1', '0', '0']), row({ id: '2' }, ['9', '8', '7', '4', '2', '9', '0', '0'])];
    expect(reading(trialTable([...LEADING, ...METRICS], rows)).notes).toEqual(['sum-differs ×1 (row 3: 7)']);
  });
});

describe('rows', () => {
  const header = [...LEADING, ...METRICS];
  const numbers = (reach: string, reactions: string): string[] => ['99', reach, reactions, reactions, '0', '0', '0', '0'];

  it('reads the wall clock of Los Angeles on both edges of summer time', () => {
    const moments: readonly (readonly [string, string])[] = [
      ['03/08/2026 01:59', '2026-03-08T09:59:00.000Z'],
      ['03/08/2026 03:00', '2026-03-08T10:00:00.000Z'],
      ['11/01/2026 00:59', '2026-11-01T07:59:00.000Z'],
      ['11/01/2026 02:00', '2026-11-01T10:00:00.000Z'],
      ['2/7/2026 2:33', '2026-02-07T10:33:00.000Z'],
    ];
    const { posts } = reading(
      trialTable(
        header,
        moments.map(([time], i) => row({ id: `${i}`, time }, numbers('5', '1'))),
      ),
    );
    expect(posts.map((post) => new Date(post.publishedAt).toISOString())).toEqual(moments.map(([, utc]) => utc));
  });

  it('asks where some rows can only be day first and others only month first, and reads both kinds of sure rows', () => {
    const times = ['02/25/2026 10:00', '25/02/2026 10:00', '02/03/2026 10:00', '04/04/2026 10:00'];
    const table = trialTable(
      header,
      times.map((time, i) => row({ id: `${i}`, time }, numbers('5', '1'))),
    );
    const examples = [{ row: 4, cell: '02/03/2026 10:00', dayFirst: '2026-03-02', monthFirst: '2026-02-03' }];
    expect(() => reading(table)).toThrowError(
      expect.objectContaining({ question: expect.objectContaining({ rows: 1, examples }) }),
    );
    const days = (answer: UnclearDates): string[] => {
      const made = trialReading(facebookContent, table, 'Europe/Amsterdam', answer);
      return (made?.posts ?? []).map(({ publishedAt }) => new Date(publishedAt).toISOString().slice(0, 10));
    };
    expect(days('month-first')).toEqual(['2026-02-25', '2026-02-25', '2026-02-03', '2026-04-04']);
    expect(days('day-first')).toEqual(['2026-02-25', '2026-02-25', '2026-03-02', '2026-04-04']);
    expect(days('leave-out')).toEqual(['2026-02-25', '2026-02-25', '2026-04-04']);
  });

  it('keeps the row with the most of a post that stands twice', () => {
    const { posts, notes } = reading(
      trialTable(header, [row({}, numbers('5', '1')), row({}, numbers('8', '3')), row({}, numbers('9', '2'))]),
    );
    expect(posts.map((post) => post.metrics.reach)).toEqual([8]);
    expect(notes).toEqual(['duplicate-row ×2 (row 2: 122100000000000001)']);
  });

  it('adds up the days of a daily breakdown, except how many people were reached', () => {
    const days = ['01/01/2026', '01/02/2026', '01/03/2026'];
    const { posts, notes } = reading(
      trialTable(
        header,
        days.map((date) => row({ date }, numbers('5', '2'))),
      ),
    );
    expect(posts.map((post) => post.metrics)).toEqual([{ reactions: 6, comments: 0, shares: 0, clicks: 0 }]);
    expect(notes).toEqual(['days-summed ×3 (row -: -)']);
  });

  it('keeps one channel for a page whose id is damaged in some rows', () => {
    const { posts } = reading(
      trialTable(header, [row({ page: '6.15E+13' }, numbers('5', '1')), row({ id: '2' }, numbers('5', '1'))]),
    );
    expect(new Set(posts.map((post) => post.channel.id))).toEqual(new Set(['61500000000001']));
  });

  it('tells two damaged posts of one minute and text apart, in any order', () => {
    const twins = ['a', 'b'].map((end) =>
      row({ id: '1.22188E+17', link: `https://www.facebook.com/v/posts/pfbid0${end}` }, numbers('5', '1')),
    );
    const ids = (rows: readonly string[][]) =>
      reading(trialTable(header, rows))
        .posts.map((post) => post.id)
        .sort();
    expect(new Set(ids(twins)).size).toBe(2);
    expect(ids([...twins].reverse())).toEqual(ids(twins));
  });

  it('says what kind a post is: by address, by share, by word in several languages', () => {
    const kinds = [
      { type: 'Videos', link: 'https://www.facebook.com/reel/1641931436814846/' },
      { type: 'Videos', link: 'https://www.facebook.com/v/videos/353521154356580/' },
      { type: 'Text', link: 'https://www.facebook.com/events/353521154356580/' },
      { type: 'Photos', share: '1' },
      { type: "Foto's" },
      { type: 'Länkar' },
      { type: 'Tekst' },
      { type: 'Live videos' },
    ].map((cells, i) => row({ ...cells, id: `${i}` }, numbers('5', '1')));
    expect(reading(trialTable(header, kinds)).posts.map((post) => post.kind)).toEqual([
      'reel',
      'video',
      'event',
      'share',
      'photo',
      'link',
      'text',
      'live',
    ]);
  });

  it('makes every row a post or a note', () => {
    const rows = [
      row({}, numbers('5', '1')),
      [...header],
      header.map(() => ''),
      ['122100000000000009', '61500000000001'],
      row({ id: '', link: 'https://www.facebook.com/v/videos/353521154356580/' }, numbers('5', '1')),
      row({ id: 'no id', link: '' }, numbers('5', '1')),
    ];
    const { posts, notes } = reading(trialTable(header, rows));
    expect(posts.map((post) => post.id)).toEqual(['122100000000000001', '353521154356580']);
    expect(notes.map((note) => note.split(' ')[0])).toEqual([
      'repeated-header',
      'ghost-row',
      'column-count',
      'id-recovered',
      'no-id',
    ]);
  });
});

describe('custom labels', () => {
  it('go with their post, whichever row of it counts, and an empty cell is none', () => {
    const numbers = ['10', '9', '8', '7', '6', '1', '0', '0'];
    const rows = [
      row({ id: '122100000000000002', labels: 'afval' }, numbers),
      row({ labels: '' }, numbers),
      row({ id: '122100000000000003', labels: 'Vraag van de week; markt' }, numbers),
      row({ id: '122100000000000002', labels: 'afval, bruggen' }, ['10', '19', '18', '17', '6', '1', '0', '0']),
    ];
    const { labels } = reading(trialTable([...LEADING, ...METRICS], rows));
    expect(labels).toEqual(['122100000000000002: afval, bruggen', '122100000000000003: Vraag van de week, markt']);
  });
});
