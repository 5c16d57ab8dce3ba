import { cellNumber } from '../../base/numbers.ts';
import { foldedKey } from '../../base/text.ts';
import type { Boost } from '../../model/post-columns.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { sampleRows, shareThatFits } from '../columns.ts';
import type { Match } from '../contract.ts';
import { defineImporter } from '../contract.ts';
import { countColumns } from '../counts.ts';
import type { KnownOrder, OrderedWords } from '../known-order.ts';
import { headerWidth, knownOrder, orderedWords } from '../known-order.ts';
import type { XColumns } from './post-rows.ts';
import { isOldTime, isXId, readXRows, shareOfStatusLinks } from './post-rows.ts';

// The 22 columns that are not promoted. `favorites` in 2015, `likes` since.
const WORDS: Readonly<Record<string, OrderedWords>> = {
  en: orderedWords(
    'Tweet id|Tweet permalink|Tweet text|time|impressions|engagements|engagement rate|retweets|replies|likes;favorites|user profile clicks|' +
      'url clicks|hashtag clicks|detail expands|permalink clicks|app opens|app installs|follows|email tweet|dial phone|media views|' +
      'media engagements',
  ),
  pt: orderedWords(
    'id do Tweet|link permanente do Tweet|texto do Tweet|horário|impressões|engajamentos;interações|taxa de engajamento|retweets|respostas|' +
      'favoritos;curtidas|cliques no perfil do usuário|cliques no URL|cliques em hashtags|expansões de detalhes|cliques no link permanente|' +
      'aberturas de aplicativos|instalações de aplicativo|seguiram|Tweet enviado por e-mail|número de telefone discado|' +
      'visualizações da mídia|engajamentos com mídia',
  ),
  ja: orderedWords(
    'ツイートID|ツイートの固定リンク|ツイート本文|時間|インプレッション|エンゲージメント|エンゲージメント率|リツイート|返信|いいね|' +
      'ユーザープロフィールクリック|URLクリック数|ハッシュタグクリック|詳細クリック|固定リンクのクリック数|アプリ表示|アプリインストール|' +
      'フォローしている|ツイートをメール送信|ダイアル式電話|メディアの再生数|メディアのエンゲージメント数',
  ),
};
const PLAIN = 22;
const MOST_EXTRA_COLUMNS = 4;
const WITH_PROMOTED = 40;
const WORDS_NEEDED = Math.ceil((PLAIN * 2) / 3);
const UNKNOWN_WORDS: OrderedWords = Array.from({ length: PLAIN }, () => []);

/**
 * Twitter's own export per tweet until about 2024: `tweet_activity_metrics_<handle>_<from>_<to>_<language>.csv`. 22 columns, of
 * which 18 come back as promoted ones that hold `-` where nothing was paid. Media views count pictures too and are left out.
 */
export const xTweets = defineImporter<XColumns>({
  id: 'x/tweets',
  platform: 'x',
  recognise,
  read: (table, match, posts) => readXRows(table, match.found, posts),
  sums: ({ found }) => found.counts,
});

function recognise(table: Table): Match<XColumns> | null {
  const rows = sampleRows(table);
  for (const [language, words] of Object.entries(WORDS)) {
    const order = knownOrder(table.header, words);
    const link = order.places[1];
    if (order.matched < WORDS_NEEDED || link === undefined) continue;
    // The account per day bears the same words and has neither id nor link.
    if (rows.length === 0 ? !startsAsTweets(table, words) : shareOfStatusLinks(rows, link) < 0.8) continue;
    return { confidence: 'sure', headerLanguage: language, found: columnsOf(table, order, link) };
  }
  if (!hasShape(table, rows)) return null;
  return { confidence: 'likely', headerLanguage: null, found: columnsOf(table, knownOrder(table.header, UNKNOWN_WORDS), 1) };
}

function startsAsTweets(table: Table, words: OrderedWords): boolean {
  return [0, 1, 2].every((column) => words[column]?.includes(foldedKey(table.header[column] ?? '')));
}

function hasShape(table: Table, rows: readonly (readonly string[])[]): boolean {
  const width = headerWidth(table.header);
  if (![PLAIN, WITH_PROMOTED].some((usual) => width >= usual && width <= usual + MOST_EXTRA_COLUMNS)) return false;
  if (shareOfStatusLinks(rows, 1) < 0.8 || shareThatFits(rows, 0, isXId) < 0.8 || shareThatFits(rows, 3, isOldTime) < 0.8)
    return false;
  return shareThatFits(rows, 4, (cell) => Number.isInteger(cellNumber(cell))) > 0.9;
}

function columnsOf(table: Table, order: KnownOrder, link: number): XColumns {
  const [id, , text, time, impressions, , , retweets, replies, likes, profile, urls, hashtags, details, permalinks, , , follows] =
    order.places;
  const promoted = promotedPlaces(table, order);
  return {
    id,
    link,
    text,
    date: time,
    counts: countColumns([
      ['impressions', impressions],
      ['shares', retweets],
      ['comments', replies],
      ['reactions', likes],
      ['linkClicks', urls],
      ['clicks', urls, hashtags, permalinks, details, profile],
      ['follows', follows],
    ]),
    boostOf: (row) => boostOf(row, promoted),
  };
}

// In the known order the promoted columns come after the 22; in another one their words say so.
function promotedPlaces(table: Table, order: KnownOrder): number[] {
  const hasPromoted = headerWidth(table.header) >= WITH_PROMOTED;
  const inOrder = hasPromoted && order.places.every((place, column) => place === undefined || place === column);
  return table.header.flatMap((cell, place) => {
    const isPromoted =
      /^promoted |promovid|^フロモの/u.test(foldedKey(cell)) || (inOrder && place >= PLAIN && place < WITH_PROMOTED);
    return isPromoted ? [place] : [];
  });
}

function boostOf(row: readonly string[], promoted: readonly number[]): Boost {
  let isSaid = false;
  for (const place of promoted) {
    const cell = cellOf(row, place);
    // Nearly every cell is `-`: no number to read.
    if (cell === '-') isSaid = true;
    else if (cell !== '') {
      if (cellNumber(cell) > 0) return 1;
      isSaid = true;
    }
  }
  return isSaid ? 2 : 0;
}
