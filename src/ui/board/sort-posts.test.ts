import { describe, expect, it } from 'vitest';
import type { BoardGoal, MonthBoard, ReportPost } from '../../core/report/report.ts';
import type { Column } from './sort-posts.ts';
import { postRows, sortedRows } from './sort-posts.ts';

const channel = { platform: 'x', id: 'a', name: 'Gemeente' } as const;
const report = { channels: [{ key: 'x:a', channel }] } as unknown as MonthBoard;
const goals = [
  { goal: 'reach', used: [{ channelKey: 'x:a', answer: { goal: 'reach', metrics: ['views'], per: null } }] },
  { goal: 'clicks', used: [{ channelKey: 'x:a', answer: null }] },
  { goal: 'rate', used: [{ channelKey: 'x:a', answer: { goal: 'rate', metrics: ['reactions', 'shares'], per: 'views' } }] },
] as unknown as BoardGoal[];

function post(text: string, publishedAt: string, views?: number): ReportPost {
  const metrics = views === undefined ? {} : { views };
  return { key: text, channelKey: 'x:a', text, publishedAt, metrics, format: 'photo' } as unknown as ReportPost;
}
const posts = [
  post('Ås fest', '2026-10-13T01:30:00+02:00', 30),
  post('zon', '2026-10-12T23:45:00Z'),
  post('appel', '2026-10-01T09:00:00+02:00', 200),
];
const order = (column: Column, down: boolean, language: 'nl' | 'da') =>
  sortedRows(postRows(posts, goals, report, language), column, down, language).map((row) => row.post.text);

describe('sortedRows', () => {
  it('takes the metric that answered the goal, and null where none did', () => {
    const [first] = postRows(posts, goals, report, 'nl');
    expect(first?.numbers).toEqual({ reach: 30, clicks: null, rate: null });
  });

  it('adds up what makes a rate, per 1,000, and knows none where one of them is missing or nobody was reached', () => {
    const rated = (metrics: ReportPost['metrics']) => ({ ...post('a', '2026-10-13T01:30:00+02:00'), metrics });
    const all = [
      rated({ reactions: 5, shares: 1, views: 400 }),
      rated({ reactions: 5, views: 400 }),
      rated({ reactions: 0, shares: 0, views: 0 }),
    ];
    expect(postRows(all, goals, report, 'nl').map(({ numbers }) => numbers.rate)).toEqual([15, null, null]);
  });

  it('puts what is unknown last, whichever way the numbers go', () => {
    expect(order('reach', true, 'nl')).toEqual(['appel', 'Ås fest', 'zon']);
    expect(order('reach', false, 'nl')).toEqual(['Ås fest', 'appel', 'zon']);
  });

  it('sorts moments by the moment, not by how it is written', () => {
    expect(order('date', true, 'nl')).toEqual(['zon', 'Ås fest', 'appel']);
  });

  it('sorts words as the language does: å is the last letter in Danish', () => {
    expect(order('post', false, 'da')).toEqual(['appel', 'zon', 'Ås fest']);
    expect(order('post', false, 'nl')).toEqual(['appel', 'Ås fest', 'zon']);
  });
});
