import type { RefObject } from 'react';
import { useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { failureOf, useAnalyst, useDeck, useDeckEdits, useSaveDeckEdits } from '../app/queries.ts';
import type { MonthKey } from '../core/base/calendar.ts';
import type { Deck } from '../core/deck/slide.ts';
import type { DeckEdits } from '../core/model/workspace.ts';
import { SCREENS } from '../words/screens.ts';
import { Asked } from './parts/asked.tsx';
import { FailureBox } from './parts/failure-box.tsx';
import { useLanguage, useWords } from './parts/language-context.ts';
import { ModalDialog } from './parts/modal-dialog.tsx';
import type { Route } from './route.ts';
import { goTo } from './route.ts';
import { Presenter } from './slides/presenter.tsx';
import { PrintDeck } from './slides/print-deck.tsx';
import { SlidesScreen } from './slides/slides-screen.tsx';

type SlidesRoute = Extract<Route, { screen: 'slides' }>;

interface SlidesPageProps {
  readonly route: SlidesRoute;
  readonly month: MonthKey;
  readonly zone: string;
}

/** The deck of a month: edited, presented, printed, and saved as a file to share. */
export function SlidesPage({ route, month, zone }: SlidesPageProps) {
  const language = useLanguage();
  const deck = useDeck(month);
  const edits = useDeckEdits(month);
  const save = useSaveDeckEdits(month);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const here: SlidesRoute = { ...route, month, view: 'edit' };
  const sharing = useSharing(month, saving);
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
                  onPresent={(slide) => goTo({ ...here, view: 'present', slide })}
                />
              )}
            </Asked>
            {route.view === 'present' && (
              <Presenter
                deck={known}
                language={language}
                zone={zone}
                start={route.slide}
                onClose={() => goTo({ ...here, slide: null }, true)}
              />
            )}
          </>
        )}
      </Asked>
      {route.view === 'share' && <ShareDialog sharing={sharing} onClose={() => goTo(here, true)} />}
      {route.view !== 'share' && sharing.said !== null && <SharingSaid said={sharing.said} />}
      {sharing.printed !== null && <Printed deck={sharing.printed} zone={zone} />}
    </>
  );
}

interface Sharing {
  readonly shareHtml: () => void;
  readonly sharePptx: (withNotes: boolean) => void;
  readonly print: () => void;
  /** The deck that is on its way to paper. */
  readonly printed: Deck | null;
  readonly said: Said | null;
}

type Said = 'making' | 'made' | 'failed';

/** `saving`: the last change of the deck, which what leaves the screen has to hold. */
function useSharing(month: MonthKey, saving: RefObject<Promise<unknown>>): Sharing {
  const language = useLanguage();
  const analyst = useAnalyst();
  const [printed, setPrinted] = useState<Deck | null>(null);
  const [said, setSaid] = useState<Sharing['said']>(null);
  const busy = useRef(false);
  async function shared(): Promise<Deck> {
    await saving.current;
    return analyst.deck(month);
  }
  async function once(act: () => Promise<void>) {
    if (busy.current) return;
    busy.current = true;
    setSaid('making');
    try {
      await act();
    } catch {
      setSaid('failed');
    }
    busy.current = false;
  }
  const shareHtml = () =>
    once(async () => {
      const { downloadHtmlFile } = await import('./download-html-file.ts');
      await downloadHtmlFile(await shared(), language);
      setSaid('made');
    });
  const sharePptx = (withNotes: boolean) =>
    once(async () => {
      const { downloadPptxFile } = await import('./download-pptx-file.ts');
      downloadPptxFile(await shared(), withNotes, language);
      setSaid('made');
    });
  const print = () =>
    once(async () => {
      setPrinted(await shared());
      setSaid(null);
      addEventListener('afterprint', () => setPrinted(null), { once: true });
      // After the slides stand on the page and their fonts are there.
      requestAnimationFrame(() => void document.fonts.ready.then(() => window.print()));
    });
  return {
    shareHtml: () => void shareHtml(),
    sharePptx: (withNotes) => void sharePptx(withNotes),
    print: () => void print(),
    printed,
    said,
  };
}

function ShareDialog({ sharing, onClose }: { readonly sharing: Sharing; readonly onClose: () => void }) {
  const words = useWords(SCREENS);
  const titleId = useId();
  const [withNotes, setWithNotes] = useState(false);
  return (
    <ModalDialog className="confirm" titleId={titleId} onClose={onClose}>
      <h2 id={titleId}>{words.shareTitle}</h2>
      <ShareChoice label={words.shareHtml} what={words.shareHtmlWhat} onChoose={sharing.shareHtml} />
      <ShareChoice label={words.sharePptx} what={words.sharePptxWhat} onChoose={() => sharing.sharePptx(withNotes)} />
      <label className="share-notes">
        <input type="checkbox" checked={withNotes} onChange={({ target }) => setWithNotes(target.checked)} />
        {words.shareNotes}
      </label>
      <ShareChoice
        label={words.sharePrint}
        what={words.sharePrintWhat}
        onChoose={() => {
          onClose();
          sharing.print();
        }}
      />
      {sharing.said !== null && <SharingSaid said={sharing.said} />}
      <div className="row">
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </ModalDialog>
  );
}

interface ShareChoiceProps {
  readonly label: string;
  readonly what: string;
  readonly onChoose: () => void;
}

function ShareChoice({ label, what, onChoose }: ShareChoiceProps) {
  const id = useId();
  return (
    <div>
      <button type="button" className="button" aria-describedby={id} onClick={onChoose}>
        {label}
      </button>
      <p className="quiet small share-what" id={id}>
        {what}
      </p>
    </div>
  );
}

function SharingSaid({ said }: { readonly said: Said }) {
  const words = useWords(SCREENS);
  if (said === 'failed') return <p role="alert">{words.shareFailed}</p>;
  return <p role="status">{said === 'making' ? words.shareMaking : words.shareMade}</p>;
}

/** Beside the app and not in it, so that a page of paper holds a slide and nothing else. */
function Printed({ deck, zone }: { readonly deck: Deck; readonly zone: string }) {
  const language = useLanguage();
  return createPortal(<PrintDeck deck={deck} language={language} zone={zone} />, document.body);
}
