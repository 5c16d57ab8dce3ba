import { useId } from 'react';
import type { Deck } from '../../core/deck/slide.ts';
import type { ShareChoices } from '../../core/share/redact.ts';
import { SHARE_WORDS } from '../../words/share-words.ts';
import { useWords } from '../parts/language-context.ts';

interface ShareChoicesFormProps {
  readonly deck: Deck;
  readonly choices: ShareChoices;
  readonly onChoices: (choices: ShareChoices) => void;
}

/** Which slides, and what goes along with them. */
export function ShareChoicesForm({ deck, choices, onChoices }: ShareChoicesFormProps) {
  const words = useWords(SHARE_WORDS);
  const name = useId();
  const hasStars = deck.slides.some(({ starred, hidden }) => starred && !hidden);
  return (
    <div className="share-choices">
      <fieldset>
        <legend>{words.edition}</legend>
        {(['team', 'management'] as const).map((edition) => (
          <label key={edition}>
            <input
              type="radio"
              name={name}
              checked={choices.edition === edition}
              disabled={edition === 'management' && !hasStars}
              onChange={() => onChoices({ ...choices, edition })}
            />
            {words[edition]}
          </label>
        ))}
        {hasStars ? null : <p className="quiet small">{words.noStars}</p>}
      </fieldset>
      <fieldset>
        <legend>{words.along}</legend>
        {(['notes', 'pictures', 'who'] as const).map((what) => (
          <label key={what}>
            <input
              type="checkbox"
              checked={choices[what]}
              onChange={({ target }) => onChoices({ ...choices, [what]: target.checked })}
            />
            {words[what]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
