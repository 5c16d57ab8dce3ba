import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { exportsOnDisk } from './files.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const TITLE = 'De foto liet zien wat de tekst verzweeg';

/** The made-up town's files dropped, all at once, and read. */
async function imported(): Promise<{ readonly page: Page; readonly wrong: string[] }> {
  const page = await (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } })).newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(inject('address'));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...exportsOnDisk().town]);
  await page.getByText('306 posts, alle nieuw').waitFor();
  await page.getByText('13 posts, alle nieuw').waitFor();
  return { page, wrong };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** What somebody does: every click and every key counts for one, a text that is typed too. */
function counting(page: Page) {
  const done: string[] = [];
  return {
    done,
    click: async (what: string, target: Locator) => {
      await target.click();
      done.push(`klik: ${what}`);
    },
    press: async (key: string) => {
      await page.keyboard.press(key);
      done.push(`toets: ${key}`);
    },
    type: async (text: string) => {
      await page.keyboard.type(text);
      done.push(`tekst: ${text}`);
    },
  };
}

it('goes from the last import to a presented, edited deck in at most twelve actions', async () => {
  const { page, wrong } = await imported();
  const { done, click, press, type } = counting(page);
  const option = (id: string) => page.locator(`.deck-option[data-slide^="${id}"]`).first();
  const large = page.locator('.deck-stage');

  await click('Slides', page.getByRole('link', { name: 'Slides', exact: true }));
  await large.locator('.slide h2').waitFor();
  const opening = await large.locator('.slide h2').innerText();
  await click('Verbergen', page.getByRole('button', { name: 'Verbergen', exact: true }));

  // The first weak post with more than one example to choose from.
  await click('het alternatief', option('alternative-linkedin'));
  const another = page.locator('.deck-choices .deck-choice').nth(1);
  const example = await another.locator('.post-choice-text').innerText();
  await click('een ander voorbeeld', another.getByRole('radio'));
  await click('de kop', large.getByRole('textbox', { name: 'Kop van de slide' }));
  await press('ControlOrMeta+A');
  await type(TITLE);

  await click('de afspraken', option('plan'));
  const proposals = page.getByRole('group', { name: 'Uit de cijfers' }).getByRole('button');
  // The chip says beside the promise which number it is about.
  const promised = (await proposals.allInnerTexts()).map((text) => text.replace(/ \([^)]*\)$/u, ''));
  await click('een voorstel', proposals.first());
  await click('nog een voorstel', proposals.first());

  await click('Presenteren', page.getByRole('button', { name: 'Presenteren vanaf deze slide' }));
  const stage = page.getByRole('dialog', { name: 'Presentatie' });
  for (const promise of promised.slice(0, 2)) await stage.getByText(promise).first().waitFor();
  await press('Home');
  expect(done.length, done.join('\n')).toBeLessThanOrEqual(12);

  // What was edited is what everybody sees.
  const total = Number((await page.title()).split(/[/ ]/u)[1]);
  const shown: { readonly title: string; readonly text: string }[] = [];
  for (let place = 1; place <= total; place++) {
    await expect.poll(() => page.title()).toContain(`${place}/${total} `);
    const slide = stage.locator('.present-stage .slide');
    shown.push({ title: await slide.locator('h2').innerText(), text: oneLine(await slide.innerText()) });
    await page.keyboard.press('PageDown');
  }
  expect(total).toBeGreaterThan(12);
  expect(shown.map(({ title }) => title)).not.toContain(opening);
  expect(shown.find(({ title }) => title === TITLE)?.text).toContain(oneLine(example).slice(0, 30));
  expect(wrong).toEqual([]);
  await page.context().close();
});
