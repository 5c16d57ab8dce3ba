import { foldedKey } from '../../base/text.ts';
import type { Table } from '../../tables/table.ts';
import type { Leading } from '../meta/leading-columns.ts';
import type { MetricPlaces } from '../meta/metric-cells.ts';
import { saysBoosted } from '../meta/metric-stems.ts';
import type { KnownWords } from './known-words.ts';
import type { SampleColumns } from './sample-columns.ts';

/** "Seconds" in the languages of Meta, folded when compared. */
const SECONDS = [
  ...['secon', 'secund', 'segund', 'sekun', 'saniye', 'masodperc', 'detik', 'giay', 'vterin'],
  ...['секунд', 'δευτερ', '秒', '초', 'วินาที', 'ثوان', 'שניות'],
].map(foldedKey);
const TIMES_THE_AVERAGE = 5;

/**
 * All seconds that a video was watched: by its words, else the first of two neighbours that both say seconds, the second of which is the
 * average: Meta writes the sum before it, and the sum is never smaller and many times as much in all.
 */
export function watchTimeColumns(table: Table, { metricsFrom }: Leading, words: KnownWords, sample: SampleColumns): MetricPlaces {
  const named = words.of('watchTime');
  if (named.length > 0 || metricsFrom === 0) return named;
  const place = table.header.findIndex(
    (cell, i) =>
      i >= metricsFrom &&
      saysSeconds(cell) &&
      saysSeconds(table.header[i + 1] ?? '') &&
      sample.isAtLeast(i, i + 1) &&
      sample.sumOf(i) >= TIMES_THE_AVERAGE * sample.sumOf(i + 1),
  );
  return place < 0 || sample.sumOf(place) === 0 ? [] : [place];
}

/** A number in the label is another count ("views of 3 seconds"); a part of the seconds is no sum. */
function saysSeconds(cell: string): boolean {
  const key = foldedKey(cell);
  return SECONDS.some((word) => key.includes(word)) && !/\d/u.test(key) && !saysBoosted(cell);
}
