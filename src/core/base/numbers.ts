// The last ones are what spreadsheet programs write where a formula has no value, in English, Dutch, Danish and German.
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...['', '-', '–', '—', '--', 'n/a', 'null', 'undefined', 'n.v.t.', 'nvt', 'i/t'],
  ...['#n/a', '#n/b', '#i/t', '#nv', '#div/0!', '#deel/0!', '#division/0!', '#value!', '#waarde!', '#værdi!', '#wert!'],
]);
// Zero-width characters and a mark: a cell that holds only these is empty.
const NOTHING = /[\u200B-\u200D\u2060\uFEFF]/gu;
const GROUPED_COMMA = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const GROUPED_POINT = /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const SPACED = /^[-+]?\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+(?:[.,]\d+)?$/u;
const DECIMAL_COMMA = /^[-+]?\d+,\d+$/u;
const INDIAN = /^[-+]?\d{1,2}(?:,\d{2})+,\d{3}$/u;
const ROUNDED = /^([-+]?\d{1,6}(?:[.,]\d{1,2})?)([ \u00A0\u202F]?)(\p{L}{1,9})\.?$/u;
// A spreadsheet program writes 1,2E+06 and has rounded; a machine writes 3.7E7 and means exactly that.
const POWER = /^[-+]?\d(?:[.,]\d+)?(?:e\+?|E\+)\d{1,2}$/u;
const WITH_WORD = /^([-+]?\d[\d.,]*) (\p{L}{2,})$/u;
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/u;
/** More than anybody ever counted: what is larger is damage. */
const LARGEST = 1e12;

/**
 * What multiplies the number before it, in the short forms of English, Dutch, Danish and German. A lone `t` is a thousand in Danish, and
 * stands apart there; `m` is a metre as often as a million, so it counts as a capital only.
 */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...['k', 'dzd', 'duizend', 'tusind', 'tsd', 'thousand'].map((word) => [word, 1e3] as const),
  ...['mln', 'mio', 'miljoen', 'million', 'millioner', 'millionen'].map((word) => [word, 1e6] as const),
  ...['mld', 'mia', 'mrd', 'bn', 'miljard', 'milliard', 'milliarder', 'billion'].map((word) => [word, 1e9] as const),
]);

/**
 * How a number was written: as machines do; rounded (`1.2K`); in a way that is no machine's but leaves no doubt (`12 likes`,
 * full-width digits); or not as a number.
 */
type Manner = 'plain' | 'rounded' | 'unusual' | 'unreadable';

/** What a cell is: a number, nothing (unknown), or something that is no number. */
export type CellNumber = { readonly value: number; readonly readable: boolean; readonly manner: Manner };

const UNKNOWN: CellNumber = { value: Number.NaN, readable: true, manner: 'plain' };
const UNREADABLE: CellNumber = { value: Number.NaN, readable: false, manner: 'unreadable' };

/**
 * A count as exports write it: `376`, `376.0`, `1,705`, `1.705.332`, `3.7E7`, `39.59%`, `28 000`. Empty and "-" are unknown (NaN), as is a
 * text that is no number. Machine-written files use the point as decimal sign, so `1.705` alone is read as 1.705: the importer
 * of a platform that groups with points passes `groupedByPoint`.
 */
export function cellNumber(cell: string, groupedByPoint = false): number {
  const digits = plainCount(cell);
  if (digits >= 0) return digits;
  // Number('') is 0, and an empty cell is unknown.
  if (cell === '') return Number.NaN;
  const plain = Number(cell);
  if (!Number.isNaN(plain) && !(groupedByPoint && cell.includes('.')))
    return Math.abs(plain) <= LARGEST && isDecimalText(cell) ? plain : Number.NaN;
  return readCell(cell, groupedByPoint).value;
}

/**
 * A cell of one to nine digits as a number; -1 for every other. Nearly every cell of a million is one: reading its digits costs a third of
 * Number() and the questions behind it.
 */
export function plainCount(cell: string): number {
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

/** As `cellNumber`, and says how it was written, and whether an unknown cell was empty by custom (readable) or holds something else. */
export function readCell(cell: string, groupedByPoint = false): CellNumber {
  const text = cell.replace(NOTHING, '').trim().replace(/^['’]/u, '').replace(/\s*%$/u, '');
  if (EMPTY_WORDS.has(text.toLowerCase())) return UNKNOWN;
  if (SPACED.test(text)) return numberOf(text.replace(/[ \u00A0\u202F'’]/gu, '').replace(',', '.'));
  if (GROUPED_COMMA.test(text)) return numberOf(text.replaceAll(',', ''));
  if (GROUPED_POINT.test(text) && (groupedByPoint || /\..*\.|,/u.test(text))) {
    return numberOf(text.replaceAll('.', '').replace(',', '.'));
  }
  if (DECIMAL_COMMA.test(text)) return numberOf(text.replace(',', '.'));
  if (POWER.test(text)) return numberOf(text.replace(',', '.'), 'rounded');
  return isDecimalText(text) && !Number.isNaN(Number(text)) ? numberOf(text) : asPeopleWrite(text, groupedByPoint);
}

/**
 * Whether there is nothing to tell of a count: written as machines write, and not below zero. Only what holds more than digits and a point
 * is looked at closely.
 */
export function isPlain(cell: string, value: number): boolean {
  if (!(value >= 0)) return false;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if ((code < 48 || code > 57) && code !== 46) return readCell(cell).manner === 'plain';
  }
  return true;
}

// `3,4 mln`, `(5)`, `5-`, `12 likes`, `１２`, `1,23,456`: nobody's machine, and still clear.
function asPeopleWrite(text: string, groupedByPoint: boolean): CellNumber {
  const rounded = roundedNumber(text);
  if (!Number.isNaN(rounded)) return { value: rounded, readable: true, manner: 'rounded' };
  if (INDIAN.test(text)) return numberOf(text.replaceAll(',', ''), 'unusual');
  const below = /^(?:\u2212(\d[\d.,]*)|\((\d[\d.,]*)\)|(\d[\d.,]*)[-\u2212])$/u.exec(text);
  if (below !== null) return unusual(`-${below[1] ?? below[2] ?? below[3]}`, groupedByPoint);
  const named = WITH_WORD.exec(text);
  if (named !== null) return unusual(named[1] as string, groupedByPoint);
  return OTHER_DIGITS.test(text) ? unusual(withPlainDigits(text), groupedByPoint) : UNREADABLE;
}

function unusual(text: string, groupedByPoint: boolean): CellNumber {
  const { value } = readCell(text, groupedByPoint);
  return Number.isNaN(value) ? UNREADABLE : { value, readable: true, manner: 'unusual' };
}

function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x06f0 ? 0x06f0 : 0x0660));
  });
}

/** `1.2K`, `12 t`, `3,4 mln.` as a whole number; NaN where it is none. */
function roundedNumber(text: string): number {
  const parts = ROUNDED.exec(text);
  if (parts === null) return Number.NaN;
  const [, digits = '', gap = '', word = ''] = parts;
  const factor = word === 'M' ? 1e6 : word === 't' && gap !== '' ? 1e3 : (MULTIPLES.get(word.toLowerCase()) ?? Number.NaN);
  const value = Math.round(Number(digits.replace(',', '.')) * factor);
  return Math.abs(value) <= LARGEST ? value : Number.NaN;
}

function numberOf(text: string, manner: Manner = 'plain'): CellNumber {
  const value = Number(text);
  return Math.abs(value) <= LARGEST ? { value, readable: true, manner } : UNREADABLE;
}

const IN_UNITS = /^(?:(\d+) ?(?:h|u|t|hr|uur|timer?)\.? ?)?(?:(\d+) ?(?:m|min)\.? ?)?(?:(\d+(?:[.,]\d+)?) ?(?:s|sec|sek)\.?)?$/iu;

/** `0:05:12`, `5:12`, `312`, `83s` or `1u 23m` in seconds; NaN where it is none. */
export function durationSeconds(cell: string): number {
  const text = cell.trim();
  if (text.includes(':')) {
    const parts = text.split(':').map(Number);
    return parts.some(Number.isNaN) ? Number.NaN : parts.reduce((total, part) => total * 60 + part, 0);
  }
  const [, hours, minutes, seconds] = /[a-z]/iu.test(text) ? (IN_UNITS.exec(text) ?? []) : [];
  if (hours === undefined && minutes === undefined && seconds === undefined) return cellNumber(cell);
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number((seconds ?? '0').replace(',', '.'));
}
