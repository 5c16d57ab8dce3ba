import { wallMs } from '../../base/calendar.ts';

const WITH_ZONE =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:(Z|UTC|GMT)|(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?)$/u;
const SLASHES_WITH_ZONE =
  /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})\s*(?:(UTC|GMT)|(?:UTC|GMT)([+-])(\d{1,2}):?(\d{2})?)$/u;
const UNIX_SECONDS = /^1\d{9}$/u;
const UNIX_MILLISECONDS = /^1\d{12}$/u;
const MINUTE = 60_000;

/**
 * A moment that says its own zone, as no export of Meta's does and programs that hand it on do: `2026-06-20T12:00:00Z`, `… +0200`,
 * `06/20/2026 12:00 GMT+1`, seconds or milliseconds since 1970. Milliseconds since 1970 UTC; NaN where it says none.
 */
export function writtenInstant(cell: string): number {
  const text = cell.trim();
  if (isUnixTime(text)) return Number(text) * (text.length === 10 ? 1000 : 1);
  const iso = WITH_ZONE.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, seconds = '0', , sign, hours, minutes] = iso;
    return moment([year, month, day, hour, minute], seconds) - offset(sign, hours, minutes);
  }
  const parts = SLASHES_WITH_ZONE.exec(text);
  if (parts === null) return Number.NaN;
  const [, month, day, year, hour, minute, , sign, hours, minutes] = parts;
  return moment([year, month, day, hour, minute], '0') - offset(sign, hours, minutes);
}

export function isUnixTime(cell: string): boolean {
  return UNIX_SECONDS.test(cell) || UNIX_MILLISECONDS.test(cell);
}

function moment(parts: readonly (string | undefined)[], seconds: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.map(Number);
  return wallMs({ year, month, day, hour, minute }) + Number(seconds) * 1000;
}

/** Milliseconds east of Greenwich. */
function offset(sign: string | undefined, hours = '0', minutes = '0'): number {
  if (sign === undefined) return 0;
  return (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1);
}
