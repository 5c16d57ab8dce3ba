import { useEffect, useRef } from 'react';
import type { Slide } from '../../core/deck/slide.ts';
import { SlideView } from '../../export/slides/slide-view.tsx';
import { PRESENTER_WORDS } from '../../words/presenter-words.ts';
import { madeTitle } from '../../words/slides.ts';
import type { ShownDeck } from './presenter-sync.ts';

interface OverviewProps {
  readonly shown: ShownDeck;
  readonly slides: readonly Slide[];
  readonly place: number;
  readonly onChoose: (place: number) => void;
}

/** All slides small: the arrows go from one to the other, Enter or a click chooses. */
export function Overview({ shown, slides, place, onChoose }: OverviewProps) {
  const words = PRESENTER_WORDS[shown.language];
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const now = list.current?.querySelector<HTMLElement>('[aria-current]');
    now?.focus({ preventScroll: true });
    now?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div className="present-overview">
      <h2>{words.overview}</h2>
      <p>{words.overviewHelp}</p>
      <ol ref={list} onKeyDown={(event) => moveFocus(event.currentTarget, event.key) && event.preventDefault()}>
        {slides.map((slide, index) => (
          <li key={slide.id}>
            <div className="slide-fit" inert>
              <SlideView
                theme={shown.deck.theme}
                slide={slide}
                language={shown.language}
                zone={shown.zone}
                place={index + 1}
                total={slides.length}
                revealed={false}
              />
            </div>
            <button
              type="button"
              aria-current={index === place ? 'true' : undefined}
              aria-label={`${index + 1}: ${slide.title ?? madeTitle(slide, shown.language)}`}
              onClick={() => onChoose(index)}
            />
            <span aria-hidden="true">{index + 1}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The arrows go where they point, whatever the number of columns. */
function moveFocus(list: HTMLElement, key: string): boolean {
  const buttons = [...list.querySelectorAll('button')];
  const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const tops = buttons.map((button) => button.getBoundingClientRect().top);
  const columns = Math.max(1, tops.filter((top) => Math.abs(top - (tops[0] ?? 0)) < 2).length);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: now + 1,
    ArrowLeft: now - 1,
    ArrowDown: now + columns,
    ArrowUp: now - columns,
    Home: 0,
    End: buttons.length - 1,
  };
  const to = steps[key];
  if (to === undefined) return false;
  buttons[to]?.focus();
  return true;
}
