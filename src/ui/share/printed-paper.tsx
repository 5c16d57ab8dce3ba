import '../../export/slides/slide-styles.css';
import '../../export/slides/one-page.css';
import '../../export/slides/wall-cards.css';
import { createPortal } from 'react-dom';
import type { SharedDeck } from '../../core/share/redact.ts';
import { OnePage } from '../../export/slides/one-page.tsx';
import { WallCards } from '../../export/slides/wall-cards.tsx';
import type { Language } from '../../words/language.ts';
import { PrintDeck } from '../slides/print-deck.tsx';
import type { Paper } from './paper-forms.tsx';

interface PrintedPaperProps {
  readonly paper: Paper;
  readonly deck: SharedDeck;
  readonly language: Language;
}

/** What is on its way to paper stands beside the app, so that a page holds it and nothing else. */
export function PrintedPaper({ paper, deck, language }: PrintedPaperProps) {
  if (paper === 'slides') return <PrintDeck deck={deck} language={language} zone={deck.zone} />;
  return createPortal(
    <div className="deck-print">
      {paper === 'one-page' ? (
        <OnePage deck={deck} language={language} />
      ) : (
        deck.slides.map((slide) =>
          slide.kind === 'wall' ? <WallCards key={slide.id} slide={slide} language={language} theme={deck.theme} /> : null,
        )
      )}
    </div>,
    document.body,
  );
}
