import type { Kind } from '../../src/core/model/kind.ts';
import type { Channel } from '../../src/core/model/platform.ts';
import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';
import { dayFirst, inEurope } from './clock.ts';
import type { Cell } from './files.ts';
import { plainFile, utf8, xlsx } from './files.ts';
import { digits, instagramCode, tiktokId, xId, youtubeId } from './ids.ts';
import type { Planned, Sample, Truth } from './sample.ts';
import { plan } from './sample.ts';
import type { TextLanguage } from './texts.ts';

/** `2026-04-01 14:17:06`, GMT. */
function gmt(moment: number): string {
  return new Date(moment).toISOString().slice(0, 19).replace('T', ' ');
}

/** Hootsuite makes two spaces of every line end. */
function flat(text: string): string {
  return text.replace(/\n+/gu, '  ');
}

interface Rows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly truths: readonly Truth[];
}

function rowsOf(
  seed: string,
  month: string,
  text: TextLanguage,
  row: (one: Planned, luck: Chance) => readonly [readonly Cell[], Truth],
) {
  const luck = chance(`tools ${seed}`);
  const made = plan(luck, text, `${month}-01`, 8).map((one) => row(one, luck));
  return { rows: made.map(([cells]) => cells), truths: made.map(([, truth]) => truth) };
}

function youtubeTable(): Rows {
  const name = 'Gemeente Lindermeer';
  const header =
    'Date (GMT)|Youtube Channel|Youtube Channel Post ID|Post Type|Post Message|Post Tags|Post Campaign|Post AutoTags|Likes|Comments|Shares|Video views';
  const made = rowsOf('hootsuite youtube', '2026-03', 'nl', ({ moment, text }, luck) => {
    const counts = {
      reactions: luck.whole(0, 90),
      comments: luck.whole(0, 14),
      shares: luck.whole(0, 20),
      views: luck.whole(20, 4000),
    };
    const { reactions, comments, shares, views } = counts;
    const cells = [gmt(moment), name, youtubeId(luck), '', flat(text), '', '', '', reactions, comments, shares, views];
    const channel: Channel = { platform: 'youtube', id: name.toLowerCase(), name };
    return [cells.map(String), { channel, moment, kind: 'video', metrics: counts }];
  });
  return { header: header.split('|'), ...made };
}

function hootsuiteBook(): Sample {
  const { header, rows, truths } = youtubeTable();
  const account = [
    ['Date (GMT)', 'Page subscribers gained', 'Post video views', 'Page watch time', 'Page watch time'],
    [
      '',
      'No data available for the selected filters',
      'Overall aggregated value for Social Networks: Gemeente Lindermeer',
      'Daily aggregated values for Social Networks: Gemeente Lindermeer',
      'Overall average value for Social Networks: Gemeente Lindermeer',
    ],
    [],
    ['2026-03-01', '', '', '20:19:00', ''],
    ['2026-03-02', '', '1902.0', '19:02:00', '852:15:00'],
  ];
  return {
    folder: 'hootsuite/posts/en-2026-03-youtube',
    extension: 'xlsx',
    bytes: xlsx([
      ['Account Metrics', account],
      ['Posts table', [header, ...rows]],
      ['Top posts', [[]]],
    ]),
    name: 'Youtube overview 2026-03-01 - 2026-03-28.xlsx',
    importer: 'hootsuite/posts',
    headerLanguage: 'en',
    truths,
  };
}

function hootsuiteCsv(network: string, { header, rows, truths }: Rows): Sample {
  return {
    folder: `hootsuite/posts/en-2026-03-${network}`,
    extension: 'csv',
    bytes: utf8(plainFile([header, ...rows])),
    name: `${network} posts 2026-03-01 - 2026-03-28.csv`,
    importer: 'hootsuite/posts',
    headerLanguage: 'en',
    truths,
  };
}

function tweetRows(): Rows {
  const header =
    'Date (GMT)|Tweet Text|Tweet Permalink|Tweet ID|Impressions|Engagements|Likes|Retweets|Quote Tweets|Replies|Engagement Rate|Tweet Tags|Tweet Campaign';
  // The table has no column for the account: its address names it.
  const channel: Channel = { platform: 'x', id: 'gemlindermeer', name: '@GemLindermeer' };
  const made = rowsOf('hootsuite x', '2026-03', 'nl', ({ moment, text }, luck) => {
    const [impressions, reactions, shares, comments] = [
      luck.whole(90, 5200),
      luck.whole(0, 60),
      luck.whole(0, 14),
      luck.whole(0, 9),
    ];
    const id = xId(moment, luck);
    const link = `https://twitter.com/GemLindermeer/status/${id}`;
    const engagements = reactions + shares + comments;
    const counts = [
      impressions,
      engagements,
      reactions,
      shares,
      0,
      comments,
      Math.round((engagements / impressions) * 1e4) / 1e4,
    ];
    return [
      [gmt(moment), flat(text), link, id, ...counts, '', ''],
      { channel, moment, kind: 'text', metrics: { impressions, reactions, shares, comments } },
    ];
  });
  return { header: header.split('|'), ...made };
}

function instagramRows(): Rows {
  const header =
    'Date (GMT)|Instagram Account|Instagram Post ID|Post Type|Post Message|Post Permalink|Likes|Comments|Reach|Views|Engagement|Post Tags|Post Campaign';
  const channel: Channel = { platform: 'instagram', id: 'gemeentelindermeer', name: 'gemeentelindermeer' };
  const made = rowsOf('hootsuite instagram', '2026-03', 'nl', ({ moment, text, place }, luck) => {
    const [reactions, comments, reach, views] = [
      luck.whole(2, 200),
      luck.whole(0, 20),
      luck.whole(80, 3000),
      luck.whole(90, 5000),
    ];
    const [type, kind] = (place % 2 === 0 ? ['Photo', 'photo'] : ['Carousel', 'carousel']) as [string, Kind];
    const link = `https://www.instagram.com/p/${instagramCode(moment, luck)}/`;
    return [
      [
        gmt(moment),
        channel.name,
        digits(luck, '180', 17),
        type,
        flat(text),
        link,
        reactions,
        comments,
        reach,
        views,
        reactions + comments,
        '',
        '',
      ],
      { channel, moment, kind, metrics: { reactions, comments, reach, views } },
    ];
  });
  return { header: header.split('|'), ...made };
}

/** With the header in capitals, which was met too. */
function facebookRows(): Rows {
  const header =
    'Date (GMT)|Facebook Page|Facebook Post ID|Post Type|Post Title|Post Message|Post Permalink|Reactions|Comments|Shares|Reach|Impressions|Link clicks';
  const channel: Channel = { platform: 'facebook', id: 'Gemeente Lindermeer', name: 'Gemeente Lindermeer' };
  const made = rowsOf('hootsuite facebook', '2026-03', 'nl', ({ moment, text, place }, luck) => {
    const id = digits(luck, '1221', 18);
    const [reactions, comments, shares, reach] = [luck.whole(1, 190), luck.whole(0, 30), luck.whole(0, 12), luck.whole(90, 6000)];
    const [impressions, linkClicks] = [reach + luck.whole(4, 2000), luck.whole(0, 150)];
    const [type, kind] = (place % 2 === 0 ? ['Photo', 'photo'] : ['Link', 'link']) as [string, Kind];
    const link = `https://www.facebook.com/lindermeer/posts/${id}`;
    return [
      [
        gmt(moment),
        channel.name,
        `100063917204855_${id}`,
        type,
        '',
        flat(text),
        link,
        reactions,
        comments,
        shares,
        reach,
        impressions,
        linkClicks,
      ],
      { channel, moment, kind, metrics: { reactions, comments, shares, reach, impressions, linkClicks } },
    ];
  });
  return { header: header.toUpperCase().split('|'), ...made };
}

/** `3.7092407E7`, as a program in Java writes large numbers. */
function javaNumber(count: number): string {
  if (count < 10_000_000) return `${count}.0`;
  const [first, ...rest] = String(count);
  return `${first}.${rest.join('').replace(/0+$/u, '') || '0'}E${rest.length}`;
}

/** A table of posts of two networks; which columns there are the user chose. */
function fanpageKarma(withViews: boolean): Sample {
  const luck = chance(`fanpage karma ${withViews}`);
  const month = withViews ? '2025-04' : '2024-08';
  const planned = plan(luck, 'nl', `${month}-01`, 10);
  const truths: Truth[] = [];
  const lines = planned.map(({ moment, text, place }) => {
    const isTiktok = place % 3 === 1;
    const [profile, profileId] = isTiktok ? ['lindermeer.tok', '6801892589312066566'] : ['Gemeente Lindermeer', '3441443082'];
    const id = isTiktok ? tiktokId(moment, luck) : digits(luck, '178', 17);
    const link = isTiktok
      ? `https://www.tiktok.com/@${profile}/video/${id}`
      : `https://www.instagram.com/reel/${instagramCode(moment, luck)}/`;
    const comments = luck.whole(2, 400);
    const [sum, views] = [comments + luck.whole(20, 9000), place === 4 ? 37_092_407 : luck.whole(900, 800_000)];
    const channel: Channel = { platform: isTiktok ? 'tiktok' : 'instagram', id: profileId as string, name: profile as string };
    truths.push({ channel, moment, kind: isTiktok ? 'video' : 'reel', metrics: withViews ? { comments, views } : { comments } });
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    const counts = [place === 2 ? '1.0706833210874358' : '0.05970222214687336', `${comments}.0`, `${sum}.0`];
    const cells = [dayFirst(inEurope(moment)), quoted(profile as string), quoted(text), ...counts];
    return [...cells, ...(withViews ? [javaNumber(views)] : []), profileId, id, link, ''].join(';');
  });
  const columns = [
    'Date',
    'Profile',
    'Message',
    'Post interaction rate',
    'Number of comments',
    'Number of Reactions, Comments & Shares',
  ];
  const header = [...columns, ...(withViews ? ['Views'] : []), 'Profile-ID', 'Post-ID', 'Link', ''].join(';');
  return {
    folder: `fanpagekarma/posts/en-${month}`,
    extension: 'csv',
    bytes: utf8(`\uFEFF${[header, ...lines].join('\n')}\n`),
    name: `Posts_${month}.csv`,
    importer: 'fanpagekarma/posts',
    headerLanguage: 'en',
    truths,
  };
}

export function toolSamples(): Sample[] {
  return [
    hootsuiteBook(),
    hootsuiteCsv('x', tweetRows()),
    hootsuiteCsv('instagram', instagramRows()),
    hootsuiteCsv('facebook', facebookRows()),
    fanpageKarma(false),
    fanpageKarma(true),
  ];
}
