import { describe, expect, it } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import type { ColumnMapping, MissingMeaning } from '../../src/core/importers/mapped/column-mapping.ts';
import { emptyMapping } from '../../src/core/importers/mapped/column-mapping.ts';
import type { OpenQuestion } from '../../src/core/importers/mapped/proposal.ts';
import { readAnswered, unknownTableIn } from '../../src/core/importers/mapped/unknown-table.ts';
import type { FileReading, FileToRead } from '../../src/core/importers/read-file.ts';
import { readFile } from '../../src/core/importers/read-file.ts';
import { mergePosts } from '../../src/core/merge/merge.ts';
import type { NoteCode } from '../../src/core/model/note.ts';
import { isPutAside } from '../../src/core/model/note.ts';
import type { Post, PostColumns } from '../../src/core/model/post-columns.ts';
import { postAt } from '../../src/core/model/post-columns.ts';
import type { OtherLetters } from '../../src/core/tables/other-letters.ts';
import type { RefusalCode } from '../../src/core/tables/refusal.ts';
import { outcomeSentence } from '../../src/words/files.ts';
import { wholeNumber } from '../../src/words/format.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { outcomeOf, postsOf } from '../../src/worker/file-outcome.ts';
import type { FileOutcome } from '../../src/worker/questions.ts';
import { chance as chanceOf } from '../town/random.ts';
import type { Chance, TrueExport, TruePost } from './exports.ts';
import { EXPORTED_AT, MAKERS } from './exports.ts';

type Platform = TrueExport['platform'];
/** A remark: the lines it must name, or how often it counts, or null where the count is not the point. */
type Notes = Partial<Record<NoteCode, readonly number[] | number | null>>;

interface Read {
  readonly outcome: 'posts';
  readonly notes: Notes;
  /** Rows under the header that a person would count; those of the export where nothing else is said. */
  readonly rows?: number;
  /** Rows of the export (0: the first) that must not become posts. */
  readonly lost?: readonly number[];
  /** What is known differently of some posts: by row, the metrics (NaN: unknown) or the text. */
  readonly other?: ReadonlyMap<number, Partial<TruePost>>;
  /** What else must hold of the posts. */
  readonly also?: (posts: readonly Post[]) => void;
}

/** What is asked: which columns and what beside them, how to read dates, which letters, which of two entries. */
type Question =
  | { readonly is: 'columns'; readonly open?: readonly OpenQuestion['is'][]; readonly lacks?: MissingMeaning }
  | { readonly is: 'dates'; readonly rows: number }
  | { readonly is: 'letters'; readonly offers: OtherLetters }
  | { readonly is: 'same-name'; readonly place: string };

/** An answer, and what is read with it. */
interface Then {
  readonly said: Partial<ColumnMapping>;
  readonly read: Omit<Read, 'outcome'>;
}

type Expected =
  | Read
  | { readonly outcome: 'refused'; readonly code: RefusalCode; readonly place: string | null }
  | { readonly outcome: 'ask'; readonly question: Question; readonly then: readonly Then[] }
  | { readonly outcome: 'held'; readonly hold: () => Promise<void> };

export interface Planted {
  readonly content: string | Uint8Array;
  readonly name: string | null;
  readonly expected: Expected;
  /** What the file holds, where the plant put in more than the export it was given. */
  readonly file?: TrueExport;
}

/** It is read: with exactly these remarks, and everything else as the maker knows it. */
export function read(
  content: string | Uint8Array,
  notes: Notes = {},
  more: Omit<Read, 'outcome' | 'notes'> & { name?: string } = {},
): Planted {
  const { name = null, ...rest } = more;
  return { content, name, expected: { outcome: 'posts', notes, ...rest } };
}

/** It is refused for this reason; `place`: what the reason must name. */
export function refused(
  content: string | Uint8Array,
  code: RefusalCode,
  place: string | null = null,
  name: string | null = null,
): Planted {
  return { content, name, expected: { outcome: 'refused', code, place } };
}

/** It is this question to the editor: nothing is read before the answer, and with it what the maker knows. */
export function asked(content: string | Uint8Array, question: Question, ...then: readonly Then[]): Planted {
  return { content, name: null, expected: { outcome: 'ask', question, then } };
}

/** More than one file, or more than reading: made by the same seed, and checked by itself. */
export function held(hold: () => Promise<void>): Planted {
  return { content: '', name: null, expected: { outcome: 'held', hold } };
}

/** Several exports, each measured on its day of August 2026, as they come together in any order. */
export function together(
  files: readonly { readonly name: string; readonly content: string; readonly day: number }[],
  check: (posts: readonly Post[]) => void,
): Planted {
  return held(async () => {
    const read: PostColumns[] = [];
    for (const { name, content, day } of files) {
      const { outcome, posts } = await shown(name, content);
      checkAlways(outcome);
      read.push({ ...posts, measuredAt: new Float64Array(posts.count).fill(Date.UTC(2026, 7, day)) });
    }
    for (const order of [read, [...read].reverse()]) check(allPosts(mergePosts(order)));
  });
}

export interface Case {
  /** The number in the plan's table of bad input. */
  readonly id: string;
  readonly is: string;
  /** Outcome and code of that table: A accept, W and a warning, P rows put aside, Q a question, R refused. */
  readonly table: string;
  /** Where another outcome serves the editor better than the table's: why. */
  readonly instead?: string;
  readonly on?: readonly Platform[];
  readonly seeds?: number;
  readonly plant: (file: TrueExport, chance: Chance) => Planted | Promise<Planted>;
}

const zone = new Zone('Europe/Amsterdam');
// Making a file of a million rows takes longer than reading it.
const LONGEST_CASE = 60_000;
const LONGEST_READING = 5_000;

/** Reads what was planted as the worker does, and gives what stands on the screen. */
export async function shown(
  name: string,
  content: string | Uint8Array,
): Promise<{ reading: FileReading; outcome: FileOutcome; posts: PostColumns }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = await readFile({ name, bytes, lastModified: EXPORTED_AT }, zone);
  const posts = postsOf(reading);
  return { reading, posts, outcome: outcomeOf(name, bytes.length, reading, posts) };
}

const PLAIN_KEYS = JSON.stringify([Object.prototype, Array.prototype].map((one) => Object.getOwnPropertyNames(one)));

/** What holds after every file, however bad: nothing on the prototypes, and a sentence in each language that names file and place. */
export function checkAlways(outcome: FileOutcome): void {
  expect(JSON.stringify([Object.prototype, Array.prototype].map((one) => Object.getOwnPropertyNames(one)))).toBe(PLAIN_KEYS);
  const sentences = LANGUAGES.map((language) => `${outcome.file}: ${outcomeSentence(outcome, language, zone.name)}`);
  expect(new Set(sentences).size).toBe(LANGUAGES.length);
  LANGUAGES.forEach((language, i) => {
    const sentence = sentences[i] as string;
    // What a cell holds is quoted.
    expect(sentence.replaceAll(/[“”][^”]*”/gu, '')).not.toMatch(/undefined|\bNaN\b|Invalid|\[object/u);
    for (const { examples } of outcome.notes) {
      const [first] = examples.flatMap(({ row }) => (row === null ? [] : [row]));
      if (first !== undefined) expect(sentence).toContain(wholeNumber(first, language));
    }
    const place = outcome.refusal === null ? null : outcome.refusal.place;
    if (outcome.refusal?.code !== 'look-alike' && place !== null) expect(sentence).toContain(place);
  });
}

export function checkRead(file: TrueExport, expected: Read, reading: FileReading, posts: PostColumns): void {
  if (reading.outcome !== 'posts') throw new Error(`not read: ${JSON.stringify(reading)}`);
  expect(reading.importer).toBe(file.importer);
  const wanted = Object.entries(expected.notes).map(([code, lines]) => [
    code,
    Array.isArray(lines) ? lines : (lines ?? reading.notes.find((note) => note.code === code)?.count ?? 'none'),
  ]);
  const found = reading.notes.map(({ code, count, examples }) => {
    const lines = examples.flatMap(({ row }) => (row === null ? [] : [row]));
    return [code, Array.isArray(expected.notes[code]) ? lines : count];
  });
  expect(found.sort()).toEqual(wanted.sort());
  // Rows in the file = posts + rows put aside.
  const aside = reading.notes.reduce((sum, { code, count }) => sum + (isPutAside(code) ? count : 0), 0);
  expect(reading.posts.reduce((sum, table) => sum + table.count, 0) + aside).toBe(expected.rows ?? file.rows.length);
  checkPosts(file, expected, posts);
}

function allPosts(posts: PostColumns): Post[] {
  return Array.from({ length: posts.count }, (_, row) => postAt(posts, row));
}

function checkPosts(file: TrueExport, { lost = [], other = new Map(), also }: Read, posts: PostColumns): void {
  const found = new Map(allPosts(posts).map((post) => [post.id, post]));
  also?.([...found.values()]);
  const kept = file.posts.flatMap((post, row) => (lost.includes(row) ? [] : [{ ...post, ...other.get(row) }]));
  expect([...found.keys()].sort()).toEqual(kept.map(({ id }) => id).sort());
  const sums: Record<string, number> = {};
  for (const { id, publishedAt, text, metrics, durationSeconds } of kept) {
    const known = Object.fromEntries(Object.entries(metrics).filter(([, value]) => !Number.isNaN(value)));
    const post = found.get(id);
    expect(post && { id, metrics: post.metrics, publishedAt: post.publishedAt, text: post.text.trim() }).toEqual({
      id,
      metrics: known,
      publishedAt,
      text: text.trim(),
    });
    if (durationSeconds !== undefined) expect(post?.durationSeconds).toBe(durationSeconds);
    for (const [metric, value] of Object.entries(known)) sums[metric] = (sums[metric] ?? 0) + value;
  }
  // Every number of the rows that came in, added up from what the maker wrote.
  const read_ = [...posts.metrics].map(([metric, values]) => [
    metric,
    values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0),
  ]);
  expect(Object.fromEntries(read_)).toEqual(sums);
}

function fileOf(name: string, content: string | Uint8Array): FileToRead {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, bytes, lastModified: EXPORTED_AT };
}

/** Which question it is, and that each answer gives what the maker knows. */
async function checkAsked(file: TrueExport, { question, then }: Extract<Expected, { outcome: 'ask' }>, asked: FileToRead) {
  const reading = await readFile(asked, zone);
  if (reading.outcome !== 'ask') throw new Error(`not asked: ${JSON.stringify(reading)}`);
  const unknown = await unknownTableIn(asked, zone);
  if (question.is === 'columns') {
    expect(reading.is).toBe('columns');
    const { questions = [], lacks = null } = unknown?.proposal ?? {};
    expect(lacks).toBe(question.lacks ?? null);
    // What lacks a date is no question to anybody: it says so.
    if (lacks === null) expect(questions.map(({ is }) => is)).toEqual(question.open ?? []);
  } else if (question.is === 'dates') expect(reading).toMatchObject({ is: 'dates', dates: { rows: question.rows } });
  else if (question.is === 'letters') {
    const offers = reading.is === 'bytes' && reading.bytes.is === 'letters' ? reading.bytes.choices : [];
    expect(offers.map(({ letters }) => letters)).toContain(question.offers);
  } else expect(reading).toMatchObject({ is: 'bytes', bytes: { is: 'same-name', place: question.place } });
  for (const { said, read: expected } of then) {
    const mapping = { ...(unknown?.proposal.mapping ?? emptyMapping('')), ...said };
    const answered = await readAnswered(asked, mapping, [], zone);
    checkAlways(outcomeOf(asked.name, asked.bytes.length, answered, postsOf(answered)));
    checkRead(file, { outcome: 'posts', ...expected }, answered, postsOf(answered));
  }
}

/** Plants the fault into exports of several platforms, by a seed, and checks what comes out. */
async function checkCase({ id, plant }: Case, platform: Platform, seed: number): Promise<void> {
  const chance = chanceOf(`${id} ${platform} ${seed}`);
  const file = MAKERS[platform](chance, chance.whole(12, 26));
  const planted = await plant(file, chance);
  const { content, name, expected } = planted;
  if (expected.outcome === 'held') {
    await expected.hold();
    return;
  }
  const started = performance.now();
  const { reading, outcome, posts } = await shown(name ?? file.file, content);
  expect(performance.now() - started).toBeLessThan(LONGEST_READING);
  checkAlways(outcome);
  if (expected.outcome === 'posts') checkRead(planted.file ?? file, expected, reading, posts);
  else if (expected.outcome === 'ask') await checkAsked(planted.file ?? file, expected, fileOf(name ?? file.file, content));
  else expect(reading).toMatchObject({ outcome: 'refused', refusal: { code: expected.code, place: expected.place } });
}

/** The cases of one chapter as tests, each on two platforms and with three seeds where it says nothing else. */
export function chapter(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const one of cases) {
      it(
        `${one.id} ${one.is} (${one.table}${one.instead === undefined ? '' : '; here differently'})`,
        async () => {
          for (const platform of one.on ?? ['facebook', 'x']) {
            for (let seed = 1; seed <= (one.seeds ?? 3); seed++) await checkCase(one, platform, seed);
          }
        },
        LONGEST_CASE,
      );
    }
  });
}
