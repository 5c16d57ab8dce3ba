import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/language.ts';
import { launchBrowser } from '../browser.ts';
import { GOLDEN, picturesIn } from '../pictures/golden.ts';

const known = existsSync(GOLDEN) ? readdirSync(GOLDEN).filter((name) => name.endsWith('.png')) : [];

/**
 * Browsers draw letters a little differently from version to version, so the pictures are compared small: as 160 × 90 px in 144 squares.
 * Letters set 0.05 px wider give a mean of 1.0 and no square above 20; a body 12 px lower gives a mean of 3 and more. Letters are grey, so
 * colour can be looked at more closely: wider letters change it by 1.4 at most, a chart that is gone or of another colour by 4 and more.
 */
const LIMITS = { mean: 2, square: 22, squares: 3, colour: 3, colours: 2 } as const;

interface Difference {
  /** Of 255, over the whole picture. */
  readonly mean: number;
  /** How many squares differ by more than `LIMITS.square`, and in their colours by more than `LIMITS.colour`. */
  readonly squares: number;
  readonly colours: number;
}

/** Emoji are as the system has them; they stand in the extreme texts alone. */
function isChanged(name: string, { mean, squares, colours }: Difference): boolean {
  const inColour = !name.includes('-extreme-') && colours > LIMITS.colours;
  return mean > LIMITS.mean || squares > LIMITS.squares || inColour;
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
    async ({ first, second, limits }) => {
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
      const [a, b] = [await pixels(first), await pixels(second)];
      const [squares, colours] = [new Array<number>(144).fill(0), new Array<number>(144).fill(0)];
      for (let at = 0; at < a.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => (a[at + part] ?? 0) - (b[at + part] ?? 0));
        const square = Math.floor(((at / 4) % 160) / 10) + 16 * Math.floor(at / 6400);
        squares[square] = (squares[square] ?? 0) + (Math.abs(red) + Math.abs(green) + Math.abs(blue)) / 300;
        colours[square] = (colours[square] ?? 0) + (Math.abs(red - green) + Math.abs(green - blue)) / 100;
      }
      return {
        mean: squares.reduce((sum, value) => sum + value, 0) / 144,
        squares: squares.filter((value) => value > limits.square).length,
        colours: colours.filter((value) => value > limits.colour).length,
      };
    },
    { first: one.toString('base64'), second: other.toString('base64'), limits: LIMITS },
  );
}

describe.runIf(known.length > 0)('slides look as they did', () => {
  test.each(LANGUAGES)('every kind with few, usual and extreme data, in %s', { timeout: 240_000 }, async (language) => {
    const taken = await picturesIn(browser, language);
    const changed: string[] = [];
    for (const { name, png } of taken.filter((picture) => known.includes(picture.name))) {
      const difference = await differenceOf(png, readFileSync(new URL(name, GOLDEN)));
      if (isChanged(name, difference)) changed.push(`${name}: ${JSON.stringify(difference)}`);
    }
    // Look at them, and where they are right: npm run pictures -- --golden
    expect(changed).toEqual([]);
    expect(taken.map((picture) => picture.name).sort()).toEqual(known.filter((name) => name.endsWith(`-${language}.png`)).sort());
  });

  test('another slide is seen as another', async () => {
    const [one, other] = ['formats-usual-nl.png', 'best-usual-nl.png'].map((name) => readFileSync(new URL(name, GOLDEN)));
    expect(isChanged('formats-usual-nl.png', await differenceOf(one as Buffer, other as Buffer))).toBe(true);
  });
});
