import { defineImporter } from '../contract.ts';
import { instagramKind } from '../meta/post-kind.ts';
import type { FoundInstagram, InstagramMetric } from './account-rows.ts';
import { instagramSums, readInstagram, recogniseInstagram } from './account-rows.ts';

/** The export has no clicks: link clicks are unknown, not none. */
const METRICS: readonly InstagramMetric[] = [
  ['views', 'views'],
  ['impressions', 'impressions'],
  ['reach', 'reach'],
  ['reactions', 'likes'],
  ['comments', 'comments'],
  ['shares', 'shares'],
  ['saves', 'saves'],
  ['follows', 'follows'],
];

/** The content export of Meta Business Suite for Instagram posts, carousels and reels, in any language. */
export const instagramPosts = defineImporter<FoundInstagram>({
  id: 'instagram/posts',
  platform: 'instagram',
  recognise: (table) => {
    const found = recogniseInstagram(table, 'posts');
    return found === null ? null : { confidence: 'sure', headerLanguage: found.headerLanguage, found };
  },
  read: (table, { found }, posts, { unclearDates = null }) =>
    readInstagram(table, found, METRICS, instagramKind, posts, unclearDates),
  sums: ({ found }) => instagramSums(found, METRICS),
});
