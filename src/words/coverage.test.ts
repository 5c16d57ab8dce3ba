import { expect, it } from 'vitest';
import { coverageText } from './coverage.ts';

it('says how many posts have a format, and below 80 in 100 what that means', () => {
  expect(coverageText(80, 100, 'nl')).toBe('80 van de 100 posts van deze maand hebben een format van jullie zelf.');
  expect(coverageText(79, 100, 'nl')).toMatch(/^79 van de 100 posts .* alleen over posts die er een hebben\.$/u);
  expect(coverageText(0, 100, 'da')).toMatch(/^Ingen af månedens opslag/u);
});
