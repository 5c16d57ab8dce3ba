import { useId } from 'react';
import type { PromisesSlide } from '../../../core/deck/slide.ts';
import type { DeckEdits, Done } from '../../../core/model/workspace.ts';
import { PLAN_PANEL } from '../../../words/plan-panel.ts';
import { useWords } from '../../parts/language-context.ts';
import type { PanelProps } from './panel-props.ts';

const DONE = ['done', 'partly', 'not'] as const satisfies readonly Done[];

/** Of each of last month's promises: whether it was done, in the editor's word. */
export function PromisesPanel({ slide, edits, change }: PanelProps<PromisesSlide>) {
  const words = useWords(PLAN_PANEL);
  const name = useId();
  return (
    <section className="deck-part">
      <h3>{words.promises}</h3>
      <p className="deck-help">{words.promisesHelp}</p>
      {slide.steps.map(({ step }) => (
        <fieldset key={step.id} className="deck-card">
          <legend>{step.text}</legend>
          <div className="deck-radios">
            {[...DONE, null].map((done) => (
              <label key={done ?? ''}>
                <input
                  type="radio"
                  name={`${name}${step.id}`}
                  checked={(edits.done[step.id] ?? null) === done}
                  onChange={() => change((now) => ({ ...now, done: withDone(now.done, step.id, done) }))}
                />
                {done === null ? words.notSaid : words.doneNames[done]}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}

function withDone(said: DeckEdits['done'], id: string, done: Done | null): DeckEdits['done'] {
  const { [id]: _before, ...others } = said;
  return done === null ? others : { ...others, [id]: done };
}
