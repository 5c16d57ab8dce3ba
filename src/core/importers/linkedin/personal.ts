import { momentOfLinkedinId } from '../../base/ids.ts';
import { cellNumber } from '../../base/numbers.ts';
import { foldedKey } from '../../base/text.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Row, Table } from '../../tables/table.ts';
import { cellOf, placedRowsOf, rowAt, rowsOf } from '../../tables/table.ts';
import type { Match } from '../contract.ts';
import { defineImporter } from '../contract.ts';
import { countTold } from '../counts.ts';
import type { SumColumn } from '../own-sums.ts';
import { baseName, linkedinIdOf, linkedinSlugOf } from './urn.ts';

/** One of the two lists: where its addresses stand, and its impressions; null where it ranks by engagements. */
interface RankedList {
  readonly address: number;
  readonly impressions: number | null;
}
interface Layout {
  readonly lists: readonly RankedList[];
  /** Rows above the first post. */
  readonly skip: number;
}

const IMPRESSIONS: ReadonlySet<string> = new Set(
  [
    'Impressions',
    'Weergaven',
    'Impressões',
    'Impresiones',
    'Eksponeringer',
    'Impressionen',
    'Visningar',
    'Visninger',
    'Näyttökerrat',
  ].map(foldedKey),
);
const ENGAGEMENTS: ReadonlySet<string> = new Set(
  [
    'Engagements',
    'Interacties',
    'Engajamentos',
    'Interacciones',
    'Engagementer',
    'Interaktionen',
    'Engagemang',
    'Engasjement',
  ].map(foldedKey),
);
const MOST_COLUMNS = 9;
// An explanation, an empty row and the header may stand between the top of the sheet and its first post.
const MOST_SKIPPED = 6;

/**
 * A member's own export, sheet `TOP POSTS`: two lists of at most 50 posts side by side, by engagements and by impressions, each
 * `Post URL | Post Publish Date | number`. Joined on the post; absent from a list is unknown, not zero. Engagements include
 * clicks and have no metric of ours. The sheet has no texts.
 */
export const linkedinPersonal = defineImporter<Layout>({
  id: 'linkedin/personal',
  platform: 'linkedin',
  recognise,
  read,
  sums: ({ found }) =>
    found.lists.flatMap(({ address, impressions }): SumColumn[] => {
      const isPost = (row: Row): boolean => linkedinIdOf(cellOf(row, address)) !== '';
      return impressions === null ? [] : [{ metric: 'impressions', places: [impressions], where: isPost }];
    }),
  entriesIn: (row, { found }) => found.lists.filter(({ address }) => linkedinIdOf(cellOf(row, address)) !== '').length,
});

function recognise(table: Table): Match<Layout> | null {
  const first = table.rows.slice(0, MOST_SKIPPED + 1).findIndex((row) => row.some((cell) => linkedinIdOf(cell) !== ''));
  const header = [...table.rows.slice(0, Math.max(0, first)).reverse(), table.header].find(isHeader);
  if (first < 0 || header === undefined) return null;
  const addresses = addressColumns(table, first);
  if (addresses.length === 0 || addresses.length > 2) return null;
  const words = addresses.map((address) => foldedKey(header[address + 2] ?? ''));
  const isKnown = words.every((word) => IMPRESSIONS.has(word) || ENGAGEMENTS.has(word));
  if (!isKnown && addresses.length < 2) return null;
  // In a language that nobody listed: engagements left, impressions right.
  const lists = addresses.map((address, i) => {
    const hasImpressions = isKnown ? IMPRESSIONS.has(words[i] as string) : i === 1;
    return { address, impressions: hasImpressions ? address + 2 : null };
  });
  return {
    confidence: isKnown ? 'sure' : 'likely',
    headerLanguage: languageOf(header, addresses),
    found: { lists, skip: first },
  };
}

function isHeader(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '').length;
  return cells >= 3 && row.length <= MOST_COLUMNS;
}

// An address, a day and a number beside each other, in most of the rows that have anything there.
function addressColumns(table: Table, first: number): number[] {
  const rows = table.rows.slice(first);
  return Array.from({ length: MOST_COLUMNS }, (_, column) => column).filter((column) => {
    const posts = rows.filter((row) => linkedinIdOf(cellOf(row, column)) !== '');
    const ranked = posts.filter((row) => !Number.isNaN(cellNumber(cellOf(row, column + 2))));
    return posts.length > 0 && ranked.length >= posts.length * 0.8;
  });
}

function languageOf(header: readonly string[], addresses: readonly number[]): string | null {
  const isEnglish = addresses.every((address) => foldedKey(header[address] ?? '') === 'post url');
  return isEnglish ? 'en' : null;
}

function read(table: Table, match: Match<Layout>, posts: PostsBuilder): void {
  const { lists, skip } = match.found;
  const channel = channelOfFile(table, match.found, posts);
  const places = new Map<string, number>();
  for (const [index, row] of placedRowsOf(table)) {
    const line = table.firstRow + index;
    if (index < skip) {
      posts.note('description-row', line);
      continue;
    }
    const found = lists.filter((list) => linkedinIdOf(cellOf(row, list.address)) !== '');
    if (found.length === 0) posts.note('no-id', line);
    for (const list of found) readEntry(table, index, list, channel, places, posts);
  }
}

function readEntry(
  table: Table,
  index: number,
  list: RankedList,
  channel: number,
  places: Map<string, number>,
  posts: PostsBuilder,
): void {
  const row = rowAt(table, index);
  const permalink = cellOf(row, list.address).trim();
  const id = linkedinIdOf(permalink);
  const publishedAt = momentOfLinkedinId(id);
  if (Number.isNaN(publishedAt)) {
    posts.note('no-date', table.firstRow + index, null, id);
    return;
  }
  const place = places.get(id) ?? posts.add({ channel, id, publishedAt, kind: 'text', text: '', permalink });
  places.set(id, place);
  if (list.impressions === null) return;
  const cell = cellOf(row, list.impressions);
  const column = table.header[list.impressions] ?? null;
  posts.set('impressions', place, countTold(cell, { isWhole: true }, table.firstRow + index, column, posts));
}

// `Content_2025-01-01_2025-12-31_JaneDoe.xlsx`, `AggregateAnalytics_Jane Doe_2025-01-01_2025-12-31.xlsx`, else the name in an
// address.
function channelOfFile(table: Table, layout: Layout, posts: PostsBuilder): number {
  const file = baseName(table.file).replace(/(?: ?\(\d+\))?\.\w{2,5}$/u, '');
  const name = (/^Content_[\d-]+_[\d-]+_(.+)$/iu.exec(file) ?? /^AggregateAnalytics_(.+?)_[\d-]+_[\d-]+$/iu.exec(file))?.[1];
  if (name !== undefined) {
    const words = name.replace(/[-_\s]+/gu, ' ').trim();
    return posts.channel('linkedin', words.toLowerCase().replaceAll(' ', '-'), words);
  }
  for (const row of rowsOf(table)) {
    for (const { address } of layout.lists) {
      const slug = linkedinSlugOf(cellOf(row, address));
      if (slug !== '') return posts.channel('linkedin', slug, slug);
    }
  }
  return posts.channel('linkedin', 'linkedin', 'LinkedIn');
}
