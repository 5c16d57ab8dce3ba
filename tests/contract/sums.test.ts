import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import type { Importer } from '../../src/core/importers/contract.ts';
import { OwnSums } from '../../src/core/importers/own-sums.ts';
import type { UnclearDates } from '../../src/core/importers/unclear-dates.ts';
import { xTweets } from '../../src/core/importers/x/tweets.ts';
import type { MetricAccount } from '../../src/core/merge/metric-accounts.ts';
import { metricAccounts } from '../../src/core/merge/metric-accounts.ts';
import { isPutAside } from '../../src/core/model/note.ts';
import { PostsBuilder } from '../../src/core/model/posts-builder.ts';
import { outcomeOf, postsOf } from '../../src/worker/file-outcome.ts';
import type { FileOutcome } from '../../src/worker/questions.ts';
import { trialTable } from '../importers/trial-reading.ts';
import { readAsked } from './reading.ts';
import type { Sample } from './samples.ts';
import { realFiles, samples } from './samples.ts';

const zone = new Zone('Europe/Amsterdam');

/** A file's outcome, and how many of its posts stand in another of its tables too. */
async function outcome(
  name: string,
  bytes: Uint8Array,
  unclearDates: UnclearDates | null = null,
): Promise<FileOutcome & { readonly twice: number }> {
  const reading = await readAsked({ name, bytes, lastModified: null }, unclearDates);
  const posts = postsOf(reading);
  const read = reading.outcome === 'posts' ? reading.posts.reduce((sum, { count }) => sum + count, 0) : 0;
  return { ...outcomeOf(name, bytes.length, reading, posts), twice: read - posts.count };
}

/** What does not add up, in a form to read. */
function wrong({ metrics }: Pick<FileOutcome, 'metrics'>): string[] {
  return metrics.flatMap(({ metric, sum, fileSum, differs }: MetricAccount) =>
    differs === null ? [] : [`${metric}: ${sum} over the posts, ${fileSum} over the file (${differs})`],
  );
}

function putAside({ notes }: FileOutcome): number {
  return notes.reduce((sum, { code, count }) => sum + (isPutAside(code) ? count : 0), 0);
}

/** Rows of several days make one post, and so do the two lists of a LinkedIn profile; of other files every row is a post or put aside. */
function expectRows(read: FileOutcome & { readonly twice: number }): void {
  if (read.outcome !== 'posts' || read.importer === 'linkedin/personal') return;
  const joined = read.rows - read.posts - putAside(read) - read.twice;
  const days = read.notes.find(({ code }) => code === 'days-summed')?.count ?? 0;
  expect(read.added + read.updated + read.unchanged).toBe(read.posts);
  expect(joined).toBeGreaterThanOrEqual(0);
  expect(joined).toBeLessThanOrEqual(Math.max(0, days - 1));
}

describe('rows and sums of the samples', () => {
  it.each(samples().map((sample) => [sample.label, sample] as const))('%s', async (_, { expected, bytes }) => {
    const read = await outcome(expected.name, bytes, expected.unclearDates);
    expectRows(read);
    const isDaily = read.notes.some(({ code }) => code === 'days-summed');
    expect(wrong(read).filter((line) => !isDaily || !line.endsWith('(days)'))).toEqual([]);
  });
});

const folder = realFiles();
if (folder === null) console.log('The genuine exports are not beside this project: their sums are left out.');

describe.runIf(folder !== null)('rows and sums of the genuine exports', () => {
  it.each(readdirSync(folder ?? '.').filter((name) => /\.(?:csv|xlsx?|zip)$/u.test(name)))('%s', async (name) => {
    const read = await outcome(name, readFileSync(join(folder as string, name)));
    if (read.outcome !== 'posts') return;
    expectRows(read);
    expect(wrong(read)).toEqual([]);
  });
});

describe('a long file', () => {
  it('is added up while it is read, and rows that only its end shows to be twice are left out', async () => {
    const { bytes, expected } = samples().find(({ label }) => label === 'facebook/content/nl-2026-10') as Sample;
    const text = new TextDecoder().decode(bytes);
    const [header = '', ...lines] = text.slice(text.startsWith('\uFEFF') ? 1 : 0).split(/\r?\n(?=\d{15,})/u);
    // 8 × 306 rows are past the size up to which a file is held whole; the last of them are the first again.
    const copies = Array.from({ length: 8 }, (_, copy) => lines.map((line) => line.replace(/^\d/u, String(copy + 1)).trimEnd()));
    const again = (copies[0] as string[]).slice(0, 5);
    const long = new TextEncoder().encode([header, ...copies.flat(), ...again].join('\n').padEnd(2_200_000, '\n'));
    const read = await outcome(expected.name, long);
    expect(read).toMatchObject({ rows: 8 * 306 + 5, posts: 8 * 306 });
    expect(putAside(read)).toBe(5);
    expect(read.metrics.find(({ metric }) => metric === 'reach')?.sum).toBe(8 * (expected.metrics.reach?.sum ?? 0));
    expect(wrong(read)).toEqual([]);
  });
});

describe('the two ways to a sum', () => {
  const header = 'Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,likes'.split(
    ',',
  );
  const row = (id: string, impressions: string, likes: string) => [
    ...[id, `https://twitter.com/a/status/${id}`, 'Welkom', '2022-02-28 17:39 +0000', impressions, '1', '0.1', '0', '0', likes],
  ];
  const more = ['user profile clicks', 'url clicks', 'hashtag clicks', 'detail expands', 'permalink clicks', 'app opens'];
  const zeros = more.map(() => '0');
  const table = trialTable(
    [...header, ...more],
    [
      [...row('1498350000000000001', '1,200', '5'), ...zeros],
      [...row('1498350000000000002', '300', '-'), ...zeros],
      [...row('1498350000000000002', '300', '7'), ...zeros],
    ],
  );

  function accounts(importer: Importer): MetricAccount[] {
    const match = importer.recognise(table);
    if (match === null) throw new Error('not recognised');
    const builder = new PostsBuilder(3);
    const own = new OwnSums(table, importer.sums?.(match) ?? [], () => builder.asideLines());
    importer.read(own.watched, match, builder, { zone, measuredAt: null, unclearDates: 'month-first' });
    const posts = builder.finish(0);
    return metricAccounts(posts, posts.count, own.finish().sums, builder.notes());
  }

  it('agree where the importer reads what stands there', () => {
    const { metrics } = { metrics: accounts(xTweets) };
    expect(wrong({ metrics })).toEqual([]);
    expect(metrics.find(({ metric }) => metric === 'impressions')).toMatchObject({ known: 2, sum: 1500, fileSum: 1500 });
    expect(metrics.find(({ metric }) => metric === 'reactions')).toMatchObject({ known: 1, sum: 5, fileSum: 5 });
  });

  it('do not where an importer reads a number wrong, or takes the wrong column', () => {
    const broken: Importer = {
      ...xTweets,
      read: (read, match, posts, context) => {
        xTweets.read(read, match, posts, context);
        posts.set('impressions', 0, 1.2);
        posts.set('reactions', 1, 300);
      },
    };
    expect(wrong({ metrics: accounts(broken) })).toEqual([
      'impressions: 301.2 over the posts, 1500 over the file (unexplained)',
      'reactions: 305 over the posts, 5 over the file (unexplained)',
    ]);
  });
});
