/**
 * Plain JSON data written shorter, and back. Lists of objects with the same keys become columns (`{"$": [keys, columns]}`), months that follow
 * each other one text (`{"$": "2025-10+13"}`), a list with the same over and over its runs (`{"$": {"runs": [false, 84, true, 2]}}`). What a
 * reader does not know stays what it is: the schema judges what comes out.
 */
const COLUMNS = '$';
/** A list whose objects are of one shape, as its keys and a list per key. */
type Columns = readonly [keys: readonly string[], columns: readonly unknown[]];
/** Each value and how often it stands there, in turns. */
interface Runs {
  readonly runs: readonly unknown[];
}
const MOST_ROWS = 10_000;
/** All that comes out of runs in one text, so that a short one cannot fill the memory; a deck of 2,000 posts has some 50,000. */
const MOST_IN_RUNS = 300_000;
const SHORTEST_WITH_RUNS = 4;
const DEEPEST = 40;

export function packed(data: unknown): unknown {
  if (Array.isArray(data)) return packedList(data);
  if (!isRecord(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, packed(value)]));
}

function packedList(list: readonly unknown[]): unknown {
  const short = packedMonths(list) ?? packedRuns(list);
  if (short !== null) return short;
  const [first] = list;
  const keys = isRecord(first) ? Object.keys(first) : [];
  const alike = list.length > 1 && keys.length > 0 && list.every((item) => isRecord(item) && hasKeys(item, keys));
  if (!alike) return list.map(packed);
  return {
    [COLUMNS]: [keys, keys.map((key) => packedList((list as readonly Record<string, unknown>[]).map((item) => item[key])))],
  };
}

function hasKeys(item: Record<string, unknown>, keys: readonly string[]): boolean {
  const own = Object.keys(item);
  return own.length === keys.length && own.every((key, place) => key === keys[place]);
}

function packedMonths(list: readonly unknown[]): { readonly [COLUMNS]: string } | null {
  const [first] = list;
  if (list.length < 3 || typeof first !== 'string' || !/^\d{4}-\d{2}$/u.test(first)) return null;
  const follow = list.every((month, place) => month === monthAfter(first, place));
  return follow ? { [COLUMNS]: `${first}+${list.length}` } : null;
}

/** null where it would not be shorter. */
function packedRuns(list: readonly unknown[]): { readonly [COLUMNS]: Runs } | null {
  if (list.length < SHORTEST_WITH_RUNS || !list.every(isSingle)) return null;
  const runs: [text: string, value: unknown, count: number][] = [];
  for (const value of list) {
    const text = JSON.stringify(value);
    const last = runs.at(-1);
    if (last?.[0] === text) last[2]++;
    else runs.push([text, value, 1]);
  }
  const packedList = { [COLUMNS]: { runs: runs.flatMap(([, value, count]) => [value, count]) } } as const;
  return JSON.stringify(packedList).length < JSON.stringify(list).length ? packedList : null;
}

/** Nothing within it: what runs hold cannot grow by itself. */
function isSingle(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (isRecord(value) && Object.keys(value).length === 0);
}

function monthAfter(month: string, by: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The inverse of `packed`; null where it is no such thing. */
export function unpacked(data: unknown): { readonly data: unknown } | null {
  try {
    return { data: whole(data, 0, { left: MOST_IN_RUNS }) };
  } catch (error) {
    if (error instanceof NotPacked) return null;
    throw error;
  }
}

class NotPacked extends Error {}

/** How much may still come out of runs. */
interface Room {
  left: number;
}

function whole(data: unknown, depth: number, room: Room): unknown {
  if (depth > DEEPEST) throw new NotPacked();
  if (Array.isArray(data)) return data.map((item) => whole(item, depth + 1, room));
  if (!isRecord(data)) return data;
  if (Object.hasOwn(data, COLUMNS)) return wholeList(data[COLUMNS], depth, room);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, whole(value, depth + 1, room)]));
}

function wholeList(held: unknown, depth: number, room: Room): unknown[] {
  if (typeof held === 'string') return wholeMonths(held);
  if (isRuns(held)) return wholeRuns(held, room);
  if (!isColumns(held)) throw new NotPacked();
  const [keys, columns] = held;
  const lists = columns.map((column) => whole(column, depth + 1, room));
  const rows = Array.isArray(lists[0]) ? lists[0].length : 0;
  const even = lists.every((list) => Array.isArray(list) && list.length === rows);
  if (!even || rows > MOST_ROWS) throw new NotPacked();
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(keys.map((key, column) => [key, (lists[column] as readonly unknown[])[row]])),
  );
}

function isRuns(held: unknown): held is Runs {
  return isRecord(held) && Object.keys(held).length === 1 && Array.isArray(held.runs) && held.runs.length % 2 === 0;
}

function wholeRuns({ runs }: Runs, room: Room): unknown[] {
  const list: unknown[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const [value, count] = [runs[at], runs[at + 1]];
    if (!isSingle(value) || typeof count !== 'number' || !Number.isInteger(count) || count < 1) throw new NotPacked();
    room.left -= count;
    if (count > MOST_ROWS || list.length + count > MOST_ROWS || room.left < 0) throw new NotPacked();
    for (let time = 0; time < count; time++) list.push(value);
  }
  return list;
}

function isColumns(held: unknown): held is Columns {
  if (!Array.isArray(held) || held.length !== 2) return false;
  const [keys, columns] = held as readonly unknown[];
  return (
    Array.isArray(keys) &&
    Array.isArray(columns) &&
    keys.length === columns.length &&
    keys.every((key) => typeof key === 'string')
  );
}

function wholeMonths(text: string): string[] {
  const match = /^(\d{4}-(?:0[1-9]|1[0-2]))\+(\d{1,2})$/u.exec(text);
  if (match === null) throw new NotPacked();
  return Array.from({ length: Number(match[2]) }, (_, place) => monthAfter(match[1] as string, place));
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
