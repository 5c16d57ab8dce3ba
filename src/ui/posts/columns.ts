import type { Goal } from '../../core/model/goal.ts';
import { GOALS } from '../../core/model/goal.ts';
import type { Metric } from '../../core/model/metric.ts';
import type { PostSort } from '../../core/report/post-query.ts';
import { timesSort } from '../../core/report/post-query.ts';

/** A column beside the text, which is always there. Numbers are called as they are sorted by. */
export type Column = 'date' | 'channel' | 'kind' | 'format' | 'topics' | Exclude<PostSort, 'date'>;

const FACTS = ['date', 'channel', 'kind', 'format', 'topics'] as const satisfies readonly Column[];
const FIRST: readonly Column[] = ['date', 'channel', 'kind', 'format', 'times-reach', 'reach', 'reactions', 'linkClicks'];
const KEPT_AS = 'postproof.posts.columns';

/** What can be shown of these posts, in the order in which it stands beside each other. */
export function columnsFor(metrics: readonly Metric[]): readonly Column[] {
  return [...FACTS, ...GOALS.map(timesSort), ...metrics];
}

export function goalOfColumn(column: Column): Goal | null {
  return GOALS.find((goal) => column === timesSort(goal)) ?? null;
}

export function isNumber(column: Column): column is Exclude<PostSort, 'date'> {
  return !(FACTS as readonly string[]).includes(column);
}

/** The columns that were chosen on this computer; the first ones where nothing was. */
export function keptColumns(): readonly Column[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? 'null');
    if (Array.isArray(kept)) return kept.filter((column): column is Column => typeof column === 'string');
  } catch {
    // A browser that keeps nothing shows the first ones.
  }
  return FIRST;
}

export function keepColumns(columns: readonly Column[]): void {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(columns));
  } catch {
    // Not kept: next time the first ones again.
  }
}
