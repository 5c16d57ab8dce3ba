import type { Goal } from '../../core/model/goal.ts';
import type { Report, Trend } from '../../core/report/report.ts';
import { listText, monthText, wholeNumber } from '../../words/format.ts';
import { metricInText } from '../../words/metric-words.ts';
import { postsText } from '../../words/screens.ts';
import { channelLabel } from '../../words/terms.ts';
import { movesText, TRENDS_SCREEN } from '../../words/trends-screen.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { TrendFigure } from './trend-figure.tsx';
import type { Line } from './trend-lines.ts';

interface FigureProps {
  readonly trends: readonly Trend[];
  readonly report: Report;
}

/** One goal: the middle post of each month, per channel. */
export function GoalFigure({ goal, trends, report }: FigureProps & { readonly goal: Goal }) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  const own = trends.filter((trend) => trend.goal === goal);
  const lines = own.map((trend) => lineOf(trend, report, 'middle'));
  const metrics = [...new Set(own.map(({ metric }) => metric))].map((metric) => metricInText(metric, language));
  const moves = own.map((trend, place) => ({ name: lines[place]?.name ?? '', word: trend.word }));
  const usual = lines.length === 1 ? (lines[0]?.usual ?? null) : null;
  const range = usual === null ? '' : words.usually(wholeNumber(usual.low, language), wholeNumber(usual.high, language));
  return (
    <TrendFigure
      title={words.per[goal]}
      finding={`${movesText(moves, language)} ${range}`.trim()}
      remark={words.counts(listText(metrics, language))}
      lines={lines}
    />
  );
}

/** How much was posted: beside the goals, because more posts with less each is another story than fewer with more. */
export function PostsFigure({ trends, report }: FigureProps) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  const firsts = trends.filter(({ channelKey }, place) => trends.findIndex((other) => other.channelKey === channelKey) === place);
  const now = firsts.reduce((sum, { months }) => sum + (months.at(-1)?.posts ?? 0), 0);
  return (
    <TrendFigure
      title={words.posts}
      finding={words.postsNow(monthText(report.month, language), postsText(now, language))}
      remark={words.postsWhat}
      lines={firsts.map((trend) => lineOf(trend, report, 'posts'))}
    />
  );
}

function lineOf(trend: Trend, report: Report, what: 'middle' | 'posts'): Line {
  const channels = report.channels.map(({ channel }) => channel);
  const channel = report.channels.find(({ key }) => key === trend.channelKey)?.channel;
  const { usualLow: low, usualHigh: high } = trend;
  const first = trend.months.findIndex(({ posts }) => posts > 0);
  return {
    key: trend.channelKey,
    name: channel === undefined ? trend.channelKey : channelLabel(channel, channels),
    platform: channel?.platform ?? 'other',
    // Before a channel's first post nothing is known of it, also not that it posted nothing.
    months: trend.months.map((month, place) => ({ month: month.month, value: place < first ? null : month[what] })),
    usual: what === 'posts' || low === null || high === null ? null : { low, high },
  };
}
