import type { OwnSum } from '../importers/own-sums.ts';
import type { Metric } from '../model/metric.ts';
import { METRICS } from '../model/metric.ts';
import type { NoteCount } from '../model/note.ts';
import type { PostColumns } from '../model/post-columns.ts';

/**
 * Why a sum over the posts is not that over the file: `unread`: some cells are written in words (`1.2K`) and only the importer reads them;
 * `days`: a file with a row per day, in which this cannot be added; `twice`: posts stand in several tables of the file and count once;
 * `unexplained`: none of these, so that something is wrong.
 */
export type Difference = 'unread' | 'days' | 'twice' | 'unexplained';

/** One metric of an import: its sum over the posts, and over the cells of the accepted rows. */
export interface MetricAccount {
  readonly metric: Metric;
  /** Posts that have it. */
  readonly known: number;
  readonly sum: number;
  /** null: the importer cannot say which columns alone make it. */
  readonly fileSum: number | null;
  readonly differs: Difference | null;
}

/** `posts`: those of all tables, merged; `read`: how many there were before. `sums`: null where the importer states none. */
export function metricAccounts(
  posts: PostColumns,
  read: number,
  sums: readonly OwnSum[] | null,
  notes: readonly NoteCount[],
): MetricAccount[] {
  const hasDays = notes.some(({ code }) => code === 'days-summed');
  return METRICS.flatMap((metric) => {
    const { known, sum } = knownAndSum(posts.metrics.get(metric));
    const own = sums?.filter((one) => one.metric === metric) ?? [];
    const fileSum = own.length === 0 ? null : own.reduce((total, one) => total + one.sum, 0);
    if (known === 0 && (fileSum ?? 0) === 0) return [];
    const isUnread = own.some(({ unread }) => unread > 0);
    const why = isUnread ? 'unread' : hasDays ? 'days' : read > posts.count ? 'twice' : 'unexplained';
    return [{ metric, known, sum, fileSum, differs: fileSum === null || areEqual(sum, fileSum) ? null : why }];
  });
}

function knownAndSum(column: Float64Array | undefined): { readonly known: number; readonly sum: number } {
  let known = 0;
  let sum = 0;
  for (const value of column ?? []) {
    if (Number.isNaN(value)) continue;
    known++;
    sum += value;
  }
  return { known, sum };
}

/** Hours with many decimals, added in another order, differ in the last of them. */
function areEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 + 1e-9 * Math.abs(a);
}
