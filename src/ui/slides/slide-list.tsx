import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { Slide } from '../../core/deck/slide.ts';
import type { DeckTheme } from '../../core/model/theme.ts';
import type { SlideId } from '../../core/model/workspace.ts';
import type { Language } from '../../words/language.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { madeTitle } from '../../words/slides.ts';
import { SmallSlide } from './small-slide.tsx';
import { useSlideDrag } from './use-slide-drag.ts';

interface SlideListProps {
  readonly slides: readonly Slide[];
  /** null: what is chosen is no slide of the deck. */
  readonly chosen: SlideId | null;
  readonly language: Language;
  readonly zone: string;
  readonly theme: DeckTheme;
  readonly onChoose: (id: SlideId) => void;
  readonly onMoveTo: (id: SlideId, place: number) => void;
}

/** All slides as true small pictures; one stop for the Tab key, arrows within, Alt and an arrow moves the chosen one. */
export function SlideList({ slides, chosen, language, zone, theme, onChoose, onMoveTo }: SlideListProps) {
  const words = SLIDE_SCREENS[language];
  const list = useRef<HTMLDivElement>(null);
  const { drag, ...pointer } = useSlideDrag(list, onMoveTo);
  const place = slides.findIndex((slide) => slide.id === chosen);
  // Its place too: a moved slide has to stay in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the chosen slide or its place changes
  useEffect(() => {
    keepInSight(list.current);
  }, [chosen, place]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? slides.length - 1 : step === undefined ? null : place + step;
    const slide = target === null ? undefined : slides[target];
    if (target === null) return;
    event.preventDefault();
    if (event.altKey && chosen !== null) onMoveTo(chosen, target);
    else if (slide !== undefined) onChoose(slide.id);
  };
  const others = drag === null ? [] : slides.filter(({ id }) => id !== drag.id);
  const markOf = ({ id }: Slide): string => {
    if (drag === null) return '';
    if (id === drag.id) return ' deck-option-dragged';
    if (others[drag.to]?.id === id) return ' deck-option-before';
    return drag.to === others.length && others.at(-1)?.id === id ? ' deck-option-after' : '';
  };
  return (
    <>
      <p id="deck-list-help" className="visually-hidden">
        {words.listHelp}
      </p>
      <div
        ref={list}
        className={drag === null ? 'deck-list' : 'deck-list deck-list-dragging'}
        role="listbox"
        tabIndex={0}
        aria-label={words.list}
        aria-describedby="deck-list-help"
        aria-activedescendant={place < 0 ? undefined : optionId(place)}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        {slides.map((slide, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys, as a listbox does
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant names the active one
          <div
            key={slide.id}
            id={optionId(index)}
            data-slide={slide.id}
            className={`deck-option${slide.hidden ? ' deck-option-hidden' : ''}${markOf(slide)}`}
            role="option"
            aria-selected={slide.id === chosen}
            onClick={() => onChoose(slide.id)}
          >
            <span className="visually-hidden">{optionName(slide, index, slides.length, language)}</span>
            <span className="deck-option-place deck-grip" aria-hidden="true">
              {index + 1}
              {slide.starred ? <span className="deck-option-star">★</span> : null}
            </span>
            <SmallSlide slide={slide} language={language} zone={zone} theme={theme} />
            {slide.hidden ? (
              <span className="deck-option-word" aria-hidden="true">
                {words.hidden}
              </span>
            ) : null}
          </div>
        ))}
      </div>
    </>
  );
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

// Within the list alone: `scrollIntoView` would move the page as well, away from what is being typed.
function keepInSight(list: HTMLElement | null): void {
  const option = list?.querySelector('[aria-selected="true"]');
  if (list === null || option === null || option === undefined) return;
  const [room, box] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
  const top = Math.min(0, box.top - room.top) + Math.max(0, box.bottom - room.bottom);
  const left = Math.min(0, box.left - room.left) + Math.max(0, box.right - room.right);
  list.scrollBy({ top, left });
}

// The place and not the slide's own id, which may hold what an id of the page may not.
function optionId(place: number): string {
  return `deck-option-${place}`;
}

function optionName(slide: Slide, index: number, total: number, language: Language): string {
  const words = SLIDE_SCREENS[language];
  const marks = [...(slide.starred ? [words.starred] : []), ...(slide.hidden ? [words.hidden.toLocaleLowerCase(language)] : [])];
  const title = slide.title ?? madeTitle(slide, language);
  return `${words.slideOf(index + 1, total)}: ${title}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`;
}
