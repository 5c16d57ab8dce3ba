import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { exportsOnDisk } from './files.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The name of what has the focus, as far as its own words go. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    // The page itself and its regions hold all texts; they are nothing to press.
    if (element === null || element.matches('body, main, h1, section')) return '';
    const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = labelled.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const around = element.closest('label')?.textContent ?? '';
    const label = element.id ? (document.querySelector(`label[for="${element.id}"]`)?.textContent ?? '') : '';
    return `${element.getAttribute('aria-label') ?? ''} ${labels} ${around} ${label} ${element.textContent ?? ''}`.trim();
  });
}

async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Nothing named ${name} can be reached by ${key}.`);
}

describe('by keyboard alone', () => {
  it('imports, finds a post, gives it a format, writes a title and presents', async () => {
    const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
    await page.goto(inject('address'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      tabTo(page, /^Bestanden kiezen/u).then(() => page.keyboard.press('Enter')),
    ]);
    await chooser.setFiles([...exportsOnDisk().town]);
    await page.getByText('306 posts, alle nieuw').waitFor();

    await tabTo(page, /^Bekijk oktober 2026/u);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Werkte het best' }).first().waitFor();
    await tabTo(page, /stroomstoring/iu);
    const card = await focused(page);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('combobox').first().waitFor();
    await tabTo(page, /Soort post/u);
    // A listbox closed on the screen: the first letters choose.
    await page.keyboard.type('Peil');
    await page.getByRole('dialog').getByRole('status').getByText('Bewaard.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await focused(page)).toContain(card.slice(0, 20));

    await tabTo(page, /^Slides$/u, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Volgorde van de slides/u);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /Kop/u);
    await page.keyboard.type('X doet het beter dan gewoonlijk');
    await tabTo(page, /^Presenteren vanaf deze slide/u, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const stage = page.getByRole('dialog', { name: 'Presentatie' });
    await stage.locator('h2', { hasText: 'X doet het beter dan gewoonlijk' }).waitFor();
    await page.keyboard.press('Escape');
    await stage.waitFor({ state: 'hidden' });
    await page.context().close();
  });
});

describe('the policy of the page', () => {
  it('stops what it must stop', async () => {
    const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
    await page.goto(inject('address'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const blocked = await page.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'globalThis.__ran = true';
      document.body.append(script);
      const image = new Image();
      image.src = 'https://example.org/x.png';
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      const fetched = await fetch('https://example.org/').then(
        () => 'fetched',
        () => 'stopped',
      );
      await new Promise((done) => setTimeout(done, 200));
      return { fetched, ran: '__ran' in globalThis, violated: [...new Set(violated)].sort() };
    });
    expect(blocked).toEqual({
      fetched: 'stopped',
      ran: false,
      violated: ['connect-src', 'img-src', 'script-src-elem', 'style-src-elem'],
    });
    await page.context().close();
  });
});
