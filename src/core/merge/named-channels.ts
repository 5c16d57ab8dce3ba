import type { Channel } from '../model/platform.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';

/**
 * Exports in which a page that is known by its name alone, because a spreadsheet program rounded its number, is the page of that name
 * whose number another export gives; only where there is one such page. Meta's files alone lose it so.
 */
export function withKnownChannels<Exports extends readonly PostColumns[]>(exports_: Exports): Exports {
  const channels = exports_.flatMap((posts) => posts.channels).filter(isOfMeta);
  if (!channels.some(isNamed)) return exports_;
  const numbered = new Map<string, Channel | null>();
  for (const channel of channels.filter((one) => /^\d+$/u.test(one.id))) {
    const key = nameOf(channel);
    const other = numbered.get(key);
    numbered.set(key, other === undefined || (other !== null && other.id === channel.id) ? channel : null);
  }
  const known = (channel: Channel): Channel =>
    isOfMeta(channel) && isNamed(channel) ? (numbered.get(nameOf(channel)) ?? channel) : channel;
  const isChanged = channels.some((channel) => channelKey(known(channel)) !== channelKey(channel));
  if (!isChanged) return exports_;
  return exports_.map((posts) => ({ ...posts, channels: posts.channels.map(known) })) as unknown as Exports;
}

function isOfMeta({ platform }: Channel): boolean {
  return platform === 'facebook' || platform === 'instagram';
}

/** The name stands where the number should. */
function isNamed({ id, name }: Channel): boolean {
  return id === name && !/^\d+$/u.test(id);
}

function nameOf({ platform, name }: Channel): string {
  return `${platform} ${name}`;
}
