import { useId, useState } from 'react';
import { useFreeze } from '../../app/deck-queries.ts';
import { failureOf } from '../../app/queries.ts';
import type { Deck } from '../../core/deck/slide.ts';
import { longDay } from '../../words/format.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { routeTo, writeRoute } from '../route.ts';

interface FreezeBarProps {
  readonly deck: Deck;
  /** What was just typed is kept before the numbers are. */
  readonly onBefore: () => void;
}

/** Whether the numbers of these slides still follow the imports, and the way to the frozen months. */
export function FreezeBar({ deck, onBefore }: FreezeBarProps) {
  const words = useWords(SLIDE_SCREENS);
  const language = useLanguage();
  const id = useId();
  const freeze = useFreeze(deck.month);
  const [asks, setAsks] = useState(false);
  const isFrozen = deck.frozenOn !== null;
  const act = () => {
    if (freeze.isPending) return;
    onBefore();
    if (isFrozen) setAsks(true);
    else freeze.mutate(true);
  };
  return (
    <section className="deck-freeze">
      {deck.frozenOn === null ? null : <b>{words.frozenOn(longDay(deck.frozenOn, language))}</b>}
      <p id={id} className="deck-help" role="status">
        {freeze.isPending ? words.freezing : isFrozen ? words.frozenWhat : words.freezeWhat}
      </p>
      <button type="button" className="button" aria-describedby={id} aria-disabled={freeze.isPending} onClick={act}>
        {isFrozen ? words.unfreeze : words.freeze}
      </button>
      <a className="deck-archive" href={writeRoute(routeTo('archive', deck.month))}>
        {words.archive}
      </a>
      {freeze.isError && <FailureBox failure={failureOf(freeze.error)} />}
      {asks ? (
        <ConfirmDialog
          title={words.unfreezeAsk}
          yes={words.unfreeze}
          onYes={() => freeze.mutate(false)}
          onClose={() => setAsks(false)}
        >
          <p>{words.unfreezeWhat}</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
