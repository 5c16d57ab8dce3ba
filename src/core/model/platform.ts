/** The places where a post can stand. The order is part of what is stored: add at the end only. */
export const PLATFORMS = [
  'facebook',
  'instagram',
  'linkedin',
  'x',
  'tiktok',
  'youtube',
  'threads',
  'pinterest',
  'mastodon',
  'bluesky',
  'other',
  'newsletter',
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** An account on a platform. `id` is the platform's own where the export gives one, else the handle or the page's slug. */
export interface Channel {
  readonly platform: Platform;
  readonly id: string;
  /** What a person calls it: "Gemeente Voorbeeld". */
  readonly name: string;
}

/** One string per channel, stable over imports: `facebook:100064467291406`. */
export function channelKey(channel: Channel): string {
  return `${channel.platform}:${channel.id}`;
}
