import type { MonthKey, Zone } from '../base/calendar.ts';
import { addMonths, monthsBetween } from '../base/calendar.ts';
import type { MonthLevels, MonthSeries } from '../insight/months.ts';
import { judgeMonth, monthLevels, together, usualBand } from '../insight/months.ts';
import type { DefinitionChange } from '../model/definition-marks.ts';
import { DEFINITION_CHANGES } from '../model/definition-marks.ts';
import type { Goal } from '../model/goal.ts';
import { GOALS } from '../model/goal.ts';
import type { Channel } from '../model/platform.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { Answer } from '../rank/answer.ts';
import { answersOf } from '../rank/answer.ts';
import type { Fitness, MeasuredMonth } from '../rank/months.ts';
import { comparedRows, fitnessOf, measuredMonths, rowsPerMonth } from '../rank/months.ts';
import type { Places } from '../rank/places.ts';
import { changeOf } from './month-change.ts';
import type { Scope } from './scope.ts';
import type { Judged, MonthlyGoal, Trend, TrendMonth, YearBefore } from './trend.ts';

const MONTHS_KNOWN = 25;
const YEAR = 12;
const LAST = MONTHS_KNOWN - 1;
const YOUNG_SHARE = 1 / 3;
const SHOWN_NEEDS = 5;
// Mostly zeros, or hardly anything: told, not judged.
const MOST_ZEROS = 0.5;
const SMALLEST_MEAN = 2;

export interface TrendInput {
  readonly posts: PostColumns;
  readonly places: Places;
  readonly month: MonthKey;
  readonly zone: Zone;
}

/** What all goals share. */
interface Work extends TrendInput {
  readonly months: readonly MonthKey[];
  readonly fitness: Fitness;
  readonly channels: readonly ChannelRows[];
}

interface ChannelRows {
  readonly channel: Channel;
  readonly months: readonly (readonly number[])[];
  /** Of the same rows that the board asks, so that a channel answers a goal with the same metric everywhere. */
  readonly answers: ReadonlyMap<Goal, Answer | null>;
  /** Whether the newest numbers were taken after the month was over: else its total is not all that it will be. */
  readonly isOver: boolean;
}

/** How a goal went on one channel. */
interface ChannelGoal {
  readonly channelKey: Scope;
  readonly answer: Answer;
  readonly rows: readonly (readonly number[])[];
  readonly measured: readonly MeasuredMonth[];
  readonly levels: MonthLevels;
  readonly sparse: boolean;
  readonly isOver: boolean;
  readonly marks: Trend['marks'];
  /** Per month, the first month that is counted in the same way. */
  readonly since: readonly number[];
}

/** The month against the months before it: per channel and goal over 25 months, and per goal over all channels together. */
export function trendsOf(input: TrendInput): { readonly trends: readonly Trend[]; readonly monthly: readonly MonthlyGoal[] } {
  const { posts, places, month, zone } = input;
  const months = monthsBetween(addMonths(month, 1 - MONTHS_KNOWN), month);
  const { end } = zone.monthRange(month);
  const channels = rowsPerMonth(posts, months, zone).flatMap((own, place) => {
    const channel = posts.channels[place];
    const now = own[LAST] ?? [];
    if (channel === undefined || now.length === 0) return [];
    const isOver = now.some((row) => (posts.measuredAt[row] as number) >= end);
    return [{ channel, months: own, answers: answersOf(posts, own.slice(-YEAR).flat(), GOALS), isOver }];
  });
  const work: Work = { ...input, months, fitness: fitnessOf(posts, places), channels };
  const perGoal = GOALS.map((goal) => {
    const answered = channels.flatMap((channel) => channelGoal(work, goal, channel) ?? []);
    return { trends: answered.map((channel) => trendOf(work, goal, channel)), monthly: monthlyOf(work, goal, answered) };
  });
  return { trends: perGoal.flatMap(({ trends }) => trends), monthly: perGoal.map(({ monthly }) => monthly) };
}

function channelGoal(
  { posts, fitness, months }: Work,
  goal: Goal,
  { channel, months: rows, answers, isOver }: ChannelRows,
): ChannelGoal | null {
  const answer = answers.get(goal) ?? null;
  if (answer === null) return null;
  const measured = measuredMonths(posts, fitness, rows, answer);
  const first = measured.findIndex((month) => month.measured > 0);
  const marks = DEFINITION_CHANGES.flatMap((change) =>
    change.platform === channel.platform && isCounted(change, answer)
      ? change.from.map((month) => ({ id: change.id, month, place: months.indexOf(month) }))
      : [],
  ).filter((mark) => first >= 0 && mark.place > first);
  const since = months.map((_, i) => Math.max(0, ...marks.map((mark) => (mark.place <= i ? mark.place : 0))));
  return {
    channelKey: channelKey(channel),
    answer,
    rows,
    measured,
    levels: levelsOf(measured, since),
    sparse: isSparse(measured.slice(Math.max(LAST - YEAR, since[LAST] as number))),
    isOver,
    marks: marks.map(({ id, month }) => ({ id, month })),
    since,
  };
}

function isCounted({ metrics }: DefinitionChange, { metrics: used, per }: Answer): boolean {
  return metrics.some((metric) => metric === per || used.includes(metric));
}

function isSparse(months: readonly MeasuredMonth[]): boolean {
  let posts = 0;
  let zeros = 0;
  let sum = 0;
  for (const { values } of months) {
    posts += values.length;
    for (const value of values) {
      if (value === 0) zeros++;
      sum += value;
    }
  }
  return posts > 0 && (zeros > MOST_ZEROS * posts || sum < SMALLEST_MEAN * posts);
}

/**
 * The report's month and the year before it have one level, as the method has it; the months before those have their own, and so have
 * months that were counted in another way.
 */
function levelsOf(measured: readonly MeasuredMonth[], since: readonly number[]): MonthLevels {
  const parts: MonthLevels[] = [];
  let from = 0;
  for (let to = 1; to <= measured.length; to++) {
    if (to < measured.length && to !== LAST - YEAR && since[to] === since[to - 1]) continue;
    parts.push(monthLevels(measured.slice(from, to).map(({ values }) => values)));
    from = to;
  }
  return {
    means: parts.flatMap(({ means }) => means),
    noise: parts.flatMap(({ noise }) => noise),
    posts: parts.flatMap(({ posts }) => posts),
    middle: parts.at(-1)?.middle ?? Number.NaN,
  };
}

/** The same series without the months before `first`. */
function beginningAt<Series extends MonthSeries>(series: Series, first: number): Series {
  return first === 0 ? series : { ...series, posts: series.posts.map((count, place) => (place < first ? 0 : count)) };
}

const NOT_COMPARED = { ratio: null, low: null, high: null };

function judged(work: Work, series: MonthSeries, channels: readonly ChannelGoal[], sparse: boolean): Judged {
  const { verdict, ...judgement } = judgeMonth(series);
  const now = channels.map(({ measured }) => measured[LAST] as MeasuredMonth);
  const posts = now.reduce((sum, month) => sum + month.posts, 0);
  const young = now.reduce((sum, month) => sum + month.young, 0);
  const told = { posts: series.posts[LAST] ?? 0, young, until: young === 0 ? null : lastDay(work, channels) };
  const unsaid = { compared: judgement.compared, ...NOT_COMPARED, ...told };
  if (young > YOUNG_SHARE * posts) return { word: 'too-early', ...unsaid };
  return sparse ? { word: 'sparse', ...unsaid } : { word: verdict, ...judgement, ...told };
}

function lastDay({ posts, fitness, zone }: Work, channels: readonly ChannelGoal[]): string | null {
  const latest = channels
    .flatMap(({ rows, answer }) => comparedRows(posts, fitness, rows[LAST] ?? [], answer))
    .reduce((moment, row) => Math.max(moment, posts.publishedAt[row] as number), Number.NEGATIVE_INFINITY);
  return Number.isFinite(latest) ? zone.dayOf(latest) : null;
}

function trendOf(work: Work, goal: Goal, channel: ChannelGoal): Trend {
  const { answer, measured, levels, marks, since } = channel;
  const { months } = work;
  const sums: MonthSeries = {
    means: measured.map(({ sum }) => Math.log1p(sum ?? Number.NaN)),
    noise: measured.map(() => 0),
    posts: measured.map(({ sum, measured: count }) => (sum === null ? 0 : count)),
  };
  const own = judged(work, beginningAt(levels, since[LAST] as number), [channel], channel.sparse);
  const compares = channel.isOver && own.word !== 'too-early' && since[LAST] !== LAST;
  return {
    channelKey: channel.channelKey,
    goal,
    answer,
    months: months.map((month, place) => trendMonth(month, place, channel, sums)),
    ...own,
    change: compares ? changeOf({ ...work, ...channel, months }) : null,
    yearBefore: yearBefore(months, channel),
    marks,
  };
}

function trendMonth(month: MonthKey, place: number, { measured, levels, since }: ChannelGoal, sums: MonthSeries): TrendMonth {
  const { posts, sum, values } = measured[place] as MeasuredMonth;
  const first = since[place] as number;
  const usual = usualBand(beginningAt(levels, first), place);
  const usualSum = usualBand(beginningAt(sums, first), place);
  return {
    month,
    posts,
    compared: values.length,
    sum,
    typical: values.length === 0 ? null : asCount(levels.means[place] as number),
    usualLow: usual === null ? null : asCount(usual.low),
    usualHigh: usual === null ? null : asCount(usual.high),
    sumLow: usualSum === null ? null : asCount(usualSum.low),
    sumHigh: usualSum === null ? null : asCount(usualSum.high),
  };
}

function asCount(log: number): number {
  return Math.max(0, Math.expm1(log));
}

function yearBefore(months: readonly MonthKey[], { measured, levels, since }: ChannelGoal): YearBefore | null {
  const place = LAST - YEAR;
  const then = measured[place] as MeasuredMonth;
  if (then.values.length === 0 || (since[LAST] as number) > place) return null;
  return {
    month: months[place] as MonthKey,
    posts: then.posts,
    sum: then.sum,
    typical: asCount(levels.means[place] as number),
    separable: (measured[0] as MeasuredMonth).measured > 0,
  };
}

function monthlyOf(work: Work, goal: Goal, channels: readonly ChannelGoal[]): MonthlyGoal {
  const judgeable = channels.filter(({ sparse }) => !sparse);
  const series = together(judgeable.map(({ levels, since }) => beginningAt(levels, since[LAST] as number)));
  // As times what the last months led to expect, so that the last month stands where its judgement says.
  const { ratio } = judgeMonth(series);
  const usual = ratio === null ? 0 : (series.means[LAST] as number) - Math.log(ratio);
  const times = (log: number) => Math.exp(log - usual);
  const none: Judged = {
    word: channels.length > 0 ? 'sparse' : 'no-history',
    compared: 0,
    posts: 0,
    ...NOT_COMPARED,
    young: 0,
    until: null,
  };
  return {
    goal,
    months: work.months.map((month, place) => {
      const band = judgeable.length === 0 ? null : usualBand(series, place);
      const known = (series.posts[place] ?? 0) >= SHOWN_NEEDS;
      return {
        month,
        times: known ? times(series.means[place] as number) : null,
        usualLow: band === null ? null : times(band.low),
        usualHigh: band === null ? null : times(band.high),
      };
    }),
    ...(judgeable.length === 0 ? none : judged(work, series, judgeable, false)),
    perChannel: channels.map(({ channelKey: key, answer, measured }) => ({
      channelKey: key,
      answer,
      sum: (measured[LAST] as MeasuredMonth).sum,
    })),
  };
}
