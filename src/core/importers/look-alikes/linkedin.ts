import { cellNumber } from '../../base/numbers.ts';
import { foldedKey } from '../../base/text.ts';
import type { Table } from '../../tables/table.ts';
import { sampleRows, shareThatFits } from '../columns.ts';
import type { LookAlike } from '../contract.ts';
import { areDays, headerKeys, namesOf, restAreNumbers, wordsFound } from './shapes.ts';

/** LinkedIn's other sheets and files: a page's numbers per day, its followers, its visitors, its competitors; and a member's own. */
export const LINKEDIN_LOOK_ALIKES: readonly LookAlike[] = [
  { id: 'linkedin/page-per-day', recognise: isPagePerDay },
  { id: 'linkedin/followers', recognise: isFollowers },
  { id: 'linkedin/visitors', recognise: isVisitors },
  { id: 'linkedin/competitors', recognise: isCompetitors },
];

const MONTH_FIRST_DAY = /^\d{2}\/\d{2}\/\d{4}$/u;
const METRIC_COLUMNS = 20;
const DAY_WORDS: ReadonlySet<string> = new Set(['date', 'datum', 'fecha', 'dato', 'data', 'paivamaara']);
// The four columns after the day: sponsored, organic, automatic, total.
const FOLLOWER_WORDS = [
  'Sponsored followers',
  'Organic followers',
  'Auto-invited followers',
  'Total followers',
  'Gesponsord',
  'Spontaan',
  'Auto',
  'Totaal',
  'Sponsored',
  'Organic',
  'Auto invited',
  'Total',
  'Seguidores patrocinados',
  'Seguidores orgánicos',
  'Total de seguidores',
];
const FOLLOWERS = /follower|volger|følger|foljare|seguidor|abonn|seuraaj|obserw/u;
const DEMOGRAPHIC_WORDS: ReadonlySet<string> = new Set([
  'location',
  'job function',
  'seniority',
  'industry',
  'company size',
  'locatie',
  'functie',
  'ervaringsniveau',
  'branche',
  'bedrijfstak',
  'bedrijfsgrootte',
]);

// The sheet `Metrics`: a day, then organic, sponsored and total of everything. Each header ends with its share in parentheses.
function isPagePerDay(table: Table): boolean {
  if (isMembersSheet(table)) return true;
  if (!areDays(table, 0) || !restAreNumbers(table)) return false;
  const split = table.header.filter((cell) => /\(.+\)\s*$/u.test(cell) && !/desktop/iu.test(cell)).length;
  if (split < table.header.length / 2) return false;
  return (
    wordsFound(table, [
      'Impressions (organic)',
      'Clicks (organic)',
      'Weergaven (totaal)',
      'Klikken (totaal)',
      'Impresiones (orgánicas)',
    ]) > 0 ||
    (table.header.length === METRIC_COLUMNS && shareThatFits(sampleRows(table), 0, (cell) => MONTH_FIRST_DAY.test(cell)) > 0.8)
  );
}

// A member's own export: the sheets `DISCOVERY` and `ENGAGEMENT`.
function isMembersSheet(table: Table): boolean {
  const keys = headerKeys(table).filter((key) => key !== '');
  if (keys[0] === 'overall performance') return true;
  return keys.length === 3 && keys[0] === 'date' && keys[1] === 'impressions' && keys[2] === 'engagements';
}

function isFollowers(table: Table): boolean {
  const keys = headerKeys(table).filter((key) => key !== '');
  if (keys[0] === 'date' && keys[1] === 'new followers' && keys.length === 2) return true;
  if (keys[0] === 'top demographics') return true;
  if (DEMOGRAPHIC_WORDS.has(keys[0] ?? '') && keys.length === 2 && !/view|weergaven|bezoek/u.test(keys[1] ?? ''))
    return isNamed(table, 'followers') || /follow|volgers/u.test(keys[1] ?? '');
  if (!DAY_WORDS.has(keys[0] ?? '') || keys.length < 3 || keys.length > 5 || !restAreNumbers(table)) return false;
  if (wordsFound(table, FOLLOWER_WORDS) >= Math.max(2, keys.length - 2) || isNamed(table, 'followers')) return true;
  return keys.length === 5 && [table.place ?? '', ...keys].some((word) => FOLLOWERS.test(foldedKey(word))) && lastIsSum(table);
}

// Followers that came by themselves, by advertising and by invitation make the total, in every language.
function lastIsSum(table: Table): boolean {
  if (shareThatFits(sampleRows(table), 0, (cell) => MONTH_FIRST_DAY.test(cell)) <= 0.8) return false;
  return sampleRows(table).every((row) => {
    const [, ...counts] = row.slice(0, 5).map((cell) => cellNumber(cell));
    return counts.slice(0, 3).reduce((sum, count) => sum + count, 0) === counts[3];
  });
}

function isVisitors(table: Table): boolean {
  const keys = headerKeys(table).filter((key) => key !== '');
  if (DEMOGRAPHIC_WORDS.has(keys[0] ?? '') && keys.length === 2)
    return isNamed(table, 'visitors') || /view|weergaven|bezoek/u.test(keys[1] ?? '');
  if (!DAY_WORDS.has(keys[0] ?? '') || !restAreNumbers(table)) return false;
  return (
    keys.filter((key) => /\((?:desktop|mobile|mobiel|ordenador|escritorio|movil|computer|ordinateur|mobil)\)$/u.test(key))
      .length >= 3 || isNamed(table, 'visitors')
  );
}

// A row per page: its followers, its posts, what they brought. The first column is no day.
function isCompetitors(table: Table): boolean {
  if (areDays(table, 0)) return false;
  const words = ['Page', 'Total followers', 'New followers', 'Total post engagements', 'Total posts', 'Engagement rate'];
  return (
    isNamed(table, 'competitor_analytics') ||
    (wordsFound(table, ['Total followers', 'New followers']) === 2 && wordsFound(table, words) >= 4)
  );
}

// `gemeente-voorbeeld_visitors_1706540000000.xls`
function isNamed(table: Table, kind: 'followers' | 'visitors' | 'competitor_analytics'): boolean {
  return namesOf(table).some((name) => new RegExp(`_${kind}_\\d{10,13}`, 'u').test(name));
}
