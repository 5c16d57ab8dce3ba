import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function townWithFrozen(...months: readonly string[]): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' })).newPage();
  await page.goto(inject('address'));
  await page.getByRole('button', { name: /verzonnen/u }).click();
  await page
    .getByText(/306 posts/u)
    .first()
    .waitFor();
  for (const month of months) {
    await page.goto(`${inject('address')}#/slides/${month}`);
    await page.getByRole('button', { name: 'Cijfers vastzetten' }).click();
    await page.getByRole('button', { name: 'Losmaken' }).waitFor();
  }
  await page.goto(`${inject('address')}#/archive`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

it('explains itself where nothing is frozen', async () => {
  const page = await townWithFrozen();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Er zijn nog geen cijfers vastgezet');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Naar de slides' }).click();
  await page.waitForURL(/#\/slides\/2026-10/u);
  await page.context().close();
});

it('lists the frozen months with what each said, and the year that they make', async () => {
  const page = await townWithFrozen('2026-09', '2026-10');
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'Terugblik 2026',
    'oktober 2026',
    'september 2026',
  ]);
  await page.getByText('Over 2 van de twaalf maanden').waitFor();
  expect(await page.getByText('Oktober was een gewone maand').count()).toBe(1);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Openen: Terugblik 2026' }).click();
  await page.waitForURL(/year=2026/u);
  await page.locator('.deck-stage').getByText('In 2 maanden van 2026').waitFor();
  // What is said of the year is said of no month.
  await page.goto(`${inject('address')}#/slides/2026-10`);
  await page.locator('.deck-stage').getByText('oktober 2026').first().waitFor();
  await page.context().close();
});

it('shows a frozen month though no import is left, and warns before it is unfrozen', async () => {
  const page = await townWithFrozen('2026-10');
  // As if every import had been taken back.
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('postproof');
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction(['files', 'columns'], 'readwrite');
    writing.objectStore('files').clear();
    writing.objectStore('columns').clear();
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  });
  await page.reload();
  await page.getByRole('link', { name: 'Openen: oktober 2026' }).click();
  await page.locator('.deck-stage').getByText('oktober 2026').first().waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Losmaken: oktober 2026' }).click();
  await page.getByText('Van oktober 2026 zijn er geen posts meer in Postproof.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Losmaken' }).click();
  await page.getByRole('heading', { name: 'Er zijn nog geen cijfers vastgezet' }).waitFor();
  await page.context().close();
});
