import { expect, test } from 'vitest';
import { personalDataIn, withoutPersonalData } from './personal-data.ts';

// Numbers that pass their tests and belong to nobody: 111222333 and 123456782 are the test numbers of the Dutch tax service; the IBANs are
// the examples of the ISO registry; 07700 900123 and 020 7946 0958 are kept free by Ofcom.
test.each([
  ['Bel 06-12345678 of 06 12 34 56 78, 0612345678.', 'Bel […] of […], […].'],
  ['Bel (070) 123 45 67 of 070-1234567, 0343 56 56 00', 'Bel […] of […], […]'],
  ['+31 6 12345678 of 0031612345678, +31 (0)343 565600', '[…] of […], […]'],
  ['Ring til 12 34 56 78, tlf. 12345678, +45 12 34 56 78', 'Ring til […], tlf. […], […]'],
  ['Call 07700 900123 or 020 7946 0958', 'Call […] or […]'],
  ['Mijn bsn is 111222333, het hare 1234.56.782', 'Mijn bsn is […], het hare […]'],
  ['CPR 010203-1234', 'CPR […]'],
  ['NL91ABNA0417164300, NL91 ABNA 0417 1643 00 og DK50 0040 0440 1162 43', '[…], […] og […]'],
  ['Mail jan.de-vries@example.nl, of @jan_de.vries.', 'Mail […], of […].'],
])('%s', (text, without) => {
  expect(withoutPersonalData(text)).toBe(without);
});

test.each([
  'Bel 14 0343 voor alle vragen',
  'Op 12-10-2026 om 10.30 uur kwamen er 2.412.345 mensen',
  'In 2025 2026 2027 bouwen we 12345678 woningen voor € 1.234.567.890',
  'Postcode 3401 AB, 0,5 km verderop, 1234567890',
  'https://facebook.com/posts/0612345678901234 en https://x.com/@jan/status/1780312345678901234',
  'Om 8 uur @ het plein, a@b, 100.000.000 weergaven',
  'Zaak 2026-0123456, besluit 123456789',
])('nothing of a person: %s', (text) => {
  expect(personalDataIn(text)).toEqual([]);
});

test('time grows with the length alone', () => {
  for (const shape of ['a@', '0', '06 ', '@a', 'NL91 ABNA ', '1-', 'a.', '+31 ']) {
    const long = shape.repeat(50_000);
    expect(withoutPersonalData(long).length).toBeLessThanOrEqual(long.length * 3);
  }
});
