import { cellNumber } from '../../src/core/base/numbers.ts';
import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';

// What platforms, other programs and years change in an export.

/** By the English word the one of another language. */
export type Words = Readonly<Record<string, string>>;
export interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A file that is known, and what is known about it. */
export interface Known {
  readonly label: string;
  readonly name: string;
  readonly importer: string;
  readonly grid: Grid;
  readonly posts: number;
  readonly sums: ReadonlyMap<string, number>;
  /** Per metric the columns that make it. */
  readonly places: ReadonlyMap<string, ReadonlySet<number>>;
  readonly isEnglish: boolean;
}

/** A file changed, the columns that fell away, and where each of the others stood. */
export interface Changed {
  readonly grid: Grid;
  readonly dropped: ReadonlySet<number>;
}
type Change = (known: Known, luck: Chance) => Changed | null;

const NONE: ReadonlySet<number> = new Set();
/** Of the tools and TikTok, which write English in every language, nobody meets a file in another one. */
const TRANSLATED = /^(?:facebook\/content|instagram\/(?:posts|stories)|x\/content|linkedin|youtube)/u;
/** These exports are no longer made: what they looked like is all they will. */
const CLOSED = /^(?:facebook\/(?:crowdtangle|insights|creator)|instagram\/crowdtangle|x\/tweets)/u;
/** What stands in no language: Meta's own names of clicks, currencies, shares. */
const KEPT = / ?\((?:[A-Z][a-z]+ Click|[A-Z]{3}|%)\)$/u;
const UNUSED = ['Nieuwe maat', 'Brand lift score', 'Extra-Spalte 2', 'Ny måling', 'AI label', '新しい列', 'Neue Kennzahl (EUR)'];

const withHeader = ({ grid }: Known, header: readonly string[]): Changed => ({
  grid: { header, rows: grid.rows },
  dropped: NONE,
});

/** Letters, spaces and marks as other programs and other years write the same words. */
const otherLetters: Change = (known, luck) => {
  const write = luck.pick<(word: string) => string>([
    (word) => word.toUpperCase(),
    (word) => word.toLowerCase(),
    (word) => word.normalize('NFD'),
    (word) => ` ${word.replaceAll(' ', '\u00A0')} `,
    (word) => word.replaceAll(' ', '  '),
    (word) => word.replaceAll(/\p{L}+/gu, (part) => part.charAt(0).toUpperCase() + part.slice(1)),
  ]);
  return withHeader(known, known.grid.header.map(write));
};

/** One to three columns that nobody has heard of, behind the others or (`between`) among the numbers. */
function added(between: boolean): Change {
  return ({ grid, places, label }, luck) => {
    const first = Math.min(...[...places.values()].flatMap((columns) => [...columns]));
    if (between && (!Number.isFinite(first) || label.startsWith('linkedin') || label.startsWith('x/'))) return null;
    let { header, rows } = grid;
    for (let i = luck.whole(1, 3); i > 0; i--) {
      const at = between ? luck.whole(first, header.length) : header.length;
      const cellsOf = luck.pick<() => string>([
        () => String(luck.whole(0, 900)),
        () => '',
        () => luck.pick(['ja', 'nee', '']),
        () => String(luck.whole(0, 9000) / 100),
        () => '0',
      ]);
      const put = (cells: readonly string[], cell: string): string[] => [...cells.slice(0, at), cell, ...cells.slice(at)];
      header = put(header, `${luck.pick(UNUSED)} ${i}`);
      rows = rows.map((cells) => put(cells, cells.length < header.length - 1 ? '' : cellsOf()));
    }
    return { grid: { header, rows }, dropped: NONE };
  };
}

/** One to three of the columns of numbers were not chosen, or did not exist yet. */
const fewer: Change = ({ grid, places, importer }, luck) => {
  // These have one set of columns in every year that is known.
  if (/^(?:x|linkedin|tiktok|facebook\/(?:crowdtangle|insights|creator))/u.test(importer)) return null;
  const numbers = [...new Set([...places.values()].flatMap((columns) => [...columns]))];
  if (numbers.length < 5) return null;
  const dropped = new Set(Array.from({ length: luck.whole(1, 3) }, () => luck.pick(numbers)));
  const keep = (cells: readonly string[]): string[] => cells.filter((_, place) => !dropped.has(place));
  return { grid: { header: keep(grid.header), rows: grid.rows.map(keep) }, dropped };
};

/** The platform gives one or two columns another name. */
const renamed: Change = (known, luck) => {
  if (CLOSED.test(known.importer)) return null;
  const at = new Set(Array.from({ length: luck.whole(1, 2) }, () => luck.whole(0, known.grid.header.length - 1)));
  const header = known.grid.header.map((word, place) => (at.has(place) ? invented(word, luck) : word));
  return { ...withHeader(known, header), dropped: at };
};

// Letters in which no importer knows a word.
const SCRIPTS = ['աբգդեզէըթժիլխ', 'აბგდევზთიკლმნ', 'ሀለሐመሠረሰሸቀበተቸ'];

function invented(word: string, luck: Chance): string {
  const letters = luck.pick(SCRIPTS);
  return word === '' ? '' : luck.text(letters, luck.whole(4, 12));
}

/** All words, those in the cells too, in a language that nobody can know. */
const unknownLanguage: Change = ({ grid, importer }, luck) => {
  if (!TRANSLATED.test(importer)) return null;
  const script = luck.pick(SCRIPTS);
  const words = new Map<string, string>();
  const said = (word: string): string => {
    const kept = KEPT.exec(word)?.[0] ?? '';
    const known = words.get(word) ?? (word === '' ? '' : luck.text(script, luck.whole(5, 14)) + kept);
    words.set(word, known);
    return known;
  };
  const isWords = grid.header.map((_, place) => isColumnOfWords(grid, place));
  const rows = grid.rows.map((cells) => cells.map((cell, place) => (isWords[place] === true ? said(cell) : cell)));
  return { grid: { header: grid.header.map(said), rows }, dropped: NONE };
};

/** A column such as the kind of post: a few different words, no numbers, no addresses. */
function isColumnOfWords({ rows, header }: Grid, place: number): boolean {
  if (/name|username/iu.test(header[place] ?? '')) return false;
  const cells = new Set(rows.map((row) => row[place] ?? '').filter((cell) => cell !== ''));
  const isWord = (cell: string): boolean => cell.length < 30 && !/[\d/@]/u.test(cell) && Number.isNaN(cellNumber(cell));
  return cells.size > 0 && cells.size <= Math.min(8, rows.length / 2) && [...cells].every(isWord);
}

/** The words that a language writes which the importers have not listed, as far as people and programs showed them. */
export function unlisted(words: Words): Change {
  return ({ grid, isEnglish }, luck) => {
    if (!isEnglish) return null;
    const said = new Map(Object.entries(words).map(([english, word]) => [english.toLowerCase(), word]));
    const isWords = grid.header.map((_, place) => isColumnOfWords(grid, place));
    const header = grid.header.map((word) => said.get(word.trim().toLowerCase()) ?? invented(word, luck));
    const rows = grid.rows.map((cells) =>
      cells.map((cell, place) =>
        isWords[place] === true ? (said.get(cell.toLowerCase()) ?? invented(cell, chance(cell))) : cell,
      ),
    );
    return { grid: { header, rows }, dropped: NONE };
  };
}

/** One change after the other. The columns that fell away are those of the first file: changes that drop come first. */
function after(...changes: readonly Change[]): Change {
  return (known, luck) => {
    let changed: Changed | null = { grid: known.grid, dropped: NONE };
    for (const change of changes) {
      const next: Changed | null = change({ ...known, grid: changed.grid }, luck);
      if (next === null) return null;
      changed = { grid: next.grid, dropped: new Set([...changed.dropped, ...next.dropped]) };
    }
    return changed;
  };
}

/** By its name each change that any file can undergo. */
export const CHANGES: readonly (readonly [name: string, change: Change])[] = [
  ['other letters', otherLetters],
  ['columns behind', added(false)],
  ['columns between', added(true)],
  ['fewer columns', fewer],
  ['words renamed', renamed],
  ['fewer, other letters, more', after(fewer, otherLetters, added(false))],
  ['unknown language', unknownLanguage],
  ['unknown language, more', after(unknownLanguage, added(false))],
];
