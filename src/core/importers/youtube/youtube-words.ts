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

/**
 * Header words from files (English, German, Portuguese) and from programs that read such files (French, Spanish of Spain and of America,
 * Italian, Swedish, Japanese, Korean, Indonesian). Of the last six likes, comments and shares are in part supposed.
 */
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
    impressions: ['Impressionen', 'Thumbnail-Impressionen'],
    likes: ['„Mag ich“-Bewertungen', 'Likes'],
    comments: ['Hinzugefügte Kommentare'],
    shares: ['Geteilte Inhalte', 'Geteilt'],
  },
  pt: {
    content: ['Conteúdo'],
    title: ['Título do vídeo'],
    publishTime: ['Horário de publicação do vídeo'],
    duration: ['Duração'],
    views: ['Visualizações'],
    watchTimeHours: ['Tempo de exibição (horas)'],
    subscribers: ['Inscritos'],
    impressions: ['Impressões', 'Impressões da miniatura'],
    likes: ['Marcações "Gostei"', 'Gostei'],
    comments: ['Comentários adicionados'],
    shares: ['Compartilhamentos'],
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
  es: {
    content: ['Contenido'],
    title: ['Título del vídeo'],
    publishTime: ['Hora de publicación del vídeo'],
    duration: ['Duración'],
    views: ['Visualizaciones', 'Vistas'],
    watchTimeHours: ['Tiempo de visualización (horas)', 'Tiempo de reproducción (horas)'],
    subscribers: ['Suscriptores'],
    impressions: ['Impresiones', 'Impresiones de la miniatura'],
    likes: ['Me gusta', 'Marcas "Me gusta"'],
    comments: ['Comentarios añadidos', 'Comentarios agregados'],
    shares: ['Veces compartido', 'Compartidos', 'Contenido compartido'],
  },
  it: {
    content: ['Contenuti', 'Contenuto'],
    title: ['Titolo video'],
    publishTime: ['Ora pubblicazione video'],
    duration: ['Durata'],
    views: ['Visualizzazioni'],
    watchTimeHours: ['Tempo di visualizzazione (ore)'],
    subscribers: ['Iscritti'],
    impressions: ['Impressioni', 'Impressioni della miniatura'],
    likes: ['Mi piace'],
    comments: ['Commenti aggiunti'],
    shares: ['Condivisioni'],
  },
  sv: {
    content: ['Innehåll'],
    title: ['Videotitel'],
    publishTime: ['Publiceringstid för video'],
    duration: ['Varaktighet', 'Längd'],
    views: ['Visningar'],
    watchTimeHours: ['Visningstid (timmar)', 'Tittartid (timmar)'],
    subscribers: ['Prenumeranter'],
    impressions: ['Exponeringar', 'Visningar av miniatyrbild'],
    likes: ['Gilla-markeringar'],
    comments: ['Tillagda kommentarer'],
    shares: ['Delningar'],
  },
  ja: {
    content: ['コンテンツ', '動画'],
    title: ['動画のタイトル'],
    publishTime: ['動画公開時刻'],
    duration: ['長さ'],
    views: ['視聴回数'],
    watchTimeHours: ['総再生時間（単位: 時間）'],
    subscribers: ['チャンネル登録者'],
    impressions: ['インプレッション数', 'サムネイルのインプレッション'],
    likes: ['高評価数'],
    comments: ['コメント追加回数'],
    shares: ['共有数', '共有回数'],
  },
  ko: {
    content: ['콘텐츠', '동영상'],
    title: ['동영상 제목'],
    publishTime: ['동영상 게시 시간'],
    duration: ['길이'],
    views: ['조회수'],
    watchTimeHours: ['시청 시간(단위: 시간)'],
    subscribers: ['구독자'],
    impressions: ['노출수'],
    likes: ['좋아요'],
    comments: ['추가된 댓글 수'],
    shares: ['공유'],
  },
  id: {
    content: ['Konten'],
    title: ['Judul video'],
    publishTime: ['Waktu publikasi video'],
    duration: ['Durasi'],
    views: ['Penayangan'],
    watchTimeHours: ['Waktu tonton (jam)'],
    subscribers: ['Subscriber'],
    impressions: ['Tayangan'],
    likes: ['Suka'],
    comments: ['Komentar ditambahkan'],
    shares: ['Dibagikan'],
  },
};

/** Likely words of languages of which nobody published a file. They point at a column; they do not make a table sure. */
export const YOUTUBE_HINTS: Readonly<Record<string, Words>> = {
  nl: {
    views: ['Weergaven'],
    watchTimeHours: ['Kijktijd (uren)', 'Weergavetijd (uren)'],
    subscribers: ['Abonnees'],
    impressions: ['Vertoningen', 'Vertoningen van thumbnails'],
    likes: ['Vind-ik-leuks', 'Likes'],
    comments: ['Toegevoegde reacties', 'Reacties toegevoegd'],
    shares: ['Keren gedeeld', 'Gedeeld'],
  },
  da: {
    views: ['Visninger', 'Afspilninger'],
    watchTimeHours: ['Seertid (timer)', 'Visningstid (timer)'],
    subscribers: ['Abonnenter'],
    impressions: ['Eksponeringer', 'Visninger af miniaturebillede'],
    likes: ['Likes', 'Synes godt om'],
    comments: ['Tilføjede kommentarer'],
    shares: ['Delinger'],
  },
  ru: {
    views: ['Просмотры'],
    watchTimeHours: ['Время просмотра (часы)', 'Время просмотра (ч)'],
    subscribers: ['Подписчики'],
    impressions: ['Показы', 'Показы значков'],
    likes: ['Отметки "Нравится"', 'Лайки'],
    comments: ['Добавленные комментарии'],
  },
  pl: {
    views: ['Wyświetlenia'],
    watchTimeHours: ['Czas oglądania (godziny)', 'Czas oglądania (w godzinach)', 'Czas oglądania (godz.)'],
    subscribers: ['Subskrybenci', 'Subskrypcje'],
    impressions: ['Pokazania', 'Wyświetlenia miniatur', 'Wyświetlenia miniatury'],
  },
};

const COUNTED_HINTS = ['views', 'watchTimeHours', 'subscribers', 'impressions'] as const;

/**
 * The language of which the hints name at least three of the four usual numbers, or views and hours and every other number of a small
 * table; null where none does.
 */
export function hintedLanguage(header: readonly string[]): string | null {
  const keys = new Set(header.map(foldedKey));
  const has = (words: Words, column: YoutubeColumn): boolean => words[column]?.some((word) => keys.has(foldedKey(word))) === true;
  const named = (words: Words): number => COUNTED_HINTS.filter((column) => has(words, column)).length;
  const isSmall = (words: Words): boolean => has(words, 'views') && has(words, 'watchTimeHours') && allNamed(header, words);
  return Object.entries(YOUTUBE_HINTS).find(([, words]) => named(words) >= 3 || isSmall(words))?.[0] ?? null;
}

/** Every number behind id, title and day is known by a word of this language, or is a share. */
function allNamed(header: readonly string[], words: Words): boolean {
  const known = new Set(Object.values(words).flat().map(foldedKey));
  return header
    .slice(3)
    .every((cell) => cell.trim() === '' || known.has(foldedKey(cell)) || /\(\s*%\s*\)\s*$/u.test(cell) || isDurationWord(cell));
}

const DURATION_WORDS: ReadonlySet<string> = new Set(
  ['Duur', 'Varighed', 'Czas trwania', 'Продолжительность', 'Длительность'].map(foldedKey),
);
function isDurationWord(cell: string): boolean {
  return DURATION_WORDS.has(foldedKey(cell));
}

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
  'Visualizaciones interesadas',
  'Duración media de las visualizaciones',
  'Duración promedio de las vistas',
  'Porcentaje medio visto (%)',
  'Porcentaje promedio reproducido (%)',
  'Porcentaje de clics de las impresiones (%)',
  'Tasa de clics de las impresiones (%)',
  'Visualizzazioni "engaged"',
  'Percentuale media visualizzata (%)',
  'Percentuale di clic delle impressioni (%)',
  'Spettatori unici',
  'Genomsnittlig visningslängd',
  'Klickfrekvens för exponeringar (%)',
  'インプレッションのクリック率 (%)',
  '平均視聴時間',
  '平均再生率 (%)',
  '노출 클릭률 (%)',
  '평균 시청 지속 시간',
  '유효 조회수',
  'Rasio klik-tayang dari tayangan (%)',
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
    ...[...Object.values(YOUTUBE_WORDS), ...Object.values(YOUTUBE_HINTS)].flatMap((words) =>
      METRIC_COLUMNS.flatMap((column) => words[column] ?? []),
    ),
  ].map(foldedKey),
);

/** Whether a header is a number of YouTube's, or its share `(%)`, in a language that is listed or hinted at. */
export function isYoutubeMetric(cell: string): boolean {
  const key = foldedKey(cell);
  return metricWords.has(key) || metricWords.has(key.replace(/ \(%\)$/u, ''));
}

/** Whether a header names the day or the week of a row, as YouTube's files per day have it first. */
export function isDayWord(cell: string): boolean {
  return DAY_WORDS.has(foldedKey(cell));
}
const DAY_WORDS: ReadonlySet<string> = new Set(
  ['date', 'datum', 'data', 'fecha', 'dato', 'paivamaara', 'day', 'dag', '日付', '날짜', 'tanggal', 'дата'].map(foldedKey),
);
