import { renderToStaticMarkup } from 'react-dom/server';
import type { Slide } from '../../core/deck/slide.ts';
import type { SharedDeck } from '../../core/share/redact.ts';
import type { Language } from '../../words/language.ts';
import { fontFaces } from '../html/font-faces.ts';
import { SlideView } from '../slides/slide-view.tsx';
import { themeStyle } from '../slides/theme-style.ts';

/** The size in px in which a slide is drawn: twice that of the slide. */
export const PICTURE_SIZE = { width: 2560, height: 1440 } as const;

interface SlideImageOptions {
  readonly deck: SharedDeck;
  readonly slide: Slide;
  readonly language: Language;
  /** The text of all looks of the slides. */
  readonly css: string;
  readonly fonts: readonly { readonly name: string; readonly base64: string }[];
}

/**
 * A slide as an SVG document that holds its markup, its looks and its fonts, so that a browser draws it as an image. Nothing is measured or
 * copied from the page: the same slide gives the same text. A guess shows its numbers, because a picture has no key to press.
 */
export function slideImage({ deck, slide, language, css, fonts }: SlideImageOptions): string {
  const { width, height } = PICTURE_SIZE;
  const place = deck.slides.findIndex(({ id }) => id === slide.id) + 1;
  const markup = renderToStaticMarkup(
    <SlideView
      theme={deck.theme}
      slide={slide}
      language={language}
      zone={deck.zone}
      place={place}
      total={deck.slides.length}
      revealed
    />,
  );
  const style = `${fontFaces(fonts)}${css}${themeStyle(deck.theme)}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return printable(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width / 2} ${height / 2}">` +
      `<foreignObject width="${width / 2}" height="${height / 2}"><div xmlns="http://www.w3.org/1999/xhtml"><style>${style}</style>` +
      `${drawn(markup)}</div></foreignObject></svg>`,
  );
}

/** In XML a drawing has to say that it is one; in HTML, for which the markup is written, that goes without saying. No text holds a `<`. */
function drawn(markup: string): string {
  return markup.replaceAll('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
}

/** XML 1.0 has no place for controls and halves of letters (2.2, Char), and a text of a post may hold any. */
function printable(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
