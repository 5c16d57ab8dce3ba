import type { Kind } from '../../src/core/model/kind.ts';
import type { Channel } from '../../src/core/model/platform.ts';
import { metaFile } from '../town/csv.ts';
import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';
import { inPacific, monthFirst } from './clock.ts';
import type { Other } from './facebook.ts';
import type { Cell } from './files.ts';
import { utf8 } from './files.ts';
import { digits, instagramCode, instagramNumber } from './ids.ts';
import { INSTAGRAM_LEADING, INSTAGRAM_NUMBERS, INSTAGRAM_WORDS, STORY_NUMBERS } from './meta-labels.ts';
import type { Planned, Sample, Truth } from './sample.ts';
import { plan } from './sample.ts';
import type { TextLanguage } from './texts.ts';
import { plain } from './texts.ts';

interface Account {
  readonly id: string;
  readonly username: string;
  readonly name: string;
}
const OWN: Account = { id: '17841403928164750', username: 'gemeentelindermeer', name: 'Gemeente Lindermeer' };
/** Posts made together with others stand in the file under the other one's name. */
const PARTNER: Account = { id: '17841460017352984', username: 'bieb.lindermeer', name: 'Bibliotheek Lindermeer 📚' };

const KINDS: readonly Kind[] = ['photo', 'carousel', 'reel'];

interface Row {
  readonly leading: readonly Cell[];
  readonly truth: Truth;
  readonly numbers: Readonly<Record<string, number | ''>>;
}

function channelOf({ id, username }: Account): Channel {
  return { platform: 'instagram', id, name: username };
}

function leadingOf(
  account: Account,
  planned: Planned,
  seconds: number,
  link: string,
  type: Cell,
  word: Cell,
  luck: Chance,
): Cell[] {
  const time = monthFirst(inPacific(planned.moment));
  return [
    ...[digits(luck, luck.pick(['179', '180', '181']), 17), account.id, account.username, account.name, planned.text],
    ...[seconds, time, link, type, '', word],
  ];
}

function post(planned: Planned, labels: string, luck: Chance): Row {
  const [image, carousel, reel, , lifetime] = (INSTAGRAM_WORDS[labels] as string).split('|') as [string, ...string[]];
  const kind = KINDS[planned.place % KINDS.length] as Kind;
  const isShared = planned.place === 4;
  const account = isShared ? PARTNER : OWN;
  const link = `https://www.instagram.com/${kind === 'reel' ? 'reel' : 'p'}/${instagramCode(planned.moment, luck)}/`;
  const type = kind === 'reel' ? reel : kind === 'carousel' ? carousel : image;
  const reach = luck.whole(150, 5200);
  const counts = { likes: luck.whole(4, 260), shares: luck.whole(0, 30), comments: luck.whole(0, 25) };
  const numbers = { ...counts, views: reach + luck.whole(10, 2600), reach, saves: luck.whole(0, 19), follows: luck.whole(0, 6) };
  const { likes, shares, comments, views, saves, follows } = numbers;
  const known = { reactions: likes, shares, comments, views };
  return {
    leading: leadingOf(account, planned, kind === 'reel' ? luck.whole(8, 74) : 0, link, type ?? '', lifetime ?? '', luck),
    // Of another's post reach and follows are blank, and its saves say 0 for "unknown".
    numbers: isShared ? { ...numbers, reach: '', follows: '', saves: 0 } : numbers,
    truth: {
      channel: channelOf(account),
      moment: planned.moment,
      kind,
      metrics: isShared ? known : { ...known, reach, saves, follows },
    },
  };
}

const FIELDS = ['views', 'reach', 'likes', 'shares', 'follows', 'comments', 'saves'];
const USUAL: Other = { seed: '', count: 8 };
const IN_PART = 'Nobody has shown the whole header in this language: columns that no list names are found by their place.';

interface Variant {
  readonly case?: string;
  readonly month: string;
  readonly order?: readonly string[];
  /** The label that stands in the place of "Views". */
  readonly viewsLabel?: string;
  /** Some labels in English, and one number in both languages, the English copy empty. */
  readonly mixed?: boolean;
}

/** Posts in one language of header words. */
function posts(labels: string, text: TextLanguage, withoutEmoji: boolean, variant: Variant, other: Other = USUAL): Sample {
  const luck = chance(`instagram posts ${labels} ${variant.case ?? ''}${other.seed}`);
  const planned = plan(luck, text, `${variant.month}-01`, other.count).map((one) =>
    withoutEmoji ? { ...one, text: plain(one.text) } : one,
  );
  const rows = planned.map((one) => post(one, labels, luck));
  const order = variant.order ?? FIELDS;
  const words = (INSTAGRAM_NUMBERS[labels] as string).split('|');
  const wordOf = (field: string): string => {
    const word = words[FIELDS.indexOf(field)] as string;
    return field === 'views' ? (variant.viewsLabel ?? word) : word;
  };
  const header = [...(INSTAGRAM_LEADING[labels] as string).split('|'), ...order.map(wordOf)];
  const cells = rows.map(({ leading, numbers }): Cell[] => [...leading, ...order.map((field) => numbers[field] ?? '')]);
  if (variant.mixed === true) {
    header[1] = 'Account ID';
    header.push('Views');
    for (const row of cells) row.push('');
  }
  const isKnown = labels === 'en' || labels === 'nl';
  return {
    folder: `instagram/posts/${labels}-${variant.month}${variant.case ?? ''}`,
    extension: 'csv',
    bytes: utf8(metaFile(header, cells)),
    name: 'Feb-28-2026_Mar-30-2026_1091837446205531.csv',
    importer: 'instagram/posts',
    ...(isKnown ? { headerLanguage: labels } : { columnsStay: IN_PART }),
    truths: rows.map(({ truth }) => (variant.viewsLabel === undefined ? truth : withImpressions(truth))),
  };
}

function withImpressions(truth: Truth): Truth {
  const { views, ...metrics } = truth.metrics;
  return { ...truth, metrics: views === undefined ? metrics : { ...metrics, impressions: views } };
}

const STORY_FIELDS = ['views', 'reach', 'likes', 'shares', 'profile', 'replies', 'navigation', 'follows', 'links', 'taps'];

function story(planned: Planned, labels: string, luck: Chance): Row {
  const [, , , type, lifetime] = (INSTAGRAM_WORDS[labels] as string).split('|') as [string, ...string[]];
  const link = `https://www.instagram.com/stories/${OWN.username}/${instagramNumber(planned.moment, luck)}`;
  const [reach, likes, shares] = [luck.whole(90, 1900), luck.whole(0, 22), luck.whole(0, 6)];
  const [replies, follows, links] = [luck.whole(0, 5), luck.whole(0, 3), luck.whole(0, 40)];
  const views = reach + luck.whole(0, 400);
  const others = { profile: luck.whole(0, 30), navigation: luck.whole(80, 2400), taps: luck.whole(0, 14) };
  // Blank in a story means none or unknown: unknown it stays.
  const isBlank = planned.place === 2;
  const text = planned.place === 1 ? planned.text : '';
  return {
    leading: leadingOf(
      OWN,
      { ...planned, text },
      planned.place % 2 === 0 ? 0 : luck.whole(5, 60),
      link,
      type ?? '',
      lifetime ?? '',
      luck,
    ),
    numbers: { views, reach, likes, shares, replies, follows, ...others, links: isBlank ? '' : links },
    truth: {
      channel: channelOf(OWN),
      moment: planned.moment,
      kind: 'story',
      metrics: { views, reach, reactions: likes, shares, comments: replies, follows, ...(isBlank ? {} : { linkClicks: links }) },
    },
  };
}

function stories(labels: string, text: TextLanguage, turned = false, other: Other = { seed: '', count: 6 }): Sample {
  const luck = chance(`instagram stories ${labels} ${turned}${other.seed}`);
  const rows = plan(luck, text, '2026-03-01', other.count).map((one) => story(one, labels, luck));
  const words = (STORY_NUMBERS[labels] as string).split('|');
  const order = turned
    ? ['views', 'reach', 'likes', 'shares', 'profile', 'replies', 'links', 'navigation', 'follows', 'taps']
    : STORY_FIELDS;
  const header = [
    ...(INSTAGRAM_LEADING[labels] as string).split('|'),
    ...order.map((field) => words[STORY_FIELDS.indexOf(field)] as string),
  ];
  const isKnown = labels === 'en' || labels === 'nl';
  return {
    folder: `instagram/stories/${labels}-2026-03${turned ? '-turned' : ''}`,
    extension: 'csv',
    bytes: utf8(
      metaFile(
        header,
        rows.map(({ leading, numbers }) => [...leading, ...order.map((field) => numbers[field] ?? '')]),
      ),
    ),
    name: 'Feb-28-2026_Mar-30-2026_834120977253106.csv',
    importer: 'instagram/stories',
    ...(isKnown ? { headerLanguage: labels } : { columnsStay: IN_PART }),
    truths: rows.map(({ truth }) => truth),
  };
}

const TEXT_OF: Readonly<Record<string, TextLanguage>> = { nl: 'nl', da: 'da', sv: 'da' };
const WITHOUT_EMOJI = ['es', 'fr', 'it', 'pt', 'de'];

/** Posts and stories in every language, with other numbers. */
export function instagramLanguages(other: Other): Sample[] {
  return Object.keys(INSTAGRAM_LEADING).flatMap((labels) => [
    posts(labels, TEXT_OF[labels] ?? 'en', WITHOUT_EMOJI.includes(labels), { month: '2026-03' }, other),
    stories(labels, TEXT_OF[labels] ?? 'en', false, other),
  ]);
}

/** Posts and stories in every language of which words are known, posts also in the other orders of the numbers. */
export function instagramSamples(): Sample[] {
  const all = Object.keys(INSTAGRAM_LEADING);
  const english = (variant: Variant): Sample => posts('en', 'en', false, variant);
  return [
    ...all.map((labels) => posts(labels, TEXT_OF[labels] ?? 'en', WITHOUT_EMOJI.includes(labels), { month: '2026-03' })),
    english({
      month: '2025-06',
      case: '-accounts',
      order: ['views', 'likes', 'shares', 'comments', 'saves', 'reach', 'follows'],
    }),
    english({ month: '2024-11', case: '-late', order: ['reach', 'likes', 'shares', 'follows', 'comments', 'saves', 'views'] }),
    english({ month: '2024-03', viewsLabel: 'Impressions' }),
    posts('sv', 'da', false, { month: '2025-03', case: '-mixed', mixed: true }),
    ...all.map((labels) => stories(labels, TEXT_OF[labels] ?? 'en')),
    stories('en', 'en', true),
  ];
}
