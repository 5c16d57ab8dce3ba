import type { ExecFileException } from 'node:child_process';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import { IMPORTERS } from '../../src/core/importers/detect.ts';
import { LOOK_ALIKE_RECOGNISERS } from '../../src/core/importers/look-alikes/look-alikes.ts';
import type { Table } from '../../src/core/tables/table.ts';
import { outcomeSentence } from '../../src/words/files.ts';
import { outcomeOf, postsOf } from '../../src/worker/file-outcome.ts';
import { guideSteps, ROOT } from './guide.ts';
import { tablesOf } from './reading.ts';
import { samples } from './samples.ts';

const REGISTRY = 'src/core/importers/registry.ts';
const steps = guideSteps();
const sampleFiles = steps.filter(({ path }) => path.startsWith('sample-data/'));
const registryLines = steps.filter(({ path }) => path === REGISTRY).flatMap(({ content }) => content.trimEnd().split('\n'));
const importers = steps.filter((step) => step.path !== REGISTRY && !sampleFiles.includes(step));

/** The contract tests of samples, which the sample of the guide joins by being there. */
const TESTS = ['every-row', 'few-rows', 'samples', 'sums', 'turned', 'written-otherwise'].map(
  (name) => `tests/contract/${name}.test.ts`,
);

let project = '';

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'guide-'));
  for (const part of ['src', 'tests', 'package.json', 'tsconfig.json', 'biome.json', '.gitignore', 'vitest.config.ts']) {
    cpSync(join(ROOT, part), join(project, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  for (const { path, content } of [...sampleFiles, ...importers]) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), content);
  }
  const lines = readFileSync(join(project, REGISTRY), 'utf8').trimEnd().split('\n');
  const added = [...new Set([...lines.slice(1), ...registryLines])].sort((a, b) => (pathIn(a) < pathIn(b) ? -1 : 1));
  writeFileSync(join(project, REGISTRY), `${[lines[0], ...added].join('\n')}\n`);
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

function pathIn(line: string): string {
  return /'(.+)'/u.exec(line)?.[1] ?? '';
}

/** What a command in the copy says; fails with it. The variables of this run of Vitest are none of its business. */
async function run(command: string, ...args: string[]): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|VITE_|NODE_ENV|TEST|MODE|DEV|PROD)/u.test(name)),
  );
  const said = await new Promise<readonly [error: ExecFileException | null, text: string]>((done) => {
    execFile(join(ROOT, 'node_modules/.bin', command), args, { cwd: project, env }, (error, out, err) =>
      done([error, out + err]),
    );
  });
  if (said[0] !== null) throw new Error(said[1]);
  return said[1];
}

describe('the guide of CONTRIBUTING.md to a new export format', () => {
  it('takes one importer, one line in the registry and one sample folder', () => {
    expect(importers.map(({ path }) => dirname(dirname(path)))).toEqual(['src/core/importers']);
    expect(registryLines).toHaveLength(1);
    expect(new Set(sampleFiles.map(({ path }) => dirname(path))).size).toBe(1);
    expect(sampleFiles.map(({ path }) => basename(path))).toEqual(['input.csv', 'expected.json']);
  });

  it('compiles and has the form of the house', async () => {
    await run('tsc', '-p', 'src/core');
    await run('biome', 'check', REGISTRY, ...importers.map(({ path }) => path));
  }, 60_000);

  it('holds all that is asked of a sample', async () => {
    const reports = ['--reporter=default', '--reporter=json', '--outputFile=report.json'];
    await run('vitest', 'run', '--project=unit', '--no-isolate', '--maxWorkers=1', ...reports, '-t', label(), ...TESTS);
    const report = JSON.parse(readFileSync(join(project, 'report.json'), 'utf8')) as {
      testResults: { name: string; assertionResults: { status: string }[] }[];
    };
    const tried = report.testResults.filter(({ assertionResults }) => assertionResults.some(({ status }) => status === 'passed'));
    expect(tried.map(({ name }) => basename(name)).sort()).toEqual(TESTS.map((path) => basename(path)));
  }, 60_000);

  it('is called by its name', async () => {
    const { readFile } = await inCopy<typeof import('../../src/core/importers/read-file.ts')>('src/core/importers/read-file.ts');
    const reading = await readFile({ name: 'foto.csv', bytes: input(), lastModified: null }, new Zone('Europe/Amsterdam'));
    const outcome = outcomeOf('foto.csv', input().length, reading, postsOf(reading));
    expect(outcomeSentence(outcome, 'nl', 'Europe/Amsterdam')).toMatch(
      /^Plaza, @lindermeer: 3 posts, alle nieuw\. 1 okt 2026 tot/u,
    );
  }, 60_000);

  it('claims its own sample only, and nobody else claims that', async () => {
    const { claimsOf } = await inCopy<typeof import('../../src/core/importers/detect.ts')>('src/core/importers/detect.ts');
    const idsOf = (table: Table): string[] => claimsOf(table).map(({ importer }) => importer.id);
    const own = await tablesOf('foto.csv', input());
    expect(own.map(idsOf)).toEqual([['plaza/posts']]);
    expect(own.filter((table) => LOOK_ALIKE_RECOGNISERS.some(({ recognise }) => recognise(table)))).toEqual([]);
    for (const { label: other, expected, bytes } of samples()) {
      if (expected.importer === 'plaza/posts') continue;
      const tables = await tablesOf(expected.name, bytes);
      expect(tables.flatMap(idsOf), other).not.toContain('plaza/posts');
    }
  }, 60_000);
});

async function inCopy<Module>(path: string): Promise<Module> {
  return await import(pathToFileURL(join(project, path)).href);
}

function input(): Uint8Array {
  return new TextEncoder().encode(sampleFiles[0]?.content);
}

/** `plaza/posts/en-2026-10` */
function label(): string {
  return dirname(sampleFiles[0]?.path ?? '').slice('sample-data/'.length);
}

it('an importer of no platform of ours says what its source is called', () => {
  const others = IMPORTERS.filter(({ platform }) => platform === null || platform === 'other');
  expect(others.filter(({ source }) => source === undefined).map(({ id }) => id)).toEqual([]);
  expect(others.length).toBeGreaterThan(5);
});
