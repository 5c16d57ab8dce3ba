import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { totalOf, trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { Zone } from '../../base/calendar.ts';
import type { Metric } from '../../model/metric.ts';
import { readTables } from '../../tables/read-tables.ts';
import { sproutPosts } from './posts.ts';
import { zoneShownByIds } from './unstated-zone.ts';

const real = new URL('../../../../../shared/formats/real/sprout-en-2025-Post_Performance.csv', import.meta.url);

describe.runIf(existsSync(real))('the real Sprout Social export', () => {
  it('reads 27 posts of five channels, sums as in the cells', async () => {
    const read = await readTables('sprout.csv', new Uint8Array(readFileSync(real)));
    if ('refusal' in read || read.tables[0] === undefined) throw new Error('no table');
    const [table] = read.tables;
    const made = trialReading(sproutPosts, table);
    const posts = made?.posts ?? [];
    expect([posts.length, made?.notes]).toEqual([27, []]);
    const channels = posts.map(({ channel }) => `${channel.platform} ${channel.name}`);
    expect([...new Set(channels)].sort()).toEqual([
      'facebook Ontario International Airport',
      'instagram flyont',
      'linkedin Ontario International Airport',
      'tiktok @flyontairport',
      'youtube FlyONT - Ontario International Airport',
    ]);
    const columns: readonly (readonly [Metric, string])[] = [
      ['reach', 'Reach'],
      ['impressions', 'Impressions'],
      ['reactions', 'Reactions'],
      ['comments', 'Comments'],
      ['shares', 'Shares'],
      ['linkClicks', 'Post Link Clicks'],
      ['clicks', 'Post Clicks (All)'],
    ];
    for (const [metric, header] of columns) {
      const place = table.header.indexOf(header);
      const sum = table.rows.reduce((total, row) => total + Number((row[place] ?? '').replaceAll(',', '')), 0);
      expect([metric, totalOf(posts, metric)]).toEqual([metric, sum]);
    }
    const videoColumn = table.header.indexOf('Video Views');
    const videoSum = table.rows.reduce((total, row) => total + Number((row[videoColumn] ?? '').replaceAll(',', '')), 0);
    expect(totalOf(posts, 'videoViews') + totalOf(posts, 'views')).toBe(videoSum);
    expect(posts.find((post) => post.channel.platform === 'facebook')?.id).toBe('1276629304510495');
    const labels = (made?.labels ?? []).flatMap((line) => line.slice(line.indexOf(': ') + 2).split(', '));
    const count = (name: string) => labels.filter((one) => one === name).length;
    expect(made?.labels).toHaveLength(21);
    expect(['DLC November', 'December DLC Report', 'ONT is Your Airport', '5K - 2026'].map(count)).toEqual([14, 7, 4, 2]);
  });

  it('finds the zone of the workspace, California, from the moments in the ids', async () => {
    const read = await readTables('sprout.csv', new Uint8Array(readFileSync(real)));
    if ('refusal' in read || read.tables[0] === undefined) throw new Error('no table');
    const posts = trialReading(sproutPosts, read.tables[0])?.posts ?? [];
    const at = (id: string): string => new Date(posts.find((post) => post.id === id)?.publishedAt ?? 0).toISOString();
    // Facebook ids tell no moment: 12 December 08:51 by winter time, 1 November 11:03 by summer time.
    expect(at('1276629304510495')).toBe('2025-12-12T16:51:00.000Z');
    expect(at('1243832691123490')).toBe('2025-11-01T18:03:00.000Z');
  });
});

describe('a zone that the file does not name', () => {
  const amsterdam = new Zone('Europe/Amsterdam');
  const wall = Date.UTC(2026, 0, 10, 12, 0);

  it('is the team’s where no id tells', () => {
    expect(zoneShownByIds([{ wall, moment: Number.NaN }], amsterdam)(wall)).toBe(Date.UTC(2026, 0, 10, 11, 0));
  });

  it('is the one that the ids show, in summer too', () => {
    const utcOf = zoneShownByIds([{ wall, moment: Date.UTC(2026, 0, 10, 17, 1) }], amsterdam);
    expect(utcOf(wall)).toBe(Date.UTC(2026, 0, 10, 17, 0));
    expect(utcOf(Date.UTC(2026, 6, 10, 12, 0))).toBe(Date.UTC(2026, 6, 10, 16, 0));
  });
});

describe('rows of Sprout Social', () => {
  const header = [
    'Date',
    'Post ID',
    'Network',
    'Post Type',
    'Content Type',
    'Profile',
    'Link',
    'Post',
    'Paid Impressions',
    'Reactions',
    'Likes',
  ];

  it('recovers a rounded id from the link, and says what was boosted', () => {
    const link = 'https://x.com/voorbeeld/status/1826821309860315450';
    const post = [
      '8/23/2024 5:18 am',
      '1.82682E+18',
      'X/Twitter',
      'Post',
      'Photo',
      "'@Voorbeeld",
      link,
      'Tekst',
      '1,200',
      '',
      '7',
    ];
    const made = trialReading(sproutPosts, trialTable(header, [post]));
    expect(made?.posts[0]).toMatchObject({
      id: '1826821309860315450',
      channel: { platform: 'x', id: 'voorbeeld', name: '@Voorbeeld' },
      kind: 'photo',
      boosted: true,
      metrics: { reactions: 7 },
    });
    expect(made?.notes).toEqual(['id-recovered ×1 (row 2: 1.82682E+18)']);
  });

  it('leaves the profile report alone', () => {
    expect(sproutPosts.recognise(trialTable(['Date', 'Network', 'Profile', 'Audience'], []))).toBeNull();
  });
});
