import { compareText } from '../../src/core/base/text.ts';
import type { Finding } from '../../src/core/insight/findings.ts';
import { findingsOf } from '../../src/core/insight/findings.ts';
import { judgeMonth, monthLevels } from '../../src/core/insight/months.ts';
import { reasonsOf } from '../../src/core/insight/reasons.ts';
import type { ChannelSample, Property, PropertyGroup } from '../../src/core/insight/sample.ts';
import type { Platform } from '../../src/core/model/platform.ts';
import { isMature } from '../../src/core/rank/maturity.ts';
import type { Standing, Usual } from '../../src/core/rank/usual.ts';
import { standingOf, usualOf } from '../../src/core/rank/usual.ts';

/** A made-up post as the judgement hands it over. */
export interface JudgedPost {
  readonly id: string;
  readonly channel: string;
  readonly publishedAt: string;
  readonly ageH: number;
  /** 1 or true: boosted; null: the export does not say. */
  readonly paid: boolean | 0 | 1 | null;
  readonly format: string;
  readonly tags: readonly string[];
  readonly lev: Readonly<Record<string, string>>;
  readonly reach: number | null;
  readonly reactions: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly clicks: number | null;
  readonly engagement: number | null;
  readonly rate: number | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MEASURES = ['reach', 'engagement', 'rate', 'clicks', 'reactions', 'comments', 'shares'] as const;
const GOALS: ReadonlySet<string> = new Set(['reach', 'engagement', 'rate', 'clicks']);
// The judgement's names of the groups, where they are not ours.
const THEIR_GROUP: Readonly<Partial<Record<PropertyGroup, string>>> = { kind: 'format', topic: 'tag', link: 'has_link' };
const EXCLUSIVE = ['weekday', 'daypart', 'length', 'hashtags'] as const;
const YES_OR_NO = ['question', 'emoji', 'link'] as const;
const MANY_TOPICS = 0.1;

type Measure = (typeof MEASURES)[number];

/** A post with what is asked of it again and again. */
interface Row {
  readonly post: JudgedPost;
  readonly at: number;
  readonly id: string;
  readonly channel: string;
  readonly lev: JudgedPost['lev'];
}

function countOf(post: JudgedPost, measure: Measure): number {
  if (measure === 'clicks' && post.lev.has_link !== 'yes') return Number.NaN;
  return post[measure] ?? Number.NaN;
}

function counts({ post, channel }: Row): boolean {
  return !post.paid && isMature(channel as Platform, post.ageH * HOUR);
}

function property(
  rows: readonly Row[],
  group: PropertyGroup,
  exclusive: boolean,
  levelsOf: (row: Row) => string | readonly string[],
): Property {
  const perLevel = new Map<string, Uint8Array>();
  const give = (level: string, place: number) => {
    let has = perLevel.get(level);
    if (has === undefined) {
      has = new Uint8Array(rows.length);
      perLevel.set(level, has);
    }
    has[place] = 1;
  };
  rows.forEach((row, place) => {
    const own = levelsOf(row);
    if (typeof own === 'string') give(own, place);
    else for (const level of own) give(level, place);
  });
  const levels = [...perLevel.keys()].sort(compareText);
  const has = levels.map((level) => perLevel.get(level) as Uint8Array);
  return { group, primary: group === 'kind' || group === 'topic', exclusive, levels, has };
}

const NONE: readonly string[] = [];

function numbers(rows: readonly Row[], value: (row: Row) => number): Float64Array {
  const all = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) all[i] = value(rows[i] as Row);
  return all;
}

function sampleOf(channel: string, rows: readonly Row[]): ChannelSample {
  const several = rows.filter(({ post }) => post.tags.length > 1).length;
  return {
    channel,
    at: numbers(rows, ({ at }) => at),
    week: Int32Array.from(numbers(rows, ({ at }) => Math.floor((at / DAY + 3) / 7))),
    properties: [
      property(rows, 'kind', true, ({ post }) => post.format),
      property(rows, 'topic', several <= MANY_TOPICS * rows.length, ({ post }) => post.tags),
      ...EXCLUSIVE.map((group) => property(rows, group, true, ({ lev }) => lev[group] ?? NONE)),
      ...YES_OR_NO.map((group) => {
        const theirs = THEIR_GROUP[group] ?? group;
        return property(rows, group, false, ({ lev }) => (lev[theirs] === 'yes' ? 'yes' : NONE));
      }),
    ],
    measures: MEASURES.map((measure) => ({
      measure,
      goal: GOALS.has(measure),
      values: numbers(rows, ({ post }) => countOf(post, measure)),
    })),
  };
}

/** The interface that the judgement asks for, on the project's own core: conversion, no rule of its own. */
export function analyse(posts: readonly JudgedPost[], exportAt: string) {
  const end = Date.parse(exportAt);
  const rows = posts
    .map((post): Row => ({ post, at: Date.parse(post.publishedAt), id: post.id, channel: post.channel, lev: post.lev }))
    .sort((a, b) => a.at - b.at || compareText(a.id, b.id));
  const year = rows.filter(({ at }) => at >= end - 365 * DAY);
  const channels = [...new Set(year.map(({ channel }) => channel))].sort(compareText);
  const counted = new Map(channels.map((channel) => [channel, year.filter((row) => row.channel === channel && counts(row))]));
  const findings = findingsOf(
    channels.map((channel) => sampleOf(channel, counted.get(channel) ?? [])),
    new Set(),
  );
  const usuals = new Map<string, Usual | null>();
  const standing = (post: JudgedPost, measure: Measure): Standing | null => {
    const key = `${post.channel} ${measure}`;
    if (!usuals.has(key)) usuals.set(key, usualFrom(counted.get(post.channel) ?? [], measure));
    const usual = usuals.get(key) ?? null;
    const value = countOf(post, measure);
    return usual === null || Number.isNaN(value) ? null : standingOf(usual, Date.parse(post.publishedAt), value);
  };
  let byId: ReadonlyMap<string, JudgedPost> | null = null;
  return {
    findings: findings.map(theirs),
    ranking: (measure: Measure) =>
      rankingOf(
        rows.filter(({ at }) => at >= end - 31 * DAY),
        (post) => standing(post, measure),
      ),
    trend: (channel: string, measure: Measure, monthOf: (post: JudgedPost) => number, month: number) =>
      trendOf(counted.get(channel) ?? [], measure, monthOf, month),
    reasons: (id: string, measure: Measure) => {
      byId ??= new Map(posts.map((post) => [post.id, post]));
      const post = byId.get(id) as JudgedPost;
      const times = standing(post, measure)?.times ?? 1;
      const has = (finding: Finding) => hasLevel(post, finding);
      return reasonsOf(findings, { channel: post.channel, measure, times }, has).map(({ finding }) => theirs(finding));
    },
  };
}

const NO_EFFECT = { ratio: 1, low: 0, high: Number.POSITIVE_INFINITY, est: 0, q: 1, usual: null, typical: null };

function theirs({ channel, measure, group, level, posts, verdict, direction, effect }: Finding) {
  const { ratio, low, high, est, q, usual, typical } = effect ?? NO_EFFECT;
  const theirGroup = THEIR_GROUP[group] ?? group;
  return {
    channel,
    metric: measure,
    group: theirGroup,
    level,
    posts,
    verdict,
    direction,
    ratio,
    lo: low,
    hi: high,
    est,
    q,
    usual,
    typical,
  };
}

function hasLevel(post: JudgedPost, { group, level }: Finding): boolean {
  if (group === 'kind') return post.format === level;
  if (group === 'topic') return post.tags.includes(level);
  return post.lev[THEIR_GROUP[group] ?? group] === level;
}

function usualFrom(rows: readonly Row[], measure: Measure): Usual | null {
  const measured = rows.filter(({ post }) => !Number.isNaN(countOf(post, measure)));
  return usualOf(
    Float64Array.from(measured, ({ at }) => at),
    Float64Array.from(measured, ({ post }) => countOf(post, measure)),
  );
}

function rankingOf(rows: readonly Row[], standing: (post: JudgedPost) => Standing | null) {
  const score = new Map<string, number>();
  const ranked: Row[] = [];
  for (const row of rows) {
    const place = row.post.paid ? null : standing(row.post);
    if (place === null) continue;
    score.set(row.post.id, place.times);
    ranked.push(row);
  }
  const byTimes = (a: Row, b: Row) =>
    (score.get(b.post.id) as number) - (score.get(a.post.id) as number) || compareText(a.post.id, b.post.id);
  const best = ranked.toSorted(byTimes).slice(0, 5);
  const worst = ranked
    .filter((row) => counts(row) && !best.includes(row))
    .toSorted((a, b) => byTimes(b, a))
    .slice(0, 5);
  return { best: best.map(({ post }) => post.id), worst: worst.map(({ post }) => post.id), score };
}

function trendOf(rows: readonly Row[], measure: Measure, monthOf: (post: JudgedPost) => number, month: number) {
  const months = Array.from({ length: month + 1 }, (_, place) => {
    const own = rows.filter(({ post }) => monthOf(post) === place && !Number.isNaN(countOf(post, measure)));
    return Float64Array.from(own, ({ post }) => countOf(post, measure));
  });
  return judgeMonth(monthLevels(months)).verdict;
}
