import { describe, expect, it } from 'vitest';
import { DAY, Zone } from '../base/calendar.ts';
import { traitTableOf } from '../insight/traits.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { kindOf } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { textAt } from '../model/text-column.ts';
import { placesOf } from '../rank/places.ts';
import { channelMonths } from '../rank/rank.ts';
import { findingPosts } from './finding-posts.ts';
import type { Findings } from './report.ts';
import { tryOutState } from './try-outs.ts';
import { whatWorks } from './what-works.ts';

const zone = new Zone('Europe/Amsterdam');
const END = Date.UTC(2026, 9, 31, 12);
const MEASURED = END + 20 * DAY;

interface Plan {
  readonly days: number;
  readonly text: string;
  readonly reach: number;
  readonly kind: 'photo' | 'video' | 'link';
}

// A wobble that repeats every 17 posts and has nothing to do with what is planted.
const wobble = (i: number) => Math.exp(0.9 * Math.sin(i * 2.399963));

/** 200 posts of a page over a year; every fifth is a video, and videos reach `times` as many. */
function plans(times: number): Plan[] {
  return Array.from({ length: 200 }, (_, i) => {
    const kind = i % 5 === 0 ? 'video' : 'photo';
    const reach = Math.round(1000 * wobble(i) * (kind === 'video' ? times : 1));
    return { days: (i * 363) / 200, text: i % 3 === 0 ? 'Wie komt er ook?' : 'Het park is open', reach, kind };
  });
}

function postsOf(planned: readonly Plan[]): PostColumns {
  const posts = new PostsBuilder(500);
  const channel = posts.channel('facebook', 'town', 'Town');
  planned.forEach(({ days, text, reach, kind }, i) => {
    const row = posts.add({ channel, id: String(i), publishedAt: END - days * DAY, kind, text, permalink: '', boost: 2 });
    posts.set('reach', row, reach);
    posts.set('reactions', row, Math.round(reach / 50));
  });
  return posts.finish(MEASURED);
}

function inputOf(posts: PostColumns) {
  const traits = traitTableOf(posts, zone);
  const tagging = { kindAt: (row: number) => kindOf(posts, row), formatAt: () => null, topicsAt: () => [], traits };
  return { posts, places: placesOf(posts, new Map(), (row) => textAt(posts.id, row)), tagging, month: '2026-10', zone };
}

function row(findings: Findings, group: string, level: string, measure = 'reach') {
  return findings.rows.find(
    (one) => one.group === group && one.level === level && one.measure === measure && one.channel !== 'all',
  );
}

describe('what works, from posts', () => {
  const findings = whatWorks(inputOf(postsOf(plans(2.5))));

  it('finds the planted format with its size, and no other', () => {
    const video = row(findings, 'kind', 'video');
    expect(video).toMatchObject({ verdict: 'works', direction: 1, posts: 40, rest: 160 });
    expect(video?.effect?.low).toBeLessThan(2.5);
    expect(video?.effect?.high).toBeGreaterThan(2.2);
    expect(row(findings, 'question', 'yes')?.direction).toBe(0);
    expect(row(findings, 'weekday', 'mon')?.direction).toBe(0);
  });

  it('says how many of the compared posts have a format of the team’s own', () => {
    const input = inputOf(postsOf([...plans(2.5), { days: 380, text: 'Vorig jaar', reach: 9, kind: 'photo' }]));
    const tagging = { ...input.tagging, formatAt: (place: number) => (place % 5 === 0 ? 'Vraag van de week' : null) };
    const counts = { posts: 200, tagged: 40 };
    const { coverage } = whatWorks({ ...input, tagging });
    expect(coverage).toEqual([
      { scope: 'all', ...counts },
      { scope: 'facebook:town', ...counts },
    ]);
  });

  it('does not tell the photos as the other side of it', () => {
    expect(row(findings, 'kind', 'photo')).toMatchObject({ mirror: true });
    expect(row(findings, 'kind', 'video')?.mirror).toBe(false);
  });

  it('says which year and numbers it speaks of', () => {
    expect([findings.from, findings.to]).toEqual(['2025-11-04', '2026-10-31']);
    expect(findings.compared).toContainEqual({
      scope: 'facebook:town',
      goal: 'reach',
      answer: { goal: 'reach', metrics: ['reach'], per: null },
      posts: 200,
    });
    expect(findings.boostUnknown).toEqual([]);
  });

  it('the order of rows changes nothing', () => {
    const shuffled = plans(2.5).map((plan, i) => ({ plan, i }));
    const posts = new PostsBuilder(500);
    const channel = posts.channel('facebook', 'town', 'Town');
    for (const { plan, i } of shuffled.sort((a, b) => ((a.i * 77) % 200) - ((b.i * 77) % 200))) {
      const { days, text, reach, kind } = plan;
      const at = posts.add({ channel, id: String(i), publishedAt: END - days * DAY, kind, text, permalink: '', boost: 2 });
      posts.set('reach', at, reach);
      posts.set('reactions', at, Math.round(reach / 50));
    }
    expect(whatWorks(inputOf(posts.finish(MEASURED)))).toEqual(findings);
  });
});

describe('from month to month', () => {
  it('what worked a month ago stays where it nearly does, and is not invented where it never did', () => {
    // The same posts, looked at with and without what was known a month ago.
    const near = Array.from({ length: 12 }, (_, i) => 1.49 + i / 200).map((times) => {
      const weaker = plans(times).map((plan) =>
        plan.days < 30 && plan.kind === 'video' ? { ...plan, reach: plan.reach / 2.2 } : plan,
      );
      const posts = postsOf(weaker);
      const before = whatWorks({ ...inputOf(posts), month: '2026-09' });
      const now = whatWorks(inputOf(posts));
      return [row(before, 'kind', 'video')?.verdict, row(now, 'kind', 'video')?.verdict, row(now, 'kind', 'video')?.effect?.q];
    });
    const kept = near.filter(([before, now, q]) => before === 'works' && now === 'works' && (q as number) > 0.05);
    expect(kept.length, JSON.stringify(near)).toBeGreaterThan(0);
    for (const [before, now, q] of near) if (before !== 'works' && (q as number) > 0.05) expect(now).not.toBe('works');
  });
});

describe('the posts behind a finding', () => {
  it('are counted so that anyone can count along', () => {
    const posts = postsOf(plans(2.5));
    const { places, tagging } = inputOf(posts);
    const { start, end } = zone.monthRange('2026-10');
    const [rows] = channelMonths(posts, start, end);
    const channels = [{ key: 'facebook:town', rows: rows as NonNullable<typeof rows> }];
    const behind = findingPosts(
      { posts, places, tagging, zone, channels, keyOf: (one) => textAt(posts.id, one) },
      { scope: 'facebook:town', goal: 'reach', group: 'kind', level: 'video' },
    );
    expect(behind.withLevel.posts).toBe(40);
    expect(behind.others.posts).toBe(160);
    expect(behind.dots).toHaveLength(200);
    expect(behind.dots.filter(({ has }) => has)).toHaveLength(40);
    expect(behind.withLevel.aboveUsual / 40).toBeGreaterThan(behind.others.aboveUsual / 160);
    expect(behind.withLevel.aboveUsual).toBe(behind.dots.filter(({ has, times }) => has && times > 1).length);
    expect(behind.dots.every(({ has, text }) => (text === '') === !has)).toBe(true);
  });
});

describe('a try-out', () => {
  it('takes the next posts of the channel and answers when they are there', () => {
    const planned = plans(1).map((plan, i) =>
      plan.days < 30 ? { ...plan, kind: i % 2 === 0 ? ('video' as const) : ('photo' as const) } : plan,
    );
    const better = planned.map((plan) => (plan.days < 30 && plan.kind === 'video' ? { ...plan, reach: plan.reach * 6 } : plan));
    const posts = postsOf(better);
    const { places } = inputOf(posts);
    const rows = Array.from({ length: posts.count }, (_, i) => i);
    const plan = { id: 'a', channelKey: 'facebook:town', goal: 'reach' as const, format: 'video', from: '2026-10-02' };
    const state = (order: boolean[]) =>
      tryOutState(posts, places, rows, (one) => kindOf(posts, one) === 'video', zone, { ...plan, order });
    expect(state(Array<boolean>(12).fill(true))).toMatchObject({
      published: 17,
      answer: { verdict: 'better', withIt: 6, without: 6 },
    });
    expect(state(Array<boolean>(40).fill(true)).answer.verdict).toBe('waiting');
  });
});
