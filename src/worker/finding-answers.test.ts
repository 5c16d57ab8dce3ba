import { describe, expect, it } from 'vitest';
import { DAY, Zone } from '../core/base/calendar.ts';
import { Tagging } from '../core/formats/tagging.ts';
import { PostsBuilder } from '../core/model/posts-builder.ts';
import { NO_TAGS } from '../core/model/tags.ts';
import type { PostMarks, TryOut } from '../core/model/workspace.ts';
import type { ReportInput } from '../core/report/build-report.ts';
import { statesOf } from './finding-answers.ts';
import { MonthAnswers } from './month-answers.ts';

const zone = new Zone('Europe/Amsterdam');
const EVERY = 2.2 * DAY;
const START = Date.UTC(2026, 2, 1, 10);

/** Two channels, each with 110 posts in a year: one in three is a video here and a reel there, and reaches three times as many. */
function input(marks: ReadonlyMap<string, PostMarks> = new Map()): ReportInput {
  const posts = new PostsBuilder(240);
  const facebook = posts.channel('facebook', 'town', 'Town');
  const instagram = posts.channel('instagram', 'town', 'Town');
  for (const [channel, film] of [
    [facebook, 'video'],
    [instagram, 'reel'],
  ] as const) {
    for (let i = 0; i < 110; i++) {
      const kind = i % 3 === 0 ? film : 'photo';
      const publishedAt = START + i * EVERY;
      const row = posts.add({ channel, id: `p${i}`, publishedAt, kind, text: `Verhaal ${i}`, permalink: '', boost: 2 });
      posts.set('reach', row, Math.round(200 * (1 + ((i * 29) % 17) / 40) * (kind === film ? 3 : 1)));
    }
  }
  const columns = posts.finish(Date.UTC(2026, 10, 20));
  return { posts: columns, tags: new Tagging(columns, NO_TAGS, zone), marks, month: '2026-10', zone, today: '2026-11-20' };
}

const FACEBOOK = 'facebook:town';
const name = (scope: string, level: string) => ({ scope, goal: 'reach', group: 'kind', level }) as const;

describe('the posts that a finding stands on', () => {
  it('are those of its level and its channel, as many as it says', () => {
    const months = new MonthAnswers();
    const given = input();
    const finding = months
      .report(given)
      .findings.rows.find(({ channel, measure, level }) => channel === FACEBOOK && measure === 'reach' && level === 'video');
    const { dots, withLevel, others } = months.findingPosts(given, name(FACEBOOK, 'video'));
    expect(finding).toMatchObject({ verdict: 'works', posts: 37, rest: 73 });
    expect([withLevel.posts, others.posts]).toEqual([37, 73]);
    // Every video reaches 600 or more, no photo more than 280; the level lies between the photos.
    expect(withLevel.aboveUsual).toBe(37);
    expect(withLevel.middleTimes).toBeGreaterThan(2);
    expect(dots.filter(({ has }) => has).map(({ post }) => post)).toContain(`${FACEBOOK}:p3`);
    expect(dots.every(({ channelKey }) => channelKey === FACEBOOK)).toBe(true);
  });

  it('are those of all channels that were put together, where a reel counts as a video if there is no other', () => {
    const months = new MonthAnswers();
    const given = input();
    const together = months
      .report(given)
      .findings.rows.find(({ channel, measure, level }) => channel === 'all' && measure === 'reach' && level === 'video');
    const { dots, withLevel } = months.findingPosts(given, name('all', 'video'));
    expect(together?.posts).toBe(74);
    expect(withLevel.posts).toBe(74);
    expect(new Set(dots.map(({ channelKey }) => channelKey))).toEqual(new Set([FACEBOOK, 'instagram:town']));
  });

  it('leave out what counts nowhere, and are none for a level that nobody has', () => {
    const months = new MonthAnswers();
    const marked = input(new Map([[`${FACEBOOK}:p3`, { leftOut: true, why: '' }]]));
    expect(months.findingPosts(marked, name(FACEBOOK, 'video')).withLevel.posts).toBe(36);
    expect(months.findingPosts(marked, name(FACEBOOK, 'poll')).withLevel.posts).toBe(0);
    expect(months.findingPosts(marked, name('all', 'poll')).dots).toEqual([]);
  });
});

describe('how try-outs stand', () => {
  const tryOut: TryOut = {
    id: 't1',
    channelKey: FACEBOOK,
    goal: 'reach',
    format: 'video',
    from: zone.dayOf(START + 80 * EVERY),
    order: [true, false, true, false, true, false, false, true],
  };

  it('by the posts of their channel since they began', () => {
    const [state] = statesOf(input(), [tryOut]);
    expect(state?.tryOut).toBe(tryOut);
    expect(state?.published).toBe(30);
    // The first eight of them: p80 to p87, of which p81, p84 and p87 are videos.
    expect(state?.answer).toMatchObject({ withIt: 3, without: 5, verdict: 'better' });
  });

  it('as waiting where the channel is not there or nothing was published yet', () => {
    const states = statesOf(input(), [
      { ...tryOut, channelKey: 'x:elsewhere' },
      { ...tryOut, from: '2027-01-01' },
    ]);
    expect(states.map(({ published, answer }) => [published, answer.verdict])).toEqual([
      [0, 'waiting'],
      [0, 'waiting'],
    ]);
  });
});
