import { namesOfPost } from '../importers/comments/post-names.ts';
import type { Comment, CommentColumns } from '../model/comment-columns.ts';
import { commentAt, postNamesAt } from '../model/comment-columns.ts';
import type { PLATFORMS } from '../model/platform.ts';
import type { Post, PostColumns } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';

interface Place {
  readonly comments: CommentColumns;
  readonly row: number;
}

/** All comments by the names that their posts can have: made once, asked for many posts. */
export type CommentsByPost = ReadonlyMap<string, readonly Place[]>;

export function commentsByPost(all: readonly CommentColumns[]): CommentsByPost {
  const byName = new Map<string, Place[]>();
  for (const comments of all) {
    for (let row = 0; row < comments.count; row++) {
      for (const name of postNamesAt(comments, row)) {
        const known = byName.get(name);
        if (known === undefined) byName.set(name, [{ comments, row }]);
        else known.push({ comments, row });
      }
    }
  }
  return byName;
}

/**
 * What people wrote under a post, oldest first, each once though several files hold it. Our own answers are left out, and so is the post itself,
 * which listening tools list among the messages.
 */
export function commentsOfPost(post: Pick<Post, 'id' | 'channel' | 'permalink' | 'text'>, all: CommentsByPost): Comment[] {
  const { platform } = post.channel;
  const found = new Map<string, Comment>();
  const own = plainText(post.text);
  for (const name of namesOfPost(platform, post.id, post.permalink)) {
    for (const { comments, row } of all.get(name) ?? []) {
      const comment = commentAt(comments, row);
      if (comment.own || !isOn(comment, platform) || plainText(comment.text) === own) continue;
      found.set(`${comment.writtenAt} ${comment.permalink} ${comment.text}`, comment);
    }
  }
  return [...found.values()].sort((a, b) => (a.writtenAt || 0) - (b.writtenAt || 0));
}

/** How many comments belong to a post among these. */
export function commentsAtPosts(all: readonly CommentColumns[], posts: PostColumns): number {
  const byPost = commentsByPost(all);
  const tied = new Map<CommentColumns, Set<number>>();
  for (let row = 0; row < posts.count; row++) {
    const platform = posts.channels[posts.channel[row] as number]?.platform ?? 'other';
    for (const name of namesOfPost(platform, textAt(posts.id, row), textAt(posts.permalink, row))) {
      for (const place of byPost.get(name) ?? []) {
        if (!isOn(commentAt(place.comments, place.row), platform)) continue;
        tied.set(place.comments, (tied.get(place.comments) ?? new Set()).add(place.row));
      }
    }
  }
  return [...tied.values()].reduce((sum, { size }) => sum + size, 0);
}

// An id can be all that a table says; then it says no platform.
function isOn(comment: Comment, platform: (typeof PLATFORMS)[number]): boolean {
  return comment.platform === platform || comment.platform === 'other';
}

function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
