import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const CHANNELS = [
  ['facebook', 'Facebook'],
  ['instagram', 'Instagram'],
  ['linkedin', 'LinkedIn'],
  ['x', 'X'],
] as const;
const BACKSTAGE = [
  'de brugwachter',
  'de griffier',
  'het groenteam',
  'de archivaris',
  'de havenmeester',
  'de boswachter',
  'de kok',
  'de bode',
];
const FACTS = ['haven', 'toren', 'markt', 'sluis', 'molen', 'kerk', 'gracht', 'poort'];
const WORKS = ['Dorpsstraat', 'Kade', 'Ringweg', 'Molenlaan', 'Havenweg', 'Singel', 'Kerkpad', 'Stationsplein'];

type Story = readonly [format: string, text: string];
type Maker = (i: number) => Story;

const backstage = (i: number): Story => [
  'Achter de schermen',
  `Meelopen met ${BACKSTAGE[i % 8]}: om half zes op, laarzen aan en de eerste ronde. Zo ziet dag ${i + 1} eruit.`,
];
const fact = (i: number): Story => [
  'Weetje',
  `Wist je dat de ${FACTS[i % 8]} al ${300 + 7 * i} jaar oud is? De oudste steen komt uit Gent.`,
];
const works = (i: number): Story => [
  'Werk aan de weg',
  `De ${WORKS[i % 8]} gaat ${2 + i} dagen dicht voor nieuw asfalt. Rijd om via de rotonde en volg de gele borden.`,
];
/** A post of each of the three in turn. */
const inTurn = (i: number, of: number): Story => ([backstage, fact, works][i % 3] as Maker)(of);
const RULED: readonly Story[] = [
  ...['brug', 'speeltuin', 'fontein', 'bibliotheek'].map(
    (thing): Story => ['Vraag', `Welke ${thing} wordt vernieuwd, wat vind jij?`],
  ),
  ...['een jurist', 'een planner', 'een bode'].map((who): Story => ['Vacature', `Wij zoeken ${who} voor 32 uur per week.`]),
  ...['de brandweer', 'het zwembad', 'de wijk'].map((who): Story => ['Bijeenkomst', `Kom langs bij ${who}: koffie staat klaar.`]),
];

const two = (value: number) => String(value).padStart(2, '0');
const HEADER = ['post_id', 'platform', 'channel', 'published_at', 'format', 'kind', 'text', 'reach'];
let made = 0;
const row = (month: number, day: number, platform: string, format: string, text: string): (string | number)[] => {
  made++;
  return [`p${made}`, platform, 'Lindermeer', `2026-${two(month)}-${two(day)}T10:00:00+02:00`, format, 'photo', text, 100 + made];
};

/** September as it was tagged then, and October with 120 posts that nobody has tagged: 25 stories on four channels, 20 posts on one. */
function town(): { readonly csv: string; readonly truth: ReadonlyMap<string, string> } {
  made = 0;
  const rows: (string | number)[][] = [];
  for (let i = 0; i < 24; i++) {
    const [format, text] = inTurn(i, 8 + i);
    rows.push(row(9, 1 + i, 'facebook', format, text));
  }
  const truth = new Map<string, string>();
  const october = (day: number, platform: string, [format, text]: Story, tail = '') => {
    const written = row(10, day, platform, '', `${text}${tail}`);
    truth.set(String(written[0]), format);
    rows.push(written);
  };
  const stories = [...RULED, ...Array.from({ length: 15 }, (_, i) => inTurn(i, i % 8))];
  stories.forEach((story, i) => {
    for (const [place, [platform]] of CHANNELS.entries()) october(1 + i, platform, story, ['', ' #lindermeer', '', ' 👇'][place]);
  });
  for (let i = 0; i < 20; i++) {
    const kind = i < 5 ? (RULED[2 * i] as Story) : inTurn(i, i + 20);
    october(8 + i, 'x', i < 5 ? [kind[0], `${kind[1]} Nu op X.`] : kind);
  }
  const lines = [HEADER, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(','));
  return { csv: lines.join('\r\n'), truth };
}

async function tagged(
  language: 'nl-NL' | 'da-DK' = 'nl-NL',
): Promise<{ page: Page; wrong: string[]; truth: ReadonlyMap<string, string> }> {
  const page = await (await browser.newContext({ locale: language, reducedMotion: 'reduce' })).newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  const { csv, truth } = town();
  await page.goto(inject('address'));
  const file = { name: 'stad.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page
    .getByText(/144 posts/u)
    .first()
    .waitFor();
  return { page, wrong, truth };
}

async function open(page: Page, view: string): Promise<void> {
  await page.goto(`${inject('address')}#/labels/2026-10${view === '' ? '' : `?view=${view}`}`);
  await page.locator('.labels-views [aria-current]').waitFor();
}

/** The format of every post, as it leaves in the table of all posts. */
async function formatsOf(page: Page): Promise<Map<string, string>> {
  await page.goto(`${inject('address')}#/import`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /csv/iu }).first().click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const [header = [], ...rows] = Papa.parse(text.slice(1), { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;
  const format = header.indexOf('format');
  return new Map(rows.map((cells) => [cells[0] as string, cells[format] as string]));
}

const progress = (page: Page) => page.locator('.triage-progress span').textContent();

describe('tagging', () => {
  it('gives a month of 120 posts their formats in at most 60 keys, stays, and is taken back', async () => {
    const { page, wrong, truth } = await tagged();
    await open(page, 'rules');
    for (const name of ['Vraag', 'Vacature', 'Bijeenkomst']) {
      await page.getByRole('checkbox', { name: `Regel voor ${name}` }).check();
      await page.getByRole('status').getByText(`${name} staat aan.`).waitFor();
    }
    await open(page, '');
    expect(await progress(page)).toBe('45 van 120 posts hebben een format');

    const prefixes = [...new Set(['Meelopen', 'Wist je dat', 'De '])];
    const formats = ['Achter de schermen', 'Weetje', 'Werk aan de weg'];
    let presses = 0;
    let suggested = 0;
    for (; presses < 80 && (await page.locator('.triage-card').count()) > 0; presses++) {
      const text = (await page.locator('.triage-text').textContent()) ?? '';
      const format = formats[prefixes.findIndex((prefix) => text.startsWith(prefix))] as string;
      const suggestion = page.locator('.suggestion button');
      const isSuggested = (await suggestion.count()) > 0 && (await suggestion.textContent())?.endsWith(format) === true;
      if (isSuggested) suggested++;
      const key = page.locator('.format-keys button', { hasText: format }).locator('.key');
      await page.keyboard.press(isSuggested ? 'Enter' : ((await key.textContent()) as string));
      await page.waitForFunction((before) => document.querySelector('.triage-text')?.textContent !== before, text);
    }
    expect(presses).toBeLessThanOrEqual(60);
    expect(suggested).toBeGreaterThan(presses * 0.8);
    await page.getByRole('heading', { name: 'Alle posts hebben een format.' }).waitFor();
    expect(await progress(page)).toBe('120 van 120 posts hebben een format');
    const given = await formatsOf(page);
    expect([...truth].filter(([id, format]) => given.get(id) !== format)).toEqual([]);

    // Taken back and done again, by keys; then tomorrow.
    await open(page, '');
    await page.keyboard.press('Control+z');
    await page.getByRole('status').getByText('Teruggezet.').waitFor();
    await page.locator('.triage-card').waitFor();
    await page.keyboard.press('u');
    await page.waitForFunction(() => /^11\d van 120/u.test(document.querySelector('.triage-progress span')?.textContent ?? ''));
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('status').getByText('Opnieuw gedaan.').waitFor();
    const before = await progress(page);
    expect(await violations(page, true)).toEqual([]);
    await page.goto('about:blank');
    await open(page, '');
    await page.locator('.triage-card').waitFor();
    expect(await progress(page)).toBe(before);
    expect(before).not.toBe('120 van 120 posts hebben een format');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('skips, takes topics by typing, makes a format on the way, and stops', async () => {
    const { page, wrong } = await tagged();
    await open(page, '');
    const text = page.locator('.triage-text');
    const first = await text.textContent();
    await page.keyboard.press('s');
    await page.getByRole('status').getByText('Overgeslagen.').waitFor();
    expect(await text.textContent()).not.toBe(first);
    await page.keyboard.press('t');
    await page.keyboard.type('Toerisme 12s');
    await page.keyboard.press('Enter');
    await page.locator('.topic-chips').getByText('Toerisme 12s').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.type('Rondje om');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(/^Rondje om gegeven aan \d posts?\. Nog \d+ posts te gaan\./u)
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('triage-card');
    await page.keyboard.press('Escape');
    await page.waitForURL(/#\/board\/2026-10/u);
    await open(page, 'topics');
    await page.locator('.care-row b', { hasText: 'Toerisme 12s' }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('keeps rules and formats in order, each step undone by keys', async () => {
    const { page, wrong } = await tagged();
    await open(page, 'rules');
    expect(await violations(page, true)).toEqual([]);
    await page.getByRole('button', { name: 'Nieuwe regel' }).click();
    await page.getByRole('textbox', { name: 'Woorden of zinsdelen' }).fill('meelopen, brugwachter');
    await page
      .getByRole('status')
      .getByText(/^\d+ posts van de laatste 12 maanden, waarvan 8 al iets anders zijn\.$/u)
      .waitFor({ state: 'hidden' });
    await page.getByRole('combobox', { name: 'Format' }).selectOption('Weetje');
    await page
      .getByRole('status')
      .getByText(/van de laatste 12 maanden, waarvan 8 al iets anders zijn\./u)
      .waitFor();
    expect(await violations(page, true)).toEqual([]);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('status').getByText('Regel bewaard.').waitFor();
    await page.getByRole('checkbox', { name: 'Regel voor Vraag' }).check();
    await page.getByRole('status').getByText('Vraag staat aan.').waitFor();
    await page
      .locator('.rule')
      .nth(1)
      .getByRole('button', { name: /^Wijzig/u })
      .focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('status').getByText('Nu regel 1 van 2.').waitFor();
    expect(await page.locator('.rule').first().textContent()).toContain('Vraag');

    await open(page, 'formats');
    const row = (name: string) => page.locator('.care-row', { hasText: name });
    await row('Achter de schermen')
      .getByRole('button', { name: /^Voeg samen/u })
      .click();
    await page.getByRole('combobox', { name: 'Samen met' }).selectOption('Werk aan de weg');
    expect(await violations(page, true)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Voeg samen' }).click();
    await page.getByRole('status').getByText('Achter de schermen is nu Werk aan de weg.').waitFor();
    expect(await row('Achter de schermen').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await row('Achter de schermen').waitFor();
    await row('Achter de schermen')
      .getByRole('button', { name: /^Splits/u })
      .click();
    await page.getByRole('textbox', { name: 'Naam van het nieuwe format' }).fill('Meelopen');
    await page.getByRole('dialog').getByRole('checkbox').first().check();
    expect(await violations(page, true)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Splits' }).click();
    await page.getByRole('status').getByText('Meelopen gegeven aan 1 post.').waitFor();
    await row('Meelopen')
      .getByRole('button', { name: /^Wijzig/u })
      .click();
    await page.getByRole('textbox', { name: 'Naam' }).fill('weetje');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('“weetje” is er al.').waitFor();
    await page.getByRole('textbox', { name: 'Naam' }).fill('Een dag mee');
    await page.getByRole('textbox', { name: /^In één regel/u }).fill('Een collega, een dag lang');
    expect(await violations(page, true)).toEqual([]);
    await page.keyboard.press('Enter');
    await row('Een collega, een dag lang')
      .getByRole('button', { name: /^Archiveer/u })
      .click();
    await page.getByRole('heading', { name: 'Gearchiveerd' }).waitFor();
    expect(await violations(page, true)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('says in the panel of a post who said it, and goes back to what a rule says', async () => {
    const { page, wrong } = await tagged();
    await open(page, 'rules');
    await page.getByRole('checkbox', { name: 'Regel voor Vraag' }).check();
    await page.getByRole('status').getByText('Vraag staat aan.').waitFor();
    await page.goto(`${inject('address')}#/board/2026-10?post=${encodeURIComponent('x:lindermeer:p28')}`);
    const panel = page.getByRole('dialog');
    const format = panel.getByRole('combobox', { name: 'Format' });
    await panel.getByText('Door de regel: “wat vind jij”, “laat het weten”.').waitFor();
    await format.selectOption('Weetje');
    await panel.getByText('Door jullie gekozen.').waitFor();
    await panel.getByRole('button', { name: 'Terug naar wat een regel zegt' }).click();
    await panel.getByText('Door de regel:').waitFor();
    await panel.getByLabel('Onderwerp erbij').fill('Bruggen');
    await page.keyboard.press('Enter');
    await panel.locator('.topic-chips').getByText('Bruggen').waitFor();
    await panel.getByRole('combobox', { name: 'Soort post' }).selectOption('video');
    await panel.getByRole('status').getByText('Bewaard.').first().waitFor();
    expect(await violations(page, true)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
