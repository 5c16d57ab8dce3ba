import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { doubleByte, singleByte, utf16 } from '../bad-input/encodings.ts';
import { MAKERS, textOf, withRows } from '../bad-input/exports.ts';
import { launchBrowser } from '../browser.ts';
import { chance as chanceOf } from '../town/random.ts';
import { ownFolder } from './files.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const POSTS = 5;

/** An export of X in which every post says this and its number. */
function exportSaying(words: string): string {
  const file = MAKERS.x(chanceOf(words), POSTS);
  return textOf(withRows(file, (cells, row) => cells.map((cell, i) => (i === file.at.text ? `${words} ${row}` : cell))));
}

interface Case {
  readonly file: string;
  readonly words: string;
  readonly encode: (text: string) => Uint8Array;
  readonly said: string;
}

// What € is in ISO-8859-15 stands for another sign in windows-1252, as which it is read.
const CASES: readonly Case[] = [
  {
    file: 'windows.csv',
    words: 'Café’s op het øen: € 5, één “æble”',
    encode: (text) => singleByte(text, 'windows-1252'),
    said: 'De letters zijn gelezen als Windows-tekst',
  },
  {
    file: 'iso.csv',
    words: 'Zoë vraagt één kråke på øen',
    encode: (text) => singleByte(text, 'iso-8859-15'),
    said: 'De letters zijn gelezen als Windows-tekst',
  },
  {
    file: 'mac.csv',
    words: 'Café op één dag: åben på øen',
    encode: (text) => singleByte(text, 'macintosh'),
    said: 'De letters zijn gelezen als Mac-tekst',
  },
  {
    file: 'utf16.csv',
    words: 'Kom naar het café, € 5 of 今天 🎉',
    encode: (text) => utf16(text, 'little', true),
    said: `${POSTS} posts, alle nieuw`,
  },
  {
    file: 'utf16-andersom.csv',
    words: 'Feest: één ’s avonds, Łódź 🎈',
    encode: (text) => utf16(text, 'big', false),
    said: `${POSTS} posts, alle nieuw`,
  },
];

// Node reads windows-1252 as if it were ISO-8859-1: only a browser shows whether € and ’ come out right.
describe('files in other letters than UTF-8', () => {
  it('show their texts as they were written, or ask which letters they are', async () => {
    const page = await (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } })).newPage();
    await page.goto(inject('address'));
    const folder = ownFolder();
    const paths = CASES.map(({ file, words, encode }) => {
      writeFileSync(join(folder, file), encode(exportSaying(words)));
      return join(folder, file);
    });
    const chinese = join(folder, 'gb18030.csv');
    writeFileSync(chinese, doubleByte(exportSaying('今天市政府开放日欢迎大家'), 'gb18030'));
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...paths, chinese]);
    const lines = page.locator('.outcomes > li');
    await lines.nth(CASES.length).waitFor();
    for (const [place, { file, said }] of CASES.entries()) {
      expect(await lines.nth(place).textContent(), file).toContain(said);
    }
    expect(await lines.nth(CASES.length).textContent()).toContain('Kies welke het zijn');
    await lines.nth(CASES.length).getByRole('link').click();
    await page.getByText('今天市政府开放日欢迎大家').waitFor();
    await page.getByRole('button', { name: 'Niet importeren' }).click();
    await page.getByRole('link', { name: 'Bekijk juni 2026' }).click();
    await page
      .locator('.all-posts tbody tr')
      .nth(POSTS * CASES.length - 1)
      .waitFor();
    const texts = (await page.locator('.all-posts tbody').textContent()) ?? '';
    for (const { file, words } of CASES) {
      for (let row = 0; row < POSTS; row++) expect(texts, file).toContain(`${words} ${row}`);
    }
    await page.context().close();
  });
});
