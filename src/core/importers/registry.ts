import type { Importer } from './contract.ts';
import { facebookContent } from './facebook/content.ts';
import { facebookInsights } from './facebook/insights.ts';
import { fanpagekarmaPosts } from './fanpagekarma/posts.ts';
import { hootsuitePosts } from './hootsuite/posts.ts';
import { instagramPosts } from './instagram/posts.ts';
import { instagramStories } from './instagram/stories.ts';
import { linkedinContent } from './linkedin/content.ts';
import { linkedinPersonal } from './linkedin/personal.ts';
import { sproutPosts } from './sprout/posts.ts';
import { tiktokContent } from './tiktok/content.ts';
import { xContent } from './x/content.ts';
import { xTweets } from './x/tweets.ts';
import { youtubeTable } from './youtube/table.ts';

/** Every export that Postproof reads. A new one is one file and one line here; the order carries no meaning. */
export const IMPORTERS: readonly Importer[] = [
  facebookContent,
  facebookInsights,
  fanpagekarmaPosts,
  hootsuitePosts,
  instagramPosts,
  instagramStories,
  linkedinContent,
  linkedinPersonal,
  sproutPosts,
  tiktokContent,
  xContent,
  xTweets,
  youtubeTable,
];
