import './data.css';
import { lazy, Suspense, useState } from 'react';
import { failureOf, useEraseEverything, usePostsCsv, useSetZone } from '../../app/queries.ts';
import { DATA_SCREEN } from '../../words/data-screen.ts';
import { SCREENS } from '../../words/screens.ts';
import type { Overview } from '../../worker/questions.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { downloadFile } from '../parts/download-file.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { useWords } from '../parts/language-context.ts';
import { writeRoute } from '../route.ts';
import { KeptImports } from './kept-imports.tsx';

// Most teams never point out a table.
const KnownTables = lazy(() => import('./known-tables.tsx').then((file) => ({ default: file.KnownTables })));

interface DataSettingsProps {
  readonly overview: Overview;
  readonly onErased: () => void;
}

/** What is kept on this computer, the team's time zone, and the way to be rid of it all. */
export function DataSettings({ overview, onErased }: DataSettingsProps) {
  const words = useWords(DATA_SCREEN);
  const screens = useWords(SCREENS);
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
      {overview.mappings.length > 0 && (
        <Suspense>
          <KnownTables mappings={overview.mappings} zone={overview.zone} />
        </Suspense>
      )}
      <ZoneSetting zone={overview.zone} />
      {overview.posts > 0 && (
        <p>
          <a href={writeRoute({ screen: 'labels', month: null, view: 'formats' })}>{screens.labels}</a>
        </p>
      )}
      {overview.posts > 0 && <PostsExport />}
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

function PostsExport() {
  const words = useWords(DATA_SCREEN);
  const csv = usePostsCsv();
  const day = new Date().toISOString().slice(0, 10);
  const save = (text: string) => downloadFile(new Blob([text], { type: 'text/csv' }), `postproof-${day}.csv`);
  return (
    <div className="posts-export">
      <button
        type="button"
        className="button"
        aria-describedby="csv-what"
        aria-disabled={csv.isPending}
        onClick={() => !csv.isPending && csv.mutate(undefined, { onSuccess: save })}
      >
        {words.exportCsv}
      </button>
      <p className="quiet" id="csv-what">
        {words.exportCsvWhat}
      </p>
      {csv.isError && <FailureBox failure={failureOf(csv.error)} />}
    </div>
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
