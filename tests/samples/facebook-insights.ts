import type { Kind } from '../../src/core/model/kind.ts';
import type { Channel } from '../../src/core/model/platform.ts';
import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';
import { inPacific, monthFirst } from './clock.ts';
import type { Cell } from './files.ts';
import { plainFile, utf8, xlsx } from './files.ts';
import { digits } from './ids.ts';
import type { Planned, Sample, Truth } from './sample.ts';
import { plan } from './sample.ts';

const PAGE: Channel = { platform: 'facebook', id: '148273950617', name: 'Lindermeer' };
const LEADING = 'Post ID|Permalink|Post Message|Type|Countries|Languages|Posted|Audience Targeting'.split('|');
const NO_DESCRIPTION = LEADING.map(() => '');
const TYPES: readonly (readonly [string, Kind])[] = [
  ['Photo', 'photo'],
  ['Link', 'link'],
  ['Status', 'text'],
  ['Video', 'video'],
];

type Era = '2015' | '2020';

interface Row {
  readonly leading: readonly Cell[];
  readonly n: Readonly<Record<string, number>>;
  readonly truth: Truth;
}

/** `10/1/2015 21:00`, and five years later `10/01/2020 21:00:07`. */
function posted(moment: number, era: Era): string {
  const time = monthFirst(inPacific(moment));
  if (era === '2020') return `${time}:07`;
  return `${Number(time.slice(0, 2))}/${Number(time.slice(3, 5))}/${time.slice(6)}`;
}

function row({ moment, text, place }: Planned, era: Era, luck: Chance): Row {
  const [type, kind] = TYPES[place % TYPES.length] as (typeof TYPES)[number];
  const id = digits(luck, '1015', 17);
  const reach = luck.whole(200, 5200);
  const n = {
    ...{ reach, impressions: reach + luck.whole(20, 4000), engaged: luck.whole(5, 200), likes: luck.whole(2, 140) },
    ...{ comments: luck.whole(0, 20), shares: luck.whole(0, 15), links: luck.whole(0, 90), others: luck.whole(1, 70) },
    ...{ organicViews: kind === 'video' ? luck.whole(20, 900) : 0, paidViews: 0 },
  };
  const clicks = n.links + n.others;
  return {
    leading: [
      ...[`${PAGE.id}_${id}`, `https://www.facebook.com/lindermeer/posts/${id}`, text, type, '', ''],
      ...[posted(moment, era), ''],
    ],
    n: { ...n, clicks },
    truth: {
      channel: PAGE,
      moment: era === '2020' ? moment + 7000 : moment,
      kind,
      metrics: {
        linkClicks: n.links,
        clicks,
        reach,
        impressions: n.impressions,
        reactions: n.likes,
        comments: n.comments,
        shares: n.shares,
        videoViews: n.organicViews,
      },
    },
  };
}

/** A label, its description, and the number. Some labels come twice: once for times, once for people. */
type Column = readonly [label: string, description: string, value: (n: Row['n']) => Cell];

const TIMES = '(Total Count)';
const PEOPLE = '(Unique Users)';

function of(field: string): (n: Row['n']) => Cell {
  return (n) => n[field] as number;
}

const REACH: readonly Column[] = [
  ['Lifetime Post Total Reach', `Lifetime: The total number of people your Page post was served to. ${PEOPLE}`, of('reach')],
  ['Lifetime Post organic reach', `Lifetime: The number of people who saw your post unpaid. ${PEOPLE}`, of('reach')],
  ['Lifetime Post Paid Reach', `Lifetime: The number of people your advertised post was served to. ${PEOPLE}`, () => 0],
  ['Lifetime Post Total Impressions', `Lifetime: The number of impressions of your Page post. ${TIMES}`, of('impressions')],
  ['Lifetime Post Organic Impressions', `Lifetime: The number of impressions of your post, unpaid. ${TIMES}`, of('impressions')],
  ['Lifetime Post Paid Impressions', `Lifetime: The number of impressions in an ad. ${TIMES}`, () => 0],
  ['Lifetime Engaged Users', `Lifetime: The number of people who clicked anywhere in your posts. ${PEOPLE}`, of('engaged')],
];
const CLICKS: Readonly<Record<Era, readonly Column[]>> = {
  '2015': [
    ['Lifetime Post Consumers', `Lifetime: The number of people who clicked anywhere in your post. ${PEOPLE}`, of('engaged')],
    ['Lifetime Post Consumptions', `Lifetime: The number of clicks anywhere in your post. ${TIMES}`, of('clicks')],
    ['Lifetime Negative feedback', `Lifetime: People who have given negative feedback. ${PEOPLE}`, () => 0],
  ],
  '2020': [
    [
      'Lifetime Matched Audience Targeting Consumers on Post',
      `Lifetime: The number of people who clicked anywhere. ${PEOPLE}`,
      of('engaged'),
    ],
    [
      'Lifetime Matched Audience Targeting Consumptions on Post',
      `Lifetime: The number of clicks anywhere in your post. ${TIMES}`,
      of('clicks'),
    ],
    ['Lifetime Negative Feedback', `Lifetime: People who have given negative feedback. ${PEOPLE}`, () => 0],
  ],
};
const VIDEO: readonly Column[] = [
  ['Lifetime Average time video viewed', `Lifetime: Average time your video was viewed. ${TIMES}`, () => 0],
  ['Lifetime Organic views to 95%', `Lifetime: Number of times your video was viewed to 95%. ${PEOPLE}`, () => 0],
  ['Lifetime Organic views to 95%', `Lifetime: Number of times your video was viewed to 95%. ${TIMES}`, () => 0],
  [
    'Lifetime Organic Video Views',
    `Lifetime: Number of people who viewed your video for 3 seconds. ${PEOPLE}`,
    (n) => Math.round((n.organicViews as number) / 2),
  ],
  ['Lifetime Organic Video Views', `Lifetime: Number of times your video was viewed for 3 seconds. ${TIMES}`, of('organicViews')],
  ['Lifetime Paid Video Views', `Lifetime: Number of people who viewed your promoted video. ${PEOPLE}`, () => 0],
  ['Lifetime Paid Video Views', `Lifetime: Number of times your promoted video was viewed. ${TIMES}`, of('paidViews')],
];
/** In a CSV of 2020 the counts by type are columns; in a workbook they are sheets of their own. */
const BY_TYPE: readonly Column[] = [
  ['Lifetime Talking About This (Post) by action type - share', `Lifetime: People who shared. ${PEOPLE}`, () => 1],
  ['Lifetime Post Stories by action type - share', `Lifetime: The number of stories, by action type. ${TIMES}`, of('shares')],
  ['Lifetime Post Stories by action type - like', `Lifetime: The number of stories, by action type. ${TIMES}`, of('likes')],
  ['Lifetime Post Stories by action type - comment', `Lifetime: The number of stories, by action type. ${TIMES}`, of('comments')],
  [
    'Lifetime Post Audience Targeting Unique Consumptions by Type - link clicks',
    `Lifetime: People who clicked. ${PEOPLE}`,
    () => 1,
  ],
  [
    'Lifetime Matched Audience Targeting Consumptions by Type - link clicks',
    `Lifetime: The number of clicks, by type. ${TIMES}`,
    of('links'),
  ],
  [
    'Lifetime Matched Audience Targeting Consumptions by Type - other clicks',
    `Lifetime: The number of clicks, by type. ${TIMES}`,
    of('others'),
  ],
];

function sheet(rows: readonly Row[], columns: readonly Column[]): Cell[][] {
  return [
    [...LEADING, ...columns.map(([label]) => label)],
    [...NO_DESCRIPTION, ...columns.map(([, description]) => description)],
    ...rows.map(({ leading, n }) => [...leading, ...columns.map(([, , value]) => value(n))]),
  ];
}

const STORIES = `Lifetime: The number of stories created about your Page post, by action type. ${TIMES}`;
const CLICKED = `Lifetime: The number of clicks anywhere in your post, by type. ${TIMES}`;

/** Names of sheets are cut at 28 signs and get three dots. */
function sheetsByType(rows: readonly Row[], era: Era): [string, Cell[][]][] {
  const clicks = era === '2015' ? 'Lifetime Post Consumptions b...' : 'Lifetime Matched Audience Ta...';
  return [
    [
      'Lifetime Post Stories by act...',
      sheet(rows, [
        ['share', STORIES, of('shares')],
        ['like', '', of('likes')],
        ['comment', '', of('comments')],
      ]),
    ],
    [
      'Lifetime Talking About This(...',
      sheet(rows, [
        ['share', `Lifetime: The number of people talking about your post. ${PEOPLE}`, () => 1],
        ['like', '', () => 1],
        ['comment', '', () => 1],
      ]),
    ],
    [
      clicks,
      sheet(rows, [
        ['other clicks', CLICKED, of('others')],
        ['link clicks', '', of('links')],
      ]),
    ],
  ];
}

function insights(era: Era, container: 'csv' | 'xlsx'): Sample {
  const luck = chance(`facebook insights ${era} ${container}`);
  const rows = plan(luck, 'nl', `${era}-10-01`, 8).map((one) => row(one, era, luck));
  const key = [...REACH, ...CLICKS[era], ...VIDEO];
  const isBook = container === 'xlsx';
  const columns = !isBook && era === '2020' ? [...key, ...BY_TYPE] : key;
  // The CSV of 2015 has no counts by type.
  const withoutTypes = !isBook && era === '2015';
  const tables = isBook ? 3 : 1;
  return {
    folder: `facebook/insights/en-${era}-10${isBook ? '-xlsx' : ''}`,
    extension: container,
    bytes: isBook
      ? xlsx([[era === '2015' ? 'Key metrics' : 'Key Metrics', sheet(rows, columns)], ...sheetsByType(rows, era)])
      : utf8(plainFile(sheet(rows, columns))),
    name: `Facebook Insights Data Export (Post Level) - Lindermeer - ${era}-10-29.${container}`,
    importer: 'facebook/insights-posts',
    headerLanguage: 'en',
    notes: { 'description-row': tables },
    rows: tables * (rows.length + 1),
    rowsStay: 1,
    truths: rows.map(({ truth }) => {
      const { linkClicks, reactions, comments, shares, ...rest } = truth.metrics;
      return withoutTypes ? { ...truth, metrics: rest } : truth;
    }),
  };
}

/** The old Page Insights export, as text and as a workbook, of 2015 and 2020. */
export function insightsSamples(): Sample[] {
  return (['2015', '2020'] as const).flatMap((era) => [insights(era, 'csv'), insights(era, 'xlsx')]);
}
