import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { launchBrowser } from '../browser.ts';
import { allPictures, GOLDEN } from './golden.ts';

// Pictures of every screen and slide with the made-up town, to look at: `npm run pictures -- [folder] [language …]`. With --readme only
// the three pictures of the README. Needs `npm run build`. With --golden the pictures of every kind of slide that the tests compare with.
const args = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const readme = process.argv.includes('--readme');
const out = args[0] ?? 'pictures';
const languages = args.length > 1 ? args.slice(1) : ['nl', 'da', 'en'];
const LOCALES: Readonly<Record<string, string>> = { nl: 'nl-NL', da: 'da-DK', en: 'en-GB' };
const WIDTHS = [1440, 1024, 390];
const SCREENS = ['import', 'board', 'posts', 'formats', 'labels', 'trends', 'slides'];
const TOWN = /verzonnen|opdigtet|made-up/iu;

if (process.argv.includes('--golden')) {
  const browser = await launchBrowser();
  const taken = await allPictures(browser);
  rmSync(GOLDEN, { recursive: true, force: true });
  mkdirSync(GOLDEN, { recursive: true });
  for (const { name, png } of taken) writeFileSync(new URL(name, GOLDEN), png);
  await browser.close();
  process.exit();
}

mkdirSync(out, { recursive: true });
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await launchBrowser();

async function withTown(locale: string, width: number): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // A fixed day, so that the same pictures come tomorrow.
  await page.clock.setFixedTime(new Date('2026-11-02T09:00:00+01:00'));
  await page.goto(address);
  return page;
}

async function loadTown(page: Page): Promise<void> {
  await page.getByRole('button', { name: TOWN }).click();
  await page.getByText(/306/u).first().waitFor();
}

async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(out, `${name}.png`), fullPage });
}

async function visit(page: Page, screen: string): Promise<void> {
  await page.goto(`${address}#/${screen}${screen === 'import' ? '' : '/2026-10'}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(900);
}

async function slides(page: Page, language: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${address}#/slides/2026-10?view=present`);
  await page.getByRole('dialog').waitFor();
  for (let place = 1; place <= 12; place++) {
    await shoot(page, `${language}-slide-${String(place).padStart(2, '0')}`);
    await page.keyboard.press('ArrowRight');
  }
}

if (readme) {
  const page = await withTown('nl-NL', 1440);
  await loadTown(page);
  await visit(page, 'board');
  await shoot(page, 'board');
  await page.goto(`${address}#/slides/2026-10`);
  await page.waitForTimeout(1500);
  await page.getByRole('option').nth(4).click();
  await shoot(page, 'deck');
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${address}#/slides/2026-10?view=present`);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await shoot(page, 'slide');
} else {
  for (const language of languages) {
    for (const width of WIDTHS) {
      const page = await withTown(LOCALES[language] ?? language, width);
      await shoot(page, `${language}-${width}-empty`);
      await loadTown(page);
      for (const screen of SCREENS) {
        await visit(page, screen);
        await shoot(page, `${language}-${width}-${screen}`, screen !== 'slides');
      }
      if (width === 1440) await slides(page, language);
      await page.context().close();
    }
  }
}
await browser.close();
await server.close();
