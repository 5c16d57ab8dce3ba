import { useId } from 'react';
import type { Slide } from '../../core/deck/slide.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { useWords } from '../parts/language-context.ts';
import { hiddenOrShown, starredOrNot } from './apply-edits.ts';
import type { PanelProps } from './panels/panel-props.ts';

interface SlideActsProps extends Pick<PanelProps, 'slide' | 'edits' | 'change'> {
  /** From 1. */
  readonly place: number;
  readonly total: number;
  /** From 0. */
  readonly onMoveTo: (place: number) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** What is done with a slide as a whole: where it stands, whether it is shown, and where. */
export function SlideActs(props: SlideActsProps) {
  return (
    <div className="deck-acts">
      <Acts {...props} />
      <Star {...props} />
    </div>
  );
}

function Star({ slide, change }: Pick<SlideActsProps, 'slide' | 'change'>) {
  const words = useWords(SLIDE_SCREENS);
  const id = useId();
  return (
    <div className="deck-field">
      <label className="deck-check">
        <input
          type="checkbox"
          aria-describedby={id}
          checked={slide.starred}
          onChange={() => change((now) => starredOrNot(now, slide))}
        />
        ★ {words.star}
      </label>
      <p id={id} className="deck-help">
        {words.starHelp}
      </p>
    </div>
  );
}

/** Moving by buttons and by its number stands beside dragging, for who cannot drag. */
function Acts({ slide, edits, place, total, change, onMoveTo, onCopy, onRemove }: SlideActsProps) {
  const words = useWords(SLIDE_SCREENS);
  const id = useId();
  const isAdded = edits.added.some((added) => added.id === slide.id);
  const canHide = !isEmptyPlan(slide, edits.hidden);
  return (
    <div className="deck-buttons">
      {canHide ? (
        <button type="button" className="button" onClick={() => change((now) => hiddenOrShown(now, slide.id))}>
          {slide.hidden ? words.show : words.hide}
        </button>
      ) : null}
      <button type="button" className="button" onClick={onCopy}>
        {words.copy}
      </button>
      {isAdded ? (
        <button type="button" className="button" onClick={onRemove}>
          {words.remove}
        </button>
      ) : null}
      <button type="button" className="button" aria-disabled={place === 1} onClick={() => onMoveTo(place - 2)}>
        {words.up}
      </button>
      <button type="button" className="button" aria-disabled={place === total} onClick={() => onMoveTo(place)}>
        {words.down}
      </button>
      <label className="deck-place" htmlFor={id}>
        {words.place}
        <select id={id} className="field" value={place} onChange={({ target }) => onMoveTo(Number(target.value) - 1)}>
          {Array.from({ length: total }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: places are their number
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function isEmptyPlan(slide: Slide, hidden: readonly string[]): boolean {
  return slide.kind === 'plan' && slide.hidden && !hidden.includes(slide.id);
}
