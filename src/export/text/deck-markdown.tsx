import { renderToStaticMarkup } from 'react-dom/server';
import type { Slide } from '../../core/deck/slide.ts';
import type { SharedDeck } from '../../core/share/redact.ts';
import { monthText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { SlideView } from '../slides/slide-view.tsx';
import { escaped, markdownOf } from './markup-text.ts';

/** All slides as Markdown, made of the same markup as the slides on the screen, so that its words and numbers are theirs. */
export function deckMarkdown(deck: SharedDeck, language: Language): string {
  const pages = deck.slides.map((slide) => {
    const notes = slide.notes.trim().split(/\r?\n/u).map(escaped);
    return markdownOfSlide(deck, slide, language) + (notes.join('') === '' ? '' : `\n\n> ${notes.join('\n> ')}`);
  });
  return `# ${monthText(deck.year ?? deck.month, language)}\n\n${pages.join('\n\n---\n\n')}\n`;
}

/** One slide of it, with its place among the others. */
export function markdownOfSlide(deck: SharedDeck, slide: Slide, language: Language): string {
  const place = deck.slides.findIndex(({ id }) => id === slide.id) + 1;
  return markdownOf(
    renderToStaticMarkup(
      <SlideView
        theme={deck.theme}
        slide={slide}
        language={language}
        zone={deck.zone}
        place={place}
        total={deck.slides.length}
      />,
    ),
  );
}
