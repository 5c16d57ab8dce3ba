import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function formatsOfTheTown(query = ''): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' })).newPage();
  await page.goto(inject('address'));
  await page.getByRole('button', { name: /verzonnen/u }).click();
  await page
    .getByText(/306 posts/u)
    .first()
    .waitFor();
  await page.goto(`${inject('address')}#/formats/2026-10${query}`);
  await page.locator('.effect-row').first().waitFor();
  return page;
}

/** Each row's whole text, when all of them are there. */
async function rowsOf(page: Page): Promise<string[]> {
  await page.waitForTimeout(200);
  return await page.locator('.effect-row > button').allTextContents();
}

async function choose(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  await button.click();
  await page.waitForFunction((one) => one?.getAttribute('aria-pressed') === 'true', await button.elementHandle());
}

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

it('says the same of a format whatever else is looked at', async () => {
  const page = await formatsOfTheTown();
  await page.getByRole('link', { name: 'Best en minst' }).click();
  await page.getByRole('link', { name: 'Formats' }).click();
  await choose(page, /^Bereik/u);
  const together = await rowsOf(page);
  await choose(page, /^Instagram/u);
  const instagram = await rowsOf(page);
  // What is found on one channel is told over all channels as well, in the same words.
  const reel = instagram.find((text) => text.startsWith('Reel')) ?? '';
  expect(reel).toMatch(/^ReelWerkt\. \d,\d×, \d+ posts$/u);
  expect(together.map((text) => text.replace(' Instagram', ''))).toContain(reel);
  await choose(page, /^Kenmerken/u);
  await choose(page, /^Interacties\D*$/u);
  await choose(page, /^Facebook/u);
  await choose(page, /^Formats en/u);
  expect(await rowsOf(page)).not.toEqual(instagram);
  await choose(page, /^Instagram/u);
  await choose(page, /^Bereik/u);
  expect(await rowsOf(page)).toEqual(instagram);
  await choose(page, /^Alle kanalen/u);
  expect(await rowsOf(page)).toEqual(together);
  await page.context().close();
});

it('opens a row and a post of it by keyboard, with the comparison in plain words', async () => {
  const page = await formatsOfTheTown('?goal=reach');
  const row = page.getByRole('button', { name: /^Reel Instagram/u });
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hoe we dit weten' }).waitFor();
  expect(await row.getAttribute('aria-expanded')).toBe('true');
  await page.getByText(/\d+ van de 70 posts deden het beter dan gewoon, van de andere \d+ van de \d+\./u).waitFor();
  expect(await page.locator('.post-dots .own').count()).toBe(70);
  await page.keyboard.press('Tab');
  const post = page.getByRole('region', { name: 'De posts: Reel' }).getByRole('button').first();
  expect(await hasFocus(post)).toBe(true);
  const title = (await post.locator('.finding-post-text').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText(title.slice(0, 20)).first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await hasFocus(post)).toBe(true);
  expect(await violations(page)).toEqual([]);
  // A dot opens its post too.
  await page.locator('.post-dots .own-reach').first().click({ force: true });
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hoe we dit weten' }).waitFor({ state: 'detached' });
  await page.context().close();
});

it('keeps a plan to try a format out, drawn by lot, until it is stopped', async () => {
  const page = await formatsOfTheTown('?goal=reach');
  await choose(page, /^Facebook/u);
  await page.getByRole('button', { name: /^Gedeelde post/u }).click();
  await page.getByRole('button', { name: 'Probeer het uit' }).click();
  await page.getByLabel('Aantal posts').selectOption('10');
  await page.getByText('5 met dit format en 5 zonder.').waitFor();
  await page.getByRole('button', { name: 'Loot en bewaar' }).click();
  const heading = page.getByRole('heading', { name: 'Proeven' });
  await heading.waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'try-outs');
  const lots = page.locator('.try-out li');
  const drawn = await lots.allTextContents();
  expect(drawn.filter((lot) => lot === 'Gedeelde post')).toHaveLength(5);
  expect(drawn.filter((lot) => lot === 'iets anders')).toHaveLength(5);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopieer de lijst' }).click();
  await page.getByText('De lijst is gekopieerd.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').slice(1)).toEqual(drawn.map((lot, place) => `${place + 1}. ${lot}`));
  await page.reload();
  await heading.waitFor();
  expect(await lots.allTextContents()).toEqual(drawn);
  await page.getByText(/0 van de 10 posts staan in de exports/u).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop de proef' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop', exact: true }).click();
  await heading.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await page.reload();
  await page.locator('.effect-row').first().waitFor();
  expect(await heading.isVisible()).toBe(false);
  await page.context().close();
});
