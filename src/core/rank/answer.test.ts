import { describe, expect, it } from 'vitest';
import type { Kind } from '../model/kind.ts';
import type { Metric } from '../model/metric.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { answerOf, valuesOf } from './answer.ts';

interface Planned extends Partial<Record<Metric, number>> {
  readonly kind?: Kind;
  readonly text?: string;
}

function postsOf(planned: readonly Planned[]): PostColumns {
  const posts = new PostsBuilder(10);
  const channel = posts.channel('facebook', '1', 'Town');
  planned.forEach(({ kind = 'photo', text = '', ...counts }, i) => {
    const row = posts.add({ channel, id: String(i), publishedAt: Date.UTC(2026, 9, 1 + i), kind, text, permalink: '' });
    for (const [metric, value] of Object.entries(counts)) posts.set(metric as Metric, row, value);
  });
  return posts.finish(Date.UTC(2026, 10, 2));
}

function values(planned: readonly Planned[], goal: Parameters<typeof answerOf>[2]) {
  const posts = postsOf(planned);
  const rows = planned.map((_, row) => row);
  const answer = answerOf(posts, rows, goal);
  return { answer, values: answer === null ? [] : rows.map(valuesOf(posts, answer)) };
}

describe('how an export answers a goal', () => {
  it('with the true metric where half of the posts know it, else with the nearest', () => {
    expect(values([{ reach: 5, views: 9 }, { views: 8 }], 'reach').answer?.metrics).toEqual(['reach']);
    expect(values([{ reach: 5, views: 9 }, { views: 8 }, { views: 7 }], 'reach').answer?.metrics).toEqual(['views']);
    expect(values([{ impressions: 3 }], 'reach').answer?.metrics).toEqual(['impressions']);
    expect(values([{ reactions: 3 }], 'reach').answer).toBeNull();
  });

  it('engagement is reactions with what else people do, and a blank among them is no zero', () => {
    const posts = [
      { reactions: 10, comments: 2, shares: 1 },
      { reactions: 4, comments: 1, shares: 0 },
      { reactions: 6, shares: 2 },
    ];
    const { answer, values: counted } = values(posts, 'engagement');
    expect(answer).toEqual({ goal: 'engagement', metrics: ['reactions', 'comments', 'shares'], per: null });
    expect(counted).toEqual([13, 5, Number.NaN]);
    expect(values([{ reactions: 10, saves: 1 }, { reactions: 2 }, { reactions: 1 }], 'engagement').answer?.metrics).toEqual([
      'reactions',
    ]);
    expect(values([{ comments: 4 }], 'engagement').answer).toBeNull();
  });

  it('the rate is per 1,000 reached, and says nothing below 20 people', () => {
    const posts = [{ reactions: 10, reach: 500 }, { reactions: 1, reach: 19 }, { reactions: 1, reach: 20 }, { reactions: 3 }];
    const { answer, values: counted } = values(posts, 'rate');
    expect(answer).toEqual({ goal: 'rate', metrics: ['reactions'], per: 'reach' });
    expect(counted).toEqual([20, Number.NaN, 50, Number.NaN]);
    expect(values([{ reactions: 1, views: 100 }], 'rate').answer?.per).toBe('views');
    expect(values([{ reactions: 1 }], 'rate').answer).toBeNull();
  });

  it('link clicks count only on posts with a link', () => {
    const posts = [
      { linkClicks: 0 },
      { linkClicks: 0, kind: 'link' as const },
      { linkClicks: 0, text: 'Kijk op www.gemeente.nl' },
      { linkClicks: 3 },
    ];
    expect(values(posts, 'clicks').values).toEqual([Number.NaN, 0, 0, 3]);
  });

  it('all clicks count on any post', () => {
    expect(values([{ clicks: 0 }, { clicks: 4 }], 'clicks')).toMatchObject({ answer: { metrics: ['clicks'] }, values: [0, 4] });
  });
});
