import { lazy, Suspense, useState } from 'react';
import { IMPORT_SCREEN } from '../../words/import-screen.ts';
import { useWords } from '../parts/language-context.ts';
import { withoutSystemFiles } from './dropped-files.ts';
import type { ImportQueue } from './import-queue.ts';

const DownloadSteps = lazy(() => import('./download-steps.tsx').then((file) => ({ default: file.DownloadSteps })));

interface DropZoneProps {
  readonly queue: ImportQueue;
  /** Nothing was imported yet: says more, and offers the made-up town. */
  readonly first: boolean;
}

/** Where files go in, with the buttons for who does not drag. Dropping itself is the whole page's: see `PageDrop`. */
export function DropZone({ queue, first }: DropZoneProps) {
  const words = useWords(IMPORT_SCREEN);
  const [steps, setSteps] = useState(false);
  const busy = queue.phase !== 'rest';
  return (
    <section className={busy ? 'drop-zone drop-zone-busy' : 'drop-zone'} aria-labelledby="drop-title">
      <h2 id="drop-title">{first ? words.title : words.drop}</h2>
      <p>{words.private}</p>
      <div className="row">
        <label className="button button-primary file-button">
          <input
            type="file"
            multiple
            className="visually-hidden"
            onChange={({ target }) => {
              queue.add({ files: [...(target.files ?? [])], folders: [] });
              // Emptied, so that the same file can be chosen again.
              target.value = '';
            }}
          />
          {words.choose}
        </label>
        <label className="button file-button">
          <input
            type="file"
            ref={(input) => input?.setAttribute('webkitdirectory', '')}
            className="visually-hidden"
            onChange={({ target }) => {
              queue.add({ files: withoutSystemFiles([...(target.files ?? [])]), folders: [] });
              target.value = '';
            }}
          />
          {words.chooseFolder}
        </label>
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setSteps(true)}>
          {words.where}
        </button>
      </div>
      {first && !busy && (
        <div className="town">
          <button type="button" className="button-quiet" onClick={queue.addTown}>
            {words.town}
          </button>
          <p>{words.townWhat}</p>
        </div>
      )}
      {steps && (
        <Suspense>
          <DownloadSteps onClose={() => setSteps(false)} />
        </Suspense>
      )}
    </section>
  );
}
