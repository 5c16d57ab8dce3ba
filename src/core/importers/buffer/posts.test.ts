import { describe, expect, it } from 'vitest';
import { trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { bufferPosts } from './posts.ts';

const header = ['Date', 'Update', 'Service', 'Service Link', 'Type', 'Impressions', 'Reach', 'Likes', 'Clicks'];

describe('rows of Buffer', () => {
  it('takes the network of the link, else of the service, and makes an id where there is no link', () => {
    const rows = [
      [
        '2026-10-01T08:00:00Z',
        'Een',
        'linkedin',
        'https://www.threads.net/@voorbeeld/post/DA1b2C3d4E5',
        'image',
        '5',
        '',
        '',
        '',
      ],
      ['2026-10-02T08:00:00Z', 'Twee', 'Mastodon', '', 'text', '', '', '3', ''],
      ['2026-10-03T08:00:00Z', 'Drie', 'Startpagina', '', 'text', '', '', '3', ''],
    ];
    const made = trialReading(bufferPosts, trialTable(header, rows));
    expect(made?.posts.map(({ channel, id }) => `${channel.platform} ${id.startsWith('r') ? 'made' : id}`)).toEqual([
      'threads DA1b2C3d4E5',
      'mastodon made',
    ]);
    expect(made?.notes).toEqual(['id-made ×1 (row 3: )', 'no-platform ×1 (row 4: )']);
  });

  it('gives the same made id in a later export', () => {
    const row = (likes: string) => ['2026-10-02T08:00:00Z', 'Twee', 'Mastodon', '', 'text', '', '', likes, ''];
    const id = (likes: string) => trialReading(bufferPosts, trialTable(header, [row(likes)]))?.posts[0]?.id;
    expect(id('3')).toBe(id('12'));
  });

  it('reads a time without a zone in the zone of the team', () => {
    const row = ['2026-10-01 08:00', 'Een', 'facebook', '', 'text', '1', '', '', ''];
    expect(trialReading(bufferPosts, trialTable(header, [row]))?.posts[0]?.publishedAt).toBe(Date.UTC(2026, 9, 1, 6));
  });

  it('leaves a queue of posts to come alone', () => {
    expect(bufferPosts.recognise(trialTable(['Text', 'Image URL', 'Tags', 'Posting Time'], []))).toBeNull();
  });
});
