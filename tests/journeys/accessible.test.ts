import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it.each([
  ['light', 1440],
  ['dark', 390],
] as const)('has no violation that a machine can find (%s, %i wide)', async (colorScheme, width) => {
  const context = await browser.newContext({ locale: 'nl-NL', colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(inject('address'));
  await page.getByRole('button', { name: /verzonnen/u }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /verzonnen/u }).click();
  await page
    .getByText(/306 posts/u)
    .first()
    .waitFor();
  expect(await violations(page), 'import').toEqual([]);
  for (const screen of ['board', 'formats', 'labels', 'trends', 'slides']) {
    await page.goto(`${inject('address')}#/${screen}/2026-10`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(600);
    expect(await violations(page), screen).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${screen} scrolls sideways`).toBeLessThanOrEqual(0);
  }
  await page.goto(`${inject('address')}#/board/2026-09`);
  await page.getByRole('region', { name: 'Was dit geboost?' }).waitFor();
  await page.locator('.post-card').first().click();
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
  expect(await violations(page), 'questions and a post').toEqual([]);
  await page.keyboard.press('Escape');
  await page.goto(`${inject('address')}#/import`);
  const table = 'Moment;Tekst;Bereik\n02/09/2025;Een zin over de brug;1.204\n04/09/2025;Een zin over de markt;2.310';
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'tabel.csv', mimeType: '', buffer: Buffer.from(table) });
  await page.getByRole('link', { name: /Wijs de kolommen aan/u }).click();
  await page.getByText('2 posts.').waitFor();
  expect(await violations(page), 'mapping').toEqual([]);
});
