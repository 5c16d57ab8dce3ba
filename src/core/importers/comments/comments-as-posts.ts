import { commentAt } from '../../model/comment-columns.ts';
import { CommentsBuilder } from '../../model/comments-builder.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import type { ReadContext } from '../contract.ts';
import { defineImporter } from '../contract.ts';
import type { Claim } from '../detect.ts';
import type { CommentClaim } from './comment-importers.ts';
import type { CommentPlaces } from './comment-places.ts';
import { readComments } from './read-comments.ts';

/** A table of comments as one of posts without numbers: for the page that asks how its dates are to be read, and for nothing else. */
export function commentsAsPosts({ importer, match }: CommentClaim): Claim {
  const { places, confidence } = match;
  const source = importer.source ?? '';
  return {
    importer: defineImporter<CommentPlaces>({
      id: importer.id,
      platform: null,
      recognise: () => ({ confidence, headerLanguage: null, found: places }),
      read: (table, { found }, posts, context) => readAsPosts(table, found, source, posts, context),
    }),
    match: { confidence, headerLanguage: null, found: places },
  };
}

function readAsPosts(table: Table, places: CommentPlaces, source: string, posts: PostsBuilder, context: ReadContext): void {
  const builder = new CommentsBuilder();
  readComments(table, places, builder, context);
  const comments = builder.finish();
  for (let row = 0; row < comments.count; row++) {
    const { platform, writtenAt, dayOnly, text, permalink } = commentAt(comments, row);
    const channel = posts.channel(platform, 'comments', source);
    posts.add({ channel, id: String(row), publishedAt: writtenAt, dayOnly, kind: 'text', text, permalink });
  }
  for (const { code, count, examples } of builder.notes()) {
    const [first] = examples;
    posts.note(code, null, first?.column ?? null, first?.value ?? null, count);
  }
}
