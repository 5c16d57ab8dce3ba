import '../../export/slides/slide-styles.css';
import './presenter.css';
import { useMemo, useRef, useState } from 'react';
import { isInEdition } from '../../core/deck/deck-of.ts';
import type { Deck, DeckEdition, Slide } from '../../core/deck/slide.ts';
import type { SlideId } from '../../core/model/workspace.ts';
import type { Language } from '../../words/language.ts';
import { PRESENTER_WORDS } from '../../words/presenter-words.ts';
import { madeTitle } from '../../words/slides.ts';
import { Controls } from './presenter-controls.tsx';
import { useDocumentTitle, useFullScreenDialog, useKeys } from './presenter-effects.ts';
import { KeyList } from './presenter-key-list.tsx';
import type { PresenterAct } from './presenter-keys.ts';
import { keyOf } from './presenter-keys.ts';
import { Overview } from './presenter-overview.tsx';
import { PresentedSlide } from './presenter-slide.tsx';
import type { Stage } from './presenter-stage.ts';
import { useStage } from './presenter-stage.ts';
import type { ShowState } from './presenter-state.ts';
import { StageFloor } from './presenter-touch.tsx';

interface PresenterProps {
  readonly deck: Deck;
  /** Which of its slides; absent: all that are not hidden. */
  readonly edition?: DeckEdition;
  readonly language: Language;
  readonly zone: string;
  /** Where to begin; a slide that is not presented begins at the first one after it that is. */
  readonly start: SlideId | null;
  readonly onClose: () => void;
}

/** The visible slides, one at a time over the whole screen, with the keys that presenters of slides know. */
export function Presenter({ deck, edition = 'team', language, zone, start, onClose }: PresenterProps) {
  const words = PRESENTER_WORDS[language];
  const shown = useMemo(() => ({ deck: presentedOf(deck, edition), language, zone }), [deck, edition, language, zone]);
  const slides = shown.deck.slides;
  const guesses = slides.map((slide) => slide.kind === 'guess');
  const stage = useStage(shown, guesses, startPlace(deck, slides, start));
  const { state } = stage;
  const place = Math.min(state.place, slides.length - 1);
  const slide = slides[place];
  const over = useOver(stage, onClose, words);
  const title = slide === undefined ? words.allHidden : (slide.title ?? madeTitle(slide, language));
  useDocumentTitle(`${place + 1}/${slides.length} ${title}`);
  return (
    <dialog ref={over.dialog} className="present" aria-label={words.presenter} tabIndex={-1}>
      {over.open === 'overview' ? (
        <Overview shown={shown} slides={slides} place={place} onChoose={(to) => over.act({ to })} />
      ) : (
        <StageFloor covered={state.cover !== null} pointing={state.pointing} onAct={over.act}>
          {slide === undefined ? (
            <p className="present-empty">{words.allHidden}</p>
          ) : (
            <PresentedSlide
              key={slide.id}
              shown={shown}
              slide={slide}
              place={place}
              total={slides.length}
              revealed={state.revealed}
              pointed={state.pointing ? stage.pointed : null}
              onPoint={state.pointing ? stage.point : undefined}
            />
          )}
        </StageFloor>
      )}
      {state.cover === null || over.open !== null ? null : <Cover colour={state.cover} onAct={over.act} words={words} />}
      {over.open === 'keys' ? <KeyList language={language} onClose={() => over.act('keys')} /> : null}
      {over.notes && slide !== undefined ? (
        <p className="present-notes">{slide.notes === '' ? words.noNotes : slide.notes}</p>
      ) : null}
      {over.notice === '' ? null : <p className="present-notice">{over.notice}</p>}
      <Controls
        state={state}
        place={place}
        guess={guesses[place] === true}
        total={slides.length}
        onAct={over.act}
        words={words}
      />
      <p className="visually-hidden" aria-live="polite">
        {`${announced(state, slide, title, slides.length, words)} ${over.notice}${over.heard}`.trim()}
      </p>
    </dialog>
  );
}

type Words = (typeof PRESENTER_WORDS)['nl'];

interface CoverProps {
  readonly colour: 'black' | 'white';
  readonly onAct: (act: PresenterAct) => void;
  readonly words: Words;
}

function Cover({ colour, onAct, words }: CoverProps) {
  const className = `present-cover present-${colour}`;
  return <button type="button" className={className} aria-label={words[colour]} onClick={() => onAct(colour)} />;
}

/** What stands over the slide in this window alone, and what each key or button does to it or to the presentation. */
function useOver(stage: Stage, onClose: () => void, words: Words) {
  const [open, setOpen] = useState<'overview' | 'keys' | null>(null);
  const [notes, setNotes] = useState(false);
  const [notice, setNotice] = useState('');
  // What the eyes see anyway.
  const [heard, setHeard] = useState('');
  const digits = useRef('');
  const { dialog, full } = useFullScreenDialog(() => (open === null ? onClose() : setOpen(null)));
  const show = (what: 'overview' | 'keys' | null) => {
    setOpen(what);
    dialog.current?.focus({ preventScroll: true });
  };
  const act = (asked: PresenterAct) => {
    setNotice('');
    setHeard('');
    if (asked === 'close') return open === null ? onClose() : show(null);
    if (asked === 'overview' || asked === 'keys') return show(open === asked ? null : asked);
    if (asked === 'full') return full.change();
    if (asked === 'notes') return setNotes(!notes);
    if (asked === 'window') {
      full.stay();
      return setNotice(stage.openWindow() ? words.windowOpened : words.windowBlocked);
    }
    if (asked === 'pointer') setHeard(stage.state.pointing ? words.pointerOff : words.pointerOn);
    if (open !== null) show(null);
    stage.act(asked);
  };
  useKeys((event) => {
    if (event.defaultPrevented) return;
    const key = keyOf(event, digits.current);
    digits.current = key.digits;
    if (key.act === null) return;
    event.preventDefault();
    act(key.act);
  });
  return { dialog, open, notes, notice, heard, act };
}

function presentedOf(deck: Deck, edition: DeckEdition): Deck {
  return { ...deck, slides: deck.slides.filter((slide) => isInEdition(slide, edition)), leftOut: [] };
}

function startPlace(deck: Deck, presented: readonly Slide[], start: SlideId | null): number {
  const at = deck.slides.findIndex((slide) => slide.id === start);
  const before = deck.slides.slice(0, Math.max(0, at)).filter((slide) => presented.includes(slide)).length;
  return Math.max(0, Math.min(before, presented.length - 1));
}

function announced(state: ShowState, slide: Slide | undefined, title: string, total: number, words: Words): string {
  if (state.cover !== null) return words[state.cover];
  if (slide === undefined) return title;
  return `${words.slideOf(state.place + 1, total)}: ${title}${state.revealed ? `. ${words.revealed}` : ''}`;
}
