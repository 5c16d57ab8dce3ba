import type { MonthKey, Zone } from '../base/calendar.ts';
import { safeLink } from '../base/safe-link.ts';
import { formatOf, postKeys } from '../formats/format-of.ts';
import { formatFindings } from '../insight/formats.ts';
import { GOALS } from '../model/goal.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { postAt } from '../model/post-columns.ts';
import type { Format, PostKey } from '../model/workspace.ts';
import { goalMetric } from '../rank/goal-metric.ts';
import { measuredMonths, rowsPerMonth } from '../rank/months.ts';
import type { ChannelMonth } from '../rank/rank.ts';
import { channelMonths, isBoosted, isYoung } from '../rank/rank.ts';
import { boardsOf } from './boards.ts';
import type { FormatFindings, MonthBoard, MonthlyGoal, Report, ReportChannel, ReportPost, Trend } from './report.ts';
import type { GoalChannel } from './trends.ts';
import { monthlyGoal, trendOf } from './trends.ts';

export interface ReportInput {
  readonly posts: PostColumns;
  /** The formats that the editor gave. */
  readonly formats: ReadonlyMap<PostKey, Format>;
  readonly month: MonthKey;
  readonly zone: Zone;
  /** The day of the report, `2026-11-02`. It is only told, never judged by: a post's age is its age when it was measured. */
  readonly today: string;
}

/** The board of a month, which looks at that month and the 90 days before. Pure, as the report is. */
export function buildBoard({ posts, formats, month, zone, today }: ReportInput): MonthBoard {
  const keyOf = postKeys(posts);
  const formatAt = (row: number) => formatOf(posts, row, formats, keyOf);
  const { start, end } = zone.monthRange(month);
  const months = channelMonths(posts, start, end);
  const keys = posts.channels.map(channelKey);
  return {
    month,
    zone: zone.name,
    today,
    channels: months.flatMap((channel, place) =>
      channel.month.length === 0 ? [] : [reportChannel(posts, place, channel.month, zone)],
    ),
    posts: reportPosts(posts, months, keys, zone, keyOf, formatAt),
    boards: boardsOf(posts, months, keys, keyOf),
  };
}

/** The month as data. Pure: the same posts, choices, month and day give the same report. */
export function buildReport(input: ReportInput): Report {
  return { version: 1, ...buildBoard(input), ...trendsOf(input) };
}

function reportChannel(posts: PostColumns, place: number, rows: readonly number[], zone: Zone): ReportChannel {
  const channel = posts.channels[place] as ReportChannel['channel'];
  const newest = (column: Float64Array) => rows.reduce((latest, row) => Math.max(latest, column[row] as number), 0);
  return {
    key: channelKey(channel),
    channel,
    posts: rows.length,
    young: rows.filter((row) => isYoung(posts, row)).length,
    boosted: rows.filter((row) => isBoosted(posts, row)).length,
    measuredAt: zone.isoOf(newest(posts.measuredAt)),
    lastPostDay: zone.dayOf(newest(posts.publishedAt)),
  };
}

function reportPosts(
  posts: PostColumns,
  months: readonly ChannelMonth[],
  keys: readonly string[],
  zone: Zone,
  keyOf: (row: number) => PostKey,
  formatAt: (row: number) => Format,
): ReportPost[] {
  const at = (row: number) => posts.publishedAt[row] as number;
  const rows = months.flatMap((channel) => channel.month).sort((a, b) => at(a) - at(b) || (keyOf(a) < keyOf(b) ? -1 : 1));
  return rows.map((row) => {
    const post = postAt(posts, row);
    return {
      key: keyOf(row),
      channelKey: keys[posts.channel[row] as number] as string,
      publishedAt: zone.isoOf(post.publishedAt),
      precision: post.precision,
      format: formatAt(row),
      text: post.text,
      permalink: safeLink(post.permalink),
      metrics: post.metrics,
      young: isYoung(posts, row),
      boosted: post.boosted,
    };
  });
}

function trendsOf({ posts, formats, month, zone }: ReportInput): Pick<Report, 'findings' | 'trends' | 'monthly'> {
  const keyOf = postKeys(posts);
  const formatAt = (row: number) => formatOf(posts, row, formats, keyOf);
  const { end } = zone.monthRange(month);
  const keys = posts.channels.map(channelKey);
  const perChannel = rowsPerMonth(posts, month, zone);
  const months = perChannel[0]?.map((own) => own.month) ?? [];
  const findings: FormatFindings[] = [];
  const trends: Trend[] = [];
  const monthly: MonthlyGoal[] = [];
  for (const goal of GOALS) {
    const answered: GoalChannel[] = [];
    perChannel.forEach((channel, place) => {
      if (channel.at(-1)?.rows.length === 0) return;
      const metric = goalMetric(
        posts,
        channel.map(({ rows }) => rows),
        goal,
      );
      if (metric === null) return;
      const channelKey = keys[place] as string;
      const measured = measuredMonths(posts, channel, metric);
      answered.push({ channelKey, metric, months: measured });
      trends.push(trendOf(channelKey, goal, metric, measured));
      findings.push({ channelKey, goal, metric, ...formatFindings(posts, measured, end, formatAt) });
    });
    monthly.push(monthlyGoal(goal, answered, months));
  }
  return { findings, trends, monthly };
}
