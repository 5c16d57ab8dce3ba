import { useRef, useState } from 'react';
import { useAskAgain } from '../../app/mapping-queries.ts';
import { failureOf, useRemoveImport } from '../../app/queries.ts';
import { DATA_SCREEN } from '../../words/data-screen.ts';
import { dayText, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { postsText, SCREENS } from '../../words/screens.ts';
import { METRIC_NAMES } from '../../words/terms.ts';
import type { FileOutcome, KeptImport } from '../../worker/questions.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { goTo } from '../route.ts';

interface KeptImportsProps {
  readonly imports: readonly KeptImport[];
  readonly zone: string;
}

export function KeptImports({ imports, zone }: KeptImportsProps) {
  const words = useWords(DATA_SCREEN);
  const screens = useWords(SCREENS);
  const language = useLanguage();
  const [asked, setAsked] = useState<KeptImport | null>(null);
  const remove = useRemoveImport();
  const again = useAskAgain();
  const askAgain = ({ id }: KeptImport) => {
    // What goes wrong is shown below.
    again.mutateAsync(id).then(
      (asks) => asks && goTo({ screen: 'import', month: null, table: id }),
      () => undefined,
    );
  };
  const summary = useRef<HTMLElement>(null);
  const removeImport = (id: string) => {
    // The button that had the focus goes away with its import; after the last one, so does the whole list.
    const removed = () => (summary.current ?? document.querySelector('main'))?.focus();
    // What goes wrong is shown below.
    remove.mutateAsync(id).then(removed, () => undefined);
  };
  return (
    <details className="kept">
      <summary ref={summary}>
        {words.kept} ({imports.length})
      </summary>
      <p className="quiet">{words.keptWhat}</p>
      <ul>
        {imports.map((one) => (
          <KeptLine
            key={one.id}
            kept={one}
            zone={zone}
            busy={remove.isPending}
            onRemove={() => setAsked(one)}
            onAskAgain={() => askAgain(one)}
          />
        ))}
      </ul>
      {again.data === false && (
        <p className="message message-attention" role="status">
          {words.notKept(imports.find(({ id }) => id === again.variables)?.outcome.file ?? '')}
        </p>
      )}
      {again.isError && <FailureBox failure={failureOf(again.error)} />}
      {remove.isError && <FailureBox failure={failureOf(remove.error)} />}
      {asked !== null && (
        <ConfirmDialog
          title={words.removeTitle}
          yes={screens.remove}
          onYes={() => removeImport(asked.id)}
          onClose={() => setAsked(null)}
        >
          <p>{words.removeWhat(asked.outcome.file, foundText(asked.outcome, language))}</p>
        </ConfirmDialog>
      )}
    </details>
  );
}

interface KeptLineProps {
  readonly kept: KeptImport;
  readonly zone: string;
  readonly busy: boolean;
  readonly onRemove: () => void;
  readonly onAskAgain: () => void;
}

function KeptLine({ kept, zone, busy, onRemove, onAskAgain }: KeptLineProps) {
  const words = useWords(DATA_SCREEN);
  const screens = useWords(SCREENS);
  const language = useLanguage();
  return (
    <li>
      <div>
        <strong className="outcome-file">{kept.outcome.file}</strong>
        <p className="quiet">
          {foundText(kept.outcome, language)}, {words.imported(dayText(kept.importedAt, true, language, zone))}
        </p>
      </div>
      <div className="kept-actions">
        {wasAsked(kept) && (
          <button type="button" className="button-quiet" disabled={busy} onClick={onAskAgain}>
            {words.askAgain}
            <span className="visually-hidden"> {kept.outcome.file}</span>
          </button>
        )}
        <button type="button" className="button-quiet" aria-haspopup="dialog" disabled={busy} onClick={onRemove}>
          {screens.remove}
          <span className="visually-hidden"> {kept.outcome.file}</span>
        </button>
      </div>
    </li>
  );
}

/** Whether there is something about it that the editor can say otherwise. */
function wasAsked({ said, outcome }: KeptImport): boolean {
  return said !== undefined || outcome.importer === 'mapped/table' || outcome.notes.some(({ code }) => code === 'letters-double');
}

/** `306 posts`, `Opmerkingen: 214` */
function foundText({ posts, comments }: FileOutcome, language: Language): string {
  if (comments === undefined) return postsText(posts, language);
  return `${METRIC_NAMES[language].comments}: ${wholeNumber(comments.count, language)}`;
}
