import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { columnNamed, columnPlaces, sampleRows, shareThatFits } from '../columns.ts';
import { defineImporter } from '../contract.ts';
import { networkNamed, networkOfLink } from '../sprout/network.ts';
import { readToolRows } from '../sprout/tool-rows.ts';
import { statedTime } from '../tool-posts/stated-time.ts';
import type { Places } from '../tool-posts/tool-columns.ts';
import { commonSums, metricPlaces, TOOL_WORDS, toolTable } from '../tool-posts/tool-columns.ts';

/** Words that tables of posts of other makers have, or that a plan has and a report has not. */
const NOT_METRICOOL = [
  ...['Post ID', 'Post-ID', 'post_id', 'Tweet ID', 'Video ID', 'Page ID', 'Account ID', 'Profile-ID', 'Universal video ID'],
  ...['Update', 'Service', 'Service Link', 'Posted At', 'Publishing date', 'User Name', 'Draft', 'Picture Url 1', 'measured_at'],
];
const FEWEST_METRICS = 3;

/**
 * The list of posts of Metricool's analytics: a network or links to posts, a text, a type, a day and numbers, semicolons, days before
 * months, no zone. Nothing in it is Metricool's alone and its words vary by version, so it is likely and never sure.
 */
export const metricoolPosts = defineImporter<Places>({
  id: 'metricool/posts',
  platform: null,
  source: 'Metricool',
  recognise: (table) => {
    const places = columnPlaces(table);
    if (columnNamed(places, NOT_METRICOOL) !== undefined || metricPlaces(places).length < FEWEST_METRICS) return null;
    const needed = [TOOL_WORDS.text, TOOL_WORDS.type, TOOL_WORDS.day];
    if (needed.some((words) => columnNamed(places, words) === undefined)) return null;
    return saysNetworks(table, places) && hasDays(table, places)
      ? { confidence: 'likely', headerLanguage: 'en', found: places }
      : null;
  },
  read: (table, { found }, posts, context) => {
    const shape = toolTable(table, found, 'day-first');
    readToolRows(table, shape, posts, context);
  },
  sums: ({ found }) => commonSums(found),
});

function saysNetworks(table: Table, places: Places): boolean {
  const rows = sampleRows(table);
  const [link, network] = [columnNamed(places, TOOL_WORDS.link), columnNamed(places, TOOL_WORDS.network)];
  if (table.rows.length === 0) return link !== undefined;
  const byLink = link === undefined ? 0 : shareThatFits(rows, link, (cell) => networkOfLink(cell) !== null);
  const byName = network === undefined ? 0 : shareThatFits(rows, network, (cell) => networkNamed(cell) !== null);
  return Math.max(byLink, byName) > 0.5;
}

function hasDays(table: Table, places: Places): boolean {
  const day = columnNamed(places, TOOL_WORDS.day) as number;
  const rows = sampleRows(table).filter((row) => cellOf(row, day).trim() !== '');
  return rows.length === 0 || shareThatFits(rows, day, (cell) => !Number.isNaN(statedTime(cell, 'day-first').wall)) > 0.5;
}
