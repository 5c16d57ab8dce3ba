import { addMonths, monthsBetween } from '../../src/core/base/calendar.ts';
import type { CornersSlide, Deck, RankedCard, RankedSlide, SendInSlide, Slide } from '../../src/core/deck/slide.ts';
import type { Finding } from '../../src/core/insight/findings.ts';
import type { Goal } from '../../src/core/model/goal.ts';
import type { Metric } from '../../src/core/model/metric.ts';
import type { Channel } from '../../src/core/model/platform.ts';
import { channelKey } from '../../src/core/model/platform.ts';
import { OWN_THEME } from '../../src/core/model/theme.ts';
import type { Format } from '../../src/core/model/workspace.ts';
import type { Answer } from '../../src/core/rank/answer.ts';
import type { ReportPost } from '../../src/core/report/report.ts';
import type { Judged, MonthlyGoal, Trend, TrendWord } from '../../src/core/report/trend.ts';
import { extremeChoices, fewChoices, usualChoices } from './choice-slides.ts';
import { extremeMeeting, fewMeeting, usualMeeting } from './meeting-slides.ts';

const MONTH = '2026-10';
const MONTHS = monthsBetween(addMonths(MONTH, -12), MONTH);

const facebook: Channel = { platform: 'facebook', id: '100064467291406', name: 'Gemeente Voorbeeld' };
const instagram: Channel = { platform: 'instagram', id: 'gemeentevoorbeeld', name: 'gemeentevoorbeeld' };
const linkedin: Channel = { platform: 'linkedin', id: 'gemeente-voorbeeld', name: 'Gemeente Voorbeeld' };
const x: Channel = { platform: 'x', id: 'voorbeeld', name: '@voorbeeld' };
const tiktok: Channel = { platform: 'tiktok', id: 'voorbeeld', name: '@voorbeeld' };

/** Texts that try to get out of where they are shown. */
export const HOSTILE = '</script><img src=x onerror=alert(1)>\u2028<!-- </style> " onload="x" & {{x}} $& $1';
const LONG_WORD = 'Gemeinderatssitzungsprotokollveröffentlichungsverpflichtungsverordnung'.repeat(2);
const LONG_TEXT =
  `👩‍👩‍👧‍👦🎉 ${'Vandaag vertellen we je alles over de nieuwe fietsbrug, de planning en wat jij ervan merkt. '.repeat(25)}`.slice(
    0,
    2200,
  );

const base = { title: null, notes: '', hidden: false, starred: false, texts: {}, pictures: [], month: MONTH } as const;

function post(id: number, channel: Channel, text: string, format: Format, metrics: Partial<Record<Metric, number>>): ReportPost {
  const key = channelKey(channel);
  const day = String((id % 28) + 1).padStart(2, '0');
  return {
    key: `${key}:${id}`,
    channelKey: key,
    publishedAt: `2026-10-${day}T${String(8 + (id % 12)).padStart(2, '0')}:30:00+02:00`,
    precision: id % 5 === 4 ? 'day' : 'minute',
    format,
    text,
    permalink: id % 3 === 2 ? '' : `https://example.org/posts/${id}`,
    metrics,
    young: id % 11 === 10,
    boosted: id % 7 === 6 ? true : null,
    duty: false,
    leftOut: false,
  };
}

function answer(goal: Goal, metric: Metric): Answer {
  return { goal, metrics: [metric], per: null };
}

/** What a word says beside itself: 1,4× of the last months, 0,7×, or nothing. */
function judged(word: TrendWord): Judged {
  const [ratio, low, high] = { higher: [1.42, 1.2, 1.68], lower: [0.71, 0.55, 0.9], stable: [1.03, 0.86, 1.22] }[
    word as string
  ] ?? [null, null, null];
  return {
    word,
    compared: 6,
    posts: 24,
    ratio: ratio ?? null,
    low: low ?? null,
    high: high ?? null,
    young: word === 'too-early' ? 9 : 0,
    until: word === 'too-early' ? '2026-10-24' : null,
  };
}

function monthly(
  goal: Goal,
  word: TrendWord,
  values: readonly (number | null)[],
  perChannel: readonly [Channel, Metric, number][],
): MonthlyGoal {
  const known = word === 'no-history' ? null : { low: 0.82, high: 1.17 };
  return {
    goal,
    months: MONTHS.map((month, place) => ({
      month,
      times: values[place] ?? null,
      usualLow: known?.low ?? null,
      usualHigh: known?.high ?? null,
    })),
    ...judged(word),
    perChannel: perChannel.map(([channel, metric, sum]) => ({
      channelKey: channelKey(channel),
      answer: answer(goal, metric),
      sum,
    })),
  };
}

function trend(
  channel: Channel,
  goal: Goal,
  metric: Metric,
  word: TrendWord,
  values: readonly (number | null)[],
): { channel: Channel; trend: Trend } {
  const known = values.slice(0, -1).filter((value) => value !== null);
  const usual = word === 'no-history' ? null : { low: Math.min(...known), high: Math.max(...known) };
  return {
    channel,
    trend: {
      channelKey: channelKey(channel),
      goal,
      answer: answer(goal, metric),
      months: MONTHS.map((month, place) => ({
        month,
        posts: 8,
        compared: 8,
        sum: (values[place] ?? 0) * 8,
        typical: values[place] ?? null,
        usualLow: usual?.low ?? null,
        usualHigh: usual?.high ?? null,
        sumLow: null,
        sumHigh: null,
      })),
      ...judged(word),
      change: null,
      yearBefore: null,
      marks: [],
    },
  };
}

const UP = [0.9, 0.95, 0.86, 1.02, 0.98, 0.94, 1.1, 1.04, 1.07, 1.01, 1.12, 1.08, 1.42];
const FLAT = [1, 0.97, 1.1, 0.95, 0.88, 1.04, 1.06, 0.96, 1.02, 1.12, 0.98, 1.05, 1.03];
const DOWN = [1, 1.04, 0.97, 1.02, 0.95, 1.0, 1.05, 1.01, 0.97, 1.02, 0.96, 0.98, 0.71];

function scaled(values: readonly number[], by: number): number[] {
  return values.map((value) => Math.round(value * by));
}

/** The goal that a metric answers, where it is not reach. */
const GOAL_OF: Partial<Record<Metric, Goal>> = { linkClicks: 'clicks', clicks: 'clicks', reactions: 'reactions' };

function card(source: ReportPost, channel: Channel, metric: Metric, value: number, times: number | null): RankedCard {
  return { post: source, channel, answer: answer(GOAL_OF[metric] ?? 'reach', metric), value, times };
}

const bestCards: RankedCard[] = [
  card(
    post(
      12,
      facebook,
      'Welke stoeptegel bij jou in de straat mag eruit? Stuur een foto, wij komen met schep en plant.',
      'Vraag van de week',
      { linkClicks: 412 },
    ),
    facebook,
    'linkClicks',
    412,
    4.58,
  ),
  card(
    post(22, facebook, 'Om 4.50 uur is Remco al op pad. Een ochtend mee op de strooiwagen.', 'video', { linkClicks: 279 }),
    facebook,
    'linkClicks',
    279,
    3.1,
  ),
  card(
    post(4, facebook, 'Hier wordt volgende week gewerkt. Bekijk de kaart voordat je vertrekt.', 'link', { linkClicks: 214 }),
    facebook,
    'linkClicks',
    214,
    2.38,
  ),
];
const leastCards: RankedCard[] = [
  card(
    post(7, facebook, 'College stelt Nota Bodembeheer 2026–2030 vast #bodem #college #nota', 'Persbericht', { linkClicks: 9 }),
    facebook,
    'linkClicks',
    9,
    0.1,
  ),
  card(
    post(20, facebook, 'Lees de nieuwsbrief van oktober op onze website.', 'link', { linkClicks: 17 }),
    facebook,
    'linkClicks',
    17,
    0.19,
  ),
  card(
    post(16, facebook, 'Wij zoeken een medewerker planning en control (36 uur).', 'Vacature', { linkClicks: 24 }),
    facebook,
    'linkClicks',
    24,
    0.27,
  ),
];

function ranked(kind: 'best' | 'least', changes: Partial<RankedSlide>): RankedSlide {
  return {
    ...base,
    id: `${kind}-facebook:100064467291406-clicks`,
    kind,
    goal: 'clicks',
    answer: answer('clicks', 'linkClicks'),
    channel: facebook,
    ranking: 'times',
    cards: kind === 'best' ? bestCards : leastCards,
    compared: 24,
    young: 3,
    duty: kind === 'least' ? 2 : 0,
    ...changes,
  };
}

/** What is said of a format: its verdict and, where it was compared, how many times the others with its range. */
type Said = 'works' | 'works-less' | 'seems' | 'none' | 'unclear' | 'too-few';

function finding(
  level: Format,
  posts: number,
  said: Said,
  ratio: number | null,
  low: number | null,
  high: number | null,
): Finding {
  const claimed = said === 'works' || said === 'works-less' || said === 'seems';
  return {
    channel: channelKey(facebook),
    measure: 'clicks',
    group: 'kind',
    level,
    primary: true,
    exclusive: true,
    goal: true,
    posts,
    rest: 100,
    weeks: posts,
    verdict: said === 'works-less' ? 'works' : said,
    direction: claimed ? (said === 'works-less' ? -1 : 1) : 0,
    lead: false,
    mirror: false,
    effect:
      ratio === null || low === null || high === null
        ? null
        : { est: Math.log(ratio), q: 0.01, ratio, low, high, usual: 20, typical: 20 * ratio, needed: 14 },
  };
}

const CHOICES = {
  best: bestCards as [RankedCard, RankedCard, RankedCard],
  least: leastCards as [RankedCard, RankedCard, RankedCard],
  finding: (level: string, group: Finding['group'], said: Said, ratio: number): Finding => ({
    ...finding(level, 12, said, ratio, ratio * 0.75, ratio * 1.4),
    group,
  }),
};

/** The numbers behind a slide of formats. */
function compared(goal: Goal, metric: Metric, posts: number, rows: readonly Finding[]) {
  return {
    goal,
    answer: answer(goal, metric),
    posts,
    tagged: posts,
    from: '2025-11-01',
    to: '2026-10-31',
    boostUnknown: false,
    rows,
  };
}

function deckOf(slides: readonly Slide[]): Deck {
  const theme = OWN_THEME;
  return { version: 2, month: MONTH, zone: 'Europe/Amsterdam', today: '2026-11-02', theme, frozenOn: null, slides, leftOut: [] };
}

const appendixPosts = Array.from({ length: 14 }, (_, place) =>
  post(
    place,
    facebook,
    [
      'Welke stoeptegel mag eruit?',
      'Wegwerkzaamheden op de Dorpsstraat: dit betekent het voor jou en je bezoek',
      'Foto van de week 📷',
      '',
    ][place % 4] ?? '',
    ['photo', 'video', 'link', 'Vraag van de week'][place % 4] ?? 'photo',
    {
      linkClicks: 12 * place,
      reach: 400 + 337 * place,
      ...(place % 4 === 0 ? {} : { impressions: 900 + 512 * place }),
      reactions: 3 * place,
      comments: place,
      shares: place % 3,
    },
  ),
);

type PointOf = readonly [RankedCard | undefined, number, number, boolean];

/** An ordinary post of an ordinary channel. */
function cardAt(id: number): RankedCard {
  const channel = [facebook, instagram, linkedin][id % 3] ?? facebook;
  return card(
    post(id, channel, `De straat op: aflevering ${id} over groen in de wijk`, 'photo', { reach: 900 }),
    channel,
    'reach',
    900,
    1.4,
  );
}

function cornersOf(points: readonly PointOf[], without = 4, id = 'corners'): CornersSlide {
  return {
    ...base,
    id,
    kind: 'corners',
    without,
    points: points.flatMap(([from, reach, reactions, named]) =>
      from === undefined ? [] : [{ post: from.post, channel: from.channel, reach, reactions, named }],
    ),
  };
}

function sendIn(examples: readonly (readonly [Format, RankedCard | undefined])[]): SendInSlide {
  return {
    ...base,
    id: 'send-in',
    kind: 'send-in',
    examples: examples.flatMap(([format, from]) => (from === undefined ? [] : [{ format, card: from }])),
  };
}

/** An ordinary month of a team with four channels. */
export const usualDeck: Deck = deckOf([
  {
    ...base,
    id: 'month',
    kind: 'month',
    channels: [facebook, instagram, linkedin, x],
    posts: 86,
    measuredOn: '2026-11-02',
    goals: [
      monthly('clicks', 'higher', UP, [
        [facebook, 'linkClicks', 2412],
        [linkedin, 'clicks', 1340],
        [x, 'linkClicks', 430],
      ]),
      monthly('reach', 'stable', FLAT, [
        [facebook, 'reach', 112400],
        [instagram, 'reach', 64200],
        [linkedin, 'impressions', 38100],
        [x, 'impressions', 24800],
      ]),
      monthly('reactions', 'lower', DOWN, [
        [facebook, 'reactions', 1610],
        [instagram, 'reactions', 1022],
        [linkedin, 'reactions', 380],
        [x, 'reactions', 55],
      ]),
    ],
  },
  {
    ...base,
    id: 'channels',
    kind: 'channels',
    rows: [
      trend(facebook, 'clicks', 'linkClicks', 'higher', scaled(UP, 74)),
      trend(facebook, 'reach', 'reach', 'stable', scaled(FLAT, 4400)),
      trend(facebook, 'reactions', 'reactions', 'lower', scaled(DOWN, 62)),
      trend(instagram, 'reach', 'reach', 'stable', scaled(FLAT, 2100)),
      trend(instagram, 'reactions', 'reactions', 'stable', scaled(FLAT, 38)),
      trend(linkedin, 'clicks', 'clicks', 'stable', scaled(FLAT, 46)),
      trend(linkedin, 'reach', 'impressions', 'lower', scaled(DOWN, 1900)),
      trend(linkedin, 'reactions', 'reactions', 'stable', scaled(FLAT, 21)),
      trend(x, 'clicks', 'linkClicks', 'no-history', [null, null, null, null, null, null, null, null, 18, 22, null, 19, 20]),
      trend(x, 'reach', 'impressions', 'too-early', scaled(FLAT, 900)),
      trend(x, 'reactions', 'reactions', 'stable', scaled(FLAT, 4)),
    ],
  },
  ranked('best', {}),
  ranked('least', { notes: 'Spreek de maker niet aan.' }),
  ranked('best', {
    id: 'best-all-reach',
    goal: 'reach',
    answer: answer('reach', 'reach'),
    channel: null,
    compared: 83,
    cards: [
      card(
        post(3, instagram, 'Dit is de nieuwe brug. Nog drie nachten en dan kun je eroverheen.', 'reel', { reach: 38200 }),
        instagram,
        'reach',
        38200,
        5.2,
      ),
      card(
        post(21, facebook, 'Om 4.50 uur is Remco al op pad. Een ochtend mee op de strooiwagen.', 'video', { reach: 21900 }),
        facebook,
        'reach',
        21900,
        2.9,
      ),
      card(post(9, x, 'Stroomstoring centrum: dit weten we nu.', 'text', { impressions: 9400 }), x, 'impressions', 9400, 2.2),
    ],
  }),
  {
    ...base,
    id: 'formats',
    kind: 'formats',
    channel: facebook,
    ...compared('clicks', 'linkClicks', 117, [
      finding('Vraag van de week', 14, 'works', 2.3, 1.62, 3.5),
      finding('Achter de schermen', 11, 'seems', 1.6, 1.05, 2.4),
      finding('link', 27, 'works-less', 0.6, 0.45, 0.84),
      finding('Persbericht', 19, 'works-less', 0.31, 0.22, 0.48),
      finding('photo', 38, 'none', 1.02, 0.82, 1.24),
      finding('video', 8, 'unclear', 1.4, 0.45, 4.2),
      finding('poll', 3, 'too-few', null, null, null),
    ]),
  },
  cornersOf([
    [bestCards[0], 3.1, 4.2, true],
    [bestCards[1], 2.2, 1.9, false],
    [bestCards[2], 1.4, 0.4, false],
    [leastCards[0], 0.4, 0.2, true],
    [leastCards[1], 0.7, 0.5, false],
    [leastCards[2], 0.9, 0.8, false],
    ...[1.2, 0.8, 1.6, 0.6, 1.1, 0.95, 2.6, 0.5, 1.3, 0.7, 1.0, 1.05].map(
      (reach, place): PointOf => [
        cardAt(50 + place),
        reach,
        [0.9, 1.3, 1.2, 2.4, 1.4, 0.7, 0.35, 0.6, 1.1, 1.8, 1, 0.8][place] ?? 1,
        place === 3 || place === 6,
      ],
    ),
  ]),
  sendIn([
    ['Vraag van de week', bestCards[0]],
    ['video', bestCards[1]],
    ['link', bestCards[2]],
    ['Achter de schermen', cardAt(70)],
  ]),
  ...usualChoices(CHOICES),
  ...usualMeeting,
  {
    ...base,
    id: 'appendix-1',
    kind: 'appendix',
    page: 1,
    pages: 2,
    channel: facebook,
    metrics: ['linkClicks', 'reach', 'impressions', 'reactions', 'comments', 'shares'],
    posts: appendixPosts,
  },
]);

/** A team that has just begun: one channel, little to say. */
export const fewDeck: Deck = deckOf([
  {
    ...base,
    id: 'month',
    kind: 'month',
    channels: [facebook],
    posts: 3,
    measuredOn: '2026-11-02',
    goals: [
      monthly('clicks', 'no-history', [], []),
      monthly(
        'reach',
        'no-history',
        [null, null, null, null, null, null, null, null, null, null, null, 1.1, null],
        [[facebook, 'reach', 1]],
      ),
      monthly('reactions', 'too-early', FLAT, [[facebook, 'reactions', 0]]),
    ],
  },
  {
    ...base,
    id: 'channels',
    kind: 'channels',
    rows: [trend(facebook, 'reach', 'reach', 'no-history', [...Array<null>(12).fill(null), 204])],
  },
  { ...base, id: 'channels-none', kind: 'channels', rows: [] },
  ranked('best', {
    ranking: 'plain',
    compared: 2,
    young: 1,
    cards: bestCards.slice(0, 1).map((one) => ({ ...one, times: null, value: 1 })),
  }),
  ranked('least', { cards: [], compared: 4, young: 4, duty: 0 }),
  {
    ...base,
    id: 'formats',
    kind: 'formats',
    channel: facebook,
    ...compared('clicks', 'linkClicks', 3, [finding('photo', 3, 'too-few', null, null, null)]),
  },
  {
    ...base,
    id: 'formats-none',
    kind: 'formats',
    channel: facebook,
    ...compared('reach', 'views', 0, []),
  },
  cornersOf([[bestCards[0], 1.2, 0.8, true]], 2),
  cornersOf([], 3, 'corners-none'),
  sendIn([]),
  ...fewChoices(CHOICES),
  ...fewMeeting,
  {
    ...base,
    id: 'appendix-1',
    kind: 'appendix',
    page: 1,
    pages: 1,
    channel: facebook,
    metrics: ['reach'],
    posts: appendixPosts.slice(0, 1),
  },
]);

const extremeCards = [0, 1, 2, 3, 4].map((place) =>
  card(
    post(
      30 + place,
      tiktok,
      [LONG_TEXT, HOSTILE, LONG_WORD, '', `${LONG_WORD} 🎉`][place] ?? '',
      [LONG_WORD, 'live', HOSTILE, 'document', 'share'][place] as Format,
      { views: 123_456_789 },
    ),
    tiktok,
    'views',
    123_456_789 / 10 ** place,
    128 / 6 ** place,
  ),
);
const unsafe = card(
  { ...post(40, tiktok, 'Let op de link', 'photo', { views: 4 }), permalink: 'javascript:alert(1)' },
  tiktok,
  'views',
  4,
  0.96,
);
const manyChannels: Channel[] = [
  facebook,
  { ...facebook, id: '2', name: 'Sportcentrum De Zeer Lange Naam aan het Water' },
  instagram,
  linkedin,
  x,
  tiktok,
  { platform: 'other', id: 'brief', name: LONG_WORD },
  { platform: 'youtube', id: 'y', name: 'y' },
];

/** Everything too long, too large, too many, or hostile. */
export const extremeDeck: Deck = deckOf([
  {
    ...base,
    id: 'month',
    kind: 'month',
    title: 'Tien woorden in een titel die net op twee regels past, denken we',
    channels: manyChannels,
    posts: 100_000,
    measuredOn: '2026-11-02',
    goals: [
      monthly(
        'clicks',
        'higher',
        [...FLAT.slice(0, 12), 214.2],
        manyChannels.map((channel) => [channel, 'linkClicks', 987_654_321] as [Channel, Metric, number]),
      ),
      monthly(
        'reach',
        'lower',
        [...FLAT.slice(0, 12), 0],
        manyChannels.map((channel) => [channel, 'thumbnailImpressions', 987_654_321] as [Channel, Metric, number]),
      ),
      monthly(
        'reactions',
        'stable',
        [null, 1, null, 1, 1, null, null, 1, null, 1, 1, 1, 1],
        manyChannels.slice(0, 5).map((channel) => [channel, 'reactions', 1] as [Channel, Metric, number]),
      ),
    ],
  },
  {
    ...base,
    id: 'channels',
    kind: 'channels',
    rows: manyChannels.flatMap((channel) => [
      trend(channel, 'clicks', 'linkClicks', 'higher', scaled(UP, 1_000_000)),
      trend(channel, 'reach', 'thumbnailImpressions', 'no-history', [null, null, 3, null]),
      trend(channel, 'reactions', 'reactions', 'lower', scaled(DOWN, 0)),
    ]),
  },
  ranked('best', {
    title: `${LONG_WORD} ${'met nog heel veel woorden erachteraan zodat het er wel zestig worden '.repeat(6)}`,
    goal: 'reach',
    answer: answer('reach', 'views'),
    channel: tiktok,
    cards: extremeCards,
    young: 1,
  }),
  ranked('least', {
    title: HOSTILE,
    goal: 'reach',
    answer: answer('reach', 'views'),
    channel: null,
    cards: [unsafe, ...extremeCards.slice(1, 3).map((one) => ({ ...one, times: 0 }))],
  }),
  ranked('best', { id: 'hidden-one', hidden: true, title: 'Deze slide is verborgen', notes: 'Geheime notitie' }),
  {
    ...base,
    id: 'formats',
    kind: 'formats',
    notes: 'Ook geheim',
    channel: { platform: 'other', id: 'brief', name: LONG_WORD },
    ...compared('reach', 'thumbnailImpressions', 98_765, [
      finding(LONG_WORD, 9000, 'works', 64, 20, 900),
      finding(HOSTILE, 8, 'works', 1.2, 1.01, 1.4),
      ...['link', 'text', 'photo', 'share', 'live', 'event', 'story'].map((format) =>
        finding(format, 12, 'works-less', 0.01, 0, 0.4),
      ),
    ]),
  },
  cornersOf(
    [
      [extremeCards[0], 128, 96, true],
      [extremeCards[1], 0, 0, true],
      [extremeCards[2], 0.01, 44, true],
      [extremeCards[3], 51, 0.004, true],
      ...Array.from(
        { length: 220 },
        (_, place): PointOf => [cardAt(100 + place), 1 + ((place * 7) % 11) / 10 - 0.5, 1 + ((place * 5) % 13) / 10 - 0.6, false],
      ),
    ],
    98_765,
  ),
  {
    ...sendIn([0, 1, 2, 3, 4, 0, 1, 2].map((place, at) => [`${extremeCards[place]?.post.format}${at}`, extremeCards[place]])),
    texts: { 'check-1': LONG_TEXT, 'check-2': HOSTILE, 'check-3': LONG_WORD, 'check-4': '👩‍👩‍👧‍👦'.repeat(40) },
  },
  ...extremeChoices({
    ...CHOICES,
    cards: [extremeCards[0], extremeCards[1], extremeCards[2]] as [RankedCard, RankedCard, RankedCard],
    longText: LONG_TEXT,
    longWord: LONG_WORD,
    hostile: HOSTILE,
  }),
  ...extremeMeeting,
  {
    ...base,
    id: 'appendix-1',
    kind: 'appendix',
    page: 12,
    pages: 412,
    channel: manyChannels[1] as Channel,
    metrics: ['linkClicks', 'reach', 'impressions', 'reactions', 'comments', 'shares', 'watchTimeSeconds', 'saves'],
    posts: appendixPosts.map((one) => ({
      ...one,
      young: true,
      boosted: true,
      format: LONG_WORD,
      text: LONG_TEXT,
      metrics: { linkClicks: 123_456_789, reach: 123_456_789, watchTimeSeconds: 1.5e9 },
    })),
  },
]);
