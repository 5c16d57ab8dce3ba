import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { DOWNLOAD_STEPS, DOWNLOAD_WORDS } from './download-steps.ts';
import type { Language } from './language.ts';

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** The steps as they stand in the README. */
function asText(language: Language): string {
  const parts = DOWNLOAD_STEPS.map(({ name, address, steps }) => {
    const lines = steps[language].map((step, place) => `${place + 1}. ${step}`);
    return `**${name[language]}** · <${address}>\n\n${lines.join('\n')}\n`;
  });
  return `${DOWNLOAD_WORDS[language].intro}\n\n${parts.join('\n')}`;
}

it.each(['nl', 'da', 'en'] as const)('the README tells in %s what the app tells', (language) => {
  expect(README).toContain(asText(language));
});

it('has an https address and three steps for each export', () => {
  for (const { address, steps } of DOWNLOAD_STEPS) {
    expect(new URL(address).protocol).toBe('https:');
    expect([steps.nl.length, steps.da.length, steps.en.length]).toEqual([3, 3, 3]);
  }
});
