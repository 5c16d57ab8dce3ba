import { defineImporter } from '../contract.ts';
import type { FoundInstagram, InstagramMetric } from './account-rows.ts';
import { instagramSums, readInstagram, recogniseInstagram } from './account-rows.ts';

/** A reply is the comment of a story. Navigation, profile visits and sticker taps are none of our metrics. */
const METRICS: readonly InstagramMetric[] = [
  ['views', 'views'],
  ['impressions', 'impressions'],
  ['reach', 'reach'],
  ['reactions', 'likes'],
  ['comments', 'replies'],
  ['shares', 'shares'],
  ['follows', 'follows'],
  ['linkClicks', 'linkClicks'],
];

/** The content export of Meta Business Suite for Instagram stories, in any language. */
export const instagramStories = defineImporter<FoundInstagram>({
  id: 'instagram/stories',
  platform: 'instagram',
  recognise: (table) => {
    const found = recogniseInstagram(table, 'stories');
    return found === null ? null : { confidence: 'sure', headerLanguage: found.headerLanguage, found };
  },
  read: (table, { found }, posts, { unclearDates = null }) =>
    readInstagram(table, found, METRICS, () => 'story', posts, unclearDates),
  sums: ({ found }) => instagramSums(found, METRICS),
});
