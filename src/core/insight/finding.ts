import type { Format } from '../model/workspace.ts';

export type Verdict = 'works' | 'works-less' | 'no-difference' | 'cannot-tell' | 'too-few';

export interface FormatFinding {
  readonly format: Format;
  readonly posts: number;
  readonly verdict: Verdict;
  /** The middle post with this format against the middle of the channel's other posts, 1 = the same; null where too few. */
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
