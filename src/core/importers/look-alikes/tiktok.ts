import type { Table } from '../../tables/table.ts';
import type { LookAlike } from '../contract.ts';
import { headerKeys, wordsFound } from './shapes.ts';

/** TikTok's other files: `Overview`, `Viewers`, `FollowerHistory`, and who the followers are. English words in every language. */
export const TIKTOK_LOOK_ALIKES: readonly LookAlike[] = [
  { id: 'tiktok/account-per-day', recognise: isAccountPerDay },
  { id: 'tiktok/followers', recognise: isFollowers },
  { id: 'tiktok/audience', recognise: isAudience },
];

function isAccountPerDay(table: Table): boolean {
  if (headerKeys(table)[0] !== 'date') return false;
  return (
    wordsFound(table, ['Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares']) >= 4 ||
    wordsFound(table, ['Total Viewers', 'New Viewers', 'Returning Viewers']) >= 2
  );
}

function isFollowers(table: Table): boolean {
  return headerKeys(table)[0] === 'date' && wordsFound(table, ['Difference in followers from previous day']) === 1;
}

function isAudience(table: Table): boolean {
  const [first] = headerKeys(table);
  if (first === 'date') return wordsFound(table, ['Hour', 'Active followers']) === 2;
  return (first === 'gender' || first === 'top territories') && wordsFound(table, ['Distribution']) === 1;
}
