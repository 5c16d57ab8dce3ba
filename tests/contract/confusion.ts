import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMENT_IMPORTERS } from '../../src/core/importers/comments/comment-importers.ts';
import { detect, IMPORTERS } from '../../src/core/importers/detect.ts';
import { LOOK_ALIKE_RECOGNISERS } from '../../src/core/importers/look-alikes/look-alikes.ts';
import type { Table } from '../../src/core/tables/table.ts';
import { tablesOf } from './reading.ts';
import { REAL } from './real-files.ts';
import { commentSamples, realFiles, samples } from './samples.ts';

type Answer = 'sure' | 'likely' | 'none';

/** One file with the only one that may claim it: an importer of posts or of comments, or a look-alike. */
interface Column {
  readonly label: string;
  /** Files of one group stand in one column. */
  readonly group: string;
  readonly expected: string;
  /** What each importer and look-alike says, by its id. */
  readonly answers: ReadonlyMap<string, Answer>;
}

export interface Confusion {
  readonly columns: readonly Column[];
  /** What is not on the diagonal: `facebook/content says sure of x/content/nl-2026-03`. */
  readonly wrong: readonly string[];
}

const CLAIMANTS = [...IMPORTERS, ...COMMENT_IMPORTERS, ...LOOK_ALIKE_RECOGNISERS].map(({ id }) => id);

function answersTo(table: Table): [string, Answer][] {
  return [
    ...[...IMPORTERS, ...COMMENT_IMPORTERS].map(({ id, recognise }): [string, Answer] => [
      id,
      recognise(table)?.confidence ?? 'none',
    ]),
    ...LOOK_ALIKE_RECOGNISERS.map((one): [string, Answer] => [one.id, one.recognise(table) ? 'sure' : 'none']),
  ];
}

const STRENGTH: readonly Answer[] = ['none', 'likely', 'sure'];

/**
 * Asks everybody about a file. Where it holds posts, about the tables with posts: the sheet per day beside them is a look-alike by
 * right. What any importer takes for posts counts, whichever table it is.
 */
async function ask(label: string, group: string, expected: string, name: string, bytes: Uint8Array): Promise<Column> {
  const tables = await tablesOf(name, bytes);
  const withPosts = tables.filter((table) => detect(table).is === 'posts');
  const answers = new Map<string, Answer>(CLAIMANTS.map((id) => [id, 'none']));
  for (const table of withPosts.length > 0 ? withPosts : tables) {
    for (const [id, answer] of answersTo(table)) {
      if (STRENGTH.indexOf(answer) > STRENGTH.indexOf(answers.get(id) as Answer)) answers.set(id, answer);
    }
  }
  return { label, group, expected, answers };
}

/** Importer × sample: who claims what, over all samples and, where they are, the genuine exports. */
export async function confusion(): Promise<Confusion> {
  const folder = realFiles();
  const genuine = folder === null ? [] : readdirSync(folder).filter((name) => name in REAL);
  const columns = await Promise.all([
    ...[...samples(), ...commentSamples()].map(({ label, expected, bytes }) =>
      ask(label, label.split('/').slice(0, 2).join('/'), expected.importer, expected.name, bytes),
    ),
    ...genuine.map((name) => {
      const expected = REAL[name]?.[0] ?? '';
      return ask(`genuine ${name}`, `genuine ${expected}`, expected, name, readFileSync(join(folder as string, name)));
    }),
  ]);
  return { columns, wrong: columns.flatMap(offDiagonal) };
}

function offDiagonal({ label, expected, answers }: Column): string[] {
  return [...answers].flatMap(([id, answer]) => {
    if (id === expected) return answer === 'none' ? [`${id} does not know ${label}`] : [];
    return answer === 'none' ? [] : [`${id} says ${answer} of ${label}`];
  });
}

/** The table as text: a row per importer and look-alike, a column per group; `12` sure, `+2` likely, `·` none. */
export function confusionText({ columns, wrong }: Confusion): string {
  const groups = [...new Set(columns.map(({ group }) => group))].sort(byGenuine);
  const width = Math.max(...CLAIMANTS.map((id) => id.length)) + 2;
  const lines = CLAIMANTS.map((id) => {
    const cells = groups.map((group) =>
      cell(columns.filter((column) => column.group === group).map((c) => c.answers.get(id) ?? 'none')),
    );
    return `${id.padEnd(width)}${cells.map((text) => text.padStart(6)).join('')}`;
  });
  const head = `${''.padEnd(width)}${groups.map((_, i) => String(i + 1).padStart(6)).join('')}`;
  const legend = groups.map((group, i) => {
    const count = columns.filter((column) => column.group === group).length;
    return `${String(i + 1).padStart(4)}  ${group} (${count} ${count === 1 ? 'file' : 'files'})`;
  });
  const verdict = wrong.length === 0 ? ['Diagonal: every file is claimed by its own only.'] : ['Not diagonal:', ...wrong];
  return [head, ...lines, '', ...legend, '', ...verdict].join('\n');
}

function byGenuine(a: string, b: string): number {
  const [first, second] = [a.startsWith('genuine'), b.startsWith('genuine')];
  if (first !== second) return first ? 1 : -1;
  return a < b ? -1 : 1;
}

function cell(answers: readonly Answer[]): string {
  const [sure, likely] = [answers.filter((a) => a === 'sure').length, answers.filter((a) => a === 'likely').length];
  if (sure + likely === 0) return '·';
  return `${sure > 0 ? sure : ''}${likely > 0 ? `+${likely}` : ''}`;
}
