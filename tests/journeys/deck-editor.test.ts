import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const COMMENTS = join(import.meta.dirname, '../../sample-data/comments/meta/nl-2026-10/input.csv');
/** A picture of 3 by 2 px. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGMQycuAIAY4CwA09AV9L/1RVAAAAABJRU5ErkJggg==';

interface Opened {
  readonly page: Page;
  readonly wrong: string[];
}

async function opened(width = 1440): Promise<Opened> {
  const page = await (await browser.newContext({ locale: 'nl-NL', viewport: { width, height: 900 } })).newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(inject('address'));
  return { page, wrong };
}

/** The made-up town's deck of October. */
async function townsDeck(width = 1440): Promise<Opened> {
  const { page, wrong } = await opened(width);
  await page.getByRole('button', { name: /verzonnen/u }).click();
  await page
    .getByText(/306 posts/u)
    .first()
    .waitFor();
  await openDeck(page);
  return { page, wrong };
}

async function openDeck(page: Page): Promise<void> {
  await page.goto(`${inject('address')}#/slides/2026-10`);
  await page.locator('.deck-option').first().waitFor();
}

/** As tomorrow: everything comes from what was kept. */
async function tomorrow(page: Page): Promise<void> {
  await page.getByText('Alles is bewaard.').waitFor();
  await page.goto('about:blank');
  await openDeck(page);
}

const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Volgorde van de slides' });
const option = (page: Page, id: string): Locator => page.locator(`.deck-option[data-slide^="${id}"]`).first();
const large = (page: Page): Locator => page.locator('.deck-stage');
const orderOf = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('.deck-option').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.slide));
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

describe('the deck editor', () => {
  it('changes words where they stand, and never a number', async () => {
    const { page, wrong } = await townsDeck();
    await option(page, 'best-reach').click();
    const numbers = () => large(page).locator('.card-number').allInnerTexts();
    const before = await numbers();
    const title = large(page).getByRole('textbox', { name: 'Kop van de slide' });
    await title.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Wie iets vraagt, wordt gezien');
    expect(await page.getByRole('textbox', { name: 'Kop', exact: true }).inputValue()).toBe('Wie iets vraagt, wordt gezien');
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Notities voor jezelf' }).fill('Begin met de brug.');
    expect(await numbers()).toEqual(before);
    // One step for each text, and back again, by keys outside a text.
    await list(page).focus();
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await page.getByRole('textbox', { name: 'Notities voor jezelf' }).inputValue()).toBe('');
    await page.keyboard.press('ControlOrMeta+Z');
    await title.filter({ hasNotText: 'Wie iets vraagt' }).waitFor();
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await title.filter({ hasText: 'Wie iets vraagt' }).waitFor();
    await tomorrow(page);
    await option(page, 'best-reach').click();
    await title.filter({ hasText: 'Wie iets vraagt, wordt gezien' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Notities voor jezelf' }).inputValue()).toBe('Begin met de brug.');
    expect(await numbers()).toEqual(before);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('orders by dragging, by keys, by buttons and by number alike', async () => {
    const { page, wrong } = await townsDeck();
    const first = await orderOf(page);
    const [a = '', b = '', c = '', d = ''] = first;
    const rest = first.slice(4);
    // Dragged with the mouse to behind the third.
    const from = await box(option(page, a));
    const to = await box(option(page, c));
    await page.mouse.move(from.x + 60, from.y + 30);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 60, { steps: 3 });
    await page.mouse.move(to.x + 60, to.y + to.height - 8, { steps: 8 });
    await page.locator('.deck-option-before, .deck-option-after').waitFor();
    await page.mouse.up();
    expect(await orderOf(page)).toEqual([b, c, a, d, ...rest]);
    // A drag that is given up.
    await page.mouse.move(from.x + 60, from.y + 30);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + to.height - 8, { steps: 8 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await orderOf(page)).toEqual([b, c, a, d, ...rest]);
    // By keys.
    await option(page, a).click();
    await list(page).focus();
    await page.keyboard.press('Alt+ArrowUp');
    expect(await orderOf(page)).toEqual([b, a, c, d, ...rest]);
    await page.getByText('Staat nu op plaats 2.').waitFor({ state: 'attached' });
    // By button and by number.
    await button(page, 'Omlaag').click();
    expect(await orderOf(page)).toEqual([b, c, a, d, ...rest]);
    await page.getByRole('combobox', { name: 'Plaats' }).selectOption('1');
    expect(await orderOf(page)).toEqual(first);
    await page.getByRole('combobox', { name: 'Plaats' }).selectOption('4');
    expect(await orderOf(page)).toEqual([b, c, d, a, ...rest]);
    await tomorrow(page);
    expect(await orderOf(page)).toEqual([b, c, d, a, ...rest]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('hides, stars, duplicates, adds and removes, and takes all of it back', async () => {
    const { page, wrong } = await townsDeck();
    const first = await orderOf(page);
    await option(page, 'corners').click();
    await button(page, 'Verbergen').click();
    await option(page, 'corners').getByText('Verborgen', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: /drie minuten/u }).check();
    await button(page, 'Dupliceren').click();
    await page.getByRole('textbox', { name: 'Kop', exact: true }).fill('De tweede');
    await button(page, 'Slide toevoegen').click();
    await button(page, 'Lege slide').click();
    await page.getByRole('textbox', { name: 'Kop', exact: true }).fill('Van onszelf');
    const place = first.indexOf('corners');
    const expected = [...first.slice(0, place + 1), 'added-1', 'added-2', ...first.slice(place + 1)];
    expect(await orderOf(page)).toEqual(expected);
    await tomorrow(page);
    expect(await orderOf(page)).toEqual(expected);
    await option(page, 'added-2').click();
    await large(page).getByText('Van onszelf').waitFor();
    await button(page, 'Weghalen').click();
    expect(await orderOf(page)).toEqual(expected.filter((id) => id !== 'added-2'));
    await button(page, 'Ongedaan maken').click();
    expect(await orderOf(page)).toEqual(expected);
    await button(page, 'Opnieuw').click();
    expect(await orderOf(page)).toEqual(expected.filter((id) => id !== 'added-2'));
    // A hidden one is among what can be added.
    await button(page, 'Slide toevoegen').click();
    expect(await violations(page)).toEqual([]);
    await page.locator('.deck-add-box h3', { hasText: 'Verborgen' }).waitFor();
    await page.locator('.deck-add-item').nth(1).click();
    await option(page, 'corners').getByText('Verborgen', { exact: true }).waitFor({ state: 'hidden' });
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('chooses an example, causes, a pair, and writes a plan', async () => {
    const { page, wrong } = await townsDeck();
    await option(page, 'alternative').click();
    const id = (await orderOf(page)).find((one) => one?.startsWith('alternative') === true) ?? '';
    await page.getByRole('radio', { name: /Geen voorbeeld/u }).check();
    await page.getByRole('textbox', { name: 'De betere tekst' }).fill('Word jij onze collega? Loop een ochtend mee.');
    await large(page).getByText('Loop een ochtend mee.').first().waitFor();
    await button(page, 'vakjargon').click();
    await page.getByRole('textbox', { name: 'In één zin' }).fill('De vacature stond voorop.');
    expect(await violations(page)).toEqual([]);

    await option(page, 'guess').click();
    await page
      .getByRole('group', { name: /Welke twee posts/u })
      .getByRole('radio')
      .nth(1)
      .check();
    const second = await page.locator('.deck-choice .post-choice-text').nth(2).innerText();
    await large(page).getByText(second.slice(0, 18)).first().waitFor();

    await option(page, 'plan').click();
    await button(page, 'Afspraak toevoegen').click();
    await page.getByRole('textbox', { name: 'Wat spreken we af?' }).fill('Elke week één vraag aan de buurt');
    await page.getByRole('radio', { name: 'Anders doen' }).check();
    await page.getByRole('textbox', { name: 'Wie' }).fill('Anouk');
    await page.getByLabel('Voor wanneer').fill('2026-11-30');
    await page.getByRole('combobox', { name: 'Aan welke posts zien we het?' }).selectOption({ label: 'Video' });
    await large(page).getByText('Elke week één vraag aan de buurt').first().waitFor();
    await page.locator('.deck-choices .choice').first().click();
    expect(await page.getByRole('group', { name: /^Afspraak/u }).count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    expect(await option(page, 'plan').getByText('Verborgen', { exact: true }).count()).toBe(0);

    await tomorrow(page);
    await option(page, id).click();
    expect(await page.getByRole('radio', { name: /Geen voorbeeld/u }).isChecked()).toBe(true);
    expect(await button(page, 'vakjargon').getAttribute('aria-pressed')).toBe('true');
    await option(page, 'plan').click();
    expect(await page.getByRole('textbox', { name: 'Wie' }).first().inputValue()).toBe('Anouk');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('fills what was left out: the wall and what it brought', async () => {
    const { page, wrong } = await townsDeck();
    await page.goto(`${inject('address')}#/import`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'reacties.csv', mimeType: 'text/csv', buffer: readFileSync(COMMENTS) });
    await page.locator('.outcomes .outcome-file', { hasText: 'reacties.csv' }).waitFor();
    await openDeck(page);
    const leftOut = page.getByRole('region', { name: 'Weggelaten' });
    await leftOut.getByRole('button', { name: 'De vriendelijke muur' }).click();
    await page.getByText('Nodig: wat mensen terugschreven.').waitFor();
    await page.getByRole('searchbox').fill('chapeau');
    await page.getByRole('status').getByText('1 reactie', { exact: true }).waitFor();
    await page.locator('.deck-comments').getByRole('checkbox').check();
    // The slide is there now, and is the one that is worked on.
    await option(page, 'wall').waitFor();
    await page.getByRole('textbox', { name: 'Zo staat het op de muur' }).fill('En het was zo. Chapeau.');
    await page.getByRole('textbox', { name: 'Wat is ermee gedaan?' }).fill('Doorgegeven aan het loket.');
    await large(page).getByText('En het was zo. Chapeau.').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('.deck-screen').innerText()).not.toContain('Bram Bedacht');

    await leftOut.getByRole('button', { name: 'Wat het opleverde' }).click();
    await page.getByRole('textbox', { name: 'Uren deze maand' }).fill('12,5');
    await page.getByRole('textbox', { name: 'Per uur' }).fill('40');
    await option(page, 'brought').waitFor();
    await button(page, 'Doel toevoegen').click();
    await page.getByRole('textbox', { name: 'Doel', exact: true }).fill('Meer mensen naar de website');
    await page.getByRole('textbox', { name: 'Hoeveel' }).fill('20000');
    await button(page, 'Bewaar').click();
    await large(page).getByText('Meer mensen naar de website').first().waitFor();
    expect(await violations(page)).toEqual([]);

    await tomorrow(page);
    await option(page, 'brought').click();
    expect(await page.getByRole('textbox', { name: 'Uren deze maand' }).inputValue()).toBe('12.5');
    await option(page, 'wall').click();
    await large(page).getByText('Doorgegeven aan het loket.').first().waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('takes own pictures, and asks what they show', async () => {
    const { page, wrong } = await townsDeck();
    const file = { name: 'brug.png', mimeType: 'image/png', buffer: Buffer.from(PNG, 'base64') };
    const choose = () => page.locator('.deck-words input[type=file]').setInputFiles(file);
    await option(page, 'alternative').click();
    await choose();
    await page.getByText('Schrijf eerst wat er te zien is.').waitFor();
    await page.getByRole('textbox', { name: 'Wat is er te zien?' }).fill('De nieuwe brug in de Havenstraat');
    await large(page).getByRole('img', { name: 'De nieuwe brug in de Havenstraat' }).waitFor();
    // On a kind without room it stands on a slide behind it. Pasted this time.
    const before = await orderOf(page);
    await option(page, 'month').click();
    await page.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], 'plak.png', { type: 'image/png' }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, PNG);
    await option(page, 'added-1').waitFor();
    const place = before.indexOf('month');
    expect(await orderOf(page)).toEqual([...before.slice(0, place + 1), 'added-1', ...before.slice(place + 1)]);
    // Dropped onto that one: it is a picture there, and no export for the page.
    await large(page).evaluate((stage, data) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'sleep.png', { type: 'image/png' }));
      const drag = (type: string, target: Element) =>
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      drag('dragover', document.body);
      drag('dragover', stage);
      drag('drop', stage);
    }, PNG);
    await page.getByRole('textbox', { name: 'Wat is er te zien?' }).nth(1).waitFor();
    expect(await page.locator('.page-drop').count()).toBe(0);
    expect(await orderOf(page)).toEqual([...before.slice(0, place + 1), 'added-1', ...before.slice(place + 1)]);
    await page.locator('.deck-words input[type=file]').setInputFiles({ ...file, name: 'geen.txt', mimeType: 'text/plain' });
    await page.getByRole('alert').getByText('Dit is geen png, jpeg of webp.').waitFor();
    await tomorrow(page);
    await option(page, 'alternative').click();
    await large(page).getByRole('img', { name: 'De nieuwe brug in de Havenstraat' }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('has a house style, and freezes its numbers', async () => {
    const { page, wrong } = await townsDeck();
    await button(page, 'Huisstijl').click();
    const dialog = page.getByRole('dialog', { name: 'Huisstijl van de slides' });
    await dialog.getByRole('textbox', { name: 'Naam van het overleg' }).fill('Redactieoverleg');
    await dialog.getByLabel('Kleur van ‘werkte’').fill('#8fd0ff');
    await dialog.getByText('#8FD0FF is te licht om te lezen.').waitFor();
    await dialog.getByRole('combobox', { name: 'Letter van de koppen' }).selectOption('Georgia');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await large(page).getByText('Redactieoverleg').waitFor();
    await button(page, 'Cijfers vastzetten').click();
    await page.getByText(/^Vastgezet op/u).waitFor();
    expect(await violations(page)).toEqual([]);
    await tomorrow(page);
    await page.getByText(/^Vastgezet op/u).waitFor();
    await large(page).getByText('Redactieoverleg').waitFor();
    await button(page, 'Losmaken').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Losmaken' }).click();
    await button(page, 'Cijfers vastzetten').waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('fits a telephone', async () => {
    const { page, wrong } = await townsDeck(390);
    await option(page, 'alternative').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

async function box(place: Locator): Promise<{ readonly x: number; readonly y: number; readonly height: number }> {
  const found = await place.boundingBox();
  if (found === null) throw new Error('not on the screen');
  return found;
}
