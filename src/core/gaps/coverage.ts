import type { Zone } from '../base/calendar.ts';
import { DAY } from '../base/calendar.ts';
import type { Channel } from '../model/platform.ts';
import type { ChannelExport } from './compare-exports.ts';
import type { UncoveredDays } from './missing.ts';

/** A channel that is silent in the first or last days of a month was exported for the whole month all the same. */
const MONTH_EDGE = 7 * DAY;

const SILENT_DAYS = 6;
// Each export of a long past ends somewhere, so that chance has many tries here: where posts come by chance, a silence of eight times
// their mean distance comes once in 3,000.
const SILENT_FACTOR = 8;

interface Covered {
  readonly start: number;
  readonly end: number;
  /** Milliseconds between two of its posts, at most. */
  readonly longestSilence: number;
}

/**
 * The days between the periods of a channel's exports that none of them covers: where the silence there is unlike the channel, and longer
 * than any silence in the middle of one export, which surely was one.
 */
export function uncoveredDays(channel: Channel, exports_: readonly ChannelExport[], zone: Zone): UncoveredDays[] {
  if (exports_.length < 2) return [];
  const moments = distinct(Float64Array.from(exports_.flatMap(momentsOf)).sort());
  const periods = exports_.flatMap((one) => coveredBy(one, zone)).sort((a, b) => a.start - b.start);
  const meanGap = ((moments.at(-1) ?? 0) - (moments[0] ?? 0)) / Math.max(1, moments.length - 1);
  const longest = Math.max(...periods.map((period) => period.longestSilence));
  const holes: UncoveredDays[] = [];
  let end = periods[0]?.end ?? 0;
  for (const period of periods) {
    const silence = period.start - end;
    if (silence > Math.max(longest, SILENT_DAYS * DAY, SILENT_FACTOR * meanGap)) {
      holes.push({ code: 'gap', channel, from: zone.dayOf(end + DAY), to: zone.dayOf(period.start - DAY) });
    }
    end = Math.max(end, period.end);
  }
  return holes;
}

function momentsOf({ posts, rows }: ChannelExport): number[] {
  return rows.map((row) => posts.publishedAt[row] as number).filter((at) => !Number.isNaN(at));
}

/** The same post in several exports is no gap of zero between two posts. */
function distinct(sorted: Float64Array): Float64Array {
  return sorted.filter((at, i) => i === 0 || at !== sorted[i - 1]);
}

/** From its first to its last post; from the month's start or to its end where those are near, as far as it had been measured. */
function coveredBy(one: ChannelExport, zone: Zone): Covered[] {
  const moments = Float64Array.from(momentsOf(one)).sort();
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return [];
  const measured = one.posts.measuredAt[one.rows[0] as number] as number;
  const monthStart = zone.monthRange(zone.monthOf(first)).start;
  const monthEnd = zone.monthRange(zone.monthOf(last)).end - 1;
  const end = monthEnd - last <= MONTH_EDGE ? Math.max(last, Math.min(monthEnd, measured)) : last;
  const longestSilence = moments.reduce((longest, at, i) => Math.max(longest, at - (moments[i - 1] ?? at)), 0);
  return [{ start: first - monthStart <= MONTH_EDGE ? monthStart : first, end, longestSilence }];
}
