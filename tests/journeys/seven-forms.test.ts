import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { exportsOnDisk, ownFolder } from './files.ts';
import { pptxTitles, readPdf } from './read-forms.ts';
import { violations } from './violations.ts';

const TITLE = 'Eén vraag aan de buurt leverde meer op dan tien persberichten';
const PASSPHRASE = 'stoeptegel met een gezicht';

let browser: Browser;
/** The editor of the made-up town, from its files, with a title of her own. */
let editor: Page;
let wrong: string[];
/** Of the slides that the editor sees and that are not hidden. */
let titles: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page: editor, wrong } = await opened(inject('address')));
  await editor
    .locator('input[type=file]')
    .first()
    .setInputFiles([...exportsOnDisk().town]);
  await editor.getByText('306 posts, alle nieuw').waitFor();
  await editor.getByText('13 posts, alle nieuw').waitFor();
  await editor.getByRole('link', { name: 'Slides', exact: true }).click();
  await editor.locator('.deck-option').nth(1).click();
  await editor.getByRole('textbox', { name: 'Kop', exact: true }).fill(TITLE);
  const seen = editor.locator('.deck-option:not(.deck-option-hidden) h2');
  await seen.filter({ hasText: TITLE }).waitFor();
  titles = await textsOf(seen);
});
afterAll(() => browser.close());

/** A browser of its own at an address, with what must not happen there. */
async function opened(
  address: string,
): Promise<{ readonly page: Page; readonly wrong: string[]; readonly context: BrowserContext }> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const noted: string[] = [];
  page.on('pageerror', (error) => noted.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  await page.goto(address);
  return { page, wrong: noted, context };
}

/** As they are read, whatever the lines break on. */
function plain(text: string): string {
  return text.replaceAll(/[\s\u00AD]+/gu, ' ').trim();
}

async function textsOf(all: Locator): Promise<string[]> {
  return (await all.allTextContents()).map(plain);
}

async function dialog(): Promise<Locator> {
  const share = editor.getByRole('dialog', { name: 'De maand delen' });
  if (!(await share.isVisible())) await editor.getByRole('link', { name: 'Delen' }).click();
  await share.waitFor();
  return share;
}

async function saved(button: string): Promise<{ readonly download: Download; readonly path: string }> {
  const share = await dialog();
  const [download] = await Promise.all([
    editor.waitForEvent('download'),
    share.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const path = join(ownFolder(), download.suggestedFilename());
  await download.saveAs(path);
  await share.getByText('Het bestand staat bij je downloads.').waitFor();
  return { download, path };
}

async function copiedBy(button: string): Promise<string> {
  const share = await dialog();
  await editor.evaluate(() => navigator.clipboard.writeText(''));
  await share.getByRole('button', { name: button, exact: true }).click();
  await share.getByText('Gekopieerd.').waitFor();
  return await editor.evaluate(() => navigator.clipboard.readText());
}

/** A file of somebody else dropped on a page, as from a folder. */
async function dropped(page: Page, path: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    (text) => {
      const held = new DataTransfer();
      held.items.add(new File([text], 'postproof-2026-10.html', { type: 'text/html' }));
      return held;
    },
    readFileSync(path, 'utf8'),
  );
  for (const kind of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', kind, { dataTransfer: transfer });
}

/** An edition that is read: the banner above it, all its titles, and nothing that can be changed. */
async function readOnly(page: Page, banner: string, expected: readonly string[]): Promise<void> {
  await page.getByRole('note').getByText(banner).waitFor();
  await page.locator('.shared-slides h2').first().waitFor();
  expect(await textsOf(page.locator('.shared-slides h2'))).toEqual(expected);
  expect(await page.locator('main [contenteditable], main input, main textarea').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
}

describe('the seven forms of a deck, and back', () => {
  it('says what leaves, in a dialog without violations', async () => {
    const share = await dialog();
    expect(titles.length).toBeGreaterThan(12);
    expect(titles).toContain(TITLE);
    await share.getByText(`${titles.length} slides, met de teksten van`).waitFor();
    expect(await textsOf(share.locator('.share-texts > li > p:first-child'))).toEqual(titles);
    expect(await violations(editor)).toEqual([]);
  });

  it('1. a web file: opens from disk, and in Postproof again', async () => {
    const { path } = await saved('Bewaar als webbestand');
    expect(readFileSync(path).length).toBeLessThan(400_000);
    const { page: reader, wrong: readerWrong } = await opened(pathToFileURL(path).href);
    expect(await textsOf(reader.locator('.page h2'))).toEqual(titles);
    expect(readerWrong).toEqual([]);
    await reader.context().close();

    const { page, wrong: otherWrong } = await opened(inject('address'));
    await page.getByRole('button', { name: /verzonnen/u }).waitFor();
    await dropped(page, path);
    await readOnly(page, 'Dit rapport komt uit een bestand.', titles);
    await page.getByRole('button', { name: 'Presenteer', exact: true }).click();
    await page
      .getByRole('dialog', { name: 'Presentatie' })
      .locator('h2', { hasText: titles[0] as string })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Naar mijn eigen posts' }).click();
    // Nothing of it stays.
    await page.getByRole('button', { name: /verzonnen/u }).waitFor();
    expect(otherWrong).toEqual([]);
    await page.context().close();
  });

  it('2. PowerPoint: a title on every slide', async () => {
    const { path } = await saved('Bewaar als PowerPoint');
    expect(pptxTitles(readFileSync(path)).map(plain)).toEqual(titles);
  });

  it('3. a pdf: a page for each slide, its title in the outline', async () => {
    const share = await dialog();
    // The print window would wait for a person.
    await editor.evaluate(() => Object.assign(window, { print: () => undefined }));
    await share.getByRole('button', { name: 'Druk af of bewaar als pdf' }).click();
    await editor
      .locator('.deck-print-page')
      .nth(titles.length - 1)
      .waitFor({ state: 'attached' });
    const pdf = await editor.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    const { pages, outline } = readPdf(pdf);
    expect(pages).toBe(titles.length);
    const bare = (text: string) => text.replaceAll(/\s/gu, '');
    // Under each title are the headings within its slide.
    const inOrder = new Set(titles.map(bare));
    expect(outline.map(bare).filter((title) => inOrder.has(title))).toEqual(titles.map(bare));
    await editor.evaluate(() => dispatchEvent(new Event('afterprint')));
    await editor.locator('.deck-print-page').first().waitFor({ state: 'detached' });
  });

  it('4. a picture of any slide, with its description', async () => {
    const share = await dialog();
    const which = share.getByRole('combobox', { name: 'Welke slide' });
    expect(await textsOf(which.locator('option'))).toEqual(titles.map((title, place) => `${place + 1}. ${title}`));
    for (const place of [0, titles.indexOf(TITLE)]) {
      await which.selectOption({ index: place });
      const { path, download } = await saved('Bewaar het plaatje');
      expect(download.suggestedFilename()).toBe(`postproof-2026-10-${place + 1}.png`);
      const png = readFileSync(path);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2560, 1440]);
      // An empty sheet is far smaller.
      expect(png.length).toBeGreaterThan(60_000);
      expect(plain(await copiedBy('Kopieer de beschrijving'))).toContain(titles[place]);
    }
    // A chart is drawn, where only its words would leave the middle of the slide empty.
    await which.selectOption({ index: titles.findIndex((title) => title.startsWith('Wat veel gezien werd')) });
    const { path } = await saved('Bewaar het plaatje');
    expect(await drawnInTheMiddle(readFileSync(path))).toBeGreaterThan(5000);
  });

  /** How many pixels in the middle of a picture are not paper. */
  async function drawnInTheMiddle(png: Uint8Array): Promise<number> {
    return await editor.evaluate(
      async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 500 });
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(image, -880, -700);
        const { data } = context.getImageData(0, 0, 800, 500);
        return data.filter((light, place) => place % 4 === 0 && light < 200).length;
      },
      `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
    );
  }

  it('5. a link: everything is in it, and nothing of it stays in the address', async () => {
    const share = await dialog();
    const slides = share.getByRole('group', { name: 'Slides in de link' }).getByRole('checkbox');
    for (const box of await slides.all()) await box.check();
    const { page, wrong: otherWrong } = await opened(await linkMade(share));
    await readOnly(page, 'Dit rapport zit in de link zelf.', titles);
    expect(page.url()).toBe(inject('address'));
    expect(otherWrong).toEqual([]);
    await page.context().close();
  });

  it('5. a link with a passphrase, which is asked for', async () => {
    const share = await dialog();
    const slides = share.getByRole('group', { name: 'Slides in de link' }).getByRole('checkbox');
    for (const [place, box] of (await slides.all()).entries()) await box.setChecked(titles[place] === TITLE);
    const field = share.getByRole('textbox', { name: /^Wachtwoord/u });
    await field.fill('kort');
    await share.getByText('Neem minstens 8 tekens.').waitFor();
    await field.fill(PASSPHRASE);
    const link = await linkMade(share);
    expect(link.length).toBeLessThan(2000);
    await share.getByText('Werkt in mail en chat.').waitFor();
    expect(await violations(editor)).toEqual([]);

    const { page, wrong: otherWrong } = await opened(link);
    const asked = page.getByLabel('Wachtwoord', { exact: true });
    await asked.waitFor();
    expect(page.url()).toBe(inject('address'));
    expect(await violations(page)).toEqual([]);
    expect(await page.content()).not.toContain(TITLE);
    await asked.fill(`${PASSPHRASE}.`);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Het wachtwoord klopt niet').waitFor();
    await asked.fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open het rapport' }).click();
    await readOnly(page, 'Dit rapport zit in de link zelf.', [TITLE]);
    expect(otherWrong).toEqual([]);
    await page.context().close();
  });

  async function linkMade(share: Locator): Promise<string> {
    await share.getByRole('button', { name: 'Maak de link' }).click();
    const made = share.getByRole('textbox', { name: 'De link', exact: true });
    await made.waitFor();
    return await made.inputValue();
  }

  it('6. a folder beside the site, which colleagues browse', async () => {
    const { path } = await saved('Bewaar als zip');
    const files = unzipSync(readFileSync(path));
    const { page, wrong: otherWrong, context } = await opened('about:blank');
    await context.route('**/editions/*', (route) => {
      const file = files[new URL(route.request().url()).pathname.slice(1)];
      return file === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ status: 200, body: strFromU8(file) });
    });
    await page.goto(`${inject('address')}#/published`);
    await page.getByRole('heading', { name: 'Archief' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('.published-list').getByText(TITLE).click();
    await readOnly(page, 'Dit rapport komt uit het archief van deze site.', titles);
    expect(otherWrong).toEqual([]);
    await context.close();
  });

  it('7. text: the month in sentences, and every slide', async () => {
    const share = await dialog();
    const sentences = await share.getByRole('textbox', { name: 'Tekst', exact: true }).inputValue();
    expect(sentences).toContain('oktober 2026');
    expect(await copiedBy('Kopieer de tekst')).toBe(sentences);
    const markdown = await copiedBy('Kopieer als Markdown');
    expect(markdown.length).toBeGreaterThanOrEqual(sentences.length);
    const { path } = await saved('Bewaar alle slides als tekst');
    const headings = [...readFileSync(path, 'utf8').matchAll(/^## (.*)$/gmu)].map(([, heading = '']) => plain(heading));
    expect(headings).toEqual(titles);
  });

  it('and nothing went wrong meanwhile', () => {
    expect(wrong).toEqual([]);
  });
});
