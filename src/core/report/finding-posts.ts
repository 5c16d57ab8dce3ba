import type { Zone } from '../base/calendar.ts';
import { middleOf } from '../base/middle.ts';
import type { Tagging } from '../insight/post-samples.ts';
import type { PropertyGroup } from '../insight/sample.ts';
import type { Goal } from '../model/goal.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';
import type { PostKey } from '../model/workspace.ts';
import { answerOf, valuesOf } from '../rank/answer.ts';
import type { Places } from '../rank/places.ts';
import type { ChannelMonth } from '../rank/rank.ts';
import { earlier, isComparable, usualFromRows } from '../rank/rank.ts';
import type { Standing } from '../rank/usual.ts';
import { isExceptional, standingOf } from '../rank/usual.ts';
import type { Scope } from './scope.ts';
import { levelsOf } from './what-works.ts';

const DOTS = 600;
const TEXT_SHOWN = 140;

/** The row of the findings that is looked at. */
export interface FindingName {
  readonly scope: Scope;
  readonly goal: Goal;
  readonly group: PropertyGroup;
  readonly level: string;
}

/** The posts that a finding stands on, for a colleague who does not believe it. */
export interface FindingPosts {
  /** By time; where there are more than 600, all with the level and evenly chosen others. */
  readonly dots: readonly FindingDot[];
  readonly withLevel: PlainCount;
  readonly others: PlainCount;
}

export interface FindingDot {
  readonly post: PostKey;
  readonly channelKey: Scope;
  /** ISO with zone. */
  readonly publishedAt: string;
  readonly value: number;
  readonly usual: number;
  readonly times: number;
  readonly exceptional: boolean;
  /** It has the level. */
  readonly has: boolean;
  /** The beginning of its text; '' for the others. */
  readonly text: string;
}

/** What anyone can count: how many did better than usual for their channel at their time, and the middle one. */
export interface PlainCount {
  readonly posts: number;
  readonly aboveUsual: number;
  /** As times the usual; NaN without posts. */
  readonly middleTimes: number;
}

export interface FindingPostsInput {
  readonly posts: PostColumns;
  readonly places: Places;
  readonly tagging: Tagging;
  readonly zone: Zone;
  /** The channels of the finding: one, or all that were put together. */
  readonly channels: readonly { readonly key: Scope; readonly rows: ChannelMonth }[];
  readonly keyOf: (row: number) => PostKey;
}

interface Placed {
  readonly row: number;
  readonly channelKey: Scope;
  readonly value: number;
  readonly standing: Standing;
  readonly has: boolean;
}

export function findingPosts(input: FindingPostsInput, name: FindingName): FindingPosts {
  const placed = input.channels.flatMap(({ key, rows }) => placedPosts(input, name, key, rows));
  const having = placed.filter(({ has }) => has);
  const others = placed.filter(({ has }) => !has);
  const room = Math.max(0, DOTS - having.length);
  const step = Math.max(1, others.length / Math.max(1, room));
  const shown = [...evenly(having, Math.max(1, having.length / DOTS)), ...(room === 0 ? [] : evenly(others, step))];
  return {
    dots: shown
      .map((post) => dot(input, post))
      .sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : 0)),
    withLevel: counted(having),
    others: counted(others),
  };
}

function placedPosts(
  { posts, places, tagging }: FindingPostsInput,
  { goal, group, level }: FindingName,
  channelKey: Scope,
  { year }: ChannelMonth,
): Placed[] {
  const answer = answerOf(posts, year, goal);
  if (answer === null) return [];
  const countOf = valuesOf(posts, answer);
  const rows = year.filter((row) => isComparable(posts, places, row) && !Number.isNaN(countOf(row))).sort(earlier(posts));
  const usual = usualFromRows(posts, rows, countOf);
  if (usual === null) return [];
  return rows.map((row) => {
    const value = countOf(row);
    const standing = standingOf(usual, posts.publishedAt[row] as number, value);
    return { row, channelKey, value, standing, has: levelsOf(row, tagging)({ group, level }) };
  });
}

function evenly<T>(list: readonly T[], step: number): T[] {
  return Array.from({ length: Math.floor(list.length / step) }, (_, i) => list[Math.floor(i * step)] as T);
}

function dot({ posts, zone, keyOf }: FindingPostsInput, { row, channelKey, value, standing, has }: Placed): FindingDot {
  return {
    post: keyOf(row),
    channelKey,
    publishedAt: zone.isoOf(posts.publishedAt[row] as number),
    value,
    usual: standing.usual,
    times: standing.times,
    exceptional: isExceptional(standing),
    has,
    text: has ? textAt(posts.text, row).slice(0, TEXT_SHOWN) : '',
  };
}

function counted(placed: readonly Placed[]): PlainCount {
  return {
    posts: placed.length,
    aboveUsual: placed.filter(({ standing }) => standing.times > 1).length,
    middleTimes: middleOf(placed.map(({ standing }) => standing.times)),
  };
}
