import { cellNumber } from '../../base/numbers.ts';
import type { Table } from '../../tables/table.ts';
import { sampleRows, shareThatFits } from '../columns.ts';
import type { Match } from '../contract.ts';
import { defineImporter } from '../contract.ts';
import { countColumns } from '../counts.ts';
import type { KnownOrder, OrderedWords } from '../known-order.ts';
import { headerWidth, knownOrder } from '../known-order.ts';
import type { XColumns } from './post-rows.ts';
import { isXId, readXRows, shareOfStatusLinks } from './post-rows.ts';
import { bestXWords } from './x-language.ts';

const WIDTH = 17;
const WORDS_NEEDED = Math.ceil((WIDTH * 2) / 3);
const UNKNOWN_WORDS: OrderedWords = Array.from({ length: WIDTH }, () => []);
const MOST_EXTRA_COLUMNS = 4;

/**
 * X Premium, analytics, content: `account_analytics_content_<from>_<to>.csv`, both of its ages. Seventeen columns, translated
 * since 2026; the day stands in the file, the moment in the id. Shares is what the share menu did, reposts stand apart: a post's
 * shares are both.
 */
export const xContent = defineImporter<XColumns>({
  id: 'x/content',
  platform: 'x',
  recognise,
  read: (table, match, posts) => readXRows(table, match.found, posts),
  sums: ({ found }) => found.counts,
});

function recognise(table: Table): Match<XColumns> | null {
  const best = bestXWords(table.header);
  const rows = sampleRows(table);
  if (best !== null && best.order.matched >= WORDS_NEEDED) {
    const link = best.order.places[3];
    if (link === undefined || (rows.length > 0 && shareOfStatusLinks(rows, link) < 0.8)) return null;
    return { confidence: 'sure', headerLanguage: best.language, found: columnsOf(best.order, link) };
  }
  if (!hasShape(table, rows)) return null;
  return {
    confidence: 'likely',
    headerLanguage: null,
    found: columnsOf(knownOrder(table.header, UNKNOWN_WORDS), 3),
  };
}

function hasShape(table: Table, rows: readonly (readonly string[])[]): boolean {
  const width = headerWidth(table.header);
  if (width < WIDTH || width > WIDTH + MOST_EXTRA_COLUMNS) return false;
  if (shareOfStatusLinks(rows, 3) < 0.8 || shareThatFits(rows, 0, isXId) < 0.8) return false;
  const counts = Array.from({ length: WIDTH - 4 }, (_, i) => i + 4);
  return counts.every((place) => shareThatFits(rows, place, (cell) => Number.isInteger(cellNumber(cell))) > 0.9);
}

function columnsOf(order: KnownOrder, link: number): XColumns {
  const [
    id,
    date,
    text,
    ,
    impressions,
    likes,
    ,
    bookmarks,
    shares,
    follows,
    replies,
    reposts,
    ,
    details,
    urls,
    hashtags,
    permalinks,
  ] = order.places;
  return {
    id,
    link,
    text,
    date,
    counts: countColumns([
      ['impressions', impressions],
      ['reactions', likes],
      ['saves', bookmarks],
      ['shares', shares, reposts],
      ['follows', follows],
      ['comments', replies],
      ['linkClicks', urls],
      ['clicks', urls, hashtags, permalinks, details],
    ]),
    // This export says nothing about money.
    boostOf: () => 0,
  };
}
