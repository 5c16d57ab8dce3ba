import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/core/deck/slide.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { htmlFile } from '../../src/export/html/html-file.tsx';
import { pptxOf } from '../../src/export/pptx/pptx-file.ts';
import { widthOf } from '../../src/export/pptx/text-fit.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { openPackage, paragraphsOf, slidesOf } from './open-package.ts';
import { extremeDeck, fewDeck, usualDeck } from './sample-decks.ts';
import type { Element } from './xml-tree.ts';
import { elementsNamed } from './xml-tree.ts';

const TITLES = [
  'Tien woorden in een titel die net op twee regels past',
  'Zestig woorden: '.concat('Gemeinderatssitzungsprotokoll en nog wat over de straat '.repeat(8)),
  'W'.repeat(300),
  '🎉'.repeat(90),
];
const titledDecks = TITLES.map((title, place): readonly [string, Deck] => [
  `title ${place + 1}`,
  { ...extremeDeck, slides: extremeDeck.slides.map((slide) => ({ ...slide, title })) },
]);
const DECKS: readonly (readonly [string, Deck])[] = [
  ['few', fewDeck],
  ['usual', usualDeck],
  ['extreme', extremeDeck],
  ...titledDecks,
];
const CASES = DECKS.flatMap(([name, deck]) => LANGUAGES.map((language) => [name, language, deck] as const));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What is read on each slide of the HTML file, element by element; what stands there for ears alone is left out. */
async function slidesOfHtml(deck: Deck, language: 'nl' | 'da' | 'en'): Promise<string[][]> {
  const digest = async (text: string) => createHash('sha256').update(text).digest('base64');
  const html = await htmlFile(deckToShare(deck), { language, css: '', script: '', digest });
  return [...html.matchAll(/<section class="slide .*?<\/section>/gsu)].map(([section]) =>
    section
      .replaceAll(/<div class="for-ears">.*?<\/table><\/div>/gsu, '')
      .split(/<[^>]*>/u)
      .map((text) => bare(text.replaceAll(/&([#\w]+);/gu, (whole, name: string) => ENTITIES[name] ?? whole)))
      .filter((text) => text !== ''),
  );
}

/** A text without white space, and without the squares that stand beside the names of channels. */
function bare(text: string): string {
  return text.replaceAll(/[\s■]+/gu, '');
}

describe.each(CASES)('%s in %s', (_name, language, deck) => {
  const slides = slidesOf(openPackage(pptxOf(deckToShare(deck), language)));

  test('says what the HTML file says, slide by slide', async () => {
    const html = await slidesOfHtml(deck, language);
    expect(slides).toHaveLength(html.length);
    slides.forEach(({ root }, place) => {
      const texts = html[place] ?? [];
      const runs = paragraphsOf(root).flat().map(bare);
      const cut = runs.filter((run) => run.endsWith('…')).map((run) => run.slice(0, -1));
      const [here, there] = [runs.join(''), texts.join('')];
      const missing = texts.filter(
        (text) => !here.includes(text) && !cut.some((start) => start !== '' && text.startsWith(start)),
      );
      expect(missing).toEqual([]);
      // A number that is cut would be another number.
      expect(runs.filter((run) => /^[\d.,]+×?…$/u.test(run))).toEqual([]);
      expect(runs.filter((run) => !there.includes(run.replace(/…$/u, '')))).toEqual([]);
    });
  });

  test('no text is wider or higher than its place', () => {
    expect(slides.flatMap(({ root }) => [...tooHigh(root), ...rowsTooHigh(root)])).toEqual([]);
  });

  test('no text lies over another', () => {
    expect(slides.flatMap(({ root }) => overEachOther(root))).toEqual([]);
  });
});

const PX = 9525;

/** Boxes of text whose lines, as they break at their width, are higher than the box. */
function tooHigh(root: Element): string[] {
  return elementsNamed(root, 'p:sp').flatMap((shape) => {
    const size = elementsNamed(shape, 'a:ext')[0]?.attributes;
    const [width, height] = [Number(size?.cx) / PX, Number(size?.cy) / PX];
    const text = elementsNamed(shape, 'a:p').reduce((sum, paragraph) => sum + heightOf(paragraph, width), 0);
    return text > height + 1 ? [`${elementsNamed(shape, 'a:t')[0]?.text}: ${text} in ${height}`] : [];
  });
}

/** Pairs of texts that share more than the air around their letters, each as high as its lines are where it is anchored. */
function overEachOther(root: Element): string[] {
  const boxes = elementsNamed(root, 'p:sp').flatMap((shape) => {
    const text = paragraphsOf(shape).flat().join(' ');
    const [at, size] = ['a:off', 'a:ext'].map((name) => elementsNamed(shape, name)[0]?.attributes);
    if (text.trim() === '' || at === undefined || size === undefined) return [];
    const [x, y, width, height] = [at.x, at.y, size.cx, size.cy].map((value) => Number(value) / PX) as [
      number,
      number,
      number,
      number,
    ];
    const used = elementsNamed(shape, 'a:p').reduce((sum, paragraph) => sum + heightOf(paragraph, width), 0);
    const anchor = elementsNamed(shape, 'a:bodyPr')[0]?.attributes.anchor ?? 't';
    const top = y + { t: 0, ctr: (height - used) / 2, b: height - used }[anchor as 't' | 'ctr' | 'b'];
    return [{ text, left: x, right: x + width, top, bottom: top + used }];
  });
  return boxes.flatMap((one, place) =>
    boxes.slice(place + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 4 && down > 4 ? [`${one.text.slice(0, 40)} | ${other.text.slice(0, 40)}: ${across} × ${down}`] : [];
    }),
  );
}

/** Rows of tables that would have to grow. */
function rowsTooHigh(root: Element): string[] {
  return elementsNamed(root, 'a:tbl').flatMap((table) => {
    const widths = elementsNamed(table, 'a:gridCol').map(({ attributes }) => Number(attributes.w) / PX);
    return elementsNamed(table, 'a:tr').flatMap((row) =>
      elementsNamed(row, 'a:tc').flatMap((cell, place) => {
        const air = elementsNamed(cell, 'a:tcPr')[0]?.attributes;
        const [left, right, below] = [air?.marL, air?.marR, air?.marB].map((value) => Number(value) / PX);
        const width = (widths[place] ?? 0) - (left ?? 0) - (right ?? 0);
        const text = elementsNamed(cell, 'a:p').reduce((sum, paragraph) => sum + heightOf(paragraph, width), below ?? 0);
        const height = Number(row.attributes.h) / PX;
        return text > height + 1 ? [`${elementsNamed(cell, 'a:t')[0]?.text}: ${text} in ${height}`] : [];
      }),
    );
  });
}

/** How high a paragraph is in px: its lines broken at spaces, and in a word that is wider than a line. */
function heightOf(paragraph: Element, width: number): number {
  const points = elementsNamed(paragraph, 'a:spcPts').map(({ attributes }) => Number(attributes.val) / 75);
  const [line = 0, above = 0] = points;
  let lines = 1;
  let used = 0;
  for (const run of [...elementsNamed(paragraph, 'a:r'), ...elementsNamed(paragraph, 'a:fld')]) {
    const look = elementsNamed(run, 'a:rPr')[0]?.attributes;
    const [size, bold] = [Number(look?.sz) / 75, look?.b === '1'];
    for (const word of (elementsNamed(run, 'a:t')[0]?.text ?? '').split(/(?<= )/u)) {
      const wide = widthOf(word.trimEnd(), size, bold);
      if (used > 0 && used + wide > width + 1) {
        lines += 1;
        used = 0;
      }
      const more = Math.max(0, Math.ceil((wide - 1) / width) - 1);
      lines += more;
      used += widthOf(word, size, bold) - more * width;
    }
  }
  return lines * line + above;
}

const office = spawnSync('soffice', ['--version']).status === 0;
const DRAWN = DECKS.slice(0, 4);

describe.runIf(office)('in LibreOffice', () => {
  test('every slide is a page of its own', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'postproof-pptx-'));
    try {
      const names = DRAWN.map(([name, deck]) => {
        const path = join(folder, `${name.replace(' ', '-')}.pptx`);
        writeFileSync(path, pptxOf(deckToShare(deck, { notes: true }), 'nl'));
        return path;
      });
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names]);
      const pages = names.map((path) => {
        const pdf = readFileSync(path.replace('.pptx', '.pdf'), 'latin1');
        return pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length;
      });
      expect(pages).toEqual(DRAWN.map(([, deck]) => deck.slides.filter(({ hidden }) => !hidden).length));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
