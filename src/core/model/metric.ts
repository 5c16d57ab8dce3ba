/**
 * What platforms count, each under its own name: link clicks and all clicks, reach and impressions and views are different
 * things and are never added to each other. Counts are whole numbers, times are seconds. The order is part of what is stored.
 */
export const METRICS = [
  'linkClicks',
  'clicks',
  'reach',
  'impressions',
  'views',
  'reactions',
  'comments',
  'shares',
  'saves',
  'follows',
  'videoViews',
  'watchTimeSeconds',
  'thumbnailImpressions',
] as const;
export type Metric = (typeof METRICS)[number];
