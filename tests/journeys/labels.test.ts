import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const HEADER = 'Date,Post ID,Network,Post Type,Content Type,Profile,Link,Post,Impressions,Reactions,Tags';

/** Sprout's export of October; a post per entry, with its tags. */
function sprout(name: string, tags: readonly string[]) {
  const rows = tags.map(
    (own, i) => `10/${i + 1}/2026 9:00 am,1_${i + 1},Facebook,Post,Photo,Stad,,Post ${i + 1},${100 + i},3,"${own}"`,
  );
  return { name, mimeType: 'text/csv', buffer: Buffer.from([HEADER, ...rows].join('\r\n')) };
}

const OCTOBER = ['Vraag van de week,markt', 'markt', 'intern', '', 'vraag van de WEEK', 'Markt'];

async function opened(locale: string): Promise<{ readonly page: Page; readonly wrong: string[] }> {
  const page = await (await browser.newContext({ locale, reducedMotion: 'reduce' })).newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(inject('address'));
  return { page, wrong };
}

const drop = async (page: Page, file: ReturnType<typeof sprout>) =>
  await page.locator('input[type=file]').first().setInputFiles(file);

/** Goes on with Tab until the element has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
    );
    if (focused === name) return;
  }
  throw new Error(`No Tab leads to ${name}.`);
}

/** The format and the topics of every post, as they leave in the table of all posts. */
async function tagsOfPosts(page: Page): Promise<readonly string[]> {
  await page.goto(`${inject('address')}#/import`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporteren als CSV' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const [header = [], ...rows] = Papa.parse(text.slice(1), { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;
  return rows.map((cells) => ['format', 'topics'].map((column) => cells[header.indexOf(column)]).join(' | '));
}

describe('labels of another tool', () => {
  it('are asked about beside an import that is done, answered by keyboard, and not asked about again', async () => {
    const { page, wrong } = await opened('nl-NL');
    await drop(page, sprout('sprout-oktober.csv', OCTOBER));
    const asked = page.getByText('Bij je posts staan 3 labels van Sprout Social. Wat betekenen ze?');
    await asked.waitFor();
    await page.getByText('6 posts', { exact: false }).first().waitFor();
    expect(await violations(page), 'import').toEqual([]);

    await tabTo(page, 'Kies wat ze betekenen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nog 3 te kiezen' }).waitFor();
    const choices = page.locator('.tool-label select');
    expect(
      await choices.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.textContent)),
    ).toEqual(['Nieuw onderwerp: markt', 'Nieuw onderwerp: Vraag van de week', 'Nieuw onderwerp: intern']);
    expect(await violations(page, true), 'labels').toEqual([]);
    await tabTo(page, 'Wat Vraag van de week betekent');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Wat intern betekent');
    await page.keyboard.press('End');
    await tabTo(page, 'Bewaar');
    await page.keyboard.press('Enter');
    await page.getByText('Bewaard wat 3 labels betekenen.').waitFor();
    await page.getByRole('heading', { name: 'Al gekozen' }).waitFor();
    expect(await choices.nth(1).inputValue()).toBe('format:Vraag van de week');
    expect(await choices.nth(2).inputValue()).toBe('nothing');

    expect(await tagsOfPosts(page)).toEqual([
      'Vraag van de week | markt',
      'photo | markt',
      'photo | ',
      'photo | ',
      'Vraag van de week | ',
      'photo | markt',
    ]);
    await page.getByText(/Wat betekenen ze/u).waitFor({ state: 'detached' });
    await drop(page, sprout('sprout-november.csv', [...OCTOBER, 'MARKT', 'Zomer']));
    await page.getByText('Bij je posts staat een label van Sprout Social. Wat betekent het?').waitFor();
    expect(await page.locator('.labels-asked').innerText()).toContain('“Zomer”');
    await page.getByText('1 post kreeg zijn format of onderwerpen uit het bestand.').waitFor();
    expect(wrong).toEqual([]);
  });

  it('are one step back, and Danish', async () => {
    const { page, wrong } = await opened('da-DK');
    await drop(page, sprout('sprout-oktober.csv', OCTOBER));
    await page.getByRole('link', { name: 'Vælg, hvad de betyder' }).click();
    await page.getByRole('heading', { name: '3 mangler endnu' }).waitFor();
    await page.getByRole('button', { name: 'Spring dem alle over' }).click();
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('Det er gemt, hvad 3 etiketter betyder.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Sat tilbage.').waitFor();
    await page.getByRole('heading', { name: '3 mangler endnu' }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('none: what then stands there says how they come', async () => {
    const { page, wrong } = await opened('en-GB');
    await page.getByRole('button', { name: /made-up/u }).click();
    await page
      .getByText(/306 posts/u)
      .first()
      .waitFor();
    await page.goto(`${inject('address')}#/labels/2026-10`);
    await page.locator('.labels-views [aria-current]').waitFor();
    expect(await page.getByRole('link', { name: 'From other tools' }).count()).toBe(0);
    await page.goto(`${inject('address')}#/labels/2026-10?view=tools`);
    await page.getByText(/None of your files gives posts a label/u).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(wrong).toEqual([]);
  });
});
