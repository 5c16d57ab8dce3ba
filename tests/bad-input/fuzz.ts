import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { samples } from '../contract/samples.ts';
import { mutated } from './mutations.ts';

const LONGEST_FILE_MS = 10_000;

/**
 * `npm run --silent fuzz -- --n 5000 --seed 1`: many damaged copies of the samples, or with `--only xls` of those of one file type;
 * every fault by its seed.
 */
const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const originals = samples().filter(({ input }) => input.endsWith(values.only));
const first = Number(values.seed);
const end = first + Number(values.n);
let faults = 0;

function report(seed: number, fault: string): void {
  faults++;
  console.log(`${mutated(originals, seed).how}\n  ${fault}`);
}

/** Reads from this seed on, in a process of its own, until the end or a file that ends it; gives the seed after that. */
async function readFrom(seed: number): Promise<number> {
  const reader = fork(join(import.meta.dirname, 'fuzz-reader.ts'), [String(seed), String(end), values.only], {
    execArgv: ['--import', 'tsx'],
  });
  return await new Promise((done, failed) => {
    // The first message says that the process stands, each other what came of a file.
    let reading = seed - 1;
    let limit: NodeJS.Timeout | undefined;
    reader.on('message', (fault: string | null) => {
      clearTimeout(limit);
      if (fault !== null) report(reading, fault);
      reading++;
      if (reading < end) limit = setTimeout(() => reader.kill('SIGKILL'), LONGEST_FILE_MS);
    });
    reader.on('exit', (code) => {
      clearTimeout(limit);
      if (reading < seed) failed(new Error('The reader does not start.'));
      if (reading < end)
        report(reading, code === null ? `not read within ${LONGEST_FILE_MS / 1000} seconds` : 'ends the process');
      done(reading + 1);
    });
  });
}

for (let seed = first; seed < end; ) seed = await readFrom(seed);
console.log(`${end - first} damaged files, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
