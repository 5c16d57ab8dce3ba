/**
 * Plain JSON data written shorter, and back. Lists of objects with the same keys become columns (`{"$": keys, columns}`), months that follow
 * each other one text (`"2025-10+13"`). What a reader does not know stays what it is: the schema judges what comes out.
 */
const COLUMNS = '$';
/** A list whose objects are of one shape, as its keys and a list per key. */
type Columns = readonly [keys: readonly string[], columns: readonly unknown[]];
const MOST_ROWS = 10_000;
const DEEPEST = 40;

export function packed(data: unknown): unknown {
  if (Array.isArray(data)) return packedList(data);
  if (!isRecord(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, packed(value)]));
}

function packedList(list: readonly unknown[]): unknown {
  const months = packedMonths(list);
  if (months !== null) return months;
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

function monthAfter(month: string, by: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The inverse of `packed`; null where it is no such thing. */
export function unpacked(data: unknown): { readonly data: unknown } | null {
  try {
    return { data: whole(data, 0) };
  } catch (error) {
    if (error instanceof NotPacked) return null;
    throw error;
  }
}

class NotPacked extends Error {}

function whole(data: unknown, depth: number): unknown {
  if (depth > DEEPEST) throw new NotPacked();
  if (Array.isArray(data)) return data.map((item) => whole(item, depth + 1));
  if (!isRecord(data)) return data;
  if (Object.hasOwn(data, COLUMNS)) return wholeList(data[COLUMNS], depth);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, whole(value, depth + 1)]));
}

function wholeList(held: unknown, depth: number): unknown[] {
  if (typeof held === 'string') return wholeMonths(held);
  if (!isColumns(held)) throw new NotPacked();
  const [keys, columns] = held;
  const lists = columns.map((column) => whole(column, depth + 1));
  const rows = Array.isArray(lists[0]) ? lists[0].length : 0;
  const even = lists.every((list) => Array.isArray(list) && list.length === rows);
  if (!even || rows > MOST_ROWS) throw new NotPacked();
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(keys.map((key, column) => [key, (lists[column] as readonly unknown[])[row]])),
  );
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
