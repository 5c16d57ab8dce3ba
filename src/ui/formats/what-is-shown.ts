import type { Finding } from '../../core/insight/findings.ts';
import { isChain } from '../../core/insight/presentation.ts';
import type { PropertyGroup } from '../../core/insight/sample.ts';
import type { Goal } from '../../core/model/goal.ts';
import { GOALS } from '../../core/model/goal.ts';
import type { Findings } from '../../core/report/report.ts';
import type { Scope } from '../../core/report/scope.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import type { ComparedView } from '../route.ts';

export type ChartName = 'format' | 'kind' | 'topic' | 'text' | 'moment';

/** What stands in each chart. What a team chooses, kinds, formats and topics, is never mixed with each other or with facts of the post. */
const CHARTS: Readonly<Record<ComparedView, readonly (readonly [ChartName, readonly PropertyGroup[]])[]>> = {
  primary: [
    ['format', ['format']],
    ['kind', ['kind']],
    ['topic', ['topic']],
  ],
  traits: [
    ['text', ['length', 'hashtags', 'question', 'emoji', 'link']],
    ['moment', ['weekday', 'daypart']],
  ],
};

export interface Chart {
  readonly name: ChartName;
  /** Of the scope: all channels together, or one. In the order in which they are shown. */
  readonly rows: readonly Finding[];
  /** Over all channels: what was found on one channel and is not told by the rows above. */
  readonly elsewhere: readonly Finding[];
}

/** The charts of a scope and goal that have anything to show. A choice of what is shown; no verdict depends on it. */
export function chartsOf({ rows }: Findings, scope: Scope, goal: Goal, view: ComparedView): Chart[] {
  return CHARTS[view].flatMap(([name, groups]) => {
    const wanted = rows.filter(({ measure, group }) => measure === goal && groups.includes(group));
    const own = shownInOrder(wanted.filter(({ channel }) => channel === scope));
    const elsewhere = scope === ALL_CHANNELS ? onOneChannel(wanted, own) : [];
    return own.length + elsewhere.length === 0 ? [] : [{ name, rows: own, elsewhere }];
  });
}

export interface Claims {
  readonly works: number;
  readonly seems: number;
}

/** How many findings, and how many indications, the charts of a goal tell. */
export function claimsOf(findings: Findings, scope: Scope, goal: Goal, view: ComparedView): Claims {
  const charts = chartsOf(findings, scope, goal, view);
  const claims = charts.flatMap((chart) => [...chart.rows, ...chart.elsewhere]).filter(isClaim);
  const works = claims.filter(({ verdict }) => verdict === 'works').length;
  return { works, seems: claims.length - works };
}

/** The goal to begin with: the one with most findings, the first of them where several have as many. */
export function mostTold(findings: Findings, scope: Scope, goals: readonly Goal[]): Goal | undefined {
  const told = goals.map((goal) => claimsOf(findings, scope, goal, 'primary').works);
  return goals[told.indexOf(Math.max(...told))];
}

export interface ToldInTitle {
  readonly says: 'works' | 'seems' | 'worksLess' | 'seemsLess';
  readonly rows: readonly Finding[];
}

const NAMED = 2;

/**
 * What the title tells, at most two names each way: indications only where nothing surer points the same way, and of a single channel only
 * where nothing is found for the whole scope.
 */
export function toldInTitle(rows: readonly Finding[], scope: Scope): ToldInTitle[] {
  const that = (verdict: Finding['verdict'], direction: 1 | -1) => {
    const claims = rows.filter((row) => isClaim(row) && row.verdict === verdict && row.direction === direction);
    const own = claims.filter(({ channel }) => channel === scope);
    return (own.length > 0 ? own : claims).slice(0, NAMED);
  };
  const [up, maybe, down] = [that('works', 1), that('seems', 1), that('works', -1)];
  const told: ToldInTitle[] = [
    { says: 'works', rows: up },
    { says: 'seems', rows: up.length > 0 ? [] : maybe },
    { says: 'worksLess', rows: down },
    { says: 'seemsLess', rows: up.length + maybe.length + down.length > 0 ? [] : that('seems', -1) },
  ];
  return told.filter((one) => one.rows.length > 0);
}

function onOneChannel(wanted: readonly Finding[], together: readonly Finding[]): Finding[] {
  const told = together.filter(isClaim);
  const isTold = (row: Finding) =>
    told.some((one) => one.group === row.group && asPooled(one) === asPooled(row) && one.direction === row.direction);
  return shownInOrder(wanted.filter((row) => row.channel !== ALL_CHANNELS && isClaim(row) && !isTold(row)));
}

/** Over all channels a reel counts as a video where a channel has no videos. */
function asPooled({ group, level }: Finding): string {
  return group === 'kind' && level === 'reel' ? 'video' : level;
}

/** A finding that is told: not one that only says again, from the other side, what another says. */
export function isClaim({ direction, mirror }: Finding): boolean {
  return direction !== 0 && !mirror;
}

/** Too little to compare: it has no place on the scale. */
export function isUncompared({ verdict }: Finding): boolean {
  return verdict === 'too-few' || verdict === 'sparse';
}

/**
 * Claims by their effect, from more to less; then what nothing is claimed of, which is not ranked: what others are compared with, where
 * no difference was seen, what cannot be told yet, and what there is too little of, each by its number of posts.
 */
export function shownInOrder(rows: readonly Finding[]): Finding[] {
  return rows.toSorted(
    (a, b) =>
      place(a) - place(b) || (isClaim(a) && isClaim(b) ? (b.effect?.est ?? 0) - (a.effect?.est ?? 0) : 0) || b.posts - a.posts,
  );
}

function place(row: Finding): number {
  if (isClaim(row)) return 0;
  if (row.mirror) return 1;
  return { works: 0, seems: 0, none: 2, unclear: 3, 'too-few': 4, sparse: 4 }[row.verdict];
}

/** The goals that this scope has numbers for. */
export function goalsOf({ compared }: Findings, scope: Scope): Goal[] {
  return GOALS.filter((goal) => compared.some((one) => one.goal === goal && isIn(one.scope, scope)));
}

/** Whether something of `channel` belongs to what is shown; what is of all channels together is added up from them already. */
export function isIn(channel: Scope, scope: Scope): boolean {
  return channel !== ALL_CHANNELS && (scope === ALL_CHANNELS || channel === scope);
}

/** The levels that reach more (or fewer) people and therefore get more (or fewer) answers: one sentence instead of two findings. */
export function chainsOf({ rows }: Findings, charts: readonly Chart[]): Finding[] {
  const shown = charts.flatMap((chart) => [...chart.rows, ...chart.elsewhere]).filter((row) => isClaim(row));
  return shown.filter((row) => isChain(rows.filter((other) => isSame(row, other))));
}

function isSame(a: Finding, b: Finding): boolean {
  return a.channel === b.channel && a.group === b.group && a.level === b.level;
}

/** How a row is named in an address. */
export function rowName({ channel, group, level }: Finding): string {
  return [channel, group, level].join('|');
}

/** How many comparisons the report made: everything that the verdicts were corrected for. */
export function comparisonsOf({ rows }: Findings): number {
  return rows.filter(({ effect }) => effect !== null).length;
}
