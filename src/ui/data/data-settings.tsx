import './data.css';
import { useState } from 'react';
import { failureOf, useEraseEverything, useSetZone } from '../../app/queries.ts';
import { DATA_SCREEN } from '../../words/import-screen.ts';
import type { Overview } from '../../worker/questions.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { FailureBox } from '../parts/failure-box.tsx';
import { useWords } from '../parts/language-context.ts';
import { KeptImports } from './kept-imports.tsx';

interface DataSettingsProps {
  readonly overview: Overview;
  readonly onErased: () => void;
}

/** What is kept on this computer, the team's time zone, and the way to be rid of it all. */
export function DataSettings({ overview, onErased }: DataSettingsProps) {
  const words = useWords(DATA_SCREEN);
  const [asking, setAsking] = useState(false);
  const erase = useEraseEverything();
  const eraseAll = () => {
    const erased = () => {
      onErased();
      // The button that had the focus goes away with what it erased.
      document.querySelector('main')?.focus();
    };
    // What goes wrong is shown below.
    erase.mutateAsync().then(erased, () => undefined);
  };
  return (
    <section className="data" aria-labelledby="data-title">
      <h2 id="data-title">{words.title}</h2>
      <KeptImports imports={overview.imports} zone={overview.zone} />
      <ZoneSetting zone={overview.zone} />
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {words.erase}
      </button>
      {erase.isError && <FailureBox failure={failureOf(erase.error)} />}
      {asking && (
        <ConfirmDialog title={words.eraseTitle} yes={words.erase} onYes={eraseAll} onClose={() => setAsking(false)}>
          <p>{words.eraseWhat}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function ZoneSetting({ zone }: { readonly zone: string }) {
  const words = useWords(DATA_SCREEN);
  const change = useSetZone();
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <div className="zone">
      <label htmlFor="zone">{words.zone}</label>
      <select
        id="zone"
        className="field"
        aria-describedby="zone-what"
        value={change.isPending ? change.variables : zone}
        onChange={({ target }) => change.mutate(target.value)}
      >
        {[...new Set([zone, ...zones])].map((name) => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      <p className="quiet" id="zone-what">
        {words.zoneWhat}
      </p>
      {change.isError && <FailureBox failure={failureOf(change.error)} />}
    </div>
  );
}
