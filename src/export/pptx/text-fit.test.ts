import { describe, expect, test } from 'vitest';
import { cutTo, fitted, widthOf } from './text-fit.ts';

/** Measured in Chromium with Liberation Sans at 100 px, which has the widths of Arial. */
const MEASURED: readonly (readonly [text: string, regular: number, bold: number])[] = [
  ['Facebook haalde meer kliks dan gewoonlijk.', 1962.2, 2106.3],
  ['The quick brown fox jumps over the lazy dog 0123456789', 2562.7, 2723.1],
  ['Gemeinderatssitzungsprotokollveröffentlichungsverpflichtungsverordnung', 3250, 3583.7],
  ['æøå ÆØÅ éèëïöü ß', 900.4, 916.8],
  ['“Vraag van de week”: 1,4× – 70 % (14 posts) & meer…', 2433.6, 2554],
  ['WWMMiill||[]{}@#$%^*_~`<>?;', 1353.6, 1420.4],
];

test.each(MEASURED)('%s: never narrower than it is, and at most 4 % wider', (text, regular, bold) => {
  expect(widthOf(text, 100) / regular).toBeGreaterThan(1);
  expect(widthOf(text, 100) / regular).toBeLessThan(1.04);
  expect(widthOf(text, 100, true) / bold).toBeGreaterThan(1);
  expect(widthOf(text, 100, true) / bold).toBeLessThan(1.04);
});

test('an emoji of several signs is one wide character', () => {
  expect(widthOf('👩‍👩‍👧‍👦', 100)).toBe(widthOf('🎉', 100));
  expect(widthOf('🇳🇱', 100)).toBe(widthOf('🎉', 100));
});

describe('fitting', () => {
  const large = { size: 40, line: 44, lines: 2, width: 400 };
  const small = { size: 20, line: 24, lines: 2, width: 400 };

  test('the first setting in which the text fits', () => {
    expect(fitted('Kort', [large, small])).toEqual({ ...large, text: 'Kort', taken: 1 });
    expect(fitted('Twee regels passen hier nog', [large, small])).toMatchObject({ size: 40, taken: 2 });
    expect(fitted('Een tekst die bij de grote letters niet meer past', [large, small])).toMatchObject({ size: 20, taken: 2 });
  });

  test('in the last one it is cut with an ellipsis, whole characters only', () => {
    const { text, size, taken } = fitted('👩‍👩‍👧‍👦 '.repeat(60), [large, small]);
    expect([size, taken]).toEqual([20, 2]);
    expect(text).toMatch(/^(?:👩‍👩‍👧‍👦 ?)+…$/u);
    expect(widthOf(text, 20)).toBeLessThanOrEqual(2 * 400);
  });

  test('a word longer than a line breaks in it', () => {
    expect(fitted('Gemeinderatssitzungsprotokoll', [{ ...small, width: 200 }])).toMatchObject({ taken: 2 });
  });

  test('one line', () => {
    expect(cutTo('Facebook', 400, 14)).toBe('Facebook');
    expect(cutTo('Sportcentrum De Zeer Lange Naam', 100, 14)).toBe('Sportcentru…');
    expect(cutTo('a\n b\u2028c', 100, 14)).toBe('a b c');
  });
});
