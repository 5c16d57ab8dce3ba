import { columnNamed, columnPlaces } from '../columns.ts';
import { defineImporter } from '../contract.ts';
import { readToolRows } from '../sprout/tool-rows.ts';
import type { CrowdtangleWords, Places } from './crowdtangle-rows.ts';
import { CREATED, crowdtangleTable } from './crowdtangle-rows.ts';

const WORDS: CrowdtangleWords = {
  platform: 'instagram',
  accountId: ['User Name'],
  accountName: ['Account'],
  text: ['Description', 'Title'],
  views: ['Views'],
};

/** CrowdTangle's historical posts of Instagram accounts: likes for reactions, no shares. Known from public code that reads such files. */
export const instagramCrowdtangle = defineImporter<Places>({
  id: 'instagram/crowdtangle',
  platform: 'instagram',
  recognise: (table) => {
    const places = columnPlaces(table);
    const needed = ['account', 'user name', 'followers at posting', 'url', 'likes', 'comments'];
    if (places.has('facebook id') || !needed.every((word) => places.has(word))) return null;
    if (columnNamed(places, CREATED) === undefined) return null;
    return { confidence: 'sure', headerLanguage: 'en', found: places };
  },
  read: (table, { found }, posts, context) => readToolRows(table, crowdtangleTable(table, found, WORDS, posts), posts, context),
});
