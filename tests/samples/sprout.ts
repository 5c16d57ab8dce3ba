import type { Kind } from '../../src/core/model/kind.ts';
import type { Metric } from '../../src/core/model/metric.ts';
import type { Channel, Platform } from '../../src/core/model/platform.ts';
import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';
import { inEurope, monthFirst } from './clock.ts';
import type { Cell } from './files.ts';
import { quotedFile, utf8 } from './files.ts';
import { digits, instagramCode, linkedinId, tiktokId, xId, youtubeId } from './ids.ts';
import type { Planned, Sample, Truth } from './sample.ts';
import { plan } from './sample.ts';
import { SPROUT_2025 } from './sprout-header.ts';

/** Around 2022: what a program that read such files named, filled up to 43 columns from those of 2025. */
const SPROUT_2022 = (
  'Date|Post ID|Network|Post Type|Content Type|Profile|Sent by|Link|Post|Linked Content|Impressions|Organic Impressions|Paid Impressions|Reach|' +
  'Organic Reach|Paid Reach|Potential Reach|Engagement Rate (per Impression)|Engagements|Reactions|Likes|Love Reactions|Haha Reactions|' +
  'Wow Reactions|Sad Reactions|Angry Reactions|Comments|Shares|Saves|Click-Through Rate|Post Link Clicks|Other Post Clicks|' +
  'Post Clicks (All)|Post Media Clicks|Post Hashtag Clicks|Post Detail Expand Clicks|Other Engagements|Answers|Video Views|Partial Video Views|' +
  'Full Video Views|Average Video Time Watched (Seconds)|Tags'
).split('|');

interface Network {
  readonly platform: Platform;
  readonly network: string;
  readonly profile: string;
  readonly type: string;
  readonly content: string;
  readonly kind: Kind;
  /** How the profile is called: an account by its handle, a page by its name. */
  readonly channel: Channel;
  readonly address: (moment: number, luck: Chance) => readonly [id: string, link: string];
}

const HANDLE = 'alderwick';
const PAGE = 'Alderwick Borough Council';

const NETWORKS: readonly Network[] = [
  {
    ...{ platform: 'x', network: 'X', profile: `'@${HANDLE}`, type: 'Post', content: 'Link', kind: 'link' },
    channel: { platform: 'x', id: HANDLE, name: `@${HANDLE}` },
    address: (moment, luck) => {
      const id = xId(moment, luck);
      return [id, `https://twitter.com/${HANDLE}/status/${id}`];
    },
  },
  {
    ...{ platform: 'facebook', network: 'Facebook', profile: PAGE, type: 'Post', content: 'Photo', kind: 'photo' },
    channel: { platform: 'facebook', id: PAGE, name: PAGE },
    address: (_, luck) => {
      const id = digits(luck, '1221', 18);
      return [id, `https://www.facebook.com/${HANDLE}/posts/${id}`];
    },
  },
  {
    ...{ platform: 'instagram', network: 'Instagram', profile: HANDLE, type: 'Reel', content: 'Video', kind: 'reel' },
    channel: { platform: 'instagram', id: HANDLE, name: HANDLE },
    address: (moment, luck) => [digits(luck, '180', 17), `https://www.instagram.com/reel/${instagramCode(moment, luck)}/`],
  },
  {
    ...{ platform: 'linkedin', network: 'LinkedIn', profile: PAGE, type: 'Post', content: 'Document', kind: 'document' },
    channel: { platform: 'linkedin', id: PAGE, name: PAGE },
    address: (moment, luck) => {
      const id = linkedinId(moment, luck);
      return [id, `https://www.linkedin.com/feed/update/urn:li:share:${id}`];
    },
  },
  {
    ...{ platform: 'tiktok', network: 'TikTok', profile: HANDLE, type: 'Post', content: 'Video', kind: 'video' },
    channel: { platform: 'tiktok', id: HANDLE, name: HANDLE },
    address: (moment, luck) => {
      const id = tiktokId(moment, luck);
      return [id, `https://www.tiktok.com/@${HANDLE}/video/${id}`];
    },
  },
  {
    ...{ platform: 'youtube', network: 'YouTube', profile: PAGE, type: 'Post', content: 'Video', kind: 'video' },
    channel: { platform: 'youtube', id: PAGE.toLowerCase(), name: PAGE },
    address: (_, luck) => {
      const id = youtubeId(luck);
      return [id, `https://www.youtube.com/watch?v=${id}`];
    },
  },
];

/** `31,653` */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** `12/30/2025 9:40 am`, on the wall of the team's zone. */
function time(moment: number): string {
  const wall = inEurope(moment);
  const hour = Number(wall.slice(11, 13));
  return `${monthFirst(wall).slice(0, 10)} ${hour % 12 === 0 ? 12 : hour % 12}:${wall.slice(14)} ${hour < 12 ? 'am' : 'pm'}`;
}

interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly truth: Truth;
}

function row({ moment, text, place }: Planned, luck: Chance): Row {
  const network = NETWORKS[place % NETWORKS.length] as Network;
  const { platform, kind } = network;
  const [id, link] = network.address(moment, luck);
  const isVideo = kind === 'video' || kind === 'reel';
  const hasReach = platform === 'facebook' || platform === 'instagram';
  const reach = luck.whole(800, 21_000);
  const [impressions, reactions, comments] = [reach + luck.whole(0, 9000), luck.whole(3, 410), luck.whole(0, 44)];
  const [postShares, reposts] = [luck.whole(0, 18), platform === 'x' ? luck.whole(0, 12) : 0];
  const [linkClicks, clicks, views] = [luck.whole(0, 120), luck.whole(120, 900), luck.whole(300, 15_000)];
  const shares = postShares + reposts;
  const metrics: Partial<Record<Metric, number>> = {
    ...{ linkClicks, clicks, impressions, reactions, comments, shares },
    ...(hasReach ? { reach } : {}),
    ...(isVideo ? { [platform === 'youtube' || platform === 'tiktok' ? 'views' : 'videoViews']: views } : {}),
  };
  return {
    cells: {
      ...{ Date: time(moment), 'Post ID': platform === 'facebook' ? `100071640238519_${id}` : id, Network: network.network },
      ...{ 'Post Type': network.type, 'Content Type': network.content, Profile: network.profile, 'Sent by': 'Noor Haverkamp' },
      ...{ Link: link, Post: text, Impressions: grouped(impressions), 'Organic Impressions': grouped(impressions) },
      ...{ 'Paid Impressions': '0', Reach: hasReach ? grouped(reach) : '', 'Organic Reach': hasReach ? grouped(reach) : '' },
      'Engagement Rate (per Impression)': `${Math.round(((reactions + comments) / impressions) * 10_000) / 100}%`,
      ...{ Engagements: grouped(reactions + comments + shares), Reactions: grouped(reactions), Likes: grouped(reactions) },
      ...{
        Comments: String(comments),
        Shares: String(shares),
        'Post Shares': String(postShares),
        Reposts: platform === 'x' ? reposts : '',
      },
      ...{
        'Post Link Clicks': String(linkClicks),
        'Post Clicks (All)': String(clicks),
        'Video Views': isVideo ? grouped(views) : '',
      },
      ...{ 'Full Video View Rate': isVideo ? '0.1' : '', Tags: place % 3 === 0 ? 'market,town centre' : '' },
    },
    truth: { channel: network.channel, moment, kind, metrics },
  };
}

function performance(month: string, header: readonly string[]): Sample {
  const luck = chance(`sprout ${month}`);
  const rows = plan(luck, 'en', `${month}-01`, 12).map((one) => row(one, luck));
  const cells = rows.map((one) => header.map((label) => one.cells[label] ?? ''));
  return {
    folder: `sprout/posts/en-${month}`,
    extension: 'csv',
    bytes: utf8(`${quotedFile([header, ...cells], '\r\n')}\r\n`),
    name: `Post Performance (Alderwick) ${month}-01 - ${month}-28.csv`,
    importer: 'sprout/posts',
    headerLanguage: 'en',
    truths: rows.map(({ truth }) => truth),
  };
}

/** Post Performance in its two widths. */
export function sproutSamples(): Sample[] {
  return [performance('2025-12', SPROUT_2025), performance('2022-05', SPROUT_2022)];
}
