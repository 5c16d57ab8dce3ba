import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/language.ts';
import { launchBrowser } from '../browser.ts';
import { GOLDEN, picturesIn } from '../pictures/golden.ts';

const known = existsSync(GOLDEN) ? readdirSync(GOLDEN).filter((name) => name.endsWith('.png')) : [];

/**
 * Browsers draw letters a little differently from version to version, so the pictures are compared small: as 160 × 90 px in 144 squares.
 * A word that is drawn otherwise changes a square by less than this (of 255); a bar, a column or a colour that is gone changes it more.
 */
const SQUARE = 22;
const SQUARES = 3;
const MEAN = 2.5;

interface Difference {
  readonly mean: number;
  /** How many squares differ by more than `SQUARE`. */
  readonly squares: number;
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Measured in the page, which can read pictures. */
async function differenceOf(one: Buffer, other: Buffer): Promise<Difference> {
  return await page.evaluate(
    async ([first = '', second = '', limit]) => {
      const pixels = async (base64: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [160, 90];
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, 160, 90);
        return context.getImageData(0, 0, 160, 90).data;
      };
      const [a, b] = [await pixels(first as string), await pixels(second as string)];
      const squares = new Array<number>(144).fill(0);
      a.forEach((value, at) => {
        const pixel = Math.floor(at / 4);
        const square = Math.floor((pixel % 160) / 10) + 16 * Math.floor(pixel / 1600);
        squares[square] = (squares[square] ?? 0) + Math.abs(value - (b[at] ?? 0)) / 300;
      });
      const mean = squares.reduce((sum, value) => sum + value, 0) / 144;
      return { mean, squares: squares.filter((value) => value > Number(limit)).length };
    },
    [one.toString('base64'), other.toString('base64'), SQUARE] as const,
  );
}

describe.runIf(known.length > 0)('slides look as they did', () => {
  test.each(LANGUAGES)('every kind with few, usual and extreme data, in %s', { timeout: 240_000 }, async (language) => {
    const taken = await picturesIn(browser, language);
    const changed: string[] = [];
    for (const { name, png } of taken.filter((picture) => known.includes(picture.name))) {
      const { mean, squares } = await differenceOf(png, readFileSync(new URL(name, GOLDEN)));
      if (mean > MEAN || squares > SQUARES) changed.push(`${name}: ${mean.toFixed(2)}, ${squares} squares`);
    }
    // Look at them, and where they are right: npm run pictures -- --golden
    expect(changed).toEqual([]);
    expect(taken.map((picture) => picture.name).sort()).toEqual(known.filter((name) => name.endsWith(`-${language}.png`)).sort());
  });

  test('another slide is seen as another', async () => {
    const [one, other] = ['formats-usual-nl.png', 'best-usual-nl.png'].map((name) => readFileSync(new URL(name, GOLDEN)));
    const { mean, squares } = await differenceOf(one as Buffer, other as Buffer);
    expect(mean > MEAN || squares > SQUARES).toBe(true);
  });
});
