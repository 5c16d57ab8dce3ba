import '../../export/slides/slide-styles.css';
import './shared-edition.css';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { SharedEdition } from '../../core/share/edition.ts';
import { SlideView } from '../../export/slides/slide-view.tsx';
import { longDay, monthText } from '../../words/format.ts';
import { SHARED_EDITION_WORDS } from '../../words/shared-edition-words.ts';
import { useWords } from '../parts/language-context.ts';
import { Presenter } from '../slides/presenter.tsx';
import { PrintDeck } from '../slides/print-deck.tsx';

/** The slides of an edition to be read and presented: nothing on it can be changed, and nothing of it is kept. */
export function SharedSlides({ edition: { deck, language } }: { readonly edition: SharedEdition }) {
  const words = useWords(SHARED_EDITION_WORDS);
  const [presents, setPresents] = useState(false);
  const [prints, setPrints] = useState(false);
  const print = () => {
    setPrints(true);
    addEventListener('afterprint', () => setPrints(false), { once: true });
    requestAnimationFrame(() => void document.fonts.ready.then(() => window.print()));
  };
  const total = deck.slides.length;
  return (
    <>
      <div className="row shared-head">
        <h1 lang={language}>{monthText(deck.year ?? deck.month, language)}</h1>
        {deck.frozenOn === null ? null : <p className="quiet small">{words.frozenOn(longDay(deck.frozenOn, language))}</p>}
        <button type="button" className="button button-primary" onClick={() => setPresents(true)}>
          {words.present}
        </button>
        <button type="button" className="button" onClick={print}>
          {words.print}
        </button>
      </div>
      <ol className="shared-slides">
        {deck.slides.map((slide, place) => (
          <li key={slide.id}>
            <div className="slide-fit">
              <SlideView theme={deck.theme} slide={slide} language={language} zone={deck.zone} place={place + 1} total={total} />
            </div>
          </li>
        ))}
      </ol>
      {presents && <Presenter deck={deck} language={language} zone={deck.zone} start={null} onClose={() => setPresents(false)} />}
      {prints && createPortal(<PrintDeck deck={deck} language={language} zone={deck.zone} />, document.body)}
    </>
  );
}
