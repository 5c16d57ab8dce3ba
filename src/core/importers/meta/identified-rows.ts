import { Zone } from '../../base/calendar.ts';
import type { Platform } from '../../model/platform.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import type { LeadingColumns } from './leading-columns.ts';
import { cellTime, dayOrderOf, fixedForm } from './month-first-time.ts';
import type { PostIdentity } from './post-identity.ts';
import { isDamagedId, isWholeId, plainId, rebuiltId } from './post-identity.ts';

/** Which post every row is about. A row that was put aside has '' as id. */
export interface IdentifiedRows {
  readonly ids: string[];
  /** The ids as numbers, good for telling that two differ; NaN where an id is none of digits. */
  readonly idNumbers: Float64Array;
  /** Places of channels in the builder. */
  readonly channels: Int32Array;
  /** Milliseconds since 1970 UTC. */
  readonly times: Float64Array;
  readonly dayOnly: Uint8Array;
  /** 1 where the Date cell is a day and not the word for "lifetime": one row of a daily breakdown. */
  readonly isDay: Uint8Array;
}

interface IdentityRules {
  readonly platform: Platform;
  /** The id a row gives by itself; `rebuilt` and '' where only page, minute and text are left to make one of. */
  readonly identityOf: (idCell: string, link: string) => PostIdentity;
  readonly textOf: (row: readonly string[]) => string;
}

/**
 * `Publish time` is the wall clock of the west coast of America, summer time included, for every account in the world: proven
 * with the moments in Instagram's own ids and with 251 posts whose UTC time is known.
 */
export function pacificZone(): Zone {
  pacific ??= new Zone('America/Los_Angeles');
  return pacific;
}

// One for all files: what a zone has once asked of Intl it knows.
let pacific: Zone | undefined;

/** Gives every row its id, channel and moment, or puts it aside with the reason. */
export function identifyRows(
  table: Table,
  columns: LeadingColumns,
  rules: IdentityRules,
  posts: PostsBuilder,
  zone: Zone,
): IdentifiedRows {
  const count = table.rows.length;
  const rows: IdentifiedRows = {
    ids: new Array<string>(count).fill(''),
    idNumbers: new Float64Array(count).fill(Number.NaN),
    channels: new Int32Array(count),
    times: new Float64Array(count),
    dayOnly: new Uint8Array(count),
    isDay: new Uint8Array(count),
  };
  const channelAt = channelFinder(table, columns, rules.platform, posts);
  const timeAt = timeReader(table, columns, posts, zone);
  const isDay = dayWords();
  const rebuilt: number[] = [];
  for (let place = 0; place < count; place++) {
    const row = table.rows[place] as readonly string[];
    if (isNoPost(table, row, place, columns, posts)) continue;
    const idCell = row[columns.postId] as string;
    const damaged = isWholeId(idCell) ? null : rules.identityOf(idCell, row[columns.permalink] ?? '');
    if (damaged?.origin === 'none') {
      posts.note('no-id', table.firstRow + place, table.header[columns.postId] ?? null, idCell);
      continue;
    }
    if (!timeAt(row, place, rows)) continue;
    rows.channels[place] = channelAt(row);
    rows.ids[place] = damaged === null ? idCell : damaged.id;
    if (damaged === null) rows.idNumbers[place] = Number(idCell);
    if (columns.date >= 0 && isDay(row[columns.date] ?? '')) rows.isDay[place] = 1;
    if (damaged === null || damaged.origin === 'file') continue;
    if (damaged.origin === 'rebuilt') rebuilt.push(place);
    const code = damaged.origin === 'rebuilt' ? 'id-rebuilt' : 'id-recovered';
    posts.note(code, table.firstRow + place, table.header[columns.postId] ?? null, idCell);
  }
  rebuildIds(table, columns, rules, rows, rebuilt);
  return rows;
}

/** Whether a Date cell is a day: it holds a number, and the word for "lifetime" holds none in any language. */
function dayWords(): (cell: string) => boolean {
  let last = '';
  let lastIsDay = false;
  return (cell) => {
    if (cell !== last) {
      last = cell;
      lastIsDay = /\d/u.test(cell);
    }
    return lastIsDay;
  };
}

/** Rows that are none: empty, the header again, broken off. They are put aside with their reason. */
function isNoPost(table: Table, row: readonly string[], place: number, columns: LeadingColumns, posts: PostsBuilder): boolean {
  const first = row[columns.postId] ?? '';
  if (row.length > columns.publishTime && row.length > columns.permalink && first !== '') {
    if (first !== table.header[columns.postId]) return false;
    posts.note('repeated-header', table.firstRow + place);
    return true;
  }
  if (row.every((cell) => cell.trim() === '')) posts.note('ghost-row', table.firstRow + place);
  else if (row.length <= columns.publishTime || row.length <= columns.permalink) {
    posts.note('column-count', table.firstRow + place, null, String(row.length));
  } else return false;
  return true;
}

/**
 * Reads the times, month first. Only a cell that cannot be read so makes it look at the whole column: is it day first
 * throughout, or did a spreadsheet program swap some?
 */
function timeReader(
  table: Table,
  columns: LeadingColumns,
  posts: PostsBuilder,
  zone: Zone,
): (row: readonly string[], place: number, into: IdentifiedRows) => boolean {
  const column = columns.publishTime;
  const header = table.header[column] ?? null;
  const utcOf = (wall: number) => zone.utcOf(wall);
  let asked: ReturnType<typeof dayOrderOf> | null = null;
  const lookAtColumn = (place: number, into: IdentifiedRows): ReturnType<typeof dayOrderOf> => {
    const told = dayOrderOf(table.rows, column, 'month-first');
    if (told.mixed || told.twoStyles || told.order === 'day-first') posts.note('dates-swapped', null, header);
    if (told.order === 'month-first') return told;
    for (let earlier = 0; earlier < place; earlier++) {
      if (into.ids[earlier] !== '') into.times[earlier] = utcOf(cellTime(table.rows[earlier]?.[column] ?? '', told.order).wall);
    }
    return told;
  };
  return (row, place, into) => {
    const cell = row[column] ?? '';
    const fixed = fixedForm(cell, asked === null || asked.order === 'month-first');
    if (!Number.isNaN(fixed)) {
      into.times[place] = utcOf(fixed);
      return true;
    }
    asked ??= lookAtColumn(place, into);
    const { wall, dayOnly } = cellTime(cell, asked.order, asked.mixed);
    if (Number.isNaN(wall)) {
      posts.note('no-date', table.firstRow + place, header, cell);
      return false;
    }
    into.times[place] = dayOnly ? wall : utcOf(wall);
    if (dayOnly) {
      into.dayOnly[place] = 1;
      posts.note('day-only', table.firstRow + place, header, cell);
    }
    return true;
  };
}

/**
 * One channel per page or account. Where a spreadsheet program damaged its id, the id from another row of that name, else the
 * name itself.
 */
function channelFinder(
  table: Table,
  columns: LeadingColumns,
  platform: Platform,
  posts: PostsBuilder,
): (row: readonly string[]) => number {
  const known = new Map<string, number>();
  let wholeIds: ReadonlyMap<string, string> | null = null;
  let knownId: string | null = null;
  let knownName = '';
  let last = -1;
  return (row) => {
    const idCell = row[columns.channelId] ?? '';
    const nameCell = row[columns.channelName] ?? '';
    if (idCell === knownId && nameCell === knownName) return last;
    const key = `${idCell}\u0001${nameCell}`;
    let channel = known.get(key);
    if (channel === undefined) {
      const name = nameCell.trim();
      let id = plainId(idCell);
      if (id === '' || isDamagedId(id)) {
        wholeIds ??= wholeIdsByName(table, columns);
        id = wholeIds.get(name) ?? (name === '' ? id || platform : name);
      }
      channel = posts.channel(platform, id, name);
      known.set(key, channel);
    }
    knownId = idCell;
    knownName = nameCell;
    last = channel;
    return channel;
  };
}

function wholeIdsByName(table: Table, columns: LeadingColumns): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const row of table.rows) {
    const id = plainId(row[columns.channelId] ?? '');
    const name = (row[columns.channelName] ?? '').trim();
    if (id !== '' && !isDamagedId(id) && !ids.has(name)) ids.set(name, id);
  }
  return ids;
}

/** Two posts of one page in one minute with one text are told apart by their permalinks, whichever order the rows have. */
function rebuildIds(
  table: Table,
  columns: LeadingColumns,
  rules: IdentityRules,
  rows: IdentifiedRows,
  places: readonly number[],
): void {
  const links = new Map<string, Set<string>>();
  const linkAt = (place: number): string => table.rows[place]?.[columns.permalink] ?? '';
  for (const place of places) {
    const row = table.rows[place] as readonly string[];
    const name = (row[columns.channelName] ?? '').trim();
    const minute = String(Math.floor((rows.times[place] as number) / 60_000));
    const id = rebuiltId(name, minute, rules.textOf(row));
    rows.ids[place] = id;
    links.set(id, (links.get(id) ?? new Set<string>()).add(linkAt(place)));
  }
  for (const place of places) {
    const id = rows.ids[place] as string;
    if ((links.get(id)?.size ?? 0) > 1) rows.ids[place] = rebuiltId(id, linkAt(place));
  }
}
