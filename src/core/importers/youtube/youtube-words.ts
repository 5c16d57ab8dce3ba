import { foldedKey } from '../../base/text.ts';

/** The columns of YouTube Studio's table that we read, and the day that marks its sibling files. */
export type YoutubeColumn =
  | 'content'
  | 'title'
  | 'publishTime'
  | 'duration'
  | 'views'
  | 'watchTimeHours'
  | 'subscribers'
  | 'impressions'
  | 'likes'
  | 'comments'
  | 'shares';
type Words = Partial<Record<YoutubeColumn, readonly string[]>>;

/** Header words from files (English, German, Portuguese) and from programs that read such files (French). */
export const YOUTUBE_WORDS: Readonly<Record<string, Words>> = {
  en: {
    content: ['Content'],
    title: ['Video title'],
    publishTime: ['Video publish time'],
    duration: ['Duration'],
    views: ['Views'],
    watchTimeHours: ['Watch time (hours)'],
    subscribers: ['Subscribers'],
    impressions: ['Impressions', 'Thumbnail impressions'],
    likes: ['Likes'],
    comments: ['Comments added'],
    shares: ['Shares'],
  },
  de: {
    content: ['Video', 'Videos', 'Content', 'Inhalt', 'Inhalte'],
    title: ['Videotitel'],
    publishTime: ['Veröffentlichungszeitpunkt des Videos'],
    duration: ['Dauer'],
    views: ['Aufrufe'],
    watchTimeHours: ['Wiedergabezeit (Stunden)'],
    subscribers: ['Abonnenten'],
    impressions: ['Impressionen'],
  },
  pt: {
    content: ['Conteúdo'],
    title: ['Título do vídeo'],
    publishTime: ['Horário de publicação do vídeo'],
    duration: ['Duração'],
    views: ['Visualizações'],
    watchTimeHours: ['Tempo de exibição (horas)'],
    subscribers: ['Inscritos'],
    impressions: ['Impressões'],
  },
  fr: {
    content: ['Contenu'],
    title: ['Titre de la vidéo'],
    publishTime: ['Heure de publication de la vidéo'],
    duration: ['Durée'],
    views: ['Vues'],
    watchTimeHours: ['Durée de visionnage (heures)'],
    subscribers: ['Abonnés'],
    impressions: ['Impressions'],
    likes: ["J'aime"],
    comments: ['Commentaires ajoutés'],
    shares: ['Partages'],
  },
};

/** Likely words of languages of which nobody published a file. They point at a column; they do not make a table sure. */
export const YOUTUBE_HINTS: Words = {
  views: ['Weergaven', 'Visninger', 'Visualizaciones', 'Vistas', 'Visningar', 'Visualizzazioni'],
  watchTimeHours: [
    'Kijktijd (uren)',
    'Seertid (timer)',
    'Visningstid (timer)',
    'Visningstid (timmar)',
    'Tiempo de visualización (horas)',
  ],
  subscribers: ['Abonnees', 'Abonnenter', 'Suscriptores', 'Prenumeranter', 'Iscritti'],
  impressions: ['Vertoningen', 'Eksponeringer', 'Impresiones', 'Exponeringar', 'Impressioni'],
};

/** The rest of the vocabulary of these tables, for telling YouTube's files from others. */
const OTHER_METRICS = [
  'Engaged views',
  'Average view duration',
  'Average percentage viewed (%)',
  'Impressions click-through rate (%)',
  'Thumbnail click-through rate (%)',
  'Estimated revenue (USD)',
  'Estimated revenue (EUR)',
  'Dislikes',
  'Unique viewers',
  'New viewers',
  'Returning viewers',
  'Subscribers gained',
  'Subscribers lost',
  'Views (%)',
  'Watch time (hours) (%)',
  'Klickrate der Impressionen (%)',
  'Durchschnittliche Wiedergabedauer',
  'Taxa de cliques de impressões (%)',
  'Duração média da visualização',
  'Visualizações (%)',
  'Taux de clics par impression (%)',
  "Durée moyenne d'une vue",
];
const METRIC_COLUMNS = [
  'duration',
  'views',
  'watchTimeHours',
  'subscribers',
  'impressions',
  'likes',
  'comments',
  'shares',
] as const;
const metricWords: ReadonlySet<string> = new Set(
  [
    ...OTHER_METRICS,
    ...Object.values(YOUTUBE_WORDS).flatMap((words) => METRIC_COLUMNS.flatMap((column) => words[column] ?? [])),
  ].map(foldedKey),
);

/** Whether a header is a number of YouTube's in a language that is listed. */
export function isYoutubeMetric(cell: string): boolean {
  return metricWords.has(foldedKey(cell));
}

/** Whether a header names the day or the week of a row, as YouTube's files per day have it first. */
export function isDayWord(cell: string): boolean {
  return DAY_WORDS.has(foldedKey(cell));
}
const DAY_WORDS: ReadonlySet<string> = new Set(['date', 'datum', 'data', 'fecha', 'dato', 'paivamaara', 'day', 'dag', '日付']);
