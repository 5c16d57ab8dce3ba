import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    return await page.evaluate(async () => ({
      longestTask: Math.max(0, ...(window as unknown as { tasks: number[] }).tasks),
      kept: (await navigator.storage.estimate()).usage ?? 0,
    }));
  } finally {
    await browser.close();
    await server.close();
  }
}
