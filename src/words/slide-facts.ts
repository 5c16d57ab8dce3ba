import type { ChannelsSlide, FormatsSlide, MonthSlide, RankedSlide } from '../core/deck/slide.ts';
import type { Finding } from '../core/insight/findings.ts';
import type { Goal } from '../core/model/goal.ts';
import { GOALS, MAIN_GOALS } from '../core/model/goal.ts';
import type { Metric } from '../core/model/metric.ts';
import type { Format } from '../core/model/workspace.ts';
import { isKind } from '../core/model/workspace.ts';
import type { Answer } from '../core/rank/answer.ts';
import type { TrendWord } from '../core/report/trend.ts';
import { countedFor } from './answer-words.ts';
import { monthText, timesUsual } from './format.ts';
import type { Language } from './language.ts';
import { isNearest } from './metric-words.ts';
import { channelLabel } from './terms.ts';

/** What a title may say of the month: its goals by their word. Goals without any number are left out. */
export interface MonthFacts {
  readonly month: string;
  readonly more: readonly Goal[];
  readonly usual: readonly Goal[];
  readonly less: readonly Goal[];
  readonly maybeMore: readonly Goal[];
  readonly maybeLess: readonly Goal[];
  readonly early: readonly Goal[];
  /** Too few posts or months, or too many zeros, to compare. */
  readonly few: readonly Goal[];
}

/** Names of channels that moved on one goal, in one direction. */
export interface Move {
  readonly goal: Goal;
  readonly up: boolean;
  readonly names: readonly string[];
}

export interface ChannelFacts {
  readonly moves: readonly Move[];
  /** Moves that may be chance: told only where nothing else moved. */
  readonly maybe: readonly Move[];
  readonly channels: readonly string[];
  /** How many lines are as usual, and how many say nothing yet. */
  readonly usual: number;
  readonly unknown: number;
}

export interface RankedFacts {
  readonly count: number;
  readonly ranking: 'times' | 'plain';
  /** What was counted where all cards count the same thing; else null. */
  readonly answer: Answer | null;
  readonly goal: Goal;
  readonly low: number;
  readonly high: number;
  /** Times the usual without the sign, as written: `2,4` and `4,6`. */
  readonly lowTimes: string;
  readonly highTimes: string;
  /** How many came above the usual, and what the highest reached. */
  readonly above: number;
  /** The first card, where the slide goes over all channels: naming what won says more than a range does. */
  readonly top: { readonly format: Format; readonly channel: string; readonly answer: Answer } | null;
  /** A format of the team's own that all cards share; null otherwise. */
  readonly sharedFormat: Format | null;
  /** Nothing could be compared because all posts are too young. */
  readonly onlyYoung: boolean;
}

export interface FormatFacts {
  readonly channel: string;
  readonly works: readonly Format[];
  readonly worksLess: readonly Format[];
  /** Indications: told only where nothing surer is. */
  readonly seems: readonly Format[];
  readonly seemsLess: readonly Format[];
  readonly same: readonly Format[];
  readonly unknown: readonly Format[];
  /** The one format of enough posts, with no other to compare it with; null otherwise. */
  readonly only: Format | null;
}

/** `oktober` from `2026-10`; the year stands in the line above the title. */
export function monthName(month: string, language: Language): string {
  return monthText(month, language).replace(/ \d+$/u, '');
}

export function monthFacts(slide: MonthSlide, language: Language): MonthFacts {
  const main = new Set<Goal>(MAIN_GOALS);
  const told = slide.goals.filter(({ goal, perChannel }) => perChannel.length > 0 && main.has(goal));
  const withWord = (...words: readonly TrendWord[]): Goal[] =>
    told.filter((goal) => words.includes(goal.word)).map((goal) => goal.goal);
  return {
    month: monthName(slide.month, language),
    more: withWord('higher'),
    usual: withWord('stable'),
    less: withWord('lower'),
    maybeMore: withWord('maybe-higher'),
    maybeLess: withWord('maybe-lower'),
    early: withWord('too-early'),
    few: withWord('too-few', 'no-history', 'sparse'),
  };
}

const UNKNOWN: ReadonlySet<TrendWord> = new Set(['too-early', 'too-few', 'no-history', 'sparse']);

export function channelFacts(slide: ChannelsSlide): ChannelFacts {
  const channels = slide.rows.map((row) => row.channel);
  const unique = channels.filter((channel, place) => channels.findIndex((other) => sameChannel(other, channel)) === place);
  const moves: Move[] = [];
  const maybes: Move[] = [];
  for (const goal of GOALS) {
    for (const up of [true, false]) {
      const maybe = slide.rows.filter(
        (row) => row.trend.goal === goal && row.trend.word === (up ? 'maybe-higher' : 'maybe-lower'),
      );
      if (maybe.length > 0) maybes.push({ goal, up, names: maybe.map((row) => channelLabel(row.channel, unique)) });
      const rows = slide.rows.filter((row) => row.trend.goal === goal && row.trend.word === (up ? 'higher' : 'lower'));
      if (rows.length > 0) moves.push({ goal, up, names: rows.map((row) => channelLabel(row.channel, unique)) });
    }
  }
  return {
    moves,
    channels: unique.map((channel) => channelLabel(channel, unique)),
    maybe: maybes,
    usual: slide.rows.filter((row) => row.trend.word === 'stable').length,
    unknown: slide.rows.filter((row) => UNKNOWN.has(row.trend.word)).length,
  };
}

interface Named {
  readonly platform: string;
  readonly id: string;
}
function sameChannel(one: Named, other: Named): boolean {
  return one.platform === other.platform && one.id === other.id;
}

/** Above the usual as people see it: 1,04× is written as 1,0×. */
const ABOVE = 1.05;

export function rankedFacts(slide: RankedSlide, language: Language): RankedFacts {
  const { cards } = slide;
  const values = cards
    .map((card) => (slide.ranking === 'times' ? (card.times ?? Number.NaN) : card.value))
    .filter((value) => value >= 0);
  const first = cards[0];
  const format = first?.post.format;
  const shared =
    format !== undefined && cards.length > 1 && !isKind(format) && cards.every((card) => card.post.format === format);
  const sameAnswer = first !== undefined && cards.every((card) => countedFor(card.answer) === countedFor(first.answer));
  const low = Math.min(...values);
  const high = Math.max(...values);
  return {
    count: values.length,
    ranking: slide.ranking,
    answer: sameAnswer ? (first?.answer ?? null) : null,
    goal: slide.goal,
    low,
    high,
    lowTimes: withoutSign(low, language),
    highTimes: withoutSign(high, language),
    above: values.filter((value) => value >= ABOVE).length,
    top:
      first === undefined || slide.channel !== null
        ? null
        : { format: first.post.format, channel: channelLabel(first.channel, [first.channel]), answer: first.answer },
    // A shared kind (three photos) says little where most posts are photos; a format that the team chose itself does.
    sharedFormat: shared ? (format ?? null) : null,
    onlyYoung: cards.length === 0 && slide.young > 0 && slide.young >= slide.compared,
  };
}

/** As one says it: three times, and not three point zero times. */
export function withoutSign(times: number, language: Language): string {
  return timesUsual(times, language)
    .replace('×', '')
    .replace(/[.,]0$/u, '');
}

export function formatFacts(slide: FormatsSlide): FormatFacts {
  const those = (wanted: (row: Finding) => boolean): Format[] => slide.rows.filter(wanted).map(({ level }) => level);
  const claim = (row: Finding): boolean => row.direction !== 0 && !row.mirror;
  const sure = (direction: 1 | -1, verdict: Finding['verdict']) => (row: Finding) =>
    claim(row) && row.direction === direction && row.verdict === verdict;
  return {
    channel: channelLabel(slide.channel, [slide.channel]),
    works: those(sure(1, 'works')),
    worksLess: those(sure(-1, 'works')),
    seems: those(sure(1, 'seems')),
    seemsLess: those(sure(-1, 'seems')),
    same: those(({ verdict }) => verdict === 'none'),
    unknown: those(({ verdict }) => verdict === 'unclear' || verdict === 'too-few' || verdict === 'sparse'),
    only: onlyFormat(slide),
  };
}

/** Below this a single format is as well told as too few posts. */
const MANY_POSTS = 20;

/** The one format of a channel with many posts: nothing is too few there, there is just no other format. */
export function onlyFormat({ rows }: FormatsSlide): Format | null {
  const [first, second] = rows;
  return first !== undefined && second === undefined && first.posts >= MANY_POSTS ? first.level : null;
}

/** The metrics that stand in for a goal on this slide, once each. */
export function nearestMetrics(slide: RankedSlide): Metric[] {
  const used = slide.cards.length > 0 ? slide.cards.map((card) => card.answer) : [slide.answer];
  return [...new Set(used.map(countedFor))].filter((metric) => isNearest(slide.goal, metric));
}
