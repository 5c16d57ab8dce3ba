import { Zone } from '../../src/core/base/calendar.ts';
import { readFile } from '../../src/core/importers/read-file.ts';
import { isPutAside } from '../../src/core/model/note.ts';
import { outcomeSentence } from '../../src/words/files.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { outcomeOf, postsOf } from '../../src/worker/file-outcome.ts';
import type { Sample } from '../contract/samples.ts';
import { chance as chanceOf } from '../town/random.ts';
import type { Chance } from './exports.ts';

const zone = new Zone('Europe/Amsterdam');
const LONGEST_READING_MS = 5_000;

type Mutation = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const place = (bytes: { readonly length: number }, chance: Chance): number => chance.whole(0, Math.max(0, bytes.length - 1));

function linesChanged(bytes: Uint8Array, change: (lines: string[]) => void): Uint8Array {
  const lines = new TextDecoder().decode(bytes).split('\n');
  change(lines);
  return encode(lines.join('\n'));
}

function swap<T>(list: T[], one: number, other: number): void {
  [list[one], list[other]] = [list[other] as T, list[one] as T];
}

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'bytes flipped': (bytes, chance) => {
    const changed = bytes.slice();
    for (let times = chance.whole(1, 20); times > 0; times--) changed[place(changed, chance)] = chance.whole(0, 255);
    return changed;
  },
  'cut off': (bytes, chance) => bytes.slice(0, place(bytes, chance)),
  'a piece missing': (bytes, chance) => {
    const from = place(bytes, chance);
    return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + chance.whole(1, 3000))]);
  },
  'a piece of another export put in': (bytes, chance, other) => {
    const [at, from] = [place(bytes, chance), place(other, chance)];
    return Uint8Array.from([
      ...bytes.subarray(0, at),
      ...other.subarray(from, from + chance.whole(1, 5000)),
      ...bytes.subarray(at),
    ]);
  },
  'lines swapped': (bytes, chance) =>
    linesChanged(bytes, (lines) => {
      for (let times = chance.whole(1, 8); times > 0; times--) swap(lines, place(lines, chance), place(lines, chance));
    }),
  'lines twice or gone': (bytes, chance) =>
    linesChanged(bytes, (lines) => {
      const at = place(lines, chance);
      lines.splice(at, chance.whole(0, 3), ...lines.slice(at, at + chance.whole(0, 3)));
    }),
  'columns swapped': (bytes, chance) =>
    linesChanged(bytes, (lines) => {
      const [one, other] = [chance.whole(0, 25), chance.whole(0, 25)];
      lines.forEach((line, i) => {
        const cells = line.split(',');
        if (one < cells.length && other < cells.length) swap(cells, one, other);
        lines[i] = cells.join(',');
      });
    }),
  'another delimiter': (bytes, chance) =>
    encode(new TextDecoder().decode(bytes).replaceAll(',', chance.pick([';', '\t', '|', '^', ' ']))),
  'quotation marks sown': (bytes, chance) => {
    const changed = bytes.slice();
    for (let times = chance.whole(1, 6); times > 0; times--) changed[place(changed, chance)] = 0x22;
    return changed;
  },
};

/** One damaged copy of one of the samples, the same for the same seed. */
export function mutated(
  samples: readonly Sample[],
  seed: number,
): { readonly how: string; readonly name: string; readonly bytes: Uint8Array } {
  const chance = chanceOf(`mutation ${seed}`);
  const sample = chance.pick(samples);
  let bytes: Uint8Array = sample.bytes;
  const kinds = Object.keys(MUTATIONS);
  const done = Array.from({ length: chance.whole(1, 3) }, () => chance.pick(kinds));
  for (const kind of done) bytes = (MUTATIONS[kind] as Mutation)(bytes, chance, chance.pick(samples).bytes);
  return { how: `seed ${seed}: ${sample.label}, ${done.join(', ')}`, name: sample.expected.name, bytes };
}

/** What is wrong with how a damaged file was answered; null where nothing is. */
export async function faultOf(name: string, bytes: Uint8Array): Promise<string | null> {
  const started = performance.now();
  const reading = await readFile({ name, bytes, lastModified: Date.UTC(2026, 10, 2) }, zone);
  const outcome = outcomeOf(name, bytes.length, reading, postsOf(reading));
  if (performance.now() - started > LONGEST_READING_MS) return 'took too long';
  for (const language of LANGUAGES) {
    const sentence = outcomeSentence(outcome, language, zone.name).replaceAll(/[“”][^”]*”/gu, '');
    if (/undefined|\bNaN\b|Invalid|\[object/u.test(sentence)) return `says: ${sentence}`;
  }
  if (reading.outcome !== 'posts') return null;
  // Rows that hold days, or several posts, are accounted for elsewhere.
  if (
    reading.notes.some(({ code }) => code === 'days-summed') ||
    /linkedin\/personal|creator-studio|insights/u.test(reading.importer)
  )
    return null;
  const aside = reading.notes.reduce((sum, { code, count }) => sum + (isPutAside(code) ? count : 0), 0);
  const posts = reading.posts.reduce((sum, table) => sum + table.count, 0);
  return posts + aside === reading.rows
    ? null
    : `${reading.rows} rows, ${posts} posts and ${aside} put aside (${reading.importer})`;
}
