import { describe, expect, it } from 'vitest';
import { addMonths, Zone } from '../base/calendar.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { measuredMonths, rowsPerMonth } from '../rank/months.ts';
import { monthlyGoal, trendOf } from './trends.ts';

const zone = new Zone('Europe/Amsterdam');
const MONTH = '2026-10';

/** Ten posts a month for 13 months; the middle post of month i has `middles[i]`. Measured long after, unless said. */
function town(middles: readonly number[], measuredAt = Date.UTC(2027, 0, 1)): PostColumns {
  const posts = new PostsBuilder(200);
  const channel = posts.channel('facebook', '1', 'Lindermeer');
  middles.forEach((middle, i) => {
    const { start } = zone.monthRange(addMonths(MONTH, i + 1 - middles.length));
    for (let post = 0; post < 10; post++) {
      const row = posts.add({
        channel,
        id: `${i}-${post}`,
        publishedAt: start + post * 86_400_000 * 3,
        kind: 'photo',
        text: '',
        permalink: '',
      });
      posts.set('reach', row, middle * (0.55 + 0.1 * post));
    }
  });
  return posts.finish(measuredAt);
}

const steady = [100, 104, 97, 101, 95, 103, 99, 102, 98, 100, 96, 105];

const measured = (posts: PostColumns) => measuredMonths(posts, rowsPerMonth(posts, MONTH, zone)[0] ?? [], 'reach');
const trend = (posts: PostColumns) => trendOf('facebook:1', 'reach', 'reach', measured(posts));

describe('a month against the months before', () => {
  it('calls ten percent as usual, and a third more or less what it is', () => {
    expect(trend(town([...steady, 110])).word).toBe('usual');
    expect(trend(town([...steady, 90])).word).toBe('usual');
    expect(trend(town([...steady, 134])).word).toBe('more');
    expect(trend(town([...steady, 66])).word).toBe('less');
  });

  it('sums within the channel and knows the middle post', () => {
    const last = trend(town([...steady, 100])).months.at(-1);
    expect(last).toMatchObject({ month: MONTH, posts: 10 });
    expect(last?.sum).toBeCloseTo(1000, 6);
    expect(last?.middle).toBeCloseTo(100, 6);
  });

  it('is too early while many of the month’s posts are young', () => {
    expect(trend(town([...steady, 100], zone.monthRange(MONTH).start + 3 * 86_400_000)).word).toBe('too-early');
    expect(trend(town([...steady, 100], zone.monthRange(MONTH).start + 22 * 86_400_000)).word).toBe('too-early');
  });

  it('says too few months with fewer than six before', () => {
    expect(trend(town([...steady.slice(0, 5), 300])).word).toBe('too-few');
  });

  it('does not let the one exceptional post decide', () => {
    const posts = town([...steady, 100]);
    (posts.metrics.get('reach') as Float64Array)[125] = 1_000_000;
    expect(trend(posts).word).toBe('usual');
  });

  it('compares channels only as times their own usual', () => {
    const posts = town([...steady, 150]);
    const months = measured(posts);
    const goal = monthlyGoal(
      'reach',
      [{ channelKey: 'facebook:1', metric: 'reach', months }],
      months.map(({ month }) => month),
    );
    expect(goal.word).toBe('more');
    expect(goal.months.at(-1)?.times).toBeCloseTo(1.5, 1);
  });
});
