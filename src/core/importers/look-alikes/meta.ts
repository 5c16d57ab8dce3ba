import { foldedKey } from '../../base/text.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import type { LookAlike } from '../contract.ts';
import { areDays, headerKeys } from './shapes.ts';

/** Meta's other downloads: one number of the account per day, the audience, and the campaigns of Ads Manager. */
export const META_LOOK_ALIKES: readonly LookAlike[] = [
  { id: 'meta/account-per-day', recognise: isAccountPerDay },
  { id: 'meta/audience', recognise: isAudience },
  { id: 'meta/ads-manager', recognise: isAdsManager },
];

const AUDIENCE_TITLES: ReadonlySet<string> = new Set(
  [
    'Age & gender',
    'Top cities',
    'Top countries',
    'Top pages',
    'Leeftijd en geslacht',
    'Belangrijkste steden',
    'Populairste steden',
    'Belangrijkste landen',
    'Populairste landen',
    'Edad y sexo',
    'Edad y género',
    'Ciudades principales',
    'Principales ciudades',
    'Países principales',
    'Principales países',
    'Alter und Geschlecht',
    'Top-Städte',
    'Top-Länder',
    'Alder og køn',
    'Største byer',
    'Âge et genre',
    'Principales villes',
    'Principaux pays',
  ].map(foldedKey),
);
const AGES = /^(?:13-17|18-24|25-34|35-44|45-54|55-64|65\+)$/u;

// `Primary` is written in English in every language; the number it is about stands above.
function isAccountPerDay(table: Table): boolean {
  const keys = headerKeys(table).filter((key) => key !== '');
  return keys.length >= 2 && keys.length <= 4 && keys[1] === 'primary';
}

// Blocks below each other: ages by gender, cities, countries.
function isAudience(table: Table): boolean {
  const start = [table.header, ...table.rows.slice(0, 40)];
  if (start.some((row) => /^\s*#/u.test(cellOf(row, 0))) || table.preamble.some((line) => line.startsWith('#'))) return false;
  if (areDays(table, 0)) return false;
  const ages = new Set(start.map((row) => cellOf(row, 0).trim()).filter((cell) => AGES.test(cell)));
  const titles = [...table.preamble, ...start.map((row) => row.join(' ').trim())].filter((line) =>
    AUDIENCE_TITLES.has(foldedKey(line)),
  );
  return titles.length >= 2 || (ages.size >= 4 && (titles.length > 0 || table.header.length <= 4));
}

const CAMPAIGN = [
  'Campaign name',
  'Campagnenaam',
  'Naam campagne',
  'Kampagnenname',
  'Name der Kampagne',
  'Kampagnenavn',
  'Nom de la campagne',
  'Nombre de la campaña',
  'Nome da campanha',
  'Nome della campagna',
  'Nome campagna',
  'Kampanjnamn',
  'Kampanjenavn',
  'Kampagnens navn',
].map(foldedKey);
const AD_SET = [
  'Ad set name',
  'Ad Set Name',
  'Ad name',
  'Naam advertentieset',
  'Naam van advertentieset',
  'Advertentiesetnaam',
  'Name der Anzeigengruppe',
  'Anzeigengruppenname',
  'Annoncesætnavn',
  'Navn på annoncesæt',
  "Nom de l'ensemble de publicités",
  'Nombre del conjunto de anuncios',
  'Nome do conjunto de anúncios',
  'Nome del gruppo di inserzioni',
  'Nome gruppo di inserzioni',
  'Namn på annonsuppsättning',
  'Annonsuppsättningens namn',
  'Navn på annonsesett',
].map(foldedKey);
const PERIOD = [
  'Reporting starts',
  'Reporting ends',
  'Begin van rapportage',
  'Begin rapportage',
  'Start rapportage',
  'Einde van rapportage',
  'Berichtsbeginn',
  'Auswertungsbeginn',
  'Rapportering begynder',
  'Rapporteringsstart',
  'Début des rapports',
  'Inicio del informe',
  'Início dos relatórios',
  'Inizio report',
  'Inizio dei report',
  'Rapportering startar',
  'Rapportering starter',
].map(foldedKey);
const SPENT =
  /^(?:amount spent|besteed bedrag|uitgegeven bedrag|ausgegebener betrag|(?:for)?brugt beløb|montant depense|importe gastado|valor usado|importo speso|spenderat belopp|anvant belopp|beløp brukt|brukt beløp) \([a-z]{3}\)$/u;

function isAdsManager(table: Table): boolean {
  const keys = new Set(headerKeys(table));
  const marks = [CAMPAIGN, AD_SET, PERIOD].filter((words) => words.some((word) => keys.has(word))).length;
  const hasSpent = [...keys].some((key) => SPENT.test(key));
  return marks + (hasSpent ? 1 : 0) >= 2;
}
