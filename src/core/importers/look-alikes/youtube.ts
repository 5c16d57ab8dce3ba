import { foldedKey } from '../../base/text.ts';
import type { Table } from '../../tables/table.ts';
import { sampleRows, shareThatFits } from '../columns.ts';
import type { LookAlike } from '../contract.ts';
import { isVideoId, recogniseYoutube } from '../youtube/table-columns.ts';
import { isDayWord, isYoutubeMetric, YOUTUBE_WORDS } from '../youtube/youtube-words.ts';
import { areDays, namesOf, restAreNumbers } from './shapes.ts';

/** YouTube Studio's other tables: the chart and the totals per day, and the same table per traffic source, age, city. */
export const YOUTUBE_LOOK_ALIKES: readonly LookAlike[] = [
  { id: 'youtube/per-day', recognise: isPerDay },
  { id: 'youtube/breakdown', recognise: isBreakdown },
];

const CONTENT_WORDS: ReadonlySet<string> = new Set(
  Object.values(YOUTUBE_WORDS).flatMap(({ content = [] }) => content.map(foldedKey)),
);
const TITLE_WORDS: ReadonlySet<string> = new Set(Object.values(YOUTUBE_WORDS).flatMap(({ title = [] }) => title.map(foldedKey)));
// What a table can be broken down by, in the languages met.
const DIMENSIONS: ReadonlySet<string> = new Set(
  [
    'Traffic source',
    'Source type',
    'Source title',
    'External',
    'Geography',
    'City',
    'Cities',
    'Viewer age',
    'Viewer gender',
    'New and returning viewers',
    'Subscription status',
    'Subscription source',
    'Device type',
    'Operating system',
    'Playlist',
    'Playback location',
    'Content type',
    'YouTube product',
    'Subtitles and CC',
    'Zugriffsquelle',
    'Stadt',
    'Städte',
    'Alter der Zuschauer',
    'Geschlecht der Zuschauer',
    'Gerätetyp',
    'Origem do tráfego',
    'Idade do espectador',
    'Gênero do espectador',
    'Cidade',
    'Geografia',
    'Source de trafic',
    'Ville',
    'Âge des spectateurs',
    'Âge du spectateur',
    'Verkeersbron',
    'Leeftijd van kijker',
    'Trafikkilde',
    'Seernes alder',
    'Trafikkälla',
    'Fuente de tráfico',
    'Edad de los usuarios',
    'Edad del espectador',
    'Sorgente di traffico',
    'Área geográfica',
    'Fuente del tráfico',
    'Tipo de dispositivo',
    'Tittarnas ålder',
    'Tittarnas kön',
    'Enhetstyp',
    'Operativsystem',
    'Geografi',
    'トラフィック ソース',
    '地域',
    '視聴者の年齢',
    'デバイスのタイプ',
    '트래픽 소스',
    '시청자 연령',
    '지역',
  ].map(foldedKey),
);

function isPerDay(table: Table): boolean {
  if (isPerDayOfExport(table) || isChart(table)) return true;
  if (!isDayWord(table.header[0] ?? '')) return false;
  const rest = table.header.slice(1);
  // The chart's file: day, video, title, publish time, and one number.
  if (CONTENT_WORDS.has(foldedKey(rest[0] ?? '')) && TITLE_WORDS.has(foldedKey(rest[1] ?? ''))) return true;
  if (rest.length > 0 && rest.every(isYoutubeMetric)) return true;
  return rest.filter(isYoutubeMetric).length >= Math.max(2, rest.length * 0.6) && rest.some((cell) => /\((?!%)/u.test(cell));
}

// In a language nobody listed: days with numbers or with videos, and the zip of an export around them.
function isPerDayOfExport(table: Table): boolean {
  const isInExport = namesOf(table).some((name) => /\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2} .*\.zip$/u.test(name));
  return isInExport && areDays(table, 0) && (restAreNumbers(table) || shareOfVideos(table, 1) > 0.8);
}

// The chart's file in any language: a day, a video, its title, the day it came out.
function isChart(table: Table): boolean {
  return table.header.length >= 5 && areDays(table, 0) && shareOfVideos(table, 1) > 0.8 && areDays(table, 3);
}

function shareOfVideos(table: Table, column: number): number {
  return shareThatFits(sampleRows(table), column, isVideoId);
}

function isBreakdown(table: Table): boolean {
  if (isDayWord(table.header[0] ?? '') || recogniseYoutube(table) !== null) return false;
  const rest = table.header.slice(1).filter((cell) => cell.trim() !== '');
  const metrics = rest.filter(isYoutubeMetric);
  const hasOwnWords = metrics.some((cell) => /\(/u.test(cell));
  if (DIMENSIONS.has(foldedKey(table.header[0] ?? ''))) return metrics.length > 0 && metrics.length >= rest.length / 2;
  // "Netherlands" has eleven letters too: only a table full of such words is one of videos.
  if (shareOfVideos(table, 0) > 0.5) return false;
  return hasOwnWords && metrics.length >= 2 && metrics.length >= rest.length * 0.6;
}
