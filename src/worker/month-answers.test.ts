import { describe, expect, it } from 'vitest';
import { DAY, Zone } from '../core/base/calendar.ts';
import { Tagging } from '../core/formats/tagging.ts';
import { PostsBuilder } from '../core/model/posts-builder.ts';
import { NO_TAGS } from '../core/model/tags.ts';
import type { PostMarks } from '../core/model/workspace.ts';
import type { ReportInput } from '../core/report/build-report.ts';
import { MonthAnswers } from './month-answers.ts';

const zone = new Zone('Europe/Amsterdam');

/** A year of a channel, one post in three a video that reaches three times as many; the last ones in October. */
function input(): ReportInput {
  const posts = new PostsBuilder(120);
  const channel = posts.channel('facebook', 'town', 'Town');
  for (let i = 0; i < 110; i++) {
    const kind = i % 3 === 0 ? 'video' : 'photo';
    const publishedAt = Date.UTC(2026, 2, 1, 10) + i * 2.2 * DAY;
    const row = posts.add({ channel, id: `p${i}`, publishedAt, kind, text: `Verhaal ${i}`, permalink: '', boost: 0 });
    posts.set('reach', row, Math.round(200 * (1 + ((i * 29) % 17) / 40) * (kind === 'video' ? 3 : 1)));
  }
  const columns = posts.finish(Date.UTC(2026, 10, 8));
  const tags = new Tagging(columns, NO_TAGS, zone);
  return { posts: columns, tags, marks: new Map(), month: '2026-10', zone, today: '2026-11-08' };
}

const ROW = 99;
const KEY = 'facebook:town:p99';
const about = (given: ReportInput) => () => given;

describe('the answers about a month', () => {
  it('are worked out once, and anew when anything that they were made from is another', () => {
    const months = new MonthAnswers();
    const given = input();
    const first = months.report(given);
    expect(months.report({ ...given })).toBe(first);
    expect(months.board(given)).toBe(first);
    const marks = new Map<string, PostMarks>([[KEY, { boosted: true, why: '' }]]);
    const marked = months.report({ ...given, marks });
    expect(marked).not.toBe(first);
    expect(marked.channels[0]?.boosted).toBe(1);
    expect(months.report({ ...given, month: '2026-09' }).month).toBe('2026-09');
  });

  it('say of a post how it stands and why, the same as on the board', () => {
    const months = new MonthAnswers();
    const given = input();
    const { standings, reasons } = months.post(given.posts.publishedAt[ROW] as number, ROW, zone, about(given));
    const board = months.board(given).boards[0]?.goals.find(({ goal }) => goal === 'reach');
    const listed = [...(board?.best ?? []), ...(board?.least ?? [])].find(({ post }) => post === KEY);
    expect(listed).toBeDefined();
    expect(standings[0]).toMatchObject({ goal: 'reach', against: { times: listed?.times, usual: listed?.usual, posts: 110 } });
    expect(reasons[0]?.reasons[0]).toMatchObject({ group: 'kind', level: 'video', verdict: 'works' });
    expect(months.report(given).reasons.find(({ post }) => post === KEY)?.reasons).toEqual(reasons[0]?.reasons);
  });

  it('give no reason for what was paid for or counts nowhere, and nothing about a post without a date', () => {
    const given = input();
    const at = given.posts.publishedAt[ROW] as number;
    for (const mark of [
      { boosted: true, why: '' },
      { leftOut: true, why: '' },
    ] as const) {
      const marked = { ...given, marks: new Map<string, PostMarks>([[KEY, mark]]) };
      const post = new MonthAnswers().post(at, ROW, zone, about(marked));
      expect(post.standings).toHaveLength(1);
      expect(post.reasons).toEqual([]);
    }
    expect(new MonthAnswers().post(Number.NaN, ROW, zone, about(given))).toEqual({ standings: [], reasons: [] });
  });
});
