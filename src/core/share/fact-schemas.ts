import * as v from 'valibot';
import { isMonthKey, Zone } from '../base/calendar.ts';
import { safeLink } from '../base/safe-link.ts';
import { GOALS } from '../model/goal.ts';
import { METRICS } from '../model/metric.ts';
import { PLATFORMS } from '../model/platform.ts';
import { TITLE_FONTS } from '../model/theme.ts';

/** Longest texts that an edition may hold, in UTF-16 units. What a person writes on a slide is far below. */
export const LONGEST_TEXT = 5000;
const LONGEST_NAME = 1000;
/** Of one picture, as a data address: about 3 MB of bytes. */
const LONGEST_PICTURE = 4_200_000;
const MOST_ROWS = 2000;

function isZone(text: string): boolean {
  try {
    return new Zone(text).name === text;
  } catch {
    return false;
  }
}

const TREND_WORDS = [
  'higher',
  'lower',
  'maybe-higher',
  'maybe-lower',
  'stable',
  'too-few',
  'no-history',
  'too-early',
  'sparse',
] as const;
const MEASURES = [...GOALS, 'comments', 'shares'] as const;
const GROUPS = ['kind', 'format', 'topic', 'weekday', 'daypart', 'hashtags', 'length', 'question', 'emoji', 'link'] as const;
const DEFINITIONS = ['facebook-views', 'facebook-reach', 'instagram-reach', 'instagram-views', 'youtube-views'] as const;

/** A list that cannot grow without end: it is counted before anything in it is looked at. */
export function listOf<Item extends v.GenericSchema>(item: Item, most: number = MOST_ROWS) {
  return v.pipe(
    v.custom<unknown[]>((list) => Array.isArray(list) && list.length <= most),
    v.array(item),
  );
}

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
/** Anything that is a number: no NaN, no infinity. */
const number = v.pipe(v.number(), v.finite());
/** Nothing that is counted or compared is below zero. */
export const positive = v.pipe(number, v.minValue(0));
export const count = v.pipe(positive, v.safeInteger());
export const month = v.pipe(v.string(), v.check(isMonthKey));
export const year = v.pipe(v.string(), v.regex(/^\d{4}$/u));
export const day = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u));
const moment = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/u),
  // A 99th of May has the form of a moment and is none.
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
/** A time zone that this machine knows: one that it does not know cannot be shown. */
export const zone = v.pipe(v.string(), v.maxLength(100), v.check(isZone));
const link = v.pipe(
  text,
  v.check((address) => address === '' || safeLink(address) !== ''),
);
export const goal = v.picklist(GOALS);
export const platform = v.picklist(PLATFORMS);
const metric = v.picklist(METRICS);
export const metrics = listOf(metric, METRICS.length);
const group = v.picklist(GROUPS);

export const channel = v.strictObject({ platform, id: name, name });

export const answer = v.strictObject({
  goal,
  metrics: v.pipe(v.tupleWithRest([metric], metric), v.maxLength(METRICS.length)),
  per: v.nullable(metric),
});

export const post = v.strictObject({
  key: name,
  channelKey: name,
  publishedAt: moment,
  precision: v.picklist(['minute', 'day']),
  format: name,
  text,
  permalink: link,
  metrics: v.record(metric, positive),
  young: v.boolean(),
  boosted: v.nullable(v.boolean()),
  duty: v.boolean(),
  leftOut: v.boolean(),
});

export const card = v.strictObject({ post, channel, answer, value: positive, times: v.nullable(positive) });

export const finding = v.strictObject({
  channel: name,
  measure: v.picklist(MEASURES),
  group,
  level: name,
  primary: v.boolean(),
  exclusive: v.boolean(),
  goal: v.boolean(),
  posts: count,
  rest: count,
  weeks: count,
  verdict: v.picklist(['works', 'seems', 'none', 'unclear', 'too-few', 'sparse']),
  direction: v.picklist([1, -1, 0]),
  lead: v.boolean(),
  mirror: v.boolean(),
  effect: v.nullable(
    v.strictObject({
      est: number,
      q: positive,
      ratio: positive,
      low: positive,
      high: positive,
      usual: v.nullable(positive),
      typical: v.nullable(positive),
      needed: positive,
    }),
  ),
});

const judged = {
  word: v.picklist(TREND_WORDS),
  compared: count,
  posts: count,
  ratio: v.nullable(positive),
  low: v.nullable(positive),
  high: v.nullable(positive),
  young: count,
  until: v.nullable(day),
};

const trendMonth = v.strictObject({
  month,
  posts: count,
  compared: count,
  sum: v.nullable(positive),
  typical: v.nullable(positive),
  usualLow: v.nullable(positive),
  usualHigh: v.nullable(positive),
  sumLow: v.nullable(positive),
  sumHigh: v.nullable(positive),
});

const parts = { posts: number, typical: number, exceptional: number };

export const trend = v.strictObject({
  ...judged,
  channelKey: name,
  goal,
  answer,
  months: listOf(trendMonth, 25),
  change: v.nullable(
    v.strictObject({
      before: month,
      sum: positive,
      sumBefore: positive,
      posts: count,
      postsBefore: count,
      parts: v.strictObject(parts),
      largest: v.picklist(['posts', 'typical', 'exceptional']),
      named: listOf(v.strictObject({ post: name, boosted: v.boolean() }), 3),
    }),
  ),
  yearBefore: v.nullable(
    v.strictObject({ month, posts: count, sum: v.nullable(positive), typical: positive, separable: v.boolean() }),
  ),
  marks: listOf(v.strictObject({ id: v.picklist(DEFINITIONS), month }), 100),
});

export const monthlyGoal = v.strictObject({
  ...judged,
  goal,
  months: listOf(
    v.strictObject({
      month,
      times: v.nullable(positive),
      usualLow: v.nullable(positive),
      usualHigh: v.nullable(positive),
    }),
    25,
  ),
  perChannel: listOf(v.strictObject({ channelKey: name, answer, sum: v.nullable(positive) }), 200),
});

export const picture = v.strictObject({
  data: v.pipe(v.string(), v.maxLength(LONGEST_PICTURE), v.regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/u)),
  width: v.pipe(count, v.minValue(1), v.maxValue(20_000)),
  height: v.pipe(count, v.minValue(1), v.maxValue(20_000)),
  alt: text,
});

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/u));

export const theme = v.strictObject({
  logo: v.nullable(picture),
  works: colour,
  less: colour,
  titleFont: v.picklist(TITLE_FONTS),
  textFont: v.picklist(TITLE_FONTS),
  meeting: text,
  footer: text,
});
