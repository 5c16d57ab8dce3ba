import type { PRESENTER_WORDS } from '../../words/presenter-words.ts';
import type { PresenterAct } from './presenter-keys.ts';
import type { ShowState } from './presenter-state.ts';

interface ControlsProps {
  readonly state: ShowState;
  /** From 0. */
  readonly place: number;
  readonly total: number;
  readonly guess: boolean;
  readonly onAct: (act: PresenterAct) => void;
  readonly words: (typeof PRESENTER_WORDS)['nl'];
}

/** What the keys do, as buttons for mouse and touch. */
export function Controls({ state, place, total, guess, onAct, words }: ControlsProps) {
  const isEnd = place >= total - 1 && (!guess || state.revealed);
  return (
    <div className="present-controls">
      <p>{words.hint}</p>
      {guess ? (
        <button type="button" onClick={() => onAct('reveal')}>
          {state.revealed ? words.unreveal : words.reveal}
        </button>
      ) : null}
      <button type="button" onClick={() => onAct('overview')}>
        {words.overview}
      </button>
      <button type="button" aria-pressed={state.pointing} onClick={() => onAct('pointer')}>
        {words.pointer}
      </button>
      <button type="button" onClick={() => onAct('window')}>
        {words.window}
      </button>
      <button type="button" aria-disabled={place <= 0} onClick={() => onAct('previous')} aria-label={words.previous}>
        <span aria-hidden="true">←</span>
      </button>
      <span>
        {place + 1} / {total}
      </span>
      <button type="button" aria-disabled={isEnd} onClick={() => onAct('next')} aria-label={words.next}>
        <span aria-hidden="true">→</span>
      </button>
      <button type="button" onClick={() => onAct('keys')} aria-label={words.keysTitle}>
        <span aria-hidden="true">?</span>
      </button>
      <button type="button" onClick={() => onAct('close')}>
        {words.close}
      </button>
    </div>
  );
}
