import type { MonthKey } from '../base/calendar.ts';
import { postKeys } from '../formats/post-keys.ts';
import type { MonthLevels } from '../insight/months.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { Answer } from '../rank/answer.ts';
import { valuesOf } from '../rank/answer.ts';
import type { Fitness, MeasuredMonth } from '../rank/months.ts';
import { comparedRows } from '../rank/months.ts';
import type { Places } from '../rank/places.ts';
import { PLACE } from '../rank/places.ts';
import { earlier, usualFromRows } from '../rank/rank.ts';
import { standingOf } from '../rank/usual.ts';
import type { ChangePart, MonthChange, NamedPost } from './trend.ts';

const EXCEPTIONAL_Z = 3;
const NAMED = 3;
const YEAR = 12;

/** The months of one channel and goal, oldest first; `rows` holds all posts of each. */
export interface ChannelMonths {
  readonly posts: PostColumns;
  readonly places: Places;
  readonly fitness: Fitness;
  readonly answer: Answer;
  readonly months: readonly MonthKey[];
  readonly rows: readonly (readonly number[])[];
  readonly measured: readonly MeasuredMonth[];
  readonly levels: MonthLevels;
}

/**
 * What made the total of the last month other than that of the month before: log(total / previous) = log(posts / previous) + the
 * typical post's change + what is left, which a few posts far from the rest have made. Null where one of the totals is not known or 0.
 */
export function changeOf(channel: ChannelMonths): MonthChange | null {
  const place = channel.months.length - 1;
  const [was, now] = channel.measured.slice(-2);
  const before = channel.months[place - 1];
  if (was === undefined || now === undefined || before === undefined) return null;
  if (!((was.sum ?? 0) > 0 && (now.sum ?? 0) > 0) || was.values.length === 0 || now.values.length === 0) return null;
  const [sum, sumBefore] = [now.sum as number, was.sum as number];
  const posts = Math.log(now.measured / was.measured);
  const typical = (channel.levels.means[place] as number) - (channel.levels.means[place - 1] as number);
  const parts = { posts, typical, exceptional: Math.log(sum / sumBefore) - posts - typical };
  const told = toldPart(parts, () => namedPosts(channel, parts.exceptional > 0 ? place : place - 1));
  return { before, sum, sumBefore, posts: now.measured, postsBefore: was.measured, parts, ...told };
}

/** The part that moved the total most in the way it went. Single posts are told only where they can be named. */
function toldPart(parts: MonthChange['parts'], nameable: () => readonly NamedPost[]): Pick<MonthChange, 'largest' | 'named'> {
  const way = Math.sign(parts.posts + parts.typical + parts.exceptional) || 1;
  const order: readonly ChangePart[] = ['posts', 'typical', 'exceptional'];
  const [first, second] = order.filter((part) => way * parts[part] > 0).sort((a, b) => way * (parts[b] - parts[a]));
  if (first !== 'exceptional') return { largest: first ?? 'typical', named: [] };
  const named = nameable();
  return { largest: named.length > 0 ? first : (second ?? first), named };
}

/** The posts of a month that stand more than three spreads above the channel's level at their time, largest first. */
function namedPosts({ posts, places, fitness, answer, rows }: ChannelMonths, place: number): NamedPost[] {
  const value = valuesOf(posts, answer);
  const order = earlier(posts);
  const year = rows.slice(-YEAR).flatMap((month) => comparedRows(posts, fitness, month, answer));
  const usual = usualFromRows(posts, year.sort(order), value);
  if (usual === null) return [];
  const keyOf = postKeys(posts);
  const z = (row: number) => standingOf(usual, posts.publishedAt[row] as number, value(row)).z;
  return (rows[place] ?? [])
    .filter((row) => places.place[row] !== PLACE.leftOut && z(row) > EXCEPTIONAL_Z)
    .sort((a, b) => value(b) - value(a) || order(a, b))
    .slice(0, NAMED)
    .map((row) => ({ post: keyOf(row), boosted: places.place[row] === PLACE.boosted }));
}
