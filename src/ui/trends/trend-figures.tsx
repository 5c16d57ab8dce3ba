import type { Goal } from '../../core/model/goal.ts';
import type { TrendEvent } from '../../core/model/workspace.ts';
import type { Report } from '../../core/report/report.ts';
import type { Scope } from '../../core/report/scope.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import type { Trend, TrendMonth } from '../../core/report/trend.ts';
import { answerInText } from '../../words/answer-words.ts';
import { listText, monthText, timesUsual, typicalNumber, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { postsText } from '../../words/screens.ts';
import { channelLabel } from '../../words/terms.ts';
import { movesText } from '../../words/trend-words.ts';
import { TRENDS_SCREEN } from '../../words/trends-screen.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { TrendView } from '../route.ts';
import { TrendFigure } from './trend-figure.tsx';
import type { Line, LineMonth, Upright } from './trend-lines.ts';
import { placeOfDay } from './trend-lines.ts';

/** What the figures of a goal are made from: the trends of the channels that are shown. */
export interface Shown {
  readonly report: Report;
  readonly goal: Goal;
  readonly scope: Scope;
  readonly trends: readonly Trend[];
  /** How many months are shown, the report's month last. */
  readonly span: number;
  readonly view: TrendView;
  readonly events: readonly TrendEvent[];
}

export function TrendFigures(shown: Shown) {
  const single = shown.trends.length === 1;
  return (
    <>
      {single ? shown.goal !== 'rate' && <TotalFigure {...shown} /> : <TogetherFigure {...shown} />}
      <TypicalFigure {...shown} />
      <PostsFigure {...shown} />
    </>
  );
}

/** All channels as one line: times what is usual on each. */
function TogetherFigure({ report, goal, span, view, events }: Shown) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  const all = report.monthly.find((one) => one.goal === goal);
  const months = all?.months.slice(-span) ?? [];
  const now = months.at(-1)?.times ?? null;
  const format = (value: number) => timesUsual(value, language).replace(/[.,]0×$/u, '×');
  const line: Line = {
    key: ALL_CHANNELS,
    name: words.together,
    platform: null,
    months: months.map(({ month, times, usualLow, usualHigh }) => ({ month, value: times, low: usualLow, high: usualHigh })),
    breaks: [],
  };
  return (
    <TrendFigure
      title={words.together}
      finding={
        now === null
          ? ''
          : words.togetherNow(monthText(report.month, language), format(now), postsText(all?.posts ?? 0, language))
      }
      remark={words.togetherWhat}
      lines={[line]}
      uprights={eventLines(events, [line], ALL_CHANNELS)}
      view={view}
      format={format}
    />
  );
}

/** What a channel's posts of a month add up to. */
function TotalFigure({ report, goal, scope, trends, span, view, events }: Shown) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  const lines = trends.map((trend) =>
    lineOf(trend, report, span, ({ sum, sumLow, sumHigh }) => ({ value: sum, low: sumLow, high: sumHigh })),
  );
  const last = lines[0]?.months.at(-1);
  const known = last !== undefined && last.low !== null && last.high !== null ? { low: last.low, high: last.high } : null;
  return (
    <TrendFigure
      title={words.perMonth[goal]}
      finding={known === null ? '' : words.usuallyMonth(rough(known.low, language), rough(known.high, language))}
      remark={words.perMonthWhat(countedText(trends, language))}
      lines={lines}
      uprights={[...eventLines(events, lines, scope), ...countingLines(trends, lines, words.counting)]}
      view={view}
      format={(value) => wholeNumber(value, language)}
    />
  );
}

/** The typical post of each month, per channel. */
function TypicalFigure({ report, goal, scope, trends, span, view, events }: Shown) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  const lines = trends.map((trend) =>
    lineOf(trend, report, span, ({ typical, usualLow, usualHigh }) => ({ value: typical, low: usualLow, high: usualHigh })),
  );
  const moves = trends.map(({ word }, place) => ({ name: lines[place]?.name ?? '', word }));
  const what = words.perPostWhat(countedText(trends, language));
  return (
    <TrendFigure
      title={words.perPost[goal]}
      finding={movesText(moves, language)}
      remark={lines.length > 1 ? `${what} ${words.ownScale}` : hasBand(lines) ? `${what} ${words.band}` : what}
      lines={lines}
      uprights={[...eventLines(events, lines, scope), ...countingLines(trends, lines, words.counting)]}
      view={view}
      format={(value) => typicalNumber(value, language)}
    />
  );
}

/** How much was posted: beside the goal, because more posts with less each is another story than fewer with more. */
function PostsFigure({ report, scope, span, view, events }: Shown) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  // Every channel once, also those that have no numbers for this goal.
  const firsts = report.trends.filter(
    ({ channelKey }, place) =>
      (scope === ALL_CHANNELS || channelKey === scope) &&
      report.trends.findIndex((other) => other.channelKey === channelKey) === place,
  );
  const now = firsts.reduce((sum, { months }) => sum + (months.at(-1)?.posts ?? 0), 0);
  const lines = firsts.map((trend) => {
    // Before a channel's first post nothing is known of it, also not that it posted nothing.
    const first = trend.months.find(({ posts }) => posts > 0)?.month ?? '';
    const line = lineOf(trend, report, span, ({ month, posts }) => ({
      value: month < first ? null : posts,
      low: null,
      high: null,
    }));
    return { ...line, breaks: [] };
  });
  return (
    <TrendFigure
      title={words.posts}
      finding={words.postsNow(monthText(report.month, language), postsText(now, language))}
      remark={words.postsWhat}
      lines={lines}
      uprights={eventLines(events, lines, scope)}
      view={view}
      format={(value) => wholeNumber(value, language)}
    />
  );
}

/** Two digits: where totals usually are is not known better than that. */
function rough(value: number, language: Language): string {
  return wholeNumber(Number(value.toPrecision(2)), language);
}

function countedText(trends: readonly Trend[], language: Language): string {
  return listText([...new Set(trends.map(({ answer }) => answerInText(answer, language)))], language);
}

function hasBand(lines: readonly Line[]): boolean {
  return lines.some(({ months }) => months.some(({ low }) => low !== null));
}

function lineOf(trend: Trend, report: Report, span: number, told: (month: TrendMonth) => Omit<LineMonth, 'month'>): Line {
  const months = trend.months.slice(-span);
  const first = months[0]?.month ?? '';
  const channel = report.channels.find(({ key }) => key === trend.channelKey)?.channel;
  return {
    key: trend.channelKey,
    name: nameOf(trend.channelKey, report),
    platform: channel?.platform ?? 'other',
    months: months.map((month) => ({ month: month.month, ...told(month) })),
    breaks: trend.marks.map(({ month }) => month).filter((month) => month > first),
  };
}

export function nameOf(key: Scope, report: Report): string {
  const channel = report.channels.find((one) => one.key === key)?.channel;
  return channel === undefined
    ? key
    : channelLabel(
        channel,
        report.channels.map((one) => one.channel),
      );
}

function eventLines(events: readonly TrendEvent[], lines: readonly Line[], scope: Scope): Upright[] {
  const months = lines[0]?.months.map(({ month }) => month) ?? [];
  return events
    .filter(({ channelKey }) => channelKey === null || scope === ALL_CHANNELS || channelKey === scope)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .flatMap(({ id, name, day }) => {
      const at = placeOfDay(day, months);
      return at === null ? [] : [{ key: id, name, at, kind: 'event' as const }];
    });
}

function countingLines(trends: readonly Trend[], lines: readonly Line[], name: string): Upright[] {
  const months = lines[0]?.months.map(({ month }) => month) ?? [];
  const marked = new Set(trends.flatMap(({ marks }) => marks.map(({ month }) => month)));
  return [...marked].flatMap((month) => {
    const at = placeOfDay(`${month}-01`, months);
    return at === null || at === 0 ? [] : [{ key: month, name, at, kind: 'counting' as const }];
  });
}
