import { describe, expect, it } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import { claimsOf } from '../../src/core/importers/detect.ts';
import { LOOK_ALIKE_RECOGNISERS } from '../../src/core/importers/look-alikes/look-alikes.ts';
import { mergePosts } from '../../src/core/merge/merge.ts';
import type { PostColumns } from '../../src/core/model/post-columns.ts';
import { postAt } from '../../src/core/model/post-columns.ts';
import { readTables } from '../../src/core/tables/read-tables.ts';
import { readAsked } from './reading.ts';
import type { Expected } from './samples.ts';
import { samples } from './samples.ts';

const zone = new Zone('Europe/Amsterdam');

async function read(name: string, bytes: Uint8Array, { unclearDates }: Expected) {
  const reading = await readAsked({ name, bytes, lastModified: Date.UTC(2026, 10, 2, 8) }, unclearDates ?? null);
  if (reading.outcome !== 'posts') throw new Error(`${name}: ${JSON.stringify(reading)}`);
  return { ...reading, merged: mergePosts(reading.posts) };
}

function counted(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function summary(posts: PostColumns) {
  const all = Array.from({ length: posts.count }, (_, row) => postAt(posts, row));
  const moments = all.map((post) => post.publishedAt).filter((moment) => !Number.isNaN(moment));
  const metrics: Record<string, { known: number; sum: number }> = {};
  for (const post of all) {
    for (const [metric, value] of Object.entries(post.metrics)) {
      metrics[metric] ??= { known: 0, sum: 0 };
      metrics[metric].known++;
      metrics[metric].sum += value;
    }
  }
  return {
    posts: all.length,
    from: new Date(Math.min(...moments)).toISOString(),
    to: new Date(Math.max(...moments)).toISOString(),
    channels: posts.channels.map((channel) => ({
      platform: channel.platform,
      id: channel.id,
      name: channel.name,
      posts: all.filter((post) => post.channel === channel).length,
    })),
    metrics,
    kinds: counted(all.map((post) => post.kind)),
    perMonth: counted(moments.map((moment) => zone.monthOf(moment))),
  };
}

/** In one order, whichever the file has. */
function sorted(channels: Expected['channels']): Expected['channels'] {
  return [...channels].sort((a, b) => (`${a.platform} ${a.id}` < `${b.platform} ${b.id}` ? -1 : 1));
}

describe.each(samples().map((sample) => [sample.label, sample] as const))('%s', (_, sample) => {
  const { expected, bytes, input } = sample;

  it('comes out as its maker knows it', async () => {
    const { importer, headerLanguage, notes, merged } = await read(expected.name, bytes, expected);
    const found = summary(merged);
    expect(importer).toBe(expected.importer);
    if (expected.headerLanguage !== undefined) expect(headerLanguage).toBe(expected.headerLanguage);
    const { posts, kinds, perMonth } = expected;
    expect({ posts: found.posts, kinds: found.kinds, perMonth: found.perMonth }).toEqual({ posts, kinds, perMonth });
    expect(sorted(found.channels)).toEqual(sorted(expected.channels));
    expect([found.from, found.to].map((at) => at.slice(0, 16))).toEqual(
      [expected.from, expected.to].map((at) => at.slice(0, 16)),
    );
    expect(Object.fromEntries(notes.map(({ code, count }) => [code, count]))).toEqual(expected.notes);
    expect(Object.keys(found.metrics).sort()).toEqual(Object.keys(expected.metrics).sort());
    for (const [metric, { known, sum }] of Object.entries(expected.metrics)) {
      expect(found.metrics[metric]?.known, metric).toBe(known);
      expect(found.metrics[metric]?.sum, metric).toBeCloseTo(sum, 2);
    }
  });

  it('is claimed by one importer only, and by no look-alike', async () => {
    const tables = await readTables(expected.name, bytes);
    if ('refusal' in tables) throw new Error(tables.refusal.code);
    const claims = tables.tables.flatMap((table) => claimsOf(table).map(({ importer }) => [importer.id, table] as const));
    expect([...new Set(claims.map(([id]) => id))]).toEqual([expected.importer]);
    for (const [, table] of claims)
      expect(LOOK_ALIKE_RECOGNISERS.filter((one) => one.recognise(table)).map(({ id }) => id)).toEqual([]);
  });

  it('is the same under another name', async () => {
    const { merged, importer } = await read(`foto.${input.split('.').at(-1)}`, bytes, expected);
    expect(importer).toBe(expected.importer);
    expect(merged.count).toBe(expected.posts);
  });
});
