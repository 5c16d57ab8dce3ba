import type { Zone } from '../../base/calendar.ts';
import { DAY } from '../../base/calendar.ts';

/**
 * Reads many wall clocks of one zone: asks the zone once a day, and by the moment only around the days on which its clocks
 * change. A file of 100,000 posts holds more half hours than `Intl` answers in the time of reading it.
 */
export function steadyUtcOf(zone: Zone): (wall: number) => number {
  const offsets = new Map<number, number>();
  return (wall) => {
    const day = Math.floor(wall / DAY);
    let offset = offsets.get(day);
    if (offset === undefined) {
      const before = zone.offsetAt((day - 1) * DAY);
      offset = before === zone.offsetAt((day + 2) * DAY) ? before : Number.NaN;
      offsets.set(day, offset);
    }
    return Number.isNaN(offset) ? zone.utcOf(wall) : wall - offset;
  };
}
