import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Zone } from '../../src/core/base/calendar.ts';
import { detect } from '../../src/core/importers/detect.ts';
import { readKnown } from '../../src/core/importers/mapped/unknown-table.ts';
import type { FileReading } from '../../src/core/importers/read-file.ts';
import { mergePosts } from '../../src/core/merge/merge.ts';
import { quotedFile, utf8 } from '../samples/files.ts';
import { chance } from '../town/random.ts';
import { tablesOf } from './reading.ts';
import { REAL } from './real-files.ts';
import { realFiles, samples } from './samples.ts';
import type { Changed, Grid, Known, Words } from './unseen-changes.ts';
import { CHANGES, unlisted } from './unseen-changes.ts';
import LABELS from './unseen-labels.json' with { type: 'json' };

// Exports that nobody has seen: the samples and the genuine files with what platforms change between languages and years.

/** right: without a question and exact. part: exact, but a metric whose column is there was not read. */
type Verdict = 'right' | 'part' | 'asked' | 'wrong';
interface Tried {
  readonly platform: string;
  readonly change: string;
  readonly label: string;
  readonly verdict: Verdict;
  /** What was asked or is wrong; '' where nothing is. */
  readonly what: string;
}

const EXPORTED_AT = Date.UTC(2026, 10, 2, 8);
const zone = new Zone('Europe/Amsterdam');

async function reading(name: string, { header, rows }: Grid): Promise<FileReading> {
  const bytes = utf8(`\uFEFF${quotedFile([header, ...rows])}`);
  return await readKnown({ name: name.replace(/\.\w{2,4}$/u, '.csv'), bytes, lastModified: EXPORTED_AT }, [], zone);
}

function sumsOf(read: Extract<FileReading, { outcome: 'posts' }>): { posts: number; sums: Map<string, number> } {
  const merged = mergePosts(read.posts);
  const sums = new Map<string, number>();
  for (const [metric, values] of merged.metrics) {
    const known = [...values].filter((value) => !Number.isNaN(value));
    if (known.length > 0) sums.set(metric, Math.round(known.reduce((sum, value) => sum + value, 0) * 1000) / 1000);
  }
  return { posts: merged.count, sums };
}

async function knownOf(label: string, name: string, importer: string, bytes: Uint8Array): Promise<Known[]> {
  const tables = (await tablesOf(name, bytes)).filter((table) => detect(table).is === 'posts');
  const [table] = tables;
  if (table === undefined || tables.length > 1) return [];
  const detection = detect(table);
  const read = await reading(name, table);
  if (detection.is !== 'posts' || read.outcome !== 'posts' || read.importer !== importer) return [];
  const { claim } = detection;
  const places = new Map<string, Set<number>>();
  for (const column of claim.importer.sums?.(claim.match) ?? []) {
    places.set(column.metric, new Set([...(places.get(column.metric) ?? []), ...column.places]));
  }
  return [{ label, name, importer, grid: table, ...sumsOf(read), places, isEnglish: claim.match.headerLanguage === 'en' }];
}

/** Every sample and every genuine export with one table of posts. */
async function knownFiles(): Promise<Known[]> {
  const folder = realFiles();
  const genuine = folder === null ? [] : readdirSync(folder).filter((name) => REAL[name]?.[1] !== 'none' && name in REAL);
  const found = await Promise.all([
    ...samples()
      .filter(({ expected }) => expected.unclearDates === undefined)
      .map(({ label, expected, bytes }) => knownOf(label, expected.name, expected.importer, bytes)),
    ...genuine.map((name) => knownOf(`genuine ${name}`, name, REAL[name]?.[0] ?? '', readFileSync(join(folder as string, name)))),
  ]);
  return found.flat();
}

function judged({ importer, posts, sums, places }: Known, { dropped }: Changed, read: FileReading): [Verdict, string] {
  if (read.outcome === 'ask') return ['asked', read.is];
  if (read.outcome !== 'posts') return ['wrong', read.outcome === 'refused' ? `refused: ${read.refusal.code}` : 'comments'];
  if (read.importer !== importer) return ['wrong', `taken for ${read.importer}`];
  const found = sumsOf(read);
  if (found.posts !== posts) return ['wrong', `${found.posts} posts of ${posts}`];
  // Meta counted impressions until it counted views. Where nobody knows the words nothing else tells them apart.
  const asViews = !sums.has('views') && sums.get('impressions') === found.sums.get('views');
  if (asViews && found.sums.delete('views')) found.sums.set('impressions', sums.get('impressions') as number);
  const isLoose = (metric: string): boolean => [...(places.get(metric) ?? [])].some((place) => dropped.has(place));
  const lost: string[] = [];
  for (const metric of new Set([...sums.keys(), ...found.sums.keys()])) {
    const [is, was] = [found.sums.get(metric), sums.get(metric)];
    if (is === undefined && !isLoose(metric)) lost.push(metric);
    // What stood in a column that fell away can still be known from others; a column with another name is the same one.
    else if (is !== undefined && is !== was && !isLoose(metric) && is !== 0) return ['wrong', `${metric} ${is}, not ${was}`];
  }
  for (const { metric, sum } of read.sums ?? []) {
    const is = found.sums.get(metric);
    if (is !== undefined && importer !== 'linkedin/personal' && Math.abs(is - sum) > 0.01)
      return ['wrong', `${metric} ${is}, the file ${sum}`];
  }
  if (asViews && sums.has('impressions')) lost.push('impressions, taken for views');
  return lost.length > 0 ? ['part', `lacks ${lost.join(', ')}`] : ['right', ''];
}

/** Tries each change `times` times on every known file whose label fits, by a seed. */
export async function tryUnseen({ seed, times, only }: { seed: string; times: number; only?: RegExp }): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const known of await knownFiles()) {
    if (only !== undefined && !only.test(known.label)) continue;
    const labels: Readonly<Record<string, Words>> = LABELS[platformOf(known) as keyof typeof LABELS] ?? {};
    const isListed = /^(?:facebook\/content|instagram\/posts|youtube\/table)$/u.test(known.importer);
    const languages = isListed ? Object.entries(labels) : [];
    const changes = [...CHANGES, ...languages.map(([name, words]) => [`unlisted ${name}`, unlisted(words)] as const)];
    for (const [change, make] of changes) {
      for (let time = 0; time < times; time++) {
        const changed = make(known, chance(`${seed} ${known.label} ${change} ${time}`));
        if (changed === null) continue;
        const [verdict, what] = judged(known, changed, await reading(known.name, changed.grid));
        const names =
          verdict === 'right' || change !== 'words renamed'
            ? ''
            : ` (${[...changed.dropped].map((place) => known.grid.header[place]).join(' | ')})`;
        tried.push({ platform: platformOf(known), change, label: known.label, verdict, what: what + names });
      }
    }
  }
  return tried;
}

function platformOf({ importer }: Known): string {
  return importer.split('/')[0] as string;
}

/** A table: per platform and kind of change how many were right, in part, asked and wrong, and the share without a question. */
export function unseenText(tried: readonly Tried[]): string {
  const groups = new Map<string, Tried[]>();
  for (const one of tried) {
    for (const key of [`${one.platform}|${one.change.replace(/^unlisted .*/u, 'unlisted words')}`, `${one.platform}|all`]) {
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => lineOf(key, list));
  return [lineHead(), ...lines, lineOf('all|all', tried)].join('\n');
}

function lineHead(): string {
  return `${'platform'.padEnd(15)}${'change'.padEnd(28)}${['tried', 'right', 'part', 'asked', 'wrong', 'unasked'].map((word) => word.padStart(9)).join('')}`;
}

function lineOf(key: string, list: readonly Tried[]): string {
  const [platform = '', change = ''] = key.split('|');
  const count = (verdict: Verdict): number => list.filter((one) => one.verdict === verdict).length;
  const numbers = [list.length, count('right'), count('part'), count('asked'), count('wrong')];
  const share = ((1 - count('asked') / list.length) * 100).toFixed(1);
  return `${platform.padEnd(15)}${change.padEnd(28)}${[...numbers, `${share}%`].map((cell) => String(cell).padStart(9)).join('')}`;
}
