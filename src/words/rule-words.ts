import type { Condition } from '../core/model/tags.ts';
import type { InLanguages, Language } from './language.ts';
import { formatName } from './terms.ts';

/** What a condition looks at, as it is chosen; `words` comes in two. */
export type ConditionIs = Exclude<Condition['is'], 'all' | 'any' | 'not'>;

const nl = {
  is: {
    words: 'woorden in de tekst',
    hashtag: 'hashtag',
    mention: 'vermelding met @',
    link: 'link naar',
    kind: 'soort post',
    length: 'lengte van de tekst',
    'video-length': 'lengte van de video',
    channel: 'kanaal',
    weekday: 'dag van de week',
    hour: 'uur van de dag',
  } as Readonly<Record<ConditionIs, string>>,
  wordsHint: 'Met een komma ertussen. Hoofdletters en accenten maken niet uit.',
  words: 'Woorden of zinsdelen',
  compound: 'Ook aan het begin van een langer woord (“vacature” ook in “vacaturebank”)',
  names: 'Namen, met een komma ertussen',
  host: 'Website',
  path: 'Adres begint met (hoeft niet)',
  from: 'Van',
  to: 'Tot en met',
  characters: 'tekens',
  seconds: 'seconden',
  fromHour: 'Vanaf (uur)',
  untilHour: 'Tot (uur)',
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as readonly string[],
  and: 'en',
  or: 'of',
  not: 'niet',
  inText: (words: string) => `tekst met ${words}`,
  tag: (names: string) => `hashtag ${names}`,
  mention: (names: string) => `vermelding van ${names}`,
  link: (to: string) => (to === '' ? 'een link' : `link naar ${to}`),
  kind: (kinds: string) => `soort ${kinds}`,
  length: (range: string) => `tekst ${range} tekens`,
  video: (range: string) => `video ${range} seconden`,
  channel: (names: string) => `op ${names}`,
  weekday: (days: string) => `op ${days}`,
  hour: (from: number, to: number) => `tussen ${from} en ${to} uur`,
  between: (from: number, to: number) => `van ${from} tot en met ${to}`,
  atLeast: (from: number) => `vanaf ${from}`,
  atMost: (to: number) => `tot en met ${to}`,
  anything: 'alles',
};
type RuleWords = typeof nl;

export const RULE_WORDS: InLanguages<RuleWords> = {
  nl,
  da: {
    is: {
      words: 'ord i teksten',
      hashtag: 'hashtag',
      mention: 'omtale med @',
      link: 'link til',
      kind: 'type opslag',
      length: 'tekstens længde',
      'video-length': 'videoens længde',
      channel: 'kanal',
      weekday: 'ugedag',
      hour: 'tid på dagen',
    },
    wordsHint: 'Med komma imellem. Store bogstaver og accenter betyder ikke noget.',
    words: 'Ord eller vendinger',
    compound: 'Også i begyndelsen af et længere ord (“affald” også i “affaldssortering”)',
    names: 'Navne med komma imellem',
    host: 'Websted',
    path: 'Adressen begynder med (valgfrit)',
    from: 'Fra',
    to: 'Til og med',
    characters: 'tegn',
    seconds: 'sekunder',
    fromHour: 'Fra klokken',
    untilHour: 'Indtil klokken',
    days: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    and: 'og',
    or: 'eller',
    not: 'ikke',
    inText: (words) => `tekst med ${words}`,
    tag: (names) => `hashtag ${names}`,
    mention: (names) => `omtale af ${names}`,
    link: (to) => (to === '' ? 'et link' : `link til ${to}`),
    kind: (kinds) => `type ${kinds}`,
    length: (range) => `tekst ${range} tegn`,
    video: (range) => `video ${range} sekunder`,
    channel: (names) => `på ${names}`,
    weekday: (days) => `på en ${days}`,
    hour: (from, to) => `mellem klokken ${from} og ${to}`,
    between: (from, to) => `fra ${from} til og med ${to}`,
    atLeast: (from) => `mindst ${from}`,
    atMost: (to) => `højst ${to}`,
    anything: 'alt',
  },
  en: {
    is: {
      words: 'words in the text',
      hashtag: 'hashtag',
      mention: 'mention with @',
      link: 'link to',
      kind: 'kind of post',
      length: 'length of the text',
      'video-length': 'length of the video',
      channel: 'channel',
      weekday: 'day of the week',
      hour: 'hour of the day',
    },
    wordsHint: 'With commas between them. Capitals and accents make no difference.',
    words: 'Words or phrases',
    compound: 'Also at the start of a longer word (“affald” in “affaldssortering” too)',
    names: 'Names, with commas between them',
    host: 'Website',
    path: 'Address begins with (optional)',
    from: 'From',
    to: 'Up to',
    characters: 'characters',
    seconds: 'seconds',
    fromHour: 'From (hour)',
    untilHour: 'Until (hour)',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    and: 'and',
    or: 'or',
    not: 'not',
    inText: (words) => `text with ${words}`,
    tag: (names) => `hashtag ${names}`,
    mention: (names) => `mention of ${names}`,
    link: (to) => (to === '' ? 'a link' : `link to ${to}`),
    kind: (kinds) => `kind ${kinds}`,
    length: (range) => `text ${range} characters`,
    video: (range) => `video ${range} seconds`,
    channel: (names) => `on ${names}`,
    weekday: (days) => `on ${days}`,
    hour: (from, to) => `between ${from}:00 and ${to}:00`,
    between: (from, to) => `from ${from} to ${to}`,
    atLeast: (from) => `at least ${from}`,
    atMost: (to) => `at most ${to}`,
    anything: 'anything',
  },
};

const SHOWN = 4;

/** A condition in words: `tekst met “wat vind jij” of “laat het weten” en niet op X`. `channelOf`: what a channel is called. */
export function conditionText(condition: Condition, language: Language, channelOf: (key: string) => string): string {
  const words = RULE_WORDS[language];
  const inner = (one: Condition) => {
    const text = conditionText(one, language, channelOf);
    return (one.is === 'all' || one.is === 'any') && one.of.length > 1 ? `(${text})` : text;
  };
  switch (condition.is) {
    case 'all':
    case 'any': {
      if (condition.of.length === 1) return conditionText(condition.of[0] as Condition, language, channelOf);
      return condition.of.map(inner).join(` ${condition.is === 'all' ? words.and : words.or} `);
    }
    case 'not':
      return `${words.not} ${inner(condition.of)}`;
    default:
      return leafText(condition, language, channelOf);
  }
}

function leafText(
  condition: Exclude<Condition, { is: 'all' | 'any' | 'not' }>,
  language: Language,
  channelOf: (key: string) => string,
): string {
  const words = RULE_WORDS[language];
  const either = (list: readonly string[]) => {
    const shown = list.slice(0, SHOWN);
    return `${shown.join(` ${words.or} `)}${list.length > SHOWN ? ' …' : ''}`;
  };
  switch (condition.is) {
    case 'words':
      return words.inText(either(condition.words.map((word) => `“${word}${condition.compound ? '…' : ''}”`)));
    case 'hashtag':
      return words.tag(either(condition.names.map((name) => `#${name.replace(/^#/u, '')}`)));
    case 'mention':
      return words.mention(either(condition.names.map((name) => `@${name.replace(/^@/u, '')}`)));
    case 'link':
      return words.link(`${condition.host}${condition.path}`);
    case 'kind':
      return words.kind(either(condition.kinds.map((kind) => formatName(kind, language).toLowerCase())));
    case 'length':
      return words.length(rangeText(condition.from, condition.to, words));
    case 'video-length':
      return words.video(rangeText(condition.fromSeconds, condition.toSeconds, words));
    case 'channel':
      return words.channel(either(condition.keys.map(channelOf)));
    case 'weekday':
      return words.weekday(either(condition.days.map((day) => words.days[day] ?? '')));
    case 'hour':
      return words.hour(condition.from, condition.to);
  }
}

function rangeText(from: number | null, to: number | null, words: RuleWords): string {
  if (from === null) return to === null ? words.anything : words.atMost(to);
  return to === null ? words.atLeast(from) : words.between(from, to);
}
