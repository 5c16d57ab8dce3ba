import { describe, expect, it } from 'vitest';
import type { TrialAnswer } from '../core/insight/trial.ts';
import { claimsText, countsText, tryOutList, tryOutText } from './formats-screen.ts';

const tryOut = {
  id: 't1',
  channelKey: 'facebook:1',
  goal: 'clicks',
  format: 'video',
  from: '2026-11-02',
  order: [true, false, false, true, true, false],
} as const;
const state = (answer: TrialAnswer, published: number) => ({ tryOut, published, answer });

describe('the words of the formats screen', () => {
  it('tell what anyone can count', () => {
    const own = { posts: 14, aboveUsual: 11, middleTimes: 2.1 };
    const others = { posts: 80, aboveUsual: 34, middleTimes: 0.9 };
    expect(countsText(own, others, 'nl')).toBe(
      '11 van de 14 posts deden het beter dan gewoon, van de andere 34 van de 80. De middelste haalde 2,1× het gewone, de middelste van de andere 0,9×.',
    );
    expect(countsText({ ...own, aboveUsual: 1 }, others, 'nl')).toContain('1 van de 14 posts deed het beter');
    // The middle of a few posts is luck.
    expect(countsText({ posts: 4, aboveUsual: 3, middleTimes: 2.1 }, others, 'nl')).not.toContain('2,1');
    expect(countsText({ posts: 0, aboveUsual: 0, middleTimes: Number.NaN }, others, 'da')).not.toContain('NaN');
  });

  it('tell how far a try-out is, and its answer with its range', () => {
    const waiting = { verdict: 'waiting', withIt: 1, without: 1, ratio: null, low: null, high: null } as const;
    expect(tryOutText(state(waiting, 3), 'Video', 'nl')).toBe(
      '3 van de 6 posts staan in de exports; 2 ervan zijn oud genoeg om te tellen. Het antwoord komt als ze er allemaal zijn.',
    );
    const better = { verdict: 'better', withIt: 3, without: 3, ratio: 2.4, low: 1.3, high: 4.4 } as const;
    expect(tryOutText(state(better, 9), 'Video', 'nl')).toContain(
      'doorgaans 2,4× zoveel als de posts zonder (waarschijnlijk 1,3× tot 4,4×)',
    );
    const open = { ...better, verdict: 'open' } as const;
    expect(tryOutText(state(open, 9), 'Video', 'en')).toMatch(/^No clear difference/u);
    // Halfway a difference may show already; it is no answer before the posts are there.
    expect(tryOutText(state({ ...better, verdict: 'waiting' }, 5), 'Video', 'en')).not.toContain('2.4');
  });

  it('give the list of a try-out as text', () => {
    expect(tryOutList(tryOut.order, 'Video', tryOut.from, 'nl').split('\n')).toEqual([
      'Vanaf 2 november.',
      '1. Video',
      '2. iets anders',
      '3. iets anders',
      '4. Video',
      '5. Video',
      '6. iets anders',
    ]);
  });

  it('count findings, and indications only where there is no finding', () => {
    expect(claimsText({ works: 1, seems: 3 }, 'nl')).toBe('1 bevinding');
    expect(claimsText({ works: 0, seems: 2 }, 'nl')).toBe('2 aanwijzingen');
    expect(claimsText({ works: 0, seems: 0 }, 'da')).toBe('endnu ingen konklusion');
  });
});
