import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';
import type { PostKey } from '../model/workspace.ts';

/** The post's key, with the channel's part made once per channel. */
export function postKeys(posts: PostColumns): (row: number) => PostKey {
  const prefixes = posts.channels.map((channel) => `${channelKey(channel)}:`);
  return (row) => `${prefixes[posts.channel[row] as number]}${textAt(posts.id, row)}`;
}
