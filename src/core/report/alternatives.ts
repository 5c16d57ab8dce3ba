import type { Goal } from '../model/goal.ts';
import { MAIN_GOALS } from '../model/goal.ts';
import type { PostKey } from '../model/workspace.ts';
import { isSameStory, storyAt } from '../rank/story.ts';
import { countedSince } from './counted-since.ts';
import type { BetterPost, Expected, WeakPost } from './deck-facts.ts';
import { differencesOf } from './differences.ts';
import type { FactSubjects } from './fact-subjects.ts';
import type { Report } from './report.ts';
import { ALL_CHANNELS } from './scope.ts';
import { SAME_TEXT } from './subjects.ts';
import type { FactWork, GoalPosts, YearPosts } from './year-posts.ts';
import { monthRows, quartilesOf, standingAt } from './year-posts.ts';

const STRONG = 1.5;
const STRONGER = 2;
const CLOSE = 0.1;
const MOST_BETTER = 5;
const MOST_WEAK = 3;
const CLEARLY_LESS = 0.75;
const MOST_LOOKED_AT = 12;
const EXPECTED_NEEDS = 8;
/** One post that went round is no better an example than one that did eight times the usual. */
const STRONGEST = Math.log(8);

/** A weak post where it stands. */
interface Weak {
  readonly row: number;
  readonly channel: YearPosts;
  readonly of: GoalPosts;
}

/**
 * Per main goal the weakest posts of the month, with stronger posts on their subject: those of the list of all channels, then, as long as
 * fewer than three have a stronger one, those of the lists per channel that did clearly less than usual. At most three per goal, those for
 * which there is a stronger one before the others; weakest first.
 */
export function weakPosts(work: FactWork, subjects: FactSubjects, report: Report): WeakPost[] {
  const rows = monthRows(work);
  return MAIN_GOALS.flatMap((goal) => {
    const helped: WeakPost[] = [];
    const others: WeakPost[] = [];
    for (const key of leastOf(report, goal)) {
      const at = rows.get(key);
      const of = at?.channel.on(goal) ?? null;
      if (at === undefined || of === null || !at.channel.isExample(at.row)) continue;
      const weak = weakPost(work, subjects, { ...at, of });
      (weak.better.length > 0 ? helped : others).push(weak);
      if (helped.length === MOST_WEAK) break;
    }
    return [...helped, ...others].slice(0, MOST_WEAK).sort((a, b) => (a.weak.times ?? 0) - (b.weak.times ?? 0));
  });
}

function leastOf(report: Report, goal: Goal): readonly PostKey[] {
  const lists = report.boards.map(({ scope, goals }) => ({ scope, least: goals.find((one) => one.goal === goal)?.least ?? [] }));
  const ofAll = lists.filter(({ scope }) => scope === ALL_CHANNELS).flatMap(({ least }) => least);
  const ofOne = lists
    .filter(({ scope }) => scope !== ALL_CHANNELS)
    .flatMap(({ least }) => least)
    .filter(({ times }) => times !== null && times <= CLEARLY_LESS)
    .sort((a, b) => (a.times ?? 0) - (b.times ?? 0));
  return [...new Set([...ofAll, ...ofOne].map(({ post }) => post))].slice(0, MOST_LOOKED_AT);
}

function weakPost(work: FactWork, subjects: FactSubjects, weak: Weak): WeakPost {
  const close = closeTo(subjects, weak);
  const expected = new ExpectedCounts(work, weak, close);
  return {
    goal: weak.of.answer.goal,
    weak: standingAt(work, weak.row, weak.of),
    better: betterRows(work, weak, close).map(
      (row): BetterPost => ({
        standing: standingAt(work, row, weak.of),
        close: close.get(row) ?? 0,
        differences: differencesOf(work, weak.row, row),
        expected: expected.as(row),
      }),
    ),
    expected: expected.bySubject(),
  };
}

/** How close each comparable post of the channel is to the weak one. */
function closeTo(subjects: FactSubjects, { row, channel }: Weak): ReadonlyMap<number, number> {
  const own = subjects.of(channel);
  return new Map(subjects.rowsOf(channel).flatMap((other) => (other === row ? [] : [[other, own.close(row, other)] as const])));
}

/** The rows of stronger posts, by closeness times strength, each story once. */
function betterRows({ posts }: FactWork, { row, channel, of }: Weak, close: ReadonlyMap<number, number>): number[] {
  const weakTimes = of.timesOf(row);
  const scored: { readonly row: number; readonly score: number }[] = [];
  for (const [other, nearness] of close) {
    if (nearness < CLOSE || nearness > SAME_TEXT) continue;
    const times = of.timesOf(other);
    if (!(times >= STRONG && times >= STRONGER * weakTimes) || !channel.isExample(other)) continue;
    scored.push({ row: other, score: nearness * Math.min(Math.log(times), STRONGEST) });
  }
  scored.sort((a, b) => b.score - a.score || a.row - b.row);
  const told = [storyAt(posts, row)];
  const chosen: number[] = [];
  for (const { row: other } of scored) {
    if (chosen.length === MOST_BETTER) break;
    const story = storyAt(posts, other);
    if (told.some((one) => isSameStory(one, story))) continue;
    told.push(story);
    chosen.push(other);
  }
  return chosen;
}

/**
 * What to expect, in plain counts that anyone can check: the middle half of what the channel's posts of the year got that are like the example
 * or close to the weak post in subject, as far as the platform counted as it does now. The weak post itself is not among them; good and
 * bad ones are.
 */
class ExpectedCounts {
  private readonly work: FactWork;
  private readonly of: GoalPosts;
  private readonly rows: readonly number[];
  private readonly close: ReadonlyMap<number, number>;
  private readonly known = new Map<string, Expected | null>();

  constructor(work: FactWork, { row, channel, of }: Weak, close: ReadonlyMap<number, number>) {
    const since = countedSince(channel.channel.platform, of.answer, work);
    this.work = work;
    this.of = of;
    this.rows = of.rows.filter((other) => other !== row && (work.posts.publishedAt[other] as number) >= since);
    this.close = close;
  }

  bySubject(): Expected | null {
    return this.from((row) => this.isClose(row));
  }

  /** Like the example is what has its format of the team's own; where it has none, its kind. */
  as(example: number): Expected | null {
    const { tags } = this.work;
    const nameOf = (row: number) => tags.formatAt(row) ?? `kind ${tags.kindAt(row)}`;
    const wanted = nameOf(example);
    let found = this.known.get(wanted);
    if (found === undefined) {
      found = this.from((row) => this.isClose(row) || nameOf(row) === wanted);
      this.known.set(wanted, found);
    }
    return found;
  }

  private isClose(row: number): boolean {
    return (this.close.get(row) ?? 0) >= CLOSE;
  }

  private from(isLike: (row: number) => boolean): Expected | null {
    const like = this.rows.filter(isLike);
    if (like.length < EXPECTED_NEEDS) return null;
    const [low, high] = quartilesOf(like, this.of.countOf);
    return { low: Math.round(low), high: Math.round(high), posts: like.length };
  }
}
