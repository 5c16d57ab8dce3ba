import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/insight/findings.ts';
import type { Findings } from '../../core/report/report.ts';
import { effectScale } from './effect-scale.ts';
import { chainsOf, chartsOf, claimsOf, comparisonsOf, rowName, shownInOrder, toldInTitle } from './what-is-shown.ts';

function row(level: string, ratio: number | null, more: Partial<Finding> = {}): Finding {
  const { verdict = 'unclear' } = more;
  const claimed = verdict === 'works' || verdict === 'seems';
  return {
    channel: 'facebook:1',
    measure: 'clicks',
    group: 'kind',
    level,
    primary: true,
    exclusive: true,
    goal: true,
    posts: 10,
    rest: 90,
    weeks: 8,
    verdict,
    direction: claimed ? ((ratio ?? 1) > 1 ? 1 : -1) : 0,
    lead: false,
    mirror: false,
    effect:
      ratio === null
        ? null
        : {
            est: Math.log(ratio),
            q: 0.01,
            ratio,
            low: ratio / 1.5,
            high: ratio * 1.5,
            usual: 20,
            typical: 20 * ratio,
            needed: 4,
          },
    ...more,
  };
}

function findings(rows: readonly Finding[]): Findings {
  return { compared: [], rows, boostUnknown: [], coverage: [], from: null, to: null };
}

const levels = (rows: readonly Finding[]) => rows.map(({ level }) => level);

describe('what stands in a chart', () => {
  it('is ranked where something is claimed, and by the number of posts where nothing is', () => {
    const rows = [
      row('far ahead, not told', 4, { verdict: 'unclear', posts: 6 }),
      row('less', 0.4, { verdict: 'works' }),
      row('few', null, { verdict: 'too-few', posts: 4 }),
      row('most posts', 0.5, { verdict: 'works', posts: 70, mirror: true }),
      row('seems', 1.5, { verdict: 'seems' }),
      row('same', 1.1, { verdict: 'none', posts: 30 }),
      row('more', 2.1, { verdict: 'works' }),
      row('not told', 0.6, { verdict: 'unclear', posts: 12 }),
      row('zeros', null, { verdict: 'sparse', posts: 20 }),
    ];
    const order = ['more', 'seems', 'less', 'most posts', 'same', 'not told', 'far ahead, not told', 'zeros', 'few'];
    expect(levels(shownInOrder(rows))).toEqual(order);
    expect(levels(shownInOrder(rows.toReversed()))).toEqual(order);
  });

  it('keeps formats, topics and properties of the post apart, and one channel and goal from another', () => {
    const all = findings([
      row('video', 2),
      row('bridges', 2, { group: 'topic' }),
      row('long', 2, { group: 'length', primary: false }),
      row('mon', 2, { group: 'weekday', primary: false }),
      row('photo', 2, { channel: 'x:2' }),
      row('link', 2, { measure: 'reach' }),
    ]);
    const told = (view: 'primary' | 'traits') =>
      chartsOf(all, 'facebook:1', 'clicks', view).map(({ name, rows }) => [name, levels(rows)]);
    expect(told('primary')).toEqual([
      ['kind', ['video']],
      ['topic', ['bridges']],
    ]);
    expect(told('traits')).toEqual([
      ['text', ['long']],
      ['moment', ['mon']],
    ]);
  });

  it('tells over all channels what was found on one of them, unless it is told already', () => {
    const works = { verdict: 'works' } as const;
    const all = findings([
      row('video', 2, { ...works, channel: 'all' }),
      row('photo', 1.2, { channel: 'all' }),
      row('reel', 2.2, { ...works, channel: 'instagram:3' }),
      row('photo', 0.5, { ...works, channel: 'instagram:3' }),
      row('link', 0.5, { ...works, channel: 'instagram:3', mirror: true }),
      row('text', 1.5, { channel: 'x:2' }),
    ]);
    const [chart] = chartsOf(all, 'all', 'clicks', 'primary');
    expect(chart?.rows.map(rowName)).toEqual(['all|kind|video', 'all|kind|photo']);
    expect(chart?.elsewhere.map(rowName)).toEqual(['instagram:3|kind|photo']);
    expect(claimsOf(all, 'all', 'clicks', 'primary')).toEqual({ works: 2, seems: 0 });
    expect(claimsOf(all, 'x:2', 'clicks', 'primary')).toEqual({ works: 0, seems: 0 });
  });

  it('names in the title what is surest, and of one channel only where the whole has nothing', () => {
    const told = (rows: readonly Finding[]) => toldInTitle(rows, 'all').map(({ says, rows: named }) => [says, ...levels(named)]);
    const works = { verdict: 'works', channel: 'all' } as const;
    const onX = { verdict: 'works', channel: 'x:2' } as const;
    expect(
      told([
        row('reel', 3, onX),
        row('poll', 2, onX),
        row('text', 1.5, onX),
        row('video', 1.8, { ...works, verdict: 'seems' }),
        row('link', 0.5, works),
        row('photo', 0.4, onX),
        row('event', 0.6, { ...works, verdict: 'seems' }),
      ]),
    ).toEqual([
      ['works', 'reel', 'poll'],
      ['worksLess', 'link'],
    ]);
    expect(told([row('event', 0.6, { ...works, verdict: 'seems' })])).toEqual([['seemsLess', 'event']]);
    expect(told([row('photo', 0.4, { ...works, mirror: true }), row('video', 4)])).toEqual([]);
  });

  it('says in one sentence that what reaches more people gets more answers', () => {
    const rows = [
      row('video', 2, { measure: 'reach', verdict: 'works' }),
      row('video', 1.8, { measure: 'engagement', verdict: 'works' }),
      row('video', 1, { measure: 'rate', verdict: 'none' }),
      row('photo', 0.6, { measure: 'reach', verdict: 'works' }),
      row('photo', 0.6, { measure: 'engagement', verdict: 'works' }),
      row('photo', 0.9, { measure: 'rate', verdict: 'unclear' }),
    ];
    const all = findings(rows);
    const charts = chartsOf(all, 'facebook:1', 'reach', 'primary');
    expect(levels(chainsOf(all, charts))).toEqual(['video']);
    expect(comparisonsOf(all)).toBe(6);
  });
});

describe('the scale of the effects', () => {
  it('has "as the others" in the middle, and twice and half equally far from it', () => {
    const { at } = effectScale([row('video', 2)]);
    expect(at(1)).toBe(50);
    expect(at(2) - 50).toBeCloseTo(50 - at(0.5), 2);
    expect(at(3)).toBe(97);
  });

  it('ends at eight times, however far a range goes', () => {
    const { at, ticks } = effectScale([row('video', 100)]);
    expect(at(8)).toBe(97);
    expect(at(150)).toBe(97);
    expect(at(0)).toBe(3);
    expect(ticks).toEqual([0.25, 4]);
  });
});
