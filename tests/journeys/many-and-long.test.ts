import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { OUTCOME_LIST } from '../../src/words/outcome-list.ts';
import { SCREENS } from '../../src/words/screens.ts';
import { facebookExport, longExport } from '../bench/export-text.ts';
import { launchBrowser } from '../browser.ts';
import { ownFolder } from './files.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openPage(): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'da-DK' })).newPage();
  await page.goto(inject('address'));
  await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
  return page;
}

/** Presses a step to another month; milliseconds until the best posts of that month stand there. */
async function stepTo(page: Page, way: 'monthBefore' | 'monthAfter'): Promise<number> {
  const shown = await page.locator('.stepper-month').textContent();
  const begun = Date.now();
  await page.getByRole('button', { name: SCREENS.da[way] }).click();
  await page.waitForFunction((before) => document.querySelector('.stepper-month')?.textContent !== before, shown);
  await page.locator('.board-columns').waitFor();
  return Date.now() - begun;
}

/** A folder with so many unknown tables, and what a system puts beside them. */
function folderOf(tables: number): string {
  const folder = join(ownFolder(), 'eksport');
  mkdirSync(join(folder, 'oktober'), { recursive: true });
  for (let i = 0; i < tables; i++) writeFileSync(join(folder, 'oktober', `tabel-${i}.csv`), `a;b\n1;${i}\n`);
  writeFileSync(join(folder, '.DS_Store'), 'x');
  return folder;
}

describe('many files and long ones', () => {
  it('shows how far a long file is, and stops at once: what was there is there, and the next file is read', async () => {
    const page = await openPage();
    const folder = ownFolder();
    const [short, long, next] = ['kort.csv', 'lang.csv', 'naeste.csv'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(short, facebookExport(20));
    writeFileSync(long, facebookExport(300_000));
    writeFileSync(next, facebookExport(30));
    await page.locator('input[type=file]').first().setInputFiles([short, long, next]);
    await page.getByText(/læser: \d+ af \d+ MB, [\d.]+ rækker/u).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stoppet. 2 filer er ikke læst ind. Det, der var der i forvejen, er ikke ændret.').waitFor();
    // The button is gone; one goes on from what is said in its place.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Stoppet.');
    expect(await page.locator('.outcomes .outcome-file').allTextContents()).toEqual(['kort.csv']);
    await page.reload();
    await page.getByText('Importerede filer (1)').waitFor();
    await page.locator('input[type=file]').first().setInputFiles(next);
    await page.getByText('10 nye').first().waitFor();
    await page.context().close();
  });

  it('answers about the posts that are in while a million rows are read, and leaves them as they are when that is stopped', async () => {
    const page = await openPage();
    const folder = ownFolder();
    const [months, long] = [join(folder, 'fem-maaneder.csv'), join(folder, 'en-million.csv')];
    writeFileSync(months, facebookExport(20_000));
    writeFileSync(long, longExport(10));
    const files = page.locator('input[type=file]').first();
    await files.setInputFiles(months);
    await page.getByText('Importerede filer (1)').waitFor();
    await files.setInputFiles(long);
    await page.getByText(/læser: \d+ af \d+ MB, [\d.]+ rækker/u).waitFor();
    await page.getByRole('link', { name: SCREENS.da.board, exact: true }).click();
    await page.locator('.board-columns').waitFor();
    const waits = [await stepTo(page, 'monthBefore'), await stepTo(page, 'monthBefore'), await stepTo(page, 'monthBefore')];
    // Behind the import each would have waited for its end.
    expect(Math.min(...waits)).toBeLessThan(1000);
    await page.getByRole('link', { name: SCREENS.da.import, exact: true }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stoppet. 1 fil er ikke læst ind.').waitFor();
    rmSync(long);
    await page.reload();
    await page.getByText('Importerede filer (1)').waitFor();
    await page.context().close();
  });

  it('goes as many months on as one presses, however fast', async () => {
    const page = await openPage();
    const file = join(ownFolder(), 'fem-maaneder.csv');
    writeFileSync(file, facebookExport(20_000));
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('Importerede filer (1)').waitFor();
    await page.getByRole('link', { name: SCREENS.da.board, exact: true }).click();
    await page.locator('.board-columns').waitFor();
    const button = page.getByRole('button', { name: SCREENS.da.monthBefore });
    while ((await page.locator('.stepper-month').textContent()) !== 'maj 2024') await stepTo(page, 'monthAfter');
    // Three presses before anything of the first can be shown.
    await button.evaluate((step) => {
      for (let press = 0; press < 3; press++) (step as HTMLElement).click();
    });
    await page.locator('.stepper-month', { hasText: 'februar 2024' }).waitFor();
    await page.context().close();
  });

  it('opens folders without what a system keeps there, and refuses more than 500 files at once', async () => {
    const page = await openPage();
    await page.locator('input[type=file]').nth(1).setInputFiles(folderOf(3));
    await page.locator('.outcomes .outcome-file').nth(2).waitFor();
    expect((await page.locator('.outcomes .outcome-file').allTextContents()).sort()).toEqual([
      'tabel-0.csv',
      'tabel-1.csv',
      'tabel-2.csv',
    ]);
    await page.locator('input[type=file]').nth(1).setInputFiles(folderOf(501));
    await page.getByText('Det er 501 filer. Læg højst 500 ind ad gangen. Intet er læst ind.').waitFor();
    await page.context().close();
  });

  it('H49 names a file that is changed or gone while it is read, and reads the next', async () => {
    const page = await openPage();
    await page.evaluate(() => {
      const read = File.prototype.arrayBuffer;
      File.prototype.arrayBuffer = function () {
        if (this.name !== 'vaek.csv') return read.call(this);
        return Promise.reject(new DOMException('The file could not be read.', 'NotReadableError'));
      };
    });
    const folder = ownFolder();
    const [gone, next] = [join(folder, 'vaek.csv'), join(folder, 'naeste.csv')];
    for (const path of [gone, next]) writeFileSync(path, facebookExport(20));
    await page.locator('input[type=file]').first().setInputFiles([gone, next]);
    const line = page.locator('.outcomes > li', { hasText: 'vaek.csv' });
    await line.getByText(OUTCOME_LIST.da.unreadable).waitFor();
    await page.locator('.outcomes > li', { hasText: 'naeste.csv' }).getByText('20 opslag').waitFor();
    await page.context().close();
  });

  it('takes cells that were copied in a spreadsheet program', async () => {
    const page = await openPage();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Dato\tTekst\tRækkevidde\n2026-10-13\tHvem vil med?\t120\n2026-10-20\tTak\t80\n');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await page.getByText('Indsat tabel').first().waitFor();
    await page.getByRole('link', { name: /Vis os kolonnerne/u }).waitFor();
    await page.context().close();
  });
});
