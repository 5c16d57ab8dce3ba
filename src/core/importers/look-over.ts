import type { Platform } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { PostsBuilder } from '../model/posts-builder.ts';
import type { Table } from '../tables/table.ts';

const DAY = 86_400_000;

/** When the first post can have been made, milliseconds since 1970 UTC: the day the platform opened. */
const OPENED: Partial<Readonly<Record<Platform, number>>> = {
  facebook: Date.UTC(2004, 1, 4),
  instagram: Date.UTC(2010, 9, 6),
  linkedin: Date.UTC(2003, 4, 5),
  tiktok: Date.UTC(2016, 8, 1),
  x: Date.UTC(2006, 2, 21),
  youtube: Date.UTC(2005, 3, 23),
};

/** What a reader of any table tells: posts after the export was made, or from before there was such a platform. */
export function tellStrangeDates(read: PostColumns, measuredAt: number | null, posts: PostsBuilder): void {
  const opened = read.channels.map(({ platform }) => OPENED[platform] ?? 0);
  const latest = measuredAt === null ? Number.POSITIVE_INFINITY : measuredAt + DAY;
  for (let row = 0; row < read.count; row++) {
    const at = read.publishedAt[row] as number;
    const isLate = at > latest;
    if (isLate || at < (opened[read.channel[row] as number] as number)) {
      posts.note(isLate ? 'future-date' : 'before-platform', null, null, new Date(at).toISOString().slice(0, 10));
    }
  }
}

/** Tells how many lines stand above the header of a text: a report's name, a period. */
export function tellLinesAbove(table: Table, posts: PostsBuilder): void {
  const lines = table.preamble.filter((line) => line !== '');
  if (table.place === null && lines.length > 0) posts.note('lines-above', null, null, lines[0] ?? null, lines.length);
}
