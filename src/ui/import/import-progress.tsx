import { IMPORT_SCREEN } from '../../words/import-screen.ts';
import type { ImportStep } from '../../worker/questions.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { useWords } from '../parts/language-context.ts';
import type { ImportProgress, ImportQueue } from './import-queue.ts';

const STEPS: readonly ImportStep[] = ['reading', 'recognising', 'posts', 'saving'];

/** How far the import is. The place where it is said stays on the page, so that it is heard when it changes. */
export function ImportProgressLine({ queue }: { readonly queue: ImportQueue }) {
  const words = useWords(IMPORT_SCREEN);
  const busy = queue.phase !== 'rest';
  const at = queue.progress;
  return (
    <>
      {busy && (
        <div className="import-progress">
          {at === null ? (
            <progress aria-label={words.starting} />
          ) : (
            <progress aria-label={words.progress(at.place + 1, at.files)} max={at.files * STEPS.length} value={stepsDone(at)} />
          )}
          {/* Not in the status: four steps of every file would be too much to listen to. */}
          <p className="quiet small">{at === null ? '' : words.steps[at.step]}</p>
        </div>
      )}
      <div role="status" className="import-status">
        {busy && <p>{busyText(queue, words)}</p>}
        {!busy && queue.outcomes.length > 0 && <p>{doneText(queue, words)}</p>}
      </div>
      {queue.failure === 'town' && (
        <p className="message message-failure" role="alert">
          {words.townFailed}
        </p>
      )}
      {queue.failure !== null && queue.failure !== 'town' && <FailureBox failure={queue.failure} />}
    </>
  );
}

function stepsDone(at: ImportProgress): number {
  return at.place * STEPS.length + STEPS.indexOf(at.step);
}

function doneText({ outcomes }: ImportQueue, words: (typeof IMPORT_SCREEN)['nl']): string {
  const read = outcomes.filter(({ outcome }) => outcome === 'posts').length;
  const added = outcomes.reduce((sum, outcome) => sum + outcome.added, 0);
  return read === 0 ? words.noneRead : words.done(read, added);
}

function busyText(queue: ImportQueue, words: (typeof IMPORT_SCREEN)['nl']): string {
  const at = queue.progress;
  const now =
    at === null
      ? queue.phase === 'town'
        ? `${words.townBusy}.`
        : `${words.starting}.`
      : `${words.progress(at.place + 1, at.files)}: ${at.file}.`;
  return queue.waiting === 0 ? now : `${now} ${words.waiting(queue.waiting)}`;
}
