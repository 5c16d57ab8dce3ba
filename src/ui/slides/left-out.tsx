import type { MonthKey } from '../../core/base/calendar.ts';
import type { LeftOut, Slide } from '../../core/deck/slide.ts';
import { LEFT_OUT_NEEDS, SLIDE_KINDS } from '../../words/left-out.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { useWords } from '../parts/language-context.ts';
import { BroughtPanel } from './panels/brought-panel.tsx';
import type { PanelProps } from './panels/panel-props.ts';
import { WallPanel } from './panels/wall-panel.tsx';

interface LeftOutListProps {
  readonly leftOut: readonly LeftOut[];
  readonly chosen: Slide['kind'] | null;
  readonly onChoose: (kind: Slide['kind']) => void;
}

/** The slides of the storyboard that this month does not have, each with what it would need. */
export function LeftOutList({ leftOut, chosen, onChoose }: LeftOutListProps) {
  const words = useWords(SLIDE_SCREENS);
  const kinds = useWords(SLIDE_KINDS);
  if (leftOut.length === 0) return null;
  return (
    <section className="deck-left-out" aria-labelledby="deck-left-out">
      <h2 id="deck-left-out">{words.leftOut}</h2>
      <ul>
        {leftOut.map(({ kind }) => (
          <li key={kind}>
            <button type="button" aria-pressed={kind === chosen} onClick={() => onChoose(kind)}>
              {kinds[kind]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the place of a slide that is not there: what it would need. */
export function LeftOutStage({ kind, needs }: LeftOut) {
  const words = useWords(SLIDE_SCREENS);
  const kinds = useWords(SLIDE_KINDS);
  const sentences = useWords(LEFT_OUT_NEEDS);
  return (
    <div className="deck-large">
      <div className="deck-absent">
        <p className="deck-absent-title">{words.notThere(kinds[kind])}</p>
        <p>{sentences[needs]}</p>
      </div>
    </div>
  );
}

interface LeftOutPanelProps extends Pick<PanelProps, 'edits' | 'change' | 'onDone'> {
  readonly kind: Slide['kind'];
  readonly month: MonthKey;
}

/** What can be chosen or filled in so that the slide comes. */
export function LeftOutPanel({ kind, ...props }: LeftOutPanelProps) {
  const kinds = useWords(SLIDE_KINDS);
  return (
    <section className="deck-words" aria-labelledby="deck-words-heading">
      <h2 id="deck-words-heading">{kinds[kind]}</h2>
      {kind === 'wall' ? <WallPanel {...props} /> : null}
      {kind === 'brought' ? <BroughtPanel {...props} /> : null}
    </section>
  );
}
