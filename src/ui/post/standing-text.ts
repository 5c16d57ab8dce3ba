import type { PostStanding } from '../../core/report/post-standing.ts';
import type { PostWords } from '../../words/post-screen.ts';

/** `87 % van je posts daar`: never rounded up to all of them, nor down to none. */
export function betterThanText(better: number, words: Pick<PostWords, 'share' | 'all' | 'none'>): string {
  const percent = Math.round(better * 100);
  if (better === 0) return words.none;
  if (better === 1) return words.all;
  return words.share(Math.min(99, Math.max(1, percent)));
}

const FAR = 1.5;

/** So far from the usual that one asks why. */
export function isFarFromUsual({ against }: Pick<PostStanding, 'against'>): boolean {
  return against !== null && (against.times >= FAR || against.times <= 1 / FAR);
}
