import { describe, expect, it } from 'vitest';
import type { CommentColumns } from '../model/comment-columns.ts';
import { packedComments } from '../model/comment-columns.ts';
import type { NewComment } from '../model/comments-builder.ts';
import { CommentsBuilder } from '../model/comments-builder.ts';
import type { Platform } from '../model/platform.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { commentsAtPosts, commentsByPost, commentsOfPost } from './comments-of-post.ts';

function comments(list: readonly Partial<NewComment>[]): CommentColumns {
  const builder = new CommentsBuilder();
  for (const one of list) {
    const rest = {
      platform: 'facebook' as Platform,
      writtenAt: 1,
      dayOnly: false,
      own: false,
      permalink: '',
      post: ['122100305419650851'],
    };
    builder.add({ text: 'Mooi', ...rest, ...one });
  }
  return packedComments(builder.finish());
}

const POST = {
  id: '122100305419650851',
  channel: { platform: 'facebook' as Platform, id: 'lindermeer', name: 'Lindermeer' },
  permalink: 'https://www.facebook.com/lindermeer/posts/pfbid0hVA9y4PthkhX4WXe9p3GGsEvKDeyH',
  text: 'De brug is dicht.',
};

const textsOf = (...all: readonly CommentColumns[]) => commentsOfPost(POST, commentsByPost(all)).map(({ text }) => text);

describe('the comments of a post', () => {
  it('are those that name it by its id or by what its link holds, oldest first', () => {
    const all = comments([
      { text: 'later', writtenAt: 9, post: ['pfbid0hVA9y4PthkhX4WXe9p3GGsEvKDeyH'] },
      { text: 'first', writtenAt: 3 },
      { text: 'elsewhere', post: ['122100305419650999'] },
      { text: 'nowhere', post: [] },
    ]);
    expect(textsOf(all)).toEqual(['first', 'later']);
  });

  it('are counted once where two files hold the same, and twice where two people say the same', () => {
    const all = comments([{ writtenAt: 5, permalink: 'https://www.facebook.com/a?comment_id=1' }]);
    const other = comments([{ writtenAt: 5, permalink: 'https://www.facebook.com/a?comment_id=2' }]);
    expect(textsOf(all, all, other)).toEqual(['Mooi', 'Mooi']);
  });

  it('leave out our own answers, the post itself and other platforms with the same number', () => {
    const all = comments([
      { text: 'van ons', own: true },
      { text: 'De brug  is dicht.' },
      { text: 'op X', platform: 'x' },
      { text: 'nergens vandaan', platform: 'other' },
    ]);
    expect(textsOf(all)).toEqual(['nergens vandaan']);
  });

  it('are counted over many posts, each comment once', () => {
    const builder = new PostsBuilder(2);
    const channel = builder.channel('facebook', 'lindermeer', 'Lindermeer');
    for (const id of [POST.id, '7']) {
      builder.add({ channel, id, publishedAt: 0, kind: 'text', text: '', permalink: id === '7' ? '' : POST.permalink });
    }
    const all = comments([
      { post: [POST.id, 'pfbid0hVA9y4PthkhX4WXe9p3GGsEvKDeyH'] },
      { post: ['122100305419650999'] },
      { post: [] },
    ]);
    expect(commentsAtPosts([all], builder.finish(0))).toBe(1);
  });
});
