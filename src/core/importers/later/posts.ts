import { columnNamed, columnPlaces } from '../columns.ts';
import { defineImporter } from '../contract.ts';
import { readToolRows } from '../sprout/tool-rows.ts';
import type { Places } from '../tool-posts/tool-columns.ts';
import { commonSums, metricPlaces, TOOL_WORDS, toolTable } from '../tool-posts/tool-columns.ts';

/**
 * The post performance of Later: `Posted At` (`Apr 5, 2024 6:15 PM`, no zone), `Caption`, `Media Type`, `Post URL`. Known from hand-made
 * samples only: any further column and any order is taken.
 */
export const laterPosts = defineImporter<Places>({
  id: 'later/posts',
  platform: null,
  source: 'Later',
  recognise: (table) => {
    const places = columnPlaces(table);
    const named = ['caption', 'media type', 'post url'].filter((word) => places.has(word)).length;
    if (!places.has('posted at') || named < 2 || metricPlaces(places).length < 2) return null;
    // Without an address or a network nobody knows where a post stood.
    if ([TOOL_WORDS.link, TOOL_WORDS.network].every((words) => columnNamed(places, words) === undefined)) return null;
    return { confidence: 'sure', headerLanguage: 'en', found: places };
  },
  read: (table, { found }, posts, context) => {
    const shape = toolTable(table, found, 'month-first');
    readToolRows(table, shape, posts, context);
  },
  sums: ({ found }) => commonSums(found),
});
