import type { MonthKey } from '../base/calendar.ts';
import type { Metric } from './metric.ts';
import type { Platform } from './platform.ts';

export type DefinitionId = 'facebook-views' | 'facebook-reach' | 'instagram-reach' | 'instagram-views' | 'youtube-views';

/** A month from which on a platform counts something else under the same name, so that numbers before and after do not compare. */
export interface DefinitionChange {
  readonly id: DefinitionId;
  readonly platform: Platform;
  readonly metrics: readonly Metric[];
  /** The first month of each new way of counting. */
  readonly from: readonly MonthKey[];
  readonly source: string;
}

export const DEFINITION_CHANGES: readonly DefinitionChange[] = [
  {
    id: 'facebook-views',
    platform: 'facebook',
    metrics: ['impressions', 'views'],
    from: ['2025-02'],
    source: 'Content exports of Meta Business Suite: Impressions until January 2025, Views from February 2025 on.',
  },
  {
    // The definition was switched in August and September; until the end of the year organic reach stands far above reach in some posts.
    id: 'facebook-reach',
    platform: 'facebook',
    metrics: ['reach'],
    from: ['2024-08', '2024-10', '2025-01'],
    source:
      'Content exports of Meta Business Suite over 2024: "Reach from Organic posts" up to 87 times "Reach" (1,243 and 107,627).',
  },
  {
    id: 'instagram-reach',
    platform: 'instagram',
    metrics: ['reach'],
    from: ['2024-09'],
    source: 'Content exports of Meta Business Suite over 2024: reach of 3 to 24 on posts with over 1,500 likes, until August.',
  },
  {
    id: 'instagram-views',
    platform: 'instagram',
    metrics: ['impressions', 'views'],
    from: ['2024-07'],
    source: 'Content exports of Meta Business Suite over 2024: no Views on posts from before July, Impressions in their place.',
  },
  {
    id: 'youtube-views',
    platform: 'youtube',
    metrics: ['views'],
    from: ['2025-04'],
    source: 'YouTube Help, "How views on Shorts are counted": from 31 March 2025 each start of a Short is a view.',
  },
];
