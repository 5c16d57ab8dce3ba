import type { Kind } from '../../src/core/model/kind.ts';
import type { Channel } from '../../src/core/model/platform.ts';
import { metaFile } from '../town/csv.ts';
import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';
import { inPacific, monthFirst } from './clock.ts';
import type { Cell } from './files.ts';
import { utf8 } from './files.ts';
import { digits } from './ids.ts';
import { FACEBOOK_LEADING, FACEBOOK_NUMBERS, FACEBOOK_WORDS } from './meta-labels.ts';
import type { Planned, Sample } from './sample.ts';
import { plan } from './sample.ts';
import type { TextLanguage } from './texts.ts';
import { plain } from './texts.ts';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789';

export const PAGES: Readonly<Record<TextLanguage, Channel>> = {
  nl: { platform: 'facebook', id: '100063917204855', name: 'Gemeente Lindermeer' },
  da: { platform: 'facebook', id: '61558290471635', name: 'Boligselskabet Fjordbakken' },
  en: { platform: 'facebook', id: '100071640238519', name: 'Alderwick Borough Council' },
};

export interface FacebookPost {
  readonly channel: Channel;
  readonly moment: number;
  readonly kind: Kind;
  readonly text: string;
  /** Cells 1 to 17. */
  readonly leading: readonly Cell[];
  readonly numbers: FacebookNumbers;
}

interface FacebookNumbers {
  readonly views: number;
  readonly reach: number;
  readonly reactions: number;
  readonly comments: number;
  readonly shares: number;
  readonly linkClicks: number;
  readonly photoClicks: number;
  readonly otherClicks: number;
  /** Only of videos and reels. */
  readonly seconds?: number;
  readonly videoViews?: number;
}

const KINDS_IN_TURN: readonly Kind[] = ['photo', 'link', 'photo', 'reel', 'text', 'video', 'photo', 'event', 'share'];

function permalinkOf(kind: Kind, luck: Chance): string {
  const number = digits(luck, '14', 15);
  if (kind === 'event') return `https://www.facebook.com/events/${number}/`;
  if (kind === 'reel') return `https://www.facebook.com/reel/${number}/`;
  if (kind === 'video') return `https://www.facebook.com/alderwick/videos/${number}/`;
  return `https://www.facebook.com/alderwick/posts/pfbid0${luck.text(LETTERS, 58)}`;
}

function numbersOf(kind: Kind, luck: Chance): FacebookNumbers {
  const reach = luck.whole(180, 9400);
  const isVideo = kind === 'reel' || kind === 'video';
  const numbers = {
    reach,
    views: reach + luck.whole(40, 5200),
    reactions: luck.whole(3, 210),
    comments: luck.whole(0, 41),
    shares: luck.whole(0, 33),
    linkClicks: kind === 'link' ? luck.whole(12, 320) : 0,
    photoClicks: kind === 'photo' ? luck.whole(6, 140) : 0,
    otherClicks: luck.whole(2, 260),
  };
  if (!isVideo) return numbers;
  return { ...numbers, seconds: luck.whole(40_000, 9_000_000) / 1000, videoViews: luck.whole(30, reach) };
}

/** A post of a page with its leading cells; types and "lifetime" in the language of the labels. */
export function facebookPost(planned: Planned, channel: Channel, labels: string, luck: Chance): FacebookPost {
  const [photo, video, link, text, lifetime] = (FACEBOOK_WORDS[labels] as string).split('|') as [string, ...string[]];
  const kind = KINDS_IN_TURN[planned.place % KINDS_IN_TURN.length] as Kind;
  const isVideo = kind === 'reel' || kind === 'video';
  const type = isVideo ? video : kind === 'link' ? link : kind === 'text' || kind === 'event' ? text : photo;
  const title = isVideo ? planned.text.replace(/\s+/gu, ' ') : planned.text;
  const leading: Cell[] = [
    ...[digits(luck, `1221${String(planned.place).padStart(3, '0')}`, 18), channel.id, channel.name, title],
    ...[isVideo ? planned.text : '', isVideo ? luck.whole(9, 180) : 0, monthFirst(inPacific(planned.moment))],
    ...[
      isVideo ? 'auto' : 'N/A',
      permalinkOf(kind, luck),
      0,
      kind === 'share' ? 1 : 0,
      type ?? '',
      '',
      '',
      '',
      '',
      lifetime ?? '',
    ],
  ];
  return { channel, moment: planned.moment, kind, text: planned.text, leading, numbers: numbersOf(kind, luck) };
}

export function blankZero(count: number): Cell {
  return count === 0 ? '' : count;
}

export function totals({ reactions, comments, shares, linkClicks, photoClicks, otherClicks }: FacebookNumbers) {
  return { sum: reactions + comments + shares, clicks: linkClicks + photoClicks + otherClicks };
}

/** The ten usual numbers in the order of the labels. */
export function usualCells({ numbers }: FacebookPost): Cell[] {
  const { views, reach, reactions, comments, shares, linkClicks, photoClicks, otherClicks } = numbers;
  const { sum, clicks } = totals(numbers);
  const parts = [linkClicks, photoClicks, otherClicks].map(blankZero);
  return [views, reach, sum, reactions, comments, shares, clicks, ...parts];
}

/** What the usual numbers are called here. */
export function usualMetrics({ numbers }: FacebookPost) {
  const { views, reach, reactions, comments, shares, linkClicks } = numbers;
  return { views, reach, reactions, comments, shares, linkClicks, clicks: totals(numbers).clicks };
}

const NAME = 'Feb-28-2026_Mar-30-2026_1622035519348017.csv';
const KNOWN = ['en', 'nl', 'es'];
const IN_PART = 'Nobody has shown the whole header in this language: columns that no list names are found by their place.';

/** Other numbers under the same labels, or more or fewer posts. */
export interface Other {
  readonly seed: string;
  readonly count: number;
}

/** The content export in one language of header words, with its usual ten numbers. */
function inLanguage(labels: string, text: TextLanguage, withoutEmoji: boolean, { seed, count }: Other): Sample {
  const luck = chance(`facebook content ${labels}${seed}`);
  const planned = plan(luck, text, '2026-03-01', count).map((one) => (withoutEmoji ? { ...one, text: plain(one.text) } : one));
  const posts = planned.map((one) => facebookPost(one, PAGES[text], labels, luck)).reverse();
  const header = `${FACEBOOK_LEADING[labels]}|${FACEBOOK_NUMBERS[labels]}`.split('|');
  const isKnown = KNOWN.includes(labels);
  return {
    folder: `facebook/content/${labels}-2026-03`,
    extension: 'csv',
    bytes: utf8(
      metaFile(
        header,
        posts.map((post) => [...post.leading, ...usualCells(post)]),
      ),
    ),
    name: NAME,
    importer: 'facebook/content',
    ...(isKnown ? { headerLanguage: labels } : { columnsStay: IN_PART }),
    truths: posts.map((post) => ({ ...post, metrics: usualMetrics(post) })),
  };
}

export function facebookLanguages(other: Other = { seed: '', count: 9 }): Sample[] {
  const texts: Readonly<Record<string, TextLanguage>> = { nl: 'nl', da: 'da', nb: 'da', sv: 'da' };
  const withoutEmoji = ['es', 'fr', 'it', 'pt', 'de'];
  return Object.keys(FACEBOOK_LEADING).map((labels) =>
    inLanguage(labels, texts[labels] ?? 'en', withoutEmoji.includes(labels), other),
  );
}
