import { useId } from 'react';
import { useDeckFacts } from '../../../app/deck-queries.ts';
import type { GuessSlide } from '../../../core/deck/slide.ts';
import type { GuessPair } from '../../../core/report/deck-facts.ts';
import { CHOICE_PANELS } from '../../../words/choice-panels.ts';
import { timesUsual } from '../../../words/format.ts';
import { Asked } from '../../parts/asked.tsx';
import { useLanguage, useWords } from '../../parts/language-context.ts';
import type { PanelProps } from './panel-props.ts';
import { PostChoice } from './post-choice.tsx';

/** Which of the proposed pairs is guessed. */
export function GuessPanel(props: PanelProps<GuessSlide>) {
  const facts = useDeckFacts(props.slide.month);
  return <Asked query={facts}>{({ guesses }) => <Pairs {...props} guesses={guesses} />}</Asked>;
}

function Pairs({ slide, edits, zone, change, guesses }: PanelProps<GuessSlide> & { readonly guesses: readonly GuessPair[] }) {
  const words = useWords(CHOICE_PANELS);
  const language = useLanguage();
  const name = useId();
  const [first, second] = edits.guess ?? slide.cards.map(({ post }) => post.key);
  return (
    <fieldset className="deck-choices" aria-describedby={`${name}-help`}>
      <legend>{words.pair}</legend>
      <p id={`${name}-help`} className="deck-help">
        {words.pairHelp}
      </p>
      {guesses.map(({ posts: [left, right] }) => {
        const keys = [left.post.key, right.post.key] as const;
        return (
          <label key={keys.join(' ')} className="deck-choice">
            <input
              type="radio"
              name={name}
              checked={keys[0] === first && keys[1] === second}
              onChange={() => change((now) => ({ ...now, guess: keys }))}
            />
            <span>
              <PostChoice standing={left} zone={zone} />
              <PostChoice standing={right} zone={zone} />
              <b className="deck-small-line">{words.apart(timesUsual(apart(left.value, right.value), language))}</b>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function apart(one: number, other: number): number {
  return Math.max(one, other) / Math.max(1, Math.min(one, other));
}
