import { SLIDE_KINDS } from '../../words/left-out.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { madeTitle } from '../../words/slides.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { withText } from './apply-edits.ts';
import { KindPanel } from './panels/kind-panel.tsx';
import type { PanelProps } from './panels/panel-props.ts';
import { PicturePanel } from './panels/picture-panel.tsx';
import { TextField } from './panels/text-field.tsx';
import { TitleFit } from './title-fit.tsx';

interface SlidePanelProps extends PanelProps {
  /** From 1. */
  readonly place: number;
  readonly total: number;
  readonly onFile: (file: File) => void;
}

/** The words and choices of one slide: its title, what can be chosen for its kind, notes, pictures. */
export function SlidePanel(props: SlidePanelProps) {
  const { slide, edits, place, total, change, onDone } = props;
  const words = useWords(SLIDE_SCREENS);
  const kinds = useWords(SLIDE_KINDS);
  const hiddenNote = () => {
    if (edits.hidden.includes(slide.id)) return words.hiddenNote;
    return slide.kind === 'plan' ? words.emptyPlan : words.noExample;
  };
  return (
    <section className="deck-words" aria-labelledby="deck-words-heading">
      <h2 id="deck-words-heading">
        {words.slideOf(place, total)}
        <span className="deck-kind">{kinds[slide.kind]}</span>
      </h2>
      {slide.hidden ? <p className="deck-note">{hiddenNote()}</p> : null}
      <Title {...props} />
      <KindPanel {...props} />
      <TextField
        label={words.notes}
        help={words.notesHelp}
        rows={6}
        longest={5000}
        value={slide.notes}
        onText={(text) => change((now) => withText(now, 'notes', slide.id, text), `notes-${slide.id}`)}
        onDone={onDone}
      />
      {slide.kind === 'appendix' ? null : <PicturePanel {...props} />}
    </section>
  );
}

function Title({ slide, change, onDone }: SlidePanelProps) {
  const words = useWords(SLIDE_SCREENS);
  const language = useLanguage();
  const made = madeTitle(slide, language);
  return (
    <div className="deck-part">
      <TextField
        label={words.title}
        help={words.titleHelp}
        rows={3}
        longest={600}
        placeholder={made}
        value={slide.title ?? ''}
        onText={(text) => change((now) => withText(now, 'titles', slide.id, text.replaceAll('\n', ' ')), `titles-${slide.id}`)}
        onDone={onDone}
      />
      <TitleFit title={slide.title ?? made} />
      {slide.title === null ? null : (
        <button type="button" className="button-quiet" onClick={() => change((now) => withText(now, 'titles', slide.id, ''))}>
          {words.proposal}
        </button>
      )}
    </div>
  );
}
