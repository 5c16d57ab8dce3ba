import { useQuery } from '@tanstack/react-query';
import type { ComponentProps, ReactNode, RefObject } from 'react';
import { lazy, Suspense, useRef, useState } from 'react';
import { askedDeck, useDeck, useDeckEdits, useSaveDeckEdits } from '../app/deck-queries.ts';
import { failureOf, useAnalyst } from '../app/queries.ts';
import type { MonthKey } from '../core/base/calendar.ts';
import type { DeckEdits } from '../core/model/workspace.ts';
import type { SharedDeck } from '../core/share/redact.ts';
import type { Language } from '../words/language.ts';
import { Asked } from './parts/asked.tsx';
import { FailureBox } from './parts/failure-box.tsx';
import { useLanguage } from './parts/language-context.ts';
import type { Route } from './route.ts';
import { goTo } from './route.ts';
import type { OnPrint, Paper } from './share/paper-forms.tsx';
import { Presenter } from './slides/presenter.tsx';
import { SlidesScreen } from './slides/slides-screen.tsx';

const ShareDialog = lazy(() => import('./share/share-dialog.tsx').then((file) => ({ default: file.ShareDialog })));

type SlidesRoute = Extract<Route, { screen: 'slides' }>;

interface SlidesPageProps {
  readonly route: SlidesRoute;
  readonly month: MonthKey;
  readonly zone: string;
}

/** The deck of a month, or a year's review: edited, presented, printed and shared. */
export function SlidesPage(props: SlidesPageProps) {
  const deckKey = props.route.year ?? props.month;
  return <Slides key={deckKey} {...props} deckKey={deckKey} />;
}

/** `deckKey`: the month or the year, under which its edits are kept. */
function Slides({ route, month, zone, deckKey }: SlidesPageProps & { readonly deckKey: string }) {
  const language = useLanguage();
  const deck = useDeck(deckKey);
  const edits = useDeckEdits(deckKey);
  const save = useSaveDeckEdits(deckKey);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const printing = usePrinting();
  const here: SlidesRoute = { ...route, month, view: 'edit' };
  const onEdits = (changed: DeckEdits) => {
    // What goes wrong is shown below; here it only matters that it is over.
    saving.current = save.mutateAsync(changed).catch(() => undefined);
  };
  return (
    <>
      {save.isError && <FailureBox failure={failureOf(save.error)} />}
      <Asked query={deck}>
        {(known) => (
          <>
            <Asked query={edits}>
              {(kept) => (
                <SlidesScreen
                  deck={known}
                  edits={kept}
                  language={language}
                  zone={zone}
                  onEdits={onEdits}
                  onPresent={(slide, edition) => goTo({ ...here, view: 'present', slide, edition })}
                />
              )}
            </Asked>
            {route.view === 'present' && (
              <Presented
                isNewest={!save.isPending && !deck.isFetching}
                deck={known}
                edition={route.edition}
                language={language}
                zone={zone}
                start={route.slide}
                onClose={() => goTo({ ...here, slide: null, edition: 'team' }, true)}
              />
            )}
          </>
        )}
      </Asked>
      {route.view === 'share' && (
        <Shared
          route={route}
          deckKey={deckKey}
          saving={saving}
          onPrint={(paper, shared) => {
            goTo({ ...here, edition: 'team' }, true);
            printing.print(paper, shared);
          }}
          onClose={() => goTo({ ...here, edition: 'team' }, true)}
        />
      )}
      {printing.printed?.(language)}
    </>
  );
}

/** Begins with the last change in it: a plan that was written a moment ago is a slide only then. */
function Presented({ isNewest, ...shown }: ComponentProps<typeof Presenter> & { readonly isNewest: boolean }) {
  const [begun, setBegun] = useState(isNewest);
  if (isNewest && !begun) setBegun(true);
  return begun ? <Presenter {...shown} /> : null;
}

interface SharedProps {
  readonly route: SlidesRoute;
  readonly deckKey: string;
  /** The last change of the deck, which what leaves has to hold. */
  readonly saving: RefObject<Promise<unknown>>;
  readonly onPrint: OnPrint;
  readonly onClose: () => void;
}

function Shared({ route, deckKey, saving, onPrint, onClose }: SharedProps) {
  const analyst = useAnalyst();
  const asked = () => saving.current.then(() => askedDeck(analyst, deckKey));
  const deck = useQuery({ queryKey: ['deck', deckKey, 'to-share'], queryFn: asked, gcTime: 0 });
  return (
    <Suspense>
      {deck.isError && <FailureBox failure={failureOf(deck.error)} />}
      {deck.data !== undefined && <ShareDialog deck={deck.data} edition={route.edition} onPrint={onPrint} onClose={onClose} />}
    </Suspense>
  );
}

function usePrinting() {
  const [printed, setPrinted] = useState<((language: Language) => ReactNode) | null>(null);
  const print = async (paper: Paper, deck: SharedDeck) => {
    // Loaded first, so that it stands on the page as soon as it is asked for.
    const { PrintedPaper } = await import('./share/printed-paper.tsx');
    setPrinted(() => (language: Language) => <PrintedPaper paper={paper} deck={deck} language={language} />);
    addEventListener('afterprint', () => setPrinted(null), { once: true });
    // After it stands on the page and its fonts are there.
    requestAnimationFrame(() => setTimeout(() => void document.fonts.ready.then(() => window.print())));
  };
  return { printed, print: (paper: Paper, deck: SharedDeck) => void print(paper, deck) };
}
