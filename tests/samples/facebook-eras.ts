import type { Metric } from '../../src/core/model/metric.ts';
import type { Channel } from '../../src/core/model/platform.ts';
import { metaFile } from '../town/csv.ts';
import { chance } from '../town/random.ts';
import { DAY, inPacific, monthFirst } from './clock.ts';
import type { FacebookPost } from './facebook.ts';
import { blankZero, facebookPost, PAGES, totals, usualCells, usualMetrics } from './facebook.ts';
import type { Cell } from './files.ts';
import { utf8 } from './files.ts';
import { FACEBOOK_LEADING, FACEBOOK_NUMBERS } from './meta-labels.ts';
import type { Sample, Truth } from './sample.ts';
import { plan } from './sample.ts';

type Column = readonly [label: string, cell: (post: FacebookPost) => Cell];

const ENGAGEMENT: readonly Column[] = [
  ['Reactions, Comments and Shares', ({ numbers }) => totals(numbers).sum],
  ['Reactions', ({ numbers }) => numbers.reactions],
  ['Comments', ({ numbers }) => numbers.comments],
  ['Shares', ({ numbers }) => numbers.shares],
];
const CLICKS: readonly Column[] = [
  ['Total clicks', ({ numbers }) => totals(numbers).clicks],
  ['Other Clicks', ({ numbers }) => blankZero(numbers.otherClicks)],
  ['Matched Audience Targeting Consumption (Photo Click)', ({ numbers }) => blankZero(numbers.photoClicks)],
  ['Link Clicks', ({ numbers }) => blankZero(numbers.linkClicks)],
];
const VIDEO: readonly Column[] = [
  ['3-second video views', ({ numbers }) => numbers.videoViews ?? ''],
  ['1-minute video views', ({ numbers }) => part(numbers.videoViews, 0.2)],
  ['3-Second viewers', ({ numbers }) => part(numbers.videoViews, 0.8)],
  ['1-minute viewers', ({ numbers }) => part(numbers.videoViews, 0.1)],
];
const WATCHED: readonly Column[] = [
  ['Negative feedback from users: Hide all', ({ numbers }) => (numbers.reach > 6000 ? 1 : '')],
  ['Seconds viewed', ({ numbers }) => numbers.seconds ?? ''],
  ['Average Seconds viewed', ({ numbers }) => (numbers.seconds === undefined ? '' : Math.round(numbers.seconds / 40) / 1000)],
  ['Estimated earnings (USD)', ({ numbers }) => (numbers.seconds === undefined ? '' : 0)],
];
const REACH: Column = ['Reach', ({ numbers }) => numbers.reach];
const VIEWS: Column = ['Views', ({ numbers }) => numbers.views];

function part(whole: number | undefined, share: number): Cell {
  return whole === undefined ? '' : Math.round(whole * share);
}

function englishPosts(seed: string, from: string, count = 9): FacebookPost[] {
  const luck = chance(`facebook content ${seed}`);
  return plan(luck, 'en', from, count).map((one) => facebookPost(one, PAGES.en, 'en', luck));
}

interface Era {
  readonly folder: string;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly from: string;
  readonly without?: readonly Metric[];
  readonly metrics?: (post: FacebookPost) => Partial<Record<Metric, number>>;
}

function era({ folder, name, columns, from, without = [], metrics }: Era): Sample {
  const posts = englishPosts(folder, from);
  const header = [...(FACEBOOK_LEADING.en as string).split('|'), ...columns.map(([label]) => label)];
  const rows = posts.map((post) => [...post.leading, ...columns.map(([, cell]) => cell(post))]);
  return {
    folder: `facebook/content/${folder}`,
    extension: 'csv',
    bytes: utf8(metaFile(header, rows)),
    name,
    importer: 'facebook/content',
    headerLanguage: 'en',
    truths: posts.map((post) => {
      const known = { ...usualMetrics(post), ...metrics?.(post) };
      return { ...post, metrics: Object.fromEntries(Object.entries(known).filter(([key]) => !without.includes(key as Metric))) };
    }),
  };
}

/** What video columns add to the usual numbers; undefined where the post is no video. */
function watched({ numbers }: FacebookPost): Partial<Record<Metric, number>> {
  const { seconds, videoViews } = numbers;
  return seconds === undefined || videoViews === undefined ? {} : { watchTimeSeconds: seconds, videoViews };
}

const COUNTRIES =
  'Netherlands (NL)|Denmark (DK)|Belgium (BE)|Germany (DE)|United Kingdom (GB)|Sweden (SE)|Norway (NO)|France (FR)|Spain (ES)|Poland (PL)|Italy (IT)|Turkey (TR)'.split(
    '|',
  );
const AGES = ['13-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65+'];
const INTERVALS = Array.from({ length: 41 }, (_, place) => place);

/** The tails of the export of all metrics: per country, age, source and piece of the video. */
function tails(): Column[] {
  const ofVideos = (label: string, share: number): Column => [label, ({ numbers }) => part(numbers.videoViews, share)];
  return [
    ...COUNTRIES.map((country, i) => ofVideos(`3-second video views by country (${country})`, i < 3 ? 0.2 : 0.01)),
    ...['M', 'F', 'U'].flatMap((sex) =>
      AGES.map((age) => ofVideos(`3-second video views by top audience (${sex}, ${age})`, 0.04)),
    ),
    ...INTERVALS.map((i): Column => [`Percentage of total views at interval ${i}`, fraction(i)]),
    ...INTERVALS.map((i): Column => [`Percentage of 15-second views at interval ${i}`, fraction(i)]),
    ...['Recommendations', 'Shares', 'Followers', 'Boosted posts'].flatMap((source) => [
      ofVideos(`1-minute video views from ${source}`, 0.05),
      ofVideos(`Seconds viewed from ${source}`, 3.1),
      ofVideos(`Average Seconds viewed from ${source}`, 0.002),
    ]),
  ];
}

function fraction(interval: number): (post: FacebookPost) => Cell {
  return ({ numbers }) => (numbers.videoViews === undefined ? '' : Math.round(10_000 / (1 + interval / 6)) / 10_000);
}

const organicReach: Column = ['Reach from Organic posts', ({ numbers }) => numbers.reach];
const boostedReach: Column = ['Reach from Boosted posts', () => 0];

function wideColumns(): Column[] {
  const late: Column[] = [
    VIEWS,
    ['Views from Organic posts', ({ numbers }) => numbers.views],
    ['Views from Boosted posts', () => 0],
    ...COUNTRIES.map((c): Column => [`Seconds viewed by country (${c})`, ({ numbers }) => part(numbers.videoViews, 0.3)]),
    ...AGES.map((age): Column => [`Seconds viewed by top audience (F, ${age})`, ({ numbers }) => part(numbers.videoViews, 0.1)]),
    ...INTERVALS.map((i): Column => [`Percentage of followers at interval ${i}`, fraction(i)]),
  ];
  return [REACH, ...ENGAGEMENT, ...CLICKS, organicReach, boostedReach, ...VIDEO, ...tails(), ...WATCHED, ...late];
}

const LEAKED: readonly Column[] = [
  ['Impressions', ({ numbers }) => numbers.views],
  ['IMPRESSION:UNIQUE_USERS', ({ numbers }) => numbers.reach],
  ...ENGAGEMENT,
  ...CLICKS,
  ['REELS_PLAYS:COUNT', ({ numbers }) => numbers.videoViews ?? ''],
];

/** Several pages in one file, as a team with a page per district downloads them. */
function severalPages(): Sample {
  const luck = chance('facebook content pages');
  const pages: readonly Channel[] = [
    PAGES.nl,
    { platform: 'facebook', id: '100078120934417', name: 'Bibliotheek Lindermeer' },
    { platform: 'facebook', id: '61557730182946', name: 'Zwembad "De Plons", Lindermeer' },
  ];
  const posts = plan(luck, 'nl', '2026-02-01', 12).map((one) => {
    return facebookPost(one, pages[one.place % pages.length] as Channel, 'nl', luck);
  });
  const header = `${FACEBOOK_LEADING.nl}|${FACEBOOK_NUMBERS.nl}`.split('|');
  return {
    folder: 'facebook/content/nl-2026-02-pages',
    extension: 'csv',
    bytes: utf8(
      metaFile(
        header,
        posts.map((post) => [...post.leading, ...usualCells(post)]),
      ),
    ),
    name: 'Jan-31-2026_Feb-27-2026_25533312983036780 (1).csv',
    importer: 'facebook/content',
    headerLanguage: 'nl',
    truths: posts.map((post) => ({ ...post, metrics: usualMetrics(post) })),
  };
}

const DAYS = 7;

/** The wrong download: a row per post and day. What is counted once a person adds up over days; reach and views do not. */
function perDay(): Sample {
  const posts = englishPosts('days', '2025-03-03', 6);
  const luck = chance('facebook content per day');
  const columns = [REACH, ...ENGAGEMENT, ...CLICKS];
  const header = [...(FACEBOOK_LEADING.en as string).split('|'), ...columns.map(([label]) => label)];
  const rows: Cell[][] = [];
  const truths: Truth[] = posts.map((post) => {
    const sums = { reactions: 0, comments: 0, shares: 0, linkClicks: 0, clicks: 0 };
    for (let day = 0; day < DAYS; day++) {
      const [reactions, comments, shares] = [luck.whole(0, 20), luck.whole(0, 4), luck.whole(0, 3)];
      const [linkClicks, photoClicks, otherClicks] = [luck.whole(0, 9), luck.whole(0, 9), luck.whole(1, 20)];
      const numbers = { views: 0, reach: luck.whole(20, 900), reactions, comments, shares, linkClicks, photoClicks, otherClicks };
      const date = monthFirst(inPacific(post.moment + day * DAY)).slice(0, 10);
      rows.push([...post.leading.slice(0, 16), date, ...columns.map(([, cell]) => cell({ ...post, numbers }))]);
      sums.reactions += reactions;
      sums.comments += comments;
      sums.shares += shares;
      sums.linkClicks += linkClicks;
      sums.clicks += linkClicks + photoClicks + otherClicks;
    }
    return { ...post, metrics: sums };
  });
  return {
    folder: 'facebook/content/en-2025-03-days',
    extension: 'csv',
    bytes: utf8(metaFile(header, rows)),
    name: 'Mar-03-2025_Mar-31-2025_1188240056713390.csv',
    importer: 'facebook/content',
    headerLanguage: 'en',
    notes: { 'days-summed': rows.length },
    rows: rows.length,
    rowsAre: 'a row per post and day: seven rows are one post',
    truths,
  };
}

/** The eras and the wrong turns of the content export. */
export function facebookEras(): Sample[] {
  return [
    era({
      folder: 'en-2024-06',
      name: 'Jun-01-2024_Jun-30-2024_466173269201845.csv',
      from: '2024-06-01',
      columns: [REACH, ...ENGAGEMENT, ...CLICKS, organicReach, boostedReach, ...VIDEO, ...WATCHED],
      without: ['views'],
      metrics: watched,
    }),
    era({
      folder: 'en-2025-02',
      name: 'Feb-01-2025_Feb-28-2025_9204177526310088.csv',
      from: '2025-02-01',
      columns: LEAKED,
      without: ['views'],
      metrics: ({ numbers: { views, videoViews } }) => ({
        impressions: views,
        ...(videoViews === undefined ? {} : { videoViews }),
      }),
    }),
    era({
      folder: 'en-2025-11-wide',
      name: 'Nov-01-2025_Nov-28-2025_1322604989011745.csv',
      from: '2025-11-01',
      columns: wideColumns(),
      metrics: watched,
    }),
    severalPages(),
    perDay(),
  ];
}
