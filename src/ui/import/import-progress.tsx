import { useLayoutEffect, useRef } from 'react';
import { IMPORT_SCREEN } from '../../words/import-screen.ts';
import type { ImportStep } from '../../worker/questions.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { useWords } from '../parts/language-context.ts';
import type { ImportProgress, ImportQueue } from './import-queue.ts';

/** How much of a file is done when a step begins, of 1. */
const DONE: Readonly<Record<ImportStep, number>> = { recognising: 0, reading: 0.05, posts: 0.55, saving: 0.6 };

/** How far the import is. The place where it is said stays on the page, so that it is heard when it changes. */
export function ImportProgressLine({ queue }: { readonly queue: ImportQueue }) {
  const words = useWords(IMPORT_SCREEN);
  const busy = queue.phase !== 'rest';
  const at = queue.progress;
  const status = useFocusWhenLost(busy);
  return (
    <>
      <div role="status" className="import-status" tabIndex={-1} ref={status}>
        {busy && <p>{busyText(queue, words)}</p>}
        {!busy && queue.outcomes.length > 0 && <p>{doneText(queue, words)}</p>}
        {!busy && queue.left !== null && (
          <p className="message message-attention">{words.left[queue.left.why](queue.left.files)}</p>
        )}
      </div>
      {busy && (
        <div className="import-progress">
          {at === null ? (
            <progress aria-label={words.starting} />
          ) : (
            <progress aria-label={words.progress(at.place + 1, at.files)} max={at.files} value={done(at)} />
          )}
          <div className="import-step">
            {/* Not in the status: four steps of every file would be too much to listen to. */}
            <p className="quiet small">{at === null ? '' : stepText(at, words)}</p>
            <button type="button" className="button" onClick={queue.stop}>
              {words.stop}
            </button>
          </div>
        </div>
      )}
      {queue.failure === 'town' && (
        <p className="message message-failure" role="alert">
          {words.townFailed}
        </p>
      )}
      {queue.failure !== null && queue.failure !== 'town' && <FailureBox failure={queue.failure} />}
    </>
  );
}

/** The buttons that begin and stop an import go away when they have done so: who pressed one goes on from what is said here. */
function useFocusWhenLost(busy: boolean) {
  const status = useRef<HTMLDivElement>(null);
  const before = useRef(busy);
  useLayoutEffect(() => {
    if (before.current === busy) return;
    before.current = busy;
    if (document.activeElement === document.body) status.current?.focus({ preventScroll: true });
  }, [busy]);
  return status;
}

function done({ place, step, far }: ImportProgress): number {
  const end = step === 'saving' ? 1 : DONE.posts;
  return place + DONE[step] + (far === null ? 0 : (far.bytes / far.of) * (end - DONE[step]));
}

function stepText({ step, far }: ImportProgress, words: Words): string {
  return far === null
    ? words.steps[step]
    : `${words.steps[step]}: ${words.far(far.bytes / MEGABYTE, far.of / MEGABYTE, far.rows)}`;
}

const MEGABYTE = 1_000_000;
type Words = (typeof IMPORT_SCREEN)['nl'];

function doneText({ outcomes }: ImportQueue, words: Words): string {
  const read = outcomes.filter(({ outcome }) => outcome === 'posts' || outcome === 'comments').length;
  const added = outcomes.reduce((sum, outcome) => sum + outcome.added, 0);
  const comments = outcomes.reduce((sum, outcome) => sum + (outcome.again ? 0 : (outcome.comments?.count ?? 0)), 0);
  const asked = outcomes.filter((outcome) => outcome.asked !== undefined).length;
  const said = read > 0 ? [words.done(read, added, comments)] : asked > 0 ? [] : [words.noneRead];
  return [...said, ...(asked > 0 ? [words.asked(asked)] : [])].join(' ');
}

function busyText(queue: ImportQueue, words: Words): string {
  const at = queue.progress;
  const now =
    at === null
      ? queue.phase === 'town'
        ? `${words.townBusy}.`
        : `${words.starting}.`
      : `${words.progress(at.place + 1, at.files)}: ${at.file}.`;
  return queue.waiting === 0 ? now : `${now} ${words.waiting(queue.waiting)}`;
}
