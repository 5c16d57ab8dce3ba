import { columnNamed, columnPlaces } from '../columns.ts';
import { defineImporter } from '../contract.ts';
import { readToolRows } from '../sprout/tool-rows.ts';
import type { CrowdtangleWords, Places } from './crowdtangle-rows.ts';
import { CREATED, crowdtangleTable } from './crowdtangle-rows.ts';

const WORDS: CrowdtangleWords = {
  platform: 'facebook',
  accountId: ['Facebook Id'],
  accountName: ['Page Name', 'Group Name', 'User Name'],
  text: ['Message', 'Link Text', 'Description'],
  views: ['Post Views'],
};

/** CrowdTangle's historical posts of Facebook pages: 2019 to 2020 with `Created`, 2021 to 2024 with `Post Created` and more columns. */
export const facebookCrowdtangle = defineImporter<Places>({
  id: 'facebook/crowdtangle',
  platform: 'facebook',
  recognise: (table) => {
    const places = columnPlaces(table);
    const needed = ['facebook id', 'url', 'likes', 'comments', 'shares', 'love', 'angry'];
    if (!needed.every((word) => places.has(word)) || columnNamed(places, CREATED) === undefined) return null;
    return { confidence: 'sure', headerLanguage: 'en', found: places };
  },
  read: (table, { found }, posts, context) => readToolRows(table, crowdtangleTable(table, found, WORDS, posts), posts, context),
});
