import { describe, expect, it } from 'vitest';
import type { Metric } from '../model/metric.ts';
import { packed } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { historyOf } from './history.ts';

const PAGE = { platform: 'facebook', id: '7', name: 'Lindermeer' } as const;
type Numbers = Partial<Record<Metric, number>>;

function exported(day: number, numbers: Readonly<Record<string, Numbers>>, channel = '7') {
  const posts = new PostsBuilder(10);
  const place = posts.channel('facebook', channel, 'Lindermeer');
  for (const [id, metrics] of Object.entries(numbers)) {
    const row = posts.add({ channel: place, id, publishedAt: 0, kind: 'photo', text: '', permalink: '' });
    for (const [metric, value] of Object.entries(metrics)) posts.set(metric as Metric, row, value);
  }
  return packed(posts.finish(day));
}

/** `day 3: reach 10, saves 2`, and `day 3 to 5` where the same numbers came again. */
function told(...exports_: Parameters<typeof historyOf>[0]): string[] {
  return historyOf(exports_, PAGE, '12').map(({ measuredAt, sameUntil, metrics }) => {
    const numbers = Object.entries(metrics).map(([metric, value]) => `${metric} ${value}`);
    return `day ${measuredAt}${sameUntil === measuredAt ? '' : ` to ${sameUntil}`}: ${numbers.join(', ')}`;
  });
}

const early = exported(2, { 11: { reach: 1 }, 12: { reach: 10, saves: 2 } });
const late = exported(5, { 12: { reach: 30, saves: 4 }, 121: { reach: 9 } });

describe('how a post grew', () => {
  it('is in the order of the measurements, in whatever order the exports came', () => {
    const grown = ['day 2: reach 10, saves 2', 'day 5: reach 30, saves 4'];
    expect(told(early, late)).toEqual(grown);
    expect(told(late, early)).toEqual(grown);
  });

  it('is in that order too where one file holds rows of several days', () => {
    const mixed = new PostsBuilder(2);
    const place = mixed.channel('facebook', '7', 'Lindermeer');
    for (const [id, reach, day] of [
      ['12', 15, 3],
      ['13', 1, 9],
    ] as const) {
      const row = mixed.add({ channel: place, id, publishedAt: 0, kind: 'photo', text: '', permalink: '' });
      mixed.set('reach', row, reach);
      mixed.setMeasured(row, day);
    }
    const own = packed(mixed.finish(9));
    expect(told(own, late, early)).toEqual(['day 2: reach 10, saves 2', 'day 3: reach 15', 'day 5: reach 30, saves 4']);
  });

  it('is as before when an import is taken back', () => {
    expect(told(early)).toEqual(['day 2: reach 10, saves 2']);
    expect(told()).toEqual([]);
  });

  it('counts the same numbers once, with the last day on which they were the same', () => {
    expect(told(early, early, late)).toHaveLength(2);
    const again = exported(9, { 12: { reach: 30, saves: 4 } });
    expect(told(early, late, again)).toEqual(['day 2: reach 10, saves 2', 'day 5 to 9: reach 30, saves 4']);
  });

  it('leaves a missing column missing, and says nothing of an export without any number', () => {
    expect(told(early, exported(5, { 12: { saves: 3 } }), exported(6, { 12: {} }))).toEqual([
      'day 2: reach 10, saves 2',
      'day 5: saves 3',
    ]);
  });

  it('shows numbers that went down as they are', () => {
    expect(told(early, exported(8, { 12: { reach: 7, saves: 2 } }))).toEqual([
      'day 2: reach 10, saves 2',
      'day 8: reach 7, saves 2',
    ]);
  });

  it('takes two exports of one moment as one measurement', () => {
    expect(told(exported(2, { 12: { reach: 10 } }), exported(2, { 12: { saves: 2 } }))).toEqual(['day 2: reach 10, saves 2']);
  });

  it('knows a post from its neighbours, whose ids joined may spell it, and from the same id on another page', () => {
    const spelled = exported(1, { 1: { reach: 1 }, 2: { reach: 2 }, 212: { reach: 3 } });
    expect(told(spelled, exported(3, { 12: { reach: 99 } }, '8'))).toEqual([]);
  });
});
