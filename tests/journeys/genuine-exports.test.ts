import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import { readFile } from '../../src/core/importers/read-file.ts';
import { outcomeSentence, outcomeText } from '../../src/words/files.ts';
import { outcomeOf, postsOf } from '../../src/worker/file-outcome.ts';
import { launchBrowser } from '../browser.ts';
import { realFiles } from '../contract/samples.ts';

const folder = realFiles();
if (folder === null) console.log('The genuine exports are not beside this project: their journey is left out.');

describe.runIf(folder !== null)('the genuine exports, dropped all at once', () => {
  const zone = new Zone('Europe/Amsterdam');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** What the terminal says of a file: what it came to, and what asks to be looked at. */
  async function said(name: string): Promise<readonly string[]> {
    const bytes = readFileSync(join(folder as string, name));
    const reading = await readFile({ name, bytes, lastModified: null }, zone);
    const outcome = outcomeOf(name, bytes.length, reading, postsOf(reading));
    const { what, remarks } = outcomeText(outcome, 'da', zone.name);
    const sentence = outcomeSentence(outcome, 'da', zone.name);
    for (const text of [what, ...remarks]) expect(sentence).toContain(text);
    return [what, ...remarks];
  }

  it('say in the browser what they say in the terminal', async () => {
    const page = await (await browser.newContext({ locale: 'da-DK', timezoneId: 'America/New_York' })).newPage();
    await page.goto(inject('address'));
    const names = readdirSync(folder as string).sort();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(names.map((name) => join(folder as string, name)));
    const lines = page.locator('.outcomes > li');
    await lines.nth(names.length - 1).waitFor();
    for (const [place, name] of names.entries()) {
      const line = (await lines.nth(place).textContent()) ?? '';
      expect(line).toContain(name);
      for (const text of await said(name)) expect(line.replaceAll('\u00A0', ' ')).toContain(text.replaceAll('\u00A0', ' '));
    }
  });
});
