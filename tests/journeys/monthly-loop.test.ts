import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { exportsOnDisk, ownFolder } from './files.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page that notes whatever must not happen: requests elsewhere, policy violations, errors. */
async function openPage(locale: string): Promise<{ readonly page: Page; readonly wrong: string[] }> {
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => wrong.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(inject('address')) && !/^(?:blob|data):/u.test(url)) wrong.push(`request: ${url}`);
  });
  await page.goto(inject('address'));
  return { page, wrong };
}

async function drop(page: Page, files: readonly string[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
}

describe('the monthly loop', () => {
  it('goes from dropped exports to a presented, shared deck, and is still there tomorrow', async () => {
    const { page, wrong } = await openPage('nl-NL');
    const { town, pdf } = exportsOnDisk();
    await drop(page, [...town, pdf]);

    // One line per file, in plain words.
    await page.getByText('306 posts, alle nieuw').waitFor();
    for (const line of [
      '385 posts, alle nieuw',
      '171 posts, alle nieuw',
      '202 posts, alle nieuw',
      '13 posts, alle nieuw',
      'Dit is een pdf.',
    ]) {
      await page.getByText(line).first().waitFor();
    }
    await page.getByText('X loopt tot en met 24 oktober').waitFor();

    // The board, and a post of the team's own format.
    await page.getByRole('link', { name: 'Best en minst' }).click();
    await page.getByRole('heading', { name: 'Werkte het best' }).nth(2).waitFor();
    const card = page.getByRole('button', { name: /Vraag van de week|Welke|Wat/u }).first();
    await card.click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('textbox', { name: 'Of een eigen format' }).fill('Vraag van de week');
    await panel.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await panel.getByRole('status').getByText('Bewaard.').waitFor();
    await panel.getByRole('button', { name: 'Sluiten' }).first().click();

    // Slides: a title of one's own.
    await page.getByRole('link', { name: 'Slides', exact: true }).click();
    const title = page.getByRole('textbox', { name: 'Kop', exact: true });
    await title.fill('Eén vraag aan de buurt leverde meer op dan tien persberichten');
    await page.getByRole('textbox', { name: /Notities/u }).fill('Begin met de stoeptegel.');
    await page.locator('.slide h2', { hasText: 'Eén vraag aan de buurt' }).first().waitFor();

    // Presented by keyboard.
    await page.getByRole('button', { name: 'Presenteren vanaf deze slide' }).click();
    const stage = page.getByRole('dialog', { name: 'Presentatie' });
    await stage.locator('h2', { hasText: 'Eén vraag aan de buurt' }).waitFor();
    // The first slide is one to guess: a key for its numbers, another for the next slide.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await stage.locator('h2', { hasText: 'Eén vraag aan de buurt' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await stage.waitFor({ state: 'hidden' });

    // Shared as one file that opens from disk.
    await page.getByRole('link', { name: 'Delen' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als webbestand' }).click(),
    ]);
    const file = join(ownFolder(), 'deck.html');
    await download.saveAs(file);
    await opensFromDisk(file);

    // Tomorrow.
    await page.goto('about:blank');
    await page.goto(inject('address'));
    await page.getByRole('link', { name: 'Slides', exact: true }).click();
    await page.locator('.slide h2', { hasText: 'Eén vraag aan de buurt' }).first().waitFor();
    expect(await page.getByRole('textbox', { name: /Notities/u }).inputValue()).toBe('Begin met de stoeptegel.');
    await page.getByRole('link', { name: 'Importeren' }).click();
    await page.getByText('X loopt tot en met 24 oktober').waitFor();
    expect(wrong).toEqual([]);
  });

  async function opensFromDisk(path: string): Promise<void> {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.goto(pathToFileURL(path).href);
    expect(await page.locator('.slide').count()).toBeGreaterThan(8);
    expect(await page.locator('.slide h2').first().textContent()).toContain('Eén vraag aan de buurt');
    expect(await page.content()).not.toContain('Begin met de stoeptegel');
    expect(wrong).toEqual([]);
    await context.close();
  }

  it('is the same in Danish, with the made-up town and one click', async () => {
    const { page, wrong } = await openPage('da-DK');
    expect(await page.locator('html').getAttribute('lang')).toBe('da');
    await page.getByRole('button', { name: /opdigtet/u }).click();
    await page
      .getByText(/306 opslag/u)
      .first()
      .waitFor();
    await page.getByRole('combobox', { name: /sprog/iu }).selectOption('en');
    await page
      .getByText(/306 posts/u)
      .first()
      .waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(wrong).toEqual([]);
  });

  it('reads a Danish housing institute beside the town, and takes an import back', async () => {
    const { page } = await openPage('en-GB');
    const { danish, town } = exportsOnDisk();
    await drop(page, [danish, town[0] as string]);
    await page.getByText('50 posts, all new').waitFor();
    await page
      .getByText(/Kept imports|Imports kept/iu)
      .first()
      .click();
    await page
      .getByRole('button', { name: /Remove/u })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Remove/u })
      .click();
    await page.getByText(/\(1\)/u).first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  it('keeps the focus where a button has nothing more to do, and after erasing everything', async () => {
    const { page } = await openPage('nl-NL');
    await drop(page, [exportsOnDisk().danish]);
    await page.getByText('50 posts, alle nieuw').waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);
    const before = page.getByRole('button', { name: /^Vorige maand/u });
    await before.focus();
    for (const month of ['september', 'augustus', 'juli']) {
      await page.keyboard.press('Enter');
      await page.locator('.stepper-month', { hasText: `${month} 2026` }).waitFor();
    }
    // There is no month before: the button has nothing more to do.
    for (let more = 0; more < 2; more++) await page.keyboard.press('Enter');
    await page.locator('.stepper-month', { hasText: 'juli 2026' }).waitFor();
    expect(await focused()).toBe('Vorige maand');
    await page.getByRole('button', { name: 'Alles wissen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Alles wissen' }).click();
    await page.getByRole('button', { name: /verzonnen/u }).waitFor();
    expect(await page.getByText('50 posts').count()).toBe(0);
    expect(await focused()).toBe('MAIN');
  });

  it('tells the other tab what was kept', async () => {
    const { page, wrong } = await openPage('en-GB');
    const other = await page.context().newPage();
    await other.goto(inject('address'));
    await other.getByRole('heading', { level: 1 }).waitFor();
    const { danish } = exportsOnDisk();
    await drop(page, [danish]);
    await page.getByText('50 posts, all new').waitFor();
    // Nobody touched the other tab: what is in stands there by itself, and its own import counts on.
    await other.getByRole('table').first().waitFor();
    await drop(other, [danish]);
    await other.getByText('was already in').first().waitFor();
    expect(wrong).toEqual([]);
  });

  it('treats hostile texts as texts', async () => {
    const { page, wrong } = await openPage('en-GB');
    const path = join(ownFolder(), 'Content.csv');
    const hostile = '<img src=x onerror=alert(1)></script><script>alert(2)</script>';
    const rows = Array.from(
      { length: 12 },
      (_, i) =>
        `"November 2","${hostile} ${i}","https://www.tiktok.com/@evil/video/${7557623000473079054n + BigInt(i) * 10n ** 13n}","October 5","${i * 7}","1","2","${300 + i}"`,
    );
    writeFileSync(
      path,
      ['"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"', ...rows].join(
        '\n',
      ),
    );
    await drop(page, [path]);
    await page.getByText('12 posts, all new').waitFor();
    for (const screen of ['Best and least', 'Trends', 'Slides']) {
      await page.getByRole('link', { name: screen, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForTimeout(300);
    }
    expect(await page.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0);
    expect(wrong).toEqual([]);
  });
});
