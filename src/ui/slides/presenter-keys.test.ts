import { expect, test } from 'vitest';
import { PRESENTER_SCRIPT } from '../../export/html/presenter-script.ts';
import { LANGUAGES } from '../../words/language.ts';
import { PRESENTER_WORDS } from '../../words/presenter-words.ts';
import { keyOf, PRESENTER_KEYS } from './presenter-keys.ts';

const press = (key: string, digits = '', held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
  keyOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, target: null, ...held }, digits);

test.each([
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['.', 'black'],
  ['W', 'white'],
  ['g', 'overview'],
  ['O', 'overview'],
  ['l', 'pointer'],
  ['r', 'reveal'],
  ['N', 'notes'],
  ['p', 'window'],
  ['F5', 'full'],
  ['?', 'keys'],
  ['H', 'keys'],
  ['Escape', 'close'],
])('%j: %s', (key, act) => {
  expect(press(key)).toEqual({ act, digits: '' });
});

test('digits and Enter jump; another key forgets the digits', () => {
  expect(press('2', '1')).toEqual({ act: null, digits: '12' });
  expect(press('Enter', '12')).toEqual({ act: { to: 11 }, digits: '' });
  expect(press('ArrowRight', '12').digits).toBe('');
});

test('what the browser does with Ctrl stays with the browser', () => {
  expect(press('ArrowRight', '', { ctrlKey: true }).act).toBeNull();
  expect(press(' ', '', { shiftKey: true }).act).toBe('previous');
});

test('the shared file has the same table', () => {
  const text = /\/\* keys \*\/ ([\s\S]*?) \/\* end of keys \*\//u.exec(PRESENTER_SCRIPT)?.[1] ?? '';
  expect(JSON.parse(text)).toEqual(PRESENTER_KEYS);
});

test.each(LANGUAGES)('the list of keys in %s names every letter and sign of the table', (language) => {
  const named = PRESENTER_WORDS[language].keyLines.flatMap(({ keys }) => keys.split('  ').map((key) => key.toLowerCase()));
  const short = Object.keys(PRESENTER_KEYS).filter((key) => key.length < 3 && key !== ' ');
  expect(short.filter((key) => !named.includes(key.toLowerCase()))).toEqual([]);
});
