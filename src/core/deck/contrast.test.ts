import { expect, test } from 'vitest';
import { OWN_THEME } from '../model/theme.ts';
import { areApart, contrastOf, mixed, readableColour } from './contrast.ts';

// Ratios as the examples of WCAG and its common checkers give them.
test.each([
  ['#000000', '#FFFFFF', 21],
  ['#FFFFFF', '#FFFFFF', 1],
  ['#777777', '#FFFFFF', 4.48],
  ['#767676', '#FFFFFF', 4.54],
  ['#FF0000', '#FFFFFF', 4.0],
])('%s on %s has a contrast of %s', (colour, ground, ratio) => {
  expect(contrastOf(colour, ground)).toBeCloseTo(ratio, 2);
  expect(contrastOf(ground, colour)).toBeCloseTo(ratio, 2);
});

test('the program’s own two colours stay as they are, and can be told apart', () => {
  expect(readableColour(OWN_THEME.works)).toEqual({ colour: OWN_THEME.works, corrected: false });
  expect(readableColour(OWN_THEME.less)).toEqual({ colour: OWN_THEME.less, corrected: false });
  expect(areApart(OWN_THEME.works, OWN_THEME.less)).toBe(true);
});

test.each(['#FFD500', '#7EC8E3', '#FFFFFF', '#FF6600', '#00A651'])('%s is darkened until it can be read', (colour) => {
  const readable = readableColour(colour);
  expect(readable?.corrected).toBe(true);
  const dark = readable?.colour ?? '';
  for (const ground of ['#FBFAF6', '#FFFFFF', mixed(dark, 0.14)]) expect(contrastOf(dark, ground)).toBeGreaterThanOrEqual(4.5);
});

test('what is not a colour is not one', () => {
  expect(readableColour('red')).toBeNull();
  expect(readableColour('#fff')).toBeNull();
  expect(readableColour('#0A6E68;}')).toBeNull();
});

test.each([
  ['#1B7F3B', '#B00020', 'green and red, which one man in twelve does not tell apart'],
  ['#0A6E68', '#0A5E68', 'two greens'],
  ['#2A5DB0', '#5B4AA0', 'a blue and a violet of the same depth'],
])('%s and %s are too close: %s', (one, other) => {
  expect(areApart(one, other)).toBe(false);
});

test.each([
  ['#0050A0', '#A8431F'],
  ['#006B3C', '#7A1FA2'],
])('%s and %s can be told apart', (one, other) => {
  expect(areApart(one, other)).toBe(true);
});
