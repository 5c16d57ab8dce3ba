import { useIsMutating, useMutationState } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { Deck, DeckEdition, Slide } from '../../core/deck/slide.ts';
import { monthText } from '../../words/format.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { Editor } from './use-editor.ts';

const ThemeDialog = lazy(() => import('./theme-dialog.tsx').then((file) => ({ default: file.ThemeDialog })));

interface DeckBarProps {
  readonly deck: Deck;
  readonly slides: readonly Slide[];
  readonly editor: Editor;
  readonly onPresent: (edition: DeckEdition) => void;
}

/** What is done with the deck as a whole: back and again, its looks, and presenting it. */
export function DeckBar({ deck, slides, editor, onPresent }: DeckBarProps) {
  const words = useWords(SLIDE_SCREENS);
  const language = useLanguage();
  const isKeeping = useIsMutating() > 0 || editor.isWaiting;
  // What went wrong is said above; then it must not say here that all is well.
  const hasFailed = useMutationState({ filters: { status: 'error' } }).length > 0;
  const [showsTheme, setShowsTheme] = useState(false);
  const { onUndo, onRedo } = editor;
  const hasStars = slides.some(({ starred, hidden }) => starred && !hidden);
  return (
    <header className="deck-bar">
      <h1>{words.heading(monthText(deck.year ?? deck.month, language))}</h1>
      <p className="deck-kept">{isKeeping ? words.keeping : hasFailed ? '' : words.kept}</p>
      <div className="deck-buttons">
        <button type="button" className="button" aria-disabled={onUndo === undefined} onClick={onUndo} title="Ctrl+Z">
          {words.undo}
        </button>
        <button type="button" className="button" aria-disabled={onRedo === undefined} onClick={onRedo} title="Ctrl+Shift+Z">
          {words.redo}
        </button>
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setShowsTheme(true)}>
          {words.theme}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!hasStars}
          title={hasStars ? undefined : words.noStars}
          onClick={() => hasStars && onPresent('management')}
        >
          {words.presentThree}
        </button>
        <button type="button" className="button" onClick={() => onPresent('team')}>
          {words.presentHere}
        </button>
      </div>
      {showsTheme ? (
        <Suspense>
          <ThemeDialog slides={slides} zone={deck.zone} onClose={() => setShowsTheme(false)} />
        </Suspense>
      ) : null}
    </header>
  );
}
