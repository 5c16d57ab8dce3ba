import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** The rooms in the order in which they may know each other: a room imports only from rooms that stand earlier, or from itself. */
const ROOMS: readonly (readonly string[])[] = [
  ['core/base'],
  ['core/model'],
  ['core/tables'],
  ['core/importers'],
  ['core/merge', 'core/formats', 'core/rank', 'core/insight'],
  ['core/gaps'],
  ['core/report'],
  ['core/deck'],
  ['core/share'],
  ['words'],
  ['export'],
  ['worker'],
  ['app'],
  ['ui', 'cli'],
  ['main.tsx'],
];

/** Neighbours on one step that may know each other, in this direction only. */
const NEIGHBOURS: ReadonlySet<string> = new Set(['core/insight → core/rank']);

/** Type-only knowledge against the line: words speak of what the worker answers. */
const TYPES_ONLY: ReadonlySet<string> = new Set(['words → worker']);

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/u.test(name) && !/\.(?:test|d)\.tsx?$/u.test(name) ? [path] : [];
  });
}

function roomOf(path: string): string {
  const parts = relative(SRC, path).split('/');
  return parts[0] === 'core' ? `core/${parts[1]}` : (parts[0] as string);
}

function stepOf(room: string): number {
  return ROOMS.findIndex((rooms) => rooms.includes(room));
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const found: Import[] = [];
  for (const match of text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gu)) {
    found.push({ from: path, to: resolve(dirname(path), match[2] as string), typesOnly: match[1] !== undefined });
  }
  for (const match of text.matchAll(/\bimport\(\s*'(\.[^']+)'/gu)) {
    found.push({ from: path, to: resolve(dirname(path), match[1] as string), typesOnly: false });
  }
  return found;
}

describe('who may know whom', () => {
  const files = sources(SRC);

  it('knows every room', () => {
    const unknown = files.filter((path) => stepOf(roomOf(path)) < 0).map((path) => relative(SRC, path));
    expect(unknown).toEqual([]);
  });

  it('imports only from rooms that stand earlier', () => {
    const wrong = files.flatMap(importsOf).flatMap(({ from, to, typesOnly }) => {
      const [own, other] = [roomOf(from), roomOf(to.replace(/\?.*$/u, ''))];
      const edge = `${own} → ${other}`;
      if (own === other || stepOf(other) < stepOf(own) || NEIGHBOURS.has(edge)) return [];
      if (typesOnly && TYPES_ONLY.has(edge)) return [];
      return [`${relative(SRC, from)} imports ${relative(SRC, to)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('sees an import that goes the wrong way', () => {
    expect(stepOf('ui')).toBeGreaterThan(stepOf('core/base'));
    expect(importsOf(join(SRC, 'core/importers/read-file.ts')).length).toBeGreaterThan(5);
  });

  it('keeps files short enough to read, tables of words and headers excepted', () => {
    const long = files
      .filter((path) => !/(?:words|texts|\/words\/)/u.test(relative(SRC, path)) && !relative(SRC, path).startsWith('words/'))
      .map((path) => ({ path: relative(SRC, path), lines: readFileSync(path, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 301);
    expect(long).toEqual([]);
  });

  it('keeps chance, clock and network out of the core', () => {
    const banned = /\b(?:Math\.random|Date\.now|performance\.now|fetch\(|indexedDB|localStorage|console\.)|new Date\(\)/u;
    const wrong = files.filter((path) => relative(SRC, path).startsWith('core/') && banned.test(readFileSync(path, 'utf8')));
    expect(wrong.map((path) => relative(SRC, path))).toEqual([]);
  });
});
