import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionOf } from '../../src/core/share/edition.ts';
import type { FolderFile } from '../../src/core/share/published-folder.ts';
import { folderFiles, folderZip } from '../../src/core/share/published-folder.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { launchBrowser } from '../browser.ts';
import { fewDeck, usualDeck } from '../slides/sample-decks.ts';
import { exportsOnDisk, ownFolder } from './files.ts';
import { violations } from './violations.ts';

const TITLES: Readonly<Record<string, string>> = {
  '2026-10': 'Oktober bracht meer kliks.',
  '2026-09': 'September was stil.',
};
const october = editionOf(deckToShare(usualDeck), 'nl');
const september = editionOf(deckToShare({ ...fewDeck, month: '2026-09', frozenOn: '2026-10-02' }), 'nl');
const zip = folderZip(folderFiles([october, september], ({ deck }) => TITLES[deck.month] ?? ''));

let browser: Browser;
let server: PreviewServer;
let site: string;
/** The built site with the archive unpacked beside it, as at a host. */
let folder: string;
let page: Page;
let wrong: string[];

beforeAll(async () => {
  folder = ownFolder();
  cpSync(join(import.meta.dirname, '../../dist'), folder, { recursive: true });
  unpacked();
  server = await preview({ build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  site = server.resolvedUrls?.local[0] ?? '';
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  wrong = [];
  page.on('pageerror', (error) => wrong.push(error.message));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function unpacked(): void {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

async function archive(): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site}#/published`);
}

describe('the archive beside the site', () => {
  it('lists its months, and finds them by their words and by the month', async () => {
    await archive();
    await page.getByRole('heading', { name: 'Archief' }).waitFor();
    const months = page.locator('.published-list b');
    expect(await months.allTextContents()).toEqual(['oktober 2026', 'september 2026']);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('searchbox').fill('STIL');
    await expect.poll(() => months.allTextContents()).toEqual(['september 2026']);
    await page.getByRole('searchbox').fill('januari');
    await page.getByRole('status').waitFor();
    expect(await months.count()).toBe(0);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('combobox', { name: 'Maand' }).selectOption('2026-10');
    await expect.poll(() => months.allTextContents()).toEqual(['oktober 2026']);
  });

  it('opens a month to be read and presented, and leads back', async () => {
    await page.locator('.published-list').getByText('oktober 2026').click();
    await page.locator('.shared-slides h2').first().waitFor();
    expect(await page.locator('.shared-slides > li').count()).toBe(october.deck.slides.length);
    expect(await page.locator('main [contenteditable]').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Presenteer' }).click();
    await page.locator('dialog.present').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await page.locator('dialog.present').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Terug naar het archief' }).click();
    await page.getByRole('heading', { name: 'Archief' }).waitFor();
  });

  const file = () => join(folder, 'editions', `${Object.keys(unzipSync(zip))[0]?.slice('editions/'.length)}`);
  it.each<readonly [string, () => void]>([
    ['is not there yet', () => rmSync(file())],
    ['is another one than the index means', () => writeFileSync(file(), readFileSync(file(), 'utf8').replace('2026', '2025'))],
    ['is a page of the host', () => writeFileSync(file(), '<!doctype html><title>Niet gevonden</title>')],
    ['came half', () => writeFileSync(file(), readFileSync(file()).subarray(0, 900))],
  ])('says so where the file of a month %s, and the other month opens', async (_what, change) => {
    unpacked();
    change();
    await archive();
    await page.locator('.published-list').getByText('oktober 2026').click();
    await page.getByRole('alert').getByText('Deze maand').waitFor();
    expect(await page.locator('.shared-slides').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    // What was put right in the meantime opens at once.
    unpacked();
    await page.getByRole('main').getByRole('button').click();
    await page.locator('.shared-slides h2').first().waitFor();
  });

  it.each<readonly [string, () => void]>([
    ['is missing', () => rmSync(join(folder, 'editions'), { recursive: true })],
    ['came half', () => writeFileSync(join(folder, 'editions/index.json'), '{"format":"postproof-folder","vers')],
  ])('says so where the index %s', async (_what, change) => {
    unpacked();
    change();
    await archive();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.published-list').count()).toBe(0);
    unpacked();
    await page.getByRole('main').getByRole('button').click();
    await page.getByRole('heading', { name: 'Archief' }).waitFor();
  });

  it('met nothing unforeseen', () => expect(wrong).toEqual([]));
});

describe('publishing straight into a folder', () => {
  it('writes the months of before and this one, the index last', async () => {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
    // The browser's own private folder in the place of one that a person would point out.
    await context.addInitScript(() => {
      Object.assign(window, { showDirectoryPicker: async () => await navigator.storage.getDirectory() });
    });
    const editor = await context.newPage();
    await editor.goto(site);
    await editor
      .locator('input[type=file]')
      .first()
      .setInputFiles([...exportsOnDisk().town]);
    await editor.getByText('13 posts, alle nieuw').waitFor();
    await editor.getByRole('link', { name: 'Slides', exact: true }).click();
    await editor.locator('.deck-option').first().waitFor();
    await put(
      editor,
      folderFiles([september], () => 'September was stil.'),
    );
    await editor.getByRole('link', { name: 'Delen' }).click();
    const share = editor.getByRole('dialog', { name: 'De maand delen' });
    await share.getByRole('button', { name: 'Schrijf in een map' }).click();
    await share.getByText(/2 maanden/u).waitFor();
    const { names, index } = await inFolder(editor);
    const listed = JSON.parse(index) as { readonly editions: readonly { readonly month: string; readonly file: string }[] };
    expect(listed.editions.map(({ month }) => month)).toEqual(['2026-10', '2026-09']);
    expect(names.sort()).toEqual([...listed.editions.map(({ file }) => file), 'index.json'].sort());
    await context.close();
  });
});

async function put(editor: Page, files: readonly FolderFile[]): Promise<void> {
  await editor.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    const editions = await root.getDirectoryHandle('editions', { create: true });
    for (const { path, text } of all) {
      const stream = await (await editions.getFileHandle(path.slice('editions/'.length), { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
}

async function inFolder(editor: Page): Promise<{ readonly names: string[]; readonly index: string }> {
  return await editor.evaluate(async () => {
    const editions = await (await navigator.storage.getDirectory()).getDirectoryHandle('editions');
    const names: string[] = [];
    for await (const name of (editions as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    return { names, index: await (await (await editions.getFileHandle('index.json')).getFile()).text() };
  });
}
