import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { totalOf, trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { readTables } from '../../tables/read-tables.ts';
import { fanpagekarmaPosts } from './posts.ts';

const real = new URL('../../../../../shared/formats/real/fanpagekarma-en-2024-posts-excerpt.csv', import.meta.url);

describe('Fanpage Karma', () => {
  it.runIf(existsSync(real))('reads the real excerpt: 228 posts of four networks; its last line is broken off', async () => {
    const read = await readTables('karma.csv', new Uint8Array(readFileSync(real)));
    if ('refusal' in read || read.tables[0] === undefined) throw new Error('no table');
    const [table] = read.tables;
    const made = trialReading(fanpagekarmaPosts, table);
    const posts = made?.posts ?? [];
    expect(posts).toHaveLength(228);
    expect(made?.notes[0]).toBe('column-count ×1 (row 230: 1)');
    const count = (platform: string): number => posts.filter((post) => post.channel.platform === platform).length;
    expect(['instagram', 'tiktok', 'x', 'youtube'].map(count)).toEqual([207, 12, 6, 3]);
    const place = table.header.indexOf('Number of comments');
    expect(totalOf(posts, 'comments')).toBe(table.rows.slice(0, 228).reduce((sum, row) => sum + Number(row[place]), 0));
    expect(posts.every((post) => post.metrics.reactions === undefined)).toBe(true);
    // Its clock is that of central Europe: the ids of X and TikTok in it say so. YouTube's ids say nothing: 25 August 05:17.
    const video = posts.find((post) => post.id === 'SJhAUwcGleU');
    expect(new Date(video?.publishedAt ?? 0).toISOString()).toBe('2024-08-25T03:17:00.000Z');
  });

  it('reads numbers in scientific notation, and reactions where they have a column of their own', () => {
    const header = ['Date', 'Profile', 'Message', 'Number of Likes', 'Number of comments', 'Profile-ID', 'Post-ID', 'Link', ''];
    const row = [
      '24/08/2024 15:22',
      'Voorbeeld',
      'Tekst',
      '3.7092407E7',
      '4.0',
      '99',
      '77_88',
      'https://www.facebook.com/v/posts/88',
      '',
    ];
    expect(trialReading(fanpagekarmaPosts, trialTable(header, [row]))?.posts[0]).toMatchObject({
      id: '88',
      channel: { platform: 'facebook', id: '99', name: 'Voorbeeld' },
      metrics: { reactions: 37_092_407, comments: 4 },
    });
  });

  it('reads the German table: years of two digits, and its own words', () => {
    const header = ['Datum', 'Profil', 'Text', 'Post-Interaktionsrate', 'Anzahl Likes', 'Anzahl Kommentare'];
    const sum = 'Gesamtanzahl Reaktionen, Kommentare & Shares';
    const link = 'https://www.facebook.com/v/posts/88';
    const row = ['05.03.25, 18:30', 'Beispiel', 'Hallo', '0,0597', '1,204', '31', '1,235', '99', '77_88', link, ''];
    const made = trialReading(fanpagekarmaPosts, trialTable([...header, sum, 'Profil-ID', 'Post-ID', 'Link', ''], [row]));
    expect(made?.match.headerLanguage).toBe('de');
    expect(made?.posts[0]).toMatchObject({ metrics: { reactions: 1204, comments: 31 }, text: 'Hallo' });
    expect(new Date(made?.posts[0]?.publishedAt ?? 0).toISOString()).toBe('2025-03-05T17:30:00.000Z');
  });

  it('leaves the table of profiles alone', () => {
    expect(fanpagekarmaPosts.recognise(trialTable(['Profile', 'Social network', 'Fans', 'Profile-ID', 'Link'], []))).toBeNull();
  });
});
