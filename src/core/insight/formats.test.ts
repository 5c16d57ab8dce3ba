import { describe, expect, it } from 'vitest';
import { Zone } from '../base/calendar.ts';
import type { KINDS } from '../model/kind.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { kindOf } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { measuredMonths, rowsPerMonth } from '../rank/months.ts';
import { formatFindings } from './formats.ts';

const zone = new Zone('Europe/Amsterdam');
const MONTH = '2026-10';
const { end } = zone.monthRange(MONTH);

/** A repeatable chance: numbers between 0 and 1 (a linear congruential generator, Numerical Recipes' constants). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `perKind` posts of each kind, spread over the year, with the true effect of each kind and a log-normal spread of 0.6. */
function year(perKind: Partial<Record<(typeof KINDS)[number], { n: number; effect: number }>>, seed: number): PostColumns {
  const next = chance(seed);
  const posts = new PostsBuilder(1000);
  const channel = posts.channel('facebook', '1', 'Lindermeer');
  for (const [kind, { n, effect }] of Object.entries(perKind)) {
    for (let i = 0; i < n; i++) {
      const publishedAt = end - (10 + next() * 340) * 86_400_000;
      const row = posts.add({
        channel,
        id: `${kind}${i}`,
        publishedAt,
        kind: kind as (typeof KINDS)[number],
        text: '',
        permalink: '',
      });
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      posts.set('reach', row, Math.round(1000 * effect * Math.exp(0.6 * normal)));
    }
  }
  return posts.finish(end);
}

function findings(posts: PostColumns) {
  const months = measuredMonths(posts, rowsPerMonth(posts, MONTH, zone)[0] ?? [], 'reach');
  const found = formatFindings(posts, months, end, (row) => kindOf(posts, row));
  return new Map(found.formats.map((finding) => [finding.format, finding]));
}

describe('what a format does', () => {
  it('finds a strong effect, both ways, near its true size', () => {
    const found = findings(year({ photo: { n: 120, effect: 1 }, reel: { n: 40, effect: 2.2 }, link: { n: 50, effect: 0.4 } }, 3));
    expect(found.get('reel')).toMatchObject({ verdict: 'works', posts: 40 });
    expect(found.get('link')?.verdict).toBe('works-less');
    // Against the other posts, of which a third do 0.4: about 2.2 / 0.78.
    expect(found.get('reel')?.low).toBeLessThan(2.8);
    expect(found.get('reel')?.high).toBeGreaterThan(2.8);
  });

  it('hardly ever claims anything where nothing works', () => {
    let claims = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const same = { n: 30, effect: 1 };
      for (const { verdict } of findings(year({ photo: same, reel: same, link: same, text: same }, seed)).values()) {
        if (verdict === 'works' || verdict === 'works-less') claims++;
      }
    }
    // 800 comparisons; one in 400 is the design.
    expect(claims).toBeLessThanOrEqual(8);
  });

  it('says too few where there are too few', () => {
    const found = findings(year({ photo: { n: 40, effect: 1 }, event: { n: 4, effect: 9 } }, 5));
    expect(found.get('event')).toMatchObject({ verdict: 'too-few', ratio: null });
    expect(
      [...findings(year({ photo: { n: 15, effect: 1 }, reel: { n: 9, effect: 5 } }, 5)).values()].map(({ verdict }) => verdict),
    ).toEqual(['too-few', 'too-few']);
  });

  it('does not let one viral post decide', () => {
    const posts = year({ photo: { n: 120, effect: 1 }, reel: { n: 20, effect: 1 } }, 11);
    const before = findings(posts).get('reel');
    (posts.metrics.get('reach') as Float64Array)[125] = 5_000_000;
    expect(findings(posts).get('reel')?.verdict).toBe(before?.verdict);
  });
});
