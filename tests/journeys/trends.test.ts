import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function trendsOfTheTown(): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' })).newPage();
  await page.goto(inject('address'));
  await page.getByRole('button', { name: /verzonnen/u }).click();
  await page
    .getByText(/306 posts/u)
    .first()
    .waitFor();
  await page.goto(`${inject('address')}#/trends/2026-10`);
  await page.locator('.chart svg').first().waitFor();
  return page;
}

it('tells a finding per goal and channel, and one step from the board to each of them', async () => {
  const page = await trendsOfTheTown();
  const title = page.getByRole('heading', { level: 1 });
  expect(await title.textContent()).toMatch(/kliks/iu);
  await page.getByRole('button', { name: /^Bereik/u }).click();
  await page.waitForURL(/goal=reach/u);
  expect(await title.textContent()).toMatch(/bereik/iu);
  // Several channels are never one sum: that figure is there for one channel only.
  expect(await page.getByRole('heading', { name: 'Bereik per maand' }).count()).toBe(0);
  await page.getByRole('button', { name: /^Facebook/u }).click();
  await page.getByRole('heading', { name: 'Bereik per maand' }).waitFor();
  // What the month before had and this one has not is told in words.
  await page.getByText(/minder dan in september 2026/u).waitFor();
  await page.context().close();
});

it('shows the numbers as tables by one key, and goes back', async () => {
  const page = await trendsOfTheTown();
  await page.keyboard.press('t');
  const table = page.getByRole('table', { name: 'Kliks per post' });
  await table.waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Alle kanalen samen');
  expect(await table.getByRole('row').count()).toBe(14);
  expect(await table.getByRole('row').nth(1).textContent()).toContain('oktober 2026');
  await page.keyboard.press('t');
  await table.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Toon als tabel');
  await page.context().close();
});

it('keeps an event that the editor names, under another name and no more', async () => {
  const page = await trendsOfTheTown();
  const lines = page.locator('.chart .upright-event');
  await page.getByRole('button', { name: 'Voeg een gebeurtenis toe' }).click();
  // The key of the tables is a letter like any other where one writes.
  await page.getByLabel('Naam').fill('');
  await page.keyboard.type('start Vraag van de weekt');
  await page.getByLabel('Dag').fill('2026-05-04');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await lines.first().waitFor();
  expect(await lines.count()).toBe(3);
  expect(await page.getByRole('table').count()).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Wijzig start Vraag van de weekt' }).click();
  await page.getByLabel('Naam').fill('start Vraag van de week');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Wijzig start Vraag van de week', exact: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Wijzig') === true);
  await page.getByRole('button', { name: 'Verwijder start Vraag van de week' }).click();
  await lines.first().waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Voeg een gebeurtenis toe');
  await page.context().close();
});

it('prints on one page, with the month on it', async () => {
  const page = await trendsOfTheTown();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('oktober 2026 · Alle kanalen').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Druk af' }).isVisible()).toBe(false);
  await page.context().close();
});
