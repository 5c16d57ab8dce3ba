import { parseArgs } from 'node:util';
import { tryUnseen, unseenText } from './unseen.ts';

// `npm run --silent unseen -- --seed 1 --times 3 --only youtube`: how exports fare that nobody has seen. Ends with 1 where one is
// taken for something else or a number of it is wrong.
const { values } = parseArgs({
  options: { seed: { type: 'string' }, times: { type: 'string' }, only: { type: 'string' }, all: { type: 'boolean' } },
});
const { seed = '1', times = '2', only, all = false } = values;
const tried = await tryUnseen({ seed, times: Number(times), ...(only === undefined ? {} : { only: new RegExp(only, 'u') }) });
const wrong = tried.filter(({ verdict }) => verdict === 'wrong');
const told = all ? tried.filter(({ verdict }) => verdict !== 'right') : wrong;
const lines = told.map(({ verdict, label, change, what }) => `${verdict}: ${label}, ${change}: ${what}`);
process.stdout.write(`${[unseenText(tried), '', ...lines].join('\n')}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
