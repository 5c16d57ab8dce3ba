import type { PostsBuilder } from '../../model/posts-builder.ts';

/** Posts by the first row of each, in the order of the file; `others` has the further rows of those that have several. */
export interface RowsByPost {
  readonly first: readonly number[];
  readonly others: ReadonlyMap<number, readonly number[]>;
}

/** The ids of the posts that were met in a file. */
export class MetPosts {
  private readonly ids = new Set<string>();

  has(id: string): boolean {
    return this.ids.has(ownText(id));
  }

  add(id: string): void {
    this.ids.add(ownText(id));
  }
}

/** A text cut out of a part of a file keeps that part alive, and so does one put together with `+`; a joined one is a text of its own. */
function ownText(text: string): string {
  return ['#', text].join('');
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

/**
 * Of the rows about one post keeps the one with the highest score, while they are read: a file that is too long to be held is read once.
 * An unknown score counts as none, and of equal ones the first row wins.
 */
export class BestRows {
  private readonly posts: PostsBuilder;
  /** The post that a row became, by its key. */
  private readonly best = new Map<string, number>();
  private readonly lines: number[] = [];
  private readonly scores: number[] = [];
  private readonly beaten = new Set<number>();

  constructor(posts: PostsBuilder) {
    this.posts = posts;
  }

  /** Whether the row at `line` is to be added, as the next post; `post`: which one it is. If not, it is told; and if it beats another, that one is. */
  takes(post: string, id: string, line: number, score: number): boolean {
    const { posts, best, lines, scores } = this;
    const key = ownText(post);
    const known = best.get(key);
    if (known !== undefined) {
      const isBetter = (score || 0) > (scores[known] as number);
      posts.note('duplicate-row', isBetter ? lines[known] : line, null, id);
      if (!isBetter) return false;
      this.beaten.add(known);
    }
    best.set(key, posts.count);
    lines[posts.count] = line;
    scores[posts.count] = score || 0;
    return true;
  }

  /** Asked when all rows are read. */
  finish(): void {
    const { posts, beaten } = this;
    if (beaten.size === 0) return;
    posts.keepOnly(Array.from({ length: posts.count }, (_, post) => post).filter((post) => !beaten.has(post)));
  }
}
