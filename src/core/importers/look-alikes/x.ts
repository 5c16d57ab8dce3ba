import { foldedKey } from '../../base/text.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { sampleRows, shareThatFits } from '../columns.ts';
import type { LookAlike } from '../contract.ts';
import { bestXWords } from '../x/x-language.ts';
import { areDays, restAreNumbers, wordsFound } from './shapes.ts';

/**
 * X per day: the old `daily_tweet_activity_metrics_…` and today's `account_overview_analytics.csv`; and
 * `video_overview_analytics.csv`.
 */
export const X_LOOK_ALIKES: readonly LookAlike[] = [
  { id: 'x/account-per-day', recognise: isAccountPerDay },
  { id: 'x/video-overview', recognise: isVideoOverview },
];

const ENGLISH_DAY = /^[A-Z][a-z]{2},? [A-Z][a-z]{2} \d{1,2},? \d{4}$/u;
// Impressions, likes, engagements, bookmarks, shares, new follows, replies, reposts, profile visits.
const COUNTS_FROM = 4;
const COUNTS_TO = 13;
const OLD_WORDS = [
  'Tweets published',
  'impressions',
  'engagements',
  'retweets',
  'user profile clicks',
  'detail expands',
  'media views',
];
const OLD_WIDTHS: ReadonlySet<number> = new Set([20, 38]);

function isAccountPerDay(table: Table): boolean {
  if (!areDays(table, 0) || !restAreNumbers(table)) return false;
  return isOldDaily(table) || isOverview(table);
}

// The day, the number of tweets, 18 counts; the 18 promoted ones after them are `-` as a rule.
function isOldDaily(table: Table): boolean {
  if (wordsFound(table, OLD_WORDS) >= 5) return true;
  if (!OLD_WIDTHS.has(table.header.length)) return false;
  return shareThatFits(sampleRows(table), 20, (cell) => cell === '-') > 0.8;
}

// X writes the word `Date` and the days in English in every language.
function isOverview(table: Table): boolean {
  const isEnglishDay = shareThatFits(sampleRows(table), 0, (cell) => ENGLISH_DAY.test(cell)) > 0.8;
  if (isEnglishDay && foldedKey(table.header[0] ?? '') === 'date' && table.header.length >= 10) return true;
  const places = bestXWords(table.header)?.order.places.slice(COUNTS_FROM, COUNTS_TO) ?? [];
  const named = places.filter((place) => place !== undefined).length;
  return named >= 7;
}

// Two tables in one file; times in `(ms)` stand in no other export.
function isVideoOverview(table: Table): boolean {
  return [table.header, ...table.rows.slice(0, 3)].some((row) => isVideoHeader(row));
}

function isVideoHeader(row: readonly string[]): boolean {
  const isDayFirst = foldedKey(cellOf(row, 0)) === 'date';
  return isDayFirst && row.filter((cell) => /\(ms\)$/u.test(foldedKey(cell))).length > 0;
}
