import type { Zone } from '../base/calendar.ts';
import type { Tagging } from '../formats/tagging.ts';
import type { Goal } from '../model/goal.ts';
import type { Channel } from '../model/platform.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';
import type { PostKey } from '../model/workspace.ts';
import type { Answer } from '../rank/answer.ts';
import { answerOf, valuesOf } from '../rank/answer.ts';
import { boostSuspects } from '../rank/boost-suspects.ts';
import type { Places } from '../rank/places.ts';
import { isYoung, PLACE, placesOf } from '../rank/places.ts';
import type { ChannelMonth } from '../rank/rank.ts';
import { channelMonths, comparableRows, numbersOf, usualFromRows } from '../rank/rank.ts';
import type { Usual } from '../rank/usual.ts';
import { standingOf } from '../rank/usual.ts';
import type { ReportInput } from './build-report.ts';
import type { StandingPost } from './deck-facts.ts';
import { reportPostAt } from './report-post.ts';
import type { Scope } from './scope.ts';

/** What the facts of one month share: its posts and those of the year until its end, per channel with posts in the month. */
export interface FactWork {
  readonly posts: PostColumns;
  readonly places: Places;
  readonly zone: Zone;
  readonly tags: Tagging;
  /** First moment of the month, and of the one after it. */
  readonly start: number;
  readonly end: number;
  readonly channels: readonly YearPosts[];
}

export function factWorkOf({ posts, tags, marks, month, zone }: ReportInput): FactWork {
  const places = placesOf(posts, marks, tags.keyOf);
  const { start, end } = zone.monthRange(month);
  const channels = channelMonths(posts, start, end).flatMap((rows, place) => {
    const channel = posts.channels[place] as Channel;
    return rows.month.length === 0 ? [] : [new YearPosts(channel, rows, posts, places)];
  });
  return { posts, places, zone, tags, start, end, channels };
}

/** How the posts of a channel's year stand on one goal. */
export interface GoalPosts {
  readonly answer: Answer;
  /** Those that can be compared and have the number, by time. */
  readonly rows: readonly number[];
  /** null: fewer than 12. */
  readonly usual: Usual | null;
  /** The goal's number of a post; NaN where it has none. */
  readonly countOf: (row: number) => number;
  /**
   * Times the usual around the post's own time, within the year until the month's end: of a post of the month what its board says. NaN
   * where the usual is not known or the post has no number.
   */
  readonly timesOf: (row: number) => number;
}

/** One channel's year until the end of the month. */
export class YearPosts {
  readonly key: Scope;
  readonly channel: Channel;
  readonly month: readonly number[];
  readonly year: readonly number[];
  /** Those that can be compared, by time: measured late enough, not boosted, not left out. */
  readonly compared: readonly number[];
  private readonly posts: PostColumns;
  private readonly places: Places;
  private readonly goals = new Map<Goal, GoalPosts | null>();
  private suspects: ReadonlySet<number> | null = null;

  constructor(channel: Channel, { month, year }: ChannelMonth, posts: PostColumns, places: Places) {
    this.key = channelKey(channel);
    this.channel = channel;
    this.month = month;
    this.year = year;
    this.posts = posts;
    this.places = places;
    this.compared = comparableRows(posts, places, year);
  }

  /** null where the channel's exports give nothing near the goal. */
  on(goal: Goal): GoalPosts | null {
    let found = this.goals.get(goal);
    if (found === undefined) {
      found = this.look(goal);
      this.goals.set(goal, found);
    }
    return found;
  }

  private look(goal: Goal): GoalPosts | null {
    const { posts } = this;
    const answer = answerOf(posts, this.year, goal);
    if (answer === null) return null;
    const countOf = valuesOf(posts, answer);
    const rows = this.compared.filter((row) => !Number.isNaN(countOf(row)));
    const usual = usualFromRows(posts, rows, countOf);
    const timesOf = (row: number) =>
      usual === null ? Number.NaN : standingOf(usual, posts.publishedAt[row] as number, countOf(row)).times;
    return { answer, rows, usual, countOf, timesOf };
  }

  /** Whether a post may stand as an example: organic as far as anybody can tell, its own choice, old enough, and with a text to read. */
  isExample(row: number): boolean {
    const { posts, places } = this;
    if (places.place[row] !== PLACE.counts || isYoung(posts, row) || textAt(posts.text, row).trim() === '') return false;
    this.suspects ??= new Set(boostSuspects(posts, places, { month: this.year, year: this.year }));
    return !this.suspects.has(row);
  }
}

/** The post at `row` with its number on a goal. */
export function standingAt({ posts, places, zone, tags }: FactWork, row: number, goal: GoalPosts): StandingPost {
  const times = goal.timesOf(row);
  return {
    post: reportPostAt(row, posts, places, zone, tags),
    answer: goal.answer,
    value: goal.countOf(row),
    times: Number.isNaN(times) ? null : times,
  };
}

/** The rows of the month's posts by their keys. */
export function monthRows({
  channels,
  tags,
}: FactWork): ReadonlyMap<PostKey, { readonly row: number; readonly channel: YearPosts }> {
  return new Map(channels.flatMap((channel) => channel.month.map((row) => [tags.keyOf(row), { row, channel }] as const)));
}

/** The middle half of numbers: the quartiles, in a straight line between neighbours. */
export function quartilesOf(rows: readonly number[], countOf: (row: number) => number): readonly [low: number, high: number] {
  const values = numbersOf(rows, countOf).sort();
  const at = (share: number) => {
    const place = share * (values.length - 1);
    const below = values[Math.floor(place)] as number;
    return below + (place % 1) * ((values[Math.ceil(place)] as number) - below);
  };
  return [at(0.25), at(0.75)];
}
