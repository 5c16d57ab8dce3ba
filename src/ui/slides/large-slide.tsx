import type { DragEvent, ReactNode } from 'react';
import { memo, useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Slide } from '../../core/deck/slide.ts';
import type { DeckTheme } from '../../core/model/theme.ts';
import type { SlideProps } from '../../export/slides/slide-frame.tsx';
import { SlideView } from '../../export/slides/slide-view.tsx';
import { CHOICE_PANELS } from '../../words/choice-panels.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { picturesIn } from './own-picture.ts';
import { sameSlide } from './small-slide.tsx';

interface LargeSlideProps {
  readonly slides: readonly Slide[];
  readonly slide: Slide;
  readonly zone: string;
  readonly theme: DeckTheme;
  readonly onText: (place: string, text: string) => void;
  /** The text that was being typed is done. */
  readonly onDone: () => void;
  readonly onFile: (file: File) => void;
  /** What is done with it, below. */
  readonly children: ReactNode;
}

/** The slide itself, its words to be changed where they stand. A hidden slide has no page number: it stands in no presentation. */
export function LargeSlide({ slides, slide, zone, theme, onText, onDone, onFile, children }: LargeSlideProps) {
  const words = useWords(SLIDE_SCREENS);
  const choices = useWords(CHOICE_PANELS);
  const language = useLanguage();
  const [over, setOver] = useState(false);
  usePastedPicture(onFile);
  const report = useLatest(onText);
  const visible = slides.filter((other) => !other.hidden);
  const place = slide.hidden ? null : visible.indexOf(slide) + 1;
  // The whole page takes files too, as exports to read: over the slide they are pictures.
  const takeDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    if (!over) endPageDrop();
    setOver(true);
  };
  return (
    <div className="deck-large">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way in beside the button of the panel */}
      <div
        className={`slide-fit deck-stage${slide.hidden ? ' deck-stage-hidden' : ''}`}
        onDragEnter={takeDrag}
        onDragOver={takeDrag}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={(event) => {
          const file = [...event.dataTransfer.files][0];
          event.preventDefault();
          event.stopPropagation();
          setOver(false);
          if (file !== undefined) onFile(file);
        }}
        onBlur={({ currentTarget }) => {
          // A title that is too long was scrolled to the caret: it is read from its beginning.
          for (const part of currentTarget.querySelectorAll('h1, h2, p, blockquote')) part.scrollTop = 0;
          onDone();
        }}
      >
        <WholeSlide
          // Another slide is another text under the caret.
          key={slide.id}
          theme={theme}
          slide={slide}
          language={language}
          zone={zone}
          place={place}
          total={visible.length}
          onText={report}
        />
        {slide.hidden ? (
          <span className="deck-option-word" aria-hidden="true">
            {words.hidden}
          </span>
        ) : null}
        {over ? (
          <p className="deck-drop" aria-hidden="true">
            {choices.dropHere}
          </p>
        ) : null}
      </div>
      <p className="deck-help">{words.clickText}</p>
      {children}
    </div>
  );
}

/** Drawn again only when something of it is seen to change: not for a letter in the notes. */
const WholeSlide = memo(
  (props: SlideProps) => <SlideView {...props} />,
  (before, after) =>
    before.place === after.place &&
    before.total === after.total &&
    before.language === after.language &&
    before.zone === after.zone &&
    before.theme === after.theme &&
    sameSlide(before.slide, after.slide),
);

/** The same function for as long as the slide stands there, that does what the newest one does. */
function useLatest(act: LargeSlideProps['onText']): LargeSlideProps['onText'] {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  }, [act]);
  return useCallback((place, text) => latest.current(place, text), []);
}

/** What the page shows while files are over it goes away, as if they had left its window. */
function endPageDrop(): void {
  dispatchEvent(new DragEvent('dragleave'));
}

/** A picture that is pasted anywhere beside this slide goes onto it, before the page takes it for an export. */
function usePastedPicture(onFile: (file: File) => void): void {
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const picture = picturesIn(event.clipboardData)[0];
    if (picture === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onFile(picture);
  });
  useEffect(() => {
    const take = (event: ClipboardEvent) => paste(event);
    addEventListener('paste', take, { capture: true });
    return () => removeEventListener('paste', take, { capture: true });
  }, []);
}
