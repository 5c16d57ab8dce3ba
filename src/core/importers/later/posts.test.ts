import { describe, expect, it } from 'vitest';
import { trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { laterPosts } from './posts.ts';

const header = ['Posted At', 'Caption', 'Media Type', 'Post URL', 'Reach', 'Likes', 'Saves', 'Video Views'];
const INSTAGRAM = 'https://www.instagram.com/reel/DekkJGDgABj/';

describe('rows of Later', () => {
  it('tells rounded numbers, and what is no number stays unknown', () => {
    const rows = [
      ['Oct 17, 2026 12:05 AM', 'Een', 'Video', INSTAGRAM, '1.2K', '1.234', 'veel', '-'],
      ['Oct 18, 2026 12:05 AM', 'Twee', 'Video', 'https://www.tiktok.com/@voorbeeld/video/1', '2', '3', '', '40'],
    ];
    const made = trialReading(laterPosts, trialTable(header, rows));
    expect(made?.posts[0]).toMatchObject({ kind: 'reel', metrics: { reach: 1200, reactions: 1234 } });
    expect(made?.posts[0]?.metrics).not.toHaveProperty('saves');
    // TikTok counts views of the video and nothing else.
    expect(made?.posts[1]).toMatchObject({ channel: { id: 'voorbeeld' }, metrics: { views: 40 } });
    expect(made?.notes).toContain('bad-number ×1 (row 2: veel)');
    expect(made?.notes).toContain('rounded ×1 (row 2: 1.2K)');
  });

  it('needs more than a moment and a caption', () => {
    expect(laterPosts.recognise(trialTable(['Posted At', 'Caption', 'Reach', 'Likes'], []))).toBeNull();
    const unplaced = header.filter((word) => word !== 'Post URL');
    expect(laterPosts.recognise(trialTable(unplaced, []))).toBeNull();
  });
});
