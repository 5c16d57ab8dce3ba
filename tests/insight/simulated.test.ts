import { describe, expect, it } from 'vitest';
import type { JudgedPost } from './adapter.ts';
import { analyse } from './adapter.ts';
import { teamOf } from './simulated-team.ts';

const END = '2026-06-30T22:00:00Z';
const TEAMS = Array.from({ length: 40 }, (_, seed) => seed + 1);

function claims(posts: readonly JudgedPost[], verdicts: readonly string[] = ['works', 'seems']) {
  return analyse(posts, END).findings.filter(({ verdict }) => verdicts.includes(verdict));
}

function claimsOf(posts: readonly JudgedPost[], level: string, direction: number) {
  return claims(posts).filter((row) => row.level === level && row.direction === direction && row.channel !== '*');
}

describe('where nothing works', () => {
  it('few teams are told that something does', () => {
    const told = TEAMS.filter((seed) => claims(teamOf({ seed }), ['works']).length > 0);
    const any = TEAMS.filter((seed) => claims(teamOf({ seed })).length > 0);
    expect(told.length).toBeLessThanOrEqual(6);
    expect(any.length).toBeLessThanOrEqual(12);
  });

  it('a boosted format is no finding as long as the boosts are known', () => {
    const boosted = TEAMS.filter(
      (seed) => claimsOf(teamOf({ seed, boost: { format: 'video', share: 0.4, times: 8 } }), 'video', 1).length > 0,
    );
    expect(boosted.length).toBeLessThanOrEqual(8);
  });

  it('is told as well where the export does not say what was boosted', () => {
    const posts = teamOf({ seed: 3 }).map((post) => ({ ...post, paid: null }));
    expect(analyse(posts, END).findings.map(({ verdict }) => verdict)).toEqual(
      analyse(teamOf({ seed: 3 }), END).findings.map(({ verdict }) => verdict),
    );
  });
});

describe('where a format does twice as well', () => {
  it('most teams with forty such posts hear of it, none with four', () => {
    const planted = (posts: number) =>
      TEAMS.filter((seed) => claimsOf(teamOf({ seed, effect: { format: 'video', times: 2, posts } }), 'video', 1).length > 0)
        .length;
    expect(planted(40)).toBeGreaterThanOrEqual(30);
    expect(planted(4)).toBe(0);
  });

  it('nobody hears the opposite', () => {
    const wrong = TEAMS.flatMap((seed) =>
      claimsOf(teamOf({ seed, effect: { format: 'video', times: 2, posts: 40 } }), 'video', -1).filter(
        ({ metric }) => metric === 'reach',
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('a topic that comes in that format does not get the credit', () => {
    const credited = TEAMS.filter((seed) => {
      const posts = teamOf({ seed, effect: { format: 'video', times: 2, posts: 60 } }).map((post, place) => ({
        ...post,
        tags: place % 10 < (post.format === 'video' ? 7 : 1) ? ['vacancy'] : [],
      }));
      return claimsOf(posts, 'vacancy', 1).some(({ verdict }) => verdict === 'works');
    });
    expect(credited.length).toBeLessThanOrEqual(6);
  });
});

describe('whatever comes in', () => {
  it('the order of rows changes nothing', () => {
    const posts = teamOf({ seed: 5, effect: { format: 'video', times: 2, posts: 30 } });
    const shuffled = posts.toSorted((a, b) => (a.id.split('').reverse().join('') < b.id.split('').reverse().join('') ? -1 : 1));
    expect(analyse(shuffled, END).findings).toEqual(analyse(posts, END).findings);
  });

  it('one post that went round does not make a finding', () => {
    for (const seed of TEAMS.slice(0, 12)) {
      const posts = teamOf({ seed });
      const hit = posts.find(({ format, ageH }) => format === 'carousel' && ageH > 1000) as JudgedPost;
      const times = (value: number | null) => (value ?? 0) * 100;
      const round = posts.map((post) =>
        post === hit
          ? { ...post, reach: times(post.reach), engagement: times(post.engagement), reactions: times(post.reactions) }
          : post,
      );
      const row = (all: readonly JudgedPost[]) =>
        analyse(all, END).findings.find(
          ({ metric, level, channel }) => metric === 'reach' && level === 'carousel' && channel === 'facebook',
        );
      const [before, after] = [row(posts), row(round)];
      expect((after?.ratio ?? 1) / (before?.ratio ?? 1)).toBeLessThan(1.4);
      if (before?.verdict === 'unclear' || before?.verdict === 'none') expect(after?.verdict).not.toBe('works');
    }
  });

  it('a blank cell is not a zero', () => {
    const posts = teamOf({ seed: 8, effect: { format: 'video', times: 2, posts: 40 } });
    const blank = posts.map((post, place) => (place % 5 === 0 ? { ...post, reach: null, rate: null } : post));
    const video = (all: readonly JudgedPost[]) =>
      analyse(all, END).findings.find(
        ({ metric, level, channel }) => metric === 'reach' && level === 'video' && channel === 'facebook',
      );
    expect(video(blank)?.posts).toBeLessThan(video(posts)?.posts ?? 0);
    // Zeros would pull the typical post down to a fraction.
    expect((video(blank)?.usual ?? 0) / (video(posts)?.usual ?? 1)).toBeGreaterThan(0.8);
  });

  it('a handful of posts is too few to say', () => {
    const posts = teamOf({ seed: 2 }).slice(-12);
    expect(new Set(analyse(posts, END).findings.map(({ verdict }) => verdict))).toEqual(new Set(['too-few']));
  });
});
