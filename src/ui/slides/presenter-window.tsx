import '../../export/slides/slide-styles.css';
import './presenter.css';
import './presenter-window.css';
import { useRef, useState } from 'react';
import type { Language } from '../../words/language.ts';
import { PRESENTER_WORDS } from '../../words/presenter-words.ts';
import { madeTitle } from '../../words/slides.ts';
import type { Desk } from './presenter-desk.ts';
import { useDesk } from './presenter-desk.ts';
import { useDocumentTitle, useKeys } from './presenter-effects.ts';
import { KeyList } from './presenter-key-list.tsx';
import type { PresenterAct } from './presenter-keys.ts';
import { keyOf } from './presenter-keys.ts';
import { Overview } from './presenter-overview.tsx';
import { PresentedSlide } from './presenter-slide.tsx';
import type { ShowState } from './presenter-state.ts';
import { toldSlides } from './presenter-state.ts';
import type { ShownDeck } from './presenter-sync.ts';
import { PresenterTimer } from './presenter-timer.tsx';

/** The presenter's own window: notes, what comes next, and the time. `language`: until the presentation tells its own. */
export function PresenterWindow({ show, language }: { readonly show: string; readonly language: Language }) {
  const desk = useDesk(show);
  const words = PRESENTER_WORDS[desk.shown?.language ?? language];
  useDocumentTitle(words.window);
  if (desk.shown === null || desk.state === null) {
    return (
      <main className="desk desk-waiting">
        <h1>{words.window}</h1>
        <p role="status">{words.waiting}</p>
      </main>
    );
  }
  return <Known desk={desk} shown={desk.shown} state={desk.state} words={words} />;
}

interface KnownProps {
  readonly desk: Desk;
  readonly shown: ShownDeck;
  readonly state: ShowState;
  readonly words: (typeof PRESENTER_WORDS)['nl'];
}

function Known({ desk, shown, state, words }: KnownProps) {
  const slides = shown.deck.slides;
  const place = Math.min(state.place, slides.length - 1);
  const slide = slides[place];
  const { open, act } = useDeskKeys(desk);
  const title = slide === undefined ? words.allHidden : (slide.title ?? madeTitle(slide, shown.language));
  if (open === 'overview') {
    return (
      <main className="desk desk-overview">
        <Overview shown={shown} slides={slides} place={place} onChoose={(to) => act({ to })} />
      </main>
    );
  }
  return (
    <main className="desk">
      <h1 className="visually-hidden">{words.window}</h1>
      <PresenterTimer state={state} slides={toldSlides(slides)} language={shown.language} onAct={desk.act} />
      <section className="desk-now" aria-label={words.now}>
        <h2>{words.slideOf(place + 1, slides.length)}</h2>
        {slide === undefined ? <p>{words.allHidden}</p> : <DeskSlide desk={desk} shown={shown} state={state} place={place} />}
      </section>
      <section className="desk-next" aria-label={words.coming}>
        <h2>{words.coming}</h2>
        <NextSlide shown={shown} place={place + 1} end={words.end} />
      </section>
      <section className="desk-notes" aria-label={words.notes}>
        <h2>{words.notes}</h2>
        <p>{slide === undefined || slide.notes === '' ? words.noNotes : slide.notes}</p>
      </section>
      <DeskButtons state={state} place={place} total={slides.length} guess={slide?.kind === 'guess'} onAct={act} words={words} />
      {desk.line === 'heard' || desk.line === 'waiting' ? null : (
        <p className="present-notice" role="status">
          {desk.line === 'lost' ? words.lost : words.stopped}
        </p>
      )}
      {open === 'keys' ? <KeyList language={shown.language} onClose={() => act('keys')} /> : null}
      <p className="visually-hidden" aria-live="polite">
        {state.cover === null ? `${words.slideOf(place + 1, slides.length)}: ${title}` : words[state.cover]}
      </p>
    </main>
  );
}

interface DeskSlideProps {
  readonly desk: Desk;
  readonly shown: ShownDeck;
  readonly state: ShowState;
  readonly place: number;
}

/** What everybody sees now; pointing at it points at the presentation. */
function DeskSlide({ desk, shown, state, place }: DeskSlideProps) {
  const slide = shown.deck.slides[place];
  if (slide === undefined) return null;
  return (
    <div key={slide.id} className="desk-slide" ref={withoutStops}>
      <PresentedSlide
        shown={shown}
        slide={slide}
        place={place}
        total={shown.deck.slides.length}
        revealed={state.revealed}
        pointed={state.pointing ? desk.pointed : null}
        onPoint={state.pointing ? desk.point : undefined}
      />
      {state.cover === null ? null : <div className={`present-cover present-${state.cover}`} />}
    </div>
  );
}

/** Links are too small to hit here; in the presentation itself they are links. */
function withoutStops(room: HTMLElement | null): void {
  for (const link of room?.querySelectorAll('a') ?? []) link.tabIndex = -1;
}

function NextSlide({ shown, place, end }: { readonly shown: ShownDeck; readonly place: number; readonly end: string }) {
  const slide = shown.deck.slides[place];
  if (slide === undefined) return <p>{end}</p>;
  return (
    <div inert>
      <PresentedSlide shown={shown} slide={slide} place={place} total={shown.deck.slides.length} revealed={false} />
    </div>
  );
}

interface DeskButtonsProps {
  readonly state: ShowState;
  readonly place: number;
  readonly total: number;
  readonly guess: boolean;
  readonly onAct: (act: PresenterAct) => void;
  readonly words: (typeof PRESENTER_WORDS)['nl'];
}

function DeskButtons({ state, place, total, guess, onAct, words }: DeskButtonsProps) {
  const isEnd = place >= total - 1 && (!guess || state.revealed);
  return (
    <div className="desk-buttons">
      <button type="button" aria-disabled={place <= 0} onClick={() => onAct('previous')}>
        ← {words.previous}
      </button>
      <button type="button" className="desk-main" aria-disabled={isEnd} onClick={() => onAct('next')}>
        {guess && !state.revealed ? words.reveal : words.next} →
      </button>
      <button type="button" onClick={() => onAct('overview')}>
        {words.overview}
      </button>
      <button type="button" aria-pressed={state.cover === 'black'} onClick={() => onAct('black')}>
        {words.blackScreen}
      </button>
      <button type="button" aria-pressed={state.pointing} onClick={() => onAct('pointer')}>
        {words.pointer}
      </button>
      <button type="button" onClick={() => onAct('keys')} aria-label={words.keysTitle}>
        <span aria-hidden="true">?</span>
      </button>
    </div>
  );
}

/** The same keys as in the presentation; those for its window alone do nothing here. */
function useDeskKeys(desk: Desk) {
  const [open, setOpen] = useState<'overview' | 'keys' | null>(null);
  const digits = useRef('');
  const act = (asked: PresenterAct) => {
    if (asked === 'window' || asked === 'notes' || asked === 'full') return;
    if (asked === 'close') return setOpen(null);
    if (asked === 'overview' || asked === 'keys') return setOpen(open === asked ? null : asked);
    setOpen(null);
    desk.act(asked);
  };
  useKeys((event) => {
    if (event.defaultPrevented) return;
    const key = keyOf(event, digits.current);
    digits.current = key.digits;
    if (key.act === null) return;
    event.preventDefault();
    act(key.act);
  });
  return { open, act };
}
