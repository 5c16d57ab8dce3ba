import { cellNumber, durationSeconds } from '../../base/numbers.ts';
import { cellOf } from '../../tables/table.ts';
import type { YoutubeColumn } from './youtube-words.ts';

type Rows = readonly (readonly string[])[];
/** Places of numbers that arithmetic shows, whatever their columns are called. */
export type ProvenPlaces = Partial<Pick<Record<YoutubeColumn, number>, 'views' | 'watchTimeHours' | 'impressions' | 'duration'>>;

const FEWEST = 4;
const NEARLY_ALL = 0.95;
/** A share in brackets, as YouTube writes it in every language. */
const SHARE = /\(\s*[%％]\s*\)|（\s*[%％]\s*）/u;
/** A unit in brackets that is no currency: the hours. */
const UNIT = /[(（]\s*(?![A-Z]{3}\s*[)）])[^)）%％]{1,20}[)）]\s*$/u;

/**
 * What the numbers of YouTube's table say of each other in any language. The hours are the fractions under a unit that is no currency.
 * Hours divided by the average view (`0:01:30`) are the views. Impressions times their click rate are whole clicks, and there is no other
 * column of which that holds: a rate has two decimals, so that under 5,000 impressions the clicks show. Without an average the views are
 * the whole numbers just before the hours, in the table as it is by itself.
 */
export function provenPlaces(header: readonly string[], videos: Rows, totals: readonly string[] | undefined): ProvenPlaces {
  const columns = [...header.keys()].slice(3);
  const wholes = columns.filter((place) => isAll(videos, place, Number.isInteger));
  const hours = only(columns.filter((place) => UNIT.test(header[place] ?? '') && isFractions(videos, place)));
  const rates = columns.filter((place) => SHARE.test(header[place] ?? ''));
  const impressions = only(wholes.filter((place) => rates.filter((rate) => areClicks(videos, place, rate)).length === 1));
  if (hours === undefined) return {};
  const averages = columns.filter((place) => isAverage(videos, place));
  const byAverage = only(wholes.filter((place) => averages.some((average) => divides(videos, hours, place, average))));
  const before = hours - 1;
  // The usual table and nothing else: length, views, hours, subscribers, perhaps revenue, impressions and their rate.
  const isUsual = hours <= 5 && impressions === header.length - 2 && impressions - hours <= 3 && rates.includes(impressions + 1);
  const isPlain = isUsual && wholes.includes(before) && couldBeViews(videos, hours, before);
  const views = byAverage ?? (isPlain ? before : undefined);
  if (views === undefined || views === impressions) return {};
  // Lengths are the only whole numbers without a total.
  const isLength = wholes.includes(3) && totals !== undefined && cellOf(totals, 3).trim() === '' && cellOf(totals, views) !== '';
  const duration = isLength ? { duration: 3 } : {};
  return { views, watchTimeHours: hours, ...duration, ...(impressions === undefined ? {} : { impressions }) };
}

function only(places: readonly number[]): number | undefined {
  return places.length === 1 ? places[0] : undefined;
}

function numberAt(row: readonly string[], place: number): number {
  return cellNumber(cellOf(row, place));
}

function isAll(rows: Rows, place: number, fits: (value: number) => boolean): boolean {
  const cells = rows.map((row) => cellOf(row, place).trim()).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => !cell.includes(':') && fits(cellNumber(cell)));
}

function isFractions(rows: Rows, place: number): boolean {
  return isAll(rows, place, (value) => value >= 0) && !isAll(rows, place, Number.isInteger);
}

function isAverage(rows: Rows, place: number): boolean {
  const cells = rows.map((row) => cellOf(row, place).trim()).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => /^\d{1,3}:\d{2}:\d{2}$/u.test(cell));
}

/** Whether `fits` holds of nearly all rows to which it can be put, of which there are some. */
function holds(rows: Rows, fits: (row: readonly string[]) => boolean | null, fewest = FEWEST): boolean {
  const answers = rows.map(fits).filter((answer) => answer !== null);
  return answers.length >= fewest && answers.filter(Boolean).length >= answers.length * NEARLY_ALL;
}

/** Hours divided by these numbers are the average, to its second. */
function divides(rows: Rows, hours: number, place: number, average: number): boolean {
  return holds(rows, (row) => {
    const [watched, count, mean] = [numberAt(row, hours) * 3600, numberAt(row, place), durationSeconds(cellOf(row, average))];
    if (!(count > 0) || !(watched > 0) || Number.isNaN(mean)) return null;
    return Math.abs(watched / count - mean) <= 1 + watched / count / 1000;
  });
}

/** Whole clicks come out of these numbers and this rate. Large numbers tell nothing: any rate gives nearly whole clicks of them. */
function areClicks(rows: Rows, place: number, rate: number): boolean {
  return holds(rows, (row) => {
    const [count, share] = [numberAt(row, place), numberAt(row, rate)];
    const slack = (count * 0.0051) / 100;
    if (!(count > 0) || !(share > 0) || slack > 0.2) return null;
    const clicks = (count * share) / 100;
    return Math.abs(clicks - Math.round(clicks)) <= slack && Math.round(clicks) >= 1;
  });
}

/** Nobody watches without a view, and no view is longer than hours. */
function couldBeViews(rows: Rows, hours: number, place: number): boolean {
  return holds(
    rows,
    (row) => {
      const [watched, count] = [numberAt(row, hours) * 3600, numberAt(row, place)];
      if (Number.isNaN(watched) || Number.isNaN(count)) return null;
      return watched === 0 || (count > 0 && watched / count < 3 * 3600);
    },
    1,
  );
}
