import { useEffect, useRef, useState } from 'react';
import { failureOf, useRemoveTryOut, useTryOutStates } from '../../app/queries.ts';
import type { Report } from '../../core/report/report.ts';
import type { Scope } from '../../core/report/scope.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import type { TryOutState } from '../../core/report/try-outs.ts';
import { longDay } from '../../words/format.ts';
import { FORMATS_SCREEN, tryOutList, tryOutText } from '../../words/formats-screen.ts';
import { formatName, GOAL_NAMES } from '../../words/terms.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { channelName } from './shown.ts';

interface TryOutsProps {
  readonly report: Report;
  readonly scope: Scope;
}

/** The plans that run, with what came of them; nothing where there is none. */
export function TryOuts({ report, scope }: TryOutsProps) {
  const words = useWords(FORMATS_SCREEN);
  const states = useTryOutStates();
  const heading = useFocusOnChange(states.data);
  const shown = (states.data ?? []).filter(({ tryOut }) => scope === ALL_CHANNELS || tryOut.channelKey === scope);
  if (states.error !== null) return <FailureBox failure={failureOf(states.error)} />;
  return (
    <section className="try-outs" hidden={shown.length === 0} aria-labelledby="try-outs">
      <h2 id="try-outs" tabIndex={-1} ref={heading}>
        {words.tryOuts}
      </h2>
      {shown.map((state) => (
        <RunningTryOut key={state.tryOut.id} state={state} report={report} />
      ))}
    </section>
  );
}

/** Who keeps a plan is taken to its list; who stops one finds what is left there, or the screen where there is none. */
function useFocusOnChange(states: readonly TryOutState[] | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const known = useRef<number | null>(null);
  useEffect(() => {
    if (states === undefined) return;
    const before = known.current ?? states.length;
    if (states.length > before) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    }
    if (states.length < before) {
      heading.current?.focus({ preventScroll: true });
      if (document.activeElement !== heading.current) document.querySelector('main')?.focus({ preventScroll: true });
    }
    known.current = states.length;
  }, [states]);
  return heading;
}

function RunningTryOut({ state, report }: { readonly state: TryOutState; readonly report: Report }) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  const { tryOut, published } = state;
  const name = formatName(tryOut.format, language);
  const goal = GOAL_NAMES[language][tryOut.goal].toLocaleLowerCase(language);
  return (
    <article className="try-out">
      <h3>{words.tryOutOf(name, channelName(tryOut.channelKey, report, language), goal)}</h3>
      <p>
        {words.from(longDay(tryOut.from, language))} {tryOutText(state, name, language)}
      </p>
      <ol>
        {tryOut.order.map((has, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a lot has no other name than its place.
          <li key={place} className={has ? 'lot-with' : 'lot-without'}>
            {has ? name : words.without}
            {place < published && <span className="visually-hidden"> ({words.done})</span>}
            {place < published && <span aria-hidden="true"> ✓</span>}
          </li>
        ))}
      </ol>
      <TryOutButtons state={state} name={name} />
    </article>
  );
}

function TryOutButtons({ state: { tryOut }, name }: { readonly state: TryOutState; readonly name: string }) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  const remove = useRemoveTryOut();
  const [copied, setCopied] = useState<boolean | null>(null);
  const [asks, setAsks] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(tryOutList(tryOut.order, name, tryOut.from, language)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <div className="row">
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" className="button" onClick={(event) => printOnly(event.currentTarget.closest('.try-out'))}>
          {words.print}
        </button>
        <button type="button" className="button" onClick={() => setAsks(true)}>
          {words.stop}
        </button>
      </div>
      <p role="status" className="quiet small">
        {copied === null ? '' : copied ? words.copied : words.notCopied}
      </p>
      {remove.error !== null && <FailureBox failure={failureOf(remove.error)} />}
      {asks && (
        <ConfirmDialog
          title={words.stopSure(name)}
          yes={words.stopNow}
          onYes={() => remove.mutate(tryOut.id)}
          onClose={() => setAsks(false)}
        >
          <p>{words.stopWhat}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Prints one list; the style sheet leaves out all else meanwhile. */
function printOnly(element: Element | null): void {
  element?.classList.add('is-printed');
  print();
  element?.classList.remove('is-printed');
}
