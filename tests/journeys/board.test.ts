import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The made-up town's board of a month, and whatever must not happen. */
async function boardOf(month: string): Promise<{ readonly page: Page; readonly wrong: string[] }> {
  const page = await (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } })).newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(inject('address'));
  await page.getByRole('button', { name: /verzonnen/u }).click();
  await page
    .getByText(/306 posts/u)
    .first()
    .waitFor();
  await openBoard(page, month);
  return { page, wrong };
}

async function openBoard(page: Page, month: string): Promise<void> {
  await page.goto(`${inject('address')}#/board/${month}`);
  await page.locator('.post-card').first().waitFor();
}

/** As tomorrow: everything comes from what was kept. */
async function reopen(page: Page, month: string): Promise<void> {
  await page.goto('about:blank');
  await openBoard(page, month);
}

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('the board', () => {
  it('asks whether a post was boosted, moves it by the answer, remembers, and takes it back', async () => {
    const { page, wrong } = await boardOf('2026-09');
    const questions = page.getByRole('region', { name: 'Was dit geboost?' });
    await questions.waitFor();
    const text = (await questions.locator('.post-link').first().textContent()) ?? '';
    expect(
      await page.locator('.board-best .post-card', { hasText: text }).filter({ hasText: 'Instagram' }).count(),
    ).toBeGreaterThan(0);
    const asked = await questions.locator('.boost-post').count();
    expect(asked).toBeGreaterThan(1);
    // The same story stands on other channels too.
    const card = (list: string) => page.locator(`.board-${list} .post-card`, { hasText: text }).filter({ hasText: 'Instagram' });
    const boosted = card('boosted');
    expect(await boosted.count()).toBe(0);

    // By keyboard: yes, and the focus stays where it was.
    await questions.getByRole('button', { name: 'Ja', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await questions.getByRole('status').getByText('1 post apart gezet als geboost.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ja');
    await page.getByText('1 post met betaald bereik').click();
    await boosted.first().waitFor();
    expect(await card('best').count()).toBe(0);
    expect(await questions.locator('.boost-post').count()).toBe(asked);

    // Tomorrow it is not asked again, and its own panel knows the answer.
    await reopen(page, '2026-09');
    await questions.waitFor();
    expect(await questions.locator('.boost-post').count()).toBe(asked - 1);
    await page.getByText('1 post met betaald bereik').click();
    await boosted.first().click();
    const choice = page.getByRole('dialog').getByRole('combobox', { name: 'Geboost met advertentiegeld?' });
    expect(await choice.inputValue()).toBe('yes');
    await choice.selectOption('no');
    await page.getByRole('dialog').getByRole('status').getByText('Bewaard.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('1 post met betaald bereik').waitFor({ state: 'detached' });

    // All at once, and back.
    await questions
      .getByRole('group', { name: /tegelijk/u })
      .getByRole('button', { name: 'Weet ik niet' })
      .click();
    await questions.getByText(/weet je het niet/u).waitFor();
    await questions.getByRole('button', { name: 'Ongedaan maken' }).click();
    await questions.getByText('Teruggezet.').waitFor();
    await reopen(page, '2026-09');
    await questions.waitFor();
    expect(await questions.locator('.boost-post').count()).toBe(asked - 1);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('leaves out what had to go out, says so, and puts it back', async () => {
    const { page, wrong } = await boardOf('2026-10');
    const least = column(page, 'Bereik, Werkte het minst').locator('.post-card-text').first();
    const text = (await least.textContent()) ?? '';
    await least.click();
    const panel = page.getByRole('dialog');
    await panel
      .getByText(/het gebruikelijke voor .* in die weken; (?:minder|beter) dan/u)
      .first()
      .waitFor();
    await panel
      .getByText(/het midden van de 41 posts rond die tijd/u)
      .first()
      .waitFor();
    const duty = panel.getByRole('checkbox', { name: /moest er komen/u });
    await duty.check();
    await panel.getByRole('status').getByText('Bewaard.').waitFor();
    await panel.getByRole('textbox', { name: /Waarom/u }).fill('wettelijk verplicht');
    await page.keyboard.press('Enter');
    await expect.poll(() => panel.getByRole('button', { name: 'Ongedaan maken' }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByText('1 post die er moest komen').waitFor();
    const lists = page.locator('.board-columns .post-card-text', { hasText: text });
    expect(await lists.count()).toBe(0);

    await reopen(page, '2026-10');
    await page.getByText('1 post die er moest komen').click();
    expect(await lists.count()).toBe(0);
    await page.locator('.apart .post-link', { hasText: text }).click();
    await expect.poll(() => duty.isChecked()).toBe(true);
    expect(await panel.getByRole('textbox', { name: /Waarom/u }).inputValue()).toBe('wettelijk verplicht');
    await duty.uncheck();
    await panel.getByRole('status').getByText('Bewaard.').waitFor();
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await panel.getByText('Teruggezet.').waitFor();
    expect(await duty.isChecked()).toBe(true);
    await duty.uncheck();
    await page.keyboard.press('Escape');
    await lists.first().waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('has a place for reasons before they are known, and shows the measures behind the three questions', async () => {
    const { page, wrong } = await boardOf('2026-10');
    await page
      .getByText(/^Voor een deel: /u)
      .first()
      .waitFor();
    const shift = await page.evaluate(() => {
      const height = () => (document.querySelector('.board-columns') as HTMLElement).getBoundingClientRect().height;
      const before = height();
      for (const reason of document.querySelectorAll('.post-card-reason')) reason.textContent = '';
      return Math.abs(height() - before);
    });
    expect(shift).toBeLessThan(1);
    await page.getByText('Uitschieters zijn deels geluk').waitFor();
    await page.getByRole('button', { name: 'Andere maten' }).click();
    await column(page, 'Interacties per 1.000 bereikt')
      .getByText('Dat zegt niet welke post als geheel het best werkte.')
      .waitFor();
    expect(await page.locator('.board-goal').count()).toBe(2);
    await page.getByText('Telt nog door').first().waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
