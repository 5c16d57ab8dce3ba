import { DAY, HOUR } from '../base/calendar.ts';
import { foldedKey, hasLink } from '../base/text.ts';
import type { Kind } from '../model/kind.ts';
import type { Condition } from '../model/tags.ts';

/** What a rule may look at. */
export interface PostFacts {
  /** As `foldedWords` gives it. */
  readonly words: string;
  readonly hashtags: readonly string[];
  readonly mentions: readonly string[];
  /** `gemeente.nl/afval`, without protocol and "www.". */
  readonly links: readonly string[];
  readonly kind: Kind;
  readonly channelKey: string;
  readonly letters: number;
  /** It holds a question mark outside of links. */
  readonly asks: boolean;
  /** NaN where unknown or no video. */
  readonly seconds: number;
  /** The wall clock in the team's zone, milliseconds; NaN without a date. */
  readonly wall: number;
  readonly dayOnly: boolean;
}

const PLAIN = /^[ -~\n]*$/u;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const HASHTAG = /#([\p{L}\p{N}_]+)/gu;
const MENTION = /(?<![\p{L}\p{N}_.])@([\p{L}\p{N}_.]+)/gu;
const LINK = /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+/gu;

const NO_NAMES: readonly string[] = [];

/** Words without capitals, accents and marks, one space around each: ` vraag van de week `. */
function foldedWords(text: string): string {
  // Folding costs most of looking at a post, and plain letters need none.
  const folded = PLAIN.test(text) ? text.toLowerCase() : foldedKey(text);
  return ` ${folded.replace(NO_WORD, ' ').trim()} `;
}

/** The part of a post's facts that stands in its text. */
export function textFacts(text: string): Pick<PostFacts, 'words' | 'hashtags' | 'mentions' | 'links' | 'letters' | 'asks'> {
  const links = hasLink(text) ? (text.match(LINK) ?? []) : [];
  const plain = links.length === 0 ? text : text.replace(LINK, ' ');
  return {
    words: foldedWords(plain),
    hashtags: plain.includes('#') ? Array.from(plain.matchAll(HASHTAG), ([, name]) => foldedKey(name as string)) : NO_NAMES,
    mentions: plain.includes('@')
      ? Array.from(plain.matchAll(MENTION), ([, name]) => foldedKey((name as string).replace(/\.+$/u, '')))
      : NO_NAMES,
    links: links.map((link) =>
      link
        .toLowerCase()
        .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
        .replace(/[)\].,;:!?'"]+$/u, ''),
    ),
    letters: text.length,
    asks: plain.includes('?'),
  };
}

/** A condition made ready: names folded once, not once per post. */
export type Test = (post: PostFacts) => boolean;

export function testOf(condition: Condition): Test {
  switch (condition.is) {
    case 'all': {
      const tests = condition.of.map(testOf);
      return (post) => tests.every((test) => test(post));
    }
    case 'any': {
      const tests = condition.of.map(testOf);
      return (post) => tests.some((test) => test(post));
    }
    case 'not': {
      const test = testOf(condition.of);
      return (post) => !test(post);
    }
    case 'words':
      return wordsTest(condition.words, condition.compound);
    case 'hashtag':
      return namesTest(condition.names, ({ hashtags }) => hashtags);
    case 'mention':
      return namesTest(condition.names, ({ mentions }) => mentions);
    case 'link':
      return linkTest(condition.host, condition.path);
    case 'kind':
      return ({ kind }) => condition.kinds.includes(kind);
    case 'length':
      return ({ letters }) => within(letters, condition.from, condition.to);
    case 'video-length':
      return ({ seconds }) => within(seconds, condition.fromSeconds, condition.toSeconds);
    case 'channel':
      return ({ channelKey }) => condition.keys.includes(channelKey);
    case 'weekday':
      return ({ wall }) => condition.days.includes((Math.floor(wall / DAY) + 3) % 7);
    case 'hour':
      return hourTest(condition.from, condition.to);
  }
}

function wordsTest(words: readonly string[], compound: boolean): Test {
  const wanted = words.map(foldedWords).filter((word) => word.trim() !== '');
  if (wanted.length === 0) return () => false;
  // One look at the text for all of them: words are letters, digits and spaces only, so that none needs escaping.
  const searched = wanted.map((word) => (compound ? word.slice(1, -1) : word.slice(1)));
  const pattern = new RegExp(` (?:${searched.join('|')})`, 'u');
  return ({ words: text }) => pattern.test(text);
}

function namesTest(names: readonly string[], of: (post: PostFacts) => readonly string[]): Test {
  const wanted = new Set(names.map((name) => foldedKey(name.replace(/^[#@]/u, ''))));
  return (post) => of(post).some((name) => wanted.has(name));
}

function linkTest(host: string, path: string): Test {
  const wanted = host
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(/\/.*$/u, '');
  const begins = path === '' || path.startsWith('/') ? path.toLowerCase() : `/${path.toLowerCase()}`;
  return ({ links }) =>
    links.some((link) => {
      const end = link.search(/[/?#]/u);
      const own = end === -1 ? link : link.slice(0, end);
      const rest = end === -1 ? '' : link.slice(end);
      return (wanted === '' || own === wanted || own.endsWith(`.${wanted}`)) && rest.startsWith(begins);
    });
}

function within(value: number, from: number | null, to: number | null): boolean {
  return !Number.isNaN(value) && (from === null || value >= from) && (to === null || value <= to);
}

function hourTest(from: number, to: number): Test {
  return ({ wall, dayOnly }) => {
    if (dayOnly || Number.isNaN(wall)) return false;
    const hour = (((wall % DAY) + DAY) % DAY) / HOUR;
    return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
  };
}
