import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Deck, GuessSlide, RankedSlide } from '../../src/core/deck/slide.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { htmlFile } from '../../src/export/html/html-file.tsx';
import { PRESENTER_SCRIPT } from '../../src/export/html/presenter-script.ts';
import { slideStyles } from '../../src/export/slides/slide-styles.ts';
import type { Language } from '../../src/words/language.ts';
import { launchBrowser } from '../browser.ts';
import { usualDeck } from '../slides/sample-decks.ts';
import { ownFolder } from './files.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The usual deck behind a slide to guess, with notes on the first two. */
function deckToGuess(): Deck {
  const best = usualDeck.slides.find((slide): slide is RankedSlide => slide.kind === 'best');
  const [first, second] = best?.cards ?? [];
  if (best === undefined || first === undefined || second === undefined) throw new Error('the usual deck has two best posts');
  const { month, goal, answer } = best;
  const guess: GuessSlide = {
    ...{
      id: 'guess',
      kind: 'guess',
      title: 'Welke post won?',
      notes: 'Laat iedereen eerst raden.',
      hidden: false,
      starred: false,
    },
    ...{ month, goal, answer, texts: {}, pictures: [], channel: first.channel, cards: [first, second], winner: 0 },
  };
  const [next, ...rest] = usualDeck.slides;
  if (next === undefined) throw new Error('the usual deck has slides');
  return { ...usualDeck, slides: [guess, { ...next, notes: 'Begin met de cijfers.' }, ...rest] };
}

/** A deck as the file that somebody got by mail: on disk, without any network. */
async function fileOnDisk(notes: boolean, language: Language = 'nl'): Promise<string> {
  const css = slideStyles((file) => readFileSync(new URL(`../../src/export/slides/${file}`, import.meta.url), 'utf8'));
  const digest = async (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');
  const path = join(ownFolder(), 'deck.html');
  const shared = deckToShare(deckToGuess(), { notes });
  writeFileSync(path, await htmlFile(shared, { language, css, script: PRESENTER_SCRIPT, digest }));
  return pathToFileURL(path).href;
}

function watched(context: BrowserContext): string[] {
  const wrong: string[] = [];
  context.on('weberror', (error) => wrong.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  return wrong;
}

/** The window that a key opens. */
async function openedBy(page: Page, key: string): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press(key)]);
  return opened;
}

/** The heading of the slide that is shown large. */
type Shown = (page: Page) => Promise<string>;

async function titlesOf(page: Page, shown: Shown, total: number): Promise<string[]> {
  const titles: string[] = [];
  await page.keyboard.press('Home');
  for (let place = 0; place < total; place++) {
    await page.keyboard.type(String(place + 1));
    await page.keyboard.press('Enter');
    titles.push(await shown(page));
  }
  await page.keyboard.press('Home');
  return titles;
}

describe('presented in the app', () => {
  const shown: Shown = (page) => page.locator('.present-stage h2, .desk-now .slide h2').first().innerText();

  async function presenting(): Promise<{ page: Page; wrong: string[]; total: number }> {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 720 } });
    const wrong = watched(context);
    const page = await context.newPage();
    await page.goto(inject('address'));
    await page.getByRole('button', { name: /verzonnen/u }).click();
    await page.getByText('306 posts').first().waitFor();
    await page.goto(`${inject('address')}#/slides/2026-10`);
    await page.locator('.slide h2').first().waitFor();
    await page.goto(`${inject('address')}#/slides/2026-10?view=present`);
    await page.getByRole('dialog', { name: 'Presentatie' }).locator('h2').first().waitFor();
    const count = await page.locator('.present-controls span', { hasText: /\d \/ \d/u }).innerText();
    return { page, wrong, total: Number(count.split('/')[1]) };
  }

  it('jumps, goes black and white, shows an overview and all keys', async () => {
    const { page, wrong, total } = await presenting();
    expect(total).toBeGreaterThan(8);
    const titles = await titlesOf(page, shown, total);
    expect(await page.title()).toBe(`1/${total} ${titles[0]}`);
    for (const [key, place] of [
      ['End', total],
      ['PageUp', total - 1],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => page.title()).toContain(`${place}/${total} `);
    }

    await page.keyboard.press('.');
    await page.locator('.present-black').waitFor();
    await page.keyboard.press('w');
    await page.locator('.present-white').waitFor();
    await page.keyboard.press('W');
    await page.locator('.present-cover').waitFor({ state: 'detached' });

    await page.keyboard.press('g');
    expect(await page.locator('.present-overview button').count()).toBe(total);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const named = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.keyboard.press('Enter');
    await page.locator('.present-overview').waitFor({ state: 'detached' });
    expect(named).toContain(await shown(page));
    await page.keyboard.press('o');
    await page.keyboard.press('Escape');
    await page.locator('.present-overview').waitFor({ state: 'detached' });

    await page.keyboard.press('?');
    await page.locator('.present-keys').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await page.mouse.move(640, 360);
    await page.locator('.present-dot').waitFor();
    await page.locator('.present-dot').waitFor({ state: 'detached', timeout: 5000 });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.title()).toContain('Postproof');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('has a window for who speaks, in step both ways and after each is loaded again', async () => {
    const { page, wrong, total } = await presenting();
    const desk = await openedBy(page, 'p');
    await desk.getByRole('heading', { name: `Slide 1 van ${total}` }).waitFor();
    expect(await shown(desk)).toBe(await shown(page));
    await desk.locator('.desk-schedule', { hasText: 'op schema' }).waitFor();
    // Nineteen slides at a minute and a half; the nine pages of the appendix are there to be asked about.
    expect(await desk.getByLabel('Geplande minuten').inputValue()).toBe('29');

    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await desk.getByRole('heading', { name: `Slide 3 van ${total}` }).waitFor();
    await desk.getByRole('button', { name: 'Volgende slide' }).click();
    await expect.poll(() => page.title()).toContain(`4/${total} `);
    await desk.keyboard.press('b');
    await page.locator('.present-black').waitFor();
    await desk.keyboard.press('b');
    await desk.getByLabel('Geplande minuten').fill('20');
    await desk.getByRole('button', { name: 'Pauze' }).click();
    const elapsed = await desk.locator('.desk-elapsed').innerText();

    await desk.reload();
    await desk.getByRole('heading', { name: `Slide 4 van ${total}` }).waitFor();
    expect(await desk.getByLabel('Geplande minuten').inputValue()).toBe('20');
    await page.reload();
    await page.getByRole('dialog', { name: 'Presentatie' }).locator('h2').first().waitFor();
    expect(await page.title()).toContain(`4/${total} `);
    expect(await desk.locator('.desk-elapsed').innerText()).toBe(elapsed);
    await desk.keyboard.press('PageDown');
    await expect.poll(() => page.title()).toContain(`5/${total} `);
    await page.keyboard.press('ArrowLeft');
    await desk.getByRole('heading', { name: `Slide 4 van ${total}` }).waitFor();
    expect(await violations(desk)).toEqual([]);

    await page.keyboard.press('Escape');
    await desk.getByText('De presentatie is gestopt.').waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

describe('presented from the shared file, opened from disk', () => {
  const shown: Shown = (page) => page.locator('.page.now h2').innerText();

  async function opened(notes: boolean): Promise<{ page: Page; wrong: string[]; total: number }> {
    const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
    const wrong = watched(context);
    const page = await context.newPage();
    await page.goto(await fileOnDisk(notes));
    const total = await page.locator('.page').count();
    await page.getByRole('button', { name: 'Presenteren' }).click();
    await page.locator('.page.now').waitFor();
    return { page, wrong, total };
  }

  it('lets people guess: the numbers come on a key, and are gone when one comes back', async () => {
    const { page, wrong } = await opened(false);
    const numbers = page.locator('.page.now .guess-numbers');
    expect(await shown(page)).toBe('Welke post won?');
    expect(await numbers.isVisible()).toBe(false);
    await page.keyboard.press('Space');
    await numbers.waitFor();
    await page.keyboard.press('Space');
    await expect.poll(() => shown(page)).not.toBe('Welke post won?');
    await page.keyboard.press('PageUp');
    expect(await shown(page)).toBe('Welke post won?');
    expect(await numbers.isVisible()).toBe(false);
    await page.keyboard.press('r');
    await numbers.waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('jumps, goes black, shows an overview, and gives the focus back', async () => {
    const { page, wrong, total } = await opened(false);
    const titles = await titlesOf(page, shown, total);
    await page.keyboard.press('b');
    await page.locator('.cover').waitFor();
    await page.keyboard.press('End');
    await page.locator('.cover').waitFor({ state: 'hidden' });
    expect(await page.title()).toBe(`${total}/${total} ${titles.at(-1)}`);

    await page.keyboard.press('Home');
    await page.keyboard.press('g');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe(titles[2]);
    await page.keyboard.press('?');
    await page.locator('.keys').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await page.mouse.move(640, 360);
    await page.locator('.dot').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Presenteren' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Presenteren');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('has a window for who speaks, in step both ways and after each is loaded again', async () => {
    const { page, wrong, total } = await opened(true);
    const desk = await openedBy(page, 'p');
    await desk.locator('.count', { hasText: `1 / ${total}` }).waitFor();
    await desk.locator('.notes', { hasText: 'Laat iedereen eerst raden.' }).waitFor();
    expect(await shown(desk)).toBe(await shown(page));
    expect(await desk.locator('.page.coming').count()).toBe(1);
    await desk.locator('.desk-schedule', { hasText: 'op schema' }).waitFor();

    await desk.getByRole('button', { name: 'Toon de cijfers' }).click();
    await page.locator('.page.now .guess-numbers').waitFor();
    await page.keyboard.press('ArrowRight');
    await desk.locator('.notes', { hasText: 'Begin met de cijfers.' }).waitFor();
    await desk.keyboard.type('4');
    await desk.keyboard.press('Enter');
    await expect.poll(() => page.title()).toContain(`4/${total} `);
    await desk.getByLabel('Geplande minuten').fill('20');
    await desk.getByRole('button', { name: 'Pauze' }).click();
    const elapsed = await desk.locator('.desk-elapsed').innerText();

    await desk.reload();
    await desk.locator('.count', { hasText: `4 / ${total}` }).waitFor();
    expect(await desk.getByLabel('Geplande minuten').inputValue()).toBe('20');
    await page.reload();
    await page.locator('.page.now').waitFor();
    expect(await page.title()).toContain(`4/${total} `);
    expect(await desk.locator('.desk-elapsed').innerText()).toBe(elapsed);
    await page.keyboard.press('End');
    await desk.getByText('Dit is de laatste slide.').waitFor();
    await desk.keyboard.press('PageUp');
    await expect.poll(() => page.title()).toContain(`${total - 1}/${total} `);
    expect(await violations(desk)).toEqual([]);
    await page.keyboard.press('Escape');
    await desk.getByText('De presentatie is gestopt.').waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('stays in step where the browser has no channel between windows', async () => {
    const context = await browser.newContext({ offline: true });
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    const page = await context.newPage();
    await page.goto(await fileOnDisk(true));
    const total = await page.locator('.page').count();
    await page.getByRole('button', { name: 'Presenteren' }).click();
    const desk = await openedBy(page, 'p');
    await desk.locator('.count', { hasText: `1 / ${total}` }).waitFor();
    await page.keyboard.press('End');
    await desk.locator('.count', { hasText: `${total} / ${total}` }).waitFor();
    await page.reload();
    await page.locator('.page.now').waitFor();
    // The presenter's window greets every two seconds; from then on both speak.
    await desk.keyboard.press('Home');
    await expect.poll(() => page.title()).toContain(`1/${total} `);
    await page.keyboard.press('End');
    await desk.locator('.count', { hasText: `${total} / ${total}` }).waitFor();
    await context.close();
  });

  it('has no notes where none were shared, and swipes', async () => {
    const context = await browser.newContext({ offline: true, hasTouch: true, viewport: { width: 844, height: 390 } });
    const page = await context.newPage();
    await page.goto(await fileOnDisk(false));
    await page.getByRole('button', { name: 'Presenteren' }).tap();
    await page.locator('.page.now').waitFor();
    await page.keyboard.press('n');
    await page.getByText('Geen notities bij deze slide.').waitFor();
    expect(await page.content()).not.toContain('Laat iedereen');
    const swipe = (by: number) =>
      page.evaluate((across) => {
        const stage = document.querySelector('.page.now') as Element;
        const touch = { bubbles: true, pointerType: 'touch', isPrimary: true, clientY: 100 };
        stage.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientX: 400 }));
        stage.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientX: 400 + across }));
      }, by);
    await swipe(-150);
    await page.locator('.page.now .guess-numbers').waitFor();
    await swipe(-150);
    await expect.poll(() => page.title()).toContain('2/');
    await swipe(150);
    await expect.poll(() => page.title()).toContain('1/');
    await page.touchscreen.tap(800, 150);
    await page.touchscreen.tap(800, 150);
    await expect.poll(() => page.title()).toContain('2/');
    await context.close();
  });
});
