import { expect, it } from 'vitest';
import { facebookLanguages } from '../samples/facebook.ts';
import { instagramLanguages } from '../samples/instagram.ts';
import { postsIn, tablesOf } from './reading.ts';
import { samples } from './samples.ts';

it.each(samples().map((sample) => [sample.label, sample] as const))(
  '%s: a download of a few posts is the same export, with the same numbers',
  async (_, { bytes, expected }) => {
    const tables = await tablesOf(expected.name, bytes);
    const all = new Map(postsIn(tables).posts.map((post) => [post.id, post]));
    const stay = expected.rowsStay ?? 0;
    // The first row can be a totals row or a ghost.
    for (const count of [3, 2]) {
      const short = tables.map((table) => ({ ...table, rows: table.rows.slice(0, stay + count) }));
      const { importers, posts } = postsIn(short);
      expect(importers).toEqual([expected.importer]);
      expect(posts.length).toBeGreaterThan(0);
      // What a row of days or of two lists says is less in a shorter file.
      if (expected.rowsAre === undefined) for (const post of posts) expect(post).toEqual(all.get(post.id));
    }
  },
);

const SEEDS = ['a', 'b', 'c'];

it.each([1, 2, 5, 40])('Meta’s exports in all languages: %i posts with other numbers keep their sums', async (count) => {
  for (const seed of SEEDS) {
    for (const sample of [...facebookLanguages({ seed, count }), ...instagramLanguages({ seed, count })]) {
      const { importers, posts } = postsIn(await tablesOf(sample.name, sample.bytes));
      expect(importers, sample.folder).toEqual([sample.importer]);
      expect(sums(posts), `${sample.folder} ${seed}`).toEqual(sums(sample.truths));
    }
  }
});

interface Counted {
  readonly metrics: Readonly<Partial<Record<string, number>>>;
}

/** How many posts there are, and of every metric how many know it and their sum. */
function sums(posts: readonly Counted[]): Record<string, number> {
  const all: Record<string, number> = { posts: posts.length };
  for (const { metrics } of posts) {
    for (const [metric, value = 0] of Object.entries(metrics)) {
      all[`${metric} known`] = (all[`${metric} known`] ?? 0) + 1;
      all[metric] = Math.round(((all[metric] ?? 0) + value) * 1000) / 1000;
    }
  }
  return all;
}
