import type { Zone } from '../../base/calendar.ts';
import { isRoundedId } from '../../base/ids.ts';
import type { Kind } from '../../model/kind.ts';
import type { Metric } from '../../model/metric.ts';
import type { Platform } from '../../model/platform.ts';
import type { Boost } from '../../model/post-columns.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf, rowAt, rowsOf } from '../../tables/table.ts';
import type { ReadContext } from '../contract.ts';
import { dateReader } from '../date-styles.ts';
import type { DayOrder } from '../day-text.ts';
import { numberIn, numberTold } from '../meta/metric-cells.ts';
import type { CellTime } from '../meta/month-first-time.ts';
import { rebuiltId } from '../meta/post-identity.ts';
import { bestPlace, rowsByPost } from '../meta/same-post.ts';
import { idInLink, momentOfPost, networkPostId } from './network.ts';
import { TOLERANCE_MS, zoneShownByIds } from './unstated-zone.ts';

type Row = readonly string[];

const NO_TIME: ToolTime = { wall: Number.NaN, dayOnly: false };

/** A moment in a tool's cell. `utc`: the cell names its zone, and `wall` is UTC already. */
export interface ToolTime extends CellTime {
  readonly utc?: boolean;
}

/** How a tool writes the posts of several networks in one table. A column the file does not have is undefined. */
export interface ToolTable {
  /** undefined: the tool gives no ids, and those in the links count. */
  readonly idColumn: number | undefined;
  readonly timeColumn: number;
  readonly linkColumn: number | undefined;
  readonly textColumn: number | undefined;
  /** null: the row does not say; it is put aside. */
  readonly networkOf: (row: Row) => Platform | null;
  /** The account's id and name. */
  readonly accountOf: (row: Row, network: Platform) => readonly [id: string, name: string];
  readonly linkOf: (row: Row) => string;
  /** What `timeOf` reads, where it is more than the cell of the time column (a day and an hour of their own). */
  readonly timeTextOf?: (row: Row) => string;
  readonly timeOf: (cell: string, order: DayOrder) => ToolTime;
  /** How the tool writes its dates by itself; `any`: as its user has it, so that neither order is worth telling. */
  readonly dayOrder: { readonly usual: DayOrder; readonly any?: boolean };
  /** The zone of the times; null where the file does not say. */
  readonly zone: Zone | 'utc' | null;
  readonly kindOf: (row: Row, network: Platform) => Kind;
  readonly boostOf: (row: Row) => Boost;
  /** What the tool's users labelled the post with; left out where the file does not say. */
  readonly labelsOf?: (row: Row) => readonly string[];
  /** The metrics of a network with their columns; of several columns the first filled one counts. */
  readonly metricsOf: (network: Platform) => readonly (readonly [Metric, readonly number[]])[];
  /** The metrics are whole numbers, so that `1.234` is 1234. */
  readonly areCounts?: boolean;
  /** Seconds; NaN where unknown. */
  readonly durationOf: (row: Row) => number;
  /** Gives a post what the above cannot say: row `index` of the table became post `post`. */
  readonly finishPost?: (index: number, post: number) => void;
}

interface ToolRow {
  readonly id: string;
  readonly network: Platform;
  readonly link: string;
  readonly time: ToolTime;
  /** The moment in the platform's id, NaN where it holds none. */
  readonly moment: number;
}

/** Reads the rows of a tool's table: posts of several networks, each under its own account. */
export function readToolRows(table: Table, shape: ToolTable, posts: PostsBuilder, context: ReadContext): void {
  const dates = datesOf(table, shape, posts, context);
  const rows = Array.from(rowsOf(table), (row, place) => toolRow(table, shape, row, place, posts, dates));
  const utcOf = clockOf(rows, shape, context.zone);
  const { first, others } = rowsByPost(rows.map((row) => (row === null ? '' : `${row.network} ${row.id}`)));
  const numbersAt = (place: number): number[] => {
    const network = (rows[place] as ToolRow).network;
    return shape.metricsOf(network).map(([, columns]) => numberIn(rowAt(table, place), columns));
  };
  for (const start of first) {
    const places = [start, ...(others.get(start) ?? [])];
    const best = places.length === 1 ? start : bestPlace(places, (place) => [sum(numbersAt(place))]);
    for (const place of places) {
      if (place !== best) posts.note('duplicate-row', table.firstRow + place, null, (rows[place] as ToolRow).id);
    }
    addToolPost(table, shape, rows[best] as ToolRow, best, utcOf, posts);
  }
}

type Dates = ReturnType<typeof dateReader>;

function datesOf(table: Table, shape: ToolTable, posts: PostsBuilder, { unclearDates = null }: ReadContext): Dates {
  const { timeColumn, dayOrder } = shape;
  const momentOf = (row: Row): number => {
    const network = shape.networkOf(row);
    return momentOfPost(network, networkPostId(network, cellOf(row, shape.idColumn)), shape.linkOf(row));
  };
  const dates = dateReader(table, { column: timeColumn, usual: dayOrder.usual, momentOf }, unclearDates, posts);
  const { isMixed, order } = dates.styles;
  if (isMixed || (order !== dayOrder.usual && dayOrder.any !== true))
    posts.note('dates-swapped', null, table.header[timeColumn] ?? null);
  return dates;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + (value || 0), 0);
}

function clockOf(rows: readonly (ToolRow | null)[], { zone }: ToolTable, team: Zone): (wall: number) => number {
  if (zone === 'utc') return (wall) => wall;
  if (zone !== null) return (wall) => zone.utcOf(wall);
  const readings = rows.flatMap((row) =>
    row === null || row.time.dayOnly || row.time.utc === true ? [] : [{ wall: row.time.wall, moment: row.moment }],
  );
  return zoneShownByIds(readings, team);
}

/** What a row is about; null where it was put aside, with the reason told. */
function toolRow(table: Table, shape: ToolTable, row: Row, place: number, posts: PostsBuilder, dates: Dates): ToolRow | null {
  const line = table.firstRow + place;
  const { idColumn } = shape;
  const cell = cellOf(row, idColumn ?? shape.timeColumn).trim();
  if (row.every((other) => other.trim() === '')) {
    posts.note('ghost-row', line);
    return null;
  }
  if (cell !== '' && cell === table.header[idColumn ?? shape.timeColumn]) {
    posts.note('repeated-header', line);
    return null;
  }
  if (row.length <= Math.max(idColumn ?? 0, shape.timeColumn)) {
    posts.note('column-count', line, null, String(row.length));
    return null;
  }
  const network = shape.networkOf(row);
  const link = shape.linkOf(row);
  if (network === null) {
    posts.note('no-platform', line, null, link);
    return null;
  }
  const dated = dates.of(row);
  const text = timeText(shape, row).replace(cellOf(row, shape.timeColumn), dated?.text ?? '');
  const time = dated === null ? NO_TIME : shape.timeOf(text, dated.order);
  const id = idOf(table, shape, row, place, network, posts);
  if (id === '') return null;
  if (Number.isNaN(time.wall)) {
    posts.note(dated === null ? 'date-unclear' : 'no-date', line, table.header[shape.timeColumn] ?? null, timeText(shape, row));
    return null;
  }
  return { id, network, link, time, moment: momentOfPost(network, id, link) };
}

/** The id of the platform; of a damaged or missing one what the link holds, else one made of account, minute and text. */
function idOf(table: Table, shape: ToolTable, row: Row, place: number, network: Platform, posts: PostsBuilder): string {
  if (shape.idColumn === undefined) return idWithoutColumn(shape, row, table.firstRow + place, network, posts);
  const line = table.firstRow + place;
  const column = table.header[shape.idColumn] ?? null;
  const cell = cellOf(row, shape.idColumn);
  // Hootsuite's tables of X can have the address in place of the id.
  const id = cell.startsWith('http') ? idInLink(network, cell) : networkPostId(network, cell);
  const damaged = isRoundedId(id);
  if (id !== '' && !damaged) return id;
  const link = cellOf(row, shape.linkColumn);
  const inLink = idInLink(network, link);
  if (inLink !== '') {
    posts.note('id-recovered', line, column, cell);
    return inLink;
  }
  if (!damaged) {
    posts.note('no-id', line, column, cell);
    return '';
  }
  posts.note('id-rebuilt', line, column, cell);
  const [account] = shape.accountOf(row, network);
  return rebuiltId(account, timeText(shape, row), cellOf(row, shape.textColumn), link);
}

/** Of a tool that gives no ids: what the link holds, else one made of account, minute and text. Facebook's links change, the others stay. */
function idWithoutColumn(shape: ToolTable, row: Row, line: number, network: Platform, posts: PostsBuilder): string {
  const link = shape.linkOf(row);
  const inLink = idInLink(network, link);
  if (inLink !== '') return inLink;
  posts.note('id-made', line, null, link);
  const [account] = shape.accountOf(row, network);
  return rebuiltId(account, timeText(shape, row), cellOf(row, shape.textColumn), network === 'facebook' ? '' : link);
}

function timeText(shape: ToolTable, row: Row): string {
  return shape.timeTextOf?.(row) ?? cellOf(row, shape.timeColumn);
}

/** The moment in the id, where it agrees with the file to 20 minutes, is exact to the second; else the file's time counts. */
function publishedAt(row: ToolRow, shape: ToolTable, utcOf: (wall: number) => number): number {
  if (row.time.dayOnly || row.time.utc === true) return row.time.wall;
  const stated = utcOf(row.time.wall);
  const usesId = shape.zone === null && Math.abs(stated - row.moment) <= TOLERANCE_MS;
  return usesId ? row.moment : stated;
}

function addToolPost(
  table: Table,
  shape: ToolTable,
  row: ToolRow,
  place: number,
  utcOf: (wall: number) => number,
  posts: PostsBuilder,
): void {
  const cells = rowAt(table, place);
  const line = table.firstRow + place;
  const published = publishedAt(row, shape, utcOf);
  const duration = shape.durationOf(cells);
  const timeHeader = table.header[shape.timeColumn] ?? null;
  if (row.time.dayOnly) posts.note('day-only', line, timeHeader, timeText(shape, cells));
  else if (Math.abs(published - row.moment) > TOLERANCE_MS) {
    posts.note('time-differs-from-id', line, timeHeader, timeText(shape, cells));
  }
  const post = posts.add({
    channel: posts.channel(row.network, ...shape.accountOf(cells, row.network)),
    id: row.id,
    publishedAt: published,
    dayOnly: row.time.dayOnly,
    kind: shape.kindOf(cells, row.network),
    text: cellOf(cells, shape.textColumn),
    permalink: row.link,
    boost: shape.boostOf(cells),
    ...(duration > 0 ? { durationSeconds: duration } : {}),
  });
  for (const [metric, columns] of shape.metricsOf(row.network)) {
    posts.set(metric, post, numberTold(cells, columns, line, table, posts, shape.areCounts));
  }
  posts.toolLabels.add(post, shape.labelsOf?.(cells) ?? []);
  shape.finishPost?.(place, post);
}
