import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { launchBrowser } from '../browser.ts';

export interface PageMeasures {
  /** Milliseconds of the longest task of the page during the import. */
  readonly longestTask: number;
  /** Bytes in storage afterwards. */
  readonly kept: number;
}

/** Imports an export into the built site in a real browser and measures the page meanwhile. Needs `npm run build`. */
export async function measurePage(text: string): Promise<PageMeasures> {
  const file = join(mkdtempSync(join(tmpdir(), 'postproof-')), 'export.csv');
  writeFileSync(file, text);
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) tasks.push(entry.duration);
      }).observe({ type: 'longtask' });
    });
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('100,000 posts').first().waitFor({ timeout: 120_000 });
    await page.waitForTimeout(1000);
    const measures = await page.evaluate(async () => ({
      longestTask: Math.max(0, ...(window as unknown as { tasks: number[] }).tasks),
      kept: (await navigator.storage.estimate()).usage ?? 0,
    }));
    await mustSeeLongTask(page);
    return measures;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A measure that never sees a long task proves nothing: this makes one of 100 ms and looks whether it was seen. */
async function mustSeeLongTask(page: Page): Promise<void> {
  const seen = await page.evaluate(async () => {
    setTimeout(() => {
      const end = performance.now() + 100;
      while (performance.now() < end);
    });
    await new Promise((done) => setTimeout(done, 500));
    return Math.max(0, ...(window as unknown as { tasks: number[] }).tasks);
  });
  if (seen < 95) throw new Error('The browser does not report long tasks; the longest page task is not known.');
}
