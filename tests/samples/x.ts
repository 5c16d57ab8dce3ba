import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';
import { oldXDay, xDay } from './clock.ts';
import type { Cell } from './files.ts';
import { quotedFile, utf8 } from './files.ts';
import { xId } from './ids.ts';
import type { Planned, Sample, Truth } from './sample.ts';
import { plan } from './sample.ts';
import type { TextLanguage } from './texts.ts';
import labels from './x-labels.json' with { type: 'json' };

const HANDLE = 'GemLindermeer';
const CHANNEL = { platform: 'x', id: 'gemlindermeer', name: '@GemLindermeer' } as const;
const LABELS: Readonly<Record<string, readonly string[]>> = labels;

/** The places of a language's labels for the 17 columns of each age. */
const OLD = [0, 1, 2, 3, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18];
const NEW = [0, 1, 2, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18];
const CLICKS_FROM = 13;

interface Counts {
  readonly [field: string]: number;
}

function countsOf(luck: Chance, hasLink: boolean): Counts {
  const counts = {
    ...{ impressions: luck.whole(120, 7200), likes: luck.whole(0, 64), bookmarks: luck.whole(0, 9), share: luck.whole(0, 7) },
    ...{ follows: luck.whole(0, 3), replies: luck.whole(0, 14), reposts: luck.whole(0, 21), profile: luck.whole(0, 19) },
    ...{
      details: luck.whole(1, 60),
      urls: hasLink ? luck.whole(1, 80) : 0,
      hashtags: luck.whole(0, 3),
      permalinks: luck.whole(0, 4),
    },
  };
  const { impressions, ...parts } = counts;
  return { ...counts, engagements: Object.values(parts).reduce((sum, part) => sum + part, 0) };
}

function kindOf(text: string): 'link' | 'text' {
  return text.includes('https://') ? 'link' : 'text';
}

function contentTruth({ moment, text }: Planned, c: Counts): Truth {
  const n = (field: string): number => c[field] as number;
  return {
    channel: CHANNEL,
    moment,
    kind: kindOf(text),
    metrics: {
      linkClicks: n('urls'),
      clicks: n('details') + n('urls') + n('hashtags') + n('permalinks'),
      impressions: n('impressions'),
      reactions: n('likes'),
      comments: n('replies'),
      shares: n('share') + n('reposts'),
      saves: n('bookmarks'),
      follows: n('follows'),
    },
  };
}

const ORDER =
  'impressions likes engagements bookmarks share follows replies reposts profile details urls hashtags permalinks'.split(' ');

interface Content {
  readonly language: string;
  readonly text: TextLanguage;
  readonly age: 'old' | 'new';
  readonly month: string;
  readonly ghosts?: number;
  /** In 2025 the labels of the clicks were English in every language. */
  readonly englishClicks?: boolean;
}

/** X takes the line ends out of a text, and leaves the entities of HTML in. */
function written(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('&', '&amp;');
}

function content({ language, text, age, month, ghosts = 0, englishClicks = false }: Content): Sample {
  const luck = chance(`x content ${language} ${month}`);
  const places = age === 'old' ? OLD : NEW;
  const english = LABELS.en as readonly string[];
  const header = places.map((place, column) => {
    return (englishClicks && column >= CLICKS_FROM ? english : (LABELS[language] as readonly string[]))[place] as string;
  });
  const planned = plan(luck, text, `${month}-01`, 6);
  const truths: Truth[] = [];
  const end = age === 'old' ? '\r\n' : '\n';
  const cellOf = (cell: Cell): string =>
    /[,"]|\s/u.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
  const lines = planned.map((one) => {
    const counts = countsOf(luck, one.text.includes('https://'));
    truths.push(contentTruth(one, counts));
    const id = xId(one.moment, luck);
    const day = age === 'old' ? oldXDay(one.moment) : xDay(one.moment);
    const link = `https://x.com/${HANDLE}/status/${id}`;
    const date = age === 'old' ? day : cellOf(day);
    return [id, date, cellOf(written(one.text)), link, ...ORDER.map((field) => counts[field])].join(',');
  });
  for (let ghost = 0; ghost < ghosts; ghost++) {
    const empty = ['', '', '', `https://x.com/${HANDLE}/status/undefined`, ...ORDER.map(() => 0)];
    lines.splice(2 + ghost * 2, 0, empty.join(','));
  }
  // The labels are joined without quotes, whatever they hold.
  const file = [header.join(','), ...lines].join(end) + end;
  const isTwice = new Set(header).size < header.length;
  return {
    folder: `x/content/${language}-${month}`,
    extension: 'csv',
    bytes: utf8(file),
    name: `account_analytics_content_${month}-01_${month}-28.csv`,
    importer: 'x/content',
    headerLanguage: language,
    notes: ghosts === 0 ? {} : { 'ghost-row': ghosts },
    truths,
    ...(isTwice ? { columnsStay: 'X gives two columns one name in this language: only their order tells them apart.' } : {}),
  };
}

const TWEET_LABELS: Readonly<Record<string, string>> = {
  en: 'Tweet id|Tweet permalink|Tweet text|time|impressions|engagements|engagement rate|retweets|replies|likes|user profile clicks|url clicks|hashtag clicks|detail expands|permalink clicks|app opens|app installs|follows|email tweet|dial phone|media views|media engagements',
  pt: 'id do Tweet|link permanente do Tweet|texto do Tweet|horário|impressões|engajamentos|taxa de engajamento|retweets|respostas|favoritos|cliques no perfil do usuário:|cliques no URL|cliques em hashtags:|expansões de detalhes:|cliques no link permanente|aberturas de aplicativos|instalações de aplicativo:|seguiram|Tweet enviado por e-mail|número de telefone discado|visualizações da mídia|engajamentos com mídia',
  // Nobody has shown a Dutch file: these are supposed, and nothing of them is known to anybody.
  nl: 'Id van tweet|Permanente koppeling|Tekst van tweet|tijd|vertoningen|betrokkenheid|betrokkenheidspercentage|geretweet|beantwoord|hartjes|kliks op profiel|kliks op url|kliks op hashtag|details bekeken|kliks op koppeling|app geopend|app geïnstalleerd|nieuwe volgers|tweet gemaild|telefoon gebeld|media bekeken|media aangeklikt',
};

function promotedLabel(label: string, language: string): string {
  if (language === 'pt') return `${label} promovido(a)(s)`;
  return language === 'nl' ? `${label} (gesponsord)` : `promoted ${label}`;
}

function tweetRow({ moment, text, place }: Planned, luck: Chance): { cells: Cell[]; truth: Truth } {
  const c = countsOf(luck, text.includes('https://'));
  const n = (field: string): number => c[field] as number;
  const id = xId(moment, luck);
  const wall = new Date(moment).toISOString();
  const engagements = n('engagements');
  const counted = [n('impressions'), engagements].map((count) => `${count}.0`);
  const promoted = Array.from(
    { length: 18 },
    (_, i): Cell => (place === 3 && i < 2 ? (['512.0', '9.0'][i] as string) : place === 3 ? '0' : '-'),
  );
  const cells: Cell[] = [
    ...[id, `https://twitter.com/${HANDLE}/status/${id}`, text.replaceAll('&', '&amp;')],
    ...[`${wall.slice(0, 10)} ${wall.slice(11, 16)} +0000`, ...counted, engagements / n('impressions')],
    ...['reposts', 'replies', 'likes', 'profile', 'urls', 'hashtags', 'details', 'permalinks'].map((field) => `${c[field]}.0`),
    ...['0', '0', n('follows'), '0', '0', luck.whole(0, 90), '0', ...promoted],
  ];
  return {
    cells,
    truth: {
      channel: CHANNEL,
      moment,
      kind: kindOf(text),
      metrics: {
        linkClicks: n('urls'),
        clicks: n('urls') + n('hashtags') + n('permalinks') + n('details') + n('profile'),
        impressions: n('impressions'),
        reactions: n('likes'),
        comments: n('replies'),
        shares: n('reposts'),
        follows: n('follows'),
      },
    },
  };
}

function tweets(language: string, month: string, text: TextLanguage): Sample {
  const luck = chance(`x tweets ${language} ${month}`);
  const rows = plan(luck, text, `${month}-01`, 8).map((one) => tweetRow(one, luck));
  const plain = (TWEET_LABELS[language] as string).split('|');
  const header = [...plain, ...plain.slice(4).map((label) => promotedLabel(label, language))];
  // Until the autumn of 2015 the heart was a star.
  const ofEra = month < '2015-11' ? header.map((label) => label.replace(/likes$/u, 'favorites')) : header;
  return {
    folder: `x/tweets/${language}-${month}`,
    extension: 'csv',
    bytes: utf8(`${quotedFile([ofEra, ...rows.map(({ cells }) => cells)])}\n`),
    name: `tweet_activity_metrics_${HANDLE}_${month.replace('-', '')}01_${month.replace('-', '')}28_${language}.csv`,
    importer: 'x/tweets',
    ...(language === 'nl'
      ? { headerLanguage: null, columnsStay: 'In a language that nobody has shown the 40 columns are known by their order.' }
      : { headerLanguage: language }),
    truths: rows.map(({ truth }) => truth),
  };
}

/** Both exports of X in all their ages and languages. */
export function xSamples(): Sample[] {
  const languages = Object.keys(LABELS);
  const textOf = (language: string): TextLanguage => (language === 'nl' || language === 'da' ? language : 'en');
  const ghostsIn: Readonly<Record<string, number>> = { en: 1, ja: 2, da: 1, nb: 1 };
  return [
    tweets('en', '2015-03', 'en'),
    tweets('en', '2021-11', 'en'),
    tweets('pt', '2022-02', 'en'),
    tweets('nl', '2019-10', 'nl'),
    ...languages.flatMap((language) => [
      content({ language, text: textOf(language), age: 'old', month: '2025-03' }),
      content({ language, text: textOf(language), age: 'new', month: '2026-03', ghosts: ghostsIn[language] ?? 0 }),
    ]),
    ...['nl', 'da', 'fr'].map((language) =>
      content({ language, text: textOf(language), age: 'new', month: '2025-08', englishClicks: true }),
    ),
  ];
}
