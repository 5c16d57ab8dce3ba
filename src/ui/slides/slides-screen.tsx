import '../../export/slides/slides.css';
import './slides-screen.css';
import { useMemo, useState } from 'react';
import type { Deck, Slide } from '../../core/deck/slide.ts';
import type { DeckEdits, SlideId } from '../../core/model/workspace.ts';
import { SlideView } from '../../export/slides/slide-view.tsx';
import { monthText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { hiddenOrShown, moved, withEdits, withText } from './apply-edits.ts';
import { SlideList } from './slide-list.tsx';
import { SlideWords } from './slide-words.tsx';
import { useEdits } from './use-edits.ts';

interface SlidesScreenProps {
  readonly deck: Deck;
  /** What was changed before; already applied to `deck`. */
  readonly edits: DeckEdits;
  readonly language: Language;
  readonly zone: string;
  readonly onEdits: (edits: DeckEdits) => void;
  readonly onPresent: (slideId: SlideId) => void;
}

/** The month's slides: in their order at the left, one large in the middle, its words at the right. */
export function SlidesScreen(props: SlidesScreenProps) {
  if (props.deck.slides.length === 0) return <p className="deck-empty">{SLIDE_SCREENS[props.language].empty}</p>;
  // Another month is another deck: nothing that was being typed may come along.
  return <DeckEditor key={props.deck.month} {...props} />;
}

function DeckEditor({ deck, edits: saved, language, zone, onEdits, onPresent }: SlidesScreenProps) {
  const words = SLIDE_SCREENS[language];
  const { edits, change, flush, undo } = useEdits(saved, onEdits);
  const slides = useMemo(() => withEdits(deck.slides, edits), [deck.slides, edits]);
  const [wanted, setWanted] = useState<SlideId | null>(null);
  const [said, setSaid] = useState('');
  const found = slides.findIndex((slide) => slide.id === wanted);
  const place = Math.max(found, 0);
  const slide = slides[place] as Slide;
  const move = (by: -1 | 1) => {
    const next = moved(slides, edits, slide.id, by);
    if (next === null) return;
    setWanted(slide.id);
    setSaid(words.movedTo(place + by + 1));
    change(next);
  };
  const then = (act: () => void) => () => {
    flush();
    act();
  };
  return (
    <div className="deck-screen">
      <header className="deck-bar">
        <h1>{words.heading(monthText(deck.month, language))}</h1>
        <div className="deck-buttons">
          <button
            type="button"
            className="button"
            aria-disabled={undo === undefined}
            onClick={() => {
              if (undo === undefined) return;
              undo();
              setSaid(words.undone);
            }}
          >
            {words.undo}
          </button>
          <button type="button" className="button" onClick={then(() => onPresent(slide.id))}>
            {words.presentHere}
          </button>
        </div>
      </header>
      <SlideList slides={slides} chosen={slide.id} language={language} zone={zone} onChoose={setWanted} onMove={move} />
      <div className="deck-large">
        <LargeSlide slides={slides} slide={slide} language={language} zone={zone} />
        <p className="deck-help">{words.numbersStay}</p>
      </div>
      <SlideWords
        key={slide.id}
        slide={slide}
        place={place + 1}
        total={slides.length}
        language={language}
        onText={(field, text) => change(withText(edits, field, slide.id, text), `${field}-${slide.id}`)}
        onDone={flush}
        onProposal={() => change(withText(edits, 'titles', slide.id, ''))}
        onHide={() => change(hiddenOrShown(edits, slide.id))}
        onMove={move}
      />
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

interface LargeSlideProps {
  readonly slides: readonly Slide[];
  readonly slide: Slide;
  readonly language: Language;
  readonly zone: string;
}

/** A hidden slide has no page number: it stands in no presentation. */
function LargeSlide({ slides, slide, language, zone }: LargeSlideProps) {
  const visible = slides.filter((other) => !other.hidden);
  const place = slide.hidden ? null : visible.indexOf(slide) + 1;
  return (
    <div className={slide.hidden ? 'slide-fit deck-stage deck-stage-hidden' : 'slide-fit deck-stage'}>
      <SlideView slide={slide} language={language} zone={zone} place={place} total={visible.length} />
    </div>
  );
}
