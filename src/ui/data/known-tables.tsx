import { useRef } from 'react';
import { useForgetMapping } from '../../app/mapping-queries.ts';
import { failureOf } from '../../app/queries.ts';
import { dayText } from '../../words/format.ts';
import { MAPPING_SCREEN } from '../../words/mapping-screen.ts';
import type { KeptMapping } from '../../worker/questions.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';

interface KnownTablesProps {
  readonly mappings: readonly KeptMapping[];
  readonly zone: string;
}

/** Tables whose columns the editor pointed out, each with a way to be asked again. */
export function KnownTables({ mappings, zone }: KnownTablesProps) {
  const words = useWords(MAPPING_SCREEN);
  const language = useLanguage();
  const forget = useForgetMapping();
  const summary = useRef<HTMLElement>(null);
  const forgetTable = (shape: string) => {
    // The button that had the focus goes away with its table; after the last one, so does the whole list.
    const forgotten = () => (summary.current ?? document.querySelector('main'))?.focus();
    // What goes wrong is shown below.
    forget.mutateAsync(shape).then(forgotten, () => undefined);
  };
  return (
    <details className="kept">
      <summary ref={summary}>
        {words.knownTables} ({mappings.length})
      </summary>
      <p className="quiet">{words.knownWhat}</p>
      <ul>
        {mappings.map(({ mapping, file, savedAt }) => (
          <li key={mapping.shape}>
            <div>
              <strong className="outcome-file">{file}</strong>
              <p className="quiet">{words.learned(dayText(savedAt, true, language, zone))}</p>
            </div>
            <button type="button" className="button-quiet" disabled={forget.isPending} onClick={() => forgetTable(mapping.shape)}>
              {words.forget}
              <span className="visually-hidden"> {file}</span>
            </button>
          </li>
        ))}
      </ul>
      {forget.isError && <FailureBox failure={failureOf(forget.error)} />}
    </details>
  );
}
