import { foldedKey } from '../../base/text.ts';
import type { Table } from '../../tables/table.ts';
import type { LookAlike } from '../contract.ts';
import { areDays, headerKeys, wordsFound } from './shapes.ts';

/** What the social tools hand out beside posts: numbers per profile and day, and templates for planning. */
export const TOOL_LOOK_ALIKES: readonly LookAlike[] = [
  { id: 'sprout/profiles', recognise: isSproutProfiles },
  { id: 'hootsuite/account-metrics', recognise: isHootsuiteAccount },
  { id: 'fanpagekarma/profiles', recognise: isFanpageKarmaProfiles },
  { id: 'metricool/account-per-day', recognise: isMetricoolAccount },
  { id: 'metricool/planner', recognise: isMetricoolPlanner },
  { id: 'planner/template', recognise: isPlannerTemplate },
];

function isSproutProfiles(table: Table): boolean {
  const named = wordsFound(table, [
    'Network',
    'Profile',
    'Audience',
    'Net Audience Growth',
    'Audience Gained',
    'Published Posts (Total)',
  ]);
  return named >= 4 && wordsFound(table, ['Post ID']) === 0;
}

const SCOPE = /^(?:overall|daily) (?:aggregated|average) values? for|^no data available for the selected filters/u;

// A second row says what each number is about: "Daily aggregated values for Social Networks: …".
function isHootsuiteAccount(table: Table): boolean {
  if (headerKeys(table).some((key) => key.endsWith('post id') || key === 'post message')) return false;
  if (table.header.some((cell) => / > social network - /iu.test(cell))) return true;
  return [table.header, ...table.rows.slice(0, 3)].some((row) => row.some((cell) => SCOPE.test(foldedKey(cell))));
}

function isFanpageKarmaProfiles(table: Table): boolean {
  const keys = new Set(headerKeys(table));
  return keys.has('profile-id') && keys.has('profile') && !keys.has('post-id') && !keys.has('message');
}

// A row per day: followers won and lost, and what all posts together brought.
function isMetricoolAccount(table: Table): boolean {
  const named = wordsFound(table, ['Followers', 'Gained followers', 'Lost followers', 'Posts', 'Interactions']);
  return named >= 3 && wordsFound(table, ['Gained followers', 'Lost followers']) > 0 && areDays(table, 0);
}

// A template for posts to come: switches per network and places for pictures, no numbers.
function isMetricoolPlanner(table: Table): boolean {
  const named = wordsFound(table, [
    'Text',
    'Date',
    'Time',
    'Draft',
    'Facebook',
    'Instagram',
    'Twitter',
    'LinkedIn',
    'Picture Url 1',
  ]);
  return named >= 6 && wordsFound(table, ['Draft', 'Picture Url 1']) > 0;
}

const TO_COME = [
  ...['Posting time', 'Scheduled at', 'Scheduled date', 'Scheduled time', 'Scheduled for', 'Schedule date', 'Schedule time'],
  ...[
    'Scheduled publish time',
    'Scheduled',
    'Publish at',
    'Post at',
    'Ingepland op',
    'Geplande datum',
    'Planlagt til',
    'Planlagt dato',
  ],
];
const WHAT_TO_POST = [
  ...['Text', 'Message', 'Caption', 'Post text', 'Content', 'Post', 'Description', 'Title'],
  ...['Tekst', 'Bericht', 'Bijschrift', 'Besked', 'Opslag', 'Billedtekst'],
];
const RESULTS = [
  ...['Impressions', 'Reach', 'Likes', 'Reactions', 'Comments', 'Shares', 'Clicks', 'Views', 'Engagements', 'Engagement'],
  ...['Bereik', 'Weergaven', 'Vertoningen', 'Reacties', 'Kliks', 'Rækkevidde', 'Visninger', 'Reaktioner', 'Kommentarer', 'Klik'],
];

// The tables with which posts are planned in one go (Buffer, Later, Hootsuite, Meta): a text, a moment to come, no result.
function isPlannerTemplate(table: Table): boolean {
  if (isMetricoolPlanner(table) || wordsFound(table, RESULTS) > 0) return false;
  return wordsFound(table, TO_COME) > 0 && wordsFound(table, WHAT_TO_POST) > 0;
}
