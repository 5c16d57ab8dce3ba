import type { MonthKey, Zone } from '../core/base/calendar.ts';
import type { PostColumns } from '../core/model/post-columns.ts';

/** The newest month that was over when it was measured; in the first days of a month people talk about the one before. */
export function suggestedMonth(posts: PostColumns, months: readonly MonthKey[], zone: Zone): MonthKey | null {
  const measured = posts.measuredAt.reduce((latest, at) => Math.max(latest, at), 0);
  const complete = months.filter((month) => zone.monthRange(month).end <= measured);
  return complete.at(-1) ?? months.at(-1) ?? null;
}
