import type { Telling } from './channels.ts';
import { tell, X_PLAN } from './channels.ts';
import { xDate } from './clock.ts';
import { plainCell } from './csv.ts';
import type { SampleFile } from './expected.ts';
import { expectation } from './expected.ts';
import type { Chance } from './random.ts';
import { chance } from './random.ts';
import type { Story } from './stories.ts';
import { xEffect } from './truth.ts';

// A handle on X has 15 characters at most.
const HANDLE = 'GemLindermeer';
const NAME = 'account_analytics_content_2025-10-01_2026-10-31.csv';
const X_EPOCH = 1_288_834_974_657;
const HEADER =
  "Post-ID,Datum,Tekst plaatsen,Link plaatsen,Weergaven,Vind-ik-leuks,Interacties,Bladwijzers,Deelacties,Nieuwe volgers,Antwoorden,Reposts,Profielbezoeken,Detailweergaven,Clicks op URL's,Clicks op hashtags,Clicks op permalinks";
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** What X lets be read: about 280 characters, of which a link takes 24; cut after a sentence. */
function short(text: string): string {
  const flat = text.replace(/\s+/gu, ' ');
  if (flat.length <= 250) return flat;
  const sentences = flat.split(/(?<=[.?!]) /u);
  while (sentences.length > 1 && sentences.join(' ').length > 250) sentences.pop();
  return sentences.join(' ').slice(0, 250);
}

function wording(story: Story, luck: Chance): string {
  const link = `https://t.co/${luck.text(LETTERS, 10)}`;
  const text = short(story.sort === 'question' ? `${story.text} #vraagvandeweek` : story.text).replaceAll('&', '&amp;');
  const hasPicture = story.page === '' && luck.next() < 0.35;
  return story.page !== '' || hasPicture ? `${text} ${link}` : text;
}

interface XPost {
  readonly moment: number;
  readonly id: bigint;
  readonly text: string;
  readonly counts: Counts;
}

interface Counts {
  readonly impressions: number;
  readonly likes: number;
  readonly bookmarks: number;
  readonly shares: number;
  readonly follows: number;
  readonly replies: number;
  readonly reposts: number;
  readonly profile: number;
  readonly expands: number;
  readonly urls: number;
  readonly hashtags: number;
  readonly permalinks: number;
}

function countsOf(luck: Chance, story: Story, text: string): Counts {
  const effect = xEffect(story.sort);
  const quality = luck.factor(0.38);
  const some = (mean: number, by: number) => luck.count(mean * by * quality * luck.factor(0.3));
  return {
    impressions: Math.max(70, Math.round(700 * effect.reach * quality * luck.factor(0.22))),
    likes: some(4.5, effect.reactions),
    bookmarks: some(0.6, effect.saves),
    shares: some(0.5, effect.reactions),
    follows: some(0.2, effect.reactions),
    replies: some(1.1, effect.comments),
    reposts: some(1.9, effect.reactions),
    profile: some(2.4, effect.clicks),
    expands: some(9, effect.clicks),
    urls: story.page === '' ? 0 : some(9, effect.clicks),
    hashtags: text.includes('#') ? some(0.5, effect.clicks) : 0,
    permalinks: some(0.2, effect.clicks),
  };
}

function post({ story, moment: minute }: Telling, luck: Chance): XPost {
  const moment = minute + luck.whole(0, 59_999);
  const id = (BigInt(moment - X_EPOCH) << 22n) | BigInt(luck.whole(0, 2 ** 22 - 1));
  const text = wording(story, luck);
  return { moment, id, text, counts: countsOf(luck, story, text) };
}

function line({ moment, id, text, counts }: XPost): string {
  const { impressions, likes, bookmarks, shares, follows, replies, reposts } = counts;
  const { profile, expands, urls, hashtags, permalinks } = counts;
  const others = [likes, bookmarks, shares, follows, replies, reposts, profile, expands, urls, hashtags, permalinks];
  const engagements = others.reduce((sum, value) => sum + value, 0);
  const quoted = /[\s,"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const link = `https://x.com/${HANDLE}/status/${id}`;
  const rest = [bookmarks, shares, follows, replies, reposts, profile, expands, urls, hashtags, permalinks];
  return [id, plainCell(xDate(moment)), quoted, link, impressions, likes, engagements, ...rest].join(',');
}

const GHOST = `,,,https://x.com/${HANDLE}/status/undefined${',0'.repeat(13)}`;

function metricsOf({
  impressions,
  likes,
  bookmarks,
  shares,
  follows,
  replies,
  reposts,
  ...clicks
}: Counts): Record<string, number> {
  return {
    impressions,
    linkClicks: clicks.urls,
    clicks: clicks.urls + clicks.hashtags + clicks.permalinks + clicks.expands,
    reactions: likes,
    comments: replies,
    shares: reposts + shares,
    saves: bookmarks,
    follows,
  };
}

/** The town on X: the content export with Dutch words, up to 24 October, with two ghost rows. */
export function xTown(stories: readonly (readonly Story[])[]): SampleFile {
  const luck = chance('lindermeer x');
  const posts = tell(stories, X_PLAN, luck).map((telling) => post(telling, luck));
  const lines = [...posts].reverse().map(line);
  lines.splice(57, 0, GHOST);
  lines.splice(140, 0, GHOST);
  const expected = expectation({
    name: NAME,
    importer: 'x/content',
    headerLanguage: 'nl',
    channel: { platform: 'x', id: HANDLE.toLowerCase(), name: `@${HANDLE}` },
    notes: { 'ghost-row': 2 },
    truths: posts.map(({ moment, text, counts }) => ({
      moment,
      kind: text.includes('https://') ? ('link' as const) : ('text' as const),
      metrics: metricsOf(counts),
    })),
  });
  return { name: NAME, input: `${[HEADER, ...lines].join('\n')}\n`, expected };
}
