/** An importer or a look-alike, and how many posts a person counts. */
export type WhatItIs = readonly [id: string, posts: number | 'some' | 'none'];

/** What each genuine export is, and how many posts a person counts in it. */
export const REAL: Readonly<Record<string, WhatItIs>> = {
  'facebook-en-2015-insights-postlevel-excerpt.csv': ['facebook/insights-posts', 'some'],
  'facebook-en-2024-content.csv': ['facebook/content', 59],
  'facebook-en-2026-content-resaved-in-excel-excerpt.csv': ['facebook/content', 5],
  'facebook-nl-2026-content.csv': ['facebook/content', 3],
  'fanpagekarma-en-2024-posts-excerpt.csv': ['fanpagekarma/posts', 'some'],
  'ga4-en-2021-pages.csv': ['google-analytics', 'none'],
  'ga4-en-2023-overview.csv': ['google-analytics', 'none'],
  'hootsuite-en-2026-youtube.xlsx': ['hootsuite/posts', 'some'],
  'instagram-en-2025-posts-excerpt.csv': ['instagram/posts', 8],
  'linkedin-en-2024-company_content.xls': ['linkedin/content', 86],
  'sprout-en-2025-Post_Performance.csv': ['sprout/posts', 27],
  'tiktok-en-2026-Content.csv': ['tiktok/content', 13],
  'tiktok-en-2026-FollowerHistory.csv': ['tiktok/followers', 'none'],
  'tiktok-en-2026-Overview.csv': ['tiktok/account-per-day', 'none'],
  'x-en-2021-daily_tweet_activity_metrics.csv': ['x/account-per-day', 'none'],
  'x-en-2021-tweet_activity_metrics.csv': ['x/tweets', 356],
  'x-en-2025-account_analytics_content.csv': ['x/content', 173],
  'x-en-2025-account_overview_analytics.csv': ['x/account-per-day', 'none'],
  'youtube-de-2021-Tabellendaten.csv': ['youtube/table', 500],
  'youtube-en-2023-Table_data.csv': ['youtube/table', 154],
  'youtube-en-2025-Date.csv': ['youtube/per-day', 'none'],
  'youtube-en-2025-Table_data.csv': ['youtube/table', 71],
  'youtube-en-2026-Totals.csv': ['youtube/per-day', 'none'],
};
