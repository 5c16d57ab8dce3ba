import { strToU8, zipSync } from 'fflate';
import { DAY, EXPORTED_AT, englishDay } from './clock.ts';
import { plainCell } from './csv.ts';
import type { SampleFile } from './expected.ts';
import { expectation } from './expected.ts';
import type { Chance } from './random.ts';
import { chance } from './random.ts';
import { VIDEOS } from './texts-video.ts';
import { grown } from './truth.ts';

const CHANNEL = 'Gemeente Lindermeer';
const NAME = `Content 2025-10-01_2026-11-01 ${CHANNEL}.zip`;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const HEADER =
  'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%),Likes,Shares,Comments added';

interface Video {
  /** Noon UTC of the day: more is not in the file. */
  readonly noon: number;
  readonly id: string;
  readonly title: string;
  readonly seconds: number;
  readonly views: number;
  /** Whole nines of seconds, so that hours with four decimals say it exactly. */
  readonly watched: number;
  readonly subscribers: number;
  readonly impressions: number;
  readonly likes: number;
  readonly shares: number;
  readonly comments: number;
}

function video([day, title, seconds]: (typeof VIDEOS)[number], place: number, luck: Chance): Video {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const quality = luck.factor(0.5) * grown((EXPORTED_AT - noon) / DAY);
  const views = Math.round(180 * quality);
  const watched = 9 * Math.round((views * Math.min(seconds, 300) * (0.35 + luck.next() * 0.25)) / 9);
  return {
    noon,
    id: (place === 4 ? '-' : '') + luck.text(LETTERS, place === 4 ? 10 : 11),
    title,
    seconds,
    views,
    watched,
    subscribers: luck.count(0.6 * quality),
    impressions: Math.round(views * (4 + luck.next() * 6)),
    likes: luck.count(5 * quality),
    shares: luck.count(2 * quality),
    comments: luck.count(0.8 * quality),
  };
}

function hours(seconds: number): string {
  return String(Number((seconds / 3600).toFixed(4)));
}

function rate({ views, impressions }: Pick<Video, 'views' | 'impressions'>): string {
  return String(Number(((views * 62) / impressions).toFixed(2)));
}

function total(videos: readonly Video[], value: (video: Video) => number): number {
  return videos.reduce((sum, each) => sum + value(each), 0);
}

function table(videos: readonly Video[]): string {
  const sum = { views: total(videos, (v) => v.views), impressions: total(videos, (v) => v.impressions) };
  const totals = [
    ...['Total', '', '', '', sum.views, hours(total(videos, (v) => v.watched)), total(videos, (v) => v.subscribers)],
    ...[sum.impressions, rate(sum), total(videos, (v) => v.likes), total(videos, (v) => v.shares)],
    total(videos, (v) => v.comments),
  ];
  const rows = videos.map((v) => [
    // YouTube guards an id that would look like a formula with a space.
    ...[
      v.id.startsWith('-') ? ` ${v.id}` : v.id,
      v.title,
      englishDay(v.noon),
      v.seconds,
      v.views,
      hours(v.watched),
      v.subscribers,
    ],
    ...[v.impressions, rate(v), v.likes, v.shares, v.comments],
  ]);
  return `${[HEADER, ...[totals, ...rows].map((cells) => cells.map(plainCell).join(','))].join('\n')}\n`;
}

/** Views per video and day, each video's views spread over its first days. */
function daily(videos: readonly Video[]): { readonly chart: string; readonly totals: string } {
  const first = Date.UTC(2025, 9, 1, 12);
  const perDay = Array.from({ length: 396 }, () => 0);
  const chart = ['Date,Content,Video title,Video publish time,Duration,Views'];
  for (const each of videos) {
    let left = each.views;
    for (let day = Math.round((each.noon - first) / DAY); day < perDay.length; day++) {
      const part = day === perDay.length - 1 ? left : Math.min(left, Math.ceil(left * 0.2));
      left -= part;
      perDay[day] = (perDay[day] as number) + part;
      const date = new Date(first + day * DAY).toISOString().slice(0, 10);
      const id = each.id.startsWith('-') ? ` ${each.id}` : each.id;
      chart.push([date, id, each.title, englishDay(each.noon), each.seconds, part].map(plainCell).join(','));
    }
  }
  const totals = perDay.map((views, day) => `${new Date(first + day * DAY).toISOString().slice(0, 10)},${views}`);
  return { chart: `${chart.join('\n')}\n`, totals: `Date,Views\n${totals.join('\n')}\n` };
}

/** The town's YouTube channel: a zip with three tables, of which the first has the videos. */
export function youtubeTown(): SampleFile {
  const luck = chance('lindermeer youtube');
  const videos = VIDEOS.map((text, place) => video(text, place, luck)).sort((a, b) => b.views - a.views);
  const { chart, totals } = daily(videos);
  const entries = { 'Table data.csv': strToU8(table(videos)), 'Chart data.csv': strToU8(chart), 'Totals.csv': strToU8(totals) };
  // A zip writes local time: built from parts, it is the same in every time zone.
  const input = zipSync(entries, { mtime: new Date(2026, 10, 2, 8, 30) });
  const expected = expectation({
    name: NAME,
    importer: 'youtube/table',
    headerLanguage: 'en',
    channel: { platform: 'youtube', id: 'gemeente-lindermeer', name: CHANNEL },
    notes: { 'totals-row': 1 },
    truths: videos.map((v) => ({
      moment: v.noon,
      kind: 'video' as const,
      metrics: {
        views: v.views,
        watchTimeSeconds: v.watched,
        follows: v.subscribers,
        thumbnailImpressions: v.impressions,
        reactions: v.likes,
        shares: v.shares,
        comments: v.comments,
      },
    })),
  });
  return { name: NAME, input, expected };
}
