import { durationSeconds } from '../../base/numbers.ts';
import type { Kind } from '../../model/kind.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf, cellsOf, placedRowsOf } from '../../tables/table.ts';
import { isTotalWord } from '../../tables/total-words.ts';
import type { Match, ReadContext } from '../contract.ts';
import { defineImporter } from '../contract.ts';
import type { CountColumn } from '../counts.ts';
import { countColumns, countFiller } from '../counts.ts';
import { dateReader } from '../date-styles.ts';
import { dayOrderOf, isSpreadsheetDay, noonOfDayText } from '../day-text.ts';
import { tellOpenComma } from '../fraction-commas.ts';
import { MetPosts } from '../meta/same-post.ts';
import type { YoutubeTable } from './table-columns.ts';
import { isVideoId, recogniseYoutube } from './table-columns.ts';

const LONGEST_SHORT_SECONDS = 180;

/**
 * YouTube Studio, analytics, advanced mode, the table per video. It has days without times (deleted and private videos have none), a
 * totals row and sometimes a closing notice. Its impressions are those of thumbnails only.
 */
export const youtubeTable = defineImporter<YoutubeTable>({
  id: 'youtube/table',
  platform: 'youtube',
  recognise: recogniseYoutube,
  read,
  sums: ({ found }) => countsOf(found),
});

function read(table: Table, match: Match<YoutubeTable>, posts: PostsBuilder, { unclearDates = null }: ReadContext): void {
  const { places, hoursCommas } = match.found;
  tellOpenComma(table, places.watchTimeHours, hoursCommas, posts);
  const fill = countFiller(table, countsOf(match.found), posts);
  const channel = channelOfFile(table, posts);
  const column = places.publishTime;
  const usual = dayOrderOf(cellsOf(table, column));
  const dates = dateReader(table, { column, usual }, unclearDates, posts);
  for (const [index, row] of placedRowsOf(table)) {
    const cell = cellOf(row, column);
    if (!isSpreadsheetDay(cell)) continue;
    posts.note('dates-swapped', table.firstRow + index, table.header[column] ?? null, cell);
    break;
  }
  const seen = new MetPosts();
  for (const [index, row] of placedRowsOf(table)) {
    const line = table.firstRow + index;
    const id = cellOf(row, places.content).trim();
    const text = cellOf(row, places.title).trim();
    const day = cellOf(row, places.publishTime).trim();
    if (!isVideoId(id) || isTotals(id, text, day)) {
      putAside(row, line, id, text, day, posts);
      continue;
    }
    if (seen.has(id)) {
      posts.note('duplicate-row', line, null, id);
      continue;
    }
    const dated = dates.of(row);
    if (dated === null) {
      posts.note('date-unclear', line, table.header[column] ?? null, day);
      continue;
    }
    const publishedAt = noonOfDayText(dated.text, dated.order);
    if (Number.isNaN(publishedAt)) {
      posts.note(day === '' ? 'undated' : 'bad-date', line, null, day === '' ? id : day);
    }
    seen.add(id);
    const seconds = durationSeconds(cellOf(row, places.duration));
    const permalink = `https://www.youtube.com/watch?v=${id}`;
    const post = { channel, id, publishedAt, dayOnly: true, kind: kindOf(text, seconds), text, permalink };
    fill(index, posts.add(Number.isNaN(seconds) ? post : { ...post, durationSeconds: seconds }));
  }
}

function countsOf({ places, hoursCommas }: YoutubeTable): CountColumn[] {
  const counts = countColumns([
    ['views', places.views],
    ['reactions', places.likes],
    ['comments', places.comments],
    ['shares', places.shares],
    ['follows', places.subscribers],
    ['thumbnailImpressions', places.impressions],
  ]);
  const hours = places.watchTimeHours;
  return hours === undefined
    ? counts
    : [...counts, { metric: 'watchTimeSeconds', places: [hours], scale: 3600, decimalComma: hoursCommas !== 'grouping' }];
}

function isTotals(first: string, text: string, day: string): boolean {
  return text === '' && day === '' && isTotalWord(first);
}

// A totals row has numbers and neither title nor day; a notice ("Showing top 500 results") has one cell; a spreadsheet program
// makes an error of an id that begins with a minus.
function putAside(row: readonly string[], line: number, first: string, text: string, day: string, posts: PostsBuilder): void {
  const filled = row.filter((cell) => cell.trim() !== '').length;
  if (text === '' && day === '' && filled > 1) posts.note('totals-row', line, null, first);
  else if (filled === 1) posts.note('notice-row', line, null, row.find((cell) => cell.trim() !== '') ?? null);
  else if (first === '') posts.note('no-id', line);
  else posts.note('id-damaged', line, null, first);
}

function kindOf(title: string, seconds: number): Kind {
  return seconds <= LONGEST_SHORT_SECONDS && /#shorts?\b/iu.test(title) ? 'reel' : 'video';
}

// `Content 2026-09-12_2026-10-01 Gemeente Voorbeeld.zip`
function channelOfFile(table: Table, posts: PostsBuilder): number {
  const name = /\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2} (.+?)(?: ?\(\d+\))?\.\w{2,4}$/u.exec(table.file)?.[1]?.trim();
  return name === undefined
    ? posts.channel('youtube', 'youtube', 'YouTube')
    : posts.channel('youtube', name.toLowerCase().replaceAll(' ', '-'), name);
}
