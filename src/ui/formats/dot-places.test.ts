import { describe, expect, it } from 'vitest';
import type { FindingDot } from '../../core/report/finding-posts.ts';
import { dotChart } from './dot-places.ts';

function dot(day: string, times: number): FindingDot {
  const publishedAt = `${day}T12:00:00+00:00`;
  return { post: day, channelKey: 'x:a', publishedAt, value: 1, usual: 1, times, exceptional: false, has: true, text: '' };
}

describe('the posts over time', () => {
  it('stand by their day, and twice and half equally far from the usual', () => {
    const chart = dotChart([dot('2026-01-01', 2), dot('2026-01-03', 1), dot('2026-01-05', 0.5)]);
    expect(chart?.dots.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [50, 50],
      [100, 100],
    ]);
    expect(chart?.ticks.map(({ times }) => times)).toEqual([0.5, 1, 2]);
    expect(chart?.days.map(({ day }) => day)).toEqual(['2026-01-01', '2026-01-03', '2026-01-05']);
  });

  it('keep one post that went round inside, with few lines', () => {
    const chart = dotChart([dot('2026-01-01', 0.2), dot('2026-01-02', 900)]);
    expect(chart?.dots.at(-1)?.y).toBe(0);
    expect(chart?.ticks.map(({ times }) => times)).toEqual([1 / 4, 1, 4, 16, 64]);
  });

  it('are nothing without posts, and stand in the middle when there is one', () => {
    expect(dotChart([])).toBeNull();
    expect(dotChart([dot('2026-01-01', 1)])?.dots[0]).toMatchObject({ x: 50, y: 50 });
  });
});
