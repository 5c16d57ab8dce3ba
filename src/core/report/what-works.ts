import type { Zone } from '../base/calendar.ts';
import type { Finding } from '../insight/findings.ts';
import { findingsOf, worksOf } from '../insight/findings.ts';
import { EVERY_CHANNEL } from '../insight/pool.ts';
import type { ChannelFacts, Tagging } from '../insight/post-samples.ts';
import { between, channelFacts } from '../insight/post-samples.ts';
import { reasonsOf } from '../insight/reasons.ts';
import type { ChannelSample } from '../insight/sample.ts';
import { TRAITS } from '../insight/traits.ts';
import type { Goal } from '../model/goal.ts';
import type { Channel } from '../model/platform.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { PostKey } from '../model/workspace.ts';
import type { Answer } from '../rank/answer.ts';
import type { Places } from '../rank/places.ts';
import { channelMonths, isComparable, YEAR } from '../rank/rank.ts';
import type { Board, ComparedGoal, Findings, PostReason, PostReasons, ScopeCoverage } from './report.ts';
import { ALL_CHANNELS } from './scope.ts';

export interface WhatWorksInput {
  readonly posts: PostColumns;
  readonly places: Places;
  readonly tagging: Tagging;
  readonly month: string;
  readonly zone: Zone;
}

/**
 * What works in the year until the end of a month. What worked on the posts known a month earlier stays as long as little speaks
 * against it, so that a finding near the border does not come and go.
 */
export function whatWorks({ posts, places, tagging, month, zone }: WhatWorksInput): Findings {
  const { start, end } = zone.monthRange(month);
  const channels = channelMonths(posts, start, end);
  const earlier = channelMonths(posts, start - YEAR, end - YEAR);
  const beforeYear = channels.map(({ year }, place) => ({
    year,
    // The month before looks back over a year of its own, which begins a month earlier.
    before: (earlier[place]?.year ?? []).filter((row) => (posts.publishedAt[row] as number) >= start - YEAR),
  }));
  const facts = channelFacts(posts, places, beforeYear, tagging);
  const within = (from: number, until: number) =>
    facts.map(({ sample }) => between(sample, from, until)).filter(({ at }) => at.length > 0);
  const samples = within(end - YEAR, end);
  // The month before is gone through only where a verdict hangs on it; of a small team it often does not.
  let before: ReadonlySet<string> | null = null;
  const workedBefore = (key: string) => {
    before ??= worksOf(within(start - YEAR, start));
    return before.has(key);
  };
  const rows = findingsOf(samples, { has: workedBefore });
  const moments = samples.flatMap(({ at }) => [at[0] as number, at.at(-1) as number]);
  const unknown = channels.flatMap(({ year }, place) => {
    const unsaid = year.some((row) => isComparable(posts, places, row) && places.boostUnknown[row] !== 0);
    return unsaid ? [channelKey(posts.channels[place] as Channel)] : [];
  });
  return {
    compared: comparedGoals(samples, facts, rows),
    rows: rows.map(inScope),
    boostUnknown: unknown,
    coverage: coverageOf(
      facts,
      ({ rows: own }) => own.filter((row) => (posts.publishedAt[row] as number) >= end - YEAR),
      tagging,
    ),
    from: moments.length === 0 ? null : zone.dayOf(Math.min(...moments)),
    to: moments.length === 0 ? null : zone.dayOf(Math.max(...moments)),
  };
}

/** All channels together first. */
function coverageOf(
  facts: readonly ChannelFacts[],
  rowsOf: (channel: ChannelFacts) => readonly number[],
  { formatAt }: Tagging,
): ScopeCoverage[] {
  const own = facts.map((channel): ScopeCoverage => {
    const rows = rowsOf(channel);
    return { scope: channel.sample.channel, posts: rows.length, tagged: rows.filter((row) => formatAt(row) !== null).length };
  });
  const sum = (count: (one: ScopeCoverage) => number) => own.reduce((total, one) => total + count(one), 0);
  return [{ scope: ALL_CHANNELS, posts: sum(({ posts }) => posts), tagged: sum(({ tagged }) => tagged) }, ...own];
}

function inScope(finding: Finding): Finding {
  return finding.channel === EVERY_CHANNEL ? { ...finding, channel: ALL_CHANNELS } : finding;
}

function comparedGoals(
  samples: readonly ChannelSample[],
  facts: readonly ChannelFacts[],
  rows: readonly Finding[],
): ComparedGoal[] {
  const answers = new Map(facts.map((channel) => [channel.sample.channel, channel.answers]));
  const own = samples.flatMap((sample) =>
    sample.measures.map(({ measure, values }): ComparedGoal => {
      const answer = answers.get(sample.channel)?.get(measure as Goal) as Answer;
      return { scope: sample.channel, goal: answer.goal, answer, posts: countKnown(values) };
    }),
  );
  const together = own.filter(
    ({ goal }, place) =>
      own.findIndex((other) => other.goal === goal) === place &&
      rows.some((row) => row.channel === EVERY_CHANNEL && row.measure === goal),
  );
  return [
    ...together.map((compared) => ({
      ...compared,
      scope: ALL_CHANNELS,
      posts: own.filter(({ goal }) => goal === compared.goal).reduce((sum, { posts }) => sum + posts, 0),
    })),
    ...own,
  ];
}

function countKnown(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count++;
  return count;
}

/** Why the posts in the lists may stand where they stand: of each the findings that it has a part in. */
export function reasonsOnBoards(
  tagging: Tagging,
  findings: Findings,
  boards: readonly Board[],
  rowOf: (key: PostKey) => number | undefined,
  channelOf: (row: number) => string,
): PostReasons[] {
  const told = new Map<string, PostReasons>();
  const reasonsAt = reasonsFor(tagging, findings);
  for (const { goals } of boards) {
    for (const { goal, best, least } of goals) {
      for (const { post, times } of [...best, ...least]) {
        const key = `${goal} ${post}`;
        const row = rowOf(post);
        if (times === null || row === undefined || told.has(key)) continue;
        const reasons = reasonsAt(row, channelOf(row), goal, times);
        if (reasons.length > 0) told.set(key, { post, goal, reasons });
      }
    }
  }
  return [...told.values()];
}

/** The reasons of any post, by its row, its channel and how it stands on a goal. */
export function reasonsFor(
  tagging: Tagging,
  findings: Findings,
): (row: number, channel: string, goal: Goal, times: number) => PostReason[] {
  const claims = findings.rows.filter(({ direction, mirror }) => direction !== 0 && !mirror);
  const unscoped = claims.map((row) => (row.channel === ALL_CHANNELS ? { ...row, channel: EVERY_CHANNEL } : row));
  return (row, channel, goal, times) =>
    reasonsOf(unscoped, { channel, measure: goal, times }, levelsOf(row, tagging)).map(asFact);
}

function asFact({ finding, share }: ReturnType<typeof reasonsOf>[number]): PostReason {
  const { group, level } = finding;
  const channel = finding.channel === EVERY_CHANNEL ? ALL_CHANNELS : finding.channel;
  return { channel, group, level, verdict: finding.verdict === 'works' ? 'works' : 'seems', share };
}

/** Whether a post has the level that a finding speaks of. */
export function levelsOf(
  row: number,
  { kindAt, formatAt, topicsAt, traits }: Tagging,
): (finding: Pick<Finding, 'group' | 'level'>) => boolean {
  const own = traits.of(row);
  return ({ group, level }) => {
    if (group === 'kind') return kindAt(row) === level;
    if (group === 'format') return formatAt(row) === level;
    if (group === 'topic') return topicsAt(row).includes(level);
    return (TRAITS[group] as readonly string[])[own[group]] === level;
  };
}
