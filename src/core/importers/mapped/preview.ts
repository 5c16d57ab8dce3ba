import type { Zone } from '../../base/calendar.ts';
import type { Metric } from '../../model/metric.ts';
import { METRICS } from '../../model/metric.ts';
import type { NoteCount } from '../../model/note.ts';
import { isPutAside } from '../../model/note.ts';
import type { Channel } from '../../model/platform.ts';
import type { Post, PostColumns } from '../../model/post-columns.ts';
import { postAt } from '../../model/post-columns.ts';
import { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { beginningOf } from '../../tables/table.ts';
import type { DayOrder } from '../day-text.ts';
import type { ColumnMapping, DecimalSign, MissingMeaning } from './column-mapping.ts';
import { missingMeaning } from './column-mapping.ts';
import { mappedPosts } from './mapped-posts.ts';
import type { Evidence } from './open-questions.ts';
import { settleMapping } from './settle.ts';

const POSTS_SHOWN = 3;
/** So many rows are read in a blink; of a longer table the preview speaks of these. */
const ROWS_READ = 20_000;

/** What would come out of a table with a mapping. */
export interface MappingPreview {
  /** Rows that were read, of how many. */
  readonly rows: number;
  readonly ofRows: number;
  readonly posts: number;
  /** The first posts, and when each was published: ISO with the team's zone, '' where no day is known. */
  readonly first: readonly { readonly post: Post; readonly publishedAt: string }[];
  readonly channels: readonly Channel[];
  /** Per metric the sum over the posts, and how many have it. */
  readonly sums: readonly { readonly metric: Metric; readonly known: number; readonly sum: number }[];
  /** Remarks: rows that were put aside first. */
  readonly notes: readonly NoteCount[];
  readonly aside: number;
  /** What the values leave open for the columns that mean something now. */
  readonly dayOrder: Evidence<DayOrder>;
  readonly decimalSign: Evidence<DecimalSign>;
  /** What the mapping lacks; then there are no posts. */
  readonly missing: MissingMeaning | null;
}

/** Reads a table with a mapping as an import would, and keeps nothing. */
export function previewMapping(table: Table, mapping: ColumnMapping, zone: Zone, measuredAt: number | null): MappingPreview {
  const start = beginningOf(table);
  const part = start.rows.length > ROWS_READ ? { ...start, rows: start.rows.slice(0, ROWS_READ) } : start;
  const settled = settleMapping(part, mapping, measuredAt);
  const importer = mappedPosts(settled.mapping);
  const match = importer.recognise(part);
  const builder = new PostsBuilder(part.rows.length);
  if (match !== null) importer.read(part, match, builder, { zone, measuredAt });
  const posts = builder.finish(Math.max(measuredAt ?? 0, builder.newest()));
  const notes = builder.notes().sort((a, b) => Number(isPutAside(b.code)) - Number(isPutAside(a.code)));
  return {
    rows: part.rows.length,
    ofRows: table.long?.expected ?? table.rows.length,
    posts: posts.count,
    first: firstPosts(posts, zone),
    channels: posts.channels,
    sums: METRICS.flatMap((metric) => sumOf(posts, metric)),
    notes,
    aside: notes.reduce((sum, { code, count }) => sum + (isPutAside(code) ? count : 0), 0),
    dayOrder: settled.dayOrder,
    decimalSign: settled.decimalSign,
    missing: missingMeaning(mapping),
  };
}

function firstPosts(posts: PostColumns, zone: Zone): MappingPreview['first'] {
  return Array.from({ length: Math.min(POSTS_SHOWN, posts.count) }, (_, row) => {
    const post = postAt(posts, row);
    return { post, publishedAt: Number.isNaN(post.publishedAt) ? '' : zone.isoOf(post.publishedAt) };
  });
}

function sumOf(posts: PostColumns, metric: Metric): MappingPreview['sums'] {
  const values = posts.metrics.get(metric)?.filter((value) => !Number.isNaN(value));
  if (values === undefined || values.length === 0) return [];
  return [{ metric, known: values.length, sum: values.reduce((sum, value) => sum + value, 0) }];
}
