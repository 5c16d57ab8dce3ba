import '../../export/slides/slides.css';
import './presenter.css';
import type { MouseEvent, ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Deck, Slide } from '../../core/deck/slide.ts';
import type { SlideId } from '../../core/model/workspace.ts';
import { SlideView } from '../../export/slides/slide-view.tsx';
import type { Language } from '../../words/language.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { madeTitle } from '../../words/slides.ts';
import { keyOf } from './presenter-keys.ts';

interface PresenterProps {
  readonly deck: Deck;
  readonly language: Language;
  readonly zone: string;
  /** Where to begin; a hidden slide begins at the first visible one after it. */
  readonly start: SlideId | null;
  readonly onClose: () => void;
}

/** The visible slides, one at a time over the whole screen, with the keys that presenters of slides know. */
export function Presenter({ deck, language, zone, start, onClose }: PresenterProps) {
  const words = SLIDE_SCREENS[language];
  const slides = deck.slides.filter((slide) => !slide.hidden);
  const [place, setPlace] = useState(() => startPlace(deck, start));
  const [black, setBlack] = useState(false);
  const [notes, setNotes] = useState(false);
  const digits = useRef('');
  const dialog = useFullScreenDialog(onClose);
  const slide = slides[place];
  const go = (to: number) => {
    setBlack(false);
    setPlace(Math.max(0, Math.min(slides.length - 1, to)));
  };
  useKeys((event) => {
    const key = keyOf(event, digits.current);
    digits.current = key.digits;
    if (key.act === null) return;
    event.preventDefault();
    if (key.act === 'close') onClose();
    else if (key.act === 'black') setBlack(!black);
    else if (key.act === 'notes') setNotes(!notes);
    else if (key.act === 'first') go(0);
    else if (key.act === 'last') go(slides.length - 1);
    else if (typeof key.act === 'object') go(key.act.to);
    else go(place + (key.act === 'next' ? 1 : -1));
  });
  return (
    <dialog ref={dialog} className="present" aria-label={words.presenter}>
      <Stage black={black} onBlack={() => setBlack(false)} onGo={(by) => go(place + by)} words={words}>
        {slide === undefined ? (
          <p className="present-empty">{words.allHidden}</p>
        ) : (
          <div className="slide-fit present-slide">
            <SlideView slide={slide} language={language} zone={zone} place={place + 1} total={slides.length} />
          </div>
        )}
      </Stage>
      {notes && slide !== undefined ? <p className="present-notes">{slide.notes === '' ? words.noNotes : slide.notes}</p> : null}
      <Controls place={place} total={slides.length} onGo={go} onClose={onClose} words={words} />
      <p className="visually-hidden" aria-live="polite">
        {black ? words.black : announced(slide, place, slides.length, language)}
      </p>
    </dialog>
  );
}

function startPlace(deck: Deck, start: SlideId | null): number {
  const at = deck.slides.findIndex((slide) => slide.id === start);
  const before = deck.slides.slice(0, Math.max(0, at)).filter((slide) => !slide.hidden).length;
  const visible = deck.slides.filter((slide) => !slide.hidden).length;
  return Math.max(0, Math.min(before, visible - 1));
}

function announced(slide: Slide | undefined, place: number, total: number, language: Language): string {
  if (slide === undefined) return '';
  return `${SLIDE_SCREENS[language].slideOf(place + 1, total)}: ${slide.title ?? madeTitle(slide, language)}`;
}

/** Keys of the whole page, because a click on a slide or a button that fades leaves the focus on nothing in particular. */
function useKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  useLayoutEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** The browser's own modal dialog keeps the focus inside; the whole screen where the browser allows it. */
function useFullScreenDialog(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const cancel = (event: Event) => {
      event.preventDefault();
      close.current();
    };
    let wasFull = false;
    const changed = () => {
      if (document.fullscreenElement !== null) wasFull = true;
      else if (wasFull) close.current();
    };
    element.addEventListener('cancel', cancel);
    document.addEventListener('fullscreenchange', changed);
    element.showModal();
    element.focus();
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      element.removeEventListener('cancel', cancel);
      document.removeEventListener('fullscreenchange', changed);
      // Closed before it leaves the page, because only then the browser returns the focus to where it was.
      element.close();
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  return dialog;
}

interface StageProps {
  readonly black: boolean;
  readonly onBlack: () => void;
  readonly onGo: (by: -1 | 1) => void;
  readonly words: (typeof SLIDE_SCREENS)['nl'];
  readonly children: ReactNode;
}

/** A click or touch in the left third goes back, in the right third goes on; links on a slide stay links. */
function Stage({ black, onBlack, onGo, words, children }: StageProps) {
  const onClick = (event: MouseEvent) => {
    if (black) return onBlack();
    if ((event.target as Element).closest('a') !== null) return;
    const share = event.clientX / window.innerWidth;
    if (share < 1 / 3) onGo(-1);
    else if (share > 2 / 3) onGo(1);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog has the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: a second way beside keys and buttons
    <div className="present-stage" onClick={onClick}>
      {black ? <p className="visually-hidden">{words.black}</p> : children}
    </div>
  );
}

interface ControlsProps {
  readonly place: number;
  readonly total: number;
  readonly onGo: (to: number) => void;
  readonly onClose: () => void;
  readonly words: (typeof SLIDE_SCREENS)['nl'];
}

function Controls({ place, total, onGo, onClose, words }: ControlsProps) {
  return (
    <div className="present-controls">
      <p>{words.keys}</p>
      <button type="button" aria-disabled={place === 0} onClick={() => onGo(place - 1)} aria-label={words.previous}>
        <span aria-hidden="true">←</span>
      </button>
      <span>
        {Math.min(place + 1, total)} / {total}
      </span>
      <button type="button" aria-disabled={place >= total - 1} onClick={() => onGo(place + 1)} aria-label={words.next}>
        <span aria-hidden="true">→</span>
      </button>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
