import { expect, test } from 'vitest';
import { keyOf } from './presenter-keys.ts';

const press = (key: string, digits = '', held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
  keyOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, target: null, ...held }, digits);

test.each([
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['N', 'notes'],
  ['Escape', 'close'],
])('%j: %s', (key, act) => {
  expect(press(key)).toEqual({ act, digits: '' });
});

test('digits and Enter jump; another key forgets the digits', () => {
  expect(press('2', '1')).toEqual({ act: null, digits: '12' });
  expect(press('Enter', '12')).toEqual({ act: { to: 11 }, digits: '' });
  expect(press('ArrowRight', '12').digits).toBe('');
  expect(press('Enter')).toEqual({ act: null, digits: '' });
});

test('what the browser does with Ctrl stays with the browser', () => {
  expect(press('ArrowRight', '', { ctrlKey: true }).act).toBeNull();
  expect(press(' ', '', { shiftKey: true }).act).toBe('previous');
});
