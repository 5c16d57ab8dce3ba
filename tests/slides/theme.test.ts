import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Deck } from '../../src/core/deck/slide.ts';
import type { DeckTheme, ThemeFont } from '../../src/core/model/theme.ts';
import { OWN_THEME } from '../../src/core/model/theme.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { htmlFile } from '../../src/export/html/html-file.tsx';
import { pptxOf } from '../../src/export/pptx/pptx-file.ts';
import { slideStyles } from '../../src/export/slides/slide-styles.ts';
import { themeOn, themeStyle } from '../../src/export/slides/theme-style.ts';
import { openPackage, paragraphsOf, relationsOf, slidesOf } from './open-package.ts';
import { faultsOf } from './open-xml-rules.ts';
import { usualDeck } from './sample-decks.ts';
import type { Element } from './xml-tree.ts';
import { elementsNamed } from './xml-tree.ts';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const theme: DeckTheme = {
  logo: { data: `data:image/png;base64,${PIXEL}`, width: 600, height: 100, alt: 'Gemeente Voorbeeld' },
  works: '#0050A0',
  less: '#7A1FA2',
  titleFont: 'Georgia',
  textFont: 'Verdana',
  meeting: 'Redactieoverleg',
  footer: 'Team Communicatie, alleen intern',
};
const themed: Deck = { ...usualDeck, theme };
const css = slideStyles((file) => readFileSync(new URL(`../../src/export/slides/${file}`, import.meta.url), 'utf8'));

async function write(deck: Deck): Promise<string> {
  const digest = async (text: string) => createHash('sha256').update(text).digest('base64');
  return await htmlFile(deckToShare(deck), { language: 'nl', css, script: '', digest });
}

test('the styles are all there: no import is left', () => {
  expect(css).not.toContain('@import');
  expect(css.length).toBeGreaterThan(15_000);
});

test('the file has the team’s colours and fonts, its meeting, its footer and its logo on every slide', async () => {
  const html = await write(themed);
  expect(html).toMatch(/\.slide\{--works:#0050A0;--works-soft:#A1BEDC;--works-tint:#DBE6F2;--less:#7A1FA2;/u);
  const slides = html.split('<section class="slide ').slice(1);
  for (const slide of slides) {
    expect(slide).toContain('<span class="slide-meeting">Redactieoverleg</span>');
    expect(slide).toContain('<p class="slide-footer">Team Communicatie, alleen intern</p>');
    expect(slide).toMatch(
      /<img class="slide-logo" src="data:image\/png;base64,[^"]*" alt="Gemeente Voorbeeld" width="120" height="20"\/>/u,
    );
  }
  expect(html).not.toMatch(/<[^>]+\sstyle=/u);
});

test('a theme that says nothing new adds nothing', async () => {
  expect(themeStyle(OWN_THEME)).toBe('');
  const html = await write(usualDeck);
  expect(html).not.toMatch(/<p class="slide-footer"|<img class="slide-logo"|<span class="slide-meeting"/u);
});

test('a theme from elsewhere cannot say anything but a colour, a font and a picture', () => {
  const hostile = {
    ...OWN_THEME,
    works: 'red;}*{display:none',
    less: 'url(https://example.org)',
    titleFont: '"x";}</style>' as ThemeFont,
    logo: { data: 'https://example.org/logo.png', width: 1, height: 1, alt: '' },
  };
  expect(themeStyle(hostile)).toBe('');
});

test('on a slide of a page it is set property by property, and taken away again', () => {
  const set = new Map<string, string>();
  const slide = {
    style: {
      setProperty: (name: string, value: string) => void set.set(name, value),
      removeProperty: (name: string) => set.delete(name),
    },
  };
  themeOn(theme)(slide);
  expect(set.get('--works')).toBe('#0050A0');
  expect(set.get('--font-text')).toContain('Slide Verdana');
  themeOn(OWN_THEME)(slide);
  expect([...set]).toEqual([]);
});

test('PowerPoint has them as its theme, the logo on the master, and stays as the schemas have it', () => {
  const file = openPackage(pptxOf(deckToShare(themed), 'nl'));
  expect([...file.xml].flatMap(([name, root]) => faultsOf(root, '', name))).toEqual([]);
  const xml = file.xml.get('ppt/theme/theme1.xml') as Element;
  const colour = (name: string) => elementsNamed(elementsNamed(xml, name)[0] as Element, 'a:srgbClr')[0]?.attributes.val;
  expect([colour('a:accent1'), colour('a:accent2')]).toEqual(['0050A0', '7A1FA2']);
  expect(elementsNamed(xml, 'a:latin').map(({ attributes }) => attributes.typeface)).toEqual(['Georgia', 'Verdana']);
  const master = file.xml.get('ppt/slideMasters/slideMaster1.xml') as Element;
  expect(elementsNamed(master, 'p:pic').map((picture) => elementsNamed(picture, 'p:cNvPr')[0]?.attributes.descr)).toEqual([
    'Gemeente Voorbeeld',
  ]);
  expect(relationsOf(file, 'ppt/slideMasters/slideMaster1.xml').map(({ target }) => target)).toContain('ppt/media/logo.png');
  for (const { root } of slidesOf(file)) {
    const said = paragraphsOf(root).flat().join('|');
    expect(said).toContain('Redactieoverleg');
    expect(said).toContain('Team Communicatie, alleen intern');
  }
});

test('a logo that PowerPoint does not know stays out of it', () => {
  const webp = { ...theme, logo: { data: 'data:image/webp;base64,UklGRg==', width: 10, height: 10, alt: 'x' } };
  const file = openPackage(pptxOf(deckToShare({ ...usualDeck, theme: webp }), 'nl'));
  expect(file.names.filter((name) => name.includes('logo'))).toEqual([]);
});
