/** What kind of post the platform says it is, before the team gives it a format of its own. The order is part of what is stored. */
export const KINDS = [
  'photo',
  'video',
  'reel',
  'story',
  'carousel',
  'link',
  'text',
  'event',
  'poll',
  'live',
  'document',
  'share',
] as const;
export type Kind = (typeof KINDS)[number];
