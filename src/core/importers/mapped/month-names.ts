import { foldedKey } from '../../base/text.ts';

// The first letters (four for "juin" and "juil") that tell the months of these languages apart (Unicode CLDR, months wide and abbreviated); folded.
const STEMS: readonly (readonly string[])[] = [
  ['jan', 'janv', 'ene', 'gen', 'sty'],
  ['feb', 'fev', 'fevr', 'lut'],
  ['mar', 'maa', 'mrt', 'mrz', 'mars'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mei', 'maj', 'mai', 'mag'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aou', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'out', 'ott', 'paz'],
  ['nov', 'lis'],
  ['dec', 'dez', 'des', 'dic', 'gru'],
];

/** 1 to 12 from a month's name or abbreviation in nl, da, en, de, fr, es, it, sv, nb, pl, pt; 0 where it is none. */
export function monthNamed(word: string): number {
  const key = foldedKey(word).replace(/\.$/u, '');
  if (key.length < 3 || !/^\p{L}+$/u.test(key)) return 0;
  const known = STEMS.findIndex((stems) => stems.some((stem) => key.startsWith(stem))) + 1;
  return known > 0 ? known : (otherNames().get(key) ?? 0);
}

/** Languages that the stems do not know, by their tags. */
const OTHERS = [
  'ru',
  'uk',
  'cs',
  'sk',
  'fi',
  'hu',
  'ro',
  'tr',
  'el',
  'bg',
  'hr',
  'sl',
  'lt',
  'lv',
  'et',
  'ca',
  'id',
  'vi',
  'ar',
  'he',
];
let names: ReadonlyMap<string, number> | null = null;

/** Month names as the Unicode CLDR in every runtime has them; one that is two months in two languages is none. */
function otherNames(): ReadonlyMap<string, number> {
  if (names !== null) return names;
  const found = new Map<string, number>();
  for (const tag of OTHERS) {
    for (const width of ['long', 'short'] as const) {
      for (const day of [{}, { day: 'numeric' }] as const)
        addNames(found, new Intl.DateTimeFormat(tag, { month: width, timeZone: 'UTC', ...day }));
    }
  }
  names = new Map([...found].filter(([, month]) => month > 0));
  return names;
}

function addNames(found: Map<string, number>, format: Intl.DateTimeFormat): void {
  for (let month = 1; month <= 12; month++) {
    const name = format.formatToParts(Date.UTC(2026, month - 1, 15)).find(({ type }) => type === 'month')?.value ?? '';
    const key = foldedKey(name).replace(/\.$/u, '');
    if (/^\p{L}{3,}$/u.test(key)) found.set(key, (found.get(key) ?? month) === month ? month : 0);
  }
}
