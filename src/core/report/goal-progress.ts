import { DAY } from '../base/calendar.ts';
import { channelKey } from '../model/platform.ts';
import type { TeamGoal } from '../model/workspace.ts';
import type { Answer } from '../rank/answer.ts';
import { answerOf, valuesOf } from '../rank/answer.ts';
import { PLACE } from '../rank/places.ts';
import type { DeckFacts, GoalProgress } from './deck-facts.ts';
import type { FactWork } from './year-posts.ts';

/** Where the goals stand that run in the month, at its end: all posts count but those that the editor left out. */
export function goalsProgress(work: FactWork, goals: readonly TeamGoal[]): GoalProgress[] {
  const first = work.zone.dayOf(work.start);
  const last = work.zone.dayOf(work.end - 1);
  return goals.filter(({ from, to }) => from <= to && from <= last && to >= first).map((goal) => progressOf(work, goal, last));
}

function progressOf(work: FactWork, goal: TeamGoal, monthEnd: string): GoalProgress {
  const until = goal.to < monthEnd ? goal.to : monthEnd;
  const expected = (goal.target * daysFrom(goal.from, until)) / daysFrom(goal.from, goal.to);
  const counted = isCountable(goal) ? countedOf(work, goal, until) : null;
  return { goal, answer: counted?.answer ?? null, stands: counted?.sum ?? null, expected };
}

/** A rate cannot be added up, and people reached on several channels may be the same people. */
function isCountable({ goal, channelKey: key }: TeamGoal): boolean {
  return goal !== 'rate' && (key !== null || goal !== 'reach');
}

interface Counted {
  readonly answer: Answer;
  readonly sum: number;
}

function countedOf(work: FactWork, goal: TeamGoal, until: string): Counted | null {
  const { posts, zone } = work;
  const from = zone.utcOf(Date.parse(`${goal.from}T00:00:00Z`));
  const end = zone.utcOf(Date.parse(`${until}T00:00:00Z`) + DAY);
  const rows = posts.channels.map((): number[] => []);
  for (let row = 0; row < posts.count; row++) {
    const at = posts.publishedAt[row] as number;
    if (at >= from && at < end) rows[posts.channel[row] as number]?.push(row);
  }
  const own = posts.channels.flatMap((channel, place) => {
    const isWanted = goal.channelKey === null || goal.channelKey === channelKey(channel);
    return (isWanted ? sumOf(work, rows[place] ?? [], goal.goal) : null) ?? [];
  });
  const [first] = own;
  return first === undefined ? null : { answer: first.answer, sum: own.reduce((sum, one) => sum + one.sum, 0) };
}

/** What the posts add up to; null where none has the number. */
function sumOf({ posts, places }: FactWork, rows: readonly number[], goal: TeamGoal['goal']): Counted | null {
  const answer = answerOf(posts, rows, goal);
  if (answer === null) return null;
  const countOf = valuesOf(posts, answer);
  const values = rows.filter((row) => places.place[row] !== PLACE.leftOut && !Number.isNaN(countOf(row))).map(countOf);
  return values.length === 0 ? null : { answer, sum: values.reduce((sum, value) => sum + value, 0) };
}

/** Both days included. */
function daysFrom(first: string, last: string): number {
  return (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY + 1;
}

/** Clicks of the month over the channels that give them. */
export function clicksOf(work: FactWork): DeckFacts['clicks'] {
  const own = work.channels.flatMap(({ key, month }) => {
    const counted = sumOf(work, month, 'clicks');
    return counted === null ? [] : [{ key, sum: counted.sum }];
  });
  return own.length === 0 ? null : { count: own.reduce((all, { sum }) => all + sum, 0), channels: own.map(({ key }) => key) };
}
