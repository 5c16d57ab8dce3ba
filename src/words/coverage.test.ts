import { expect, it } from 'vitest';
import { coverageText, findingsCoverageText } from './coverage.ts';

it('says how many posts have a format, and below 80 in 100 what that means', () => {
  expect(coverageText(80, 100, 'nl')).toBe('80 van de 100 posts van deze maand hebben een format van jullie zelf.');
  expect(coverageText(79, 100, 'nl')).toMatch(/^79 van de 100 posts .* alleen over posts die er een hebben\.$/u);
  expect(coverageText(0, 100, 'da')).toMatch(/^Ingen af månedens opslag/u);
});

it('says of findings that they speak of tagged posts only, and nothing where nearly all posts are or none is', () => {
  expect(findingsCoverageText(79, 100, 'nl')).toBe(
    'Wat we over jullie eigen formats zeggen, gaat alleen over posts die er een hebben: 79 van de 100 posts die zijn vergeleken.',
  );
  expect(findingsCoverageText(1200, 4000, 'da')).toMatch(/: 1\.200 af de 4\.000 opslag, der er sammenlignet\.$/u);
  expect(findingsCoverageText(80, 100, 'en')).toBeNull();
  expect(findingsCoverageText(0, 100, 'en')).toBeNull();
});
