import type { MonthKey, Zone } from '../base/calendar.ts';
import { compareText } from '../base/text.ts';
import type { Tagging } from '../formats/tagging.ts';
import type { Tagging as ComparedTags } from '../insight/post-samples.ts';
import { traitTableOf } from '../insight/traits.ts';
import type { Goal } from '../model/goal.ts';
import { GOALS, MAIN_GOALS } from '../model/goal.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { PostKey, PostMarks } from '../model/workspace.ts';
import { boostSuspects } from '../rank/boost-suspects.ts';
import type { Places } from '../rank/places.ts';
import { isYoung, PLACE, placesOf } from '../rank/places.ts';
import type { ChannelMonth } from '../rank/rank.ts';
import { channelMonths } from '../rank/rank.ts';
import { boardsOf } from './boards.ts';
import type { PostStanding } from './post-standing.ts';
import { standingsOf } from './post-standing.ts';
import type { Findings, MonthBoard, PostReason, Report, ReportChannel, ReportPost } from './report.ts';
import { reportPostAt } from './report-post.ts';
import { trendsOf } from './trends.ts';
import { reasonsFor, reasonsOnBoards, whatWorks } from './what-works.ts';

export interface ReportInput {
  readonly posts: PostColumns;
  /** The formats and topics of these posts. */
  readonly tags: Tagging;
  readonly marks: ReadonlyMap<PostKey, PostMarks>;
  readonly month: MonthKey;
  readonly zone: Zone;
  /** The day of the report, `2026-11-02`. It is only told, never judged by: a post's age is its age when it was measured. */
  readonly today: string;
}

/** What the steps of one report share. */
interface Work {
  readonly posts: PostColumns;
  readonly places: Places;
  readonly zone: Zone;
  readonly keys: readonly string[];
  readonly keyOf: (row: number) => PostKey;
  readonly months: readonly ChannelMonth[];
  readonly tags: Tagging;
  readonly tagging: ComparedTags;
}

function workOf({ posts, tags, marks, month, zone }: ReportInput): Work {
  const { start, end } = zone.monthRange(month);
  return {
    posts,
    ...comparedBy({ posts, tags, marks, zone }),
    zone,
    keys: posts.channels.map(channelKey),
    keyOf: tags.keyOf,
    months: channelMonths(posts, start, end),
    tags,
  };
}

/** Which posts count, and by what they are compared. */
export function comparedBy({ posts, tags, marks, zone }: Pick<ReportInput, 'posts' | 'tags' | 'marks' | 'zone'>): {
  readonly places: Places;
  readonly tagging: ComparedTags;
} {
  return {
    places: placesOf(posts, marks, tags.keyOf),
    tagging: {
      kindAt: (row) => tags.kindAt(row),
      formatAt: (row) => tags.formatNameAt(row),
      topicsAt: (row) => tags.topicNamesAt(row),
      traits: traitTableOf(posts, zone),
    },
  };
}

/**
 * The board of a month, which looks at that month and at the level of the posts around it. It answers the three questions; the report
 * answers every goal. Pure, as the report is.
 */
export function buildBoard(input: ReportInput): MonthBoard {
  return boardOf(input, workOf(input), MAIN_GOALS);
}

function boardOf({ month, today }: ReportInput, work: Work, goals: readonly Goal[]): MonthBoard {
  const { posts, places, zone, keys, keyOf, months } = work;
  return {
    month,
    zone: zone.name,
    today,
    channels: months.flatMap((channel, place) => (channel.month.length === 0 ? [] : [reportChannel(work, place, channel.month)])),
    posts: reportPosts(work),
    boards: boardsOf(posts, places, months, keys, keyOf, goals),
  };
}

/** The month as data. Pure: the same posts, choices, month and day give the same report. */
export function buildReport(input: ReportInput): Report {
  const work = workOf(input);
  const { posts, places, keys, keyOf, months, tagging } = work;
  const { month, zone } = input;
  const board = boardOf(input, work, GOALS);
  const findings = whatWorks({ posts, places, tagging, month, zone });
  const rows = new Map(months.flatMap((channel) => channel.month.map((row) => [keyOf(row), row] as const)));
  const channelOf = (row: number) => keys[posts.channel[row] as number] as string;
  return {
    version: 2,
    ...board,
    findings,
    reasons: reasonsOnBoards(tagging, findings, board.boards, (key) => rows.get(key), channelOf),
    suspects: months.flatMap((channel) => boostSuspects(posts, places, channel).map(keyOf)),
    ...trendsOf({ posts, places, month, zone }),
  };
}

/** How one post stands in its month, and on which goals a finding of that month gives a reason. */
export interface PostInMonth {
  readonly standings: readonly PostStanding[];
  readonly reasons: readonly { readonly goal: Goal; readonly reasons: readonly PostReason[] }[];
}

/** The post at `row`, against the posts of its channel until the end of its month. `findings`: those of that month. */
export function postInMonth(input: ReportInput, findings: Findings, row: number): PostInMonth {
  const { posts, places, keys, months, tagging } = workOf(input);
  const place = posts.channel[row] as number;
  const channel = months[place];
  if (channel === undefined) return { standings: [], reasons: [] };
  const standings = standingsOf(posts, places, channel, row);
  if (places.place[row] === PLACE.boosted || places.place[row] === PLACE.leftOut) return { standings, reasons: [] };
  const reasonsAt = reasonsFor(tagging, findings);
  const reasons = standings.flatMap(({ goal, against }) => {
    const own = against === null ? [] : reasonsAt(row, keys[place] as string, goal, against.times);
    return own.length === 0 ? [] : [{ goal, reasons: own }];
  });
  return { standings, reasons };
}

function reportChannel({ posts, places, zone, tags }: Work, place: number, rows: readonly number[]): ReportChannel {
  const channel = posts.channels[place] as ReportChannel['channel'];
  const newest = (column: Float64Array) => rows.reduce((latest, row) => Math.max(latest, column[row] as number), 0);
  const at = (wanted: number) => rows.filter((row) => places.place[row] === wanted).length;
  return {
    key: channelKey(channel),
    channel,
    posts: rows.length,
    tagged: rows.filter((row) => tags.formatAt(row) !== null).length,
    young: rows.filter((row) => isYoung(posts, row)).length,
    boosted: at(PLACE.boosted),
    duty: at(PLACE.duty),
    measuredAt: zone.isoOf(newest(posts.measuredAt)),
    lastPostDay: zone.dayOf(newest(posts.publishedAt)),
  };
}

function reportPosts({ posts, places, zone, keyOf, tags, months }: Work): ReportPost[] {
  const at = (row: number) => posts.publishedAt[row] as number;
  const rows = months.flatMap((channel) => channel.month).sort((a, b) => at(a) - at(b) || compareText(keyOf(a), keyOf(b)));
  return rows.map((row) => reportPostAt(row, posts, places, zone, tags));
}
