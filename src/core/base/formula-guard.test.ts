import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from './formula-guard.ts';

const ATTACKS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '|cmd',
  '=1+1\nfoo',
  ' =1',
  '\n=1',
  '\t',
  '\r\nx',
  '\0',
  '\u000B=1',
  '\u000C=1',
  '\uFEFF=1',
  '\u200B=1',
  '\u00A0=1',
  '＝1',
  '＋1',
  '－1',
  '＠SUM',
  "'=1",
  "''=1",
];

describe('texts that a spreadsheet program may run', () => {
  it.each(ATTACKS)('%j is guarded and comes back', (text) => {
    expect(guarded(text).startsWith("'")).toBe(true);
    expect(unguarded(guarded(text))).toBe(text);
  });

  it.each(['', 'Opening van de markt', "'s Morgens", "'s-Gravenhage = mooi", '1=1', '#zomer', '$5', '«+»'])(
    '%j stays as it is',
    (text) => {
      expect(guarded(text)).toBe(text);
      expect(unguarded(text)).toBe(text);
    },
  );
});
