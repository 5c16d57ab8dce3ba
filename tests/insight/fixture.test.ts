import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { JudgedPost } from './adapter.ts';
import { analyse } from './adapter.ts';

/** 144 made-up posts of one channel, and the numbers that the method gives for them (made by another implementation of it). */
const FIXTURE = new URL('one-channel.json', import.meta.url);

interface FixturePost {
  readonly id: string;
  readonly channel: string;
  readonly t: number;
  readonly ageH: number;
  readonly paid: boolean;
  readonly format: string;
  readonly tags: readonly string[];
  readonly props: Readonly<Record<string, string>>;
  readonly m: Readonly<Record<'reach' | 'reactions' | 'comments' | 'shares' | 'clicks' | 'engagement', number>> & {
    readonly rate: number | null;
  };
}

interface FixtureEffect {
  readonly group: string;
  readonly level: string;
  readonly est: number;
  readonly lo: number;
  readonly hi: number;
  readonly q: number;
  readonly usual: number;
  readonly typical: number;
  readonly ratio: number;
  readonly verdict: string;
}

it('gives the numbers of the method for one channel, to the sixth digit', () => {
  const { posts, effects } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { posts: FixturePost[]; effects: FixtureEffect[] };
  const judged = posts.map(
    ({ t, props, m, ...post }): JudgedPost => ({ ...post, publishedAt: new Date(t).toISOString(), lev: props, ...m }),
  );
  const newest = Math.max(...posts.map(({ t, ageH }) => t + ageH * 3_600_000));
  const { findings } = analyse(judged, new Date(newest).toISOString());
  const own = new Map(findings.filter(({ metric }) => metric === 'engagement').map((row) => [`${row.group} ${row.level}`, row]));
  expect(own.size).toBe(effects.length);
  for (const effect of effects) {
    const row = own.get(`${effect.group} ${effect.level}`);
    expect(row?.verdict, `${effect.group} ${effect.level}`).toBe(effect.verdict);
    for (const key of ['est', 'q', 'usual', 'typical', 'ratio'] as const) {
      expect(Math.abs((row?.[key] ?? Number.NaN) - effect[key]), `${key} of ${effect.group} ${effect.level}`).toBeLessThan(1e-6);
    }
  }
});
