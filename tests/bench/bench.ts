import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { facebookExport } from './export-text.ts';
import { measurePage } from './page.ts';
import type { Measured, Work } from './work.ts';

// Ratios of one run, not milliseconds: machines differ and are shared.
const ROUNDS = 7;
const RUNS = 5;

interface Row {
  readonly what: string;
  readonly hold: string;
  readonly seen: string;
  readonly holds: boolean;
}

/**
 * Each work in processes of its own: PapaParse alone keeps all its rows, and an engine that has learned that rows live long puts
 * them where they are expensive to forget, for whatever runs after it.
 */
function measured(work: Work, runs: number): Measured {
  const script = join(import.meta.dirname, 'work.ts');
  const args = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', script, work, String(runs)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}

type Walls<Name extends Work> = Readonly<Record<Name, number>>;

/** Rounds in which every work had a process of its own: the least of its walls in each. */
function roundsOf<Name extends Work>(...works: readonly Name[]): Walls<Name>[] {
  return Array.from({ length: ROUNDS }, () =>
    Object.fromEntries(works.map((work) => [work, measured(work, RUNS).wall])),
  ) as Walls<Name>[];
}

/** The middle round: in a busy minute all works of a round are slow together, so that their ratio stays. */
function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function ratio(value: number): string {
  return value.toFixed(2);
}

const rounds = roundsOf('parse', 'import', 'small', 'report');
const of = (figure: (round: (typeof rounds)[number]) => number) => middle(rounds.map(figure));
const million = process.argv.includes('--no-million') ? null : measured('million', 2);
const page = process.argv.includes('--no-page') ? null : await measurePage(facebookExport(100_000));
const fileBytes = new TextEncoder().encode(facebookExport(100_000)).length;

function row(what: string, value: number, most: number, unit: string): Row {
  const hold = Number.isFinite(most) ? `≤ ${unit === 'ms' ? most : ratio(most)} ${unit}` : '';
  return { what, hold, seen: `${unit === 'ms' ? value.toFixed(0) : ratio(value)} ${unit}`, holds: value <= most };
}

const rows: Row[] = [
  row(
    'P: bare PapaParse of 100,000 rows × 40 columns',
    of((walls) => walls.parse),
    Number.POSITIVE_INFINITY,
    'ms',
  ),
  row(
    'whole import of 100,000 rows, until the board answers',
    of((walls) => walls.import / walls.parse),
    1.6,
    'P',
  ),
  row(
    'import of 100,000 rows / 10 × import of 10,000',
    of((walls) => walls.import / (10 * walls.small)),
    1.2,
    '',
  ),
  ...(million === null
    ? []
    : [
        row('import of 1,000,000 rows / 10 × import of 100,000', million.wall / (10 * of((walls) => walls.import)), 1.2, ''),
        row('most memory while 1,000,000 rows are imported', million.peak / million.fileBytes, 3, '× file'),
      ]),
  row(
    'the month’s whole report over 100,000 posts',
    of((walls) => walls.report / walls.parse),
    Number.POSITIVE_INFINITY,
    'P',
  ),
  ...(page === null
    ? []
    : [
        row('longest page task while 100,000 rows are imported', page.longestTask, 50, 'ms'),
        row('kept on disk, original included', page.kept / fileBytes, 1.3, '× file'),
      ]),
];

for (const { what, hold, seen, holds } of rows) console.log(`${holds ? ' ' : '!'} ${what.padEnd(62)} ${hold.padEnd(16)} ${seen}`);
if (process.argv.includes('--json')) writeFileSync('bench.json', JSON.stringify(rows, null, 2));
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
