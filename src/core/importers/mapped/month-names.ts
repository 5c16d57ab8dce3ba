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
  return STEMS.findIndex((stems) => stems.some((stem) => key.startsWith(stem))) + 1;
}
