import type { Comment } from '../core/model/comment-columns.ts';
import type { PostDetail } from './questions.ts';

const SHOWN = 3;
// `@name` and a whole address with a name before it; an e-mail address is one as well.
const HANDLE = /[\w.+-]{0,60}@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?/gu;

/** The latest three comments of a post, oldest first, as text without the names of others that people write with an @. */
export function shownComments(comments: readonly Comment[]): PostDetail['comments'] {
  const shown = comments.slice(-SHOWN).map(({ text, writtenAt }) => ({ text: withoutHandles(text), writtenAt }));
  return { count: comments.length, shown };
}

export function withoutHandles(text: string): string {
  return text.replace(HANDLE, '@…');
}
