import { describe, expect, it } from 'vitest';
import { trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { facebookCrowdtangle } from './facebook-posts.ts';
import { instagramCrowdtangle } from './instagram-posts.ts';

const header = [
  ...[
    'Page Name',
    'Facebook Id',
    'Created',
    'Type',
    'Likes',
    'Comments',
    'Shares',
    'Love',
    'Wow',
    'Haha',
    'Sad',
    'Angry',
    'Care',
  ],
  ...['Post Views', 'Video Length', 'URL', 'Message', 'Total Interactions'],
];
const row = (type: string, url: string, likes: string, total: string) => [
  ...['Gemeente', '1000', '2020-04-16 09:48:29 EDT', type, likes, '10', '5', '1', '0', '0', '0', '2', '3'],
  ...['70', '0:01:36', url, 'Tekst', total],
];

describe('rows of CrowdTangle', () => {
  it('adds the kinds of reactions up, and compares with the total', () => {
    const rows = [
      row('Native Video', 'https://www.facebook.com/1000/videos/555555', '1,972,048', '1,972,069'),
      row('Photo', 'https://www.facebook.com/1000/photos/a.1/666666', '4', '26'),
    ];
    const made = trialReading(facebookCrowdtangle, trialTable(header, rows));
    expect(made?.posts).toMatchObject([
      {
        id: '555555',
        channel: { platform: 'facebook', id: '1000', name: 'Gemeente' },
        publishedAt: Date.UTC(2020, 3, 16, 13, 48, 29),
        kind: 'video',
        durationSeconds: 96,
        metrics: { reactions: 1_972_054, comments: 10, shares: 5, videoViews: 70 },
      },
      { id: '666666', kind: 'photo', metrics: { reactions: 10, comments: 10, shares: 5 } },
    ]);
    // Views are written for photos too, and are none there. No reach in any row.
    expect(made?.posts[1]?.metrics).not.toHaveProperty('videoViews');
    expect(made?.notes).toEqual(['sum-differs ×1 (row 3: 26)']);
  });

  it('puts a row aside whose zone nobody knows', () => {
    const strange = row('Photo', 'https://www.facebook.com/1000/posts/777777', '4', '25').with(2, '2020-04-16 09:48:29 QQT');
    const made = trialReading(facebookCrowdtangle, trialTable(header, [strange]));
    expect(made?.notes).toEqual(['no-date ×1 (row 2: 2020-04-16 09:48:29 QQT)']);
  });

  it('keeps its two platforms apart', () => {
    const instagram = ['Account', 'User Name', 'Followers at Posting', 'Post Created', 'Type', 'Likes', 'Comments', 'URL'];
    expect(instagramCrowdtangle.recognise(trialTable(header, []))).toBeNull();
    expect(facebookCrowdtangle.recognise(trialTable(instagram, []))).toBeNull();
    expect(instagramCrowdtangle.recognise(trialTable(instagram, []))?.confidence).toBe('sure');
  });
});
