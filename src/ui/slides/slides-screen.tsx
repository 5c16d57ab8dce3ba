import '../../export/slides/slide-styles.css';
import './slides-screen.css';
import './panels/panels.css';
import type { Deck, DeckEdition, Slide } from '../../core/deck/slide.ts';
import type { DeckEdits, SlideId } from '../../core/model/workspace.ts';
import type { Language } from '../../words/language.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { AddSlide } from './add-slide.tsx';
import { withPlace } from './apply-edits.ts';
import { DeckBar } from './deck-bar.tsx';
import { FreezeBar } from './freeze-bar.tsx';
import { LargeSlide } from './large-slide.tsx';
import { LeftOutList, LeftOutPanel, LeftOutStage } from './left-out.tsx';
import { SlideActs } from './slide-acts.tsx';
import { SlideList } from './slide-list.tsx';
import { SlidePanel } from './slide-panel.tsx';
import type { Editor } from './use-editor.ts';
import { useEditor } from './use-editor.ts';
import { useEditorKeys } from './use-editor-keys.ts';

interface SlidesScreenProps {
  readonly deck: Deck;
  /** What was changed before; already applied to `deck`. */
  readonly edits: DeckEdits;
  readonly language: Language;
  readonly zone: string;
  readonly onEdits: (edits: DeckEdits) => void;
  readonly onPresent: (slideId: SlideId | null, edition: DeckEdition) => void;
}

/** The month's slides: in their order at the left, one large in the middle, its words and choices at the right. */
export function SlidesScreen(props: SlidesScreenProps) {
  if (props.deck.slides.length === 0) return <p className="deck-empty">{SLIDE_SCREENS[props.language].empty}</p>;
  // Another month is another deck: nothing that was being typed may come along.
  return <DeckEditor key={props.deck.year ?? props.deck.month} {...props} />;
}

function DeckEditor({ deck, edits: saved, language, zone, onEdits, onPresent }: SlidesScreenProps) {
  const editor = useEditor(deck, saved, onEdits);
  const { slides, slide, absent, filling, said, problem, flush } = editor;
  useEditorKeys(editor.onUndo, editor.onRedo);
  // A year's review has no numbers of its own to freeze.
  const isMonth = deck.year === undefined;
  const present = (id: SlideId | null, edition: DeckEdition) => {
    flush();
    onPresent(id, edition);
  };
  return (
    <div className="deck-screen">
      <DeckBar
        deck={deck}
        slides={slides}
        editor={editor}
        onPresent={(edition) => present(edition === 'team' ? slide.id : null, edition)}
      />
      <div className="deck-list-room">
        <SlideList
          slides={slides}
          chosen={absent === null ? slide.id : null}
          language={language}
          zone={zone}
          theme={deck.theme}
          onChoose={editor.onChoose}
          onMoveTo={editor.onMoveTo}
        />
        <Additions editor={editor} deck={deck} />
      </div>
      {absent === null ? (
        <Chosen editor={editor} deck={deck} zone={zone} />
      ) : (
        <LeftOutStage kind={absent.kind} needs={absent.needs} />
      )}
      {filling === null ? null : (
        <LeftOutPanel
          key={filling}
          kind={filling}
          month={deck.month}
          edits={editor.edits}
          change={editor.change}
          onDone={flush}
        />
      )}
      {isMonth ? <FreezeBar deck={deck} onBefore={flush} /> : null}
      {problem === null ? null : (
        <p className="message message-attention deck-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

function Additions({ editor, deck }: { readonly editor: Editor; readonly deck: Deck }) {
  const { slides, filling } = editor;
  const hidden = slides.filter((one: Slide) => one.hidden && editor.edits.hidden.includes(one.id));
  return (
    <div className="deck-additions">
      <AddSlide
        hidden={hidden}
        leftOut={deck.leftOut}
        onEmpty={editor.onAddEmpty}
        onShow={editor.onShow}
        onLeftOut={editor.onLeftOut}
      />
      <LeftOutList leftOut={deck.leftOut} chosen={filling} onChoose={editor.onLeftOut} />
    </div>
  );
}

interface ChosenProps {
  readonly editor: Editor;
  readonly deck: Deck;
  readonly zone: string;
}

/** The slide that is worked on, large, and all about it. */
function Chosen({ editor, deck, zone }: ChosenProps) {
  const { slides, slide, edits, change, flush } = editor;
  const place = slides.indexOf(slide) + 1;
  return (
    <>
      <LargeSlide
        slides={slides}
        slide={slide}
        zone={zone}
        theme={deck.theme}
        onText={(at, text) => change((now) => withPlace(now, slide, at, text), `${placeField(at)}-${slide.id}`)}
        onDone={flush}
        onFile={editor.onFile}
      >
        <SlideActs
          slide={slide}
          edits={edits}
          change={change}
          place={place}
          total={slides.length}
          onMoveTo={(to) => editor.onMoveTo(slide.id, to)}
          onCopy={editor.onCopy}
          onRemove={editor.onRemove}
        />
      </LargeSlide>
      {editor.filling === null ? (
        <SlidePanel
          key={slide.id}
          slide={slide}
          edits={edits}
          zone={zone}
          change={change}
          onDone={flush}
          place={place}
          total={slides.length}
          onFile={editor.onFile}
        />
      ) : null}
    </>
  );
}

// As the panel beside it calls the same text, so that typing on in either is one step.
function placeField(place: string): string {
  return place === 'title' ? 'titles' : place;
}
