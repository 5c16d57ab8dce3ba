import { samples } from '../contract/samples.ts';
import { faultOf, mutated } from './mutations.ts';

/** The process in which `fuzz.ts` has its files read: a message when it stands, then one a file, its fault or null. */
const [first, end, ending] = process.argv.slice(2) as [string, string, string];
const originals = samples().filter(({ input }) => input.endsWith(ending));
process.send?.(null);
for (let seed = Number(first); seed < Number(end); seed++) {
  const { name, bytes } = mutated(originals, seed);
  const fault = await faultOf(name, bytes).catch((error: unknown) =>
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
  process.send?.(fault);
}
process.disconnect();
