import { describe, expect, it } from 'vitest';
import type { PostMarks } from '../../core/model/workspace.ts';
import { POST_SCREEN } from '../../words/post-screen.ts';
import { marksOf, saidIn } from './said-of-post.ts';
import { betterThanText, isFarFromUsual } from './standing-text.ts';

describe('what is said about a post', () => {
  it.each<PostMarks>([
    { why: '' },
    { boosted: true, why: 'campagne' },
    { boosted: false, why: '' },
    { boosted: 'unknown', why: '' },
    { duty: true, leftOut: true, why: 'wettelijk' },
  ])('is the same in the fields and in what is kept: %j', (marks) => {
    expect(marksOf(saidIn(marks))).toEqual(marks);
  });

  it('says nothing where nothing was said', () => {
    expect(saidIn(null)).toEqual({ boosted: '', duty: false, leftOut: false, why: '' });
    expect(marksOf(saidIn(null))).toEqual({ why: '' });
  });
});

describe('how a post stands', () => {
  it('is better than so many, and never rounded to all or none', () => {
    const words = POST_SCREEN.nl;
    expect([0, 0.002, 0.866, 0.998, 1].map((better) => betterThanText(better, words))).toEqual([
      'geen van je posts daar',
      '1 % van je posts daar',
      '87 % van je posts daar',
      '99 % van je posts daar',
      'al je andere posts daar',
    ]);
  });

  it('asks for a reason from one and a half times on, both ways', () => {
    const at = (times: number) => isFarFromUsual({ against: { usual: 10, times, better: 0.5, exceptional: false, posts: 40 } });
    expect([1.49, 1.5, 1, 0.67, 0.66].map(at)).toEqual([false, true, false, false, true]);
    expect(isFarFromUsual({ against: null })).toBe(false);
  });
});
