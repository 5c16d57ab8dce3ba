import type { MonthKey, Zone } from '../core/base/calendar.ts';
import { calendarOf } from '../core/gaps/calendar.ts';
import { compareExports } from '../core/gaps/compare-exports.ts';
import type { FromExports } from '../core/gaps/missing.ts';
import { missingOf } from '../core/gaps/missing.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { KeptFile } from './kept-file.ts';
import type { KeptMapping, Overview } from './questions.ts';
import { suggestedMonth } from './suggested-month.ts';

interface KnownOfAll {
  readonly posts: PostColumns;
  readonly files: readonly KeptFile[];
  readonly mappings: Iterable<KeptMapping>;
  readonly frozen: readonly MonthKey[];
  readonly fromExports: readonly FromExports[];
  readonly zone: Zone;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** What is in, what is missing, and which month to open. */
export function overviewOf({ posts, files, mappings, frozen, fromExports, zone, now }: KnownOfAll): Overview {
  const calendar = calendarOf(posts, zone);
  const months = calendar.months.filter((_, place) =>
    calendar.channels.some((channel) => (channel.months[place]?.posts ?? 0) > 0),
  );
  return {
    posts: posts.count,
    calendar,
    missing: missingOf({ posts, calendar, fromExports, zone, thisMonth: zone.monthOf(now) }),
    months,
    frozen,
    suggestedMonth: suggestedMonth(posts, months, zone),
    imports: files.map((file) => file.kept),
    mappings: [...mappings].sort((a, b) => a.savedAt - b.savedAt),
    zone: zone.name,
  };
}

/** What the exports say beside each other. It is worked out once for the same files and zone. */
export function comparedExports(files: readonly KeptFile[], zone: Zone): FromExports[] {
  const read = files.flatMap((file) => file.posts.map((posts) => ({ importer: file.kept.outcome.importer ?? '', posts })));
  return compareExports(read, zone);
}
