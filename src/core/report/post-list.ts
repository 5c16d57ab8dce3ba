import type { Zone } from '../base/calendar.ts';
import { compareText } from '../base/text.ts';
import type { Tagging } from '../formats/tagging.ts';
import type { Goal } from '../model/goal.ts';
import type { Kind } from '../model/kind.ts';
import { KINDS } from '../model/kind.ts';
import type { Metric } from '../model/metric.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';
import type { Places } from '../rank/places.ts';
import { isYoung, PLACE } from '../rank/places.ts';
import { FoldedTexts } from './folded-texts.ts';
import type { PostQuery, PostSort } from './post-query.ts';
import { ALL_CHANNELS } from './scope.ts';
import { UsualTimes } from './usual-times.ts';

type Test = (row: number) => boolean;

const PAUSE_AFTER = 512;

/**
 * Lists of posts: which rows a query asks for, in its order. Works on columns and makes no object per post; what is costly (folded
 * texts, orders, times the usual) is made when first asked for and kept as long as the posts are these. The generators pause now and then,
 * so that whoever runs them can do something else in between.
 */
export class PostLists {
  readonly posts: PostColumns;
  private readonly texts: FoldedTexts;
  private readonly orders = new Map<string, Int32Array>();
  private inTime: Int32Array | null = null;

  constructor(posts: PostColumns) {
    this.posts = posts;
    this.texts = new FoldedTexts(posts);
  }

  *rowsOf(query: PostQuery, judged: JudgedPosts, tagging: Tagging, zone: Zone): Generator<void, Int32Array> {
    const order = yield* this.order(query.sort, query.up, judged);
    const found = yield* this.texts.matches(query.text);
    let rows = found === null ? order : order.filter((row) => found[row] === 1);
    for (const test of testsOf(this.posts, query, judged, zone)) rows = rows.filter(test);
    // A post's tags are the costly question: a rule reads its text.
    for (const test of tagTests(query, tagging)) rows = yield* filtered(rows, test);
    return rows;
  }

  private *order(sort: PostSort, up: boolean, judged: JudgedPosts): Generator<void, Int32Array> {
    const goal = goalOf(sort);
    const orders = goal === null ? this.orders : judged.orders;
    const name = `${sort} ${up}`;
    const known = orders.get(name);
    if (known !== undefined) return known;
    this.inTime ??= newestFirst(this.posts);
    const values = goal === null ? valuesBy(this.posts, sort) : ((yield* judged.times.all()).get(goal) as Float64Array);
    const order = ordered(values, this.inTime, up);
    orders.set(name, order);
    return order;
  }
}

/** What the editor's marks make of the posts: who counts, and how each stands against the usual. */
export class JudgedPosts {
  readonly places: Places;
  readonly times: UsualTimes;
  readonly orders = new Map<string, Int32Array>();

  constructor(posts: PostColumns, places: Places, zone: Zone) {
    this.places = places;
    this.times = new UsualTimes(posts, places, zone);
  }
}

function* filtered(rows: Int32Array, test: Test): Generator<void, Int32Array> {
  const wanted = new Int32Array(rows.length);
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number;
    if (test(row)) wanted[count++] = row;
    if (place % PAUSE_AFTER === PAUSE_AFTER - 1) yield;
  }
  return wanted.slice(0, count);
}

function goalOf(sort: PostSort): Goal | null {
  return sort.startsWith('times-') ? (sort.slice('times-'.length) as Goal) : null;
}

function valuesBy(posts: PostColumns, sort: PostSort): Float64Array {
  if (sort === 'date') return posts.publishedAt;
  return posts.metrics.get(sort as Metric) ?? new Float64Array(posts.count).fill(Number.NaN);
}

/** By time, then by id; posts without a date last. */
function newestFirst(posts: PostColumns): Int32Array {
  const { publishedAt: at, id } = posts;
  const byId = (a: number, b: number) => compareText(textAt(id, a), textAt(id, b)) || a - b;
  return knownFirst(at, posts.count, (a, b) => (at[b] as number) - (at[a] as number) || byId(a, b), byId);
}

/** By value, the newest first among equals. */
function ordered(values: Float64Array, inTime: Int32Array, up: boolean): Int32Array {
  const place = new Int32Array(inTime.length);
  for (let i = 0; i < inTime.length; i++) place[inTime[i] as number] = i;
  const byTime = (a: number, b: number) => (place[a] as number) - (place[b] as number);
  const way = up ? 1 : -1;
  return knownFirst(
    values,
    inTime.length,
    (a, b) => way * ((values[a] as number) - (values[b] as number)) || byTime(a, b),
    byTime,
  );
}

type Order = (a: number, b: number) => number;

function knownFirst(values: Float64Array, count: number, order: Order, unknownOrder: Order): Int32Array {
  const rows = new Int32Array(count);
  let known = 0;
  let unknown = count;
  for (let row = 0; row < count; row++) rows[Number.isNaN(values[row]) ? --unknown : known++] = row;
  rows.subarray(0, known).sort(order);
  rows.subarray(known).sort(unknownOrder);
  return rows;
}

/** The cheap questions first: they look at columns only. */
function testsOf(posts: PostColumns, query: PostQuery, { places }: JudgedPosts, zone: Zone): Test[] {
  const tests: Test[] = [];
  const { channel, month } = query;
  if (channel !== ALL_CHANNELS) {
    const wanted = posts.channels.map((one) => channelKey(one) === channel);
    tests.push((row) => wanted[posts.channel[row] as number] === true);
  }
  if (month !== null) {
    const { start, end } = zone.monthRange(month);
    tests.push((row) => (posts.publishedAt[row] as number) >= start && (posts.publishedAt[row] as number) < end);
  }
  if (query.only.includes('boosted')) tests.push((row) => places.place[row] === PLACE.boosted);
  if (query.only.includes('young')) tests.push((row) => isYoung(posts, row));
  return tests;
}

function tagTests({ kind, format, topic, only }: PostQuery, tagging: Tagging): Test[] {
  const tests: Test[] = [];
  if (kind !== null) tests.push((row) => tagging.kindAt(row) === kind);
  if (format !== null) tests.push((row) => tagging.formatAt(row) === format);
  if (topic !== null) tests.push((row) => tagging.topicsAt(row).includes(topic));
  if (only.includes('untagged')) tests.push((row) => tagging.isOpen(row));
  return tests;
}

/** What there is to choose from: the kinds and the metrics that any post has, in their own order. */
export interface PostChoices {
  readonly kinds: readonly Kind[];
  readonly metrics: readonly Metric[];
}

export function choicesOf(posts: PostColumns): PostChoices {
  const has = new Uint8Array(KINDS.length);
  for (const kind of posts.kind) has[kind] = 1;
  const isKnown = (metric: Metric) => posts.metrics.get(metric)?.some((value) => !Number.isNaN(value)) === true;
  return { kinds: KINDS.filter((_, place) => has[place] === 1), metrics: [...posts.metrics.keys()].filter(isKnown) };
}
