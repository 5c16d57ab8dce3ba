import { expect, it } from 'vitest';
import { samples } from '../contract/samples.ts';
import { faultOf, mutated } from './mutations.ts';

const small = samples().filter(({ bytes }) => bytes.length < 130_000);

it('damaged copies of the samples are read or refused: no crash, no hang, every row a post or put aside', async () => {
  for (let seed = 1; seed <= 250; seed++) {
    const { how, name, bytes } = mutated(small, seed);
    expect(await faultOf(name, bytes), how).toBeNull();
  }
}, 120_000);
