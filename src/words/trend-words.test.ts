import { describe, expect, it } from 'vitest';
import type { DefinitionId } from '../core/model/definition-marks.ts';
import { DEFINITION_CHANGES } from '../core/model/definition-marks.ts';
import { GOALS } from '../core/model/goal.ts';
import type { ChangePart, Judged, MonthChange, NamedPost, Trend, TrendWord } from '../core/report/trend.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './language.ts';
import { changeText, markTexts, movesText, trendTitle, typicalText, verdictText, yearText, youngText } from './trend-words.ts';

const WORDS: readonly TrendWord[] = [
  'higher',
  'lower',
  'maybe-higher',
  'maybe-lower',
  'stable',
  'too-few',
  'no-history',
  'too-early',
  'sparse',
];
const RATIOS: Partial<Record<TrendWord, readonly [number, number, number]>> = {
  higher: [1.42, 1.2, 1.68],
  'maybe-higher': [1.3, 1.05, 1.6],
  lower: [0.61, 0.45, 0.77],
  'maybe-lower': [0.8, 0.66, 0.97],
  stable: [1.03, 0.9, 1.2],
};

function judged(word: TrendWord, posts = 24): Judged {
  const [ratio = null, low = null, high = null] = RATIOS[word] ?? [];
  return { word, compared: 6, posts, ratio, low, high, young: 0, until: null };
}

function trend(word: TrendWord): Trend {
  const last = {
    month: '2026-10',
    posts: 24,
    compared: 22,
    sum: 2013,
    typical: 74,
    usualLow: 52,
    usualHigh: 90,
    sumLow: null,
    sumHigh: null,
  };
  return {
    ...judged(word),
    channelKey: 'facebook:1',
    goal: 'clicks',
    answer: { goal: 'clicks', metrics: ['linkClicks'], per: null },
    months: [{ ...last, month: '2026-09', posts: 26 }, last],
    change: null,
    yearBefore: null,
    marks: [],
  };
}

interface Made {
  readonly named?: readonly NamedPost[];
  readonly posts?: readonly [number, number];
}

function change(sum: number, sumBefore: number, largest: ChangePart, { named = [], posts = [24, 26] }: Made = {}): MonthChange {
  const [now, before] = posts;
  return {
    before: '2026-09',
    sum,
    sumBefore,
    posts: now,
    postsBefore: before,
    parts: { posts: 0, typical: 0, exceptional: 0 },
    largest,
    named,
  };
}

const said = ({ word, rest }: { word: string; rest: string }) => `${word} ${rest}`;
const titleOf = (post: string) => (post === 'facebook:1:9' ? 'Welke tegel mag eruit?' : '');
const clicks = trend('stable').answer;
const changed = (made: MonthChange, language: Language = 'nl') => changeText(made, clicks, titleOf, language);

describe('a month in one sentence', () => {
  it.each([
    ['higher', 'nl', 'Duidelijk hoger dan de afgelopen 6 maanden: 1,4× (waarschijnlijk 1,2× tot 1,7×; 24 posts).'],
    ['lower', 'nl', 'Duidelijk lager dan de afgelopen 6 maanden: zo’n 40 % minder (waarschijnlijk 25 % tot 55 %; 24 posts).'],
    ['lower', 'en', 'Clearly lower than the last 6 months: about 40% less (likely 25% to 55%; 24 posts).'],
    [
      'maybe-lower',
      'da',
      'Muligvis lavere end de seneste 6 måneder: cirka 20 % mindre (sandsynligvis 3 % til 35 %; 24 opslag). Vent gerne en måned.',
    ],
    ['stable', 'nl', 'Stabiel: de schommeling past bij wat hier van maand tot maand normaal is.'],
    ['no-history', 'en', 'No comparison yet: at least 3 earlier months are needed.'],
    ['too-few', 'da', 'For få opslag til at sammenligne (24 opslag; mindst 5).'],
  ] as const)('%s in %s', (word, language, sentence) => expect(said(verdictText(judged(word), language))).toBe(sentence));

  it('says it in natural units', () => {
    // (74 + 1) / 1.42 − 1 = 51.8: the ratio is one of counts plus one.
    expect(typicalText(trend('higher'), 'nl')).toBe('Een doorsnee post haalde 74 in plaats van 52.');
    expect(typicalText(trend('stable'), 'en')).toBe('A typical post got 74; usually that is 52 to 90.');
    expect(typicalText(trend('too-few'), 'en')).toBe('');
  });

  it('says which posts are still counting', () => {
    expect(youngText({ ...judged('higher'), young: 1, until: '2026-10-24' }, 'nl')).toBe(
      '1 post telt nog door. Vergeleken zijn de posts tot en met 24 oktober.',
    );
    expect(youngText({ ...judged('too-early'), young: 9 }, 'en')).toBe('9 posts are still counting.');
  });
});

describe('the title', () => {
  const up = { ...trend('higher'), change: change(2013, 1700, 'typical') };
  it.each([
    [trend('higher'), 'Meer kliks per post dan gewoonlijk'],
    [up, 'Meer kliks met minder posts'],
    [{ ...trend('higher'), goal: 'rate' } as Trend, 'Meer interacties per 1.000 bereikt dan gewoonlijk'],
    [trend('maybe-lower'), 'Mogelijk minder kliks per post dan gewoonlijk'],
    [{ ...trend('stable'), goal: 'reach' } as Trend, 'Het bereik bleef zoals gewoonlijk'],
    [trend('too-early'), 'Voor kliks is het nog te vroeg'],
    [trend('no-history'), 'Er is nog niets om kliks mee te vergelijken'],
  ])('%# is a finding', (facts, title) => expect(trendTitle(facts, 'nl')).toBe(title));

  it('names what moved first, and every channel once', () => {
    const moves = [
      { name: 'LinkedIn', word: 'stable' },
      { name: 'Facebook', word: 'higher' },
      { name: 'X', word: 'stable' },
    ] as const;
    expect(movesText(moves, 'nl')).toBe('Facebook: duidelijk hoger. LinkedIn en X: stabiel.');
    expect(movesText(moves, 'da')).toBe('Facebook: klart højere. LinkedIn og X: stabilt.');
  });
});

describe('what made the change', () => {
  it.each([
    [
      change(2013, 1780, 'posts', { posts: [26, 22] }),
      '13 % meer dan in september 2026: 2.013 kliks op de link (was 1.780), vooral door meer posts (26 tegen 22).',
    ],
    [
      change(1780, 2013, 'typical'),
      '12 % minder dan in september 2026: 1.780 kliks op de link (was 2.013), vooral doordat een doorsnee post minder haalde.',
    ],
    [change(2013, 2000, 'posts'), 'Ongeveer evenveel als in september 2026: 2.013 kliks op de link (was 2.000).'],
    [
      change(4800, 2000, 'exceptional', { named: [{ post: 'facebook:1:9', boosted: false }] }),
      '2,4× zoveel als in september 2026: 4.800 kliks op de link (was 2.000), vooral door één post: “Welke tegel mag eruit?”.',
    ],
    [
      change(4800, 2000, 'exceptional', { named: [{ post: 'facebook:1:8', boosted: true }] }),
      '2,4× zoveel als in september 2026: 4.800 kliks op de link (was 2.000), vooral door één betaalde post.',
    ],
    [
      change(2000, 4800, 'exceptional', { named: [{ post: 'facebook:1:9', boosted: false }] }),
      '58 % minder dan in september 2026: 2.000 kliks op de link (was 4.800), vooral doordat september 2026 één uitschieter had.',
    ],
  ])('%#', (made, sentence) => expect(changed(made)).toBe(sentence));

  it('has no share where fewer than five posts stand behind it', () => {
    const few = change(90, 30, 'posts', { posts: [4, 2] });
    expect(changed(few)).toBe('Meer dan in september 2026: 90 kliks op de link (was 30), vooral door meer posts (4 tegen 2).');
    expect(LANGUAGES.map((language) => changed(few, language)).filter((text) => /[%×]/u.test(text))).toEqual([]);
  });
});

it('tells the year before as a number, and what it cannot tell', () => {
  const year = { month: '2025-10', posts: 23, sum: 1615, typical: 78, separable: false };
  expect(yearText(year, clicks, 'nl')).toBe(
    'Een jaar eerder, in oktober 2025: 1.615 kliks op de link, 23 posts; een doorsnee post haalde 78. Met minder dan 25 maanden is het seizoen niet van groei te onderscheiden.',
  );
  expect(yearText({ ...year, separable: true }, clicks, 'en')).toBe(
    'A year before, in October 2025: 1,615 link clicks, 23 posts; a typical post got 78.',
  );
});

it('has one sentence for a change of a definition, also where it came in steps', () => {
  const steps = ['2024-08', '2024-10', '2025-01'].map((month) => ({ id: 'facebook-reach', month }) as const);
  expect(markTexts([...steps, { id: 'facebook-views', month: '2025-02' }], '2024-06', 'nl')).toEqual([
    'Vanaf januari 2025 telt Facebook bereik anders; tussen augustus en december 2024 zijn die cijfers onzeker. Daaroverheen vergelijken we niet.',
    'Sinds februari 2025 telt Facebook weergaven in plaats van vertoningen. Daaroverheen vergelijken we niet.',
  ]);
  expect(markTexts(steps, '2025-01', 'nl')).toEqual([]);
});

// Words that promise more than the method can: in METHOD's words, nothing is significant or proven, and no format is the best.
const FORBIDDEN =
  /signifi[ck]|bewezen|bewijs|bevist|proven|beste format|bedste format|best format|slecht|dårlig|worst|!|undefined|NaN|Infinity|null| {2}/iu;

it('promises nothing that the numbers cannot keep', () => {
  const named: readonly NamedPost[] = [
    { post: 'facebook:1:9', boosted: false },
    { post: 'facebook:1:9', boosted: true },
  ];
  const changes = [
    ...(['posts', 'typical', 'exceptional'] as const).flatMap((part) => [change(3000, 2000, part), change(2000, 3000, part)]),
    change(9000, 2000, 'exceptional', { named }),
    change(2000, 9000, 'exceptional', { named }),
    change(8, 4, 'posts', { posts: [2, 1] }),
  ];
  const ids = DEFINITION_CHANGES.map(({ id }): DefinitionId => id);
  const all = LANGUAGES.flatMap((language) => [
    ...WORDS.flatMap((word) => [
      said(verdictText(judged(word), language)),
      typicalText(trend(word), language),
      youngText({ ...judged(word), young: 3, until: '2026-10-24' }, language),
      movesText([{ name: 'X', word }], language),
      ...GOALS.map((goal) => trendTitle({ ...trend(word), goal }, language)),
      ...changes.map((made) => trendTitle({ ...trend(word), change: made }, language)),
    ]),
    ...changes.map((made) => changed(made, language)),
    ...ids.flatMap((id) => markTexts([{ id, month: '2025-02' }], '', language)),
    yearText({ month: '2025-10', posts: 3, sum: null, typical: 0.6, separable: false }, clicks, language),
  ]);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((sentence) => FORBIDDEN.test(sentence))).toEqual([]);
  // Every multiple stands with its range and its posts.
  const multiples = LANGUAGES.flatMap((language) => WORDS.map((word) => said(verdictText(judged(word), language)))).filter(
    (text) => /[×%]/u.test(text),
  );
  expect(multiples.filter((text) => !/\(.*24 (?:posts|opslag)\)/u.test(text))).toEqual([]);
});
