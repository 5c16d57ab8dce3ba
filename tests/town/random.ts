/** A seeded stream of chance (mulberry32): the same seed gives the same numbers on every machine. */
export interface Chance {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Around 1, log-normal: the middle value is 1. */
  readonly factor: (sigma: number) => number;
  /** A count around `mean`: Poisson when small, rounded when large. */
  readonly count: (mean: number) => number;
  readonly text: (alphabet: string, length: number) => string;
}

function hash(seed: string): number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) as number), 16777619);
  return state >>> 0;
}

export function chance(seed: string): Chance {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => from[whole(0, from.length - 1)] as T;
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const text = (alphabet: string, length: number): string => Array.from({ length }, () => pick([...alphabet])).join('');
  return { next, whole, pick, factor: (sigma) => Math.exp(sigma * normal()), count: (mean) => poisson(mean, next), text };
}

function poisson(mean: number, next: () => number): number {
  if (mean > 40) return Math.round(mean);
  const limit = Math.exp(-mean);
  let product = next();
  let count = 0;
  while (product > limit) {
    product *= next();
    count++;
  }
  return count;
}
