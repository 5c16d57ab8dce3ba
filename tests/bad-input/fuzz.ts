import { parseArgs } from 'node:util';
import { samples } from '../contract/samples.ts';
import { faultOf, mutated } from './mutations.ts';

/** `npm run --silent fuzz -- --n 5000 --seed 1`: many damaged copies of the samples; every fault by its seed. */
const { values } = parseArgs({ options: { n: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } } });
const all = samples();
const first = Number(values.seed);
const count = Number(values.n);
let faults = 0;
for (let seed = first; seed < first + count; seed++) {
  const { how, name, bytes } = mutated(all, seed);
  let fault: string | null;
  try {
    fault = await faultOf(name, bytes);
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (fault === null) continue;
  faults++;
  console.log(`${how}\n  ${fault}`);
}
console.log(`${count} damaged files, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
