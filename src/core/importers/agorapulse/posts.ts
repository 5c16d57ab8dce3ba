import { columnNamed, columnPlaces } from '../columns.ts';
import { defineImporter } from '../contract.ts';
import { readToolRows } from '../sprout/tool-rows.ts';
import type { Places } from '../tool-posts/tool-columns.ts';
import { commonSums, metricPlaces, TOOL_WORDS, toolTable } from '../tool-posts/tool-columns.ts';

/**
 * The content report of Agorapulse: the day and the hour in two columns (`Publishing date`, `Publishing time`), days before months.
 * Known from hand-made samples only: any further column and any order is taken.
 */
export const agorapulsePosts = defineImporter<Places>({
  id: 'agorapulse/posts',
  platform: null,
  source: 'Agorapulse',
  recognise: (table) => {
    const places = columnPlaces(table);
    if (!places.has('publishing date') || metricPlaces(places).length < 2) return null;
    const says = [TOOL_WORDS.link, TOOL_WORDS.network].some((words) => columnNamed(places, words) !== undefined);
    if (!says || columnNamed(places, TOOL_WORDS.text) === undefined) return null;
    return { confidence: 'sure', headerLanguage: 'en', found: places };
  },
  read: (table, { found }, posts, context) => {
    const shape = toolTable(table, found, 'day-first');
    readToolRows(table, shape, posts, context);
  },
  sums: ({ found }) => commonSums(found),
});
