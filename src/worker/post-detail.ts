import type { Zone } from '../core/base/calendar.ts';
import type { Tagging } from '../core/formats/tagging.ts';
import type { CommentsByPost } from '../core/merge/comments-of-post.ts';
import { commentsOfPost } from '../core/merge/comments-of-post.ts';
import { historyOf } from '../core/merge/history.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { postAt } from '../core/model/post-columns.ts';
import type { PostKey, PostMarks } from '../core/model/workspace.ts';
import { isYoung } from '../core/rank/places.ts';
import type { PostInMonth } from '../core/report/build-report.ts';
import type { KeptFile } from './kept-file.ts';
import type { PostDetail } from './questions.ts';
import { shownComments } from './shown-comments.ts';

/** What the analyst knows beside the posts themselves. */
interface KnownOfPosts {
  readonly posts: PostColumns;
  readonly tags: Tagging;
  readonly marks: ReadonlyMap<PostKey, PostMarks>;
  readonly comments: CommentsByPost;
  readonly files: readonly KeptFile[];
  readonly zone: Zone;
}

/** All that is known of the post at `row`. */
export function postDetail(row: number, known: KnownOfPosts): Omit<PostDetail, keyof PostInMonth> {
  const { posts, tags, marks, comments, files, zone } = known;
  const post = postAt(posts, row);
  const key = tags.keyOf(row);
  return {
    key,
    post,
    comments: shownComments(commentsOfPost(post, comments)),
    format: tags.labelAt(row),
    tagged: tags.of(row),
    said: tags.saidOf(row) ?? null,
    marks: marks.get(key) ?? null,
    publishedAt: Number.isNaN(post.publishedAt) ? '' : zone.isoOf(post.publishedAt),
    young: isYoung(posts, row),
    history: historyOf(
      files.flatMap((file) => file.posts),
      post.channel,
      post.id,
    ),
  };
}
