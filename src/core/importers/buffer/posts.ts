import { columnNamed, columnPlaces } from '../columns.ts';
import { defineImporter } from '../contract.ts';
import { readToolRows } from '../sprout/tool-rows.ts';
import type { Places } from '../tool-posts/tool-columns.ts';
import { commonSums, metricPlaces, TOOL_WORDS, toolTable } from '../tool-posts/tool-columns.ts';

/**
 * The posts of Buffer's analytics: `Update`, `Service` and `Service Link`, times in ISO 8601 with their zone. Known from hand-made
 * samples only: any further column and any order is taken.
 */
export const bufferPosts = defineImporter<Places>({
  id: 'buffer/posts',
  platform: null,
  source: 'Buffer',
  recognise: (table) => {
    const places = columnPlaces(table);
    const named = ['update', 'service', 'service link'].filter((word) => places.has(word)).length;
    if (named < 2 || columnNamed(places, TOOL_WORDS.day) === undefined || metricPlaces(places).length < 2) return null;
    return { confidence: 'sure', headerLanguage: 'en', found: places };
  },
  read: (table, { found }, posts, context) => {
    const shape = toolTable(table, found, 'month-first');
    readToolRows(table, shape, posts, context);
  },
  sums: ({ found }) => commonSums(found),
});
