import { expect, it } from 'vitest';
import { isChain, isMirror } from './presentation.ts';

const row = (level: string, posts: number, direction: 1 | -1 | 0) => ({
  channel: 'facebook:1',
  measure: 'reach' as const,
  group: 'format' as const,
  exclusive: true,
  rest: 100 - posts,
  level,
  posts,
  direction,
});

it('most posts doing worse is only the other side of a few doing better', () => {
  const few = row('text', 12, 1);
  const most = row('photo', 80, -1);
  expect(isMirror(most, [few, most])).toBe(true);
  expect(isMirror(few, [few, most])).toBe(false);
  expect(isMirror(row('photo', 55, -1), [few])).toBe(false);
  expect(isMirror(most, [row('text', 12, -1)])).toBe(false);
  expect(isMirror(most, [{ ...few, measure: 'clicks' }])).toBe(false);
});

it('more reach and therefore more answers is one thing', () => {
  const of = (measure: 'reach' | 'engagement' | 'rate', verdict: 'works' | 'none' | 'seems', direction: 1 | -1 | 0) => ({
    measure,
    verdict,
    direction,
  });
  expect(isChain([of('reach', 'works', 1), of('engagement', 'works', 1), of('rate', 'none', 0)])).toBe(true);
  expect(isChain([of('reach', 'works', 1), of('engagement', 'works', 1), of('rate', 'works', 1)])).toBe(false);
  expect(isChain([of('reach', 'works', 1), of('engagement', 'works', -1), of('rate', 'none', 0)])).toBe(false);
  expect(isChain([of('reach', 'works', 1), of('rate', 'none', 0)])).toBe(false);
});
