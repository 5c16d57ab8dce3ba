import { DAY } from '../base/calendar.ts';
import { compareText } from '../base/text.ts';
import type { Goal } from '../model/goal.ts';
import { GOALS } from '../model/goal.ts';
import type { Metric } from '../model/metric.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';
import type { Answer } from './answer.ts';
import { answersOf, SMALLEST_REACH, valuesOf } from './answer.ts';
import { LEVEL_POSTS } from './level.ts';
import { matureAge } from './maturity.ts';
import type { Places } from './places.ts';
import { isYoung, PLACE, platformOf } from './places.ts';
import type { Story } from './story.ts';
import { isSameStory, storyAt } from './story.ts';
import type { Usual } from './usual.ts';
import { standingOf, USUAL_NEEDS, usualOf } from './usual.ts';
import { timesRate, usualRateOf } from './usual-rate.ts';

/** What is compared: the posts of so many milliseconds. */
export const YEAR = 365 * DAY;
const LIST_LENGTH = 5;

/** The rows of one channel that matter for a month: those of the month, and those of the 365 days until its end. */
export interface ChannelMonth {
  readonly month: readonly number[];
  readonly year: readonly number[];
}

/** `start` and `end` of the month in milliseconds UTC. */
export function channelMonths(posts: PostColumns, start: number, end: number): ChannelMonth[] {
  const channels = posts.channels.map(() => ({ month: [] as number[], year: [] as number[] }));
  const from = end - YEAR;
  for (let row = 0; row < posts.count; row++) {
    const at = posts.publishedAt[row] as number;
    if (!(at >= from && at < end)) continue;
    const channel = channels[posts.channel[row] as number] as { month: number[]; year: number[] };
    channel.year.push(row);
    if (at >= start) channel.month.push(row);
  }
  return channels;
}

/** Whether a post may be compared: not boosted, not left out, old enough when it was measured. */
export function isComparable(posts: PostColumns, { place }: Places, row: number): boolean {
  return (place[row] === PLACE.counts || place[row] === PLACE.duty) && !isYoung(posts, row);
}

/** Those of these rows of one channel that may be compared, by time. As `isComparable`, with what is the same for all of them looked up once. */
export function comparableRows(posts: PostColumns, { place }: Places, rows: readonly number[]): number[] {
  const { publishedAt, measuredAt } = posts;
  const age = matureAge(platformOf(posts, rows[0] ?? 0));
  const found: number[] = [];
  for (const row of rows) {
    const counts = place[row] === PLACE.counts || place[row] === PLACE.duty;
    if (counts && (measuredAt[row] as number) - (publishedAt[row] as number) >= age) found.push(row);
  }
  // Exports are in order of time already, one way or the other, and sorting what is in order takes little time.
  return found.sort(earlier(posts));
}

/** By time, then by id: the same order for every order of rows. */
export function earlier(posts: PostColumns): (a: number, b: number) => number {
  return (a, b) =>
    (posts.publishedAt[a] as number) - (posts.publishedAt[b] as number) || compareText(textAt(posts.id, a), textAt(posts.id, b));
}

export interface RankedRow {
  readonly row: number;
  readonly value: number;
  readonly usual: number | null;
  readonly times: number | null;
}

/** The posts of one channel and month that can be ranked on a goal. */
export interface ChannelRanking {
  readonly answer: Answer | null;
  readonly hasUsual: boolean;
  /** Neither boosted nor duty nor left out, of any age. */
  readonly rows: readonly RankedRow[];
  readonly boosted: readonly RankedRow[];
  readonly duty: number;
  readonly young: number;
}

/** A channel's rankings on several goals, which share what takes time. */
export function rankChannel(
  posts: PostColumns,
  places: Places,
  channel: ChannelMonth,
  goals: readonly Goal[] = GOALS,
): ReadonlyMap<Goal, ChannelRanking> {
  const compared = new ComparedRows(posts, places, channel);
  const answers = answersOf(posts, channel.year, goals);
  return new Map([...answers].map(([goal, answer]) => [goal, rankMonth(posts, places, channel.month, compared, answer)]));
}

/** Ranks a channel's month on a goal, against the channel's own level around that time. Boosted and duty posts stand apart. */
function rankMonth(
  posts: PostColumns,
  places: Places,
  month: readonly number[],
  compared: ComparedRows,
  answer: Answer | null,
): ChannelRanking {
  if (answer === null) return { answer, hasUsual: false, rows: [], boosted: [], duty: 0, young: 0 };
  const value = valuesOf(posts, answer);
  const against = againstUsual(posts, compared, answer);
  const rows: RankedRow[] = [];
  const boosted: RankedRow[] = [];
  let duty = 0;
  let young = 0;
  for (const row of month) {
    const own = value(row);
    const place = places.place[row];
    if (Number.isNaN(own) || place === PLACE.leftOut) continue;
    if (place === PLACE.duty) duty++;
    else {
      const { usual, times } = against(row, own);
      (place === PLACE.boosted ? boosted : rows).push({ row, value: own, usual, times });
      if (place !== PLACE.boosted && isYoung(posts, row)) young++;
    }
  }
  const hasUsual = [...rows, ...boosted].some(({ times }) => times !== null);
  return { answer, hasUsual, rows, boosted, duty, young };
}

/** One post of a channel, as it stands in the ranking of its month. */
export function rankedRow(posts: PostColumns, places: Places, channel: ChannelMonth, answer: Answer, row: number): RankedRow {
  const value = valuesOf(posts, answer)(row);
  return { row, value, ...againstUsual(posts, new ComparedRows(posts, places, channel), answer)(row, value) };
}

type Against = (row: number, value: number) => Pick<RankedRow, 'usual' | 'times'>;
const NO_USUAL: Against = () => ({ usual: null, times: null });

function againstUsual(posts: PostColumns, compared: ComparedRows, answer: Answer): Against {
  return answer.per === null
    ? againstLevel(posts, compared, valuesOf(posts, answer))
    : againstRate(posts, compared, answer, answer.per);
}

/**
 * Against the level at the moments of the month. A level looks at the 20 posts before and after, so that of the time before the month
 * only the latest posts are looked at; the levels of the month are those of the whole year.
 */
function againstLevel(posts: PostColumns, compared: ComparedRows, value: (row: number) => number): Against {
  const isMeasured = (row: number) => !Number.isNaN(value(row));
  const rows = [...compared.latestBefore(2 * LEVEL_POSTS, isMeasured), ...compared.month.filter(isMeasured)];
  const usual = usualFromRows(posts, rows, value);
  if (usual === null) return NO_USUAL;
  return (row, own) => {
    const standing = standingOf(usual, posts.publishedAt[row] as number, own);
    return { usual: standing.usual, times: standing.times };
  };
}

/** The usual from rows by time. */
export function usualFromRows(posts: PostColumns, rows: readonly number[], value: (row: number) => number): Usual | null {
  return usualOf(
    numbersOf(rows, (row) => posts.publishedAt[row] as number),
    numbersOf(rows, value),
  );
}

/** A number per row. A plain loop: `Float64Array.from` takes several times as long. */
export function numbersOf(rows: readonly number[], value: (row: number) => number): Float64Array {
  const numbers = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) numbers[i] = value(rows[i] as number);
  return numbers;
}

/** The posts of one channel and year that can be compared, of the month and before it, by time. */
class ComparedRows {
  readonly month: readonly number[];
  readonly before: readonly number[];

  constructor(posts: PostColumns, places: Places, { month, year }: ChannelMonth) {
    const { publishedAt } = posts;
    const start = month.reduce((first, row) => Math.min(first, publishedAt[row] as number), Number.POSITIVE_INFINITY);
    const rows = comparableRows(posts, places, year);
    const before = rows.findIndex((row) => (publishedAt[row] as number) >= start);
    this.month = before < 0 ? [] : rows.slice(before);
    this.before = before < 0 ? rows : rows.slice(0, before);
  }

  /** The latest of those before, by time, at most so many. */
  latestBefore(most: number, isWanted: (row: number) => boolean): number[] {
    const found: number[] = [];
    for (let place = this.before.length - 1; place >= 0 && found.length < most; place--) {
      const row = this.before[place] as number;
      if (isWanted(row)) found.push(row);
    }
    return found.reverse();
  }
}

function againstRate(posts: PostColumns, { month, before }: ComparedRows, answer: Answer, per: Metric): Against {
  const count = valuesOf(posts, { ...answer, per: null });
  const reached = posts.metrics.get(per) as Float64Array;
  const counts: number[] = [];
  const people: number[] = [];
  for (const rows of [before, month]) {
    for (const row of rows) {
      const own = count(row);
      const reach = reached[row] as number;
      if (!(reach >= SMALLEST_REACH) || Number.isNaN(own)) continue;
      counts.push(own);
      people.push(reach);
    }
  }
  const usual = counts.length < USUAL_NEEDS ? null : usualRateOf(counts, people);
  if (usual === null) return NO_USUAL;
  return (row) => ({ usual: 1000 * usual.pooled, times: timesRate(usual, count(row), reached[row] as number) });
}

export interface Lists {
  readonly best: readonly RankedRow[];
  readonly least: readonly RankedRow[];
}

/**
 * The best, of any age, and the least, old enough and not among the best; each story once in a list. Short lists with few posts, so that
 * best and least never meet.
 */
export function bestAndLeast(posts: PostColumns, rows: readonly RankedRow[], by: 'times' | 'value'): Lists {
  const score = (ranked: RankedRow) => (by === 'times' ? (ranked.times as number) : ranked.value);
  const order = earlier(posts);
  const byRank = (a: RankedRow, b: RankedRow) => score(b) - score(a) || order(a.row, b.row);
  const best = onePerStory(posts, rows, listLength(rows.length), byRank);
  const old = rows.filter((ranked) => !isYoung(posts, ranked.row) && !best.includes(ranked));
  const lowest = best.at(-1);
  const below = lowest === undefined ? [] : old.filter((ranked) => byRank(lowest, ranked) < 0);
  const least = onePerStory(posts, below, Math.min(best.length, listLength(old.length + best.length)), (a, b) => byRank(b, a));
  return { best, least };
}

/** Five from fifteen posts on, else a third of them, and a quarter below ten: a list should end before the middle. */
function listLength(posts: number): number {
  return Math.min(LIST_LENGTH, Math.floor(posts / (posts < 2 * LIST_LENGTH ? 4 : 3)));
}

/** The first few in an order, leaving out posts that tell the same as one before. */
export function onePerStory(
  posts: PostColumns,
  rows: readonly RankedRow[],
  length: number,
  order: (a: RankedRow, b: RankedRow) => number,
): RankedRow[] {
  // As many as can be needed in practice are put in order; where nearly all tell the same, the list is short.
  const candidates = firstOf(rows, 8 * length, order);
  const chosen: { readonly ranked: RankedRow; readonly story: Story }[] = [];
  for (const ranked of candidates) {
    if (chosen.length === length) break;
    const story = storyAt(posts, ranked.row);
    if (!chosen.some((other) => isSameStory(other.story, story))) chosen.push({ ranked, story });
  }
  return chosen.map(({ ranked }) => ranked);
}

/** The first few in an order, without putting thousands in order behind them. */
function firstOf(rows: readonly RankedRow[], length: number, order: (a: RankedRow, b: RankedRow) => number): RankedRow[] {
  const first: RankedRow[] = [];
  for (const row of rows) {
    const last = first[length - 1];
    if (length === 0 || (last !== undefined && order(last, row) < 0)) continue;
    let place = first.length;
    while (place > 0 && order(row, first[place - 1] as RankedRow) < 0) place--;
    first.splice(place, 0, row);
    if (first.length > length) first.pop();
  }
  return first;
}
