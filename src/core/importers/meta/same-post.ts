/** Posts by the first row of each, in the order of the file; `others` has the further rows of those that have several. */
export interface RowsByPost {
  readonly first: readonly number[];
  readonly others: ReadonlyMap<number, readonly number[]>;
}

/**
 * Groups rows by the post they are about. A key of '' is a row that was put aside. Most files have a row a post: only posts
 * with several rows cost an array of their own.
 */
export function rowsByPost(keys: readonly string[]): RowsByPost {
  const firstOf = new Map<string, number>();
  const first: number[] = [];
  const others = new Map<number, number[]>();
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as string;
    if (key === '') continue;
    const known = firstOf.get(key);
    if (known === undefined) {
      firstOf.set(key, place);
      first.push(place);
      continue;
    }
    const group = others.get(known);
    if (group === undefined) others.set(known, [place]);
    else group.push(place);
  }
  return { first, others };
}

/**
 * Whether no two ids are the same, from the ids as numbers (NaN: none, or put aside). Different ids of 18 digits can be one
 * number, so `false` only says that it takes a look at the ids themselves. Sorting numbers costs a tenth of a Map of texts.
 */
export function areAllDifferent(numbers: Float64Array): boolean {
  const sorted = numbers.slice().sort();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) return false;
  return true;
}

/** The place with the highest score; the scores of one place are compared in order, an unknown one counts as none. */
export function bestPlace(places: readonly number[], scoresOf: (place: number) => readonly number[]): number {
  let best = places[0] as number;
  let bestScores = scoresOf(best);
  for (const place of places.slice(1)) {
    const scores = scoresOf(place);
    const differs = scores.findIndex((score, i) => (score || 0) !== (bestScores[i] || 0));
    if (differs >= 0 && (scores[differs] || 0) > (bestScores[differs] || 0)) {
      best = place;
      bestScores = scores;
    }
  }
  return best;
}
