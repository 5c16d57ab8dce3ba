import { useEffect, useId, useRef, useState } from 'react';
import type { LeftOut, Slide } from '../../core/deck/slide.ts';
import type { SlideId } from '../../core/model/workspace.ts';
import { SLIDE_KINDS } from '../../words/left-out.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { madeTitle } from '../../words/slides.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';

interface AddSlideProps {
  readonly hidden: readonly Slide[];
  readonly leftOut: readonly LeftOut[];
  readonly onEmpty: () => void;
  readonly onShow: (id: SlideId) => void;
  readonly onLeftOut: (kind: Slide['kind']) => void;
}

/** A button that opens what can be added: an empty slide, one that was hidden, or one for which something has to be chosen first. */
export function AddSlide({ hidden, leftOut, onEmpty, onShow, onLeftOut }: AddSlideProps) {
  const words = useWords(SLIDE_SCREENS);
  const kinds = useWords(SLIDE_KINDS);
  const language = useLanguage();
  const id = useId();
  const { isOpen, setOpen, room, button } = useOpenBox();
  const after = (act: () => void) => () => {
    setOpen(false);
    button.current?.focus();
    act();
  };
  return (
    <div ref={room} className="deck-add">
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">+</span> {words.add}
      </button>
      <div id={id} className="deck-add-box" hidden={!isOpen}>
        <button type="button" className="deck-add-item" onClick={after(onEmpty)}>
          {words.addEmpty}
        </button>
        {hidden.length === 0 ? null : <h3>{words.addHidden}</h3>}
        {hidden.map((slide) => (
          <button key={slide.id} type="button" className="deck-add-item" onClick={after(() => onShow(slide.id))}>
            {slide.title ?? madeTitle(slide, language)}
          </button>
        ))}
        {leftOut.length === 0 ? null : <h3>{words.addLeftOut}</h3>}
        {leftOut.map(({ kind }) => (
          <button key={kind} type="button" className="deck-add-item" onClick={after(() => onLeftOut(kind))}>
            {kinds[kind]}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Closes with Escape, and when one goes elsewhere. */
function useOpenBox() {
  const [isOpen, setOpen] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    const options = { signal: stop.signal };
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && room.current?.contains(target) === false) setOpen(false);
    };
    addEventListener('pointerdown', elsewhere, options);
    addEventListener('focusin', elsewhere, options);
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        setOpen(false);
        button.current?.focus();
      },
      options,
    );
    return () => stop.abort();
  }, [isOpen]);
  return { isOpen, setOpen, room, button };
}
