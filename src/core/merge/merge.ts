import type { Metric } from '../model/metric.ts';
import { METRICS } from '../model/metric.ts';
import type { Channel } from '../model/platform.ts';
import { channelKey, PLATFORMS } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { metricAt } from '../model/post-columns.ts';
import { inBlocks } from '../model/text-collector.ts';
import { textAt } from '../model/text-column.ts';
import { mergedLabels } from './merged-labels.ts';
import { withKnownChannels } from './named-channels.ts';
import type { KnownId } from './rebuilt-ids.ts';
import { isRebuiltId, knownIds } from './rebuilt-ids.ts';

export const NO_POSTS: PostColumns = {
  count: 0,
  channels: [],
  channel: new Uint16Array(0),
  id: { texts: [] },
  publishedAt: new Float64Array(0),
  dayOnly: new Uint8Array(0),
  measuredAt: new Float64Array(0),
  kind: new Uint8Array(0),
  boost: new Uint8Array(0),
  durationSeconds: new Float32Array(0),
  text: { texts: [] },
  permalink: { texts: [] },
  metrics: new Map(),
};

/** Where a post stands: by channel, then by the platform's id. */
class PostIndex {
  private readonly byChannel = new Map<string, Map<string, number>>();

  ofChannel(channel: Channel): Map<string, number> {
    const key = channelKey(channel);
    let rows = this.byChannel.get(key);
    if (rows === undefined) {
      rows = new Map();
      this.byChannel.set(key, rows);
    }
    return rows;
  }
}

function indexOf(posts: PostColumns, known: KnownId): PostIndex {
  const index = new PostIndex();
  const maps = posts.channels.map((channel) => index.ofChannel(channel));
  const keys = posts.channels.map(channelKey);
  for (let row = 0; row < posts.count; row++) {
    const channel = posts.channel[row] as number;
    (maps[channel] as Map<string, number>).set(known(keys[channel] as string, textAt(posts.id, row)), row);
  }
  return index;
}

/** How new an import is, for putting several in order: its newest measurement, and by that tie its newest post. */
function newness(posts: PostColumns): readonly [number, number] {
  let measured = 0;
  let published = 0;
  for (let row = 0; row < posts.count; row++) {
    measured = Math.max(measured, posts.measuredAt[row] as number);
    published = Math.max(published, posts.publishedAt[row] || 0);
  }
  return [measured, published];
}

/** Exports in the order in which later ones win, whatever the order of their import. */
export function oldestFirst(exports_: readonly PostColumns[]): PostColumns[] {
  return exports_
    .map((posts) => ({ posts, newness: newness(posts) }))
    .sort((a, b) => a.newness[0] - b.newness[0] || a.newness[1] - b.newness[1])
    .map(({ posts }) => posts);
}

/**
 * One set of posts from several exports. The same post (platform, channel, id) is one post; of each number the newest measurement of
 * that post that knows it wins, so that an older file read later changes nothing and a missing column erases nothing. Of two that were
 * measured at the same moment the newer export wins.
 */
export function mergePosts(exports_: readonly PostColumns[]): PostColumns {
  const filled = exports_.filter((posts) => posts.count > 0);
  if (filled.length === 0) return NO_POSTS;
  if (filled.length === 1) return withChannelsInOrder(filled[0] as PostColumns);
  const ordered = oldestFirst(withKnownChannels(filled));
  const places = placesOf(ordered, knownIds(ordered));
  return withChannelsInOrder(gathered(ordered, places));
}

/** Channels stand in the order of the platforms, then by name, whatever file came first. */
function withChannelsInOrder(posts: PostColumns): PostColumns {
  const places = posts.channels.map((_, place) => place);
  const rank = (place: number) => PLATFORMS.indexOf((posts.channels[place] as Channel).platform);
  const name = (place: number) => (posts.channels[place] as Channel).name;
  places.sort((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a - b));
  if (places.every((place, i) => place === i)) return posts;
  const to = new Uint16Array(places.length);
  places.forEach((place, i) => {
    to[place] = i;
  });
  return {
    ...posts,
    channels: places.map((place) => posts.channels[place] as Channel),
    channel: posts.channel.map((place) => to[place] as number),
  };
}

interface Places {
  readonly count: number;
  readonly channels: readonly Channel[];
  /** Per export: the merged row of each of its rows, and the merged channel of each of its channels. */
  readonly rows: readonly Uint32Array[];
  readonly channelPlaces: readonly (readonly number[])[];
}

function placesOf(ordered: readonly PostColumns[], knownId: KnownId): Places {
  const channels: Channel[] = [];
  const channelPlace = new Map<string, number>();
  const index = new PostIndex();
  let count = 0;
  const rows: Uint32Array[] = [];
  const channelPlaces: number[][] = [];
  for (const posts of ordered) {
    const mapping = posts.channels.map((channel) => {
      const key = channelKey(channel);
      const known = channelPlace.get(key) ?? channels.length;
      channelPlace.set(key, known);
      channels[known] = channel;
      return known;
    });
    const maps = posts.channels.map((channel) => index.ofChannel(channel));
    const keys = posts.channels.map(channelKey);
    const merged = new Uint32Array(posts.count);
    for (let row = 0; row < posts.count; row++) {
      const channel = posts.channel[row] as number;
      const known = maps[channel] as Map<string, number>;
      const id = knownId(keys[channel] as string, textAt(posts.id, row));
      let place = known.get(id);
      if (place === undefined) {
        place = count++;
        known.set(id, place);
      }
      merged[row] = place;
    }
    rows.push(merged);
    channelPlaces.push(mapping);
  }
  return { count, channels, rows, channelPlaces };
}

function gathered(ordered: readonly PostColumns[], places: Places): PostColumns {
  const { count } = places;
  const ids: string[] = new Array(count);
  const texts: string[] = new Array(count);
  const permalinks: string[] = new Array(count);
  const merged = {
    channel: new Uint16Array(count),
    publishedAt: new Float64Array(count).fill(Number.NaN),
    dayOnly: new Uint8Array(count),
    measuredAt: new Float64Array(count).fill(Number.NEGATIVE_INFINITY),
    kind: new Uint8Array(count),
    boost: new Uint8Array(count),
    durationSeconds: new Float32Array(count).fill(Number.NaN),
  };
  ordered.forEach((posts, source) => {
    const target = places.rows[source] as Uint32Array;
    for (let row = 0; row < posts.count; row++) {
      const to = target[row] as number;
      // In one file rows can be of different days: what it says of this post may be older than what another file said.
      const isNewer = (posts.measuredAt[row] as number) >= (merged.measuredAt[to] as number);
      const id = textAt(posts.id, row);
      if (ids[to] === undefined || !isRebuiltId(id)) ids[to] = id;
      const text = textAt(posts.text, row);
      if (takes(text !== '', isNewer, texts[to])) texts[to] = text;
      const permalink = textAt(posts.permalink, row);
      if (takes(permalink !== '', isNewer, permalinks[to])) permalinks[to] = permalink;
      merged.channel[to] = (places.channelPlaces[source] as readonly number[])[posts.channel[row] as number] as number;
      takeMoment(posts, row, isNewer, merged, to);
      if (posts.boost[row] !== 0 && (isNewer || merged.boost[to] === 0)) merged.boost[to] = posts.boost[row] as number;
      if (!Number.isNaN(posts.durationSeconds[row]) && (isNewer || Number.isNaN(merged.durationSeconds[to])))
        merged.durationSeconds[to] = posts.durationSeconds[row] as number;
      if (!isNewer) continue;
      merged.measuredAt[to] = posts.measuredAt[row] as number;
      merged.kind[to] = posts.kind[row] as number;
    }
  });
  return {
    count,
    channels: places.channels,
    ...merged,
    id: inBlocks({ texts: ids }),
    text: inBlocks({ texts }),
    permalink: inBlocks({ texts: permalinks }),
    metrics: mergedMetrics(ordered, places),
    ...mergedLabels(ordered, places.rows),
  };
}

/** A text that is there before none, and of two the one of the newer measurement. */
function takes(isFilled: boolean, isNewer: boolean, known: string | undefined): boolean {
  return known === undefined || (isFilled && (isNewer || known === ''));
}

/** A moment to the minute is worth more than a newer export that knows only the day. */
function takeMoment(
  posts: PostColumns,
  row: number,
  isNewer: boolean,
  merged: { readonly publishedAt: Float64Array; readonly dayOnly: Uint8Array },
  to: number,
): void {
  const at = posts.publishedAt[row] as number;
  if (Number.isNaN(at)) return;
  const isFirst = Number.isNaN(merged.publishedAt[to]);
  const [isDay, wasDay] = [posts.dayOnly[row] === 1, merged.dayOnly[to] === 1];
  if (!isFirst && (isDay !== wasDay ? isDay : !isNewer)) return;
  merged.publishedAt[to] = at;
  merged.dayOnly[to] = posts.dayOnly[row] as number;
}

function mergedMetrics(ordered: readonly PostColumns[], places: Places): Map<Metric, Float64Array> {
  const metrics = new Map<Metric, Float64Array>();
  const measured = new Float64Array(places.count);
  for (const metric of METRICS) {
    if (!ordered.some((posts) => posts.metrics.has(metric))) continue;
    const column = new Float64Array(places.count).fill(Number.NaN);
    measured.fill(Number.NEGATIVE_INFINITY);
    ordered.forEach((posts, source) => {
      const values = posts.metrics.get(metric);
      if (values === undefined) return;
      const target = places.rows[source] as Uint32Array;
      for (let row = 0; row < posts.count; row++) {
        const [value, to] = [values[row] as number, target[row] as number];
        const at = posts.measuredAt[row] as number;
        if (Number.isNaN(value) || at < (measured[to] as number)) continue;
        column[to] = value;
        measured[to] = at;
      }
    });
    metrics.set(metric, column);
  }
  return metrics;
}

export interface ImportChange {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/**
 * What an import brings: new posts, posts with other numbers, posts that stay as they are. `earlier` and `after`: all posts without
 * and with it, merged from their files; which file is newer is known there only.
 */
export function changeBy(earlier: PostColumns, after: PostColumns, file: PostColumns): ImportChange {
  if (earlier.count === 0) return { added: file.count, updated: 0, unchanged: 0 };
  const [before, imported] = withKnownChannels([earlier, file, after] as const);
  const known = knownIds([before, imported]);
  const index = indexOf(before, known);
  const afterIndex = indexOf(after, known);
  let added = 0;
  let updated = 0;
  for (let row = 0; row < imported.count; row++) {
    const channel = imported.channels[imported.channel[row] as number] as Channel;
    const id = known(channelKey(channel), textAt(imported.id, row));
    const old = index.ofChannel(channel).get(id);
    if (old === undefined) {
      added++;
      continue;
    }
    const now = afterIndex.ofChannel(channel).get(id) as number;
    if (METRICS.some((metric) => differs(metricAt(before, metric, old), metricAt(after, metric, now)))) updated++;
  }
  return { added, updated, unchanged: imported.count - added - updated };
}

function differs(before: number, after: number): boolean {
  return before !== after && !(Number.isNaN(before) && Number.isNaN(after));
}
