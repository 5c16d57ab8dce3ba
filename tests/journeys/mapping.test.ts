import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { ownFolder } from './files.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A table of which nobody knows the platform: every day can be a month, and one header says nothing. */
function unknownTable(month: string): string {
  const path = join(ownFolder(), `kanaal-${month}.csv`);
  const rows = Array.from({ length: 12 }, (_, i) => {
    const day = String(((i * 5) % 12) + 1).padStart(2, '0');
    return `${day}/${month}/2025 10:${10 + i};Een zin over de nieuwe brug, deel ${i + 1};${1000 + i * 37};${20 + i};${i}`;
  });
  writeFileSync(path, ['Moment;Bericht;Xyz;Likes;Opmerkingen', ...rows, 'Totaal;;9;9;9'].join('\n'));
  return path;
}

async function openPage(locale: string, width = 1440): Promise<{ readonly page: Page; readonly wrong: string[] }> {
  const context = await browser.newContext({ locale, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  await page.goto(inject('address'));
  return { page, wrong };
}

const drop = (page: Page, path: string) => page.locator('input[type=file]').first().setInputFiles(path);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe('a table that nobody knows', () => {
  it('is pointed out by keyboard, imported, and read without a question the next time', async () => {
    const { page, wrong } = await openPage('nl-NL');
    await drop(page, unknownTable('09'));
    await page.getByText('Wij kennen deze tabel niet. Wijs aan wat wat is').waitFor();
    await page.getByRole('link', { name: 'Wijs de kolommen aan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Wijs aan wat wat is' }).waitFor();
    const count = page.getByRole('status').filter({ hasText: '12 posts' });
    await count.waitFor();
    expect(await count.textContent()).toContain('1 rij overgeslagen');

    // One column nobody knew is corrected by its first letters.
    const column = page.getByLabel('Wat staat er in Xyz?');
    await column.focus();
    await page.keyboard.type('Ber');
    expect(await column.inputValue()).toBe('reach');
    await page.getByRole('row', { name: /^Bereik 14\.442 12$/u }).waitFor();

    // Importing too early leads to the question that is open.
    const take = page.getByRole('button', { name: 'Importeer 12 posts' });
    await take.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Beantwoord eerst de vraag over dag en maand.').waitFor();
    expect(await focused(page)).toBe('mapping-day-first');
    await page.keyboard.press('Space');
    expect(await page.getByRole('group', { name: /^Is 01\/09\/2025 1 september of 9 januari/u }).count()).toBe(1);
    const platform = page.getByLabel('Waar stonden deze posts?');
    await platform.focus();
    await page.keyboard.type('Mas');
    await page.getByLabel('Hoe heet het kanaal?').fill('De stad');
    await page.getByRole('listitem').getByText('Mastodon').first().waitFor();
    await take.focus();
    await page.keyboard.press('Enter');

    await page.getByText('Mastodon, De stad: 12 posts, alle nieuw').waitFor();
    await page.getByText('Gelezen zoals jullie de kolommen hebben aangewezen').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.getByRole('table').getByText('Mastodon').first().waitFor();
    await page.getByRole('link', { name: 'Best en minst' }).click();
    await page
      .getByText(/Een zin over de nieuwe brug/u)
      .first()
      .waitFor();

    // Next month, after a new start: no question.
    await page.goto('about:blank');
    await page.goto(`${inject('address')}#/import`);
    await page.getByText('Tabellen die jullie hebben aangewezen (1)').waitFor();
    await drop(page, unknownTable('10'));
    await page.getByText('Mastodon, De stad: 12 posts, alle nieuw').waitFor();

    // Forgotten, it is asked again.
    await page.getByText('Tabellen die jullie hebben aangewezen (1)').click();
    await page.getByRole('button', { name: /^Vergeten/u }).click();
    await page.getByText('Tabellen die jullie hebben aangewezen').waitFor({ state: 'detached' });
    await drop(page, unknownTable('11'));
    await page.getByText('Wij kennen deze tabel niet. Wijs aan wat wat is').waitFor();
    expect(wrong).toEqual([]);
  });

  it('asks by keyboard how to read two date styles, and can be read otherwise when it is in', async () => {
    const { page, wrong } = await openPage('nl-NL', 390);
    await drop(page, join(import.meta.dirname, '../../sample-data/facebook/content/nl-2026-01-excel/input.csv'));
    await page.getByText('In dit bestand staan datums op twee manieren').waitFor();
    await page.getByRole('link', { name: /Beantwoord de vraag/u }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Eén vraag over dit bestand' }).waitFor();
    await page.getByRole('row', { name: '3 1-5-2026 1 mei 5 januari' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await page.getByRole('button', { name: 'Importeer 6 posts' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Zeg eerst hoe we de datums moeten lezen.').waitFor();
    expect(await focused(page)).toBe('mapping-unclear-day-first');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Maand eerst: 1-5-2026 is 5 januari').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Importeer 9 posts' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('9 posts, alle nieuw. 2 jan 2026 tot en met 26 jan 2026').waitFor();

    await page.getByText('Bewaarde imports (1)').click();
    await page.getByRole('button', { name: /^Anders lezen/u }).click();
    await page.getByRole('heading', { level: 1, name: 'Anders lezen' }).waitFor();
    await page.getByLabel('Laat deze 3 rijen weg').check();
    await page.getByRole('button', { name: 'Bewaar deze 6 posts' }).click();
    await page.getByText('6 posts, alle nieuw').waitFor();
    await page.getByText('Bewaarde imports (1)').waitFor();
    expect(wrong).toEqual([]);
  });

  it('can be left alone, keeps to its own width, and says when it waits no more', async () => {
    const { page, wrong } = await openPage('da-DK', 390);
    await drop(page, unknownTable('09'));
    await page.getByRole('link', { name: /Vis os kolonnerne/u }).click();
    await page.getByRole('heading', { level: 1, name: 'Vis os, hvad kolonnerne er' }).waitFor();
    await page.getByText('12 opslag, 1 række sprunget over').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.getByRole('button', { name: 'Importér ikke' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: /Vis os kolonnerne/u }).count()).toBe(0);
    await page.goBack();
    await page.getByText('Filen venter ikke længere på svar').waitFor();
    expect(wrong).toEqual([]);
  });

  it('is refused in words where it holds no date', async () => {
    const { page } = await openPage('en-GB');
    const path = join(ownFolder(), 'names.csv');
    writeFileSync(path, 'Name;Reach\nOne;12\nTwo;13\nThree;14');
    await drop(page, path);
    await page.getByText('it has no column of dates').waitFor();
    expect(await page.getByRole('link', { name: /Point out/u }).count()).toBe(0);
  });
});
