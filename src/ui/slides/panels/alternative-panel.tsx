import { useId } from 'react';
import { useDeckFacts } from '../../../app/deck-queries.ts';
import type { AlternativeSlide } from '../../../core/deck/slide.ts';
import type { Cause, PostKey } from '../../../core/model/workspace.ts';
import { CAUSES } from '../../../core/model/workspace.ts';
import type { BetterPost } from '../../../core/report/deck-facts.ts';
import { SAME_SUBJECT } from '../../../core/report/subjects.ts';
import { differenceText } from '../../../words/alternative-slide.ts';
import { CAUSE_NAMES, CHOICE_PANELS } from '../../../words/choice-panels.ts';
import { Asked } from '../../parts/asked.tsx';
import { useLanguage, useWords } from '../../parts/language-context.ts';
import { withAlternative } from '../apply-edits.ts';
import type { PanelProps } from './panel-props.ts';
import { PostChoice } from './post-choice.tsx';
import { TextField } from './text-field.tsx';

/** This is how it can: which stronger post stands beside the weak one, the better text, and what the editor thinks was the reason. */
export function AlternativePanel(props: PanelProps<AlternativeSlide>) {
  const { slide, edits, change, onDone } = props;
  const words = useWords(CHOICE_PANELS);
  const facts = useDeckFacts(slide.month);
  const choice = edits.alternatives[slide.id];
  const type = (field: 'rewritten' | 'because') => (text: string) =>
    change((now) => withAlternative(now, slide.id, { [field]: text }), `${field}-${slide.id}`);
  return (
    <>
      <Asked query={facts}>
        {({ weak }) => {
          const mine = weak.find((one) => one.goal === slide.goal && one.weak.post.key === slide.weak.post.key);
          return <Examples {...props} better={mine?.better ?? []} />;
        }}
      </Asked>
      <TextField
        label={words.rewritten}
        help={words.rewrittenHelp}
        rows={5}
        longest={2200}
        value={choice?.rewritten ?? ''}
        onText={type('rewritten')}
        onDone={onDone}
      />
      <Causes {...props} />
      <TextField
        label={words.because}
        help={words.becauseHelp}
        rows={2}
        longest={300}
        value={choice?.because ?? ''}
        onText={type('because')}
        onDone={onDone}
      />
    </>
  );
}

interface ExamplesProps extends PanelProps<AlternativeSlide> {
  readonly better: readonly BetterPost[];
}

function Examples({ slide, edits, zone, change, better }: ExamplesProps) {
  const words = useWords(CHOICE_PANELS);
  const language = useLanguage();
  const name = useId();
  const said = edits.alternatives[slide.id]?.example;
  // What the slide shows: of what is only a little alike nothing stands there until the editor chooses it.
  const chosen = said === undefined ? (slide.example?.post.key ?? null) : said;
  const choose = (example: PostKey | null) => change((now) => withAlternative(now, slide.id, { example }));
  if (better.length === 0) return <p className="deck-note">{words.noProposals}</p>;
  return (
    <fieldset className="deck-choices" aria-describedby={`${name}-help`}>
      <legend>{words.example}</legend>
      <p id={`${name}-help`} className="deck-help">
        {words.exampleHelp}
      </p>
      {better.map(({ standing, differences, close }, place) => (
        <label key={standing.post.key} className="deck-choice">
          <input type="radio" name={name} checked={chosen === standing.post.key} onChange={() => choose(standing.post.key)} />
          <span>
            <PostChoice standing={standing} zone={zone} />
            <span className="deck-small-line">
              {differences.map((difference) => differenceText(difference, language)).join(' · ')}
              {place === 0 && close >= SAME_SUBJECT ? <i> ({words.proposed})</i> : null}
            </span>
          </span>
        </label>
      ))}
      <label className="deck-choice">
        <input type="radio" name={name} checked={chosen === null} onChange={() => choose(null)} />
        <span>
          {words.noExample}
          <span className="deck-small-line">{words.noExampleWhat}</span>
        </span>
      </label>
    </fieldset>
  );
}

function Causes({ slide, edits, change }: PanelProps<AlternativeSlide>) {
  const words = useWords(CHOICE_PANELS);
  const names = useWords(CAUSE_NAMES);
  const id = useId();
  const causes = edits.alternatives[slide.id]?.causes ?? [];
  const toggle = (cause: Cause) =>
    change((now) => {
      const before = now.alternatives[slide.id]?.causes ?? [];
      const next = before.includes(cause) ? before.filter((one) => one !== cause) : [...before, cause];
      return withAlternative(now, slide.id, { causes: CAUSES.filter((one) => next.includes(one)) });
    });
  return (
    <fieldset className="deck-choices" aria-describedby={`${id}-help`}>
      <legend>{words.causes}</legend>
      <p id={`${id}-help`} className="deck-help">
        {words.causesHelp}
      </p>
      <div className="choices">
        {CAUSES.map((cause) => (
          <button
            key={cause}
            type="button"
            className="choice"
            aria-pressed={causes.includes(cause)}
            onClick={() => toggle(cause)}
          >
            {names[cause]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
