import { foldedKey } from '../../base/text.ts';
import type { Table } from '../../tables/table.ts';
import type { CommaUse } from '../fraction-commas.ts';
import { commaUseIn } from '../fraction-commas.ts';
import type { Leading } from '../meta/leading-columns.ts';
import type { MetricPlaces } from '../meta/metric-cells.ts';
import { metricByStem, saysBoosted } from '../meta/metric-stems.ts';
import { clickColumns, isClickPart, photoClickColumns } from './click-columns.ts';
import { KnownWords } from './known-words.ts';
import { SampleColumns } from './sample-columns.ts';
import { watchTimeColumns } from './watch-time-columns.ts';

/** Where the numbers of a Facebook content export stand; an empty list: the file has no such column, or nobody can tell. */
export interface ContentColumns {
  readonly views: MetricPlaces;
  readonly impressions: MetricPlaces;
  readonly reach: MetricPlaces;
  readonly engagement: MetricPlaces;
  readonly reactions: MetricPlaces;
  readonly comments: MetricPlaces;
  readonly shares: MetricPlaces;
  /** Two or three of the parts have no column of their own, and the engagement says that there were some all the same. */
  readonly lacksParts: boolean;
  readonly clicks: MetricPlaces;
  readonly linkClicks: MetricPlaces;
  readonly videoViews: MetricPlaces;
  readonly watchTime: MetricPlaces;
  /** What a comma is in the seconds. */
  readonly watchCommas: CommaUse;
  /** Clicks on photos: the one label that Meta does not translate. */
  readonly photoClicks: MetricPlaces;
  readonly boosted: MetricPlaces;
}

type Part = 'reactions' | 'comments' | 'shares';
const PARTS: readonly Part[] = ['reactions', 'comments', 'shares'];
type EngagementColumns = Pick<ContentColumns, 'engagement' | Part>;

const ENGAGEMENT_UNKNOWN: EngagementColumns = { engagement: [], reactions: [], comments: [], shares: [] };

/**
 * Finds the numbers of a content export. Where words and arithmetic agree, the words; in a language nobody listed the
 * arithmetic: engagement is the sum of the three columns that follow it, views and reach stand before it, all clicks are the
 * sum of the columns around `(Photo Click)`. Checked on exports in English, Dutch and Spanish of 2024 to 2026.
 */
export function contentColumns(table: Table, leading: Leading): ContentColumns {
  const words = new KnownWords(table, leading);
  const sample = new SampleColumns(table);
  const engagement = engagementColumns(table, leading, words, sample);
  const early = withLateViews(
    table,
    leading,
    words,
    sample,
    earlyColumns(table, leading, words, sample, engagement.engagement[0]),
  );
  const watchTime = watchTimeColumns(table, leading, words, sample);
  return {
    ...engagement,
    lacksParts: lacksParts(engagement, sample),
    ...early,
    ...clickColumns(table, words, sample, Math.max(-1, ...engagement.engagement, ...PARTS.flatMap((part) => engagement[part]))),
    // Plays of reels, under Meta's own key: early 2025 gave it where the count of three seconds was missing.
    videoViews: words.of('videoViews').length > 0 ? words.of('videoViews') : words.of('reelPlays'),
    watchTime,
    watchCommas: commaUseIn(table, watchTime[0]),
    photoClicks: photoClickColumns(table),
    boosted: boostedColumns(table, leading, words, early),
  };
}

function lacksParts(engagement: EngagementColumns, sample: SampleColumns): boolean {
  const [total] = engagement.engagement;
  const known = PARTS.filter((part) => engagement[part].length > 0);
  if (total === undefined || known.length >= PARTS.length - 1 || sample.isZero(total)) return false;
  return !sample.sumsUp(
    total,
    known.flatMap((part) => engagement[part]),
  );
}

function engagementColumns(table: Table, leading: Leading, words: KnownWords, sample: SampleColumns): EngagementColumns {
  const named: EngagementColumns = {
    engagement: words.of('engagement'),
    reactions: words.of('reactions'),
    comments: words.of('comments'),
    shares: words.of('shares'),
  };
  const lists = [named.engagement, named.reactions, named.comments, named.shares];
  // A browser translates two Dutch words to "Comments": such a word is nothing to go by.
  const areClear = lists.every((places) => places.length <= 1 || sample.neverTogether(places));
  const first = lists.map((places) => places[0] ?? -1);
  const single = lists.every((places) => places.length === 1);
  if (areClear && single && sample.sumsUp(first[0] as number, first.slice(1))) return named;
  const summed = leading.metricsFrom > 0 ? engagementBySum(table, leading, words, sample) : null;
  const isTwice = areClear && !first.includes(-1) && !single;
  if (summed !== null && !isTwice) return summed;
  if (!areClear || !first.some((place) => place >= 0)) return summed ?? ENGAGEMENT_UNKNOWN;
  // A browser's words for a header: "Comments" alone can be the Dutch "Reacties" as well, and no sum says which.
  return leading.headerLanguage === null && named.reactions.length === 0 ? { ...named, comments: [] } : named;
}

// The label of the engagement lists its parts in every language: "Reactions, Comments and Shares".
const LISTS = /^[^(]*[,、،]/u;

/**
 * The first column that is the sum of the three (or, in a file without any share or comment, two) that follow. A label that
 * lists its parts goes first, for in a file of one row many sums come true. Where nobody reacted to anything no sum tells.
 */
function engagementBySum(table: Table, leading: Leading, words: KnownWords, sample: SampleColumns): EngagementColumns | null {
  const from = leading.metricsFrom;
  const isClick = (place: number): boolean => isClickPart(table.header[place] ?? '');
  const partsAt = (total: number, count: number): number[] => Array.from({ length: count }, (_, i) => total + 1 + i);
  const totals = Array.from({ length: Math.max(0, sample.width - from - 2) }, (_, i) => from + i);
  const lists = totals.slice(0, 3).filter((total) => LISTS.test(table.header[total] ?? ''));
  const isSum = (total: number, parts: readonly number[]): boolean =>
    total + parts.length < sample.width && !parts.some(isClick) && sample.sumsUp(total, parts);
  for (const [candidates, count] of [
    [lists, 3],
    [lists, 2],
    [totals, 3],
    [totals.slice(0, 3), 2],
  ] as const) {
    const total = candidates.find((candidate) => isSum(candidate, partsAt(candidate, count)));
    if (total !== undefined) return assigned(table, words, total, partsAt(total, count));
  }
  const silent = lists.find((total) => [total, ...partsAt(total, 3)].every((place) => sample.isZero(place)));
  return silent === undefined ? null : assigned(table, words, silent, partsAt(silent, 3));
}

/** Which part is which: by their words when these are three different ones, else in Meta's order. */
function assigned(table: Table, words: KnownWords, total: number, places: readonly number[]): EngagementColumns {
  const byWord = places.map((place) => PARTS.find((part) => words.says(place, part)) ?? stemPart(table.header[place] ?? ''));
  const distinct = new Set(byWord).size === byWord.length && !byWord.includes(undefined);
  const roles: readonly (Part | undefined)[] = distinct ? byWord : places.length === 3 ? PARTS : ['reactions', undefined];
  const of = (part: Part): MetricPlaces => places.filter((_, i) => roles[i] === part);
  return {
    engagement: [total],
    reactions: of('reactions'),
    comments: of('comments'),
    shares: of('shares'),
  };
}

function stemPart(cell: string): Part | undefined {
  const field = metricByStem(cell);
  return PARTS.find((part) => part === field);
}

const MOST_BEFORE = 4;

/** Whole numbers under a label without brackets: no currency, no country. */
function isPlainCount(table: Table, sample: SampleColumns, place: number): boolean {
  return !(table.header[place] ?? '').includes('(') && sample.isCount(place);
}

/** Views, impressions and reach: by words wherever they stand, else by their place before the engagement. */
function earlyColumns(
  table: Table,
  leading: Leading,
  words: KnownWords,
  sample: SampleColumns,
  engagement: number | undefined,
): Pick<ContentColumns, 'views' | 'impressions' | 'reach'> {
  const found = { views: words.of('views'), impressions: words.of('impressions'), reach: words.of('reach') };
  if (leading.metricsFrom === 0 || engagement === undefined) return found;
  const before = Array.from({ length: Math.max(0, engagement - leading.metricsFrom) }, (_, i) => leading.metricsFrom + i);
  if (before.length > MOST_BEFORE) return found;
  const unknown = before.filter((place) => !words.isKnown(place) && isPlainCount(table, sample, place));
  for (const place of unknown) {
    const stem = metricByStem(table.header[place] ?? '');
    if ((stem === 'views' || stem === 'impressions' || stem === 'reach') && found[stem].length === 0) found[stem] = [place];
  }
  const settled = new Set([...found.views, ...found.impressions, ...found.reach]);
  const left = unknown.filter((place) => !settled.has(place));
  const counted = found.views.length + found.impressions.length;
  if (before.length > 2 || left.length === 0) return found;
  if (left.length === 2) return byOrder(sample, left as [number, number], found);
  const [place] = left as [number];
  if (found.reach.length === 0 && (before.length === 1 || place === before[1])) return { ...found, reach: [place] };
  if (counted === 0 && before.length === 2 && place === before[0]) return { ...found, views: [place] };
  return found;
}

/** Views, then reach: whoever was reached saw it at least once, so the smaller of the two is the reach. */
function byOrder(
  sample: SampleColumns,
  [first, second]: readonly [number, number],
  found: Pick<ContentColumns, 'views' | 'impressions' | 'reach'>,
): Pick<ContentColumns, 'views' | 'impressions' | 'reach'> {
  const turned = sample.shareSmaller(first, second) > 0.8;
  return {
    views: found.views.length > 0 ? found.views : [turned ? second : first],
    impressions: found.impressions,
    reach: found.reach.length > 0 ? found.reach : [turned ? first : second],
  };
}

/** In the export of all metrics the views can stand behind 200 columns: the one that says so and is never below the reach. */
function withLateViews(
  table: Table,
  leading: Leading,
  words: KnownWords,
  sample: SampleColumns,
  early: Pick<ContentColumns, 'views' | 'impressions' | 'reach'>,
): Pick<ContentColumns, 'views' | 'impressions' | 'reach'> {
  const [reach] = early.reach;
  if (early.views.length + early.impressions.length > 0 || reach === undefined) return early;
  const place = table.header.findIndex(
    (cell, i) =>
      i > reach && i >= leading.metricsFrom && !words.isKnown(i) && metricByStem(cell) === 'views' && sample.isAtLeast(i, reach),
  );
  return place < 0 || !isPlainCount(table, sample, place) ? early : { ...early, views: [place] };
}

/** Reach or views from boosted posts: a post was boosted when one of them counts. */
function boostedColumns(
  table: Table,
  leading: Leading,
  words: KnownWords,
  early: Pick<ContentColumns, 'views' | 'impressions' | 'reach'>,
): MetricPlaces {
  const named = [...words.of('reachBoosted'), ...words.of('viewsBoosted')];
  if (named.length > 0) return named;
  const whole = [...early.reach, ...early.views, ...early.impressions].map((place) => foldedKey(table.header[place] ?? ''));
  return table.header.flatMap((cell, place) => {
    if (place < leading.metricsFrom || !saysBoosted(cell)) return [];
    const key = foldedKey(cell);
    return whole.some((word) => word !== '' && key.startsWith(`${word} `)) ? [place] : [];
  });
}
