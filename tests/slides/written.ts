import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Deck } from '../../src/core/deck/slide.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { htmlFile } from '../../src/export/html/html-file.tsx';
import { SLIDE_FONTS } from '../../src/export/slides/slide-fonts.ts';
import { slideStyles } from '../../src/export/slides/slide-styles.ts';
import type { Language } from '../../src/words/language.ts';

const css = slideStyles((file) => readFileSync(new URL(`../../src/export/slides/${file}`, import.meta.url), 'utf8'));
const fonts = SLIDE_FONTS.map(({ name, file }) => ({
  name,
  base64: readFileSync(fileURLToPath(import.meta.resolve(file))).toString('base64'),
}));

/** A deck as an HTML file with its looks and fonts, and without a script: what a browser shows of it. */
export async function writtenDeck(deck: Deck, language: Language): Promise<string> {
  const digest = async (text: string) => createHash('sha256').update(text).digest('base64');
  return await htmlFile(deckToShare(deck), { language, css, fonts, script: '', digest });
}
