import { foldedKey } from '../base/text.ts';

const LONGEST_WORD = 24;

// Sums as spreadsheets and platforms in ten languages head them.
const SUM_WORDS: ReadonlySet<string> = new Set(
  [
    ...['total', 'totals', 'grand total', 'sum', 'totaal', 'eindtotaal', 'som', 'i alt', 'ialt', 'sum i alt', 'gesamt'],
    ...['gesamtsumme', 'summe', 'gesamtergebnis', 'totalt', 'summa', 'totale', 'totale complessivo', 'somme', 'suma'],
    ...['total general', 'total geral', 'yhteensä', 'razem', 'łącznie', '合計'],
  ].map(foldedKey),
);

const MIDDLE_WORDS: ReadonlySet<string> = new Set(
  [
    ...['average', 'mean', 'median', 'gemiddelde', 'gemiddeld', 'mediaan', 'gennemsnit', 'mittelwert', 'durchschnitt'],
    ...['genomsnitt', 'gjennomsnitt', 'moyenne', 'media', 'promedio', 'keskiarvo', 'średnia', '平均'],
  ].map(foldedKey),
);

/** Whether a cell heads a row of sums: "Totaal", "I alt". */
export function isSumWord(cell: string): boolean {
  return mayBeWord(cell) && SUM_WORDS.has(foldedKey(cell));
}

/** Whether a cell heads a row of sums, averages or middles. */
export function isTotalWord(cell: string): boolean {
  if (!mayBeWord(cell)) return false;
  const key = foldedKey(cell);
  return SUM_WORDS.has(key) || MIDDLE_WORDS.has(key);
}

// Ids and days, which nearly all first cells are, begin with a digit.
function mayBeWord(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return cell.length <= LONGEST_WORD && (code < 48 || code > 57);
}
