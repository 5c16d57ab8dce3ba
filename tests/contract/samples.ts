import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { UnclearDates } from '../../src/core/importers/unclear-dates.ts';

const ROOT = resolve(import.meta.dirname, '../../sample-data');

/** What a person can review beside a sample: counts and sums, from the maker's own truth. */
export interface Expected {
  readonly name: string;
  readonly importer: string;
  /** Absent where nobody has seen a file of this language: whichever the importer takes it for. */
  readonly headerLanguage?: string | null;
  readonly posts: number;
  readonly from: string;
  readonly to: string;
  readonly channels: readonly { readonly platform: string; readonly id: string; readonly name: string; readonly posts: number }[];
  readonly metrics: Readonly<Record<string, { readonly known: number; readonly sum: number }>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly perMonth: Readonly<Record<string, number>>;
  readonly notes: Readonly<Record<string, number>>;
  /** Rows below the headers of the tables that hold posts, as the maker counted them. */
  readonly rows?: number;
  /** Why a row of this file is not one post: days that are summed, two lists side by side. */
  readonly rowsAre?: string;
  /** Why this file means nothing with its columns in another order. */
  readonly columnsStay?: string;
  /** Rows at the top that are part of the header. */
  readonly rowsStay?: number;
  /** What the editor answers, where two date styles stand in one column: without it the file is a question. */
  readonly unclearDates?: UnclearDates;
}

export interface Sample {
  /** `facebook/content/nl-2026-10` */
  readonly label: string;
  readonly input: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

function folders(path: string): string[] {
  if (readdirSync(path).includes('expected.json')) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? folders(join(path, entry.name)) : [],
  );
}

/** What a person can review beside a sample of comments. */
export interface ExpectedComments {
  readonly name: string;
  readonly importer: string;
  readonly comments: number;
  /** Whose link or id says which post they belong to. */
  readonly tied: number;
  /** Answers of the team itself. */
  readonly own: number;
  readonly from: string;
  readonly to: string;
  readonly platforms: Readonly<Record<string, number>>;
  readonly notes: Readonly<Record<string, number>>;
  readonly rows: number;
}

export type CommentSample = Omit<Sample, 'expected'> & { readonly expected: ExpectedComments };

/** Every folder of `sample-data` that holds an input and its expectation, those of comments apart. */
export function samples(): Sample[] {
  return folders(ROOT)
    .filter((folder) => !isOfComments(folder))
    .map((folder) => sampleIn<Expected>(folder));
}

/** The folders under `comments`. */
export function commentSamples(): CommentSample[] {
  return folders(ROOT)
    .filter(isOfComments)
    .map((folder) => sampleIn<ExpectedComments>(folder));
}

function isOfComments(folder: string): boolean {
  return folder.slice(ROOT.length + 1).startsWith('comments');
}

function sampleIn<What>(folder: string): Omit<Sample, 'expected'> & { readonly expected: What } {
  const input = readdirSync(folder).find((name) => name.startsWith('input.')) as string;
  return {
    label: folder.slice(ROOT.length + 1),
    input,
    bytes: readFileSync(join(folder, input)),
    expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as What,
  };
}

const REAL = resolve(import.meta.dirname, '../../../shared/formats/real');

/** The genuine exports that lie beside the project on the makers' machines; null where they do not. */
export function realFiles(): string | null {
  return existsSync(REAL) ? REAL : null;
}
