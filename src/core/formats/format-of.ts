import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { kindOf } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';
import type { Format, PostKey } from '../model/workspace.ts';

/** The post's key, with the channel's part made once per channel. */
export function postKeys(posts: PostColumns): (row: number) => PostKey {
  const prefixes = posts.channels.map((channel) => `${channelKey(channel)}:`);
  return (row) => `${prefixes[posts.channel[row] as number]}${textAt(posts.id, row)}`;
}

/** The format of a post: the editor's word where there is one, else the kind that the platform gives. */
export function formatOf(
  posts: PostColumns,
  row: number,
  given: ReadonlyMap<PostKey, Format>,
  keyOf: (row: number) => PostKey,
): Format {
  if (given.size === 0) return kindOf(posts, row);
  return given.get(keyOf(row)) ?? kindOf(posts, row);
}
