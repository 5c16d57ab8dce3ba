import { guarded } from '../../core/base/formula-guard.ts';
import type { PostproofColumn } from '../../core/importers/postproof/table.ts';
import { channelCell, METRIC_OF_COLUMN, POSTPROOF_COLUMNS } from '../../core/importers/postproof/table.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { Post, PostColumns } from '../../core/model/post-columns.ts';
import { postAt } from '../../core/model/post-columns.ts';
import type { Format } from '../../core/model/workspace.ts';

/** What is said about the post at a row: its kind, its format (the kind of a post without one), the names of its topics. */
export interface PostLabels {
  labelAt(row: number): Format;
  kindAt(row: number): Kind;
  topicNamesAt(row: number): readonly string[];
}

interface Labels {
  readonly format: Format;
  readonly kind: Kind;
  readonly topics: readonly string[];
}

/**
 * All posts as Postproof's own table: UTF-8 with a byte order mark, commas, CRLF, texts in quotation marks (RFC 4180), moments in ISO 8601
 * UTC, unknown is an empty cell. No text is a formula to a spreadsheet program; numbers stand bare. Reading it back gives the same posts, formats
 * and topics, but for what the table has no column for: lengths of videos and impressions of thumbnails. `rows`: only these posts, in this
 * order.
 */
export function postproofCsv(posts: PostColumns, tags: PostLabels, rows: Iterable<number> = Array(posts.count).keys()): string {
  const lines = [POSTPROOF_COLUMNS.join(',')];
  for (const row of rows) {
    const post = postAt(posts, row);
    const labels = { format: tags.labelAt(row), kind: tags.kindAt(row), topics: tags.topicNamesAt(row) };
    lines.push(POSTPROOF_COLUMNS.map((column) => cellText(column, post, labels)).join(','));
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellText(column: PostproofColumn, post: Post, labels: Labels): string {
  const metric = METRIC_OF_COLUMN[column];
  if (metric !== undefined) return numberText(post.metrics[metric]);
  const text = factText(column, post, labels);
  return text === '' ? '' : `"${guarded(text).replaceAll('"', '""')}"`;
}

function factText(column: PostproofColumn, post: Post, { format, kind, topics }: Labels): string {
  switch (column) {
    case 'post_id':
      return post.id;
    case 'platform':
      return post.channel.platform;
    case 'channel':
      return channelCell(post.channel);
    case 'published_at':
      return post.precision === 'day' ? momentText(post.publishedAt).slice(0, 10) : momentText(post.publishedAt);
    case 'format':
      return format;
    case 'kind':
      return kind;
    case 'topics':
      return topics.map((name) => name.replaceAll(';', ',')).join('; ');
    case 'text':
      return post.text;
    case 'permalink':
      return post.permalink;
    case 'boosted':
      return post.boosted === null ? '' : post.boosted ? 'yes' : 'no';
    case 'measured_at':
      return post.measuredAt > 0 ? momentText(post.measuredAt) : '';
    default:
      return '';
  }
}

/** `2026-10-13T17:30:00Z`, with milliseconds only where there are some; '' of a post without a date. */
function momentText(moment: number): string {
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString().replace('.000Z', 'Z');
}

// 1.234 seconds must not be read as a thousand where a table says 1.234; one more zero says that it is a fraction.
function numberText(value: number | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  return /^-?\d{1,3}(?:\.\d{3})+$/u.test(text) ? `${text}0` : text;
}
