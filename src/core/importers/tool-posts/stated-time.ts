import { wallMs } from '../../base/calendar.ts';
import type { DayOrder } from '../day-text.ts';
import { cellTime } from '../meta/month-first-time.ts';
import type { ToolTime } from '../sprout/tool-rows.ts';

const NONE: ToolTime = { wall: Number.NaN, dayOnly: false };
const LONGEST_CELL = 60;
const MINUTE = 60_000;
const WITH_ZONE =
  /^(.*\d:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?) ?\(?(Z|[a-z]{2,5}|(?:GMT|UTC)? ?[-+]\d{1,2}(?::?\d{2})?)\)?$/iu;
const OFFSET = /^(?:GMT|UTC)? ?([-+])(\d{1,2})(?::?(\d{2}))?$/iu;
const MONTH_DAY = /^(?:\p{L}{2,9}\.?,? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (?:at )?(.+))?$/u;
const DAY_MONTH = /^(?:\p{L}{2,9}\.?,? )?(\d{1,2})\.? (?:de )?(\p{L}{3,9})\.?,? (\d{4})(?:,? (?:at |om |kl\. ?)?(.+))?$/u;
const CLOCK = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?$/iu;

/** Minutes ahead of UTC. Letters that mean several zones (IST, CST in China) are read as the American or European one or not at all. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ...['z', 'utc', 'gmt', 'wet'].map((name) => [name, 0] as const),
  ...(['bst', 'cet', 'west'] as const).map((name) => [name, 60] as const),
  ...(['cest', 'eet'] as const).map((name) => [name, 120] as const),
  ['eest', 180],
  ...(['edt', 'ast'] as const).map((name) => [name, -240] as const),
  ...(['est', 'cdt'] as const).map((name) => [name, -300] as const),
  ...(['cst', 'mdt'] as const).map((name) => [name, -360] as const),
  ...(['mst', 'pdt'] as const).map((name) => [name, -420] as const),
  ...(['pst', 'akdt'] as const).map((name) => [name, -480] as const),
  ['akst', -540],
  ['hst', -600],
  ['adt', -180],
  ['jst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
]);

// Three letters tell the month apart in English, Dutch, Danish, German and Spanish.
const MONTHS: readonly string[] = [
  'jan ene',
  'feb',
  'mar mrt maa mär',
  'apr abr',
  'may mei maj mai',
  'jun',
  'jul',
  'aug ago',
  'sep',
  'oct okt',
  'nov',
  'dec dez dic',
];

/**
 * A moment as the social tools write it: all that `cellTime` reads, `Apr 5, 2024 6:15 PM`, `5 april 2024 18:15`, and any of these with a
 * zone behind it (`Z`, `+02:00`, `EDT`). A day alone is a day.
 */
export function statedTime(cell: string, order: DayOrder): ToolTime {
  if (cell.length > LONGEST_CELL) return NONE;
  const text = cell.trim().replace(/[\s\u00A0\u202F]+/gu, ' ');
  const zoned = WITH_ZONE.exec(text);
  const offset = zoned === null ? Number.NaN : offsetOf(zoned[2] as string);
  if (Number.isNaN(offset)) return unzonedTime(text, order);
  const { wall, dayOnly } = unzonedTime((zoned as RegExpExecArray)[1] as string, order);
  return { wall: wall - offset * MINUTE + fractionOf(text), dayOnly, utc: true };
}

/** The milliseconds of `19:30:00.123`. */
function fractionOf(text: string): number {
  const fraction = /\d:\d{2}(\.\d{1,9})/u.exec(text)?.[1];
  return fraction === undefined ? 0 : Math.round(Number(fraction) * 1000);
}

/** Minutes; NaN where the letters name no zone (`PM`). */
function offsetOf(zone: string): number {
  const parts = OFFSET.exec(zone);
  if (parts === null) return ZONES.get(zone.toLowerCase()) ?? Number.NaN;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return parts[1] === '-' ? -minutes : minutes;
}

function unzonedTime(text: string, order: DayOrder): ToolTime {
  const time = cellTime(text, order);
  if (!Number.isNaN(time.wall)) return time;
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay !== null) return namedTime(monthDay[3], monthDay[1], monthDay[2], monthDay[4]);
  const dayMonth = DAY_MONTH.exec(text);
  return dayMonth === null ? NONE : namedTime(dayMonth[3], dayMonth[2], dayMonth[1], dayMonth[4]);
}

function namedTime(year = '', month = '', day = '', clock = ''): ToolTime {
  const start = month.slice(0, 3).toLowerCase();
  const parts = {
    year: Number(year),
    month: MONTHS.findIndex((names) => names.split(' ').includes(start)) + 1,
    day: Number(day),
  };
  if (clock === '') return { wall: wallMs({ ...parts, hour: 12, minute: 0 }), dayOnly: true };
  const time = CLOCK.exec(clock.trim());
  if (time === null) return NONE;
  const half = time[4]?.toLowerCase();
  const hour = half === undefined ? Number(time[1]) : (Number(time[1]) % 12) + (half === 'p' ? 12 : 0);
  return { wall: wallMs({ ...parts, hour, minute: Number(time[2]) }) + Number(time[3] ?? 0) * 1000, dayOnly: false };
}
