import { Zone } from '../../base/calendar.ts';

/** A row's wall clock and, where its id holds it, the true moment (NaN where not); milliseconds. */
interface ClockReading {
  readonly wall: number;
  readonly moment: number;
}

const HALF_HOUR = 1_800_000;
/** How far the moment in an id may lie from the publish time: pictures are sent before they are shown. */
export const TOLERANCE_MS = 20 * 60_000;
const NEIGHBOURS = 3;
const LARGEST_OFFSET = 15 * 2 * HALF_HOUR;
const MOST_ASKED = 200;

interface Anchor {
  readonly wall: number;
  readonly moment: number;
  readonly offset: number;
}

/** One zone per offset and habit of summer time in which teams work; the team's own is asked first. */
const WORKPLACES = [
  'America/Los_Angeles',
  'America/Denver',
  'America/Phoenix',
  'America/Chicago',
  'America/New_York',
  'America/Halifax',
  'America/Sao_Paulo',
  'UTC',
  'Europe/London',
  'Europe/Amsterdam',
  'Africa/Johannesburg',
  'Europe/Helsinki',
  'Europe/Istanbul',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Brisbane',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const;
const ENOUGH = 0.7;

/**
 * Turns the wall clock of a file that does not name its zone into UTC. Rows whose ids hold their moment show which zone it is:
 * the one that fits most of them, the team's own first; where none fits seven in ten, the middle offset of the nearest such
 * rows. Without such rows the team's zone.
 */
export function zoneShownByIds(readings: readonly ClockReading[], team: Zone): (wall: number) => number {
  const anchors = anchorsIn(readings);
  const zone = anchors.length === 0 ? team : fittingZone(anchors, team);
  if (zone !== null) return (wall) => zone.utcOf(wall);
  const known = new Map<number, number>();
  return (wall) => {
    let offset = known.get(wall);
    if (offset === undefined) {
      offset = offsetNear(anchors, wall);
      known.set(wall, offset);
    }
    return wall - offset;
  };
}

/** Rows that show an offset, by time. A scheduled post whose id was made days before shows nothing. */
function anchorsIn(readings: readonly ClockReading[]): readonly Anchor[] {
  const anchors = readings.flatMap(({ wall, moment }) => {
    const offset = Math.round((wall - moment) / HALF_HOUR) * HALF_HOUR;
    return Math.abs(offset) <= LARGEST_OFFSET ? [{ wall, moment, offset }] : [];
  });
  return anchors.sort((a, b) => a.wall - b.wall);
}

function fittingZone(anchors: readonly Anchor[], team: Zone): Zone | null {
  const step = Math.max(1, Math.floor(anchors.length / MOST_ASKED));
  const asked = anchors.filter((_, i) => i % step === 0);
  let best: Zone | null = null;
  let bestShare = ENOUGH;
  for (const zone of [team, ...WORKPLACES.map((name) => new Zone(name))]) {
    const fitting = asked.filter(({ wall, moment }) => Math.abs(zone.utcOf(wall) - moment) <= TOLERANCE_MS).length;
    const share = fitting / asked.length;
    if (share > bestShare || (best === null && share === bestShare)) {
      best = zone;
      bestShare = share;
    }
  }
  return best;
}

/** The middle offset of the three anchors nearest in time. */
function offsetNear(anchors: readonly Anchor[], wall: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle] as Anchor).wall < wall) low = middle + 1;
    else high = middle;
  }
  let before = low - 1;
  let after = low;
  const offsets: number[] = [];
  while (offsets.length < NEIGHBOURS && (before >= 0 || after < anchors.length)) {
    const toBefore = before < 0 ? Number.POSITIVE_INFINITY : wall - (anchors[before] as Anchor).wall;
    const toAfter = after >= anchors.length ? Number.POSITIVE_INFINITY : (anchors[after] as Anchor).wall - wall;
    offsets.push((anchors[toBefore < toAfter ? before-- : after++] as Anchor).offset);
  }
  offsets.sort((a, b) => a - b);
  return offsets[offsets.length >> 1] as number;
}
