import type { KeyboardEvent } from 'react';
import { memo, useEffect, useRef } from 'react';
import type { Slide } from '../../core/deck/slide.ts';
import type { SlideId } from '../../core/model/workspace.ts';
import { SlideView } from '../../export/slides/slide-view.tsx';
import type { Language } from '../../words/language.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { madeTitle } from '../../words/slides.ts';

interface SlideListProps {
  readonly slides: readonly Slide[];
  readonly chosen: SlideId;
  readonly language: Language;
  readonly zone: string;
  readonly onChoose: (id: SlideId) => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** All slides as true small pictures; one stop for the Tab key, arrows within, Alt and an arrow moves the chosen one. */
export function SlideList({ slides, chosen, language, zone, onChoose, onMove }: SlideListProps) {
  const words = SLIDE_SCREENS[language];
  const list = useRef<HTMLDivElement>(null);
  // Of `slides` too: a moved slide has to stay in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the chosen slide or the order changes
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen, slides]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const place = slides.findIndex((slide) => slide.id === chosen);
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? slides.length - 1 : step === undefined ? null : place + step;
    if (target === null) return;
    event.preventDefault();
    if (event.altKey) {
      if (step !== undefined) onMove(step);
      return;
    }
    const slide = slides[target];
    if (slide !== undefined) onChoose(slide.id);
  };
  return (
    <div className="deck-list-room">
      <p id="deck-list-help" className="visually-hidden">
        {words.listHelp}
      </p>
      <div
        ref={list}
        className="deck-list"
        role="listbox"
        tabIndex={0}
        aria-label={words.list}
        aria-describedby="deck-list-help"
        aria-activedescendant={optionId(slides.findIndex((slide) => slide.id === chosen))}
        onKeyDown={onKeyDown}
      >
        {slides.map((slide, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys, as a listbox does
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant names the active one
          <div
            key={slide.id}
            id={optionId(index)}
            className={slide.hidden ? 'deck-option deck-option-hidden' : 'deck-option'}
            role="option"
            aria-selected={slide.id === chosen}
            onClick={() => onChoose(slide.id)}
          >
            <span className="visually-hidden">{optionName(slide, index, slides.length, language)}</span>
            <span className="deck-option-place" aria-hidden="true">
              {index + 1}
            </span>
            <SmallSlide slide={slide} language={language} zone={zone} />
            {slide.hidden ? (
              <span className="deck-option-word" aria-hidden="true">
                {words.hidden}
              </span>
            ) : null}
          </div>
        ))}
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

// The place and not the slide's own id, which may hold what an id of the page may not.
function optionId(place: number): string {
  return `deck-option-${place}`;
}

function optionName(slide: Slide, index: number, total: number, language: Language): string {
  const words = SLIDE_SCREENS[language];
  const title = slide.title ?? madeTitle(slide, language);
  return `${words.slideOf(index + 1, total)}: ${title}${slide.hidden ? ` (${words.hidden.toLocaleLowerCase(language)})` : ''}`;
}

interface SmallSlideProps {
  readonly slide: Slide;
  readonly language: Language;
  readonly zone: string;
}

/** Drawn again only when its own content changes: typing in one title must not draw twenty slides. */
const SmallSlide = memo(
  function SmallSlide({ slide, language, zone }: SmallSlideProps) {
    return (
      <span className="slide-fit deck-small" aria-hidden="true" inert>
        <SlideView slide={slide} language={language} zone={zone} place={null} total={0} />
      </span>
    );
  },
  (before, after) => before.language === after.language && before.zone === after.zone && sameSlide(before.slide, after.slide),
);

function sameSlide(one: Slide, other: Slide): boolean {
  if (one === other) return true;
  const keys = Object.keys(one) as (keyof Slide)[];
  return keys.every((key) => key === 'notes' || one[key] === other[key]);
}
