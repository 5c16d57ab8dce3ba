import '../../export/slides/slide-styles.css';
import './print-deck.css';
import { createPortal } from 'react-dom';
import type { Deck } from '../../core/deck/slide.ts';
import { SlideView } from '../../export/slides/slide-view.tsx';
import type { Language } from '../../words/language.ts';

interface PrintDeckProps {
  readonly deck: Deck;
  readonly language: Language;
  readonly zone: string;
}

/**
 * The visible slides for paper, one a page; on the screen there is nothing of it. It stands beside the page's own root, because
 * only then everything else can be left out without an empty page.
 */
export function PrintDeck({ deck, language, zone }: PrintDeckProps) {
  const slides = deck.slides.filter((slide) => !slide.hidden);
  return createPortal(
    <div className="deck-print">
      {slides.map((slide, index) => (
        <div key={slide.id} className="deck-print-page">
          <SlideView theme={deck.theme} slide={slide} language={language} zone={zone} place={index + 1} total={slides.length} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
