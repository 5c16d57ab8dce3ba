/** A whole number from 0 up to, and without, `below`. */
export type Chance = (below: number) => number;

const WORD = 2 ** 32;

/** The browser's own chance, equally likely for each number: what would favour the small ones is drawn again. */
export const byCrypto: Chance = (below) => {
  const word = new Uint32Array(1);
  const fair = WORD - (WORD % below);
  do {
    crypto.getRandomValues(word);
  } while ((word[0] as number) >= fair);
  return (word[0] as number) % below;
};

/** Which of so many posts get the format: exactly half of them (Fisher and Yates, as Durstenfeld wrote it in 1964). */
export function drawLots(posts: number, chance: Chance): boolean[] {
  const order = Array.from({ length: posts }, (_, place) => place < Math.floor(posts / 2));
  for (let last = order.length - 1; last > 0; last--) {
    const other = chance(last + 1);
    [order[last], order[other]] = [order[other] as boolean, order[last] as boolean];
  }
  return order;
}

export const PLAN_SIZES = [6, 8, 10, 12, 14, 16] as const;

/**
 * How many posts a try-out should have, where so many more with the format would show a difference: those and as many without. What many
 * posts could not tell (none more are needed) takes the largest.
 */
export function proposedSize(needed: number): number {
  const largest = PLAN_SIZES.at(-1) as number;
  return needed === 0 ? largest : (PLAN_SIZES.find((size) => size >= 2 * needed) ?? largest);
}
