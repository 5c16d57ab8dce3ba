import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { totalOf, trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { readTables } from '../../tables/read-tables.ts';
import { hootsuitePosts } from './posts.ts';

const real = new URL('../../../../../shared/formats/real/hootsuite-en-2026-youtube.xlsx', import.meta.url);

describe('Hootsuite Analytics', () => {
  it.runIf(existsSync(real))('reads the posts table of the real workbook, and none of its other sheets', async () => {
    const read = await readTables('hootsuite.xlsx', new Uint8Array(readFileSync(real)));
    if ('refusal' in read) throw new Error('refused');
    const claimed = read.tables.filter((table) => hootsuitePosts.recognise(table) !== null);
    expect(claimed.map((table) => table.place)).toEqual(['Posts table']);
    const [table] = claimed;
    if (table === undefined) return;
    const made = trialReading(hootsuitePosts, table);
    const posts = made?.posts ?? [];
    expect([posts.length, made?.notes]).toEqual([223, []]);
    for (const [metric, header] of [
      ['reactions', 'Likes'],
      ['comments', 'Comments'],
      ['shares', 'Shares'],
      ['views', 'Video views'],
    ] as const) {
      const place = table.header.indexOf(header);
      expect(totalOf(posts, metric)).toBe(table.rows.reduce((sum, row) => sum + Number(row[place] || 0), 0));
    }
    expect(posts[0]).toMatchObject({
      id: '9ApG6y1woHs',
      kind: 'video',
      permalink: 'https://www.youtube.com/watch?v=9ApG6y1woHs',
    });
    expect(new Date(posts[0]?.publishedAt ?? 0).toISOString()).toBe('2026-04-01T14:17:06.000Z');
  });

  it('finds network and account in the header of a CSV', () => {
    const instagram = [
      'Date (GMT)',
      'Instagram Account',
      'Instagram Post ID',
      'Post Type',
      'Post Message',
      'Post Permalink',
      'Likes',
      'Comments',
      'Reach',
      'Views',
    ];
    const row = [
      '2026-04-01 14:17:06',
      'Voorbeeld',
      '18138859501375566',
      'Carousel',
      'Tekst',
      'https://www.instagram.com/p/DE2b-McMrvR/',
      '5',
      '4',
      '30',
      '60',
    ];
    expect(trialReading(hootsuitePosts, trialTable(instagram, [row]))?.posts[0]).toMatchObject({
      channel: { platform: 'instagram', id: 'voorbeeld', name: 'Voorbeeld' },
      kind: 'carousel',
      metrics: { reactions: 5, comments: 4, reach: 30, views: 60 },
    });
  });

  it('reads X by its own words, also in capitals', () => {
    const x = ['DATE (GMT)', 'TWEET ID', 'TWEET TEXT', 'TWEET PERMALINK', 'IMPRESSIONS', 'LIKES', 'RETWEETS', 'REPLIES'];
    const row = [
      '2024-08-23 03:18:35',
      '1826821309860315450',
      'Tekst',
      'https://x.com/v/status/1826821309860315450',
      '100',
      '5',
      '2',
      '1',
    ];
    expect(trialReading(hootsuitePosts, trialTable(x, [row]))?.posts[0]).toMatchObject({
      channel: { platform: 'x' },
      text: 'Tekst',
      metrics: { impressions: 100, reactions: 5, shares: 2, comments: 1 },
    });
  });

  it('takes the id from the address where a table of X has no column of ids', () => {
    const header = ['Date (GMT)', 'Tweet Text', 'Tweet Permalink', 'Likes'];
    const cells = ['2025-03-20 07:33:20', 'Markt', 'https://twitter.com/voorbeeld/status/1902622306553184746', '3'];
    const made = trialReading(hootsuitePosts, trialTable(header, [cells]));
    expect([made?.posts[0]?.id, made?.posts[0]?.channel.platform]).toEqual(['1902622306553184746', 'x']);
  });

  it('hands over tags and campaigns, and not what Hootsuite tags by itself', () => {
    const header = ['Date (GMT)', 'Tweet ID', 'Tweet Text', 'Likes', 'Tweet Tags', 'Tweet AutoTags', 'Tweet Campaign'];
    const cells = ['2025-03-20 07:33:20', '1902622306553184746', 'Markt', '3', 'afval, markt', 'positief', 'Zomer'];
    const made = trialReading(hootsuitePosts, trialTable(header, [cells, [...cells.slice(0, 4), '', '', '']]));
    expect(made?.labels).toEqual(['1902622306553184746: afval, markt, Zomer']);
  });
});
