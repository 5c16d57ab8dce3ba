import { foldedKey } from '../../base/text.ts';
import type { Table } from '../../tables/table.ts';
import type { MetricPlaces } from '../meta/metric-cells.ts';
import { metricByStem } from '../meta/metric-stems.ts';
import type { KnownWords } from './known-words.ts';
import type { SampleColumns } from './sample-columns.ts';

const CLICK_PART = /\((?:photo|video) click\)$/u;
const OTHER_CLICKS =
  /other|overig|otro|ovrig|autre|altri|outr|andre|andere|sonst|øvrig|muut|muu |inne|diger|jine|その他|проч|друг/u;

/** Whether a column counts clicks on photos or videos: Meta does not translate these two. */
export function isClickPart(cell: string): boolean {
  return CLICK_PART.test(foldedKey(cell));
}

/** The clicks on photos, as far as the file has them. */
export function photoClickColumns(table: Table): MetricPlaces {
  return table.header.flatMap((cell, place) => (/\(photo click\)$/u.test(foldedKey(cell)) ? [place] : []));
}

/**
 * All clicks and those on links: by their words, else all clicks are the sum of the columns around `(Photo Click)`. `last` is
 * the last column of the engagement, after which they stand; -1 where nobody knows it.
 */
export function clickColumns(
  table: Table,
  words: KnownWords,
  sample: SampleColumns,
  last: number,
): { readonly clicks: MetricPlaces; readonly linkClicks: MetricPlaces } {
  const clicks = words.of('clicks');
  const linkClicks = words.of('linkClicks');
  if (clicks.length > 0 && linkClicks.length > 0) return { clicks, linkClicks };
  const summed = clicksBySum(table, words, sample, clicks[0], last);
  const total = summed === null ? clicks : [summed.total];
  if (linkClicks.length > 0) return { clicks: total, linkClicks };
  const part = linkPart(table, summed?.others ?? []);
  return { clicks: total, linkClicks: part.length > 0 ? part : linkByStem(table, words, Math.max(-1, ...total)) };
}

/** In a small file no sum may tell: the one column after the total whose label says link and not that it is a part. */
function linkByStem(table: Table, words: KnownWords, total: number): MetricPlaces {
  if (total < 0) return [];
  const near = table.header.slice(0, total + FARTHEST_PART);
  const places = near.flatMap((cell, i) => (i > total && !words.isKnown(i) && metricByStem(cell) === 'linkClicks' ? [i] : []));
  return places.length === 1 ? places : [];
}

/** Among the clicks that are none on photo or video: the one that says link, or the one beside "other". */
function linkPart(table: Table, others: readonly number[]): MetricPlaces {
  const saysLink = others.filter((place) => metricByStem(table.header[place] ?? '') === 'linkClicks');
  if (saysLink.length === 1) return saysLink;
  const notOther = others.filter((place) => !OTHER_CLICKS.test(foldedKey(table.header[place] ?? '')));
  return others.length === 2 && notOther.length === 1 ? notOther : [];
}

const FARTHEST_PART = 60;

/** The total stands after the shares and is the sum of the photo and video clicks and of up to two columns more. */
function clicksBySum(
  table: Table,
  words: KnownWords,
  sample: SampleColumns,
  named: number | undefined,
  last: number,
): { readonly total: number; readonly others: readonly number[] } | null {
  if (last < 0 && named === undefined) return null;
  const end = Math.min(sample.width, last + FARTHEST_PART);
  const after = Array.from({ length: Math.max(0, end - last - 1) }, (_, i) => last + 1 + i);
  const marked = after.filter((place) => isClickPart(table.header[place] ?? ''));
  const nearest = after.slice(0, 4).filter((place) => !marked.includes(place) && !words.isKnown(place));
  const totals = named === undefined ? nearest : [named];
  for (const total of totals) {
    const free = after.filter((place) => place !== total && !marked.includes(place));
    const others = partsOf(sample, total, marked, free);
    if (others !== null) return { total, others };
  }
  return null;
}

/** Up to two columns that together with the marked ones make the total; null where none do. */
function partsOf(
  sample: SampleColumns,
  total: number,
  marked: readonly number[],
  free: readonly number[],
): readonly number[] | null {
  if (marked.length > 0 && sample.sumsUp(total, marked)) return [];
  for (const place of free) if (sample.sumsUp(total, [...marked, place])) return [place];
  for (const [i, first] of free.entries()) {
    for (const second of free.slice(i + 1)) {
      if (sample.sumsUp(total, [...marked, first, second])) return [first, second];
    }
  }
  return null;
}
