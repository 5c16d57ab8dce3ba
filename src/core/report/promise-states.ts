import type { MonthKey } from '../base/calendar.ts';
import { addMonths } from '../base/calendar.ts';
import { trialAnswer } from '../insight/trial.ts';
import { channelKey } from '../model/platform.ts';
import type { Done, PlannedStep } from '../model/workspace.ts';
import { answerOf, valuesOf } from '../rank/answer.ts';
import { comparableRows, usualFromRows, YEAR } from '../rank/rank.ts';
import { standingOf } from '../rank/usual.ts';
import type { StepState } from './deck-facts.ts';
import type { FactWork } from './year-posts.ts';

const SIDE_NEEDS = 3;
const SAME_NEEDS = 8;

type About = NonNullable<PlannedStep['about']>;
type Since = NonNullable<StepState['since']>;

/** What came of the steps that were planned in `month`. */
export function promiseStates(
  work: FactWork,
  plan: { readonly month: MonthKey; readonly steps: readonly PlannedStep[] },
  done: Readonly<Record<string, Done>>,
): StepState[] {
  const begin = work.zone.monthRange(addMonths(plan.month, 1)).start;
  const said = new Map(Object.entries(done));
  return plan.steps.map((step) => ({
    step,
    done: said.get(step.id) ?? null,
    since: step.about === null ? null : sinceThen(work, step.about, begin),
  }));
}

/**
 * The posts that a step is about, since the month after it was planned and in the 365 days before, as logarithms of times the usual of their
 * channel around their own time; compared as a try-out is. Better and worse where the 90 % interval leaves out no difference; the same only
 * with 8 posts on both sides; else it is too early, as it is with fewer than 3.
 */
function sinceThen(work: FactWork, about: About, begin: number): Since {
  const logs = work.posts.channels.flatMap((channel, place) =>
    about.channelKey === null || about.channelKey === channelKey(channel) ? logsOf(work, about, begin, place) : [],
  );
  const since = logs.filter(({ isSince }) => isSince);
  const before = logs.filter(({ isSince }) => !isSince);
  const counts = { posts: since.length, before: before.length };
  const tooEarly = { ...counts, word: 'too-early', ratio: null, low: null, high: null } as const;
  if (since.length < SIDE_NEEDS || before.length < SIDE_NEEDS) return tooEarly;
  const spread = logs.reduce((sum, one) => sum + one.spread, 0) / logs.length;
  const { ratio, low, high } = trialAnswer(
    since.map(({ log }) => log),
    before.map(({ log }) => log),
    0,
    spread,
  );
  const word = wordOf(low, high, Math.min(since.length, before.length));
  return word === 'too-early' ? tooEarly : { ...counts, word, ratio, low, high };
}

function wordOf(low: number | null, high: number | null, posts: number): Since['word'] {
  if (low !== null && low > 1) return 'better';
  if (high !== null && high < 1) return 'worse';
  return posts >= SAME_NEEDS ? 'same' : 'too-early';
}

interface PostLog {
  readonly isSince: boolean;
  readonly log: number;
  /** Of the channel's posts around their level. */
  readonly spread: number;
}

function logsOf({ posts, places, tags, end }: FactWork, about: About, begin: number, place: number): PostLog[] {
  const at = (row: number) => posts.publishedAt[row] as number;
  const all: number[] = [];
  for (let row = 0; row < posts.count; row++) {
    if (posts.channel[row] === place && at(row) >= begin - YEAR && at(row) < end) all.push(row);
  }
  const answer = answerOf(posts, all, about.goal);
  if (answer === null) return [];
  const countOf = valuesOf(posts, answer);
  const rows = comparableRows(posts, places, all).filter((row) => !Number.isNaN(countOf(row)));
  const usual = usualFromRows(posts, rows, countOf);
  if (usual === null) return [];
  const isMeant = (row: number) => {
    if (about.group === 'topic') return tags.topicNamesAt(row).includes(about.level);
    return (about.group === 'format' ? tags.formatNameAt(row) : tags.kindAt(row)) === about.level;
  };
  return rows.filter(isMeant).map((row) => ({
    isSince: at(row) >= begin,
    log: Math.log(standingOf(usual, at(row), countOf(row)).times),
    spread: usual.spread,
  }));
}
