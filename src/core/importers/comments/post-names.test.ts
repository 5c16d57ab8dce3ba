import { describe, expect, it } from 'vitest';
import type { Platform } from '../../model/platform.ts';
import { isCommentLink, isOwnAddress, namesOfPost, postNamesInCommentId, postNamesInId, postNamesInLink } from './post-names.ts';

const PFBID = 'pfbid0hVA9y4PthkhX4WXe9p3GGsEvKDeyHvxZbfHsP95MYjJH152xsg8aMNNKQb';

/** A comment's link, and the name of the post above it. All made up. */
const LINKS: readonly (readonly [Platform, string, string])[] = [
  ['facebook', 'https://www.facebook.com/lindermeer/posts/122100305419650851?comment_id=812345678901234', '122100305419650851'],
  ['facebook', `https://www.facebook.com/lindermeer/posts/${PFBID}?comment_id=812&reply_comment_id=813`, PFBID],
  [
    'facebook',
    'https://www.facebook.com/permalink.php?story_fbid=122100305419650851&id=615&comment_id=812',
    '122100305419650851',
  ],
  ['facebook', `https://m.facebook.com/story.php?story_fbid=${PFBID}&id=615&comment_id=812`, PFBID],
  ['facebook', 'https://www.facebook.com/61552043817296_122100305419650851?comment_id=812', '122100305419650851'],
  ['facebook', 'https://www.facebook.com/photo/?fbid=122100305419650851&set=a.1&comment_id=812', '122100305419650851'],
  ['facebook', 'https://www.facebook.com/lindermeer/videos/een-titel/1221003054196508/?comment_id=812', '1221003054196508'],
  ['facebook', 'https://www.facebook.com/reel/1221003054196508?comment_id=812', '1221003054196508'],
  ['facebook', 'https://www.facebook.com/groups/lindermeer/posts/1221003054196508/?comment_id=812', '1221003054196508'],
  ['instagram', 'https://www.instagram.com/p/DQbX9aBkLm1/c/17912345678901234/', 'DQbX9aBkLm1'],
  ['instagram', 'https://www.instagram.com/lindermeer/reel/DQbX9aBkLm1/?comment_id=179', 'DQbX9aBkLm1'],
  [
    'linkedin',
    'https://www.linkedin.com/feed/update/urn:li:activity:7141234567890123456?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7141234567890123456%2C7141999999999999999%29',
    '7141234567890123456',
  ],
  ['linkedin', 'urn:li:comment:(urn:li:activity:7141234567890123456,7141999999999999999)', '7141234567890123456'],
  ['youtube', 'https://www.youtube.com/watch?v=aB3_dE-fG1h&lc=UgxAbCdEf', 'aB3_dE-fG1h'],
  ['youtube', 'https://youtu.be/aB3_dE-fG1h?lc=UgxAbCdEf', 'aB3_dE-fG1h'],
  ['tiktok', 'https://www.tiktok.com/@lindermeer/video/7527623000473079054?comment_id=7527', '7527623000473079054'],
  ['x', 'https://x.com/lindermeer/status/1845716304410812416', '1845716304410812416'],
];

describe('the post above a comment', () => {
  it.each(LINKS)('%s: %s', (platform, link, name) => {
    expect(postNamesInLink(platform, link)).toContain(name);
  });

  it('is not named by a link that leads elsewhere', () => {
    expect(postNamesInLink('facebook', 'https://www.facebook.com/lindermeer')).toEqual([]);
    expect(postNamesInLink('other', 'https://nieuws.example/122100305419650851')).toEqual([]);
  });

  it('stands in ids too, unless a spreadsheet program rounded them', () => {
    expect(postNamesInId('facebook', '61552043817296_122100305419650851')).toEqual(['122100305419650851']);
    expect(postNamesInId('linkedin', 'urn:li:activity:7141234567890123456')).toEqual(['7141234567890123456']);
    expect(postNamesInId('instagram', "'18012345678901234")).toEqual(['18012345678901234']);
    expect(postNamesInId('facebook', '1.221E+17')).toEqual([]);
    expect(postNamesInCommentId('122100305419650851_812345678901234')).toEqual(['122100305419650851']);
    expect(postNamesInCommentId('17912345678901234')).toEqual([]);
  });

  it('is known by its id and by what its own link holds', () => {
    const link = `https://www.facebook.com/lindermeer/posts/${PFBID}`;
    expect(namesOfPost('facebook', '122100305419650851', link)).toEqual(['122100305419650851', PFBID]);
    expect(namesOfPost('instagram', '18012345678901234', 'https://www.instagram.com/p/DQbX9aBkLm1/')).toContain('DQbX9aBkLm1');
  });
});

describe('whose address a link is', () => {
  it('a comment has a mark, a post has none', () => {
    const unmarked = LINKS.filter(([platform, link]) => platform !== 'x' && !isCommentLink(link));
    expect(unmarked).toEqual([]);
    expect(isCommentLink('https://www.youtube.com/watch?v=aB3_dE-fG1h')).toBe(false);
    expect(isCommentLink('https://www.instagram.com/p/DQbX9aBkLm1/')).toBe(false);
  });

  it('an answer on X stands under the name of who wrote it', () => {
    expect(isOwnAddress('x', 'https://x.com/SanneV/status/1845716304410812416', '@sannev')).toBe(true);
    expect(isOwnAddress('x', 'https://x.com/lindermeer/status/1845716304410812416', '@sannev')).toBe(false);
  });
});
