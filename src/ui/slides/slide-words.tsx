import type { Slide } from '../../core/deck/slide.ts';
import type { Language } from '../../words/language.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { madeTitle } from '../../words/slides.ts';

interface SlideWordsProps {
  readonly slide: Slide;
  readonly place: number;
  readonly total: number;
  readonly language: Language;
  readonly onText: (field: 'titles' | 'notes', text: string) => void;
  readonly onDone: () => void;
  readonly onProposal: () => void;
  readonly onHide: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** The words of one slide: its title, its notes, whether it is shown and where it stands. */
export function SlideWords(props: SlideWordsProps) {
  const { slide, place, total, language, onText, onDone } = props;
  const words = SLIDE_SCREENS[language];
  return (
    <section className="deck-words" aria-labelledby="deck-words-heading">
      <h2 id="deck-words-heading">{words.slideOf(place, total)}</h2>
      {slide.hidden ? <p className="deck-hidden-note">{words.hiddenNote}</p> : null}
      <div className="deck-field">
        <label htmlFor="deck-title">{words.title}</label>
        <textarea
          id="deck-title"
          rows={3}
          maxLength={600}
          aria-describedby="deck-title-help"
          placeholder={madeTitle(slide, language)}
          value={slide.title ?? ''}
          onChange={(event) => onText('titles', event.target.value.replaceAll('\n', ' '))}
          onBlur={onDone}
        />
        <p id="deck-title-help" className="deck-help">
          {words.titleHelp}
        </p>
        {slide.title === null ? null : (
          <button type="button" className="button-quiet" onClick={props.onProposal}>
            {words.proposal}
          </button>
        )}
      </div>
      <div className="deck-field">
        <label htmlFor="deck-notes">{words.notes}</label>
        <textarea
          id="deck-notes"
          rows={6}
          maxLength={5000}
          aria-describedby="deck-notes-help"
          value={slide.notes}
          onChange={(event) => onText('notes', event.target.value)}
          onBlur={onDone}
        />
        <p id="deck-notes-help" className="deck-help">
          {words.notesHelp}
        </p>
      </div>
      <div className="deck-buttons">
        <button type="button" className="button" onClick={props.onHide}>
          {slide.hidden ? words.show : words.hide}
        </button>
        <button type="button" className="button" aria-disabled={place === 1} onClick={() => props.onMove(-1)}>
          {words.up}
        </button>
        <button type="button" className="button" aria-disabled={place === total} onClick={() => props.onMove(1)}>
          {words.down}
        </button>
      </div>
    </section>
  );
}
