const EMPTY_WORDS: ReadonlySet<string> = new Set(['', '-', '–', '—', 'n/a', 'null', 'undefined', 'n.v.t.', '--']);
const GROUPED_COMMA = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const GROUPED_POINT = /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const SPACED = /^[-+]?\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+(?:[.,]\d+)?$/u;
const DECIMAL_COMMA = /^[-+]?\d+,\d+$/u;

/** What a cell is: a number, nothing (unknown), or something that is no number. */
export type CellNumber = { readonly value: number; readonly readable: boolean };

/**
 * A count as exports write it: `376`, `376.0`, `1,705`, `1.705.332`, `3.7E7`, `39.59%`, `28 000`. Empty and "-" are unknown (NaN), as is a
 * text that is no number. Machine-written files use the point as decimal sign, so `1.705` alone is read as 1.705: the importer
 * of a platform that groups with points passes `groupedByPoint`.
 */
export function cellNumber(cell: string, groupedByPoint = false): number {
  const digits = digitsOnly(cell);
  if (digits >= 0) return digits;
  // Number('') is 0, and an empty cell is unknown.
  if (cell === '') return Number.NaN;
  const plain = Number(cell);
  if (!Number.isNaN(plain) && !(groupedByPoint && cell.includes('.')))
    return Number.isFinite(plain) && isDecimalText(cell) ? plain : Number.NaN;
  return readCell(cell, groupedByPoint).value;
}

// Nearly every cell of a million is a plain small count: reading its digits costs a third of Number() and the questions behind it.
function digitsOnly(cell: string): number {
  const { length } = cell;
  if (length === 0 || length > 9) return -1;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = cell.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

// Number() also takes "0x1A", "Infinity" and " "; a count is none of those.
function isDecimalText(cell: string): boolean {
  const code = cell.charCodeAt(0);
  if (code === 48) return cell.length === 1 || !/[xob]/iu.test(cell.charAt(1));
  if (code > 48 && code <= 57) return true;
  return /^\s*[-+]?\.?\d/u.test(cell);
}

/** As `cellNumber`, and says whether an unknown cell was empty by custom (readable) or holds something else. */
export function readCell(cell: string, groupedByPoint = false): CellNumber {
  const text = cell.trim().replace(/^['’]/u, '').replace(/\s*%$/u, '');
  if (EMPTY_WORDS.has(text.toLowerCase())) return { value: Number.NaN, readable: true };
  if (SPACED.test(text)) return numberOf(text.replace(/[ \u00A0\u202F'’]/gu, '').replace(',', '.'));
  if (GROUPED_COMMA.test(text)) return numberOf(text.replaceAll(',', ''));
  if (GROUPED_POINT.test(text) && (groupedByPoint || /\..*\.|,/u.test(text))) {
    return numberOf(text.replaceAll('.', '').replace(',', '.'));
  }
  if (DECIMAL_COMMA.test(text)) return numberOf(text.replace(',', '.'));
  return isDecimalText(text) ? numberOf(text) : { value: Number.NaN, readable: false };
}

function numberOf(text: string): CellNumber {
  const value = Number(text);
  return Number.isFinite(value) ? { value, readable: true } : { value: Number.NaN, readable: false };
}

/** `0:05:12`, `5:12` or `312` in seconds; NaN where it is neither. */
export function durationSeconds(cell: string): number {
  if (!cell.includes(':')) return cellNumber(cell);
  const parts = cell.trim().split(':').map(Number);
  return parts.some(Number.isNaN) ? Number.NaN : parts.reduce((total, part) => total * 60 + part, 0);
}
