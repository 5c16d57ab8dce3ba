/**
 * What is usual per 1,000 reached on a channel, and how much a post's own rate may be trusted: gamma–Poisson shrinkage (Robbins 1956;
 * Efron and Morris 1975). A rate over 60 people is hardly known and stays near the channel's; one over 60,000 stands.
 */
export interface UsualRate {
  /** Answers per person reached, over all posts together. */
  readonly pooled: number;
  /** So many people reached weigh as much as what is known of the channel: 10 to 5,000. */
  readonly people: number;
}

const FEWEST_PEOPLE = 10;
const MOST_PEOPLE = 5000;

/** From the counts of posts that can be compared: what people did and how many were reached. Null where nobody did anything. */
export function usualRateOf(counts: ArrayLike<number>, reached: ArrayLike<number>): UsualRate | null {
  let all = 0;
  let people = 0;
  for (let i = 0; i < counts.length; i++) {
    all += counts[i] as number;
    people += reached[i] as number;
  }
  if (!(all > 0) || counts.length < 2) return null;
  const pooled = all / people;
  let squares = 0;
  let byChance = 0;
  for (let i = 0; i < counts.length; i++) {
    const reach = reached[i] as number;
    squares += ((counts[i] as number) / reach - pooled) ** 2;
    byChance += pooled / reach;
  }
  const between = squares / (counts.length - 1) - byChance / counts.length;
  const weight = between > 0 ? pooled / between : MOST_PEOPLE;
  return { pooled, people: Math.max(FEWEST_PEOPLE, Math.min(MOST_PEOPLE, weight)) };
}

/** A post's rate as times the channel's, drawn towards 1 the more, the fewer people it reached. */
export function timesRate({ pooled, people }: UsualRate, count: number, reached: number): number {
  return (count + pooled * people) / (reached + people) / pooled;
}
