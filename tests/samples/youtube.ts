import type { Metric } from '../../src/core/model/metric.ts';
import type { Channel } from '../../src/core/model/platform.ts';
import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';
import { englishDay } from './clock.ts';
import type { Cell } from './files.ts';
import { plainFile, utf8, zip } from './files.ts';
import { youtubeId } from './ids.ts';
import type { Sample, Truth } from './sample.ts';
import { plan } from './sample.ts';
import type { TextLanguage } from './texts.ts';

const NAMED: Channel = { platform: 'youtube', id: 'gemeente-lindermeer', name: 'Gemeente Lindermeer' };
const UNNAMED: Channel = { platform: 'youtube', id: 'youtube', name: 'YouTube' };

/** A video and all that a person can ask YouTube for. */
interface Video {
  readonly id: string;
  readonly title: string;
  /** '' of a video that was taken away. */
  readonly day: string;
  readonly moment: number;
  readonly seconds: number;
  readonly isShort: boolean;
  readonly numbers: Readonly<Record<string, number>>;
}

const TITLES: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: [
    'Zo werkt de nieuwe brug',
    'Raadsvergadering, in 2 minuten',
    '"Mijn straat": de Waterkant',
    'Zwemles 💦 #shorts',
    'Winterdienst',
  ],
  da: ['Sådan virker vaskeriet', 'Beboermøde, kort fortalt', '"Min opgang": blok C', 'Fælleshaven 🌱 #shorts', 'Vintervagt'],
  en: [
    'How the new bridge works',
    'Council meeting, in 2 minutes',
    '"My street": Waterside',
    'Swimming lessons 💦 #shorts',
    'Gritting',
  ],
};

function videosOf(luck: Chance, text: TextLanguage, from: string): Video[] {
  const planned = plan(luck, text, from, 7, 120);
  return planned.map(({ moment, place }) => {
    const noon = moment - (moment % 86_400_000) + 43_200_000;
    const isTakenAway = place === 6;
    const isShort = place === 3;
    const views = luck.whole(40, 5200);
    return {
      id: youtubeId(luck, place === 2 ? '-' : ''),
      title: isTakenAway ? 'Oud filmpje' : (TITLES[text][place % 5] as string) + (place > 4 ? ' (2)' : ''),
      day: isTakenAway ? '' : englishDay(noon),
      moment: isTakenAway ? Number.NaN : noon,
      seconds: isShort ? luck.whole(20, 58) : luck.whole(65, 900),
      isShort,
      numbers: {
        views,
        hours: Math.round(views * (0.01 + luck.next() * 0.08) * 10_000) / 10_000,
        subscribers: luck.whole(-2, 12),
        impressions: luck.whole(views, views * 12),
        rate: luck.whole(120, 980) / 100,
        likes: luck.whole(0, 140),
        dislikes: luck.whole(0, 6),
        shares: luck.whole(0, 40),
        comments: luck.whole(0, 22),
        engaged: Math.round(views * 0.8),
        revenue: 0,
        stayed: luck.whole(2200, 7900) / 100,
        unique: Math.round(views * 0.7),
      },
    };
  });
}

const METRICS: Readonly<Record<string, Metric>> = {
  views: 'views',
  subscribers: 'follows',
  impressions: 'thumbnailImpressions',
  likes: 'reactions',
  shares: 'shares',
  comments: 'comments',
};

interface Variant {
  readonly folder: string;
  readonly text: TextLanguage;
  readonly from: string;
  /** `key=Label`, in the order of the file. The keys are those of the numbers, `duration` and `average` (a time). */
  readonly columns: string;
  /** Of content, title and publish time. */
  readonly first: string;
  readonly total: string;
  readonly headerLanguage?: string;
  /** The closing notice of a table with more than 500 videos. */
  readonly notice?: string;
  readonly softHyphens?: boolean;
  readonly name?: string;
  readonly container?: 'zip';
  readonly columnsStay?: string;
}

/** `Vi-de-o`, with a soft hyphen after every third letter of a long word. */
function hyphened(label: string): string {
  return label.replace(/\p{L}{5,}/gu, (word) => word.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00AD'));
}

function clock(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function cellOf(video: Video, key: string): Cell {
  if (key === 'duration') return video.seconds;
  return key === 'average' ? clock(Math.round(video.seconds * 0.4)) : (video.numbers[key] ?? '');
}

function truthOf(video: Video, keys: readonly string[], channel: Channel): Truth {
  const metrics: Partial<Record<Metric, number>> = {};
  for (const key of keys) {
    const metric = METRICS[key];
    if (metric !== undefined) metrics[metric] = video.numbers[key] as number;
  }
  if (keys.includes('hours')) metrics.watchTimeSeconds = (video.numbers.hours as number) * 3600;
  // How long it is decides whether #shorts in the title is to be believed.
  const isShort = video.isShort && keys.includes('duration');
  return { channel, moment: video.moment, kind: isShort ? 'reel' : 'video', metrics };
}

function table(variant: Variant): Sample {
  const luck = chance(`youtube ${variant.folder}`);
  const videos = videosOf(luck, variant.text, variant.from).sort(
    (a, b) => (b.numbers.views as number) - (a.numbers.views as number),
  );
  const columns = variant.columns.split('|').map((column) => column.split('=') as [key: string, label: string]);
  const keys = columns.map(([key]) => key);
  const spell = variant.softHyphens === true ? hyphened : (label: string): string => label;
  const header = [...variant.first.split('|'), ...columns.map(([, label]) => label)].map(spell);
  const sumOf = (key: string): Cell => {
    if (key === 'duration') return '';
    if (key === 'average') return '0:01:40';
    const sum = videos.reduce((total, video) => total + (video.numbers[key] as number), 0);
    return Math.round((key === 'rate' || key === 'stayed' ? sum / videos.length : sum) * 100) / 100;
  };
  const rows = videos.map((video) => {
    // YouTube writes a space before an id that would look like a formula.
    const id = video.id.startsWith('-') ? ` ${video.id}` : video.id;
    return [id, video.title, video.day, ...keys.map((key) => cellOf(video, key))];
  });
  const notice = variant.notice === undefined ? [] : [[variant.notice]];
  const csv = plainFile([header, [spell(variant.total), '', '', ...keys.map(sumOf)], ...rows, ...notice]);
  const name = variant.name ?? 'Table data.csv';
  const channel = name.includes(NAMED.name) ? NAMED : UNNAMED;
  const isKnown = variant.headerLanguage !== undefined;
  return {
    folder: `youtube/table/${variant.folder}`,
    extension: variant.container ?? 'csv',
    bytes:
      variant.container === 'zip'
        ? zip({
            'Table data.csv': csv,
            'Totals.csv': plainFile([
              ['Date', 'Views'],
              ['2026-03-01', 12],
              ['2026-03-02', 9],
            ]),
          })
        : utf8(csv),
    name,
    importer: 'youtube/table',
    ...(isKnown ? { headerLanguage: variant.headerLanguage } : {}),
    ...(variant.columnsStay === undefined ? {} : { columnsStay: variant.columnsStay }),
    notes: { 'totals-row': 1, undated: 1, ...(variant.notice === undefined ? {} : { 'notice-row': 1 }) },
    truths: videos.map((video) => truthOf(video, keys, channel)),
  };
}

const ENGLISH = { text: 'en', first: 'Content|Video title|Video publish time', total: 'Total', headerLanguage: 'en' } as const;
const BY_PLACE = 'Nobody has shown this language: ids, days and the default order of the columns say what they are.';
const RATE = 'rate=Impressions click-through rate (%)';
const DEFAULT_2023 = `views=Views|hours=Watch time (hours)|subscribers=Subscribers|revenue=Estimated revenue (USD)|impressions=Impressions|${RATE}`;

function unknown(language: string, text: TextLanguage, first: string, total: string, columns: string): Variant {
  return { folder: `${language}-2026-03`, text, from: '2026-01-05', first, total, columns, columnsStay: BY_PLACE };
}

function known(language: string, first: string, total: string, columns: string): Variant {
  return { folder: `${language}-2026-03`, text: 'en', from: '2026-01-05', first, total, columns, headerLanguage: language };
}

/** All column sets and languages of the table per video. */
export function youtubeSamples(): Sample[] {
  const variants: readonly Variant[] = [
    { ...ENGLISH, folder: 'en-2023-06', from: '2023-02-01', columns: DEFAULT_2023 },
    {
      ...ENGLISH,
      folder: 'en-2023-06-chosen',
      from: '2023-02-01',
      columns: `impressions=Impressions|${RATE}|views=Views|average=Average view duration|hours=Watch time (hours)`,
      notice: 'Showing top 500 results',
    },
    {
      ...ENGLISH,
      folder: 'en-2025-06',
      from: '2025-02-01',
      columns: `duration=Duration|views=Views|hours=Watch time (hours)|subscribers=Subscribers|impressions=Impressions|${RATE}`,
    },
    {
      ...ENGLISH,
      folder: 'en-2025-09-wide',
      from: '2025-04-01',
      columns: `duration=Duration|likes=Likes|dislikes=Dislikes|shares=Shares|comments=Comments added|unique=Unique viewers|stayed=Stayed to watch (%)|average=Average view duration|engaged=Engaged views|views=Views|hours=Watch time (hours)|subscribers=Subscribers|impressions=Impressions|${RATE}`,
    },
    {
      ...ENGLISH,
      folder: 'en-2026-09-thumbnails',
      from: '2026-05-01',
      columns:
        'duration=Duration|engaged=Engaged views|views=Views|hours=Watch time (hours)|subscribers=Subscribers|impressions=Thumbnail impressions|rate=Thumbnail click-through rate (%)',
    },
    {
      ...ENGLISH,
      folder: 'en-2026-03-zip',
      from: '2025-11-03',
      container: 'zip',
      name: 'Content 2025-11-03_2026-03-02 Gemeente Lindermeer.zip',
      columns: `duration=Duration|views=Views|hours=Watch time (hours)|subscribers=Subscribers|impressions=Impressions|${RATE}`,
    },
    {
      folder: 'de-2021-09',
      text: 'en',
      from: '2021-05-01',
      first: 'Video|Videotitel|Veröffentlichungszeitpunkt des Videos',
      total: 'Gesamt',
      columns:
        'views=Aufrufe|hours=Wiedergabezeit (Stunden)|subscribers=Abonnenten|impressions=Impressionen|rate=Klickrate der Impressionen (%)',
      headerLanguage: 'de',
      softHyphens: true,
      notice: 'Die 500 be\u00ADsten Er\u00ADgeb\u00ADnis\u00ADse wer\u00ADden an\u00ADge\u00ADzeigt',
      name: 'Tabellendaten.csv',
    },
    {
      folder: 'de-2025-06',
      text: 'en',
      from: '2025-02-01',
      first: 'Videos|Videotitel|Veröffentlichungszeitpunkt des Videos',
      total: 'Gesamt',
      columns:
        'duration=Dauer|views=Aufrufe|hours=Wiedergabezeit (Stunden)|subscribers=Abonnenten|revenue=Geschätzter Umsatz (EUR)|impressions=Impressionen|rate=Klickrate der Impressionen (%)',
      headerLanguage: 'de',
      name: 'Tabellendaten.csv',
    },
    ...['USD', 'BRL'].map((currency, i): Variant => {
      const revenue = currency === 'USD' ? 'Receita estimada (USD)' : 'Sua receita estimada (BRL)';
      return {
        folder: `pt-${2022 + i}-06`,
        text: 'en',
        from: `${2022 + i}-02-01`,
        first: 'Conteúdo|Título do vídeo|Horário de publicação do vídeo',
        total: 'Total',
        columns: `views=Visualizações|hours=Tempo de exibição (horas)|subscribers=Inscritos|revenue=${revenue}|impressions=Impressões|rate=Taxa de cliques de impressões (%)`,
        headerLanguage: 'pt',
        notice: 'Mostrando os primeiros 500 resultados',
        name: 'Dados da tabela.csv',
      };
    }),
    {
      folder: 'fr-2025-06',
      text: 'en',
      from: '2025-02-01',
      first: 'Contenu|Titre de la vidéo|Heure de publication de la vidéo',
      total: 'Total',
      columns:
        "duration=Durée|views=Vues|engaged=Vues intentionnelles|hours=Durée de visionnage (heures)|subscribers=Abonnés|likes=J'aime|comments=Commentaires ajoutés|shares=Partages|impressions=Impressions|rate=Taux de clics par impression (%)",
      headerLanguage: 'fr',
      name: 'Informations relatives aux tableaux.csv',
    },
    unknown(
      'nl',
      'nl',
      'Content|Titel van video|Publicatietijd van video',
      'Totaal',
      'duration=Duur|views=Weergaven|hours=Kijktijd (uren)|subscribers=Abonnees|impressions=Vertoningen|rate=Klikfrequentie van vertoningen (%)',
    ),
    unknown(
      'da',
      'da',
      'Indhold|Videotitel|Udgivelsestidspunkt for video',
      'I alt',
      'duration=Varighed|views=Visninger|hours=Visningstid (timer)|subscribers=Abonnenter|impressions=Eksponeringer|rate=Klikrate for eksponeringer (%)',
    ),
    known(
      'sv',
      'Innehåll|Videotitel|Publiceringstid för video',
      'Totalt',
      'views=Visningar|hours=Visningstid (timmar)|subscribers=Prenumeranter|impressions=Exponeringar|rate=Klickfrekvens för exponeringar (%)',
    ),
    known(
      'es',
      'Contenido|Título del vídeo|Hora de publicación del vídeo',
      'Total',
      'duration=Duración|engaged=Visualizaciones interesadas|views=Visualizaciones|hours=Tiempo de visualización (horas)|subscribers=Suscriptores|impressions=Impresiones|rate=Porcentaje de clics de las impresiones (%)',
    ),
    known(
      'it',
      'Contenuti|Titolo video|Ora pubblicazione video',
      'Totale',
      'duration=Durata|engaged=Visualizzazioni "engaged"|unique=Spettatori unici|views=Visualizzazioni|hours=Tempo di visualizzazione (ore)|subscribers=Iscritti',
    ),
    known(
      'ja',
      'コンテンツ|動画のタイトル|動画公開時刻',
      '合計',
      'duration=長さ|stayed=平均視聴率 (%)|views=視聴回数|hours=総再生時間（単位: 時間）|subscribers=チャンネル登録者|revenue=推定収益 (JPY)|impressions=インプレッション数|rate=インプレッションのクリック率 (%)',
    ),
    known(
      'ko',
      '콘텐츠|동영상 제목|동영상 게시 시간',
      '합계',
      'duration=길이|engaged=유효 조회수|views=조회수|hours=시청 시간(단위: 시간)|subscribers=구독자|impressions=노출수|rate=노출 클릭률 (%)',
    ),
    known(
      'id',
      'Konten|Judul video|Waktu publikasi video',
      'Total',
      'duration=Durasi|views=Penayangan|hours=Waktu tonton (jam)|subscribers=Subscriber|impressions=Tayangan|rate=Rasio klik-tayang dari tayangan (%)',
    ),
    unknown(
      'pl',
      'en',
      'Treść|Tytuł filmu|Czas publikacji filmu',
      'Łącznie',
      'duration=Długość|views=Wyświetlenia|hours=Czas oglądania (godziny)|subscribers=Subskrybenci|impressions=Pokazania|rate=Współczynnik klikalności (%)',
    ),
  ];
  return variants.map(table);
}
