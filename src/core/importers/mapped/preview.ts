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
import type { ReadContext } from '../contract.ts';
import type { DayOrder } from '../day-text.ts';
import type { Claim } from '../detect.ts';
import type { DateQuestion } from '../unclear-dates.ts';
import { UnclearDatesError } from '../unclear-dates.ts';
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
  /** Rows in which day and month can be swapped; without an answer they are left out here. */
  readonly unclear: DateQuestion | null;
  /** What the mapping lacks; then there are no posts. */
  readonly missing: MissingMeaning | null;
  /** After this answer the file has another question. */
  readonly asksNext: boolean;
}

const NOTHING_OPEN = { answer: null, open: false, example: '' } as const;

/** Of a file that is no table yet. */
export const NO_PREVIEW: MappingPreview = {
  ...{ rows: 0, ofRows: 0, posts: 0, first: [], channels: [], sums: [], notes: [], aside: 0 },
  ...{ dayOrder: NOTHING_OPEN, decimalSign: NOTHING_OPEN, unclear: null, missing: null, asksNext: true },
};

/** Reads a table as an import would, and keeps nothing: with a mapping, or as the importer does that claims it. */
export function previewMapping(
  table: Table,
  mapping: ColumnMapping,
  zone: Zone,
  measuredAt: number | null,
  claim: Claim | null = null,
): MappingPreview {
  const start = beginningOf(table);
  const part = start.rows.length > ROWS_READ ? { ...start, rows: start.rows.slice(0, ROWS_READ) } : start;
  const settled = settleMapping(part, mapping, measuredAt);
  const unclear = claim === null ? settled.unclear : importerAsks(part, claim, { zone, measuredAt });
  const context = { zone, measuredAt, unclearDates: mapping.unclearDates ?? 'leave-out' };
  const importer = claim?.importer ?? mappedPosts(settled.mapping);
  const match = claim === null ? importer.recognise(part) : claim.match;
  const builder = new PostsBuilder(part.rows.length);
  if (match !== null) importer.read(part, match, builder, context);
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
    unclear,
    missing: claim === null ? missingMeaning(mapping) : null,
    asksNext: false,
  };
}

/** What an importer asks about the dates of a whole table; null: nothing. */
export function importerAsks(table: Table, { importer, match }: Claim, context: ReadContext): DateQuestion | null {
  try {
    importer.read(table, match, new PostsBuilder(table.rows.length), context);
    return null;
  } catch (error) {
    if (error instanceof UnclearDatesError) return error.question;
    throw error;
  }
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
