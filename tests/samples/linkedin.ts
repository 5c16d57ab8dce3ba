import type { Channel } from '../../src/core/model/platform.ts';
import { chance } from '../town/random.ts';
import { DAY, utcMonthFirst } from './clock.ts';
import type { Cell } from './files.ts';
import { plainFile, utf8, xls, xlsx } from './files.ts';
import { linkedinId } from './ids.ts';
import type { Sample, Truth } from './sample.ts';
import { plan } from './sample.ts';
import type { TextLanguage } from './texts.ts';

const SLUG = 'alderwick-borough-council';
const PAGE: Channel = { platform: 'linkedin', id: SLUG, name: 'Alderwick borough council' };
/** Where the name of the file no longer says whose it is. */
const NO_PAGE: Channel = { platform: 'linkedin', id: 'linkedin', name: 'LinkedIn' };

interface Words {
  readonly days: string;
  readonly posts: string;
  readonly told: string;
  readonly header: string;
  readonly organic: string;
  readonly audience: string;
}

// Danish: supposed. Dutch: clicks, likes, comments, reposts and follows supposed. English and Spanish as seen.
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    days: 'Metrics',
    posts: 'All posts',
    told: 'Engagement metrics for individual posts. Created date indicates when your post was created. All dates and times are in UTC.',
    header:
      'Post title|Post link|Post type|Campaign name|Posted by|Created date|Campaign start date|Campaign end date|Audience|Impressions|Views (Excluding offsite video views)|Offsite Views|Clicks|Click through rate (CTR)|Likes|Comments|Reposts|Follows|Engagement rate|Content Type',
    organic: 'Organic',
    audience: 'All followers',
  },
  nl: {
    days: 'Statistieken',
    posts: 'Alle bijdragen',
    told: 'Interactiestatistieken voor afzonderlijke bijdragen. Aangemaakt geeft aan wanneer je bijdrage is gemaakt.',
    header:
      'Titel bijdrage|Link plaatsen|Soort bijdrage|Campagnenaam|Geplaatst door|Aangemaakt|Begindatum van campagne|Einddatum van campagne|Doelgroep|Weergaven|Weergaven|Weergaven buiten site|Klikken|Doorklikfrequentie (CTR)|Interessant|Commentaren|Reposts|Volgers|Interactiepercentage|Type content',
    organic: 'Spontaan',
    audience: 'Alle volgers',
  },
  es: {
    days: 'Indicadores',
    posts: 'Todas las publicaciones',
    told: 'Indicadores de interacción de cada publicación. Todas las fechas y horas están en UTC.',
    header:
      'Título de la publicación|Enlace de la publicación|Tipo de publicación|Nombre de la campaña|Anunciado por|Fecha de creación|Fecha de inicio de campaña|Fecha de finalización de campaña|Público|Impresiones|Visualizaciones|Visualizaciones fuera del sitio|Clics|Porcentaje de clics|Recomendaciones|Comentarios|Veces compartido|Seguidores|Tasa de interacción|Tipo de contenido',
    organic: 'Orgánica',
    audience: 'Todos los seguidores',
  },
  da: {
    days: 'Målinger',
    posts: 'Alle opslag',
    told: 'Engagementsmålinger for enkelte opslag. Alle datoer og klokkeslæt er i UTC.',
    header:
      'Opslagets titel|Link til opslag|Opslagstype|Kampagnenavn|Slået op af|Oprettet dato|Kampagnens startdato|Kampagnens slutdato|Målgruppe|Visninger|Afspilninger|Afspilninger uden for siden|Klik|Klikrate (CTR)|Reaktioner|Kommentarer|Delinger|Følgere|Engagementsrate|Indholdstype',
    organic: 'Organisk',
    audience: 'Alle følgere',
  },
};

interface Written {
  readonly cells: Cell[];
  readonly truth: Truth;
}

function postsOf(language: string, text: TextLanguage, month: string, channel: Channel): Written[] {
  const luck = chance(`linkedin content ${language} ${month}`);
  const { organic, audience } = WORDS[language] as Words;
  return plan(luck, text, `${month}-01`, 7).map(({ moment, text: words, place }) => {
    const isVideo = place === 3;
    const [impressions, clicks] = [luck.whole(240, 4100), luck.whole(4, 190)];
    const [likes, comments, reposts] = [luck.whole(2, 88), luck.whole(0, 12), luck.whole(0, 9)];
    const views = isVideo ? luck.whole(60, impressions) : undefined;
    const isCampaign = place === 5;
    // A planned post was made days before it went out: the file gives the day it was made.
    const created = utcMonthFirst(place % 2 === 0 ? moment - 3 * DAY : moment);
    const campaign = isCampaign ? 'Werken bij' : '';
    const dates = isCampaign ? [created, created] : ['', ''];
    const link = `https://www.linkedin.com/feed/update/urn:li:${isVideo ? 'ugcPost' : 'activity'}:${linkedinId(moment, luck)}`;
    const cells: Cell[] = [
      ...[words, link, organic, campaign, luck.pick(['Noor Haverkamp', 'Tom Ashby']), created, ...dates, audience],
      ...[impressions, views ?? '', isVideo ? luck.whole(0, 20) : '', clicks, clicks / impressions, likes, comments, reposts],
      ...[isCampaign ? luck.whole(0, 4) : '', (clicks + likes + comments + reposts) / impressions, isVideo ? 'Video' : ''],
    ];
    const follows = cells[17] === '' ? {} : { follows: cells[17] as number };
    const counts = { impressions, clicks, reactions: likes, comments, shares: reposts, ...follows };
    return {
      cells,
      truth: {
        channel,
        moment,
        kind: isVideo ? 'video' : words.includes('https://') ? 'link' : 'text',
        metrics: views === undefined ? counts : { ...counts, videoViews: views },
      },
    };
  });
}

const DAYS_HEADER = 'Date|Impressions (organic)|Impressions (sponsored)|Impressions (total)|Unique impressions (organic)'.split(
  '|',
);

function daysSheet(month: string): Cell[][] {
  const days = Array.from(
    { length: 28 },
    (_, day) => `${month.slice(5)}/${String(day + 1).padStart(2, '0')}/${month.slice(0, 4)}`,
  );
  return [
    ['Aggregated engagement metrics for your organic and sponsored posts over time.'],
    DAYS_HEADER,
    ...days.map((day, i) => [day, 40 + i, 0, 40 + i, 30 + i]),
  ];
}

/** As downloaded: a binary workbook of two sheets. */
function downloaded(
  language: string,
  text: TextLanguage,
  month: string,
  extra: Partial<Sample>,
  turn = (label: string) => label,
): Sample {
  const { days, posts, told, header } = WORDS[language] as Words;
  const written = postsOf(language, text, month, PAGE);
  return {
    folder: `linkedin/content/${language}-${month}`,
    extension: 'xls',
    bytes: xls([
      [days, daysSheet(month)],
      [posts, [[told], header.split('|').map(turn), ...written.map(({ cells }) => cells)]],
    ]),
    name: `${SLUG}_content_${Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 2, 8)}.xls`,
    importer: 'linkedin/content',
    truths: written.map(({ truth }) => truth),
    ...extra,
  };
}

/** Saved again by a person: the second sheet alone, as a workbook or as text. */
function savedAgain(how: 'xlsx' | 'csv' | 'numbers'): Sample {
  const month = { xlsx: '2025-09', csv: '2025-10', numbers: '2025-11' }[how];
  const channel = how === 'numbers' ? NO_PAGE : PAGE;
  const written = postsOf('en', 'en', month, channel);
  const { told, header } = WORDS.en as Words;
  const labels = header.split('|').map((label) => label.replace(/^Views .*/u, 'Views'));
  const rows = written.map(({ cells }) => cells);
  const epoch = Date.UTC(2025, 11, 2, 8);
  return {
    folder: `linkedin/content/en-${month}-${how}`,
    extension: how === 'xlsx' ? 'xlsx' : 'csv',
    bytes:
      how === 'xlsx'
        ? xlsx([['All posts', [labels, ...rows]]])
        : utf8(plainFile([...(how === 'numbers' ? [[told, ...labels.slice(1).map(() => '')]] : []), labels, ...rows])),
    name: how === 'numbers' ? 'All posts-Table 1.csv' : `${SLUG}_content_${epoch}.${how}`,
    importer: 'linkedin/content',
    headerLanguage: 'en',
    truths: written.map(({ truth }) => truth),
  };
}

interface Personal {
  readonly folder: string;
  readonly name: string;
  readonly sheets: readonly [top: string, days: string];
  readonly told: string;
  readonly header: readonly [url: string, day: string, engagements: string, impressions: string];
  readonly dayOf: (moment: number) => string;
  readonly isText: boolean;
  readonly person: string;
  readonly month: string;
  readonly headerLanguage?: string;
}

/** A member's own export: two lists side by side, by engagements and by impressions; the second lacks some of the first. */
function personal({ folder, name, sheets, told, header, dayOf, isText, person, month, headerLanguage }: Personal): Sample {
  const luck = chance(`linkedin personal ${folder}`);
  const channel: Channel = { platform: 'linkedin', id: person.toLowerCase().replaceAll(' ', '-'), name: person };
  const all = plan(luck, 'nl', `${month}-01`, 8).map(({ moment }) => {
    const url = `https://www.linkedin.com/feed/update/urn:li:activity:${linkedinId(moment, luck)}`;
    return { moment, url, engagements: luck.whole(2, 190), impressions: luck.whole(120, 5200) };
  });
  const left = [...all.slice(0, 7)].sort((a, b) => b.engagements - a.engagements);
  const right = [...all.slice(2)].sort((a, b) => b.impressions - a.impressions);
  const cell = (count: number): Cell => (isText ? String(count) : count);
  const rows = left.map((one, i) => {
    const other = right[i];
    const second = other === undefined ? ['', '', ''] : [other.url, dayOf(other.moment), cell(other.impressions)];
    return [one.url, dayOf(one.moment), cell(one.engagements), '', ...second];
  });
  const [url, day, engagements, impressions] = header;
  const top = [[told], [], [url, day, engagements, '', url, day, impressions], ...rows];
  const days = all.map(({ moment, impressions: count }) => [dayOf(moment), cell(count), cell(3)]);
  return {
    folder: `linkedin/personal/${folder}`,
    extension: 'xlsx',
    bytes: xlsx([
      [sheets[1], [[day, impressions, engagements], ...days]],
      [sheets[0], top],
    ]),
    name,
    importer: 'linkedin/personal',
    ...(headerLanguage === undefined ? {} : { headerLanguage }),
    rows: rows.length,
    rowsAre: 'two ranked lists side by side: a row is a place in both, not a post',
    columnsStay: 'Two lists with the same column names stand side by side.',
    // In the order in which the two lists name them, row by row.
    truths: ordered(left, right).map(({ moment, impressions: count, url: address }) => ({
      channel,
      moment,
      kind: 'text',
      metrics: right.some((other) => other.url === address) ? { impressions: count } : {},
    })),
  };
}

function ordered<One>(left: readonly One[], right: readonly One[]): One[] {
  return [...new Set(left.flatMap((one, i) => (right[i] === undefined ? [one] : [one, right[i] as One])))];
}

function numbersDay(order: 'day' | 'month'): (moment: number) => string {
  return (moment) => {
    const day = new Date(moment);
    const [d, m] = [day.getUTCDate(), day.getUTCMonth() + 1];
    return order === 'month'
      ? `${m}/${d}/${day.getUTCFullYear()}`
      : `${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/${day.getUTCFullYear()}`;
  };
}

/** The company page's export in the languages known, as saved again, and the personal one in both its forms. */
export function linkedinSamples(): Sample[] {
  const told = 'Maximum of 50 posts available to include in this list';
  return [
    downloaded('en', 'en', '2024-01', { headerLanguage: 'en' }),
    downloaded('en', 'en', '2025-05', { headerLanguage: 'en' }, (label) => label.replace(/^Views .*/u, 'Views')),
    downloaded('nl', 'nl', '2026-03', {
      headerLanguage: 'nl',
      columnsStay: 'Two columns bear the same name, and nobody has shown five others: their order tells them apart.',
    }),
    downloaded('es', 'en', '2025-06', { headerLanguage: 'es' }),
    downloaded('da', 'da', '2026-03', {
      headerLanguage: null,
      columnsStay: 'In a language that nobody has shown the 20 columns are known by their order.',
    }),
    savedAgain('xlsx'),
    savedAgain('csv'),
    savedAgain('numbers'),
    personal({
      folder: 'en-2026-03',
      name: 'AggregateAnalytics_Sanne de Boer_2026-03-01_2026-03-28.xlsx',
      sheets: ['TOP POSTS', 'ENGAGEMENT'],
      told,
      header: ['Post URL', 'Post Publish Date', 'Engagements', 'Impressions'],
      dayOf: numbersDay('month'),
      isText: true,
      person: 'Sanne de Boer',
      month: '2026-03',
      headerLanguage: 'en',
    }),
    personal({
      folder: 'en-2024-11',
      name: 'Content_2024-11-01_2024-11-28_SanneDeBoer.xlsx',
      sheets: ['TOP POSTS', 'ENGAGEMENT'],
      told,
      header: ['Post URL', 'Post Publish Date', 'Engagements', 'Impressions'],
      dayOf: numbersDay('month'),
      isText: false,
      person: 'SanneDeBoer',
      month: '2024-11',
      headerLanguage: 'en',
    }),
    personal({
      folder: 'pt-2026-03',
      name: 'AggregateAnalytics_Sanne de Boer_2026-03-01_2026-03-28 (1).xlsx',
      sheets: ['Publicações mais em alta', 'Engajamento'],
      told: 'Máximo de 50 publicações disponíveis para incluir nesta lista',
      header: ['URL da publicação', 'Data de publicação', 'Engajamentos', 'Impressões'],
      dayOf: numbersDay('day'),
      isText: true,
      person: 'Sanne de Boer',
      month: '2026-03',
    }),
  ];
}
