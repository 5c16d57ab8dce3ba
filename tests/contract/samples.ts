import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../sample-data');

/** What a person can review beside a sample: counts and sums, from the maker's own truth. */
export interface Expected {
  readonly name: string;
  readonly importer: string;
  readonly headerLanguage: string | null;
  readonly posts: number;
  readonly from: string;
  readonly to: string;
  readonly channels: readonly { readonly platform: string; readonly id: string; readonly name: string; readonly posts: number }[];
  readonly metrics: Readonly<Record<string, { readonly known: number; readonly sum: number }>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly perMonth: Readonly<Record<string, number>>;
  readonly notes: Readonly<Record<string, number>>;
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

/** Every folder of `sample-data` that holds an input and its expectation. */
export function samples(): Sample[] {
  return folders(ROOT).map((folder) => {
    const input = readdirSync(folder).find((name) => name.startsWith('input.')) as string;
    return {
      label: folder.slice(ROOT.length + 1),
      input,
      bytes: readFileSync(join(folder, input)),
      expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected,
    };
  });
}

const REAL = resolve(import.meta.dirname, '../../../shared/formats/real');

/** The genuine exports that lie beside the project on the makers' machines; null where they do not. */
export function realFiles(): string | null {
  return existsSync(REAL) ? REAL : null;
}
