import type { FileReading } from '../core/importers/read-file.ts';
import type { ImportChange } from '../core/merge/merge.ts';
import { changeBy, mergePosts } from '../core/merge/merge.ts';
import type { CommentColumns } from '../core/model/comment-columns.ts';
import { packedComments } from '../core/model/comment-columns.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { packed } from '../core/model/post-columns.ts';
import type { KeptFile } from './kept-file.ts';

interface ReadAmong {
  readonly reading: FileReading;
  /** The posts that are known now. */
  readonly posts: PostColumns;
  /** What is in beside this file. */
  readonly others: readonly KeptFile[];
  /** The same bytes are among them. */
  readonly again: boolean;
  /** The file is in already and read anew by an answer. */
  readonly isIn: boolean;
}

interface WhatItBrings {
  readonly files: readonly PostColumns[];
  readonly comments: readonly CommentColumns[];
  /** Its posts alone, merged. */
  readonly imported: PostColumns;
  readonly change: ImportChange;
  /** Whether there is anything new to keep. */
  readonly isKept: boolean;
  /** All posts with those that are kept of it. */
  readonly after: PostColumns;
}

/** What a file that was read brings to what is known. */
export function whatItBrings({ reading, posts, others, again, isIn }: ReadAmong): WhatItBrings {
  const files = reading.outcome === 'posts' ? reading.posts.map(packed) : [];
  const comments = reading.outcome === 'comments' ? reading.comments.map(packedComments) : [];
  const imported = mergePosts(files);
  const isKept = (imported.count > 0 || comments.some(({ count }) => count > 0)) && !again;
  const known = others.flatMap((kept) => kept.posts);
  const after = isKept ? mergePosts([...known, ...files]) : posts;
  const change = changeBy(isIn ? mergePosts(known) : posts, after, imported);
  return { files, comments, imported, change, isKept, after };
}
