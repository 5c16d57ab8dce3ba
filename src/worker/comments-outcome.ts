import type { FileReading } from '../core/importers/read-file.ts';
import { commentsAtPosts } from '../core/merge/comments-of-post.ts';
import type { CommentColumns } from '../core/model/comment-columns.ts';
import { postNamesAt } from '../core/model/comment-columns.ts';
import { PLATFORMS } from '../core/model/platform.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { CommentCounts, FileOutcome } from './questions.ts';

type CommentReading = Extract<FileReading, { readonly outcome: 'comments' }>;

/** What an outcome says of a file of comments and of no other. `known`: the posts among which theirs are looked for. */
export function commentsOutcome(
  { importer, source, rows, notes, comments }: CommentReading,
  known: PostColumns,
): Pick<FileOutcome, 'importer' | 'source' | 'rows' | 'notes' | 'from' | 'to'> & { readonly comments: CommentCounts } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { writtenAt } of comments) {
    for (const at of writtenAt) {
      if (at < from) from = at;
      if (at > to) to = at;
    }
  }
  const [first, last] = Number.isFinite(from) ? [from, to] : [null, null];
  return { importer, source, rows, notes, from: first, to: last, comments: countsOf(comments, known) };
}

function countsOf(all: readonly CommentColumns[], known: PostColumns): CommentCounts {
  const platforms = new Set<number>();
  let [count, tied, own] = [0, 0, 0];
  for (const comments of all) {
    count += comments.count;
    for (let row = 0; row < comments.count; row++) {
      platforms.add(comments.platform[row] as number);
      own += comments.own[row] as number;
      if (postNamesAt(comments, row).length > 0) tied++;
    }
  }
  const here = known.count === 0 ? null : commentsAtPosts(all, known);
  return { count, tied, here, own, platforms: PLATFORMS.filter((_, place) => platforms.has(place)) };
}
