import { momentOfTiktokId } from '../../base/ids.ts';
import { cellNumber } from '../../base/numbers.ts';
import { foldedKey } from '../../base/text.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf, placedRowsOf } from '../../tables/table.ts';
import { columnNamed, columnPlaces, sampleRows, shareThatFits } from '../columns.ts';
import type { Match } from '../contract.ts';
import { defineImporter } from '../contract.ts';
import type { CountColumn } from '../counts.ts';
import { countColumns, countFiller } from '../counts.ts';
import { headerWidth } from '../known-order.ts';
import { MetPosts } from '../meta/same-post.ts';

interface Layout {
  readonly title: number | undefined;
  readonly link: number;
  readonly counts: readonly CountColumn[];
}

const LINK = /^https?:\/\/(?:www\.|m\.)?tiktok\.com\/@([^/?#]{1,60})\/(video|photo)\/(\d{15,20})/iu;
const HEADER = ['Time', 'Video title', 'Video link', 'Post time', 'Total likes', 'Total comments', 'Total shares', 'Total views'];
const WORDS_NEEDED = 6;

/**
 * TikTok Studio, `Content.csv`: eight columns, English in every language. The days have no year; the number of the video is its
 * moment of publishing, to the second.
 */
export const tiktokContent = defineImporter<Layout>({
  id: 'tiktok/content',
  platform: 'tiktok',
  recognise,
  read,
  sums: ({ found }) => found.counts,
});

function recognise(table: Table): Match<Layout> | null {
  const places = columnPlaces(table);
  const rows = sampleRows(table);
  const link = columnNamed(places, ['Video link', 'Post link']);
  const words = HEADER.filter((word) => places.has(foldedKey(word))).length;
  if (words >= WORDS_NEEDED && link !== undefined && (rows.length === 0 || shareOfLinks(rows, link) >= 0.8)) {
    const named = (...forms: string[]): number | undefined => columnNamed(places, forms);
    const counts = countColumns([
      ['views', named('Total views', 'Video views', 'Views')],
      ['reactions', named('Total likes', 'Likes')],
      ['comments', named('Total comments', 'Comments')],
      ['shares', named('Total shares', 'Shares')],
      ['saves', named('Total favorites', 'Total bookmarks', 'Add to favorites', 'Favorites')],
    ]);
    return { confidence: 'sure', headerLanguage: 'en', found: { title: named('Video title', 'Post title'), link, counts } };
  }
  if (!hasShape(table, rows)) return null;
  const counts = countColumns([
    ['reactions', 4],
    ['comments', 5],
    ['shares', 6],
    ['views', 7],
  ]);
  return { confidence: 'likely', headerLanguage: null, found: { title: 1, link: 2, counts } };
}

function shareOfLinks(rows: readonly (readonly string[])[], column: number): number {
  return shareThatFits(rows, column, (cell) => LINK.test(cell));
}

function hasShape(table: Table, rows: readonly (readonly string[])[]): boolean {
  if (headerWidth(table.header) !== HEADER.length || shareOfLinks(rows, 2) < 0.8) return false;
  return [4, 5, 6, 7].every((place) => shareThatFits(rows, place, isCountOrUndefined) > 0.9);
}

function isCountOrUndefined(cell: string): boolean {
  return cell === 'undefined' || Number.isInteger(cellNumber(cell));
}

function read(table: Table, match: Match<Layout>, posts: PostsBuilder): void {
  const { title, link, counts } = match.found;
  const fill = countFiller(table, counts, posts);
  const seen = new MetPosts();
  for (const [index, row] of placedRowsOf(table)) {
    const line = table.firstRow + index;
    const permalink = cellOf(row, link).trim();
    const [, handle = '', form = '', id = ''] = LINK.exec(permalink) ?? [];
    if (id === '') {
      posts.note('no-id', line, null, permalink === '' ? null : permalink);
      continue;
    }
    if (seen.has(id)) {
      posts.note('duplicate-row', line, null, id);
      continue;
    }
    const publishedAt = momentOfTiktokId(id);
    if (Number.isNaN(publishedAt)) {
      posts.note('no-date', line, null, id);
      continue;
    }
    seen.add(id);
    const channel = posts.channel('tiktok', handle.toLowerCase(), `@${handle}`);
    const text = cellOf(row, title).trim();
    const kind = form.toLowerCase() === 'photo' ? 'carousel' : 'video';
    fill(index, posts.add({ channel, id, publishedAt, kind, text: text === 'undefined' ? '' : text, permalink }));
  }
}
