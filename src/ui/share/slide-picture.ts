import type { Slide } from '../../core/deck/slide.ts';
import type { SharedDeck } from '../../core/share/redact.ts';
import { PICTURE_SIZE, slideImage } from '../../export/png/slide-image.tsx';
import css from '../../export/slides/slide-styles.css?inline';
import { markdownOfSlide } from '../../export/text/deck-markdown.tsx';
import type { Language } from '../../words/language.ts';
import { slideFonts } from '../download-html-file.ts';
import { downloadFile } from '../parts/download-file.ts';

/** A slide as PNG, 2,560 by 1,440 px. The page's policy holds: the drawing is an image that asks for nothing. */
async function slidePng(deck: SharedDeck, slide: Slide, language: Language): Promise<Blob> {
  const svg = slideImage({ deck, slide, language, css, fonts: await slideFonts() });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE_SIZE.width;
  canvas.height = PICTURE_SIZE.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  return await new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob === null ? failed(new Error('no picture')) : done(blob)), 'image/png');
  });
}

export async function downloadSlidePng(deck: SharedDeck, slide: Slide, language: Language): Promise<void> {
  const place = deck.slides.indexOf(slide) + 1;
  downloadFile(await slidePng(deck, slide, language), `postproof-${deck.year ?? deck.month}-${place}.png`);
}

/** The clipboard is asked at once, while the click counts; the picture follows. */
export async function copySlidePng(deck: SharedDeck, slide: Slide, language: Language): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': slidePng(deck, slide, language) })]);
}

/** What the picture shows, for who cannot see it. */
export function slideDescription(deck: SharedDeck, slide: Slide, language: Language): string {
  return markdownOfSlide(deck, slide, language);
}
